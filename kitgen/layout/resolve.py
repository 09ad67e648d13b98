"""Page references answered: the same block with every `See` a number, for the DOCX writer."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from kitgen.document import (
    Callout,
    Columns,
    Fields,
    Heading,
    Inline,
    Inlines,
    Keep,
    List,
    PageCount,
    Paragraph,
    See,
    Table,
    Text,
)

B = TypeVar("B")


def resolve(block: B, anchors: dict[str, int]) -> B:
    """`block` with the page numbers of `anchors` in place of references; itself where it has none."""
    if not anchors:
        return block
    match block:
        case Paragraph():
            content = _inlines(block.content, anchors)
            return block if content is block.content else replace(block, content=content)
        case Heading():
            return replace(block, content=_inlines(block.content, anchors), aside=_inlines(block.aside, anchors))
        case List():
            items = tuple(replace(item, content=_inlines(item.content, anchors)) for item in block.items)
            return replace(block, items=items)
        case Table():
            rows = tuple(replace(row, cells=tuple(_inlines(cell, anchors) for cell in row.cells)) for row in block.rows)
            return replace(block, rows=rows)
        case Fields():
            values = tuple(replace(field, value=_inlines(field.value, anchors)) for field in block.fields)
            return replace(block, fields=values)
        case _:
            return block


def _inlines(inlines: Inlines, anchors: dict[str, int]) -> Inlines:
    if not any(isinstance(node, See) for node in inlines):
        return inlines
    return tuple(_inline(node, anchors) for node in inlines)


def _inline(node: Inline, anchors: dict[str, int]) -> Inline:
    return Text(str(anchors.get(node.ref, "?"))) if isinstance(node, See) else node


def refers(block: object) -> bool:
    """Whether a page reference stands anywhere in a block."""
    match block:
        case See() | PageCount():
            return True
        case Paragraph():
            return any(map(refers, block.content))
        case Heading():
            return any(map(refers, (*block.content, *block.aside)))
        case List():
            return any(refers(node) for item in block.items for node in item.content)
        case Table():
            return any(refers(node) for row in block.rows for cell in row.cells for node in cell)
        case Fields():
            return any(refers(node) for field in block.fields for node in field.value)
        case Callout() | Keep():
            return any(map(refers, block.blocks))
        case Columns():
            return any(refers(one) for cell in block.cells for one in cell)
        case _:
            return False
