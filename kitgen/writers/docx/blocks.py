"""Blocks -> the content of a body or of a cell."""

from __future__ import annotations

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
from kitgen.writers.docx.boxes import write_callout, write_columns
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.paragraphs import (
    exact_gap,
    write_heading,
    write_lines,
    write_list,
    write_paragraph,
    write_picture,
)
from kitgen.writers.docx.strips import write_fields, write_scale
from kitgen.writers.docx.tables import write_table


def write_blocks(draft: Draft, blocks: tuple[Block, ...], width: float) -> str:
    """Blocks one under the other on a measure of `width` points. What they end with is a paragraph."""
    return "".join(_write_block(draft, block, width) for block in blocks)


def _write_block(draft: Draft, block: Block, width: float) -> str:
    match block:
        case Heading():
            return write_heading(draft, block, width)
        case Paragraph():
            return write_paragraph(draft, block, width)
        case List():
            return write_list(draft, block)
        case Table():
            return write_table(draft, block, width)
        case Fields():
            return write_fields(draft, block, width)
        case Scale():
            return write_scale(draft, block, width)
        case Callout():
            return write_callout(draft, block, width, write_blocks)
        case Columns():
            return write_columns(draft, block, width, write_blocks)
        case Lines():
            return write_lines(draft, block)
        case Picture():
            return write_picture(draft, block, width)
        case Space(share):  # layout has turned the share into points
            return exact_gap(draft, share)
        case Keep(inner):
            return write_blocks(draft, inner, width)
        case Sheet():
            raise AssertionError("layout has unfolded sheets")
        case _:
            assert_never(block)
