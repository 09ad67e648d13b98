"""`kitgen plan`: an opening or options -> what a kit would be made of, in tables, and nothing written."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.asking import of_an_opening, result_as_json, taken_picking
from kitgen.cli.columns import aligned
from kitgen.cli.outcome import problem_data, tell
from kitgen.cli.practice import match_line
from kitgen.cli.rounds import gaps_data, round_lines, rounds_data
from kitgen.cli.words import Command, language, told
from kitgen.errors import ShortageError
from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.pipeline import Plan
    from kitgen.selection import Crossing, Line
    from kitgen.selection.grading import Part

_DIFFICULTIES = ("1", "2", "3", "4", "5")


@click.command(
    "plan",
    cls=Command,
    told=say(
        "Show what the kit of OPENING would be made of: asked, available and chosen, and the minutes. "
        "Nothing is written."
    ),
)
@of_an_opening
@result_as_json
def command(opening: Path | None, as_json: bool, **options: Any) -> None:
    from kitgen.pipeline import Request, plan

    picking = taken_picking(options)
    made = plan(Request(opening, options, **picking))
    print(json.dumps(_as_data(made), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(made)))
    for note in made.notes:
        print(told(say("note: {what}", what=note)), file=sys.stderr)
    if made.problems:
        error = ShortageError(made.problems)
        tell(error)
        click.get_current_context().exit(error.exit_code)


def _lines(plan: Plan) -> Iterator[str]:
    opening, bank = plan.opening, plan.bank
    level = bank.levels[bank.level_rank(opening.level)].name
    values: dict[str, object] = {"role": bank.name, "level": level, "difficulty": opening.difficulty}
    yield told(say("{role}, level {level}, difficulty {difficulty}, seed {seed}", **values, seed=opening.seed))
    yield told(say("each cell: chosen/available; columns 1 to 5 are the difficulties"))
    for axis, rows in _rows(plan).items() if plan.live else ():
        yield ""
        heads = (_HEADS[axis], say("asked"), *_DIFFICULTIES, say("available"), say("chosen"), say("spare"))
        yield from aligned([[one if isinstance(one, str) else told(one) for one in heads], *rows], left=1)
    for part in plan.parts:
        yield from _part(plan, part)
    last = list(_minutes(plan) if plan.live else _booklet(plan))
    yield from ["", *last] if last else []


def _part(plan: Plan, part: Part) -> Iterator[str]:
    """The written or the practical part of a certification, by dimension, then by type."""
    yield from ("", told(_PARTS[part.kind](part.asked)))
    names = _names(plan)
    for axis in ("dimension", "type"):
        yield from [""] if axis == "type" else []
        lines = [line for line in part.lines if line.axis == axis and any(line.available)]
        rows = [
            [
                names[line.axis, line.id],
                *(_cell(*pair) for pair in zip(line.chosen, line.available, strict=True)),
                str(sum(line.available)),
                _number(sum(line.chosen)),
            ]
            for line in lines
        ]
        heads = [told(_HEADS[axis]), *_DIFFICULTIES, told(say("available")), told(say("chosen"))]
        yield from aligned([heads, *rows], left=1)


_PARTS: Mapping[str, Callable[[int], Message]] = {
    "written": lambda asked: say("on the paper: {asked}", asked=asked),
    "practical": lambda asked: say("practical items: {asked}", asked=asked),
}
_HEADS = {"dimension": say("dimension"), "competency": say("competency, and its types"), "type": say("type")}


def _rows(plan: Plan) -> Mapping[str, list[list[str]]]:
    """The rows of each table. Lines of which there is nothing and nothing is asked are left out."""
    table, names = plan.table, _names(plan)
    rows: dict[str, list[list[str]]] = {}
    for line in table.lines:
        if line.least or any(line.available):
            rows.setdefault(line.axis, []).append(_row(names[line.axis, line.id], line))
            if line.axis == "competency":
                rows[line.axis] += [_crossing_row(names, one) for one in table.crossings if one.competency == line.id]
    cells = [_cell(*pair) for pair in zip(table.chosen, table.available, strict=True)]
    spare = sum(table.available) - max(sum(table.chosen), plan.blueprint.count)
    totals = [str(plan.blueprint.count), *cells, str(sum(table.available)), str(sum(table.chosen)), str(spare)]
    rows.setdefault("dimension", []).append([told(say("all")), *totals])
    rows["dimension"].append([told(say("asked")), str(plan.blueprint.count), *map(_number, table.asked), "", "", ""])
    return rows


def _row(name: str, line: Line) -> list[str]:
    cells = [_cell(*pair) for pair in zip(line.chosen, line.available, strict=True)]
    return [name, _range(line), *cells, str(sum(line.available)), _number(sum(line.chosen)), str(line.spare)]


def _crossing_row(names: Mapping[tuple[str, str], str], one: Crossing) -> list[str]:
    """A type within a competency, set in below it."""
    cells = [_cell(*pair) for pair in zip(one.chosen, one.available, strict=True)]
    return [f"  {names['type', one.type]}", "", *cells, str(sum(one.available)), _number(sum(one.chosen)), ""]


def _cell(chosen: int, available: int) -> str:
    return f"{chosen}/{available}" if available else "·"


def _number(number: int) -> str:
    return str(number) if number else "·"


def _range(line: Line) -> str:
    """How many are asked: a number, a range, a least, or nothing where any number will do."""
    if line.least == line.most:
        return str(line.least)
    if line.bounded:
        return f"{line.least}-{line.most}"
    return f"≥ {line.least}" if line.least else "·"


def _minutes(plan: Plan) -> Iterator[str]:
    values: dict[str, object] = {"fixed": f"{plan.fixed_minutes:.1f}", "slot": plan.blueprint.minutes}
    first = plan.opening.languages[0]
    for block in plan.blueprint.requirements.blocks:
        yield told(
            say("fixed block '{name}': {minutes} minutes", name=block.name_in(first), minutes=f"{block.minutes:g}")
        )
    if plan.selection is None:
        left = f"{max(plan.blueprint.question_minutes, 0):.1f}"
        yield told(say("minutes: {left} of {slot} for questions, {fixed} for fixed blocks", left=left, **values))
        return
    values |= {"taken": f"{plan.question_minutes:.1f}", "slack": f"{plan.slack_minutes:.1f}"}
    yield told(
        say("minutes: {taken} for questions and {fixed} for fixed blocks, of {slot}; {slack} to spare", **values)
    )
    yield from _booklet(plan)
    live, practice = ([plan.bank.by_id[one] for one in some] for some in (plan.selection.live, plan.selection.practice))
    if live and practice:
        yield told(match_line(live, practice))
    yield from round_lines(plan.rounds, plan.bank)
    if plan.forms:
        yield told(say("{forms} forms; the tables above are those of form A", forms=len(plan.forms)))


def _booklet(plan: Plan) -> Iterator[str]:
    """How many practice questions there are; nothing where no kit is."""
    if plan.selection and (plan.live or plan.selection.practice):
        yield told(say("{count} practice questions", count=len(plan.selection.practice)))


def _names(plan: Plan) -> Mapping[tuple[str, str], str]:
    """What dimensions, competencies and types are called."""
    from kitgen.schema.choices import type_name

    bank = plan.bank
    names = {("dimension", one.id): one.name for one in bank.dimensions}
    names |= {("competency", one.id): one.name for one in bank.competencies}
    types = [*plan.table.axis("type"), *(line for part in plan.parts for line in part.lines if line.axis == "type")]
    return names | {("type", line.id): told(type_name(line.id)) for line in types}


def _as_data(plan: Plan) -> dict[str, Any]:
    opening, table, selection = plan.opening, plan.table, plan.selection
    return {
        "id": opening.id,
        "role": opening.role,
        "level": opening.level,
        "difficulty": opening.difficulty,
        "seed": opening.seed,
        "possible": selection is not None,
        "questions": {"asked": plan.blueprint.count, "chosen": sum(table.chosen), "available": sum(table.available)},
        "difficulties": [
            {"difficulty": i + 1, "asked": asked, "available": available, "chosen": chosen}
            for i, (asked, available, chosen) in enumerate(zip(table.asked, table.available, table.chosen, strict=True))
        ],
        "lines": [_line_data(line) for line in table.lines],
        "cells": [cell for one in table.crossings for cell in _cells_data(one)],
        "minutes": {
            "slot": plan.blueprint.minutes,
            "fixed": plan.fixed_minutes,
            "blocks": [
                {"name": one.name_in(opening.languages[0]), "minutes": one.minutes}
                for one in plan.blueprint.requirements.blocks
            ],
            "questions": plan.question_minutes,
            "slack": plan.slack_minutes,
        },
        "certification": [
            {"part": part.kind, "asked": part.asked, "lines": [_line_data(line) for line in part.lines]}
            for part in plan.parts
        ],
        "live": list(selection.live) if selection else [],
        "practice": list(selection.practice) if selection else [],
        "forms": [list(form) for form in plan.forms],
        "rounds": rounds_data(plan.rounds),
        "gaps": gaps_data(plan.gaps),
        "notes": [note.text(language()) for note in plan.notes],
        "problems": [problem_data(problem) for problem in plan.problems],
    }


def _line_data(line: Line) -> dict[str, Any]:
    return {
        line.axis: line.id,
        "asked": {"min": line.least, "max": line.most},
        "available": list(line.available),
        "chosen": list(line.chosen),
        "spare": line.spare,
    }


def _cells_data(one: Crossing) -> Iterator[dict[str, Any]]:
    """Competency, type and difficulty together."""
    for i, (available, chosen) in enumerate(zip(one.available, one.chosen, strict=True)):
        if available or chosen:
            where = {"competency": one.competency, "type": one.type, "difficulty": i + 1}
            yield {**where, "available": available, "chosen": chosen}
