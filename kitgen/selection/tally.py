"""Kits -> how often each item is asked by them, and what an exchange of one item for another would bring."""

from __future__ import annotations

from collections.abc import Sequence

from kitgen.selection.items import Field

Cell = tuple[int, int]
"""Dimension and difficulty."""

Range = tuple[int, int]

OVER = 1 << 20
"""What a use above the cap costs: more than any below it."""

_NO_CHANGE = (OVER, 0)
"""The bounds of a side quota that may hold neither fewer nor more."""


class Tally:
    """The items of a field by cell, the shortest first, and their `uses`.

    Items that are `fixed`, in a kit for reasons that no other has, are in no pool. `sides` are the least and the most
    of each side quota; None for one of which every kit keeps the number it has.
    """

    def __init__(self, field: Field, *, cap: int, seconds: int, sides: Sequence[Range | None]) -> None:
        self.cap, self.limit = cap, seconds
        self.sides = [one or _NO_CHANGE for one in sides]
        self.enemies = field.enemies
        self.seconds = [item.seconds for item in field.items]
        self.cells = [(item.dimension, item.difficulty) for item in field.items]
        self.quotas = [item.cells for item in field.items]
        self.fixed = [item.forced or field.bound(place) for place, item in enumerate(field.items)]
        self.uses = [0] * len(field.items)
        self.pools: dict[Cell, list[int]] = {}
        for place in sorted(range(len(field.items)), key=lambda i: (self.seconds[i], field.items[i].weight)):
            if not self.fixed[place]:
                self.pools.setdefault(self.cells[place], []).append(place)

    @property
    def capped(self) -> bool:
        """Whether no item is asked more often than the cap allows."""
        return max(self.uses, default=0) <= self.cap

    def count(self, kit: Sequence[int], by: int) -> None:
        for place in kit:
            self.uses[place] += by

    def price(self, place: int) -> int:
        """What one more use of an item adds to the squares of all uses."""
        times = self.uses[place]
        return 2 * times + 1 if times < self.cap else OVER

    def cost(self, kit: Sequence[int]) -> int:
        return sum(map(self.price, kit))

    def time(self, kit: Sequence[int]) -> int:
        return sum([self.seconds[place] for place in kit])

    def held(self, kit: Sequence[int]) -> list[int]:
        """How many of each side quota a kit holds."""
        held = [0] * len(self.sides)
        for place in kit:
            for side in self.quotas[place]:
                held[side] += 1
        return held

    def keeps(self, held: Sequence[int], out: int, into: int) -> bool:
        """Whether a kit that holds so many keeps its side quotas when one place gives way to another."""
        left, come = self.quotas[out], self.quotas[into]
        if left == come:
            return True
        return all([held[side] > self.sides[side][0] for side in left if side not in come]) and all(
            [held[side] < self.sides[side][1] for side in come if side not in left]
        )

    def exchange(self, held: list[int], out: int, into: int) -> None:
        """Bring what a kit holds up to date, in place."""
        for side in self.quotas[out]:
            held[side] -= 1
        for side in self.quotas[into]:
            held[side] += 1
