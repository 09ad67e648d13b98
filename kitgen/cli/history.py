"""`kitgen history`: the ledger of the workspace -> a table of what was issued; `--undo` takes an issue back."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.asking import result_as_json
from kitgen.cli.columns import aligned
from kitgen.cli.words import Command, Option, told
from kitgen.errors import InputError, Problem
from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.history import History, Issue


@click.command(
    "history",
    cls=Command,
    told=say(
        "Show what was issued from the workspace of this folder; of one opening, question or kit if WHAT names it."
    ),
)
@click.argument("what", required=False)
@click.option("--undo", cls=Option, metavar="CODE", told=say("take back the issue of a kit that was never used"))
@result_as_json
def command(what: str | None, undo: str | None, as_json: bool) -> None:
    from kitgen.ledger import LEDGER_FILE, read_history, take_back
    from kitgen.shelf import shelf_for

    workspace = shelf_for().workspace
    ledger = workspace / LEDGER_FILE if workspace else None
    if ledger is None or not ledger.exists():
        _without_ledger(undo or what, as_json)
        return
    if undo:
        back = take_back(ledger, undo)
        message = say("kit {code} of '{opening}' is taken back", code=back.code, opening=back.opening)
        print(told(message), file=sys.stderr)
    history = read_history(ledger)
    issues = _named(history, what) if what else list(history.issues)
    if as_json:
        print(json.dumps(_as_data(history, issues), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(history, issues, whole=not what)))


def _without_ledger(asked: str | None, as_json: bool) -> None:
    message = say("there is no ledger here: nothing was issued from this workspace")
    if asked:
        raise InputError(Problem(message, say("change into the workspace first")))
    print(json.dumps({"issues": [], "quarantine": []}, indent=2) if as_json else told(message))


def _named(history: History, what: str) -> list[Issue]:
    """The issues of an opening, a kit's code, or those that asked a question. Raises InputError for an unknown name."""
    from kitgen.history import code_typed
    from kitgen.schema.sink import nearest

    code = code_typed(what)
    found = [
        one
        for one in history.issues
        if what == one.opening or code == one.code or any(what in (id, f"{one.role}:{id}") for id, _ in one.questions)
    ]
    if found or any(what in (one.id, f"{one.role}:{one.id}") for one in history.quarantined):
        return found
    names = [name for one in history.issues for name in (one.opening, one.code, *(id for id, _ in one.questions))]
    near = nearest(what, sorted(set(names)))
    hint = say("did you mean '{near}'?", near=near) if near else say("`kitgen history` lists all")
    raise InputError(Problem(say("the ledger has no opening, question or kit '{name}'", name=what), hint))


_HEADS = (
    *(say("kit"), say("opening"), say("form"), say("role"), say("date")),
    *(say("questions"), say("candidates"), say("state")),
)
_STATES = {"pending": say("pending"), "issued": say("issued"), "taken back": say("taken back")}


def _lines(history: History, issues: Sequence[Issue], *, whole: bool) -> Iterator[str]:
    rows = [
        (one.code, one.opening, one.form, one.role, one.date or "·", str(len(one.questions)), _some(one), _state(one))
        for one in issues
    ]
    if rows:
        yield from aligned([tuple(map(told, _HEADS)), *rows], left=5)
    else:
        yield told(say("nothing was issued"))
    if whole and history.quarantined:
        yield ""
        yield told(say("in quarantine:"))
        yield from aligned([(f"{one.role}:{one.id}", one.reason) for one in history.quarantined], left=2)


def _some(issue: Issue) -> str:
    return str(len(issue.candidates)) if issue.candidates else "·"


def _state(issue: Issue) -> str:
    message: Message = _STATES[issue.state]
    return told(message)


def _as_data(history: History, issues: Sequence[Issue]) -> dict[str, Any]:
    return {
        "issues": [
            {
                "code": one.code,
                "opening": one.opening,
                "form": one.form,
                "role": one.role,
                "seed": one.seed,
                "date": one.date,
                "folder": one.folder,
                "state": one.state,
                "questions": [{"id": id, "version": version} for id, version in one.questions],
                "candidates": list(one.candidates),
            }
            for one in issues
        ],
        "quarantine": [{"role": one.role, "id": one.id, "reason": one.reason} for one in history.quarantined],
    }
