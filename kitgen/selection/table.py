"""Blueprint + pool + selection -> table: what is asked, what there is, and what was chosen, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from kitgen.bank import Bank, Question
from kitgen.blueprint import DIFFICULTIES, Blueprint, Mix, drawable
from kitgen.requirements import AXES, Quota

Axis = Literal["dimension", "competency", "type"]


_AXES: tuple[Axis, ...] = ("dimension", "competency", "type")


@dataclass(frozen=True, slots=True)
class Line:
    """One dimension, competency or type: at least `least` and at most `most` questions are asked of it; how many
    there are and how many were chosen, by difficulty. It is `bounded` where the most is less than all questions."""

    axis: Axis
    id: str
    least: int
    most: int
    available: Mix
    chosen: Mix
    bounded: bool = False

    @property
    def spare(self) -> int:
        """How many more there are than were chosen, or than must be; below zero where some are missing."""
        return sum(self.available) - max(sum(self.chosen), self.least)


@dataclass(frozen=True, slots=True)
class Crossing:
    """The questions of one competency and one type: how many there are and how many were chosen, by difficulty."""

    competency: str
    type: str
    available: Mix
    chosen: Mix


@dataclass(frozen=True, slots=True)
class Table:
    """The live questions of a kit against its blueprint: lines by axis, each axis counting every question once, and
    the crossings of competency and type of which there are any."""

    lines: tuple[Line, ...]
    crossings: tuple[Crossing, ...]
    asked: Mix
    available: Mix
    chosen: Mix

    def axis(self, axis: Axis) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.axis == axis)


def table_of(bank: Bank, blueprint: Blueprint, *, common: Set[str], live: Sequence[str]) -> Table:
    """The table of a selection's `live` ids; nothing is chosen where there is no kit."""
    there = drawable(bank, blueprint, "live", common=common)
    picked = [bank.by_id[one] for one in live]
    ids: tuple[tuple[Axis, list[str]], ...] = (
        ("dimension", [one.id for one in bank.dimensions]),
        ("competency", [one.id for one in bank.competencies]),
        ("type", sorted({one.type for one in there} | {quota.id for quota in blueprint.requirements.types})),
    )
    lines = tuple(_line(axis, id, blueprint, there, picked) for axis, each in ids for id in each)
    return Table(
        lines, tuple(_crossings(lines, there, picked)), blueprint.mix, _by_difficulty(there), _by_difficulty(picked)
    )


def lines_of(bank: Bank, there: Sequence[Question], chosen: Set[str]) -> Iterator[Line]:
    """Lines by dimension and by type of questions of which any number will do, and of those that were chosen."""
    ids: tuple[tuple[Axis, list[str]], ...] = (
        ("dimension", [one.id for one in bank.dimensions]),
        ("type", sorted({one.type for one in there})),
    )
    for axis, each in ids:
        for id in each:
            own = [one for one in there if getattr(one, axis) == id]
            yield Line(axis, id, 0, len(own), _by_difficulty(own), _by_difficulty([q for q in own if q.id in chosen]))


def _crossings(lines: Sequence[Line], there: Sequence[Question], picked: Sequence[Question]) -> Iterator[Crossing]:
    for competency in (line.id for line in lines if line.axis == "competency"):
        for type in (line.id for line in lines if line.axis == "type"):
            available, chosen = (
                _by_difficulty([one for one in some if (one.competency, one.type) == (competency, type)])
                for some in (there, picked)
            )
            if any(available) or any(chosen):
                yield Crossing(competency, type, available, chosen)


def _line(axis: Axis, id: str, blueprint: Blueprint, there: Sequence[Question], picked: Sequence[Question]) -> Line:
    quotas = {quota.id: quota for quota in blueprint.quotas(AXES[_AXES.index(axis)])}
    quota = quotas.get(id, Quota(id, 0, blueprint.count))
    most = min(quota.most, blueprint.count)
    available, chosen = (_by_difficulty([one for one in some if getattr(one, axis) == id]) for some in (there, picked))
    return Line(axis, id, quota.least, most, available, chosen, bounded=most < blueprint.count)


def _by_difficulty(questions: Sequence[Question]) -> Mix:
    levels = [question.difficulty for question in questions]
    first, second, third, fourth, fifth = (levels.count(difficulty) for difficulty in DIFFICULTIES)
    return (first, second, third, fourth, fifth)
