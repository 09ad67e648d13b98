"""Opening -> plan: what a kit would be made of, or what stands in its way, before anything is written."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.errors import Problem, ShortageError
from kitgen.messages import Message
from kitgen.opening import Opening
from kitgen.outline import read_outline
from kitgen.pipeline.kinds import kinds_for
from kitgen.pipeline.meeting import rounds_of
from kitgen.pipeline.request import Asked, Request, asked_for
from kitgen.pipeline.rolling import Picked
from kitgen.rounds import Gap, KitRound
from kitgen.selection import Selection, Table, table_of
from kitgen.selection.grading import Part, certification_parts
from kitgen.selection.round_draw import joined
from kitgen.shelf import shelf_for
from kitgen.yamlfile import collector_paused


@dataclass(frozen=True, slots=True)
class Plan:
    """The table of a kit and its minutes. Without a `selection` there is no kit, and `problems` say why. What
    is `available` may be asked now: what rests is not. `forms` are the live ids of each form where there are several;
    the selection is then the first's. Where no document asks anything the plan is not `live`; `parts` are those of a
    certification, where one is asked for. Of `rounds` the table and the minutes are those of all together, and so is
    the selection; `gaps` are what none of them asks about."""

    opening: Opening
    bank: Bank
    blueprint: Blueprint
    table: Table
    selection: Selection | None
    problems: tuple[Problem, ...]
    notes: tuple[Message, ...]
    forms: tuple[tuple[str, ...], ...] = ()
    rounds: tuple[KitRound, ...] = ()
    gaps: tuple[Gap, ...] = ()
    live: bool = True
    parts: tuple[Part, ...] = ()

    @property
    def question_minutes(self) -> float:
        """What the chosen questions take; 0 where there is no kit."""
        live = self.selection.live if self.selection else ()
        return sum(seconds_of(self.bank.by_id[one]) for one in live) / 60

    @property
    def fixed_minutes(self) -> float:
        """What opening, closing and the pauses between questions take of the slot."""
        return self.blueprint.minutes - self.blueprint.question_minutes

    @property
    def slack_minutes(self) -> float:
        """What is left of the slot."""
        return self.blueprint.question_minutes - self.question_minutes


@collector_paused()
def plan(request: Request) -> Plan:
    """The plan of an opening. Raises KitgenError for what cannot be read; a shortage is part of the plan."""
    asked = asked_for(request, shelf_for(request.opening), read=read_outline)
    bank, blueprint, common, usage = asked.banks[0], asked.blueprint, asked.common, asked.recalled.usage
    free, notes = common - usage.barred, asked.recalled.notes
    try:
        picked = asked.picked(request)
    except ShortageError as error:
        table = table_of(bank, blueprint, common=free, live=())
        return _of(asked, Plan(asked.opening, bank, blueprint, table, None, error.problems, notes))
    selections, selection = picked.selections, picked.selections[0]
    if picked.rounds:
        return _of_rounds(asked, picked, free)
    table = table_of(bank, blueprint, common=free, live=selection.live)
    forms = tuple(one.live for one in selections) if len(selections) > 1 else ()
    made = Plan(asked.opening, bank, blueprint, table, selection, (), (*notes, *selection.notes), forms)
    return _of(asked, made)


def _of(asked: Asked, made: Plan) -> Plan:
    """The plan, told for the documents that the opening names."""
    needs = {kind.needs for kind in kinds_for(asked.opening)}
    if "cert" not in needs:
        return replace(made, live="live" in needs)
    chosen = frozenset(made.selection.cert if made.selection else ())
    there = asked.common - asked.recalled.usage.withdrawn
    parts = certification_parts(made.bank, made.opening.level, common=there, chosen=chosen)
    return replace(made, live="live" in needs, parts=parts)


def _of_rounds(asked: Asked, picked: Picked, free: Set[str]) -> Plan:
    """The plan of all rounds together."""
    assert picked.rounds is not None
    bank, blueprint = asked.banks[0], joined(asked.blueprint, picked.rounds.blueprints)
    live = tuple(id for one in picked.selections for id in one.live)
    selection = replace(picked.selections[0], live=live)
    table = table_of(bank, blueprint, common=free, live=live)
    notes = (*asked.recalled.notes, *selection.notes)
    rounds = rounds_of(asked.opening, bank, picked)
    return Plan(asked.opening, bank, blueprint, table, selection, (), notes, rounds=rounds, gaps=picked.rounds.gaps)
