"""`kitgen list`: how many questions each bank has, by pool, type and difficulty."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import click

from kitgen.cli.columns import aligned
from kitgen.cli.outcome import tell
from kitgen.cli.words import Command, Option, told
from kitgen.errors import InputError, Problem
from kitgen.messages import say


class Count(NamedTuple):
    """How many questions of one kind a bank has; its fields are the columns of CSV and the keys of JSON."""

    role: str
    language: str
    pool: str
    type: str
    difficulty: int
    questions: int


@click.command(
    "list", cls=Command, told=say("Count the questions of all banks on the shelf, the shipped ones included.")
)
@click.option("--json", "as_json", cls=Option, is_flag=True, told=say("print one JSON object a count"))
@click.option("--csv", "as_csv", cls=Option, is_flag=True, told=say("print CSV"))
@click.pass_context
def command(context: click.Context, as_json: bool, as_csv: bool) -> None:
    if as_json and as_csv:
        raise click.UsageError(told(say("--json and --csv do not go together")))
    counts, problems = _counts()
    if as_json:
        print(json.dumps([count._asdict() for count in counts], ensure_ascii=False, indent=2))
    elif as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(Count._fields)
        writer.writerows(counts)
    else:
        print("\n".join(_table(counts)))
    if problems:
        error = InputError(problems)
        tell(error)
        context.exit(error.exit_code)


def _counts() -> tuple[list[Count], list[Problem]]:
    """Counts in the order of language and role, and the problems of banks that cannot be read."""
    from kitgen.shelf import shelf_for

    shelf = shelf_for()
    counts: list[Count] = []
    problems: list[Problem] = []
    for path in shelf.bank_files():
        try:
            counts += _of_bank(path)
        except InputError as error:
            problems += error.problems
    return counts, problems


def _of_bank(path: Path) -> list[Count]:
    from kitgen.bank_reader import read_bank
    from kitgen.shelf import shelf_for

    bank = read_bank(path, shelf_for().source_of)
    found = Counter((question.use, question.type, question.difficulty) for question in bank.questions)
    return [Count(bank.role, bank.language, *kind, number) for kind, number in sorted(found.items())]


def _table(counts: Sequence[Count]) -> Iterator[str]:
    """A row for each role, language, pool and type; a column for each difficulty."""
    heads = ("role", "language", "pool", "type")
    rows: dict[tuple[str, ...], Counter[int]] = {}
    for count in counts:
        rows.setdefault(count[:4], Counter())[count.difficulty] += count.questions
    lines = [(*(_head(head) for head in heads), *"12345", _head("all"))]
    for kind, numbers in rows.items():
        cells = [str(numbers[difficulty] or "·") for difficulty in range(1, 6)]
        lines.append((*kind, *cells, str(numbers.total())))
    return aligned(lines, left=len(heads))


def _head(name: str) -> str:
    heads = {
        "role": say("role"),
        "language": say("language"),
        "pool": say("pool"),
        "type": say("type"),
        "all": say("all"),
    }
    return told(heads[name])
