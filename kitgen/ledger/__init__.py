"""The memory of a workspace: what was issued, and what is in quarantine. `.kitgen/ledger.sqlite` <-> History.

    steps   the tables, version by version
    store   the file -> a connection, or what stands in the way

A kit and its entry cannot be put in place in one step, so the entry goes first, as `pending`, then the kit, then the
entry becomes `issued`. Pending counts as issued. If the process dies on the way, `settle` looks for the kit: where it
stands the entry is issued, where not it is taken out, and either is told. So nothing issued is ever forgotten.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from kitgen.errors import InputError, KitgenError, Problem
from kitgen.history import History, Issue, Quarantined, State
from kitgen.ledger.store import damaged, reading, writing
from kitgen.messages import Message, say
from kitgen.output import KIT_FILE

if TYPE_CHECKING:
    _Row = tuple[int, str, str, str, str, int, str, str, State]

LEDGER_FILE = ".kitgen/ledger.sqlite"
"""Under the workspace."""


def read_history(path: Path) -> History:
    """All of a ledger; nothing where there is none. Raises KitgenError for a ledger that cannot be read."""
    if not path.exists():
        return History()
    with reading(path) as file:
        return _history(file, path)


@contextmanager
def issuing(path: Path, issues: Sequence[Issue], check: Callable[[History], None]) -> Iterator[None]:
    """Enter `issues` together with what the block delivers: both, or neither if the block fails.

    `check` sees the ledger as it is at that moment, when no other process can write, and may raise.
    """
    with writing(path) as file:
        check(_history(file, path))
        new = [issue for issue in issues if _enter(file, issue, "pending")]
    delivered = False
    try:
        with writing(path) as file:
            for issue in issues:
                _enter(file, issue, "issued")
            yield
            delivered = True
    except BaseException as error:
        if not delivered:
            _forget(path, new)
        elif isinstance(error, KitgenError):
            return  # the kit stands and its entry is pending, which counts: it is settled the next time
        raise


def settle(path: Path) -> tuple[Message, ...]:
    """End what a process that died left pending, and say what became of it."""
    if not path.exists() or not any(issue.state == "pending" for issue in read_history(path).issues):
        return ()
    told = []
    with writing(path) as file:
        for issue in _history(file, path).issues:
            if issue.state != "pending":
                continue
            if _stands(path, issue):
                file.execute("UPDATE issue SET state = 'issued' WHERE number = ?", (issue.number,))
                told.append(
                    say("kit {code} was delivered just before an interruption: it is in the ledger", code=issue.code)
                )
            else:
                file.execute("DELETE FROM issue WHERE number = ?", (issue.number,))
                told.append(
                    say(
                        "kit {code} was interrupted and does not stand in '{folder}': it was taken out of the ledger",
                        code=issue.code,
                        folder=issue.folder,
                    )
                )
    return tuple(told)


def take_back(path: Path, code: str) -> Issue:
    """Take the latest issue of a kit's code back, as never used. Raises InputError where there is none."""
    with writing(path) as file:
        found = [one for one in _history(file, path).issues if one.code == code.strip().upper()]
        standing = [one for one in found if one.state != "taken back"]
        if not standing:
            hint = say("`kitgen history` lists the codes; a kit's stands on its cover")
            message = say("kit {code} was taken back already", code=code)
            raise InputError(Problem(message if found else say("the ledger has no kit {code}", code=code), hint))
        file.execute("UPDATE issue SET state = 'taken back' WHERE number = ?", (standing[-1].number,))
        return replace(standing[-1], state="taken back")


def quarantine(path: Path, questions: Iterable[Quarantined]) -> None:
    """Put questions out, or change the reason why they are."""
    with writing(path) as file:
        file.executemany(
            "INSERT INTO quarantine (role, question, reason) VALUES (?, ?, ?) "
            "ON CONFLICT (role, question) DO UPDATE SET reason = excluded.reason",
            [(one.role, one.id, one.reason) for one in questions],
        )


def lift(path: Path, role: str, id: str) -> bool:
    """Let a question be asked again. Says whether it was in quarantine."""
    with writing(path) as file:
        row = file.execute("DELETE FROM quarantine WHERE role = ? AND question = ?", (role, id))
        return row.rowcount > 0


def _history(file: sqlite3.Connection, path: Path) -> History:
    asked: dict[int, list[tuple[str, int]]] = {}
    for number, id, version in file.execute("SELECT issue, question, version FROM asked ORDER BY issue, place"):
        asked.setdefault(number, []).append((id, version))
    meant: dict[int, list[str]] = {}
    for number, candidate in file.execute("SELECT issue, candidate FROM candidate ORDER BY issue, candidate"):
        meant.setdefault(number, []).append(candidate)
    rows = file.execute(
        "SELECT number, code, opening, form, role, seed, date, folder, state FROM issue ORDER BY number"
    )
    issues = tuple(_issue(row, tuple(asked.get(row[0], ())), tuple(meant.get(row[0], ())), path) for row in rows)
    out = file.execute("SELECT role, question, reason FROM quarantine ORDER BY role, question")
    quarantined = tuple(Quarantined(*row) for row in out)
    if not all(isinstance(one, str) for row in quarantined for one in (row.role, row.id, row.reason)):
        raise damaged(path, say("the quarantine holds what is no text"))
    return History(issues, quarantined)


def _issue(row: _Row, questions: tuple[tuple[str, int], ...], candidates: tuple[str, ...], path: Path) -> Issue:
    number, code, opening, form, role, seed, on, folder, state = row
    words = (code, opening, form, role, on, folder, *candidates, *(id for id, _ in questions))
    if not all(isinstance(one, str) for one in words):
        raise damaged(path, say("entry {number} holds what is no text", number=number))
    try:
        date.fromisoformat(on or "2000-01-01")
    except (TypeError, ValueError):
        raise damaged(path, say("entry {number} has the date '{date}'", number=number, date=on)) from None
    if state not in get_args(State):
        raise damaged(path, say("entry {number} has the state '{state}'", number=number, state=state))
    return Issue(code, opening, form, role, seed, on, folder, questions, candidates, state, number)


_STANDING = "code = ? AND opening = ? AND form = ? AND date = ? AND state <> 'taken back'"


def _enter(file: sqlite3.Connection, issue: Issue, state: State) -> bool:
    """Enter an issue. One that stands already keeps its place; its candidates are added. Says whether it is new."""
    key = (issue.code, issue.opening, issue.form, issue.date)
    found = file.execute(f"SELECT number, state FROM issue WHERE {_STANDING}", key).fetchone()
    if found is None:
        row = (*key, issue.role, issue.seed, issue.folder, state)
        columns = "code, opening, form, date, role, seed, folder, state"
        number = file.execute(f"INSERT INTO issue ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid
        asked = [(number, place, *question) for place, question in enumerate(issue.questions, 1)]
        file.executemany("INSERT INTO asked (issue, place, question, version) VALUES (?, ?, ?, ?)", asked)
    else:
        number = found[0]
        if found[1] == "pending":
            file.execute("UPDATE issue SET state = ? WHERE number = ?", (state, number))
    file.executemany("INSERT OR IGNORE INTO candidate VALUES (?, ?)", [(number, one) for one in issue.candidates])
    return found is None


def _forget(path: Path, issues: Sequence[Issue]) -> None:
    """Take out what was entered for a delivery that failed. If that fails too, it is settled the next time."""
    with suppress(KitgenError), writing(path) as file:
        for issue in issues:
            key = (issue.code, issue.opening, issue.form, issue.date)
            file.execute(f"DELETE FROM issue WHERE {_STANDING}", key)


def _stands(path: Path, issue: Issue) -> bool:
    """Whether the kit of an issue is where it was delivered to."""
    workspace = path.parent.parent
    try:
        kit = json.loads((workspace / issue.folder / KIT_FILE).read_text("utf-8"))
        opening = kit["opening"]
        found = (kit["code"], kit["form"], opening["id"], opening["date"])
        return bool(found == (issue.code, issue.form, issue.opening, issue.date))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
