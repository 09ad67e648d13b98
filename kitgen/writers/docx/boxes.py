"""Callouts and columns: blocks within cells. `write` is `blocks.write_blocks`, handed in because boxes nest."""

from __future__ import annotations

from collections.abc import Callable

from kitgen.document import Block, Callout, Columns
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.looks import CALLOUT_GAP, SEAM, hex_colour
from kitgen.writers.docx.paragraphs import paragraph
from kitgen.writers.docx.tables import Cell, edge, gap, grid_of, margins, row_of, table_of

Write = Callable[[Draft, tuple[Block, ...], float], str]

_COLOURS = {"ask": "accent", "warn": "ink", "note": "line", "frame": "line"}


def write_callout(draft: Draft, block: Callout, width: float, write: Write) -> str:
    """A table of one cell: its height is its padding and its content, whatever the content is."""
    theme = draft.theme
    bar = theme.bar_width if block.role in ("ask", "warn") else 0.0
    line = 0.0 if block.role == "note" else theme.box_width if bar else theme.grid_width
    pad_x, pad_y = theme.callout_padding_x, theme.callout_padding_y
    content = write(draft, block.blocks, width - 2 * pad_x - bar)
    borders, shade = "", ""
    if line:
        colour = _COLOURS[block.role]
        sides = (("top", line), ("left", bar or line), ("bottom", line), ("right", line))
        borders = "<w:tcBorders>" + "".join(edge(draft, name, size, colour) for name, size in sides) + "</w:tcBorders>"
    else:
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{hex_colour(theme, "tint")}"/>'
    beyond = (bar + line) / 2  # borders stand half outside the edge of their table
    inside = margins(pad_y - line / 2, bar + pad_x, pad_y - line / 2, pad_x - beyond)
    grid = grid_of([width - beyond])
    row = row_of(grid, [Cell(content or paragraph(draft, SEAM, ""), borders + shade + inside)])
    return table_of("KGLayout", grid, row) + paragraph(draft, CALLOUT_GAP, "")


def write_columns(draft: Draft, block: Columns, width: float, write: Write) -> str:
    """A row of cells; the gap is the right margin of all but the last."""
    gutter = draft.theme.column_gap
    room = width - gutter * (len(block.widths) - 1)
    widths = [room * share / sum(block.widths) for share in block.widths]
    last = len(widths) - 1
    grid = grid_of([column + (gutter if index < last else 0.0) for index, column in enumerate(widths)])
    cells = []
    for index, (blocks, column) in enumerate(zip(block.cells, widths, strict=True)):
        content = write(draft, blocks, column) or paragraph(draft, SEAM, "")
        cells.append(Cell(content, margins(0, 0, 0, gutter if index < last else 0.0)))
    return table_of("KGLayout", grid, row_of(grid, cells)) + gap(draft)
