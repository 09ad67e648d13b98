"""Decimal numbers as forms round them."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Literal, TypeAlias

Rounding: TypeAlias = Literal["half_up", "truncate", "half_even"]

_MODES = {"half_up": ROUND_HALF_UP, "truncate": ROUND_DOWN, "half_even": ROUND_HALF_EVEN}


def rounded(value: Decimal, places: int, rounding: Rounding) -> Decimal:
    """`value` with exactly `places` decimals: 4 down and 5 up, cut off, or to the even neighbour."""
    return value.quantize(Decimal(1).scaleb(-places), _MODES[rounding])
