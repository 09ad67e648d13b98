"""Kits drawn apart -> the same kits with questions exchanged for others of their cells, so that each is asked evenly.

Kit after kit is dealt anew, slot by slot: the item asked least by the other kits, with a price on its seconds that is
as low as the clock allows. A deal is kept where fewer uses lie above the cap, or the squares of all uses shrink.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from kitgen.selection.items import Field
from kitgen.selection.packs import cells_of

_SWEEPS = 3
_PRICES = 10  # halvings of the price of a second
_USE = 1 << 16  # what one use costs; a second costs up to as much


def spread(field: Field, kits: list[list[int]], *, cap: int, seconds: int) -> bool:
    """Exchange within `kits`, places in the field, in place; whether no item is in more than `cap` of them."""
    cells = cells_of(field, {})
    pools: dict[Hashable, list[int]] = {}
    for place in sorted(range(len(cells)), key=lambda i: field.items[i].weight):
        if not _stays(field, place):
            pools.setdefault(cells[place], []).append(place)
    uses = [0] * len(cells)
    for kit in kits:
        _count(uses, kit, 1)
    for _ in range(_SWEEPS):
        for kit in kits:
            _count(uses, kit, -1)
            dealt = _dealt(
                field, kit, [() if _stays(field, place) else pools[cells[place]] for place in kit], uses, cap, seconds
            )
            if dealt and _cost(uses, dealt, cap) < _cost(uses, kit, cap):
                kit[:] = dealt
            _count(uses, kit, 1)
    return max(uses, default=0) <= cap


def _stays(field: Field, place: int) -> bool:
    """Whether an item is in a kit for reasons that no other of its cell has."""
    return field.items[place].forced or field.bound(place)


def _count(uses: list[int], kit: Sequence[int], by: int) -> None:
    for place in kit:
        uses[place] += by


def _cost(uses: Sequence[int], kit: Sequence[int], cap: int) -> tuple[int, int]:
    """How many uses a kit would add above the cap, and by how much the squares of all uses would grow."""
    return sum(uses[place] >= cap for place in kit), sum(2 * uses[place] + 1 for place in kit)


def _dealt(
    field: Field, kit: Sequence[int], pools: Sequence[Sequence[int]], uses: Sequence[int], cap: int, seconds: int
) -> list[int] | None:
    """The kit dealt anew at the lowest price at which it keeps the clock; None where it keeps it at none."""
    low, high = 0, _USE
    best = _at_price(field, kit, pools, uses, cap, 0)
    if best and _time(field, best) <= seconds:
        return best
    best = None
    for _ in range(_PRICES):
        price = (low + high) // 2
        dealt = _at_price(field, kit, pools, uses, cap, price)
        if dealt and _time(field, dealt) <= seconds:
            best, high = dealt, price
        else:
            low = price
    return best


def _time(field: Field, kit: Sequence[int]) -> int:
    return sum(field.items[place].seconds for place in kit)


def _at_price(
    field: Field, kit: Sequence[int], pools: Sequence[Sequence[int]], uses: Sequence[int], cap: int, price: int
) -> list[int] | None:
    """For each slot the cheapest item that stands with those before it; None where there is none left."""
    items, dealt, barred = field.items, [], 0
    for own, pool in zip(kit, pools, strict=True):
        cheapest, least = -1, -1
        for place in pool or (own,):
            if barred >> place & 1 or uses[place] >= cap:
                continue
            cost = (2 * uses[place] + 1) * _USE + price * items[place].seconds
            if cheapest < 0 or cost < least:
                cheapest, least = place, cost
        if cheapest < 0:
            return None
        dealt.append(cheapest)
        barred |= 1 << cheapest | field.enemies[cheapest]
    return dealt
