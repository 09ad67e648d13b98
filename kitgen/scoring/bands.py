"""The points that count as good, fair and poor for one element, as score sheets print them.

On a scale of 1 to 5 and a weight of 15, scores earn 3, 6, 9, 12, 15 points: poor is 0 to 8, fair 9 to 11, good 12 up.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from kitgen.scoring import multiplier


@dataclass(frozen=True, slots=True)
class Band:
    """From the lowest to the highest mark, both included."""

    low: Decimal
    high: Decimal

    @property
    def text(self) -> str:
        return f"{self.low}–{self.high}" if self.low < self.high else str(self.high)


def bands(weight: int, scores: tuple[int, ...], *, tenths: bool) -> tuple[Band, Band, Band]:
    """Good, fair and poor: together every mark from 0 to the weight, none of them twice.

    The upper third of the scores is good, the lower third poor. Marks are whole, with `tenths` they have one decimal.
    """
    step = Fraction(1, 10) if tenths else Fraction(1)
    outer = max(1, round(len(scores) / 3))
    good = _least(scores[-outer], weight, scores, step)
    inner = scores[outer:-outer]
    fair = min(_least(inner[0], weight, scores, step) if inner else good - step, good - step)
    return _band(good, weight), _band(fair, good - step), _band(Fraction(0), fair - step)


def _least(score: int, weight: int, scores: tuple[int, ...], step: Fraction) -> Fraction:
    """The lowest mark that is worth a score."""
    return -(-score * multiplier(weight, max(scores)) // step) * step


def _band(low: Fraction, high: Fraction | int) -> Band:
    return Band(_decimal(low), _decimal(Fraction(high)))


def _decimal(value: Fraction) -> Decimal:
    """A mark with the decimals it needs."""
    whole = Decimal(value.numerator) / Decimal(value.denominator)
    return whole.quantize(Decimal(1)) if value.denominator == 1 else whole
