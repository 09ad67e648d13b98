"""Pages -> typst source that sets the same pages: same text, boxes, tables, ruled lines and furniture.

typst breaks the lines and lays out the tables itself. What kitgen decided before (page starts, counts of note lines,
page references) stands in the source ready-made, which is to typst's advantage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

import uharfbuzz as hb

from kitgen.document import (
    Bar,
    Blank,
    Block,
    Break,
    Callout,
    Checkbox,
    Circled,
    Columns,
    Document,
    Fields,
    Furniture,
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
from kitgen.theme import Theme

_SPECIAL = re.compile(r"([\\*_`$#@<>~\[\]/=+\-.'\"])")
_PREAMBLE = (Path(__file__).parent / "pages.typ").read_text("utf-8")


def write_fonts(source: Path, folder: Path) -> None:
    """The weights 400 and 700 of a variable font, whole, as static files."""
    face = hb.Face(hb.Blob.from_file_path(str(source)))
    for weight in (400, 700):
        request = hb.SubsetInput()
        request.keep_everything()
        request.pin_all_axes_to_default(face)
        request.pin_axis_location(face, "wght", weight)
        (folder / f"{weight}.ttf").write_bytes(hb.subset(face, request).blob.data)


def typst_source(document: Document, pages: Pages, theme: Theme) -> str:
    """The source of a whole document."""
    head = f"#set document(title: {_string(document.title)}, author: {_string(document.author)})"
    parts = [_PREAMBLE, head, *_styles(theme)]
    furniture = None
    for page in pages.pages:
        if page.furniture != furniture:
            parts.append(_furniture(page.furniture))
        elif page.number > 1:
            parts.append("#pagebreak()")
        furniture = page.furniture
        parts.append(_page(page, document))
    return "\n".join(parts)


def _page(page: Page, document: Document) -> str:
    if not page.blocks:
        return f"#align(center + horizon, s-furniture[{_escaped(document.blank_page)}])"
    return "\n".join(map(_block, page.blocks))


def _styles(theme: Theme) -> Iterator[str]:
    """A function a style: `#s-body[…]`."""
    for name, style in theme.styles.items():
        align = {"centre": "center", "right": "right"}.get(style.align, "left")
        yield (
            f"#let s-{name.replace('_', '-')} = set-in.with({style.size}pt, {style.leading - style.size}pt, "
            f"{style.before}pt, {style.after}pt, {style.weight}, rgb({_string(theme.colour(style.colour))}), "
            f"{str(style.align == 'justify').lower()}, {align})"
        )


def _furniture(furniture: Furniture) -> str:
    left, right = map(_inlines, furniture.header)
    foot = ", ".join(f"[{_inlines(content)}]" for content in furniture.footer)
    return f"#set page(header: header([{left}], [{right}]), footer: footer({foot}))"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph(content, role):
            return f"#s-{role}[{_inlines(content)}]"
        case List():
            return _list(block)
        case Table():
            return _table(block)
        case Fields(fields, columns, tall):
            given = ", ".join(f"([{_escaped(one.label)}], [{_inlines(one.value)}])" for one in fields)
            return f"#fields({columns}, {str(tall).lower()}, {given})"
        case Scale(label, scores, not_asked, remark, initials):
            words = ", ".join(f"[{_escaped(word)}]" for word in (label, not_asked, remark, initials))
            return f"#scale({words}, {', '.join(map(_string, scores))})"
        case Callout(role, blocks):
            return f"#callout({_string(role)})[\n{_blocks(blocks)}\n]"
        case Columns(widths, cells):
            sides = ", ".join(f"[\n{_blocks(cell)}\n]" for cell in cells)
            return f"#side-by-side(({_shares(widths)}), {sides})"
        case Lines(count=count, gutter=gutter):
            return f"#ruled({count}, {', '.join(map(_string, gutter))})"
        case Space(share):
            return f"#v({share}pt)"
        case Keep(blocks):
            return f"#block(breakable: false, spacing: 0pt)[\n{_blocks(blocks)}\n]"
        case Picture() | Sheet():
            raise AssertionError("the sample has no picture, and pages have no sheets")
        case _:
            assert_never(block)


def _blocks(blocks: Iterable[Block]) -> str:
    return "\n".join(map(_block, blocks))


def _heading(block: Heading) -> str:
    listed = str(block.listed).lower()
    words = f"[{_escaped(block.number)}], [{_inlines(block.content)}], [{_inlines(block.aside)}]"
    return f"#titled({block.level}, {listed}, {words})"


def _list(block: List) -> str:
    items = ", ".join(f"[{_tag(item.tag)}{_inlines(item.content)}]" for item in block.items)
    size = "small" if block.role == "small" else "normal"
    return f"#{block.kind}-list({_string(size)}, {items})"


def _tag(tag: str) -> str:
    return f"#tag[{_escaped(tag)}]" if tag else ""


def _table(block: Table) -> str:
    align = ", ".join({"centre": "center"}.get(column.align, column.align) for column in block.columns)
    shares = _shares(column.width or 1 for column in block.columns)
    rows: dict[str, list[str]] = {"head": [], "body": [], "total": []}
    for row in block.rows:
        function = "strong" if row.role != "body" else ""
        wrapped = (f"#{function}[{_inlines(cell)}]" if function else _inlines(cell) for cell in row.cells)
        rows[row.role].extend(f"[{cell}]" for cell in wrapped)
    head, body = ", ".join(rows["head"]), ", ".join(rows["body"] + rows["total"])
    header = f"table.header({head}), " if head else ""
    return f"#{block.role}-table(({shares}), ({align},), {header}{body})"


def _shares(widths: Iterable[float]) -> str:
    return "".join(f"{width}fr, " for width in widths)


def _inlines(inlines: Inlines) -> str:
    return "".join(map(_inline, inlines))


def _inline(node: Inline) -> str:
    match node:
        case Text(text, style):
            return f"#{style or 'plain'}[{_escaped(text)}]" if style else _escaped(text)
        case Blank(ems):
            return f"#blank({ems}em)"
        case Bar(start, stop, whole):
            return f"#bar({start}, {stop}, {whole})"
        case Checkbox():
            return "#tick;"
        case Circled(text):
            return f"#circled[{_escaped(text)}]"
        case PageNumber():
            return "#page-number;"
        case PageCount():
            return "#page-count;"
        case Break():
            return " \\\n"
        case See():
            raise AssertionError("layout has answered it")
        case _:
            assert_never(node)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
