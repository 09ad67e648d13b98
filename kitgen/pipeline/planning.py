"""Opening -> plan: what a kit would be made of, or what stands in its way, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.errors import Problem, ShortageError
from kitgen.messages import Message
from kitgen.opening import Opening
from kitgen.outline import read_outline
from kitgen.pipeline.kinds import kinds_for
from kitgen.pipeline.request import Asked, Request, asked_for
from kitgen.selection import Selection, Table, table_of
from kitgen.selection.grading import Part, certification_parts
from kitgen.shelf import shelf_for
from kitgen.yamlfile import collector_paused


@dataclass(frozen=True, slots=True)
class Plan:
    """The table of a kit and its minutes. Without a `selection` there is no kit, and `problems` say why. What
    is `available` may be asked now: what rests is not. `forms` are the live ids of each form where there are several;
    the selection is then the first's. Where no document asks anything the plan is not `live`; `parts` are those of a
    certification, where one is asked for."""

    opening: Opening
    bank: Bank
    blueprint: Blueprint
    table: Table
    selection: Selection | None
    problems: tuple[Problem, ...]
    notes: tuple[Message, ...]
    forms: tuple[tuple[str, ...], ...] = ()
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
        selections = asked.picked(request).selections
    except ShortageError as error:
        table = table_of(bank, blueprint, common=free, live=())
        return _of(asked, Plan(asked.opening, bank, blueprint, table, None, error.problems, notes))
    selection = selections[0]
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
