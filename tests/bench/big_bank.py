"""The shipped bank -> a bank of ten megabytes: its questions over and over, each time under other ids."""

from __future__ import annotations

import re
from pathlib import Path

_ID = re.compile(r"^(  - id: )(\S+)$", re.MULTILINE)
_ENEMIES = re.compile(r"^    enemies: \[(.*)\]$", re.MULTILINE)


def write_big_bank(source: Path, target: Path, *, size: int) -> None:
    """At least `size` bytes."""
    head, marker, questions = source.read_text("utf-8").partition("\nquestions:\n")
    copies = -(-size // len(questions.encode()))
    target.write_text(head + marker + "".join(_renamed(questions, number) for number in range(copies)), "utf-8")


def _renamed(questions: str, number: int) -> str:
    renamed = _ID.sub(rf"\g<1>\g<2>-{number}", questions)
    return _ENEMIES.sub(
        lambda found: f"    enemies: [{', '.join(f'{one}-{number}' for one in found[1].split(', '))}]", renamed
    )
