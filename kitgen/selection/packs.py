"""Field + number of forms -> packs: as many items alike as there are forms, so that one search fills all forms at once.

A kit of packs is a kit for every form: each form takes one item of each pack, and so all forms have the same number
of questions in every cell. A question that all forms share is a pack of its own.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.selection.items import Field, Item

_UNLIKE = 1 << 60  # a second by which the items of a pack differ weighs like this
_SHARED = 1 << 90  # more than a pack: a question is shared only where it must be


@dataclass(frozen=True, slots=True)
class Packs:
    """The packs as a field to search, and the places of each pack's items in the field they come from."""

    field: Field
    members: tuple[tuple[int, ...], ...]
    shared: tuple[bool, ...]


def packs_of(
    field: Field, kinds: Mapping[str, str], forms: int, *, anchors: Set[str], shared_cell: int | None
) -> Packs:
    """The packs of a field. Items of one cell are alike in dimension, difficulty, side quotas and kind.

    `anchors` are in all forms; of what is left over in a cell any question may be shared where `shared_cell`, the
    place of the side quota that bounds the shared ones, is given.
    """
    packs = [(item, members, members[0] == members[-1]) for item, members in _all(field, kinds, forms, anchors)]
    if shared_cell is not None:
        packs += list(_shared(field, [members for _, members, _ in packs], forms, shared_cell))
    packs.sort(key=lambda pack: (pack[0].dimension, pack[0].difficulty, pack[0].id))
    items, members, shared = zip(*packs, strict=True) if packs else ((), (), ())
    return Packs(Field(items, _enemies(field, members, shared)), members, shared)


def cells_of(field: Field, kinds: Mapping[str, str]) -> list[Hashable]:
    """The cell of every item, by place."""
    return [(one.dimension, one.difficulty, one.cells, kinds.get(one.id, "")) for one in field.items]


def _all(
    field: Field, kinds: Mapping[str, str], forms: int, anchors: Set[str]
) -> Iterator[tuple[Item, tuple[int, ...]]]:
    groups: dict[Hashable, list[int]] = {}
    for place, cell in enumerate(cells_of(field, kinds)):
        item = field.items[place]
        if item.forced or item.id in anchors:
            yield replace(item, forced=True), (place,) * forms
        else:
            groups.setdefault(cell, []).append(place)
    for places in groups.values():
        for members in _dealt(field, places, forms):
            yield _pack(field, members), members


def _dealt(field: Field, places: Sequence[int], forms: int) -> Iterator[tuple[int, ...]]:
    """The items of one cell in packs, those that take as long together; the heaviest are left over."""
    by_time: dict[int, list[int]] = {}
    for place in sorted(places, key=lambda i: field.items[i].weight):
        by_time.setdefault(field.items[place].seconds, []).append(place)
    rest = []
    for alike in by_time.values():
        whole = len(alike) // forms * forms
        yield from _chunks(alike[:whole], forms)
        rest += alike[whole:]
    rest.sort(key=lambda i: field.items[i].weight)
    kept = rest[: len(rest) // forms * forms]
    yield from _chunks(sorted(kept, key=lambda i: (field.items[i].seconds, field.items[i].weight)), forms)


def _chunks(places: Sequence[int], size: int) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(places), size):
        yield tuple(places[start : start + size])


def _pack(field: Field, members: Sequence[int]) -> Item:
    items = [field.items[place] for place in members]
    times = [item.seconds for item in items]
    weight = sum(item.weight for item in items) // len(items) + (max(times) - min(times)) * _UNLIKE
    return replace(items[0], seconds=-(-sum(times) // len(items)), weight=weight, forced=False)


def _shared(
    field: Field, taken: Sequence[Sequence[int]], forms: int, cell: int
) -> Iterator[tuple[Item, tuple[int, ...], bool]]:
    used = {place for members in taken for place in members}
    for place, item in enumerate(field.items):
        if place not in used:
            yield replace(item, weight=item.weight + _SHARED, cells=(*item.cells, cell)), (place,) * forms, True


def _enemies(field: Field, members: Sequence[Sequence[int]], shared: Sequence[bool]) -> tuple[int, ...]:
    """A shared question bars every pack that holds an enemy of it; other packs come to terms when they are dealt."""
    sets = [sum(1 << place for place in set(each)) for each in members]
    barred = []
    for i, each in enumerate(members):
        own = 0
        for place in set(each):
            own |= field.enemies[place]
        hostile = (j for j in range(len(members)) if j != i and own & sets[j] and (shared[i] or shared[j]))
        barred.append(sum(1 << j for j in hostile))
    return tuple(barred)
