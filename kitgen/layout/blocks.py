"""Block -> Laid: which function lays which block, and the blocks that hold others."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kitgen.document import (
    Block,
    Callout,
    Columns,
    Fields,
    Heading,
    Keep,
    Lines,
    List,
    Paragraph,
    Picture,
    Scale,
    Sheet,
    Space,
    Table,
)
from kitgen.layout.forms import lay_fields, lay_lines, lay_scale
from kitgen.layout.laid import Laid, draw_nothing, stack
from kitgen.layout.measure import Setting
from kitgen.layout.pages import Box, Element, Image
from kitgen.layout.paragraphs import lay_heading, lay_list, lay_paragraph
from kitgen.layout.sink import Sink
from kitgen.layout.tables import lay_table
from kitgen.theme import MM


def lay_block(setting: Setting, block: Block, width: float) -> Laid:
    """Lay a block on a measure of `width` points. Sheets and growing lines are `paginate`'s to unfold first."""
    match block:
        case Heading():
            return lay_heading(setting, block, width)
        case Paragraph():
            return lay_paragraph(setting, block, width)
        case List():
            return lay_list(setting, block, width)
        case Table():
            return lay_table(setting, block, width).whole()
        case Fields():
            return lay_fields(setting, block, width)
        case Scale():
            return lay_scale(setting, block, width)
        case Callout():
            return _callout(setting, block, width)
        case Columns():
            return _columns(setting, block, width)
        case Lines():
            return lay_lines(setting, block, width)
        case Picture():
            return _picture(block, width)
        case Space():
            return Laid(block, 0.0, 0.0, draw_nothing)
        case Keep(blocks):
            held = [lay_block(setting, one, width) for one in blocks]
            return stack(replace(block, blocks=_as_laid(held)), held)
        case Sheet():
            raise AssertionError("a sheet stands in a part only")
        case _:
            assert_never(block)


def _callout(setting: Setting, block: Callout, width: float) -> Laid:
    theme = setting.theme
    bar = theme.bar_width if block.role in ("ask", "warn") else 0.0
    pad_x, pad_y = theme.callout_padding_x, theme.callout_padding_y
    held = [lay_block(setting, one, width - 2 * pad_x - bar) for one in block.blocks]
    inner = stack(block, held)
    height, other = inner.height + 2 * pad_y, inner.other + 2 * pad_y
    colour = {"ask": "accent", "warn": "ink", "note": "line", "frame": "line"}[block.role]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        fill = theme.colour("tint") if block.role == "note" else ""
        stroke = "" if block.role == "note" else theme.colour(colour)
        sink.add(
            Box(x, y, width, height, fill=fill, stroke=stroke, line_width=theme.box_width if bar else theme.grid_width)
        )
        if bar:
            sink.add(Box(x, y, bar, height, fill=theme.colour(colour)))
        inner.draw(sink, x + bar + pad_x, y + pad_y, sink.element("Div", parent))

    after = theme.callout_after
    return Laid(replace(block, blocks=_as_laid(held)), height + after, other + after, draw, anchor=inner.anchor)


def _columns(setting: Setting, block: Columns, width: float) -> Laid:
    theme = setting.theme
    room = width - theme.column_gap * (len(block.widths) - 1)
    widths = [room * share / sum(block.widths) for share in block.widths]
    held = [[lay_block(setting, one, column) for one in cell] for cell, column in zip(block.cells, widths, strict=True)]
    stacks = [stack(block, each) for each in held]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for one, column in zip(stacks, widths, strict=True):
            one.draw(sink, x, y, sink.element("Div", parent))
            x += column + theme.column_gap

    after = theme.block_after
    height, other = max(one.height for one in stacks), max(one.other for one in stacks)
    return Laid(replace(block, cells=tuple(map(_as_laid, held))), height + after, other + after, draw)


def _as_laid(held: Sequence[Laid]) -> tuple[Block, ...]:
    """Blocks as DOCX has to write them: page references answered, columns of tables fitted."""
    return tuple(one.block for one in held)


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels, from the header chunk."""
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)


def _picture(block: Picture, width: float) -> Laid:
    across, down = png_size(block.data)
    height = min(block.height_mm * MM, width * down / across)
    drawn_width = height * across / down

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        element = sink.element("Figure", parent, alt=block.alt)
        sink.add(Image(x, y, drawn_width, height, block.data, block.alt), element)

    total = height + 6
    return Laid(block, total, total, draw)
