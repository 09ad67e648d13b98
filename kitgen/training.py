"""What a bank holds for the training department: handout topics, and how a level is certified; frozen records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandoutTopic:
    """A page of the handout. `wrong` and `right` are one dialogue twice, a line `who: words` each."""

    id: str
    title: str
    principle: str
    example: str
    wrong: str
    right: str
    checklist: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a level asks for: percent of the written and of the practical part, and how many vetoes it bears."""

    level: str
    written: int
    practical: int
    veto: int = 0


@dataclass(frozen=True, slots=True)
class Certification:
    """How levels are certified: a paper of `questions` in `minutes`, `practical` items, a threshold a level.

    `partial` says what half a right choice earns: none, or half the points.
    """

    minutes: int
    questions: int
    stars: tuple[Threshold, ...]
    partial: str = "none"
    practical: int = 3

    def threshold(self, level: str) -> Threshold:
        """Raises KeyError for a level that has none."""
        for one in self.stars:
            if one.level == level:
                return one
        raise KeyError(level)
