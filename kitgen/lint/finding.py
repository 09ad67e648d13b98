"""What lint finds: a problem, the rule that found it, how much it matters, and the question it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kitgen.errors import Place, Problem

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


@dataclass(frozen=True, slots=True)
class Finding:
    """An error stops a build, a warning may spoil one, a note is for your eyes.

    `question` is the id of the question that is meant, empty where it is the file as a whole.
    """

    rule: str
    severity: Severity
    problem: Problem
    question: str = ""


def by_place(finding: Finding) -> tuple[Place, str]:
    """To sort findings by file, line and rule."""
    return finding.problem.place or Place(""), finding.rule


def unreadable(problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """What a reader refuses: always an error."""
    return tuple(Finding("unreadable", "error", problem) for problem in problems)
