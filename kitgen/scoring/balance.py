"""One post, several rooms -> a coefficient a room, so that a strict room costs nobody the post.

all      mean of all candidates ÷ mean of the room
rooms    mean of the rooms' means ÷ mean of the room
trimmed  as `rooms`, the two highest and the two lowest of each room left out of its mean
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypeAlias

from kitgen.scoring.rounding import Rounding, rounded

Method: TypeAlias = Literal["all", "rooms", "trimmed"]
MEAN_PLACES = 2
COEFFICIENT_PLACES = 3
_LEFT_OUT = 2


def coefficients(rooms: Sequence[Sequence[Decimal]], method: Method) -> tuple[Decimal, ...]:
    """The coefficient of each room to three places, 5 up, from means of two places, as the form has them.

    Absent candidates are not among the marks.

    Raises ValueError for a room with no marks, or with too few to leave four out.
    """
    least = 2 * _LEFT_OUT + 1 if method == "trimmed" else 1
    if any(len(room) < least for room in rooms):
        raise ValueError(f"a room has fewer than {least} marks")
    counted = [sorted(room)[_LEFT_OUT:-_LEFT_OUT] if method == "trimmed" else list(room) for room in rooms]
    means = [_mean(room) for room in counted]
    overall = _mean([mark for room in counted for mark in room]) if method == "all" else _mean(means)
    return tuple(rounded(overall / mean, COEFFICIENT_PLACES, "half_up") for mean in means)


def balanced(mark: Decimal, coefficient: Decimal, *, most: Decimal, places: int, rounding: Rounding) -> Decimal:
    """A mark times its room's coefficient, never above full marks."""
    return rounded(min(mark * coefficient, most), places, rounding)


def _mean(marks: Sequence[Decimal]) -> Decimal:
    return rounded(sum(marks, Decimal(0)) / len(marks), MEAN_PLACES, "half_up")
