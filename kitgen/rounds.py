"""What the kits of all rounds know of each other: who owns and asks what, and what nobody asks about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kitgen.requirements import Axis

Why = Literal["nobody", "bank", "room"]
"""Nobody owns it, the bank has no question of it for whoever does, or it found no room beside the rest."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A competency or a dimension that no round asks about."""

    axis: Axis
    id: str
    why: Why


@dataclass(frozen=True, slots=True)
class KitRound:
    """One round as the kits of all rounds know it: its name (may be empty), the minutes of its slot and those its
    questions take, the competencies it owns, and the ids of what it asks."""

    name: str
    minutes: int
    question_minutes: float
    owns: tuple[str, ...]
    live: tuple[str, ...]
