"""Kit + weights of competencies -> the kit with questions exchanged, so that it asks about more of what the job weighs.

A soft aim: one or two questions at a time give way to others of their dimension, the mix of difficulties stays as it
is, and no rule is broken for it; nor is a question taken that was asked more often, nor a competency given up for a
heavier one, so that seeds still differ. Of the exchanges that add as much weight the lightest is made. Each adds, so
the end is reached.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from kitgen.bank import Bank
from kitgen.selection.items import Field, uses_of
from kitgen.selection.rules import Rules
from kitgen.selection.search import Found

_Claims = Sequence[str]
"""For every place the primary competency of its question, which it counts for."""


class _Exchange(NamedTuple):
    """The place that goes and the one that comes."""

    gone: int
    come: int


def covering(bank: Bank, field: Field, found: Found, rules: Rules) -> Found:
    """The kit with as much weight of competencies as exchanges bring."""
    claims = [bank.by_id[item.id].competencies[0].id for item in field.items]
    weights = {one.id: one.weight for one in bank.competencies}
    kit = [*found.places]
    while chosen := _best(field, kit, rules, claims, weights):
        kit = [*({*kit} - {one.gone for one in chosen}), *(one.come for one in chosen)]
    return replace(found, places=tuple(sorted(kit)), weight=sum(field.items[place].weight for place in kit))


def _best(
    field: Field, kit: Sequence[int], rules: Rules, claims: _Claims, weights: Mapping[str, int]
) -> tuple[_Exchange, ...]:
    """The exchange of one question that adds most, else of two; none where none adds."""
    held, first = {*kit}, {claims[place] for place in kit}
    if first == {*weights}:
        return ()
    single = [
        _Exchange(gone, come)
        for gone in kit
        for come in range(len(field.items))
        if come not in held and _alike(field, gone, come)
    ]
    alone = ((one,) for one in single if field.items[one.gone].difficulty == field.items[one.come].difficulty)
    for ways in (alone, _pairs(field, single, claims, first)):
        if best := min(_worth(field, kit, ways, rules, claims, weights), default=None):
            return best[2]
    return ()


def _worth(
    field: Field,
    kit: Sequence[int],
    ways: Iterator[tuple[_Exchange, ...]],
    rules: Rules,
    claims: _Claims,
    weights: Mapping[str, int],
) -> Iterator[tuple[int, int, tuple[_Exchange, ...]]]:
    """The exchanges after which the kit asks about all it did and more: the weight of that, below zero, what the kit
    weighs then, and the exchange."""
    first = {claims[place] for place in kit}
    for way in ways:
        after = [*({*kit} - {one.gone for one in way}), *(one.come for one in way)]
        then = {claims[place] for place in after}
        if then > first and _keeps(field, kit, after, rules):
            yield -sum(weights[one] for one in then), sum(field.items[place].weight for place in after), way


def _alike(field: Field, gone: int, come: int) -> bool:
    """Whether one may stand for the other: of one dimension, and neither bound to anything."""
    free = not (field.items[gone].forced or field.bound(gone) or field.bound(come))
    return free and field.items[gone].dimension == field.items[come].dimension


def _pairs(
    field: Field, single: Sequence[_Exchange], claims: _Claims, first: set[str]
) -> Iterator[tuple[_Exchange, ...]]:
    """Two exchanges that together leave the mix as it is, of which one brings a competency that is not asked about."""
    items = field.items
    for one, other in combinations(single, 2):
        if one.gone == other.gone or one.come == other.come:
            continue
        if claims[one.come] in first and claims[other.come] in first:
            continue
        gone = sorted((items[one.gone].difficulty, items[other.gone].difficulty))
        if gone == sorted((items[one.come].difficulty, items[other.come].difficulty)):
            yield one, other


def _keeps(field: Field, before: Sequence[int], after: Sequence[int], rules: Rules) -> bool:
    """Whether a kit keeps clock, enemies and quotas, and asks nothing more often than the one before."""
    items, whole = field.items, sum(1 << place for place in after)
    if sum(items[place].seconds for place in after) > rules.seconds:
        return False
    if any(field.enemies[place] & whole for place in after):
        return False
    if sum(uses_of(items[place]) for place in after) > sum(uses_of(items[place]) for place in before):
        return False
    counts = [sum(side in items[place].cells for place in after) for side in range(len(rules.sides))]
    return all(side.least <= n <= side.most for n, side in zip(counts, rules.sides, strict=True))
