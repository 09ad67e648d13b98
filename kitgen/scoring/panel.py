"""What several interviewers gave -> one number a candidate, ranks, and where they disagree.

Marks are Decimals, never floats. Sources: Chinese panels drop one highest and one lowest total, or one of each element;
Taiwan's rules take the plain mean; below five interviewers dropping leaves too little, so the plain mean stands in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from kitgen.scoring.rounding import Rounding, rounded

Trim: TypeAlias = Literal["none", "total", "element"]
LEAST_TO_TRIM = 5
"""Interviewers: with fewer, the highest and the lowest are not dropped, and the form says so."""
STEPS_APART = 2
"""Steps of the scale between two interviewers from which on they talk."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """Marks with one highest and one lowest taken out, where that is done; the mean is not rounded."""

    dropped: tuple[Decimal, ...]
    kept: tuple[Decimal, ...]

    @property
    def sum(self) -> Decimal:
        return sum(self.kept, Decimal(0))

    @property
    def mean(self) -> Decimal:
        return self.sum / len(self.kept)


def trims(trim: Trim, count: int) -> bool:
    """Whether marks of `count` interviewers are trimmed at all."""
    return trim != "none" and count >= LEAST_TO_TRIM


def trimmed(marks: Sequence[Decimal], *, trim: bool) -> Trimmed:
    """One highest and one lowest taken out, of equal ones only one; without `trim` all are kept.

    Raises ValueError where nothing would be left.
    """
    kept = sorted(marks)
    if not kept or (trim and len(kept) < 3):
        raise ValueError(f"{len(kept)} marks are too few")
    if not trim:
        return Trimmed((), tuple(kept))
    return Trimmed((kept[-1], kept[0]), tuple(kept[1:-1]))


def final_mark(
    sheets: Sequence[Sequence[Decimal]], *, trim: Trim, places: int, rounding: Rounding, asked: int = 100
) -> Decimal:
    """A candidate's mark from the weighted points of each interviewer by element, in the same order.

    `asked` is the full marks of what was asked; where that is not a hundred, marks are converted.
    By total, sheets are added up and then trimmed; by element, each element is trimmed and the means are added up.
    It is divided once, at the end: thirds that were rounded on the way would not come to a whole again.
    """
    dropping = trims(trim, len(sheets))
    if dropping and trim == "element":
        kept = [trimmed(element, trim=True) for element in zip(*sheets, strict=True)]
        mean = sum((one.sum for one in kept), Decimal(0)) * 100 / (len(kept[0].kept) * asked)
    else:
        mean = trimmed([converted(sum(sheet, Decimal(0)), asked) for sheet in sheets], trim=dropping).mean
    return rounded(mean, places, rounding)


def converted(total: Decimal, asked: int) -> Decimal:
    """A total of a hundred by what was asked (its full marks): to one place where not everything was."""
    return total if asked == 100 else rounded(total * 100 / asked, 1, "half_up")


def ranks(marks: Sequence[Decimal]) -> tuple[int, ...]:
    """The place of each mark, highest first; equal marks share a place and the next one is left out (1, 2, 2, 4)."""
    ordered = sorted(marks, reverse=True)
    return tuple(ordered.index(mark) + 1 for mark in marks)


def far_apart(scores: Sequence[Decimal], *, steps: Decimal = Decimal(STEPS_APART)) -> bool:
    """Whether scores on a scale lie so far apart that the panel must talk about them."""
    return max(scores) - min(scores) >= steps


def totals_far_apart(totals: Sequence[Decimal], *, percent: Decimal = Decimal(10)) -> bool:
    """Whether the highest total is more than so many percent above the lowest."""
    return (max(totals) - min(totals)) * 100 > min(totals) * percent
