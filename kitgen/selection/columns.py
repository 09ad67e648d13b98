"""Items + task -> the items that the best kit can be made of: the same kit, found among fewer.

Of items alike in dimension, difficulty and cells a kit holds at most q. One that has q others before it, each lighter,
no longer and without enemies, is in no best kit: one of the q is free to stand in for it.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import replace

from kitgen.selection.items import Field
from kitgen.selection.search import BUDGET, Found, Task, search


def best(field: Field, task: Task, budget: int = BUDGET) -> Found | None:
    """The kit of fewest steps and then of least weight, or None where no kit meets the task. Raises Undecided."""
    kept = _kept(field, task)
    found = search(narrowed(field, kept), task, budget)
    if found is None:
        return None
    return Found(tuple(kept[place] for place in found.places), found.steps, found.weight)


def _kept(field: Field, task: Task) -> list[int]:
    """The places of the items that may be in a best kit, in their order."""
    seconds: dict[tuple[int, int, tuple[int, ...]], list[int]] = {}
    kept = []
    for place in sorted(range(len(field.items)), key=lambda i: field.items[i].weight):
        item = field.items[place]
        before = seconds.setdefault((item.dimension, item.difficulty, item.cells), [])
        most = task.range(item.dimension)[1]
        if not task.tolerance:
            most = min(most, task.mix[item.difficulty])
        if not item.forced and not field.bound(place) and bisect_right(before, item.seconds) >= most:
            continue
        kept.append(place)
        if field.free(place):
            insort(before, item.seconds)
    return sorted(kept)


def narrowed(field: Field, kept: list[int]) -> Field:
    """The field of these places alone."""
    if len(kept) == len(field.items):
        return field
    now = {place: i for i, place in enumerate(kept)}
    enemies = [sum(1 << now[other] for other in _bits(field.enemies[place]) if other in now) for place in kept]
    mates = [sum(1 << now[other] for other in _bits(field.mates[place])) for place in kept] if field.mates else []
    return Field(tuple(field.items[place] for place in kept), tuple(enemies), tuple(mates))


def unbound(field: Field) -> Field:
    """The field without the items that are taken only together with others, but for those that must be taken."""
    if not field.mates:
        return field
    kept = [place for place, item in enumerate(field.items) if item.forced or not field.bound(place)]
    return narrowed(replace(field, mates=()), kept)


def _bits(number: int) -> list[int]:
    """The places of the bits that are set."""
    found = []
    while number:
        low = number & -number
        found.append(low.bit_length() - 1)
        number ^= low
    return found
