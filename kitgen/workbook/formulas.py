"""Formulas as text, in the English of the file format, so that they hold in every language of a spreadsheet.

A spreadsheet counts in binary: 1.005 is less than it looks, and ROUND errs now and then. So marks are made whole
first, in tenths, and one whole number is divided by another: INT of such a quotient is exact.
"""

from __future__ import annotations

from kitgen.scoring.rounding import Rounding


def quotient(a: str, b: str, rounding: Rounding) -> str:
    """a ÷ b as a whole number, of whole numbers not below 0."""
    match rounding:
        case "half_up":
            return f"INT((2*({a})+({b}))/(2*({b})))"
        case "truncate":
            return f"INT(({a})/({b}))"
        case "half_even":
            whole, rest = f"INT(({a})/({b}))", f"2*MOD({a},{b})"
            return f"({whole}+IF({rest}>({b}),1,IF({rest}=({b}),MOD({whole},2),0)))"


def scaled(value: str, decimals: int) -> str:
    """A decimal number as a whole one: 13.5 as 135 with one decimal."""
    return f"ROUND(({value})*{10**decimals},0)"


def either(condition: str, then: str, otherwise: str = '""') -> str:
    return f"IF({condition},{then},{otherwise})"


def joined(parts: list[str]) -> str:
    """Words that hold, one after another."""
    return "TRIM(" + "&".join(parts) + ")"
