"""Field + blueprint -> the mixes of difficulty that so many forms could have, the nearest to what is asked first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, product

from kitgen.blueprint import Blueprint
from kitgen.selection.items import Field


def mixes(field: Field, blueprint: Blueprint, forms: int) -> list[tuple[int, ...]]:
    """The mixes within the tolerance that the bank has items for, the nearest first."""
    most = [min(supply // forms, blueprint.count) for supply in field.supply]
    heads = product(*(range(number + 1) for number in most[:4]))
    mixes = [(*head, blueprint.count - sum(head)) for head in heads if 0 <= blueprint.count - sum(head) <= most[4]]
    far = sorted((_steps(mix, blueprint.mix), mix) for mix in mixes)
    return [mix for steps, mix in far if steps <= blueprint.tolerance][:_MIXES]


def _steps(mix: Sequence[int], asked: Sequence[int]) -> int:
    """Single steps of difficulty from one mix to another."""
    return sum(abs(a - b) for a, b in zip(accumulate(mix), accumulate(asked), strict=True))


_MIXES = 24
"""So many mixes are tried at most."""
