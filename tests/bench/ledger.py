"""What remembering costs: reading the ledger before a pick, and entering a kit, beside the same rows in bare SQLite.

python tests/bench/ledger.py
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from kitgen.history import Interview, Issue, usage_for
from kitgen.ledger import issuing, read_past
from kitgen.memory import Memory

RULES = Memory(cool_down_days=90, cap=5, cap_days=365)
NOW = Interview("clerk", "now", "2024-01-01", 1, ("118",))
ROUNDS = 15


def past(number: int) -> list[Issue]:
    """So many kits of twelve of 2 000 questions, over five years."""
    draw = Random(number)
    return [
        Issue(
            code=f"C{i:07}",
            opening=f"o{i}",
            form="A",
            role="clerk",
            seed=i,
            date=(date(2020, 1, 1) + timedelta(draw.randrange(1800))).isoformat(),
            folder=f"output/o{i}",
            questions=tuple((f"question-{one}", 1) for one in draw.sample(range(2000), 12)),
            candidates=(str(i),),
        )
        for i in range(number)
    ]


def main() -> None:
    for number in (100, 1000, 10_000):
        with TemporaryDirectory() as folder:
            measure(number, Path(folder))


def measure(number: int, folder: Path) -> None:
    path, issues, codes = folder / "ledger.sqlite", past(number), iter(range(ROUNDS))
    with issuing(path, issues, lambda history: None, rules=RULES, now=NOW):
        pass
    reading = timed(lambda: usage_for(read_past(path, RULES, NOW), RULES, NOW))
    bare = timed(lambda: bare_rows(path))
    checking = timed(lambda: enter(path, issues[0], next(codes)))
    codes = iter(range(ROUNDS, 2 * ROUNDS))
    stamps = iter(range(read_past(path, RULES, NOW).stamp or 0, 10**9, 2))  # to enter takes two changes
    entering = timed(lambda: enter(path, issues[0], next(codes), seen=next(stamps)))
    commits = timed(lambda: two_commits(folder / "bare.sqlite"))
    print(f"{number:6} kits: read and judged {reading:6.1f} ms, {reading / bare:4.1f} times the bare rows;", end=" ")
    print(f"entered {entering:6.1f} ms, {entering / commits:4.1f} times two bare commits,", end=" ")
    print(f"{checking:6.1f} ms where another process wrote meanwhile")


def enter(path: Path, issue: Issue, number: int, seen: int | None = None) -> None:
    with issuing(path, [replace(issue, code=f"N{number:07}")], lambda history: None, rules=RULES, now=NOW, seen=seen):
        pass


def bare_rows(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        for table in ("issue", "asked", "candidate"):
            file.execute(f"SELECT * FROM {table}").fetchall()


def two_commits(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA synchronous = FULL")
        for _ in range(2):
            file.execute("CREATE TABLE IF NOT EXISTS one (x)")
            file.execute("INSERT INTO one VALUES (1)")
            file.commit()


def timed(deed: Callable[[], object]) -> float:
    """Milliseconds, the median of the rounds."""
    taken = []
    for _ in range(ROUNDS):
        start = perf_counter()
        deed()
        taken.append((perf_counter() - start) * 1000)
    return median(taken)


if __name__ == "__main__":
    main()
