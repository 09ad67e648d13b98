"""Competencies + rounds or interviewers -> who owns which: as even in weight a minute as can be, by seed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from kitgen.selection.items import seeded_weight

Owners = tuple[tuple[str, ...], ...]
"""The competencies of each owner, in the order of the bank."""


@dataclass(frozen=True, slots=True)
class Shares:
    """What is to be shared out: `weights` of all competencies in the bank's order, what each owner owns already (empty:
    an owner who gets some), and how many minutes each has."""

    weights: Mapping[str, int]
    owned: Owners
    minutes: Sequence[int]
    stream: str

    @property
    def free(self) -> list[int]:
        """Those who get some."""
        return [i for i, owned in enumerate(self.owned) if not owned]

    @property
    def left(self) -> list[str]:
        """The competencies that nobody owns yet, the heaviest first, then as the seed says."""
        named = {id for owned in self.owned for id in owned}
        rest = [id for id in self.weights if id not in named]
        return sorted(rest, key=lambda id: (-self.weights[id], seeded_weight(self.stream, id)))

    def unevenness(self, of: Mapping[str, int]) -> Fraction:
        """How far apart the loads of the free owners lie, in weight a minute."""
        loads = [self._load(owner, of) for owner in self.free]
        return max(loads) - min(loads)

    def _load(self, owner: int, of: Mapping[str, int]) -> Fraction:
        weight = sum(self.weights[id] for id, own in of.items() if own == owner)
        return Fraction(weight, max(self.minutes[owner], 1))

    def first(self) -> dict[str, int]:
        """Each competency, the heaviest first, to whoever has the least so far; at last nobody is without one."""
        of: dict[str, int] = {}
        left = self.left
        for place, id in enumerate(left):
            empty = [owner for owner in self.free if owner not in of.values()]
            some = empty if len(left) - place <= len(empty) else self.free
            of[id] = min(some, key=lambda owner: (self._load(owner, of), owner))
        return of

    def owners(self, of: Mapping[str, int]) -> Owners:
        given = [{*owned} | {id for id, own in of.items() if own == i} for i, owned in enumerate(self.owned)]
        return tuple(tuple(id for id in self.weights if id in some) for some in given)


def sharings(shares: Shares, most: int) -> Iterator[Owners]:
    """Up to `most` ways to share, the evenest first; the first is as even as single exchanges make it."""
    if not shares.free or not shares.left:
        yield shares.owners({})
        return
    best = shares.first()
    while (better := min(_near(shares, best), key=shares.unevenness, default=best)) and (
        shares.unevenness(better) < shares.unevenness(best)
    ):
        best = better
    others = sorted(_near(shares, best), key=shares.unevenness)
    for of in [best, *others][:most]:
        yield shares.owners(of)


def _near(shares: Shares, of: Mapping[str, int]) -> list[dict[str, int]]:
    """The ways to share in which one competency goes to another owner, or two change theirs; nobody is left without."""
    moved = [{**of, id: owner} for id in of for owner in shares.free if owner != of[id]]
    swapped = [{**of, a: of[b], b: of[a]} for a, b in combinations(of, 2) if of[a] != of[b]]
    return [one for one in (*moved, *swapped) if {*one.values()} == {*shares.free}]
