"""Pages -> the data with which docxtpl fills its template to the same pages.

What kitgen decided before (page starts, counts of note lines, page references) stands in it ready-made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, assert_never

from kitgen.document import (
    Bar,
    Blank,
    Block,
    Break,
    Callout,
    Checkbox,
    Circled,
    Columns,
    Fields,
    Heading,
    Inline,
    Inlines,
    Keep,
    Lines,
    List,
    PageCount,
    PageNumber,
    Paragraph,
    Picture,
    Scale,
    See,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.layout.pages import Page, Pages

Data = dict[str, Any]
"""What JSON can hold."""

WIDTH = 9354
"""The measure, in twips: 165 mm."""


def docxtpl_data(pages: Pages) -> Data:
    """The data of a whole booklet. One header and footer serve all its pages."""
    furniture = pages.pages[0].furniture
    return {
        "header": [_plain(content) for content in furniture.header],
        "footer": _plain(furniture.footer[0]),
        "pages": [{"blocks": list(_page(page))} for page in pages.pages],
    }


def _page(page: Page) -> Iterator[Data]:
    return _blocks(page.blocks) if page.blocks else iter([_paragraph("centred", (Text(""),))])


def _blocks(blocks: Iterable[Block]) -> Iterator[Data]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[Data]:
    match block:
        case Heading(level, content, number, aside):
            words = (Text(f"{number}  "), *content) if number else content
            yield _paragraph(f"heading{level}", (*words, Text("    "), *aside) if aside else words)
        case Paragraph(content, role):
            yield _paragraph(role, content)
        case List(kind, items, role):
            mark = {"check": "☐ ", "bullet": "• "}.get(kind, "")
            for place, item in enumerate(items, start=1):
                start = (Text(mark or f"{place}. "), Text(item.tag + " ", "label")) if item.tag else (Text(mark),)
                yield _paragraph("list_small" if role == "small" else "list", (*start, *item.content))
        case Table():
            yield _table(block)
        case Fields(fields, columns):
            cells = [[_cell(one.label, 1100), _value(one.value, WIDTH // columns - 1100)] for one in fields]
            rows = [list(chain(*cells[at : at + columns])) for at in range(0, len(cells), columns)]
            yield {"kind": "fields", "rows": [{"cells": row} for row in rows]}
        case Scale(label, scores, not_asked, remark, initials):
            circles = "  ".join(chr(0x245F + int(score)) if score.isdigit() else score for score in scores)
            strip = (label, circles, f"☐ {not_asked}", remark, f"{initials} ____")
            yield _grid([[_cell(word, WIDTH // 5) for word in strip]], height=760)
        case Callout(blocks=blocks):
            yield {"kind": "box", "blocks": list(_blocks(blocks))}
        case Columns(widths, cells):
            shares = [round(WIDTH * share / sum(widths)) for share in widths]
            sides = [{"width": width, "blocks": list(_blocks(cell))} for width, cell in zip(shares, cells, strict=True)]
            yield {"kind": "columns", "sides": sides}
        case Lines(count=count):
            yield {"kind": "lines", "count": count}
        case Keep(blocks):
            yield from _blocks(blocks)
        case Space():
            return
        case Picture() | Sheet():
            raise AssertionError("the sample has no picture, and pages have no sheets")
        case _:
            assert_never(block)


def _table(block: Table) -> Data:
    total = sum(column.width or 1 for column in block.columns)
    widths = [round(WIDTH * (column.width or 1) / total) for column in block.columns]
    rows = []
    for row in block.rows:
        style = "cell" if row.role == "body" else "cell_head"
        cells = [{**_paragraph(style, cell), "width": width} for cell, width in zip(row.cells, widths, strict=True)]
        rows.append({"cells": cells, "head": int(row.role == "head"), "height": 500 if block.role == "form" else 0})
    return {"kind": "table", "rows": rows}


def _grid(rows: list[list[Data]], *, height: int) -> Data:
    return {"kind": "table", "rows": [{"cells": row, "head": 0, "height": height} for row in rows]}


def _cell(text: str, width: int) -> Data:
    return {**_paragraph("cell", (Text(text),)), "width": width}


def _value(content: Inlines, width: int) -> Data:
    return {**_paragraph("field_value", content), "width": width, "line": "single"}


def _paragraph(style: str, content: Inlines) -> Data:
    """A paragraph of one look is text, one of several looks a list of runs."""
    runs = [(_words(node), node.style if isinstance(node, Text) else "") for node in content]
    if any(look for _, look in runs) or any(isinstance(node, Break) for node in content):
        return {"kind": "p", "style": style, "text": "", "runs": runs}
    return {"kind": "p", "style": style, "text": "".join(words for words, _ in runs)}


def _words(node: Inline) -> str:
    match node:
        case Text(text):
            return text
        case Blank(ems):
            return "_" * round(ems * 2)
        case Bar(start, stop, whole):
            return "█" * round(12 * (stop - start) / whole)
        case Checkbox():
            return "☐ "
        case Circled(text):
            return f"({text})"
        case Break():
            return "\n"
        case PageNumber() | PageCount():
            return ""
        case See():
            raise AssertionError("layout has answered it")
        case _:
            assert_never(node)


def _plain(content: Inlines) -> str:
    return "".join(map(_words, content))
