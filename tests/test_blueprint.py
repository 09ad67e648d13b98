"""The blueprint: how many questions, of which difficulties, in how many minutes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_banks import bank_of, ids, opening_for, question

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, blueprint_for, mix_of, split
from kitgen.blueprint.checks import MOST_QUESTIONS
from kitgen.opening import PracticePlan


def bank(minutes: float = 5, dimensions: int = 2, practice: int = 0) -> Bank:
    live = [question(f"q{i}", f"d{i % dimensions + 1}", i % 5 + 1, minutes=minutes) for i in range(40)]
    drills = [question(f"p{i}", use="practice") for i in range(practice)]
    return bank_of(*live, *drills, dimensions=dimensions)


def drawn(difficulty: int = 3, minutes: int = 45, of: Bank | None = None) -> Blueprint:
    one = of or bank()
    return blueprint_for(opening_for(difficulty, minutes), one, ids(one))


@pytest.mark.parametrize(
    ("difficulty", "mix"),
    [(1, (3, 2, 0, 0, 0)), (2, (1, 3, 1, 0, 0)), (3, (0, 1, 3, 1, 0)), (4, (0, 0, 1, 3, 1)), (5, (0, 0, 0, 2, 3))],
)
def test_five_questions_split_into_the_mix_of_the_difficulty(difficulty: int, mix: tuple[int, ...]) -> None:
    assert drawn(difficulty, of=bank(minutes=6)).mix == mix


@pytest.mark.parametrize(("difficulty", "mix"), [(1, (12, 6, 2, 0, 0)), (4, (0, 0, 5, 10, 5)), (5, (0, 0, 2, 6, 12))])
def test_twenty_questions_split_without_remainder(difficulty: int, mix: tuple[int, ...]) -> None:
    assert drawn(difficulty, 240).mix == mix


def test_fixed_blocks_take_eight_minutes_and_fifteen_percent_of_the_slot() -> None:
    assert drawn(minutes=60).question_minutes == 43
    assert drawn(minutes=45).question_minutes == 30.25


@pytest.mark.parametrize(("minutes", "count"), [(45, 6), (44, 5), (60, 8), (30, 3)])
def test_the_count_is_what_fits_the_minutes_left(minutes: int, count: int) -> None:
    assert drawn(minutes=minutes).count == count


def test_every_dimension_gets_a_question_even_where_the_minutes_do_not_reach() -> None:
    assert drawn(minutes=20, of=bank(dimensions=5)).count == 5


def test_a_long_slot_holds_no_more_questions_than_can_be_weighed() -> None:
    assert drawn(minutes=240, of=bank(minutes=2)).count == MOST_QUESTIONS


def test_long_questions_of_another_difficulty_do_not_count() -> None:
    some = bank()
    longer = tuple(replace(one, time=replace(one.time, answer_s=1800)) for one in some.questions if one.difficulty == 5)
    kept = tuple(one for one in some.questions if one.difficulty != 5)
    assert drawn(2, of=replace(some, questions=(*kept, *longer))).count == 6


def test_the_level_filters_and_never_shapes_the_draw() -> None:
    some = bank()
    senior = tuple(question(f"s{i}", minutes=20, level_min="senior") for i in range(30))
    larger = replace(some, questions=(*some.questions, *senior))
    assert drawn(of=larger) == drawn(of=some)


@pytest.mark.parametrize(("there", "asked", "count"), [(20, 0, 12), (9, 0, 9), (20, 15, 15), (9, 15, 15)])
def test_a_booklet_is_planned_for_twelve_or_what_there_is_or_what_was_asked(there: int, asked: int, count: int) -> None:
    some = bank(practice=there)
    opening = replace(opening_for(), practice=PracticePlan(asked))
    assert blueprint_for(opening, some, ids(some)).practice_count == count


def test_asking_for_fewer_practice_questions_than_the_minimum_lowers_it() -> None:
    some = bank(practice=9)
    opening = replace(opening_for(), practice=PracticePlan(4))
    assert blueprint_for(opening, some, ids(some)).practice_min == 4


@given(st.lists(st.integers(0, 100), min_size=1, max_size=8), st.integers(0, 50))
def test_a_split_sums_to_the_whole_and_no_part_is_a_unit_off(shares: list[int], total: int) -> None:
    parts = split(total, shares)
    assert sum(parts) == total
    whole = sum(shares) or len(shares)
    exact = [Fraction(total * (share if any(shares) else 1), whole) for share in shares]
    assert all(abs(part - one) < 1 for part, one in zip(parts, exact, strict=True))


def test_a_tie_goes_to_the_larger_share_and_then_to_the_first() -> None:
    assert mix_of((0, 0, 10, 30, 60), 5) == (0, 0, 0, 2, 3)
    assert mix_of((25, 50, 25, 0, 0), 6) == (2, 3, 1, 0, 0)
