"""What was asked before bears on the pick: least used first, what rests is not asked, and why there is no kit."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_checker import faults
from small_banks import bank_of, banks, blueprint_of, blueprints, ids, question

from kitgen.bank import Bank
from kitgen.errors import ShortageError
from kitgen.selection import select
from kitgen.usage import REASONS, Reason, Rest, Usage

SIX = bank_of(*(question(f"q{i}", f"d{i % 2 + 1}") for i in range(6)))
TWO = blueprint_of(2, 0, 0, 1, 0, 0)


def uses_of(*pairs: tuple[str, int]) -> Usage:
    return Usage(uses=pairs)


@pytest.mark.parametrize("seed", range(20))
def test_the_least_used_are_asked_first(seed: int) -> None:
    usage = uses_of(("q0", 1), ("q1", 1), ("q2", 2), ("q3", 1))
    assert set(select(SIX, TWO, seed=seed, common=ids(SIX), usage=usage).live) == {"q4", "q5"}


def test_two_asked_once_come_before_one_new_and_one_asked_twice() -> None:
    four = bank_of(*(question(name, "d1", minutes=minutes) for name, minutes in zip("abcd", (9, 1, 5, 5), strict=True)))
    tight = blueprint_of(2, 0, 0, 1, 0, 0, minutes=10, dimensions=1)
    usage = uses_of(("a", 0), ("b", 2), ("c", 1), ("d", 1))
    assert set(select(four, tight, seed=1, common=ids(four), usage=usage).live) == {"c", "d"}


def test_without_a_past_the_seed_alone_decides() -> None:
    kits = {select(SIX, TWO, seed=seed, common=ids(SIX)).live for seed in range(40)}
    assert len(kits) > 4
    assert {select(SIX, TWO, seed=seed, common=ids(SIX), usage=Usage()).live for seed in range(40)} == kits


@pytest.mark.parametrize("reason", REASONS)
def test_what_rests_is_not_asked(reason: Reason) -> None:
    usage = Usage(resting=tuple(Rest(f"q{i}", reason) for i in (0, 1, 2, 3)))
    for seed in range(10):
        assert set(select(SIX, TWO, seed=seed, common=ids(SIX), usage=usage).live) == {"q4", "q5"}


def test_only_a_quarantine_keeps_a_question_out_of_the_booklet() -> None:
    bank = bank_of(*SIX.questions, question("p1", "d1", use="practice"), question("p2", "d2", use="practice"))
    asked = blueprint_of(2, 0, 0, 1, 0, 0, practice_count=2)
    resting = Usage(resting=(Rest("p1", "cap"), Rest("p2", "quarantine")))
    assert select(bank, asked, seed=1, common=ids(bank), usage=resting).practice == ("p1",)


@pytest.mark.parametrize(
    ("reason", "told", "mended"),
    [
        ("cool_down", "2 in cool-down", "shorten the cool-down under `memory:`"),
        ("cap", "2 at their cap", "raise the cap under `memory:`"),
        ("quarantine", "2 in quarantine", "lift a quarantine: `kitgen quarantine ID --lift`"),
        ("candidate", "2 had by a candidate", "leave out the candidates who came before"),
    ],
)
def test_a_shortage_by_memory_says_so_and_what_would_mend_it(reason: Reason, told: str, mended: str) -> None:
    bank = bank_of(question("a"), question("b"), question("c"), dimensions=1)
    asked = blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1)
    usage = Usage(resting=(Rest("a", reason), Rest("b", reason)))
    with pytest.raises(ShortageError) as error:
        select(bank, asked, seed=1, common=ids(bank), usage=usage)
    assert told in error.value.text("en")
    assert mended in error.value.text("en")


def test_a_rule_that_alone_does_not_mend_a_shortage_is_not_offered() -> None:
    bank = bank_of(question("a"), question("b"), dimensions=1)
    asked = blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1)
    usage = Usage(resting=(Rest("a", "cap"), Rest("b", "cap"), Rest("b", "cool_down")))
    with pytest.raises(ShortageError) as error:
        select(bank, asked, seed=1, common=ids(bank), usage=usage)
    assert "build without `memory:`" in error.value.text("en")
    assert "raise the cap" not in error.value.text("en")


@settings(max_examples=150, deadline=None)
@given(st.data(), banks(), st.integers(0, 99))
def test_a_kit_with_a_past_keeps_every_rule(data: st.DataObject, bank: Bank, seed: int) -> None:
    asked = data.draw(blueprints(len(bank.dimensions)))
    names = sorted(ids(bank)) or ["none"]
    uses = data.draw(st.dictionaries(st.sampled_from(names), st.integers(0, 5000)))
    rests = data.draw(st.lists(st.builds(Rest, st.sampled_from(names), st.sampled_from(REASONS)), max_size=2))
    usage = Usage(tuple(sorted(uses.items())), tuple(rests))
    try:
        made = select(bank, asked, seed=seed, common=ids(bank), usage=usage)
    except ShortageError:
        return
    assert faults(bank, asked, made, ids(bank)) == []
    assert not usage.barred & set(made.live)
    assert not usage.withdrawn & set(made.practice)
