"""What was asked before, as picking sees it: how often each question was used, and which questions rest."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Literal

Reason = Literal["quarantine", "candidate", "cool_down", "cap"]
REASONS: tuple[Reason, ...] = ("quarantine", "candidate", "cool_down", "cap")


@dataclass(frozen=True, slots=True)
class Rest:
    """A question that may not be asked now. In quarantine it is not practised either."""

    id: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Usage:
    """The past of one role's questions. `uses` are (id, times asked) where the least used are to come first, and empty
    where that does not matter; a question may rest for several reasons."""

    uses: tuple[tuple[str, int], ...] = ()
    resting: tuple[Rest, ...] = ()

    @property
    def times(self) -> Mapping[str, int]:
        """How often a question was asked, by id."""
        return dict(self.uses)

    @property
    def barred(self) -> Set[str]:
        """The questions that may not be asked."""
        return frozenset(rest.id for rest in self.resting)

    @property
    def withdrawn(self) -> Set[str]:
        """The questions in quarantine."""
        return frozenset(rest.id for rest in self.resting if rest.reason == "quarantine")

    def reasons(self, id: str) -> tuple[Reason, ...]:
        """Why a question rests; empty where it does not."""
        return tuple(rest.reason for rest in self.resting if rest.id == id)

    def without(self, *reasons: Reason) -> Usage:
        """The same as if no question rested for these reasons."""
        return Usage(self.uses, tuple(rest for rest in self.resting if rest.reason not in reasons))


UNUSED = Usage()
"""No question was ever asked."""
