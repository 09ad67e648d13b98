"""Large bank + Blueprint + seed -> ids by chance, in the mix and evenly spread; None where that does not come about.

Small banks are searched, since there the lightest kit is soon found, and a new question then changes few kits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, mix_of
from kitgen.selection.booklet import booklet_mix
from kitgen.selection.chance import Chance
from kitgen.selection.index import Index, Pool, index_of
from kitgen.selection.items import side_quotas, stream_of
from kitgen.selection.likening import likened_sample
from kitgen.selection.sample import Range, Wish, sample
from kitgen.usage import Usage

SMALL = 150
"""Of so many questions or fewer the best kit is searched for."""
_NO_CLOCK = 10**9


def sampled_live(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], usage: Usage
) -> tuple[str, ...] | None:
    """Live questions, none of them asked before; None where the bank is small or no sample was found."""
    index = index_of(bank)
    pool = index.pool("live", blueprint.level, shared=blueprint.shared_pools)
    if len(pool.places) <= SMALL:
        return None
    out = {*usage.barred, *(id for id, times in usage.uses if times)}
    draft = _Draft(index, pool, blueprint, common, out)
    wish = draft.wish(blueprint.mix, round(blueprint.question_minutes * 60))
    return draft.ids(wish, stream_of(bank, seed, "live")) if wish else None


def sampled_practice(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]
) -> tuple[str, ...] | None:
    """As many practice questions as are asked for, in the difficulties of the interview, over all dimensions there are,
    and as near to its competencies as some tries bring them."""
    index = index_of(bank)
    pool = index.pool("practice", blueprint.level, shared=blueprint.shared_pools)
    if len(pool.places) <= SMALL or not blueprint.practice_count:
        return None
    asked = [index.places[one] for one in live] if blueprint.shared_pools else []
    out = {index.ids[place] for one in asked for place in (one, *index.foes.get(one, ()))}
    draft = _Draft(index, pool, blueprint, common, out)
    told = [bank.by_id[one] for one in live]
    count, chance = blueprint.practice_count, Chance(stream_of(bank, seed, "practice"))
    wish = draft.easy_wish(booklet_mix(told, count) if told else mix_of(blueprint.mix, count))
    found = sample(index, pool.cells, wish, chance)
    if found and told:
        found = likened_sample(index, pool, found, told, chance, wish.allowed)
    return tuple(index.ids[place] for place in found) if found else None


@dataclass(frozen=True, slots=True)
class _Draft:
    """A pool, less what may not be drawn."""

    index: Index
    pool: Pool
    blueprint: Blueprint
    common: Set[str]
    out: Set[str]

    def ids(self, wish: Wish, stream: str) -> tuple[str, ...] | None:
        """The ids of a sample, with a whole group in it as often as a question is, where it fits."""
        chance = Chance(stream)
        whole = self._whole(wish, chance)
        wishes = (replace(wish, pinned=(*wish.pinned, *whole)), wish) if whole else (wish,)
        found = next(filter(None, (sample(self.index, self.pool.cells, one, chance) for one in wishes)), None)
        return tuple(self.index.ids[place] for place in found) if found else None

    def wish(self, mix: Sequence[int], seconds: int) -> Wish | None:
        """The rules of a live kit; None where what must be asked may not be."""
        quotas = side_quotas(self.blueprint)
        ranks = {one.id: i for i, one in enumerate(self.index.bank.dimensions)}
        ranges = {ranks[one.id]: (one.least, one.most) for one in self.blueprint.quotas("dimensions")}
        ranges |= {rank: (0, sum(mix)) for rank in ranks.values() if rank not in ranges}
        pinned = [self.index.places[one] for one in dict.fromkeys(self.blueprint.requirements.include)]
        allowed = self.allowed()
        if not all(map(allowed, pinned)) or any(self.index.ids[place] in self.index.mates for place in pinned):
            return None  # what is taken as a whole is for the search
        sides = [(quota.least, quota.most) for _, quota in quotas]
        numbers: dict[tuple[str, str], int] = {(axis, quota.id): i for i, (axis, quota) in enumerate(quotas)}
        return Wish(mix, self.even(ranges, sum(mix)), sides, self.sides_of(numbers), seconds, pinned, allowed)

    def _whole(self, wish: Wish, chance: Chance) -> tuple[int, ...]:
        """The places of a group that is taken whole, by chance; mostly none."""
        places = self.index.places
        groups = sorted({tuple(sorted(places[one] for one in members)) for members in self.index.mates.values()})
        for group in groups:
            if (
                chance.below(len(self.pool.places)) < sum(wish.mix)
                and {*group} <= self.pool.held
                and all(map(self.may(), group))
            ):
                return group
        return ()

    def easy_wish(self, mix: Sequence[int]) -> Wish:
        """The rules of a booklet."""
        ranges = {rank: (1, sum(mix)) for rank in {dimension for dimension, _ in self.pool.cells}}
        return Wish(mix, self.even(ranges, sum(mix)), (), lambda place: (), _NO_CLOCK, (), self.allowed())

    def even(self, ranges: dict[int, Range], count: int) -> dict[int, Range]:
        """The ranges of dimensions narrowed to as even a spread as can be over those that must be there."""
        there = {dimension for dimension, _ in self.pool.cells}
        least, most = max(count // max(len(there), 1), 1), -(-count // max(len(there), 1))
        return {
            rank: (min(max(low, least), high), max(low, min(high, most))) if low else (low, max(low, min(high, most)))
            for rank, (low, high) in ranges.items()
        }

    def sides_of(self, numbers: Mapping[tuple[str, str], int]) -> Callable[[int], Sequence[int]]:
        """The sides that a place counts for, told once a place."""
        known: dict[int, tuple[int, ...]] = {}
        by_id, ids = self.index.bank.by_id, self.index.ids

        def sides(place: int) -> tuple[int, ...]:
            if place not in known:
                one = by_id[ids[place]]
                cells = (("competencies", one.competency), ("types", one.type), ("difficulties", str(one.difficulty)))
                known[place] = tuple(numbers[cell] for cell in cells if cell in numbers)
            return known[place]

        return sides

    def allowed(self) -> Callable[[int], bool]:
        """Whether a question may be drawn by itself."""
        may, mates, ids = self.may(), self.index.mates, self.index.ids
        return (lambda place: ids[place] not in mates and may(place)) if mates else may

    def may(self) -> Callable[[int], bool]:
        """Whether a question may be drawn at all."""
        bank, ids, out, common = self.index.bank, self.index.ids, self.out, self.common
        everywhere = len(common) == len(bank.questions)
        excluded = self.blueprint.requirements.exclude
        choosy = bool(excluded.ids or excluded.groups or excluded.tags)

        def may(place: int) -> bool:
            id = ids[place]
            if id in out or not (everywhere or id in common):
                return False
            return not (choosy and self.blueprint.excludes(bank.by_id[id]))

        return may
