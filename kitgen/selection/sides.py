"""Side quotas: bounds on competencies, types and difficulties that a search counts as it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitgen.selection.items import Item


@dataclass(frozen=True, slots=True)
class Side:
    """A bound on the items of one cell; cells of one `axis` have no item in common."""

    axis: str
    least: int
    most: int


class SideCounts:
    """Counts of the side quotas along a kit: whether they can still be met."""

    def __init__(self, items: Sequence[Item], sides: tuple[Side, ...]) -> None:
        self.sides = sides
        self.start = (0,) * len(sides)
        after, self.after = [0] * len(sides), [self.start]
        for item in reversed(items):
            for cell in item.cells:
                after[cell] += 1
            self.after.append(tuple(after))
        self.after.reverse()

    def open(self, held: tuple[int, ...], place: int, left: int) -> bool:
        """Whether items from `place` on can bring every side to its least within `left` takes, none over its most."""
        missing: dict[str, int] = {}
        for side, number, supply in zip(self.sides, held, self.after[place], strict=True):
            short = side.least - number
            if number > side.most or short > supply:
                return False
            if short > 0:
                missing[side.axis] = missing.get(side.axis, 0) + short
        return all(number <= left for number in missing.values())
