"""Bank -> index: what picking by chance looks at, in columns, made once for all kits of a bank."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, seconds_of, unbroken
from kitgen.selection.items import enemy_pairs

Cells = Mapping[tuple[int, int], tuple[int, ...]]
"""(dimension, difficulty from 0) -> the places of the questions there are."""

_BANKS_KEPT = 4


@dataclass(frozen=True, slots=True)
class Pool:
    """The questions of one use at one level: their places in order, those of each cell, and all for looking up."""

    places: tuple[int, ...]
    cells: Cells
    held: Set[int]


@dataclass(frozen=True, slots=True)
class Index:
    """Columns of a bank's questions by place, in order of id. `foes` names who may not stand with whom, where
    any; `mates` who stands with whom or not at all, itself included."""

    bank: Bank
    ids: tuple[str, ...]
    places: Mapping[str, int]
    dimension: tuple[int, ...]
    difficulty: tuple[int, ...]
    seconds: tuple[int, ...]
    foes: Mapping[int, Set[int]]
    enemies: Set[tuple[str, str]]
    foes_of: Mapping[str, Set[str]]
    mates: Mapping[str, Set[str]]
    pools: dict[tuple[str, tuple[str, ...], str], Pool] = field(default_factory=dict)

    def pool(self, use: str, level: str, *, shared: bool = False) -> Pool:
        """The questions for a use at a level, made when first asked for. Shared pools are one for both uses."""
        uses = ("live", "practice") if shared else (use,)
        if (use, uses, level) not in self.pools:
            self.pools[use, uses, level] = self._pool(use, uses, level)
        return self.pools[use, uses, level]

    def drawable(self, blueprint: Blueprint, use: str, common: Set[str]) -> tuple[Question, ...]:
        """The questions that the blueprint lets draw for a use, by id."""
        by_id = self.bank.by_id
        pool = self.pool(use, blueprint.level, shared=blueprint.shared_pools)
        there = (by_id[id] for place in pool.places if (id := self.ids[place]) in common)
        return unbroken(self.bank, tuple(question for question in there if not blueprint.excludes(question)))

    def _pool(self, use: str, uses: tuple[str, ...], level: str) -> Pool:
        cells: dict[tuple[int, int], list[int]] = {}
        for question in self.bank.questions:
            fits = question.use in uses and question.may_be_drawn_for(use)
            if fits and self.bank.fits_level(question, level):
                place = self.places[question.id]
                cells.setdefault((self.dimension[place], self.difficulty[place]), []).append(place)
        found = {cell: tuple(sorted(places)) for cell, places in cells.items()}
        held = frozenset(place for places in found.values() for place in places)
        return Pool(tuple(sorted(held)), found, held)


_KEPT: list[Index] = []


def index_of(bank: Bank) -> Index:
    """The index of a bank. Those of the last few banks are kept, for as long as it is the very same bank."""
    for index in _KEPT:
        if index.bank is bank:
            return index
    _KEPT.insert(0, _index(bank))
    del _KEPT[_BANKS_KEPT:]
    return _KEPT[0]


def _index(bank: Bank) -> Index:
    questions = sorted(bank.questions, key=lambda question: question.id)
    rank = {one.id: i for i, one in enumerate(bank.dimensions)}
    places = {question.id: i for i, question in enumerate(questions)}
    foes: dict[int, set[int]] = {}
    enemies = enemy_pairs(bank.questions, bank.whole_groups)
    whole = {group: {one.id for one in questions if one.group == group} for group in bank.whole_groups}
    for one, other in enemies:
        foes.setdefault(places[one], set()).add(places[other])
    return Index(
        bank,
        ids=tuple(places),
        places=places,
        dimension=tuple(rank[question.dimension] for question in questions),
        difficulty=tuple(question.difficulty - 1 for question in questions),
        seconds=tuple(map(seconds_of, questions)),
        foes=foes,
        enemies=enemies,
        mates={id: members for members in whole.values() for id in members},
        foes_of={questions[one].id: {questions[other].id for other in others} for one, others in foes.items()},
    )
