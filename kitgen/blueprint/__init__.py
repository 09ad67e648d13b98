"""What the interview must cover: numbers only, no questions. Opening + Bank -> Blueprint.

    slot minutes ─ fixed blocks (8 minutes + 15 % of the slot) ─► minutes for questions
    minutes for questions ÷ what the bank's questions take ─► count, one per dimension at least
    difficulty 1..5 ─► mix of question difficulties, by largest remainder

What the opening or the bank requires in so many words comes before these; `checks` refuses what contradicts itself.
Which questions those are is for `selection` to find.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from fractions import Fraction

from kitgen.bank import ASK_MINUTES, Bank, Question
from kitgen.blueprint.checks import MOST_QUESTIONS, check_requirements, count_range
from kitgen.memory import FORGETFUL, Memory
from kitgen.opening import Opening
from kitgen.requirements import NONE, Axis, Quota, Requirements
from kitgen.usage import UNUSED, Usage

DIFFICULTIES = (1, 2, 3, 4, 5)
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
    may take. `requirements` are the rules written by hand, kept to the letter; quotas of dimensions stand in place of
    one each. The booklet holds up to `practice_count` questions and never under `practice_min`, and `drill_count` more
    that a key marks. With `shared_pools` both draw from live and practice.
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
    requirements: Requirements = NONE
    drill_count: int = 0

    def quotas(self, axis: Axis) -> tuple[Quota, ...]:
        """The quotas that hold on an axis: difficulties that are not named get none, dimensions one each by default."""
        written = self.requirements.quotas(axis)
        if axis == "difficulties" and written:
            named = {quota.id: quota for quota in written}
            return tuple(named.get(str(one), Quota(str(one), 0, 0)) for one in DIFFICULTIES)
        if axis == "dimensions" and not written:
            return tuple(Quota(one, 1, self.count) for one in self.dimensions)
        return written

    def excludes(self, question: Question) -> bool:
        """Whether the requirements keep a question out."""
        out = self.requirements.exclude
        return question.id in out.ids or question.group in out.groups or bool({*out.tags} & {*question.tags})


def blueprint_for(
    opening: Opening, bank: Bank, common: Set[str], *, usage: Usage = UNUSED, by_hand: Requirements = NONE
) -> Blueprint:
    """The blueprint of an opening. `common` are the ids present in every language asked for; `usage` says which of them
    rest; `by_hand` are questions that must or must not be asked, which by themselves make no mix exact.

    Raises InputError with everything in the requirements of opening and bank that contradicts itself or the bank.
    """
    written = (opening.blueprint or NONE).over(bank.blueprint or NONE).forgetful()
    requirements = written.and_by_hand(by_hand)
    check_requirements(requirements, opening, bank, common, usage)
    shared = bank.shared_pools and opening.pools == "shared"
    plan = opening.practice
    asked = plan.count
    drilled = min(plan.drills, len(drills(bank, level=opening.level, common=common)))
    least = min(plan.min, plan.count) if plan.count else plan.min
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
        practice_min=max(least - drilled, 0),
        shared_pools=shared,
        requirements=requirements.bare(),
        drill_count=drilled,
    )
    there = len(drawable(bank, replace(blank, shared_pools=False), "practice", common=common))
    planned = replace(blank, practice_count=asked or min(PRACTICE_COUNT, there))
    drawn = redraw(planned, drawable(bank, planned, "live", common=common))
    return drawn if written.of_picking() != NONE else _as_loose(drawn)


def _as_loose(drawn: Blueprint) -> Blueprint:
    """The blueprint with the tolerance it would have if nothing were required."""
    if drawn.requirements.of_picking() == NONE:
        return drawn
    return replace(drawn, tolerance=drawn.count, requirements=replace(drawn.requirements, tolerance=drawn.count))


def memory_for(opening: Opening, bank: Bank) -> Memory:
    """The rules of memory: the opening's own before its blueprint's, and these before the bank's."""
    rules = FORGETFUL
    for written in (bank.blueprint and bank.blueprint.memory, opening.blueprint and opening.blueprint.memory):
        rules = (written or FORGETFUL).over(rules)
    return (opening.memory or FORGETFUL).over(rules)


def redraw(blueprint: Blueprint, live: Sequence[Question]) -> Blueprint:
    """The blueprint with count and mix drawn anew for the pool `live`, once its minutes or difficulty changed."""
    required = blueprint.requirements
    seconds = question_seconds(blueprint.minutes, required.minutes_fixed)
    low, high = count_range(required, blueprint.dimensions)
    fits = _count_that_fits(blueprint.difficulty, seconds, live) if low < high else low
    count = min(max(fits, low), max(high, low))
    return replace(
        blueprint,
        question_minutes=seconds / 60,
        count=count,
        mix=_mix_within(required, mix_of(_SHARES[blueprint.difficulty], count)),
        tolerance=_tolerance(required, count),
    )


def _mix_within(required: Requirements, mix: Mix) -> Mix:
    """The mix as near to `mix` as the quotas of difficulties allow; where they do not sum up, `mix` itself."""
    if not required.difficulties:
        return mix
    ranges = {quota.id: (quota.least, quota.most) for quota in required.difficulties}
    least, most = zip(*(ranges.get(str(difficulty), (0, 0)) for difficulty in DIFFICULTIES), strict=True)
    parts = list(least)
    for _ in range(sum(mix) - sum(parts)):
        room = [i for i in range(5) if parts[i] < most[i]]
        if room:
            parts[max(room, key=lambda i: (mix[i] - parts[i], -i))] += 1
    first, second, third, fourth, fifth = parts
    return (first, second, third, fourth, fifth) if sum(parts) == sum(mix) else mix


def _tolerance(required: Requirements, count: int) -> int:
    """As written; without it the mix is exact, within quotas of difficulties free, and else gives way."""
    if required.tolerance is not None:
        return required.tolerance
    if required.difficulties:
        return 4 * count
    return 0 if required.of_picking() != NONE else count


def pool(bank: Bank, use: str, *, level: str, common: Set[str], shared: bool = False) -> tuple[Question, ...]:
    """The questions that may be drawn for `use`, live or practice, by id. Shared pools are one for both.

    Those marked by a key are drills: they stand in the booklet beside its practice questions.
    """
    uses = ("live", "practice") if shared else (use,)
    fit = (one for one in bank.questions if one.use in uses and one.id in common and bank.fits_level(one, level))
    fit = (one for one in fit if one.may_be_drawn_for(use))
    return tuple(sorted(fit, key=lambda question: question.id))


def drills(bank: Bank, *, level: str, common: Set[str]) -> tuple[Question, ...]:
    """The keyed practice questions, by id."""
    fit = (one for one in bank.questions if one.use == "practice" and one.keyed and one.status != "retired")
    fit = (one for one in fit if one.id in common and bank.fits_level(one, level))
    return tuple(sorted(fit, key=lambda question: question.id))


def drawable(bank: Bank, blueprint: Blueprint, use: str, *, common: Set[str]) -> tuple[Question, ...]:
    """The questions that the blueprint lets draw for `use`, by id."""
    there = pool(bank, use, level=blueprint.level, common=common, shared=blueprint.shared_pools)
    return unbroken(bank, tuple(question for question in there if not blueprint.excludes(question)))


def unbroken(bank: Bank, questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """The same without the questions of whole groups of which one is missing."""
    if not bank.whole_groups:
        return questions
    there = {question.id for question in questions}
    broken = {one.group for one in bank.questions if one.group in bank.whole_groups and one.id not in there}
    return tuple(question for question in questions if question.group not in broken)


def question_seconds(minutes: int, fixed_minutes: float | None = None) -> int:
    """What a slot of `minutes` leaves for questions; below zero where the fixed blocks alone do not fit."""
    if fixed_minutes is not None:
        return round((minutes - fixed_minutes) * 60)
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
    count, times = 0, {one: [seconds_of(each) for each in live if each.difficulty == one] for one in DIFFICULTIES}
    while live and count < MOST_QUESTIONS:
        if _expected_seconds(mix_of(_SHARES[difficulty], count + 1), times) > seconds:
            break
        count += 1
    return count


def _expected_seconds(mix: Mix, times: Mapping[int, Sequence[int]]) -> Fraction:
    """What a kit of the mix takes on average, from the seconds of the questions of each difficulty; where a difficulty
    runs out, others must stand in for it."""
    expected = Fraction(0)
    overall = Fraction(sum(map(sum, times.values())), sum(map(len, times.values())))
    for difficulty, number in zip(DIFFICULTIES, mix, strict=True):
        own = times[difficulty]
        at_hand = min(number, len(own))
        if at_hand:
            expected += at_hand * Fraction(sum(own), len(own))
        expected += (number - at_hand) * overall
    return expected
