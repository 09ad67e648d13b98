"""Forms filled without a look at side quotas -> forms that keep them, by exchanges within dimension and difficulty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kitgen.selection.balance import Balance
from kitgen.selection.items import Field
from kitgen.selection.sides import Side


def unsided(field: Field) -> Field:
    """The field as if no item counted for a quota."""
    return replace(field, items=tuple(replace(item, cells=()) for item in field.items))


def sided(field: Field, state: Balance, sides: Sequence[Side]) -> bool:
    """Exchange items of forms for spare ones or for those of other forms, in place, as long as that brings any form
    nearer to its quotas; whether all of them are kept."""
    forms, spare = state.forms, state.spare
    if sides:
        state.quotas = [item.cells for item in field.items]
        state.strain = lambda form: _strain(field, form, sides)
    while sides and any(_exchanged(field, form, [spare, *forms], sides, state.fixed) for form in forms):
        pass
    return not any(_strain(field, form, sides) for form in forms)


def _exchanged(
    field: Field, form: list[int], sources: Sequence[list[int]], sides: Sequence[Side], fixed: Set[int]
) -> bool:
    """Make the first exchange that helps a form more than it harms the other; whether there was one."""
    if not _strain(field, form, sides):
        return False
    spare = sources[0]
    for source in sources:
        if source is form:
            continue
        before = _strain(field, form, sides) + (0 if source is spare else _strain(field, source, sides))
        for slot, there in _alike(field, form, source):
            if fixed & {form[slot], source[there]}:
                continue
            form[slot], source[there] = source[there], form[slot]
            if _strain(field, form, sides) + (0 if source is spare else _strain(field, source, sides)) < before:
                return True
            form[slot], source[there] = source[there], form[slot]
    return False


def _alike(field: Field, form: Sequence[int], source: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Slots whose items are of one dimension and difficulty, and count for other quotas."""
    items = field.items
    for slot, place in enumerate(form):
        own = items[place]
        for there, other in enumerate(items[place] for place in source):
            if (own.dimension, own.difficulty) == (other.dimension, other.difficulty) and own.cells != other.cells:
                yield slot, there


def _strain(field: Field, form: Sequence[int], sides: Sequence[Side]) -> int:
    """By how many questions a form misses its quotas."""
    held = [0] * len(sides)
    for place in form:
        for side in field.items[place].cells:
            held[side] += 1
    return sum(max(side.least - n, n - side.most, 0) for n, side in zip(held, sides, strict=True))
