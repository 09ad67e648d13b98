"""Field + blueprint -> the mixes of difficulty that so many forms could have, the nearest to what is asked first; and
numbers by dimension near to those of a kit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, product

from kitgen.blueprint import Blueprint
from kitgen.selection.items import Field
from kitgen.selection.rules import Rules


def mixes(field: Field, blueprint: Blueprint, forms: int) -> list[tuple[int, ...]]:
    """The mixes within the tolerance that the bank has items for, the nearest first."""
    most = [min(supply // forms, blueprint.count) for supply in field.supply]
    heads = product(*(range(number + 1) for number in most[:4]))
    mixes = [(*head, blueprint.count - sum(head)) for head in heads if 0 <= blueprint.count - sum(head) <= most[4]]
    far = sorted((_steps(mix, blueprint.mix), mix) for mix in mixes)
    return [mix for steps, mix in far if steps <= blueprint.tolerance][:_MIXES]


def shifted(held: Sequence[int], supply: Sequence[Sequence[int]], rules: Rules, forms: int) -> list[tuple[int, ...]]:
    """Numbers by dimension that differ by a question moved from one to another, no less even, within their ranges and
    what there is for so many forms."""
    bounds = {dimension: (least, most) for dimension, least, most in rules.ranges}
    found = []
    for one, other in product(range(len(held)), repeat=2):
        rows = tuple(number - (i == one) + (i == other) for i, number in enumerate(held))
        low, high = bounds.get(one, (0, 0))[0], bounds.get(other, (0, sum(held)))[1]
        low = max(low, 1 if one in rules.required else 0)
        there = rows[other] * forms <= sum(supply[other])
        if one != other and held[one] > held[other] and low <= rows[one] and rows[other] <= high and there:
            found.append(rows)
    return found


def _steps(mix: Sequence[int], asked: Sequence[int]) -> int:
    """Single steps of difficulty from one mix to another."""
    return sum(abs(a - b) for a, b in zip(accumulate(mix), accumulate(asked), strict=True))


_MIXES = 24
"""So many mixes are tried at most."""
