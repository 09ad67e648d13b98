"""Ledger + rules of memory + what is asked now -> the part of the past that bears on it: the same to all rules as all.

Every interview is read whole or not at all: those within the days that a rule counts, the last before this one and all
after its first issue, those of its candidates, and its own. The rest counts by the table of uses alone.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date

from kitgen.history import Interview
from kitgen.memory import Memory

_STANDS = "state <> 'taken back'"
_SAME = "role = ? AND opening = ? AND date = ? AND seed = ?"
_LAST = 2**63 - 1


def bearing_numbers(file: sqlite3.Connection, rules: Memory, now: Interview) -> list[int]:
    """The numbers of the issues that bear on `now`, in order."""
    (first,) = file.execute(
        f"SELECT min(number) FROM issue WHERE {_SAME} AND {_STANDS}", (now.role, *now.key)
    ).fetchone()
    found = {*_within_days(file, rules, now)}
    keys = {now.key, *_last(file, rules, now, first or _LAST), *_of_candidates(file, now)}
    if first is not None:
        keys |= _after(file, now, first)
    for key in keys:
        rows = file.execute(f"SELECT number FROM issue WHERE {_SAME} AND {_STANDS}", (now.role, *key))
        found |= {number for (number,) in rows}
    return sorted(found)


def tally_of(file: sqlite3.Connection, role: str) -> tuple[tuple[str, int], ...]:
    """How often each question of a role was asked."""
    return tuple(
        file.execute("SELECT question, times FROM uses WHERE role = ? AND times > 0 ORDER BY question", (role,))
    )


def recount(file: sqlite3.Connection, number: int, by: int) -> None:
    """Count the questions of an issue that stands: 1 when it was entered, -1 before it goes. Several issues of one
    interview count once."""
    file.execute(
        f"""
        INSERT INTO uses (role, question, times)
        SELECT own.role, asked.question, ? FROM issue AS own JOIN asked ON asked.issue = own.number
        WHERE own.number = ? AND NOT EXISTS (
            SELECT 1 FROM issue AS other JOIN asked AS same ON same.issue = other.number
            WHERE other.role = own.role AND other.opening = own.opening AND other.date = own.date
                AND other.seed = own.seed AND other.{_STANDS} AND other.number <> own.number
                AND same.question = asked.question
        )
        ON CONFLICT (role, question) DO UPDATE SET times = times + excluded.times
        """,
        (by, number),
    )


def _within_days(file: sqlite3.Connection, rules: Memory, now: Interview) -> Iterator[int]:
    """Issues so near in time that a rule may count them, and those without a date."""
    if not rules.counts_days:
        return
    days = max(rules.cool_down_days or 0, (rules.cap_days or 0) if rules.cap is not None else 0)
    today = date.fromisoformat(now.date).toordinal()
    spans = [(date.fromordinal(max(today - days, 1)), date.fromordinal(min(today + days, date.max.toordinal())))]
    for start, end in (("", ""), *((one.isoformat(), other.isoformat()) for one, other in spans)):
        rows = file.execute(
            f"SELECT number FROM issue WHERE role = ? AND date BETWEEN ? AND ? AND {_STANDS}", (now.role, start, end)
        )
        yield from (number for (number,) in rows)


def _last(file: sqlite3.Connection, rules: Memory, now: Interview, first: int) -> set[tuple[str, str, int]]:
    """The interviews before this one that a rule counts, by their first issues."""
    rows = file.execute(
        f"""
        SELECT opening, date, seed FROM issue AS own
        WHERE role = ? AND number < ? AND {_STANDS} AND NOT EXISTS (
            SELECT 1 FROM issue AS other
            WHERE other.role = own.role AND other.opening = own.opening AND other.date = own.date
                AND other.seed = own.seed AND other.{_STANDS} AND other.number < own.number
        )
        ORDER BY number DESC LIMIT ?
        """,
        (now.role, first, rules.cool_down_openings or 0),
    )
    return {*rows}


def _after(file: sqlite3.Connection, now: Interview, first: int) -> set[tuple[str, str, int]]:
    """The interviews with an issue after the first of this one."""
    return {
        *file.execute(
            f"SELECT DISTINCT opening, date, seed FROM issue WHERE role = ? AND number > ? AND {_STANDS}",
            (now.role, first),
        )
    }


def _of_candidates(file: sqlite3.Connection, now: Interview) -> set[tuple[str, str, int]]:
    return {
        *file.execute(
            f"""
            SELECT opening, date, seed FROM issue JOIN candidate ON candidate.issue = issue.number
            WHERE candidate.candidate IN (SELECT value FROM json_each(?)) AND role = ? AND {_STANDS}
            """,
            (json.dumps(now.candidates), now.role),
        )
    }
