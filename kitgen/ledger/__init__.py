"""The memory of a workspace: what was issued, and what is in quarantine. `.kitgen/ledger.sqlite` <-> History.

    steps   the tables, version by version
    bearing rules + what is asked now -> which issues bear on it; how often each question was asked
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
from kitgen.history import History, Interview, Issue, Quarantined, State, code_typed
from kitgen.ledger.bearing import bearing_numbers, recount, tally_of
from kitgen.ledger.store import damaged, reading, stamp_of, writing
from kitgen.memory import Memory
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


def read_past(path: Path, rules: Memory, now: Interview) -> History:
    """As much of a ledger as bears on what is asked now; to `usage_for` it is as good as all. Raises KitgenError."""
    if not path.exists():
        return History()
    with reading(path) as file:
        return _past(file, path, rules, now)


def issues_of_code(path: Path, code: str) -> tuple[Issue, ...]:
    """The issues of a kit's code. Raises KitgenError."""
    if not path.exists():
        return ()
    with reading(path) as file:
        return _issues(file, path, "code = ?", code)


@contextmanager
def issuing(
    path: Path,
    issues: Sequence[Issue],
    check: Callable[[History], None],
    *,
    rules: Memory,
    now: Interview,
    seen: int | None = None,
) -> Iterator[None]:
    """Enter `issues` together with what the block delivers: both, or neither if the block fails.

    `check` sees what bears on `now` in the ledger as it is at that moment, when no other process can write, and may
    raise. It is not asked where the ledger has still the stamp it was `seen` with.
    """
    with writing(path) as file:
        if seen is None or seen != stamp_of(file):
            check(_past(file, path, rules, now))
        new = [issue for issue in issues if _enter(file, issue, "pending")]
    delivered = False
    try:
        with writing(path, checked=True) as file:
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
    if not path.exists():
        return ()
    with reading(path, checked=True) as file:
        if file.execute(f"SELECT 1 FROM issue WHERE {_PENDING}").fetchone() is None:
            return ()
    told = []
    with writing(path) as file:
        for issue in _issues(file, path, _PENDING):
            if _stands(path, issue):
                file.execute("UPDATE issue SET state = 'issued' WHERE number = ?", (issue.number,))
                told.append(
                    say("kit {code} was delivered just before an interruption: it is in the ledger", code=issue.code)
                )
            else:
                _take_out(file, issue.number)
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
    code = code_typed(code)
    with writing(path) as file:
        found = _issues(file, path, "code = ?", code)
        standing = [one for one in found if one.state != "taken back"]
        if not standing:
            hint = say("`kitgen history` lists the codes; a kit's stands on its cover")
            message = say("kit {code} was taken back already", code=code)
            raise InputError(Problem(message if found else say("the ledger has no kit {code}", code=code), hint))
        recount(file, standing[-1].number, -1)
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


_PENDING = "state = 'pending'"


def _history(file: sqlite3.Connection, path: Path) -> History:
    out = file.execute("SELECT role, question, reason FROM quarantine ORDER BY role, question")
    return History(_issues(file, path, "TRUE"), _quarantined(out, path))


def _past(file: sqlite3.Connection, path: Path, rules: Memory, now: Interview) -> History:
    numbers = json.dumps(bearing_numbers(file, rules, now))
    issues = _issues(file, path, "number IN (SELECT value FROM json_each(?))", numbers)
    out = file.execute("SELECT role, question, reason FROM quarantine WHERE role = ? ORDER BY question", (now.role,))
    return History(issues, _quarantined(out, path), tally_of(file, now.role), stamp_of(file))


def _quarantined(rows: Iterable[tuple[str, str, str]], path: Path) -> tuple[Quarantined, ...]:
    """The rows of the quarantine. Raises InputError where one holds no text."""
    found = tuple(Quarantined(*row) for row in rows)
    if not all(isinstance(word, str) for one in found for word in (one.role, one.id, one.reason)):
        raise damaged(path, say("the quarantine holds what is no text"))
    return found


def _issues(file: sqlite3.Connection, path: Path, where: str, *values: object) -> tuple[Issue, ...]:
    """The issues that a condition names, in order."""
    chosen = f"(SELECT number FROM issue WHERE {where})"
    asked: dict[int, list[tuple[str, int]]] = {}
    rows = file.execute(
        f"SELECT issue, question, version FROM asked WHERE issue IN {chosen} ORDER BY issue, place", values
    )
    for number, id, version in rows:
        asked.setdefault(number, []).append((id, version))
    meant: dict[int, list[str]] = {}
    rows = file.execute(
        f"SELECT issue, candidate FROM candidate WHERE issue IN {chosen} ORDER BY issue, candidate", values
    )
    for number, candidate in rows:
        meant.setdefault(number, []).append(candidate)
    columns = "number, code, opening, form, role, seed, date, folder, state"
    rows = file.execute(f"SELECT {columns} FROM issue WHERE {where} ORDER BY number", values)
    return tuple(_issue(row, tuple(asked.get(row[0], ())), tuple(meant.get(row[0], ())), path) for row in rows)


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
        assert number is not None
        recount(file, number, 1)
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
            for (number,) in file.execute(f"SELECT number FROM issue WHERE {_STANDING}", key).fetchall():
                _take_out(file, number)


def _take_out(file: sqlite3.Connection, number: int) -> None:
    recount(file, number, -1)
    file.execute("DELETE FROM issue WHERE number = ?", (number,))


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
