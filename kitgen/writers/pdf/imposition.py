"""How many pages -> which stand on which side of paper: one a side, or two for a booklet stapled through the fold.

A booklet of N pages, N a multiple of 4: the front of sheet k holds N-2k+2 on the left and 2k-1 on the right, its back
2k and N-2k+1. The sheets are printed on both sides and turned over the short edge, put into each other and stapled.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from kitgen.theme import MM, PAPERS
from kitgen.writers.pdf.content import STILL, Move


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet: the indexes of the pages on it, each with how it is moved there."""

    width: float
    height: float
    pages: tuple[tuple[int, Move], ...]


def one_a_side(sizes: Iterable[tuple[float, float]]) -> tuple[Side, ...]:
    """Every page on a side of its own, of its own width and height."""
    return tuple(Side(width, height, ((index, STILL),)) for index, (width, height) in enumerate(sizes))


def saddle_stitched(count: int, width: float, height: float) -> tuple[Side, ...]:
    """`count` pages, a multiple of 4, two on each side of the sheet they fit, in the order of printing.

    A5 pages stand on A4 in their own size; A4 and Letter pages on sheets of the same paper, turned and made smaller.
    """
    if count % 4:
        raise ValueError(f"{count} pages cannot be folded: a booklet has a multiple of 4")
    sheet_height, sheet_width = (side * MM for side in _sheet(width, height))
    scale = min(sheet_width / 2 / width, sheet_height / height, 1.0)
    up = (sheet_height - height * scale) / 2
    inset = (sheet_width / 2 - width * scale) / 2
    moves = Move(scale, inset, up), Move(scale, sheet_width / 2 + inset, up)
    pairs = chain.from_iterable(
        ((count - 2 * sheet - 1, 2 * sheet), (2 * sheet + 1, count - 2 * sheet - 2)) for sheet in range(count // 4)
    )
    return tuple(Side(sheet_width, sheet_height, tuple(zip(pair, moves, strict=True))) for pair in pairs)


def _sheet(width: float, height: float) -> tuple[float, float]:
    """The paper to print on, upright, in millimetres: Letter for Letter, else A4."""
    letter = PAPERS["letter"]
    return letter if abs(min(width, height) - letter[0] * MM) < 1 else PAPERS["a4"]
