"""Questions -> supply: the same questions by any two kinds of cells, the shortest first, as proofs need them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.requirements import AXES, Excluded
from kitgen.selection.index import index_of

ALL = "all"
"""An axis on which nothing is asked for."""

Cell = tuple[str, str]
_DEEP = 20  # as many as a kit holds
_FRONT = 4


@dataclass(frozen=True, slots=True)
class Supply:
    """Questions by place, in order of id: seconds, the cell of each on every axis, who excludes whom, who stands
    with whom or not at all."""

    ids: Mapping[str, int]
    seconds: tuple[int, ...]
    names: Mapping[str, tuple[str, ...]]
    foes: Mapping[int, Set[int]]
    mates: Mapping[int, Set[int]]
    known: dict[tuple[str, str, tuple[int, ...]], Mapping[Cell, list[int]]] = field(default_factory=dict)

    def cells(self, one: str, other: str, without: tuple[int, ...]) -> Mapping[Cell, list[int]]:
        """The places by their cells on two axes, as many of each as a kit may hold, the shortest first."""
        key = (one, other, without)
        if key not in self.known:
            found: dict[Cell, list[int]] = {}
            for place in self.by_length(without):
                some = found.setdefault((self.names[one][place], self.names[other][place]), [])
                if len(some) < _DEEP:
                    some.append(place)
            self.known[key] = found
        return self.known[key]

    def by_length(self, without: Iterable[int]) -> Sequence[int]:
        out = {*without}
        return sorted((i for i in range(len(self.seconds)) if i not in out), key=self.seconds.__getitem__)

    def like(self, place: int, but: str, without: tuple[int, ...]) -> Sequence[int]:
        """Questions like one on every axis `but` one: the shortest few of each."""
        if (but, "", without) not in self.known:
            kinds: dict[tuple[str, ...], int] = {}
            found: dict[Cell, list[int]] = {}
            for one in self.by_length(without):
                kind = tuple(self.names[axis][one] for axis in AXES)
                kinds[kind] = kinds.get(kind, 0) + 1
                if kinds[kind] <= _FRONT:
                    found.setdefault(self._kind(one, but), []).append(one)
            self.known[but, "", without] = found
        return self.known[but, "", without].get(self._kind(place, but), ())

    def _kind(self, place: int, but: str) -> Cell:
        return "\n".join(self.names[axis][place] for axis in AXES if axis != but), ""


class Supplies:
    """The supplies of one bank: made once for every level and for everything that may be left out."""

    def __init__(self, bank: Bank, common: Set[str]) -> None:
        self.bank, self.common = bank, common
        self.made: dict[tuple[str, Excluded, tuple[str, ...]], Supply] = {}

    def of(self, blueprint: Blueprint) -> Supply:
        """The supply of a blueprint's live kit."""
        key = (blueprint.level, blueprint.requirements.exclude, blueprint.dimensions)
        if key not in self.made:
            index = index_of(self.bank)
            questions = index.drawable(blueprint, "live", self.common)
            known = [one for one in questions if one.dimension in blueprint.dimensions]
            self.made[key] = supply_of(known, index.foes_of, index.mates)
        return self.made[key]


def supply_of(questions: Sequence[Question], foes: Mapping[str, Set[str]], mates: Mapping[str, Set[str]]) -> Supply:
    """The supply that these questions make; `foes` and `mates` are named by id."""
    ids = {question.id: i for i, question in enumerate(questions)}
    names: dict[str, tuple[str, ...]] = {
        "dimensions": tuple(one.dimension for one in questions),
        "competencies": tuple(one.competency for one in questions),
        "types": tuple(one.type for one in questions),
        "difficulties": tuple(str(one.difficulty) for one in questions),
    }
    return Supply(
        ids,
        tuple(map(seconds_of, questions)),
        {**names, ALL: (ALL,) * len(questions)},
        {ids[one]: {ids[other] for other in others if other in ids} for one, others in foes.items() if one in ids},
        {ids[one]: {ids[other] for other in others if other in ids} for one, others in mates.items() if one in ids},
    )
