"""The frozen kit: to JSON and back without a change, refused when damaged, and codes that betray nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_checker import minutes_of
from small_banks import bank_of, ids, opening_for, question

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.errors import InputError
from kitgen.kit import Kit, KitText, bank_hash, freeze, from_json, to_json
from kitgen.opening import Opening
from kitgen.requirements import Requirements
from kitgen.selection import select


def bank() -> Bank:
    live = [question(f"live{i}", f"d{i % 2 + 1}", i % 5 + 1) for i in range(20)]
    practice = [question(f"practice{i}", f"d{i % 2 + 1}", i % 5 + 1, use="practice") for i in range(10)]
    return bank_of(*live, *practice)


def frozen(seed: int = 7, opening: Opening | None = None, **hashes: str) -> Kit:
    some = bank()
    asked = replace(opening or opening_for(), seed=seed)
    blueprint = blueprint_for(asked, some, ids(some))
    selection = select(some, blueprint, seed=seed, common=ids(some))
    english = replace(some, language="en", name="Clerk")
    return freeze(
        asked, blueprint, selection, [some, english], hashes={"bank": bank_hash(some)} | hashes, kitgen="0.1.0"
    )


# ── freezing ────────────────────────────────────────────────────────────────


def test_a_kit_holds_the_picked_questions_in_every_language_in_order_of_asking() -> None:
    some, kit = bank(), frozen()
    selection = select(some, blueprint_for(kit.opening, some, ids(some)), seed=7, common=ids(some))
    for language, name in (("zh-Hans", "文员"), ("en", "Clerk")):
        text = kit.text(language)
        assert text.role_name == name
        assert tuple(one.id for one in text.live) == selection.live
        assert tuple(one.id for one in text.practice) == selection.practice


def test_a_kit_says_what_its_live_questions_weigh_and_take() -> None:
    kit = frozen()
    assert sum(kit.weights) == 100
    assert len(kit.weights) == len(kit.texts[0].live)
    assert kit.question_minutes == minutes_of(kit.texts[0].live)


def test_a_kit_is_the_same_from_whichever_folder_it_was_asked_for() -> None:
    here, there = (frozen(opening=replace(opening_for(), file=file)) for file in ("a/desk.yaml", "/b/desk.yaml"))
    assert to_json(here) == to_json(there)


# ── codes ───────────────────────────────────────────────────────────────────


def test_codes_are_short_and_without_letters_that_look_alike() -> None:
    for code in (code for seed in range(40) for code in (frozen(seed).code, frozen(seed).booklet_code)):
        assert len(code.replace("-", "")) == 8
        assert not set(code) & set("01ILOilo")


def test_kits_that_differ_have_codes_that_differ() -> None:
    kits = [frozen(), frozen(8), frozen(theme="other"), frozen(opening=replace(opening_for(), id="another"))]
    assert len({kit.code for kit in kits}) == len(kits)


def test_the_booklet_code_hangs_on_the_booklet_and_not_on_the_seed() -> None:
    kits = [frozen(seed) for seed in range(60)]
    booklets = {(kit.texts[0].practice, kit.booklet_code) for kit in kits}
    assert len(booklets) == len({practice for practice, _ in booklets}) < len(kits)
    assert not {kit.code for kit in kits} & {code for _, code in booklets}


# ── the hash of a bank ──────────────────────────────────────────────────────


def test_the_hash_of_a_bank_looks_at_content_and_not_at_its_file() -> None:
    some = bank()
    assert bank_hash(some) == bank_hash(replace(some, file="elsewhere.yaml"))
    assert bank_hash(some) == bank_hash(replace(some, questions=tuple(reversed(some.questions))))


@pytest.mark.parametrize(
    "change",
    [
        lambda some: replace(some, name="另一个"),
        lambda some: replace(some, questions=some.questions[1:]),
        lambda some: replace(some, dimensions=tuple(reversed(some.dimensions))),
        lambda some: replace(some, questions=(replace(some.questions[0], stem="别的"), *some.questions[1:])),
    ],
)
def test_any_change_of_content_changes_the_hash(change: Callable[[Bank], Bank]) -> None:
    assert bank_hash(change(bank())) != bank_hash(bank())


# ── to JSON and back ────────────────────────────────────────────────────────

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
required = st.builds(Requirements, places=st.just(()))
named = st.lists(st.tuples(st.text(max_size=8), plain), max_size=3).map(tuple)
minutes = st.floats(allow_nan=False, allow_infinity=False)
questions = st.builds(Question)
texts = st.builds(
    KitText, live=st.lists(questions, max_size=2).map(tuple), practice=st.lists(questions, max_size=1).map(tuple)
)
kits = st.builds(
    Kit,
    opening=st.builds(Opening, blueprint=st.none() | required),
    question_minutes=minutes,
    texts=st.lists(texts, max_size=2).map(tuple),
    notes=st.lists(st.tuples(st.text(max_size=8), named), max_size=2).map(tuple),
    format=st.just(1),
    blueprint=st.none()
    | st.builds(Blueprint, question_minutes=minutes, requirements=st.builds(Requirements, places=st.just(()))),
)


@settings(max_examples=60, deadline=None)
@given(kits)
def test_a_kit_comes_back_from_json_as_it_was(kit: Kit) -> None:
    again = from_json(to_json(kit), "kit.json")
    assert again == kit
    assert to_json(again) == to_json(kit)


def test_json_is_text_to_read_with_the_format_first() -> None:
    lines = to_json(frozen()).decode().splitlines()
    assert lines[1:3] == ['  "format": 1,', '  "kitgen": "0.1.0",']
    assert '      "role_name": "文员",' in lines


# ── bad kits ────────────────────────────────────────────────────────────────


def edited(change: Callable[[Any], object]) -> bytes:
    content = json.loads(to_json(frozen()))
    change(content)
    return json.dumps(content).encode()


def refusal(data: bytes) -> list[str]:
    with pytest.raises(InputError) as caught:
        from_json(data, "kit.json")
    return [line for line in caught.value.text("en").splitlines() if not line.startswith("  hint:")]


def test_another_format_is_refused_with_the_version_that_reads_it() -> None:
    with pytest.raises(InputError) as caught:
        from_json(edited(lambda kit: kit.update(format=7, kitgen="9.9")), "kit.json")
    assert caught.value.text("en").splitlines() == [
        "kit.json: the kit has format 7, this kitgen reads 1",
        "  hint: build it with kitgen 9.9",
    ]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "kit.json:1: the kit is damaged: it is not JSON here"),
        (b'{\n"format": 1,\n"seed":', "kit.json:3: the kit is damaged: it is not JSON here"),
        ("题".encode("gb18030"), "kit.json: the kit is damaged: it is not UTF-8 or not JSON"),
        (b"[" * 100_000, "kit.json: the kit is damaged: it is not UTF-8 or not JSON"),
        (b"[]", "kit.json: this is not a kit"),
        (b"{}", "kit.json: this is not a kit: it names no format"),
    ],
)
def test_what_is_no_kit_is_refused_where_it_breaks_off(data: bytes, told: str) -> None:
    assert refusal(data) == [told]


def test_every_missing_unknown_and_wrong_field_is_named_at_once() -> None:
    def change(kit: Any) -> None:
        del kit["texts"][0]["live"][0]["stem"]
        kit["opening"]["colour"] = "red"
        kit["seed"] = "7"
        kit["weights"] = 5
        kit["blueprint"]["mix"] = [1, 2]
        kit["texts"][1]["scale"] = []

    assert refusal(edited(change)) == [
        "kit.json: 'opening.colour' is not known here",
        "kit.json: 'seed' should be a whole number",
        "kit.json: 'weights' should be a list",
        "kit.json: 'texts[0].live[0].stem' is missing",
        "kit.json: 'texts[1].scale' should be an object",
        "kit.json: 'blueprint.mix' should be a list of 5",
    ]


def test_a_kit_edited_by_hand_is_refused_although_its_shape_is_right() -> None:
    assert refusal(edited(lambda kit: kit["weights"].reverse() or kit["texts"][0].update(role_name="x"))) == [
        "kit.json: the kit was changed after it was made"
    ]


def test_a_kit_laid_out_anew_by_an_editor_is_still_the_kit() -> None:
    assert from_json(edited(lambda kit: None), "kit.json") == frozen()
