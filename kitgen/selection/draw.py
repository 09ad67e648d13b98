"""Bank + Blueprint + seed -> Draw: the ids of one pool, unordered, or None where no kit meets the rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, Mix, mix_of
from kitgen.errors import Place, Problem, ShortageError
from kitgen.messages import say
from kitgen.selection.aims import narrowed
from kitgen.selection.booklet import booklet_mix, likened, profile_of, steps_between
from kitgen.selection.columns import best
from kitgen.selection.cover import covering
from kitgen.selection.exists import kit_found
from kitgen.selection.items import Field
from kitgen.selection.quick import sampled_live, sampled_practice
from kitgen.selection.rules import NO_CLOCK, Rules, live_field, live_rules, practice_field
from kitgen.selection.search import BUDGET, Found, Undecided
from kitgen.selection.supply import Supplies
from kitgen.usage import UNUSED, Usage


@dataclass(frozen=True, slots=True)
class Draw:
    """What was drawn: the ids, how many steps of difficulty its mix lies from the one asked for, and the difficulties
    (from 0) that each dimension had on offer, where there were steps; of a booklet the
    `profile` of difficulties it was to have."""

    ids: tuple[str, ...]
    steps: int
    offer: Mapping[str, frozenset[int]]
    profile: Mix = (0, 0, 0, 0, 0)


def draw_live(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], usage: Usage = UNUSED) -> Draw | None:
    """The live questions, as near to the weights of the blueprint as can be. Where the mix cannot be had it gives way a
    step at a time, up to the tolerance. Raises ShortageError where the search ran out of nodes before it could tell."""
    drawn = (_drawn(bank, one, seed=seed, common=common, usage=usage) for one in narrowed(blueprint))
    return next((draw for draw in drawn if draw), None)


def _drawn(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], usage: Usage) -> Draw | None:
    """The live questions of a blueprint taken as it is."""
    if sampled := sampled_live(bank, blueprint, seed=seed, common=common, usage=usage):
        return Draw(sampled, 0, {})
    free = common - usage.barred if usage.resting else common
    try:
        some = kit_found(Supplies(bank, free), blueprint, budget=BUDGET)
    except Undecided:
        raise ShortageError(_undecided(bank, blueprint.count)) from None
    if some is None:
        return None
    field = live_field(bank, blueprint, seed=seed, common=free, uses=usage.times)
    rules = live_rules(blueprint)
    try:
        found = nearest(field, rules, blueprint.tolerance)
    except Undecided:  # the best was not found, but one that keeps every rule
        found = _as_found(field, some, blueprint.mix)
    return _draw(field, covering(bank, field, found, rules), blueprint.dimensions) if found else None


def _as_found(field: Field, ids: Sequence[str], mix: Mix) -> Found:
    places = tuple(place for place, item in enumerate(field.items) if item.id in ids)
    return Found(places, steps_between(field, places, mix), 0)


def _undecided(bank: Bank, count: int) -> Problem:
    """Neither a kit nor the proof that there is none."""
    message = say(
        "no {count} questions that keep every rule were found, nor is it proved that there are none: "
        "{nodes} steps were searched",
        count=count,
        nodes=BUDGET,
    )
    hint = say("loosen what is tightest in the blueprint: exact numbers, minutes, or `tolerance`")
    return Problem(message, hint, Place(bank.file) if bank.file else None)


def draw_practice(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]) -> Draw | None:
    """The practice questions: as many as asked for or else as there are, over all dimensions the pool has, as like the
    live ones in competency and difficulty as it allows."""
    if sampled := sampled_practice(bank, blueprint, seed=seed, common=common, live=live):
        return Draw(sampled, 0, {})
    try:
        return _drawn_practice(bank, blueprint, seed=seed, common=common, live=live)
    except Undecided:
        raise ShortageError(_undecided(bank, blueprint.practice_count)) from None


def _drawn_practice(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]
) -> Draw | None:
    """The practice questions by search. Raises Undecided."""
    field = practice_field(bank, blueprint, seed=seed, common=common, live=live)
    count, required = most_practice(field, blueprint.practice_count)
    if count < blueprint.practice_min:
        return None
    asked = [bank.by_id[one] for one in live]
    mix = booklet_mix(asked, count) if asked else mix_of(blueprint.mix, count)
    rules = Rules(mix, required, NO_CLOCK)
    found = nearest(field, rules, 4 * count)
    if found is None:
        return None
    places = likened(profile_of(bank, field, asked, count), found.places, mix, required)
    likest = replace(found, places=places, steps=steps_between(field, places, mix))
    return replace(_draw(field, likest, blueprint.dimensions), profile=mix)


def most_practice(field: Field, asked: int) -> tuple[int, Set[int]]:
    """The most practice questions, up to `asked`, that can stand together, and the dimensions they can cover.

    Number comes before cover: a booklet is not cut short to reach a dimension that holds only an enemy.
    """
    for count in range(min(asked, len(field.items)), 0, -1):
        for required in (field.dimensions, frozenset[int]()):
            if _stands(field, Rules((count, 0, 0, 0, 0), required, NO_CLOCK)):
                return count, required
    return 0, frozenset()


def nearest(field: Field, rules: Rules, tolerance: int) -> Found | None:
    """The kit of fewest steps from the mix, then of dimensions as equal as can be, then of least weight. Raises
    Undecided."""
    exact = _most_even(field, rules, 0)
    if exact or not tolerance or not _stands(field, rules):
        return exact
    return _most_even(field, rules, tolerance)


def nearest_in_time(field: Field, rules: Rules, tolerance: int) -> Found | None:
    """The same; None too where the search ran out of nodes, for those who have another way."""
    try:
        return nearest(field, rules, tolerance)
    except Undecided:
        return None


def _stands(field: Field, rules: Rules) -> bool:
    """Whether so many questions can stand together at all, whatever their difficulty: quickly told."""
    count = sum(rules.mix)
    return best(field.levelled(), replace(rules, mix=(count, 0, 0, 0, 0)).task(1, count, 0)) is not None


def _most_even(field: Field, rules: Rules, tolerance: int) -> Found | None:
    """The best kit, and of those with as few steps the one that spreads evenly over the dimensions."""
    count = sum(rules.mix)
    spreads = tuple(_spreads(field, count))
    if tolerance == 0 and (kit := best(field, rules.task(*spreads[0], 0))):
        return kit  # the usual case, in one search
    loose = best(field, rules.task(1, count, tolerance))
    if loose is None:
        return None
    return next(kit for one in spreads if (kit := best(field, rules.task(*one, loose.steps))))


def _spreads(field: Field, count: int) -> Iterator[tuple[int, int]]:
    """The least and the most questions of a dimension, from even to as it comes: first the most grows, then the least
    shrinks."""
    sizes = [sum(item.dimension == dimension for item in field.items) for dimension in field.dimensions]
    even = max(len(sizes), 1)
    for cap in range(-(-count // even), max(count, 1) + 1):
        for least in range(max(count // even, 1), 0, -1):
            yield least, cap
        if cap >= max(sizes, default=0):
            return


def _draw(field: Field, kit: Found, dimensions: Sequence[str]) -> Draw:
    offer = {
        dimension: frozenset(item.difficulty for item in field.items if item.dimension == i)
        for i, dimension in enumerate(dimensions)
    }
    return Draw(tuple(field.items[place].id for place in kit.places), kit.steps, offer)
