"""A thousand tight banks against an independent solver: no kit is missed, no refusal is false."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from independent_solver import kit_exists
from kit_checker import faults
from random_banks import random_bank, twelve_questions
from small_banks import ids

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import ShortageError
from kitgen.requirements import Quota
from kitgen.selection import draw, select
from kitgen.selection.draw import draw_live, nearest
from kitgen.selection.items import Field
from kitgen.selection.rules import Rules
from kitgen.selection.search import Found, Undecided

BANKS, PORTIONS = 1000, 20
SEARCHED = 16
"""A bank whose kit turns up in no try, and takes a search."""


def tight(number: int) -> tuple[Bank, Blueprint]:
    """A bank of 40 to 100 questions, at times with many enemies and groups, and twelve questions to find in it."""
    chance = random.Random(number)
    size = chance.randint(40, 100)
    bank = random_bank(size, number, enemies=chance.choice((0, size // 100, size // 10, size // 3)))
    if number % 3 == 0:
        names = ("",) * 15 + ("g1", "g2", "g3") if number % 2 else ("", "", "", "g1", "g2", "g3")
        grouped = tuple(replace(one, group=chance.choice(names)) for one in bank.questions)
        bank = replace(bank, questions=grouped, whole_groups=("g1", "g2") if number % 2 else ())
    blueprint = twelve_questions(minutes=chance.choice((45, 55, 60, 65, 80)))
    if number % 5 == 0:
        forced = tuple(chance.sample(sorted(one.id for one in bank.questions if one.dimension in ("d1", "d2")), 2))
        blueprint = replace(blueprint, requirements=replace(blueprint.requirements, include=forced))
    if number % 7 == 0:
        loose = tuple(Quota(str(i), n - 1, n + 1) for i, n in enumerate((2, 3, 4, 2, 1), 1))
        required = replace(blueprint.requirements, difficulties=loose)
        blueprint = replace(blueprint, requirements=required, tolerance=4)
    return bank, blueprint


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_no_kit_is_missed_and_no_refusal_is_false(portion: int) -> None:
    for number in range(portion, BANKS, PORTIONS):
        bank, blueprint = tight(number)
        if kit_exists(bank, blueprint, ids(bank)):
            selection = select(bank, blueprint, seed=number, common=ids(bank))
            assert faults(bank, blueprint, selection, ids(bank)) == [], number
        else:
            assert draw_live(bank, blueprint, seed=number, common=ids(bank)) is None, number


def test_a_search_out_of_nodes_says_that_nothing_is_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    bank, blueprint = tight(SEARCHED)
    assert draw_live(bank, blueprint, seed=1, common=ids(bank))
    monkeypatch.setattr(draw, "BUDGET", 1)
    with pytest.raises(
        ShortageError, match="nor is it proved that there are none: 1 steps were searched\n  hint: loosen"
    ):
        select(bank, blueprint, seed=1, common=ids(bank))


def test_where_the_best_kit_takes_too_many_nodes_another_is_taken_that_keeps_every_rule(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bank, blueprint = tight(SEARCHED)
    best = draw_live(bank, blueprint, seed=1, common=ids(bank))

    def tiring(field: Field, rules: Rules, tolerance: int) -> Found | None:
        if field.items:
            raise Undecided
        return nearest(field, rules, tolerance)

    monkeypatch.setattr(draw, "nearest", tiring)
    selection = select(bank, replace(blueprint, practice_count=0), seed=1, common=ids(bank))
    assert faults(bank, blueprint, selection, ids(bank)) == []
    assert best and {*selection.live} != {*best.ids}


def test_the_banks_are_tight() -> None:
    """Neither do nearly all have a kit, nor nearly none."""
    possible = sum(kit_exists(*tight(number), ids(tight(number)[0])) for number in range(0, BANKS, 10))
    assert BANKS / 10 * 0.25 < possible < BANKS / 10 * 0.75
