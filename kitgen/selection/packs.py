"""Field + number of forms -> packs: as many items alike as there are forms, so that one search fills all forms at once.

A kit of packs is a kit for every form: each form takes one item of each pack, and so all forms have the same number
of questions in every cell. A question that all forms share is a pack of its own. A whole group goes to one form, and
the others take as many items of the same cells: other groups like it, or single ones. So its packs are taken together,
and bar those that hold the same items.
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

    def bundles(self, chosen: Sequence[int]) -> list[list[int]]:
        """Chosen packs by those that are taken together: of these each form takes the items at one place."""
        found: dict[int, list[int]] = {}
        for i in chosen:
            mates = self.field.mates[i] if self.field.mates else 0
            found.setdefault(mates or 1 << i, []).append(i)
        return list(found.values())


def packs_of(
    field: Field, kinds: Mapping[str, str], forms: int, *, anchors: Set[str], shared_cell: int | None
) -> Packs:
    """The packs of a field. Items of one cell are alike in dimension, difficulty, side quotas and kind.

    `anchors` are in all forms; of what is left over in a cell any question may be shared where `shared_cell`, the
    place of the side quota that bounds the shared ones, is given.
    """
    packs = [(item, members, members[0] == members[-1], -1) for item, members in _all(field, kinds, forms, anchors)]
    if shared_cell is not None:
        packs += list(_shared(field, [members for _, members, _, _ in packs], forms, shared_cell))
    for number, bundle in enumerate(_bundles(field, kinds, forms, [each for _, each, _, _ in packs], anchors)):
        packs += [(_pack(field, each), each, False, number) for each in bundle]
    packs.sort(key=lambda pack: (pack[0].dimension, pack[0].difficulty, pack[0].id, pack[3]))
    items, members, shared, bundles = zip(*packs, strict=True) if packs else ((), (), (), ())
    return Packs(
        Field(items, _enemies(field, members, shared, overlap=max(bundles, default=-1) >= 0), _mates(bundles)),
        members,
        shared,
    )


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
        elif not field.bound(place):
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
) -> Iterator[tuple[Item, tuple[int, ...], bool, int]]:
    used = {place for members in taken for place in members}
    for place, item in enumerate(field.items):
        if place not in used and not field.bound(place):
            yield replace(item, weight=item.weight + _SHARED, cells=(*item.cells, cell)), (place,) * forms, True, -1


def _bundles(
    field: Field, kinds: Mapping[str, str], forms: int, packs: Sequence[Sequence[int]], anchors: Set[str]
) -> Iterator[list[tuple[int, ...]]]:
    """The packs of whole groups: as many groups with the same cells as there are forms, or one and single items."""
    cells = cells_of(field, kinds)
    alike: dict[Hashable, list[tuple[int, ...]]] = {}
    for group in _groups(field, anchors):
        ranked = tuple(sorted(group, key=lambda place: (str(cells[place]), place)))
        alike.setdefault(tuple(cells[place] for place in ranked), []).append(ranked)
    held = {place for pack in packs for place in pack}
    single = (place for place in range(len(cells)) if not field.bound(place))
    free = sorted(single, key=lambda place: (place in held, field.items[place].weight))
    for groups in alike.values():
        whole = len(groups) // forms * forms
        for start in range(0, whole, forms):
            yield list(zip(*groups[start : start + forms], strict=True))
        for group in groups[whole:]:
            if filled := _filled(cells, group, forms, free):
                yield filled


def _groups(field: Field, anchors: Set[str]) -> list[tuple[int, ...]]:
    """The places of every whole group that not all forms have, the lightest group first."""
    masks = {mask for mask in field.mates if mask}
    groups = [tuple(i for i in range(len(field.items)) if mask >> i & 1) for mask in masks]
    items = field.items
    free = [group for group in groups if not any(items[i].forced or items[i].id in anchors for i in group)]
    return sorted(free, key=lambda group: sum(items[i].weight for i in group))


def _filled(
    cells: Sequence[Hashable], group: Sequence[int], forms: int, free: Sequence[int]
) -> list[tuple[int, ...]] | None:
    """A group with single items of its cells for the other forms; None where there are not enough."""
    taken: set[int] = set()
    packs = []
    for place in group:
        others = [i for i in free if cells[i] == cells[place] and i not in taken][: forms - 1]
        if len(others) < forms - 1:
            return None
        taken |= {*others}
        packs.append((place, *others))
    return packs


def _mates(bundles: Sequence[int]) -> tuple[int, ...]:
    """For every pack those of its bundle, itself included; -1 is a pack of no bundle."""
    masks: dict[int, int] = {}
    for i, bundle in enumerate(bundles):
        masks[bundle] = masks.get(bundle, 0) | 1 << i
    return tuple(masks[bundle] if bundle >= 0 else 0 for bundle in bundles) if any(n >= 0 for n in bundles) else ()


def _enemies(
    field: Field, members: Sequence[Sequence[int]], shared: Sequence[bool], *, overlap: bool
) -> tuple[int, ...]:
    """A shared question bars every pack that holds an enemy of it; other packs come to terms when they are dealt. Packs
    that hold the same question bar each other, where there are any: those of an `overlap`."""
    if not overlap and not any(shared):
        return (0,) * len(members)
    sets = [sum(1 << place for place in set(each)) for each in members]
    barred = []
    for i, each in enumerate(members):
        own = 0
        for place in set(each):
            own |= field.enemies[place]
        others = (j for j in range(len(members)) if j != i)
        hostile = (j for j in others if (own & sets[j] and (shared[i] or shared[j])) or (overlap and sets[i] & sets[j]))
        barred.append(sum(1 << j for j in hostile))
    return tuple(barred)
