"""What the interview must cover: numbers only, no questions. Opening + Bank -> Blueprint.

    slot minutes ─ fixed blocks (8 minutes + 15 % of the slot) ─► minutes for questions
    difficulty 1..5 ─► mix of question difficulties, by largest remainder
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Blueprint:
    """The rules a selection must meet.

    `count` is how many live questions; `mix` how many of each difficulty (1 first), summing to `count`;
    `dimensions` are the ids that each need one question or more; `question_minutes` is what all live questions may take.
    """

    level: str
    minutes: int
    question_minutes: float
    count: int
    mix: tuple[int, int, int, int, int]
    dimensions: tuple[str, ...]
    practice_count: int
    practice_min: int
