"""Bank + Blueprint + seed -> Draw: the ids of one pool, unordered, or None where no kit meets the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, Mix, mix_of, pool
from kitgen.selection.items import Field, enemy_pairs, field_of, stream_of
from kitgen.selection.mixes import mixes_at
from kitgen.selection.search import Found, Task, lightest

NO_CLOCK = 10**9
"""Seconds no kit reaches: a booklet has no slot."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a kit of one pool must meet: its mix, the dimensions it must cover, and the seconds it may take."""

    mix: Mix
    required: Set[int]
    seconds: int


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn: the ids, how many steps of difficulty its mix lies from the one asked for, and the difficulties
    (from 0) that each dimension had on offer."""

    ids: tuple[str, ...]
    steps: int
    offer: Mapping[str, frozenset[int]]


def draw_live(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str]) -> Draw | None:
    """The live questions. Where the mix cannot be had it gives way a step at a time, up to the tolerance."""
    field = live_field(bank, blueprint, seed=seed, common=common)
    found = nearest(field, live_rules(blueprint), blueprint.tolerance)
    return found and _draw(field, *found, blueprint.dimensions)


def live_field(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str]) -> Field:
    """The items a live kit may be made of."""
    questions = pool(bank, "live", level=blueprint.level, common=common, shared=blueprint.shared_pools)
    return field_of(questions, blueprint.dimensions, stream=stream_of(bank, seed, "live"))


def live_rules(blueprint: Blueprint) -> Rules:
    """The blueprint's rules for the live kit."""
    dimensions = frozenset(range(len(blueprint.dimensions)))
    return Rules(blueprint.mix, dimensions, round(blueprint.question_minutes * 60))


def draw_practice(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]) -> Draw | None:
    """The practice questions: as many as asked for or else as there are, over all dimensions the pool has, as near to
    the live mix as it allows."""
    field = practice_field(bank, blueprint, seed=seed, common=common, live=live)
    count, required = most_practice(field, blueprint.practice_count)
    if count < blueprint.practice_min:
        return None
    found = nearest(field, Rules(mix_of(blueprint.mix, count), required, NO_CLOCK), 4 * count)
    return found and _draw(field, *found, blueprint.dimensions)


def practice_field(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]) -> Field:
    """The items a booklet may be made of: never one of the `live` ids, nor an enemy of one."""
    questions = pool(bank, "practice", level=blueprint.level, common=common, shared=blueprint.shared_pools)
    return field_of(_apart(questions, live), blueprint.dimensions, stream=stream_of(bank, seed, "practice"))


def most_practice(field: Field, asked: int) -> tuple[int, Set[int]]:
    """The most practice questions, up to `asked`, that can stand together, and the dimensions they can cover.

    Number comes before cover: a booklet is not cut short to reach a dimension that holds only an enemy.
    """
    even = replace(field, items=tuple(replace(item, difficulty=0) for item in field.items))
    for count in range(min(asked, len(field.items)), 0, -1):
        for required in (field.dimensions, frozenset[int]()):
            task = Task((count, 0, 0, 0, 0), required, count, NO_CLOCK)
            if lightest(even, task) is not None:
                return count, required
    return 0, frozenset()


def nearest(field: Field, rules: Rules, tolerance: int) -> tuple[int, Found] | None:
    """The steps and the kit: fewest steps from the mix, then dimensions as equal as can be, then least weight."""
    for steps in range(tolerance + 1):
        found = _most_even(field, rules, mixes_at(rules.mix, steps, field.supply))
        if found is not None:
            return steps, found
    return None


def _apart(questions: Sequence[Question], live: Sequence[str]) -> list[Question]:
    """The questions that are neither live nor an enemy of a live one."""
    taken = frozenset(live)
    barred = taken | {one for one, other in enemy_pairs(questions) if other in taken}
    return [question for question in questions if question.id not in barred]


def _most_even(field: Field, rules: Rules, mixes: Sequence[Mix]) -> Found | None:
    """The lightest kit of any of `mixes` whose fullest dimension holds as few questions as can be."""
    lowest, highest = _caps(field, sum(rules.mix))
    for cap in range(lowest, highest + 1):
        found = [kit for mix in mixes if (kit := lightest(field, _task(rules, mix, cap))) is not None]
        if found:
            return min(found, key=lambda kit: kit.weight)
        if cap == lowest:  # most mixes that fail at once fail for good
            mixes = [mix for mix in mixes if lightest(field, _task(rules, mix, highest)) is not None]
    return None


def _caps(field: Field, count: int) -> tuple[int, int]:
    """The fewest questions the fullest dimension of a kit can hold, and the most it could."""
    sizes = [sum(item.dimension == dimension for item in field.items) for dimension in field.dimensions]
    return -(-count // max(len(sizes), 1)), min(count, max(sizes, default=0))


def _task(rules: Rules, mix: Mix, cap: int) -> Task:
    return Task(mix, rules.required, cap, rules.seconds)


def _draw(field: Field, steps: int, kit: Found, dimensions: Sequence[str]) -> Draw:
    offer = {
        dimension: frozenset(item.difficulty for item in field.items if item.dimension == i)
        for i, dimension in enumerate(dimensions)
    }
    return Draw(tuple(field.items[place].id for place in kit.places), steps, offer)
