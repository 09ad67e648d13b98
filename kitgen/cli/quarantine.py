"""`kitgen quarantine`: questions that leaked -> out of every further kit, until lifted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from kitgen.cli.words import Command, Option, told
from kitgen.errors import InputError, Problem
from kitgen.messages import say


@click.command(
    "quarantine",
    cls=Command,
    told=say("Put questions out of every further kit of the workspace; without ID, list those that are out."),
)
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--reason", cls=Option, default="", told=say("why, for the record"))
@click.option("--lift", cls=Option, is_flag=True, told=say("let them be asked again"))
def command(ids: tuple[str, ...], reason: str, lift: bool) -> None:
    from kitgen.history import Quarantined
    from kitgen.ledger import LEDGER_FILE, quarantine, read_history
    from kitgen.ledger import lift as let_back
    from kitgen.shelf import shelf_for

    workspace = shelf_for().workspace
    if workspace is None:
        hint = say("change into the workspace, or make one with `kitgen init`")
        raise InputError(Problem(say("there is no workspace here, so there is no ledger"), hint))
    ledger = workspace / LEDGER_FILE
    if not ids:
        for one in read_history(ledger).quarantined:
            print(f"{one.role}:{one.id}  {one.reason}".rstrip())
        return
    out = [(one.role, one.id) for one in read_history(ledger).quarantined]
    found = _resolved(ids, out if lift else list(_questions()), lift=lift)
    if lift:
        for role, id in found:
            let_back(ledger, role, id)
            print(told(say("'{id}' may be asked again", id=f"{role}:{id}")))
        return
    quarantine(ledger, [Quarantined(role, id, reason.strip()) for role, id in found])
    for role, id in found:
        _tell(ledger, role, id)


def _tell(ledger: Path, role: str, id: str) -> None:
    """That a question is out, and which kits ask it."""
    from kitgen.ledger import read_history

    print(told(say("'{id}' is in quarantine and is drawn no more", id=f"{role}:{id}")))
    for issue in read_history(ledger).issues:
        if issue.role == role and issue.state != "taken back" and id in dict(issue.questions):
            values = {"folder": issue.folder, "opening": issue.opening, "code": issue.code}
            told_of = say("  kit {code} of '{opening}' asks it: `kitgen swap {folder} {id}`", **values, id=id)
            print(told(told_of))


def _questions() -> Iterator[tuple[str, str]]:
    """Every question on the shelf; of banks that cannot be read, none."""
    from kitgen.bank_reader import read_bank
    from kitgen.shelf import shelf_for

    shelf = shelf_for()
    for path in shelf.bank_files():
        try:
            bank = read_bank(path, shelf.source_of)
        except InputError:
            continue
        yield from ((bank.role, question.id) for question in bank.questions)


def _resolved(ids: tuple[str, ...], known: list[tuple[str, str]], *, lift: bool) -> list[tuple[str, str]]:
    """Role and id of each name. Raises InputError with every name that is unknown, or of several roles."""
    from kitgen.schema.sink import nearest

    found, problems = [], []
    names = sorted({name for role, id in known for name in (id, f"{role}:{id}")})
    for name in dict.fromkeys(ids):
        fits = sorted({(role, id) for role, id in known if name in (id, f"{role}:{id}")})
        if len(fits) == 1:
            found += fits
        elif fits:
            hint = say("write one of: {names}", names=", ".join(f"{role}:{id}" for role, id in fits))
            problems.append(Problem(say("several roles have a question '{id}'", id=name), hint))
        else:
            near = nearest(name, names)
            hint = say("did you mean '{near}'?", near=near) if near else say("ids stand in the banks, as `- id: ...`")
            unknown = say("no bank has a question '{id}'", id=name)
            problems.append(Problem(say("'{id}' is not in quarantine", id=name) if lift else unknown, hint))
    if problems:
        raise InputError(problems)
    return found
