"""Bank + Blueprint -> what a kit of one pool may be made of, and what it must meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, Mix
from kitgen.selection.index import index_of
from kitgen.selection.items import Field, field_of, side_quotas, stream_of, with_requirements
from kitgen.selection.search import Task
from kitgen.selection.sides import Side
from kitgen.usage import UNUSED

NO_CLOCK = 10**9
"""Seconds no kit reaches: a booklet has no slot."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a kit of one pool must meet: its mix, the dimensions it must cover, and the seconds it may take.

    `ranges` are the least and the most of a dimension where that is not one or more; `sides` bound the cells that items
    name.
    """

    mix: Mix
    required: Set[int]
    seconds: int
    ranges: tuple[tuple[int, int, int], ...] = ()
    sides: tuple[Side, ...] = ()

    def task(self, least: int, cap: int, tolerance: int) -> Task:
        """The search for such a kit, with bounds on the questions of a dimension and on the steps from the mix."""
        return Task(self.mix, self.required, least, cap, self.seconds, tolerance, self.ranges, self.sides)


def live_field(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], uses: Mapping[str, int] = UNUSED.times
) -> Field:
    """The items a live kit may be made of; those with more `uses` are heavier."""
    questions = index_of(bank).drawable(blueprint, "live", common)
    stream = stream_of(bank, seed, "live")
    enemies = index_of(bank).enemies
    field = field_of(
        questions, blueprint.dimensions, enemies=enemies, stream=stream, mates=index_of(bank).mates, uses=uses
    )
    return with_requirements(field, questions, blueprint)


def live_rules(blueprint: Blueprint) -> Rules:
    """The blueprint's rules for the live kit."""
    rank = {dimension: i for i, dimension in enumerate(blueprint.dimensions)}
    ranges = tuple((rank[quota.id], quota.least, quota.most) for quota in blueprint.quotas("dimensions"))
    sides = tuple(Side(axis, quota.least, quota.most) for axis, quota in side_quotas(blueprint))
    required = frozenset(dimension for dimension, least, _ in ranges if least)
    return Rules(blueprint.mix, required, round(blueprint.question_minutes * 60), ranges, sides)


def practice_field(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str]) -> Field:
    """The items a booklet may be made of; where pools are shared, none of the `live` ids and no enemy of one."""
    questions = index_of(bank).drawable(blueprint, "practice", common)
    enemies = index_of(bank).enemies
    if blueprint.shared_pools:
        barred = {*live, *(one for one, other in enemies if other in live)}
        questions = tuple(question for question in questions if question.id not in barred)
    stream, mates = stream_of(bank, seed, "practice"), index_of(bank).mates
    return field_of(questions, blueprint.dimensions, enemies=enemies, stream=stream, mates=mates)
