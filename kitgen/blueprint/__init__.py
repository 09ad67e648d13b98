"""What the interview must cover: numbers only, no questions. Opening + Bank -> Blueprint.

    slot minutes ─ fixed blocks (8 minutes + 15 % of the slot) ─► minutes for questions
    minutes for questions ÷ what the bank's questions take ─► count, one per dimension at least
    difficulty 1..5 ─► mix of question difficulties, by largest remainder

Which questions those are is for `selection` to find.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction

from kitgen.bank import ASK_MINUTES, Bank, Question
from kitgen.opening import Opening

DIFFICULTIES = (1, 2, 3, 4, 5)
MOST_QUESTIONS = 20
"""Of a live kit: weights are multiples of 5 that sum to 100."""
PRACTICE_COUNT = 12
"""Of a booklet, where the opening names no number."""

_SHARES = {
    1: (60, 30, 10, 0, 0),
    2: (25, 50, 25, 0, 0),
    3: (0, 25, 50, 25, 0),
    4: (0, 0, 25, 50, 25),
    5: (0, 0, 10, 30, 60),
}
_FIXED_SECONDS = 8 * 60
_SLOT_SECONDS_PER_MINUTE = 51  # 60 less the 15 % of the slot that are never questions

Mix = tuple[int, int, int, int, int]
"""How many questions of each difficulty, 1 first."""


@dataclass(frozen=True, slots=True)
class Blueprint:
    """The rules a selection must meet.

    `count` is how many live questions; `mix` how many of each difficulty, summing to `count`; `tolerance` the most
    single steps the kit as a whole may be moved away from the mix, by default one a question on average. `dimensions`
    are the ids that each need one question or more, in the bank's order; `question_minutes` is what all live questions
    may take. The booklet holds up to `practice_count` questions and never under `practice_min`. With `shared_pools`
    both draw from live and practice.
    """

    level: str
    difficulty: int
    minutes: int
    question_minutes: float
    count: int
    mix: Mix
    tolerance: int
    dimensions: tuple[str, ...]
    practice_count: int
    practice_min: int
    shared_pools: bool = False


def blueprint_for(opening: Opening, bank: Bank, common: Set[str]) -> Blueprint:
    """The blueprint of an opening without one of its own. `common` are the ids present in every language asked for."""
    shared = bank.shared_pools and opening.pools == "shared"
    plan = opening.practice
    there = len(pool(bank, "practice", level=opening.level, common=common))
    asked = plan.count or min(PRACTICE_COUNT, there)
    blank = Blueprint(
        level=opening.level,
        difficulty=opening.difficulty,
        minutes=opening.minutes,
        question_minutes=0,
        count=0,
        mix=(0, 0, 0, 0, 0),
        tolerance=0,
        dimensions=tuple(dimension.id for dimension in bank.dimensions),
        practice_count=asked,
        practice_min=min(plan.min, plan.count) if plan.count else plan.min,
        shared_pools=shared,
    )
    return redraw(blank, pool(bank, "live", level=opening.level, common=common, shared=shared))


def redraw(blueprint: Blueprint, live: Sequence[Question]) -> Blueprint:
    """The blueprint with count and mix drawn anew for the pool `live`, once its minutes or difficulty changed."""
    seconds = question_seconds(blueprint.minutes)
    count = max(_count_that_fits(blueprint.difficulty, seconds, live), len(blueprint.dimensions))
    return replace(
        blueprint,
        question_minutes=seconds / 60,
        count=count,
        mix=mix_of(_SHARES[blueprint.difficulty], count),
        tolerance=count,
    )


def pool(bank: Bank, use: str, *, level: str, common: Set[str], shared: bool = False) -> tuple[Question, ...]:
    """The questions that may be drawn for `use`, live or practice, by id. Shared pools are one for both."""
    uses = ("live", "practice") if shared else (use,)
    fit = (one for one in bank.questions if one.use in uses and one.id in common and bank.fits_level(one, level))
    return tuple(sorted(fit, key=lambda question: question.id))


def question_seconds(minutes: int) -> int:
    """What a slot of `minutes` leaves for questions; below zero where the fixed blocks alone do not fit."""
    return minutes * _SLOT_SECONDS_PER_MINUTE - _FIXED_SECONDS


def seconds_of(question: Question) -> int:
    """All the seconds a question takes, the asking included."""
    time = question.time
    return round(ASK_MINUTES * 60) + time.prep_s + time.answer_s + time.probe_s


def mix_of(shares: Sequence[int], count: int) -> Mix:
    """`count` questions split over the five difficulties in proportion to `shares`."""
    first, second, third, fourth, fifth = split(count, shares)
    return (first, second, third, fourth, fifth)


def split(total: int, shares: Sequence[int | Fraction]) -> tuple[int, ...]:
    """`total` in whole parts in proportion to `shares` (equal where all are 0), by largest remainder.

    A tie goes to the larger share, then to the first.
    """
    if not any(shares):
        shares = [1] * len(shares)
    exact = [Fraction(total) * share / sum(shares) for share in shares]
    parts = [int(part) for part in exact]
    order = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], -shares[i], i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return tuple(parts)


def _count_that_fits(difficulty: int, seconds: int, live: Sequence[Question]) -> int:
    """How many questions of the mix fit into `seconds`, each taking what such questions take on average."""
    count = 0
    while live and count < MOST_QUESTIONS:
        if _expected_seconds(mix_of(_SHARES[difficulty], count + 1), live) > seconds:
            break
        count += 1
    return count


def _expected_seconds(mix: Mix, live: Sequence[Question]) -> Fraction:
    """What a kit of the mix takes on average; where a difficulty runs out, others must stand in for it."""
    expected, overall = Fraction(0), _mean_seconds(live)
    for difficulty, number in zip(DIFFICULTIES, mix, strict=True):
        own = [question for question in live if question.difficulty == difficulty]
        at_hand = min(number, len(own))
        if at_hand:
            expected += at_hand * _mean_seconds(own)
        expected += (number - at_hand) * overall
    return expected


def _mean_seconds(questions: Sequence[Question]) -> Fraction:
    return Fraction(sum(seconds_of(question) for question in questions), len(questions))
