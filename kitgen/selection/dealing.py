"""Tally + kit -> the kit dealt anew of the items that are asked least, with a price on seconds that keeps the clock.

Two slots may swap their difficulties where that is cheaper; dimensions, difficulties and side quotas stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from kitgen.selection.tally import Cell, Tally

_FIRST = 12  # halvings of the price of a second, while none is known that keeps the clock
_NEAR = 4  # and from then on, near the price before
_USE = 1 << 16  # what one use costs; a second costs up to as much


class Dealer:
    """Deals one kit after another; what a second costs is remembered from each for the next."""

    def __init__(self, tally: Tally) -> None:
        self.tally = tally
        self.price, self.halvings = _USE // 2, _FIRST

    def dealt(self, kit: Sequence[int]) -> list[int] | None:
        """The kit dealt at the lowest price at which it keeps the clock; None where none was found."""
        best, low, high = None, self.price // 2 if self.halvings == _NEAR else 0, 2 * self.price
        shortlist = self._shortlist()
        for _ in range(self.halvings):
            price = (low + high) // 2
            dealt = self._at_price(kit, self._cells(kit, shortlist, price), price)
            if dealt and self.tally.time(dealt) <= self.tally.limit:
                best, high = dealt, price
            else:
                low = price
        self.price, self.halvings = min(max(high, 2), _USE // 2), _NEAR if best else _FIRST
        return best

    def _shortlist(self) -> dict[Cell, list[tuple[int, int]]]:
        """For each cell (cost of a use, seconds) of every item of which no shorter one is asked as little."""
        tally = self.tally
        short: dict[Cell, list[tuple[int, int]]] = {}
        for cell, pool in tally.pools.items():
            least = tally.cap
            for place in pool:
                if tally.uses[place] < least:
                    least = tally.uses[place]
                    short.setdefault(cell, []).append(((2 * least + 1) * _USE, tally.seconds[place]))
        return short

    def _cells(self, kit: Sequence[int], shortlist: Mapping[Cell, Sequence[tuple[int, int]]], price: int) -> list[Cell]:
        """The cells of the slots after all swaps of difficulties that are cheaper at a price."""
        cheapest = {cell: min([use + price * time for use, time in some]) for cell, some in shortlist.items()}
        cells = [self.tally.cells[place] for place in kit]
        slots = [i for i, place in enumerate(kit) if not self.tally.fixed[place] and cells[i] in cheapest]
        swapped = True
        while swapped:
            swapped = False
            for i, j in combinations(slots, 2):
                (a, one), (b, other) = cells[i], cells[j]
                if a == b or one == other or (a, other) not in cheapest or (b, one) not in cheapest:
                    continue
                if cheapest[a, other] + cheapest[b, one] < cheapest[a, one] + cheapest[b, other]:
                    cells[i], cells[j] = (a, other), (b, one)
                    swapped = True
        return cells

    def _at_price(self, kit: Sequence[int], cells: Sequence[Cell], price: int) -> list[int] | None:
        """For each slot the cheapest item of its cell that stands with those before it; None where there is none."""
        tally, dealt, barred = self.tally, list(kit), 0
        uses, seconds, held = tally.uses, tally.seconds, tally.held(kit)
        for slot, (own, cell) in enumerate(zip(kit, cells, strict=True)):
            cheapest, least = -1, -1
            for place in (own,) if tally.fixed[own] else tally.pools[cell]:
                cost = (2 * uses[place] + 1) * _USE + price * seconds[place]
                if (
                    (cheapest < 0 or cost < least)
                    and uses[place] < tally.cap
                    and not barred >> place & 1
                    and tally.keeps(held, own, place)
                ):
                    cheapest, least = place, cost
            if cheapest < 0:
                return None
            dealt[slot] = cheapest
            tally.exchange(held, own, cheapest)
            barred |= 1 << cheapest | tally.enemies[cheapest]
        return dealt
