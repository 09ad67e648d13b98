"""Parallel forms, kits for many candidates, and placing every item: alike, apart, under the cap, and proved."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import highspy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_checker import faults, hostile, mix_of_questions
from random_banks import random_bank, twelve_questions
from small_banks import bank_of, banks, blueprint_of, blueprints, ids, question

from kitgen.bank import Bank, Question
from kitgen.bank_reader import read_bank
from kitgen.blueprint import Blueprint, blueprint_for, seconds_of
from kitgen.errors import ShortageError
from kitgen.messages import say
from kitgen.opening import Opening
from kitgen.requirements import Order, Quota, Requirements
from kitgen.selection import Selection
from kitgen.selection.draw import draw_live
from kitgen.selection.exposure import select_each
from kitgen.selection.forms import Forms, FormsPlan, forms_in, select_forms
from kitgen.selection.placement import least_deviation, placed
from kitgen.selection.rules import live_field
from kitgen.selection.transport import table_with, tables_of
from kitgen.shelf import Shelf

SHIPPED = Path(__file__).parent.parent / "banks"
_NOTED = (say("note: {what}", what=""),)


def form_faults(bank: Bank, blueprint: Blueprint, plan: FormsPlan, forms: Forms) -> list[str]:
    """Every rule that the forms break, each as a kit and all of them together."""
    found = []
    for live in forms.live:
        found += faults(bank, blueprint, Selection(live, forms.practice, _NOTED), ids(bank))
    if len(forms.live) != plan.count:
        found.append(f"{len(forms.live)} forms")
    uses = Counter(one for live in forms.live for one in live)
    several = {one for one, times in uses.items() if times > 1} - {*plan.anchors, *blueprint.requirements.include}
    if len(several) > plan.shared:
        found.append(f"{len(several)} questions are shared")
    found += [f"the anchor '{one}' is not in every form" for one in plan.anchors if uses[one] != plan.count]
    asked = [[bank.by_id[one] for one in live] for live in forms.live]
    if len({mix_of_questions(each) for each in asked}) > 1:
        found.append("forms of different mixes")
    if len({tuple(sorted(one.dimension for one in each)) for each in asked}) > 1:
        found.append("forms of different dimensions")
    cells = {tuple(sorted((one.dimension, one.difficulty, one.type) for one in each)) for each in asked}
    if forms.likeness == "cells" and len(cells) > 1:
        found.append("forms of different cells")
    return found


def wide_bank(number: int = 120) -> Bank:
    """Two dimensions, three difficulties, two types, four lengths."""
    draw = Random(5)
    return bank_of(
        *(
            question(
                f"q{i:03}",
                draw.choice(("d1", "d2")),
                draw.choice((2, 3, 4)),
                minutes=draw.choice((3, 4.5, 6, 8)),
                type=draw.choice(("situational", "behavioural")),
            )
            for i in range(number)
        )
    )


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_forms_meet_every_rule_of_a_kit_and_are_alike(data: st.DataObject) -> None:
    bank = data.draw(banks(14))
    blueprint = data.draw(blueprints(len(bank.dimensions)))
    plan = FormsPlan(data.draw(st.integers(2, 3)), shared=data.draw(st.integers(0, 2)))
    blueprint, seed = replace(blueprint, practice_count=0, practice_min=0), data.draw(st.integers(0, 9))
    field = live_field(bank, blueprint, seed=seed, common=ids(bank))
    if forms_in(field, blueprint, plan, {one.id: one.type for one in bank.questions}) is None:
        return  # to tell why takes long, and is for other tests
    forms = select_forms(bank, blueprint, plan, seed=seed, common=ids(bank))
    assert form_faults(bank, blueprint, plan, forms) == []


def test_forms_from_a_wide_bank_are_alike_in_every_cell_and_take_the_same_minutes() -> None:
    bank, blueprint, plan = wide_bank(), blueprint_of(6, 0, 1, 1, 1, 0), FormsPlan(4)
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert form_faults(bank, blueprint, plan, forms) == []
    assert forms.likeness == "cells"
    assert len({sum(seconds_of(bank.by_id[one]) for one in live) for live in forms.live}) == 1


def test_forms_do_not_hang_on_the_order_of_the_bank() -> None:
    bank, blueprint = wide_bank(), blueprint_of(6, 0, 1, 1, 1, 0)
    other = replace(bank, questions=tuple(reversed(bank.questions)))
    one, two = (select_forms(each, blueprint, FormsPlan(3), seed=1, common=ids(bank)) for each in (bank, other))
    assert one == two


def test_another_seed_gives_other_forms() -> None:
    bank, blueprint = wide_bank(), blueprint_of(6, 0, 1, 1, 1, 0)
    one, two = (select_forms(bank, blueprint, FormsPlan(3), seed=seed, common=ids(bank)) for seed in (1, 2))
    assert one.live != two.live


def test_an_anchor_is_in_every_form() -> None:
    bank, blueprint, plan = wide_bank(), blueprint_of(6, 0, 1, 1, 1, 0), FormsPlan(3, anchors=("q007",))
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert form_faults(bank, blueprint, plan, forms) == []
    assert forms.shared == ("q007",)


def test_where_cells_are_too_few_forms_are_alike_by_dimension_and_by_difficulty() -> None:
    cells = [("d1", 2), ("d1", 3), ("d1", 3), ("d1", 4), ("d2", 2), ("d2", 3), ("d2", 3), ("d2", 4)]
    bank = bank_of(*(question(f"q{i}", *cell) for i, cell in enumerate(cells)))
    blueprint, plan = blueprint_of(4, 0, 1, 2, 1, 0, tolerance=0), FormsPlan(2)
    blueprint = replace(blueprint, requirements=Requirements(dimensions=(Quota("d1", 2, 2), Quota("d2", 2, 2))))
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert forms.likeness == "sums"
    assert form_faults(bank, blueprint, plan, forms) == []


@pytest.mark.parametrize("seed", range(4))
def test_three_forms_of_a_tight_shipped_bank_are_found_by_other_numbers_of_a_dimension(seed: int) -> None:
    bank = read_bank(SHIPPED / "zh-Hans/service-team-leader.yaml", Shelf(None).source_of)
    opening = Opening("desk", bank.role, bank.default_level, 2, (bank.language,), 60, seed)
    blueprint = replace(blueprint_for(opening, bank, ids(bank)), practice_min=0)
    forms = select_forms(bank, blueprint, FormsPlan(3), seed=seed, common=ids(bank))
    assert form_faults(bank, blueprint, FormsPlan(3), forms) == []


def test_questions_are_shared_only_where_they_must_be() -> None:
    bank = bank_of(*(question(f"q{i}", "d1") for i in range(5)), dimensions=1)
    blueprint = blueprint_of(3, 0, 0, 1, 0, 0, dimensions=1, tolerance=0)
    with pytest.raises(ShortageError):
        select_forms(bank, blueprint, FormsPlan(2), seed=1, common=ids(bank))
    forms = select_forms(bank, blueprint, FormsPlan(2, shared=1), seed=1, common=ids(bank))
    assert len(forms.shared) == 1


def grouped_bank(*more: Question) -> Bank:
    """Two whole groups alike of three questions each, and single questions."""
    groups = [
        question(f"{group}{i}", "d1", 2 + i, minutes=3 + i, group=group) for group in ("g", "h") for i in range(3)
    ]
    return replace(bank_of(*groups, *more, dimensions=1), whole_groups=("g", "h"))


def test_a_whole_group_goes_to_one_form_and_the_other_has_another_like_it() -> None:
    bank = grouped_bank(*(question(f"q{i}", "d1", 3, minutes=4) for i in range(2)))
    blueprint, plan = blueprint_of(4, 0, 1, 2, 1, 0, dimensions=1, minutes=90), FormsPlan(2)
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert form_faults(bank, blueprint, plan, forms) == [] and forms.likeness == "cells"
    assert sorted("".join(sorted({one[0] for one in live})) for live in forms.live) == ["gq", "hq"]


def test_a_whole_group_goes_to_one_form_and_the_others_have_single_questions() -> None:
    bank = grouped_bank(*(question(f"q{i}{j}", "d1", 2 + i, minutes=4) for i in range(3) for j in range(2)))
    blueprint, plan = blueprint_of(3, 0, 1, 1, 1, 0, dimensions=1, minutes=90), FormsPlan(3)
    drawn = [select_forms(bank, blueprint, plan, seed=seed, common=ids(bank)) for seed in range(12)]
    assert [fault for forms in drawn for fault in form_faults(bank, blueprint, plan, forms)] == []
    whole = Counter(live[0][0] for forms in drawn for live in forms.live)
    assert whole["g"] and whole["h"] and whole["q"] >= 12


def test_an_anchor_of_a_whole_group_brings_the_group_to_every_form() -> None:
    bank = grouped_bank(*(question(f"q{i}", "d1", 3, minutes=4) for i in range(4)))
    blueprint, plan = blueprint_of(4, 0, 1, 2, 1, 0, dimensions=1, minutes=90), FormsPlan(2, anchors=("g1",))
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert all({"g0", "g1", "g2"} < {*live} for live in forms.live)


def test_forms_keep_the_order_that_a_blueprint_asks_for() -> None:
    bank = bank_of(
        *(
            question(f"q{i}", f"d{1 + i % 2}", 2 + i // 4, type="role_play" if i < 2 else "situational")
            for i in range(8)
        )
    )
    order = Requirements(order=Order(hardest_apart=False, role_play_last=False))
    blueprint, plan = replace(blueprint_of(4, 0, 2, 2, 0, 0, minutes=90), requirements=order), FormsPlan(2)
    forms = select_forms(bank, blueprint, plan, seed=1, common=ids(bank))
    assert form_faults(bank, blueprint, plan, forms) == []


def test_a_shortage_of_forms_has_numbers_and_a_number_of_forms_that_works() -> None:
    bank = bank_of(*(question(f"q{i}", "d1") for i in range(7)), dimensions=1)
    blueprint = blueprint_of(3, 0, 0, 1, 0, 0, dimensions=1, tolerance=0)
    with pytest.raises(ShortageError) as caught:
        select_forms(bank, blueprint, FormsPlan(3), seed=1, common=ids(bank))
    told = [problem.message.text("en") for problem in caught.value.problems]
    assert told[0] == "3 forms of 3 questions want 9 different ones, 7 can be used"
    hint = caught.value.problems[-1].hint
    assert hint and hint.text("en").startswith("--forms 2 works")


# ── candidates ──────────────────────────────────────────────────────────────


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_no_question_is_in_more_kits_than_the_cap(data: st.DataObject) -> None:
    bank = data.draw(banks(14))
    blueprint = data.draw(blueprints(len(bank.dimensions)))
    count, cap = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 3))
    if draw_live(bank, blueprint, seed=1, common=ids(bank)) is None:
        return
    try:
        kits = select_each(bank, replace(blueprint, practice_min=0), count, cap=cap, seed=1, common=ids(bank))
    except ShortageError:
        return
    assert len(kits) == count
    assert max(Counter(one for kit in kits for one in kit).values(), default=0) <= cap
    for kit in kits:
        assert faults(bank, replace(blueprint, practice_min=0), Selection(kit, (), _NOTED), ids(bank)) == []


def test_a_cap_too_low_is_told_with_one_that_works() -> None:
    bank = bank_of(*(question(f"q{i}", "d1") for i in range(6)), dimensions=1)
    blueprint = blueprint_of(3, 0, 0, 1, 0, 0, dimensions=1, tolerance=0)
    with pytest.raises(ShortageError) as caught:
        select_each(bank, blueprint, 10, cap=2, seed=1, common=ids(bank))
    (problem,) = caught.value.problems
    assert problem.message.text("en").startswith("4 of 10 kits can be made")
    assert problem.hint and problem.hint.text("en").startswith("a cap of 5 works")


def test_kits_for_many_share_less_than_kits_drawn_without_a_cap() -> None:
    bank, blueprint = wide_bank(60), blueprint_of(6, 0, 1, 1, 1, 0, minutes=30)
    capped, free = (select_each(bank, blueprint, 30, cap=cap, seed=1, common=ids(bank)) for cap in (5, 30))
    for kits in (capped, free):
        assert not any(hostile(bank, bank.by_id[a], bank.by_id[b]) for kit in kits for a in kit for b in kit if a < b)
    assert max(Counter(one for kit in capped for one in kit).values()) <= 5


def test_two_candidates_share_no_more_than_questions_taken_blindly_would() -> None:
    bank, blueprint = random_bank(500, 1), twelve_questions()
    kits = select_each(bank, blueprint, 100, cap=10, seed=1, common=ids(bank))
    for kit in kits:
        assert faults(bank, blueprint, Selection(kit, (), _NOTED), ids(bank)) == []
    uses = Counter(one for kit in kits for one in kit)
    assert max(uses.values()) <= 10
    askable = sum(one.dimension in {f"d{i}" for i in range(1, 7)} for one in bank.questions)
    pairs = sum(times * (times - 1) for times in uses.values())
    assert pairs / (100 * 99) <= 12 * 12 / askable


# ── placing every item ──────────────────────────────────────────────────────


def pilot(seed: int) -> tuple[list[int], list[str]]:
    """Eighty items of half to three minutes in three formats, 136 minutes in all."""
    draw = Random(seed)
    seconds = [draw.choice((60, 60, 90, 90, 120, 150)) for _ in range(80)]
    while sum(seconds) != 136 * 60:
        i, step = draw.randrange(80), 30 if sum(seconds) < 136 * 60 else -30
        if 30 <= seconds[i] + step <= 180:
            seconds[i] += step
    return seconds, [draw.choice(("choice", "short", "open")) for _ in range(80)]


@pytest.mark.parametrize("seed", range(5))
def test_eighty_items_are_placed_as_near_to_ten_minutes_as_is_possible(seed: int) -> None:
    seconds, kinds = pilot(seed)
    booklets = placed(seconds, kinds, 14, 600)
    assert sorted(i for booklet in booklets for i in booklet) == list(range(80))
    for kind in (*set(kinds), ""):
        numbers = [sum(not kind or kinds[i] == kind for i in booklet) for booklet in booklets]
        assert max(numbers) - min(numbers) <= 1
    far = max(abs(sum(seconds[i] for i in booklet) - 600) for booklet in booklets)
    assert far == least_deviation(seconds, 14, 600, 30) == 30


def test_another_solver_finds_no_placing_nearer() -> None:
    seconds, kinds = pilot(0)
    assert optimum(seconds[:18], kinds[:18], 4, 400) == max(
        abs(sum(seconds[i] for i in booklet) - 400) for booklet in placed(seconds[:18], kinds[:18], 4, 400)
    )


def optimum(seconds: list[int], kinds: list[str], booklets: int, target: int) -> int:
    """The smallest deviation there is, by HiGHS."""
    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.silent()
    off = highs.addVariable(lb=0, obj=1)
    into = [[highs.addBinary() for _ in range(booklets)] for _ in seconds]
    for row in into:
        highs.addConstr(sum(row) == 1)
    for booklet in range(booklets):
        time = sum(row[booklet] * each for row, each in zip(into, seconds, strict=True))
        highs.addConstr(time - off <= target)
        highs.addConstr(time + off >= target)
        for kind in (*sorted(set(kinds)), ""):
            some = [row[booklet] for row, own in zip(into, kinds, strict=True) if kind in ("", own)]
            number = sum(kind in ("", own) for own in kinds)
            highs.addConstr(sum(some) >= number // booklets)
            highs.addConstr(sum(some) <= -(-number // booklets))
    highs.run()
    return round(highs.getObjectiveValue())


# ── tables ──────────────────────────────────────────────────────────────────


@given(st.data())
def test_a_table_is_parted_into_tables_of_the_same_sums(data: st.DataObject) -> None:
    parts = data.draw(st.integers(1, 4))
    table = data.draw(st.lists(st.integers(0, 3), min_size=6, max_size=6))
    rows = [parts * sum(table[:3]), parts * sum(table[3:])]
    columns = [parts * (table[i] + table[i + 3]) for i in range(3)]
    whole = table_with(rows, columns, [[99] * 3] * 2)
    assert whole is not None
    made = tables_of(whole, parts)
    assert [[sum(table[i][j] for table in made) for j in range(3)] for i in range(2)] == [list(row) for row in whole]
    for part in made:
        assert [parts * sum(row) for row in part] == rows
        assert [parts * sum(column) for column in zip(*part, strict=True)] == columns


def test_a_table_over_its_ceilings_is_refused() -> None:
    assert table_with((2, 1), (2, 1), ((1, 0), (1, 1))) is None
