"""The arithmetic of the score sheet, so that on paper only a product to ring and a sum are left.

rounding   a number to so many places, as the profile says
panel      what several interviewers gave one candidate -> one number; candidates -> ranks
balance    several rooms -> a coefficient for each
bands      a weight -> which points are good, fair and poor

A question of weight w on a scale up to m counts score × (w ÷ m); weights sum to 100, so full marks are 100.
On a scale up to 5 every multiplier is a whole number, since weights are multiples of 5.
"""

from __future__ import annotations

from fractions import Fraction


def multiplier(weight: int, scale_max: int) -> Fraction:
    """What a score is multiplied by to give weighted points."""
    return Fraction(weight, scale_max)


def products(weight: int, scores: tuple[int, ...]) -> tuple[str, ...]:
    """The weighted points of every score of the scale, as printed: whole, or with one decimal."""
    return tuple(points(score * multiplier(weight, max(scores))) for score in scores)


def points(value: Fraction) -> str:
    """Points as printed: without a decimal where they are whole, else rounded half up to one."""
    if value.denominator == 1:
        return str(value.numerator)
    tenths = (value * 10 + Fraction(1, 2)).__floor__()
    return f"{tenths // 10}.{tenths % 10}"
