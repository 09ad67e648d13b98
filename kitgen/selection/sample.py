"""Index + rules -> a kit by chance: quickly, where the bank is large and many kits exist; it proves nothing.

Dimensions and difficulties are dealt out first, each deal as likely as it has kits; then every slot takes any question
of its cell. What breaks a rule is mended by drawing again, for one slot, or for two whose difficulties are swapped, as
long as that strains the rules no more. A kit that is found keeps every rule, and the mix to the letter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kitgen.selection.chance import Chance
from kitgen.selection.index import Cells, Index

_DEALS = 30
_SWAPS = 3  # a slot, so that a deal forgets how it was dealt
_PATIENCE = 120  # drawings that mend nothing, before the cards are dealt again
_FEW = 4

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a kit must be: how many of each difficulty; the least and most of each dimension, and of each side that a
    place counts for by `sides_of`; seconds; places that must be in it; and those that may."""

    mix: Sequence[int]
    dimensions: Mapping[int, Range]
    sides: Sequence[Range]
    sides_of: Callable[[int], Sequence[int]]
    seconds: int
    pinned: Sequence[int]
    allowed: Callable[[int], bool]


def sample(index: Index, cells: Cells, wish: Wish, chance: Chance) -> tuple[int, ...] | None:
    """The places of a kit, or None where none was found."""
    for _ in range(_DEALS):
        if deal := _deal(index, cells, wish, chance):
            hand = _Hand(index, cells, wish, chance, *deal)
            if hand.filled() and hand.mended():
                return tuple(sorted(hand.kit))
    return None


def _deal(index: Index, cells: Cells, wish: Wish, chance: Chance) -> tuple[list[int], list[int]] | None:
    """The dimension and the difficulty of each slot that is not pinned."""
    slots = _dealt_dimensions(index, wish, chance)
    left = list(wish.mix)
    for place in wish.pinned:
        left[index.difficulty[place]] -= 1
    if slots is None or min(left) < 0:
        return None
    difficulties = [difficulty for difficulty, number in enumerate(left) for _ in range(number)]
    chance.shuffle(difficulties)
    _stir(slots, difficulties, {cell: len(places) for cell, places in cells.items()}, chance)
    return slots, difficulties


def _dealt_dimensions(index: Index, wish: Wish, chance: Chance) -> list[int] | None:
    """As many of each dimension as it asks for at least, and the rest dealt to those with room."""
    held = dict.fromkeys(wish.dimensions, 0)
    for place in wish.pinned:
        held[index.dimension[place]] += 1
    free = {one: max(low - held[one], 0) for one, (low, _) in wish.dimensions.items()}
    room = [one for one, (_, high) in wish.dimensions.items() for _ in range(high - held[one] - free[one])]
    rest = sum(wish.mix) - len(wish.pinned) - sum(free.values())
    if rest < 0 or rest > len(room):
        return None
    if rest:
        chance.shuffle(room)
    return [one for one, number in free.items() for _ in range(number)] + room[:rest]


def _stir(slots: list[int], difficulties: list[int], supply: Mapping[tuple[int, int], int], chance: Chance) -> None:
    """Swap difficulties between slots until every deal is about as likely as it has kits (Metropolis)."""
    number = len(slots)
    for _ in range(_SWAPS * number):
        i, j = chance.below(number), chance.below(number)
        one, other = difficulties[i], difficulties[j]
        if slots[i] == slots[j] or one == other:
            continue
        now = (supply.get((slots[i], one), 0) or 1e-6) * (supply.get((slots[j], other), 0) or 1e-6)
        then = (supply.get((slots[i], other), 0) or 1e-6) * (supply.get((slots[j], one), 0) or 1e-6)
        if then >= now or chance.below(1 << 20) < (1 << 20) * then / now:
            difficulties[i], difficulties[j] = other, one


class _Hand:
    """A kit in the making: the pinned questions, then one a slot."""

    def __init__(
        self, index: Index, cells: Cells, wish: Wish, chance: Chance, slots: list[int], difficulties: list[int]
    ) -> None:
        self.index, self.cells, self.wish, self.chance = index, cells, wish, chance
        self.slots, self.difficulties = slots, difficulties
        self.fixed = len(wish.pinned)
        self.kit = list(wish.pinned)

    def filled(self) -> bool:
        """Draw a question for every slot; False where a cell has none to spare."""
        for dimension, difficulty in zip(self.slots, self.difficulties, strict=True):
            place = self._drawn(dimension, difficulty)
            if place is None:
                return False
            self.kit.append(place)
        return True

    def _drawn(self, dimension: int, difficulty: int) -> int | None:
        """Any question of a cell that may be asked and is not yet."""
        some = self.cells.get((dimension, difficulty))
        if some is None:
            return None
        for _ in range(_FEW):
            place = some[self.chance.below(len(some))]
            if place not in self.kit and self.wish.allowed(place):
                return place
        rest = [place for place in some if place not in self.kit and self.wish.allowed(place)]
        return rest[self.chance.below(len(rest))] if rest else None

    def mended(self) -> bool:
        """Draw again until no rule is broken; False where that does not come about."""
        strain, patience = self._strain(), _PATIENCE
        while strain and patience and self.slots:
            before = (self.kit[:], self.difficulties[:])
            now = self._strain() if self._moved() else strain + 1
            patience = _PATIENCE if now < strain else patience - 1
            if now <= strain:
                strain = now
            else:
                self.kit, self.difficulties = before
        return not strain

    def _moved(self) -> bool:
        """Another question for one slot, or the difficulties of two swapped and both drawn again."""
        i, j = self.chance.below(len(self.slots)), self.chance.below(2 * len(self.slots))
        if j >= len(self.slots) or self.difficulties[i] == self.difficulties[j]:
            return self._redrawn(i)
        self.difficulties[i], self.difficulties[j] = self.difficulties[j], self.difficulties[i]
        return self._redrawn(i) and self._redrawn(j)

    def _redrawn(self, slot: int) -> bool:
        place = self._drawn(self.slots[slot], self.difficulties[slot])
        if place is None:
            return False
        self.kit[self.fixed + slot] = place
        return True

    def _strain(self) -> float:
        """How far the kit is from keeping every rule: in minutes, sides short or over, and pairs of enemies."""
        kit, index, wish = self.kit, self.index, self.wish
        seconds = index.seconds
        strain = max(sum([seconds[place] for place in kit]) - wish.seconds, 0) / 60
        if wish.sides:
            held = [0] * len(wish.sides)
            for place in kit:
                for side in wish.sides_of(place):
                    held[side] += 1
            for number, (least, most) in zip(held, wish.sides, strict=True):
                if not least <= number <= most:
                    strain += 2 * (least - number if number < least else number - most)
        foes = index.foes
        for place in kit:
            if place in foes:
                strain += 2 * len(foes[place] & {*kit})
        return strain
