"""Picking: every kit meets the rules, every refusal is true, and chance is fair and repeatable."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_checker import distance, faults, hostile, minutes_of, mix_of_questions, required_faults, whole_faults
from small_banks import bank_of, banks, blueprint_of, blueprints, ids, opening_for, question, requirements

from kitgen.bank import Bank, Question, Share
from kitgen.bank_reader import read_bank
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.errors import ShortageError
from kitgen.messages import Message
from kitgen.opening import Opening, PracticePlan
from kitgen.requirements import Quota, Requirements
from kitgen.selection import Selection, select
from kitgen.selection.columns import best
from kitgen.selection.rules import live_field, live_rules
from kitgen.selection.search import Task, search
from kitgen.shelf import Shelf
from kitgen.usage import Usage


def fits(bank: Bank, blueprint: Blueprint, kit: tuple[Question, ...]) -> bool:
    """Whether a set of questions meets every hard rule of a live kit."""
    return (
        (bool(blueprint.requirements.dimensions) or {one.dimension for one in kit} == set(blueprint.dimensions))
        and not required_faults(blueprint.requirements, list(kit), [])
        and minutes_of(kit) <= blueprint.question_minutes + 1e-9
        and distance(mix_of_questions(kit), blueprint.mix) <= blueprint.tolerance
        and not any(hostile(bank, a, b) for a, b in combinations(kit, 2))
        and not whole_faults(bank, list(kit))
    )


def usable(bank: Bank, use: str) -> list[Question]:
    return [one for one in bank.questions if one.use == use and not one.level_min and one.status != "retired"]


def live_kits(bank: Bank, blueprint: Blueprint) -> list[tuple[Question, ...]]:
    """Every live kit there is, by trying all sets."""
    return [kit for kit in combinations(usable(bank, "live"), blueprint.count) if fits(bank, blueprint, kit)]


def booklet_exists(bank: Bank, blueprint: Blueprint) -> bool:
    required = blueprint.requirements
    drills = [
        one
        for one in usable(bank, "practice")
        if not required_faults(Requirements(exclude=required.exclude), [], [one])
    ]
    numbers = range(blueprint.practice_min, blueprint.practice_count + 1)
    sets = (some for number in numbers for some in combinations(drills, number) if not whole_faults(bank, list(some)))
    return any(not any(hostile(bank, a, b) for a, b in combinations(some, 2)) for some in sets)


def wide_bank() -> Bank:
    """Three dimensions with six live and four practice questions of each of difficulties 2, 3 and 4."""
    questions = [
        question(f"{use}-d{dimension}-{difficulty}-{i}", f"d{dimension}", difficulty, use=use, minutes=4 + i)
        for use, number in (("live", 6), ("practice", 4))
        for dimension in (1, 2, 3)
        for difficulty in (2, 3, 4)
        for i in range(number)
    ]
    return bank_of(*questions, dimensions=3)


def picked(bank: Bank, blueprint: Blueprint, seed: int = 7) -> Selection:
    """A selection, judged before it is looked at."""
    selection = select(bank, blueprint, seed=seed, common=ids(bank))
    assert faults(bank, blueprint, selection, ids(bank)) == []
    return selection


# ── complete and true ───────────────────────────────────────────────────────


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_kit_is_found_whenever_one_exists_and_refused_only_when_none_does(data: st.DataObject) -> None:
    bank = data.draw(banks())
    blueprint = data.draw(blueprints(len(bank.dimensions)))
    kits = live_kits(bank, blueprint)
    possible = bool(kits) and booklet_exists(bank, blueprint)
    try:
        selection = picked(bank, blueprint, seed=data.draw(st.integers(0, 99)))
    except ShortageError as error:
        assert not possible, error.text("en")
        return
    assert possible
    steps = distance(mix_of_questions(bank.by_id[one] for one in selection.live), blueprint.mix)
    assert steps == min(distance(mix_of_questions(kit), blueprint.mix) for kit in kits)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_every_line_of_a_blueprint_is_kept_or_there_is_truly_no_kit(data: st.DataObject) -> None:
    bank = data.draw(banks())
    plain = data.draw(blueprints(len(bank.dimensions)))
    blueprint = replace(plain, requirements=data.draw(requirements(bank, plain.count)))
    kits = live_kits(bank, blueprint)
    possible = bool(kits) and booklet_exists(bank, blueprint)
    try:
        selection = picked(bank, blueprint, seed=data.draw(st.integers(0, 99)))
    except ShortageError as error:
        assert not possible, error.text("en")
        return
    assert possible
    steps = distance(mix_of_questions(bank.by_id[one] for one in selection.live), blueprint.mix)
    assert steps == min(distance(mix_of_questions(kit), blueprint.mix) for kit in kits)


def weight_found_and_least(bank: Bank, blueprint: Blueprint, seed: int) -> tuple[int | None, int | None]:
    """The weight of the kit that the search finds in the exact mix, and the least by trying all."""
    field = live_field(bank, blueprint, seed=seed, common=ids(bank))
    required = frozenset(range(len(blueprint.dimensions)))
    found = best(field, Task(blueprint.mix, required, 1, blueprint.count, round(blueprint.question_minutes * 60), 0))
    weight = {item.id: item.weight for item in field.items}
    kits = live_kits(bank, replace(blueprint, tolerance=0))
    return found.weight if found else None, min((sum(weight[one.id] for one in kit) for kit in kits), default=None)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_search_finds_the_lightest_of_all_kits_of_a_mix(data: st.DataObject) -> None:
    bank = data.draw(banks())
    blueprint = data.draw(blueprints(len(bank.dimensions)))
    found, least = weight_found_and_least(bank, blueprint, data.draw(st.integers(0, 99)))
    assert found == least


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_best_kit_is_the_same_among_fewer_columns(data: st.DataObject) -> None:
    bank = data.draw(banks(most=30))
    blueprint = data.draw(blueprints(len(bank.dimensions)))
    blueprint = replace(blueprint, requirements=data.draw(requirements(bank, blueprint.count)))
    field = live_field(bank, blueprint, seed=data.draw(st.integers(0, 99)), common=ids(bank))
    task = live_rules(blueprint).task(1, blueprint.count, blueprint.tolerance)
    assert best(field, task) == search(field, task)


def test_a_short_question_now_may_buy_a_lighter_long_one_later() -> None:
    bank = bank_of(
        question("a", "d1", minutes=8),
        question("b", "d1", minutes=2),
        question("c", "d2", minutes=8),
        question("d", "d2", minutes=4),
    )
    for seed in range(40):
        found, least = weight_found_and_least(bank, blueprint_of(2, 0, 0, 1, 0, 0, minutes=12), seed)
        assert found == least


@settings(max_examples=100, deadline=None)
@given(banks(most=14), st.integers(1, 5), st.sampled_from((15, 20, 30, 45, 90)))
def test_every_refusal_of_an_opening_comes_with_a_reason_and_a_hint(bank: Bank, difficulty: int, minutes: int) -> None:
    opening = opening_for(difficulty, minutes, practice=1)
    blueprint = blueprint_for(opening, bank, ids(bank))
    try:
        picked(bank, blueprint)
    except ShortageError as error:
        assert error.problems
        assert all(problem.hint or not bank.questions for problem in error.problems)


@settings(max_examples=60, deadline=None)
@given(banks(most=14), st.integers(1, 5), st.sampled_from((20, 30, 45, 60)))
def test_every_change_that_a_hint_proposes_leads_to_a_kit(bank: Bank, difficulty: int, minutes: int) -> None:
    opening = replace(opening_for(difficulty, minutes), practice=PracticePlan(1, 0))
    try:
        picked(bank, blueprint_for(opening, bank, ids(bank)))
    except ShortageError as error:
        for changed in changes(bank, opening, error):
            assert picked(bank, blueprint_for(changed, bank, ids(bank))).live


def changes(bank: Bank, opening: Opening, error: ShortageError) -> list[Opening]:
    """The openings that the hints of an error propose."""
    open_messages = [problem.hint for problem in error.problems if problem.hint]
    found = []
    while open_messages:
        message = open_messages.pop()
        values = dict(message.values)
        open_messages += [value for value in values.values() if isinstance(value, Message)]
        match message.template:
            case "allow {minutes} minutes" | "plan only {minutes} minutes":
                found.append(replace(opening, minutes=int(str(values["minutes"]))))
            case "ask for difficulty {difficulty}":
                found.append(replace(opening, difficulty=int(str(values["difficulty"]))))
            case "ask for level '{level}'":
                level = next(one.id for one in bank.levels if one.name == values["level"])
                found.append(replace(opening, level=level))
    return found


# ── the mix ─────────────────────────────────────────────────────────────────


def test_a_kit_follows_the_mix_exactly_where_it_can() -> None:
    bank = wide_bank()
    selection = picked(bank, blueprint_of(6, 0, 1, 1, 1, 0, dimensions=3))
    assert sorted(bank.by_id[one].difficulty for one in selection.live) == [2, 2, 3, 3, 4, 4]
    assert selection.notes == ()


def test_a_dimension_that_cannot_follow_the_mix_moves_one_step_and_is_named() -> None:
    bank = bank_of(*(question(f"a{i}", "d1", 3) for i in range(3)), *(question(f"b{i}", "d2", 4) for i in range(3)))
    selection = picked(bank, blueprint_of(3, 0, 0, 1, 0, 0))
    assert [note.text("en") for note in selection.notes] == [
        "'维度2' has no question of difficulty 3, one of 4 stands in"
    ]
    assert sorted(bank.by_id[one].difficulty for one in selection.live) == [3, 3, 4]


def test_a_dimension_moves_as_many_steps_as_it_must_and_no_more() -> None:
    far = [question(f"far{level}", "d2", level) for level in (4, 5)]
    bank = bank_of(*(question(f"a{i}", "d1", 2) for i in range(4)), *far)
    selection = picked(bank, blueprint_of(4, 0, 1, 0, 0, 0))
    assert "far4" in selection.live
    assert "far5" not in selection.live


def test_a_mix_left_for_lack_of_minutes_says_so() -> None:
    long = question("long", "d2", 3, minutes=30)
    bank = bank_of(question("a", "d1", 3), long, question("short", "d2", 2))
    selection = picked(bank, blueprint_of(2, 0, 0, 1, 0, 0, minutes=12))
    assert [note.text("en") for note in selection.notes] == [
        "'维度2': no question of difficulty 3 fits with the others, one of 2 stands in"
    ]


def test_of_two_questions_of_one_difficulty_the_one_without_a_choice_is_said_to_have_moved() -> None:
    bank = bank_of(question("a", "d1", 4), question("b", "d2", 4), question("long", "d2", 3, minutes=30))
    selection = picked(bank, blueprint_of(2, 0, 0, 1, 1, 0, minutes=12))
    assert [note.text("en") for note in selection.notes] == [
        "'维度1' has no question of difficulty 3, one of 4 stands in"
    ]


def test_the_mix_does_not_move_beyond_its_tolerance() -> None:
    bank = bank_of(question("a", "d1", 3), question("b", "d2", 5))
    with pytest.raises(ShortageError):
        select(bank, blueprint_of(2, 0, 0, 1, 0, 0, tolerance=1), seed=7, common=ids(bank))


def test_questions_spread_over_the_dimensions_as_evenly_as_they_can() -> None:
    bank = wide_bank()
    for seed in range(20):
        selection = picked(bank, blueprint_of(7, 0, 1, 2, 1, 0, dimensions=3), seed)
        held = Counter(bank.by_id[one].dimension for one in selection.live)
        assert sorted(held.values()) == [2, 2, 3]


def test_where_a_dimension_is_poor_the_others_share_evenly() -> None:
    rich = [question(f"{dimension}{i}", dimension, 3) for dimension in ("d2", "d3") for i in range(9)]
    bank = bank_of(question("only", "d1", 3), *rich, dimensions=3)
    for seed in range(20):
        selection = picked(bank, blueprint_of(6, 0, 0, 1, 0, 0, dimensions=3), seed)
        held = Counter(bank.by_id[one].dimension for one in selection.live)
        assert sorted(held.values()) == [1, 2, 3]


def test_a_kit_that_left_the_mix_spreads_evenly_too() -> None:
    bank = bank_of(*(question(f"{dimension}{i}", dimension, 4) for dimension in ("d1", "d2") for i in range(6)))
    for seed in range(20):
        selection = picked(bank, blueprint_of(4, 0, 0, 1, 0, 0), seed)
        assert sorted(Counter(bank.by_id[one].dimension for one in selection.live).values()) == [2, 2]


def test_an_exact_mix_comes_before_an_even_spread() -> None:
    hard = [question(f"h{i}", "d1", 4) for i in range(3)]
    bank = bank_of(*hard, *(question(f"e{i}", "d2", 2) for i in range(3)))
    selection = picked(bank, blueprint_of(4, 0, 1, 0, 3, 0))
    assert sorted(bank.by_id[one].difficulty for one in selection.live) == [2, 4, 4, 4]


# ── what may stand together ─────────────────────────────────────────────────


def of(id: str, competency: str, difficulty: int = 3, **others: Any) -> Question:
    return question(id, difficulty=difficulty, competencies=(Share(competency, 100),), **others)


def asked_of(*questions: Question, count: int = 2, uses: tuple[tuple[str, int], ...] = (), **others: Any) -> set[str]:
    """The competencies that kits of twelve seeds ask about, each kit's in one word."""
    bank = bank_of(*questions, dimensions=1)
    blueprint = replace(blueprint_of(count, 0, 0, 1, 0, 0, dimensions=1, minutes=90), **others)
    kits = [select(bank, blueprint, seed=seed, common=ids(bank), usage=Usage(uses)) for seed in range(12)]
    assert [fault for kit in kits for fault in faults(bank, blueprint, kit, ids(bank))] == []
    return {" ".join(sorted({bank.by_id[one].competencies[0].id for one in kit.live})) for kit in kits}


def test_a_kit_asks_about_as_many_competencies_as_it_can() -> None:
    one, other = [of(f"a{i}", "c1") for i in range(6)], of("b", "c2")
    assert asked_of(*one, other) == {"c1 c2"}


def test_two_questions_change_places_where_one_alone_would_leave_the_mix() -> None:
    easy, hard = [of(f"a{i}", "c1", 2) for i in range(4)], [of(f"b{i}", "c1", 4) for i in range(4)]
    apart = [replace(one, dimension="d2") for one in hard]
    bank = bank_of(*easy, *apart, of("c", "c2", 4), replace(of("d", "c1", 2), dimension="d2"))
    blueprint = replace(blueprint_of(2, 0, 1, 0, 1, 0, minutes=90), tolerance=0)
    assert all("c" in select(bank, blueprint, seed=seed, common=ids(bank)).live for seed in range(12))


def test_no_rule_and_no_memory_gives_way_to_a_competency() -> None:
    one = [of(f"a{i}", "c1") for i in range(6)]
    quota = Requirements(competencies=(Quota("c1", 2, 2),))
    assert asked_of(*one, of("b", "c2"), requirements=quota) == {"c1"}
    assert asked_of(*one, of("b", "c2", minutes=89)) == {"c1"}
    assert asked_of(*one, of("b", "c2", enemies=tuple(f"a{i}" for i in range(6)))) == {"c1"}
    assert asked_of(*one, of("b", "c2"), uses=(("b", 1),)) == {"c1"}


def test_an_enemy_named_by_one_side_keeps_both_apart() -> None:
    bank = bank_of(question("a", enemies=("c",)), question("b"), question("c"), dimensions=1)
    kits = {frozenset(picked(bank, blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1), seed).live) for seed in range(30)}
    assert kits == {frozenset("ab"), frozenset("bc")}


def test_a_group_gives_one_question_and_shares_its_enemies() -> None:
    bank = bank_of(
        question("a", group="g"), question("b", group="g", enemies=("c",)), question("c"), question("d"), dimensions=1
    )
    kits = {frozenset(picked(bank, blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1), seed).live) for seed in range(60)}
    assert kits == {frozenset("ad"), frozenset("bd"), frozenset("cd")}


def test_of_a_whole_group_all_are_asked_or_none() -> None:
    questions = [question(f"{name}{i}", group=name) for name in "gh" for i in range(2)] + [question("c"), question("d")]
    bank = replace(bank_of(*questions, dimensions=1), whole_groups=("g",))
    kits = {frozenset(picked(bank, blueprint_of(3, 0, 0, 1, 0, 0, dimensions=1), seed).live) for seed in range(90)}
    assert kits == {
        *(frozenset({"g0", "g1", other}) for other in ("h0", "h1", "c", "d")),
        *(frozenset({h, "c", "d"}) for h in ("h0", "h1")),
    }


def test_a_whole_group_of_which_one_may_not_be_asked_is_not_asked_at_all() -> None:
    questions = [question(f"g{i}", group="g", level_min="senior" if i else "") for i in range(3)]
    bank = replace(bank_of(*questions, question("a"), question("b"), dimensions=1), whole_groups=("g",))
    for seed in range(20):
        assert {*picked(bank, blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1), seed).live} == {"a", "b"}


def test_questions_of_a_whole_group_are_asked_and_practised_side_by_side() -> None:
    questions = [question(f"q{i}", difficulty=2 + i, group="g" if i in (0, 2) else "") for i in range(4)]
    pool = [replace(one, id=f"p{i}", use="practice", group=one.group and "h") for i, one in enumerate(questions)]
    bank = replace(bank_of(*questions, *pool, dimensions=1), whole_groups=("g", "h"))
    blueprint = blueprint_of(4, 0, 1, 1, 1, 1, dimensions=1, practice_count=4, minutes=90)
    selection = select(bank, blueprint, seed=1, common=ids(bank))
    assert (selection.live, selection.practice) == (("q0", "q2", "q1", "q3"), ("p0", "p2", "p1", "p3"))
    apart = replace(selection, live=("q0", "q1", "q2", "q3"), practice=("p0", "p1", "p2", "p3"))
    told = faults(bank, blueprint, apart, ids(bank))
    assert {"group 'g' is not asked side by side", "group 'h' is not asked side by side"} <= {*told}


def test_a_whole_group_of_two_dimensions_is_asked_in_the_first_and_its_role_play_last() -> None:
    questions = [
        question("a", "d1", 3, group="g"),
        question("b", "d1", 4),
        question("c", "d2", 2, group="g"),
        question("d", "d1", 5, group="g", type="role_play"),
    ]
    bank = replace(bank_of(*questions, dimensions=2), whole_groups=("g",))
    blueprint = blueprint_of(4, 0, 1, 1, 1, 1, minutes=90)
    selection = select(bank, blueprint, seed=1, common=ids(bank))
    assert selection.live == ("c", "a", "b", "d")
    assert faults(bank, blueprint, selection, ids(bank)) == []


def test_what_must_be_asked_brings_its_whole_group() -> None:
    questions = [question(f"g{i}", group="g") for i in range(2)] + [question(f"q{i}") for i in range(5)]
    bank = replace(bank_of(*questions, dimensions=1), whole_groups=("g",))
    blueprint = replace(blueprint_of(3, 0, 0, 1, 0, 0, dimensions=1), requirements=Requirements(3, include=("g0",)))
    assert {"g0", "g1"} <= {*picked(bank, blueprint).live}


def test_pools_mix_only_when_bank_and_opening_both_say_so() -> None:
    questions = [question(f"{use}{i}", "d1", 3, use=use) for use in ("live", "practice") for i in range(9)]
    seen: dict[tuple[bool, str], set[str]] = {}
    for shared in (False, True):
        for pools in ("disjoint", "shared"):
            bank = bank_of(*questions, dimensions=1, shared=shared)
            blueprint = blueprint_for(opening_for(minutes=45, pools=pools), bank, ids(bank))
            live = {one for seed in range(12) for one in picked(bank, blueprint, seed).live}
            seen[shared, pools] = {bank.by_id[one].use for one in live}
    assert seen.pop((True, "shared")) == {"live", "practice"}
    assert set(map(frozenset, seen.values())) == {frozenset({"live"})}


def test_with_shared_pools_no_question_is_both_asked_and_practised_nor_an_enemy_of_one_asked() -> None:
    questions = [question(f"q{i}", "d1", 3, enemies=(f"q{i ^ 1}",)) for i in range(20)]
    bank = bank_of(*questions, dimensions=1, shared=True)
    blueprint = blueprint_for(opening_for(minutes=45, pools="shared", practice=4), bank, ids(bank))
    for seed in range(10):
        selection = picked(bank, blueprint, seed)
        asked = {bank.by_id[one] for one in selection.live}
        assert not any(hostile(bank, bank.by_id[one], other) for one in selection.practice for other in asked)


def test_only_questions_in_every_language_are_picked() -> None:
    bank = wide_bank()
    common = frozenset(one for one in ids(bank) if not one.endswith("-0"))
    blueprint = blueprint_of(6, 0, 1, 1, 1, 0, dimensions=3, practice_count=6)
    for seed in range(10):
        assert faults(bank, blueprint, select(bank, blueprint, seed=seed, common=common), common) == []


@pytest.mark.parametrize("languages", [("zh-Hans",), ("zh-Hant",), ("en",), ("zh-Hans", "zh-Hant", "en")])
@pytest.mark.parametrize("difficulty", [2, 3, 4])
def test_the_shipped_bank_fills_a_kit_at_the_usual_difficulties(difficulty: int, languages: tuple[str, ...]) -> None:
    shelf = Shelf(None)
    files = [shelf.bank_file(language, "market-service-specialist") for language in languages]
    shipped = [read_bank(file, shelf.source_of) for file in files if file]
    common = frozenset.intersection(*(frozenset(bank.by_id) for bank in shipped))
    bank = shipped[0]
    opening = Opening("desk", bank.role, bank.default_level, difficulty, languages, bank.minutes, 7)
    blueprint = blueprint_for(opening, bank, common)
    for seed in range(5):
        assert faults(bank, blueprint, select(bank, blueprint, seed=seed, common=common), common) == []


# ── chance ──────────────────────────────────────────────────────────────────


def test_the_same_seed_gives_the_same_kit_whatever_the_order_of_the_bank() -> None:
    bank = wide_bank()
    turned = replace(bank, questions=tuple(reversed(bank.questions)))
    blueprint = blueprint_of(7, 0, 1, 2, 1, 0, dimensions=3, practice_count=6)
    assert [picked(bank, blueprint, seed) for seed in range(5)] == [
        picked(turned, blueprint, seed) for seed in range(5)
    ]


def test_a_kit_does_not_hang_on_the_hash_seed_of_the_process() -> None:
    program = (
        "from test_selection import *\n"
        "print(picked(wide_bank(), blueprint_of(7, 0, 1, 2, 1, 0, dimensions=3, practice_count=6)))"
    )
    path = [*sys.path]
    kits = {
        subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path[:] = {path!r}\n{program}"],
            env={"PYTHONHASHSEED": hash_seed},
            capture_output=True,
            check=True,
        ).stdout
        for hash_seed in ("0", "1", "4242")
    }
    assert len(kits) == 1


def test_over_many_seeds_every_question_is_used_and_none_far_too_often() -> None:
    bank = wide_bank()
    blueprint = blueprint_of(6, 0, 1, 1, 1, 0, dimensions=3, practice_count=9)
    used = Counter(one for seed in range(300) for one in picked(bank, blueprint, seed).live)
    fair = 300 * 6 / 54
    assert len(used) == 54
    assert max(used.values()) < 2 * fair
    assert min(used.values()) > fair / 3


def test_over_many_seeds_every_practice_question_is_used() -> None:
    bank = wide_bank()
    blueprint = blueprint_of(3, 0, 1, 1, 1, 0, dimensions=3, practice_count=9)
    used = {one for seed in range(100) for one in picked(bank, blueprint, seed).practice}
    assert len(used) == 36


def test_the_booklet_tells_no_more_than_six_bits_of_the_seed() -> None:
    bank = wide_bank()
    blueprint = blueprint_of(3, 0, 1, 1, 1, 0, dimensions=3, practice_count=9)
    booklets = {picked(bank, blueprint, seed).practice for seed in range(400)}
    assert 16 < len(booklets) <= 64


def test_a_new_question_changes_a_kit_only_by_entering_it() -> None:
    bank = wide_bank()
    blueprint = blueprint_of(6, 0, 1, 1, 1, 0, dimensions=3)
    larger = replace(bank, questions=(*bank.questions, question("new", "d2", 3, minutes=4)))
    for seed in range(60):
        before, after = picked(bank, blueprint, seed).live, picked(larger, blueprint, seed).live
        assert before == after or "new" in after


# ── the order of asking ─────────────────────────────────────────────────────


def asked(*questions: Question) -> list[str]:
    """The order in which a kit of exactly these questions is asked."""
    dimensions = len({one.dimension for one in questions})
    bank = bank_of(*questions, dimensions=dimensions)
    mix = mix_of_questions(questions)
    return list(picked(bank, blueprint_of(len(questions), *mix, minutes=600, dimensions=dimensions)).live)


def test_dimensions_come_in_the_order_of_the_bank_and_easy_before_hard() -> None:
    kit = (question("b3", "d2", 3), question("a4", "d1", 4), question("a2", "d1", 2), question("c2", "d3", 2))
    assert asked(*kit) == ["a2", "a4", "b3", "c2"]


def test_a_dimension_with_an_easiest_question_opens() -> None:
    assert asked(question("a", "d1", 4), question("b", "d2", 2), question("c", "d3", 3)) == ["b", "a", "c"]


def test_the_hardest_are_parted_where_that_can_be() -> None:
    kit = (question("a", "d1", 2), question("b", "d2", 5), question("c", "d3", 5), question("d", "d4", 3))
    assert asked(*kit) == ["a", "b", "d", "c"]


def test_the_hardest_are_parted_from_a_hardest_role_play() -> None:
    play = question("play", "d2", 5, type="role_play")
    assert asked(question("a", "d1", 2), play, question("c", "d3", 3), question("d", "d4", 5)) == [
        "a",
        "d",
        "c",
        "play",
    ]


def test_role_plays_come_last() -> None:
    kit = (question("play", "d1", 2, type="role_play"), question("b", "d1", 4), question("c", "d2", 3))
    assert asked(*kit) == ["c", "b", "play"]


# ── the booklet ─────────────────────────────────────────────────────────────


def practice_bank(*levels: int, dimensions: int = 2) -> Bank:
    """Enough live questions of difficulty 3, and practice questions of the levels, dimension after dimension."""
    live = [question(f"live{i}", f"d{i % dimensions + 1}", 3) for i in range(2 * dimensions)]
    practice = [question(f"p{i}", f"d{i % dimensions + 1}", level, use="practice") for i, level in enumerate(levels)]
    return bank_of(*live, *practice, dimensions=dimensions)


def test_a_booklet_holds_what_the_opening_asks_for_or_else_twelve() -> None:
    bank = practice_bank(*[3] * 20)
    sizes = {
        asked: len(picked(bank, blueprint_for(opening_for(minutes=30, practice=asked), bank, ids(bank))).practice)
        for asked in (0, 8, 15)
    }
    assert sizes == {0: 12, 8: 8, 15: 15}


def test_a_short_practice_pool_prints_what_there_is_and_says_so() -> None:
    bank = practice_bank(*[3] * 7)
    selection = picked(bank, blueprint_for(opening_for(minutes=30, practice=10), bank, ids(bank)))
    assert len(selection.practice) == 7
    assert "the booklet holds 7 practice questions where 10 were asked for: the bank has no more" in [
        note.text("en") for note in selection.notes
    ]


def test_a_booklet_matches_the_mix_as_nearly_as_the_pool_allows() -> None:
    bank = practice_bank(1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4)
    blueprint = blueprint_of(4, 0, 1, 2, 1, 0, practice_count=8, practice_min=8)
    live = [question(f"more{i}", f"d{i % 2 + 1}", level) for i, level in enumerate((2, 2, 3, 3, 4, 4))]
    full = replace(bank, questions=(*bank.questions, *live))
    selection = picked(full, blueprint)
    assert [full.by_id[one].difficulty for one in selection.practice] == [2, 2, 3, 3, 3, 3, 4, 4]


def test_a_booklet_covers_every_dimension_its_pool_has_and_names_the_others() -> None:
    live = [question(f"live{i}", f"d{i}", 3) for i in (1, 2, 3)]
    practice = [question(f"p{i}", "d1", 3, use="practice") for i in range(8)]
    rare = question("rare", "d2", 5, use="practice")
    bank = bank_of(*live, *practice, rare, dimensions=3)
    selection = picked(bank, blueprint_of(3, 0, 0, 1, 0, 0, dimensions=3, practice_count=6))
    assert "rare" in selection.practice
    assert "the booklet has no question in '维度3'" in [note.text("en") for note in selection.notes]


def test_enemies_in_the_practice_pool_do_not_stand_together() -> None:
    practice = [question(f"p{i}", "d1", 3, use="practice", enemies=(f"p{i ^ 1}",)) for i in range(10)]
    bank = bank_of(*(question(f"live{i}", "d1", 3) for i in range(3)), *practice, dimensions=1)
    selection = picked(bank, blueprint_of(2, 0, 0, 1, 0, 0, dimensions=1, practice_count=9, practice_min=2))
    assert len(selection.practice) == 5


# ── shortage ────────────────────────────────────────────────────────────────


def refusal(bank: Bank, blueprint: Blueprint) -> list[str]:
    with pytest.raises(ShortageError) as caught:
        select(bank, blueprint, seed=7, common=ids(bank))
    return caught.value.text("en").split("\n")


def test_an_empty_dimension_is_named_with_the_level() -> None:
    bank = bank_of(*(question(f"a{i}", "d1", 3) for i in range(9)), question("b", "d2", 3, level_min="senior"))
    told = refusal(bank, replace(blueprint_for(opening_for(minutes=30), bank, ids(bank)), practice_min=0))
    assert told == [
        "banks/zh-Hans/clerk.yaml: '维度2' needs 1 live question at level '初级', the bank has 0",
        "  hint: ask for level '高级'",
    ]


def test_a_difficulty_the_bank_lacks_is_counted_and_another_is_offered() -> None:
    bank = bank_of(*(question(f"q{i}", f"d{i % 2 + 1}", 3) for i in range(10)))
    told = refusal(bank, replace(blueprint_for(opening_for(5, 30), bank, ids(bank)), practice_min=0))
    assert told == [
        "banks/zh-Hans/clerk.yaml: difficulty 4: the mix asks for 1 live, the bank has 0",
        "  hint: ask for difficulty 4",
        "banks/zh-Hans/clerk.yaml: difficulty 5: the mix asks for 2 live, the bank has 0",
        "  hint: ask for difficulty 4",
    ]


def test_minutes_too_few_are_measured_and_the_slot_that_would_do_is_named() -> None:
    bank = bank_of(*(question(f"q{i}", f"d{i % 2 + 1}", 3, minutes=9) for i in range(10)))
    blueprint = replace(blueprint_for(opening_for(3, 25), bank, ids(bank)), practice_min=0)
    assert refusal(bank, blueprint) == [
        "banks/zh-Hans/clerk.yaml: 2 of the questions take at least 18 minutes, a slot of 25 leaves 13.2 for questions",
        "  hint: allow 31 minutes",
    ]
    assert picked(bank, replace(blueprint_for(opening_for(3, 31), bank, ids(bank)), practice_min=0)).live


def test_a_slot_for_more_questions_than_the_bank_has_is_refused_with_a_shorter_one() -> None:
    bank = bank_of(*(question(f"q{i}", f"d{i % 2 + 1}", 3) for i in range(4)))
    told = refusal(bank, replace(blueprint_for(opening_for(3, 60), bank, ids(bank)), practice_min=0))
    assert told == [
        "banks/zh-Hans/clerk.yaml: 60 minutes ask for 8 live questions at level '初级', the bank has 4",
        "  hint: plan only 38 minutes",
    ]


def test_enemies_that_leave_no_kit_are_told_and_a_new_question_is_proposed_when_nothing_else_helps() -> None:
    bank = bank_of(*(question(f"q{i}", f"d{i % 2 + 1}", 3, group="g") for i in range(6)))
    told = refusal(bank, replace(blueprint_for(opening_for(3, 25), bank, ids(bank)), practice_min=0))
    assert told == [
        "banks/zh-Hans/clerk.yaml: any 2 live questions that meet the mix within 13.2 minutes hold two that exclude "
        "each other",
        "  hint: add live questions: 1 of difficulty 2 in '维度2'",
    ]


def test_too_few_practice_questions_are_counted_and_a_minimum_that_works_is_named() -> None:
    bank = practice_bank(3, 3, 3, 3)
    blueprint = blueprint_for(opening_for(minutes=30), bank, ids(bank))
    assert refusal(bank, blueprint) == [
        "banks/zh-Hans/clerk.yaml: practice questions at level '初级': at least 6 needed, the bank has 4",
        "  hint: set practice.min to 4",
    ]


def test_an_empty_bank_is_a_shortage_too() -> None:
    bank = bank_of(dimensions=1)
    assert refusal(bank, blueprint_for(opening_for(), bank, ids(bank)))
