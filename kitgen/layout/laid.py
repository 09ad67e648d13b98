"""A block laid out: how high it is here and in DOCX, what DOCX is to set, and how it draws.

Heights are a contract with the DOCX writer: a paragraph takes before + lines × leading + after, a table row its cells +
padding, and tables, fields, columns, scales and callouts are followed by the theme's room after a block.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kitgen.document import Block, Space
from kitgen.layout.pages import Element
from kitgen.layout.sink import Sink

Draw = Callable[[Sink, float, float, Element], None]
"""Draws from a top left corner, x and y in points, as a child of an element."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A block laid out. `other` is its height in DOCX; `keeps` says that the next block stays on its page."""

    block: Block
    height: float
    other: float
    draw: Draw
    keeps: bool = False
    anchor: str = ""


def draw_nothing(sink: Sink, x: float, y: float, parent: Element) -> None:
    pass


def gap(height: float, other: float) -> Laid:
    """Room left empty: so much here, and so much in DOCX."""
    return Laid(Space(other), height, other, draw_nothing)


def stack(block: Block, laid: list[Laid]) -> Laid:
    """Blocks one under the other, drawn as one."""

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for one in laid:
            one.draw(sink, x, y, parent)
            y += one.height

    anchor = next((one.anchor for one in laid if one.anchor), "")
    return Laid(block, sum(one.height for one in laid), sum(one.other for one in laid), draw, anchor=anchor)
