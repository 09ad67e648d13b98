"""What came of a check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kitgen.errors import Problem
from kitgen.messages import Message

State: TypeAlias = Literal["passed", "failed", "unchecked"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`said` is the outcome in a line; `problems` are what is wrong, or, where unchecked, what it would take."""

    state: State
    said: Message
    problems: tuple[Problem, ...] = ()


def passed(said: Message) -> Verdict:
    return Verdict("passed", said)


def unchecked(said: Message, hint: Message) -> Verdict:
    return Verdict("unchecked", said, (Problem(said, hint),))


def verdict(problems: Sequence[Problem], fine: Message, wrong: Message) -> Verdict:
    """Passed with `fine` where there is no problem, else failed with `wrong`."""
    return Verdict("failed", wrong, tuple(problems)) if problems else passed(fine)
