"""Block -> Laid: how high it is here and in DOCX, what DOCX is to set, and how it draws.

One function a block. Heights are a contract with the DOCX writer: a paragraph takes before + lines × leading + after,
a table row its cells + padding, and tables, fields, columns, scales and callouts are followed by `theme.block_after`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from kitgen.document import (
    Blank,
    Block,
    Callout,
    Checkbox,
    Columns,
    Fields,
    Heading,
    Inlines,
    Keep,
    Lines,
    List,
    Paragraph,
    Picture,
    Scale,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.layout.measure import Setting
from kitgen.layout.pages import Box, Circle, Element, Image, OutlineEntry, Rule
from kitgen.layout.resolve import resolve
from kitgen.layout.sink import Sink
from kitgen.layout.text import LaidText, baseline, draw_centred, lay_text
from kitgen.theme import MM

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


def lay_block(setting: Setting, block: Block, width: float) -> Laid:
    """Lay a block on a measure of `width` points. Sheets and growing lines are `paginate`'s to unfold first."""
    match block:
        case Heading():
            return _heading(setting, block, width)
        case Paragraph():
            return _paragraph(setting, block, width)
        case List():
            return _list(setting, block, width)
        case Table():
            from kitgen.layout.tables import lay_table

            return lay_table(setting, block, width).whole()
        case Fields():
            return _fields(setting, block, width)
        case Scale():
            return _scale(setting, block, width)
        case Callout():
            return _callout(setting, block, width)
        case Columns():
            return _columns(setting, block, width)
        case Lines():
            return _lines(setting, block, width)
        case Picture():
            return _picture(block, width)
        case Space():
            return Laid(block, 0.0, 0.0, draw_nothing)
        case Keep(blocks):
            return _stack(resolve(block, setting.anchors), [lay_block(setting, one, width) for one in blocks])
        case Sheet():
            raise AssertionError("a sheet stands in a part only")
        case _:
            assert_never(block)


def draw_nothing(sink: Sink, x: float, y: float, parent: Element) -> None:
    pass


def _stack(block: Block, laid: list[Laid]) -> Laid:
    """Blocks one under the other, drawn as one."""

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for one in laid:
            one.draw(sink, x, y, parent)
            y += one.height

    anchor = next((one.anchor for one in laid if one.anchor), "")
    return Laid(block, sum(one.height for one in laid), sum(one.other for one in laid), draw, anchor=anchor)


# ── text ────────────────────────────────────────────────────────────────────


def _heading(setting: Setting, block: Heading, width: float) -> Laid:
    style = setting.theme.style(f"heading{block.level}")
    number = lay_text(setting, (Text(block.number),), setting.theme.style("number"), width) if block.number else None
    aside = lay_text(setting, block.aside, setting.theme.style("meta"), width, align="left") if block.aside else None
    indent = number.widest + style.size * 0.7 if number else 0.0
    room = width - indent - (aside.widest + style.size if aside else 0.0)
    words = lay_text(setting, block.content, style, room)

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        element = sink.heading(block.level, parent)
        top = y + style.before
        if block.listed:
            title = "  ".join(filter(None, (block.number, plain(block.content))))
            sink.outline.append(OutlineEntry(block.level, title, sink.page, top))
        if number:
            shift = baseline(setting, style) - baseline(setting, number.style)
            number.draw(sink, x, top + shift, element)
        words.draw(sink, x + indent, top, element)
        if aside:
            shift = baseline(setting, style) - baseline(setting, aside.style)
            aside.draw(sink, x + width - aside.widest, top + shift, sink.element("P", parent))
        if block.level == 3:
            line = top + words.height + 1.5
            sink.add(Rule(x, line, x + width, line, setting.theme.grid_width, setting.theme.colour("accent")))

    extra = style.before + style.after
    resolved = resolve(block, setting.anchors)
    return Laid(resolved, words.height + extra, words.other + extra, draw, keeps=True, anchor=block.anchor)


def plain(inlines: Inlines) -> str:
    """The words of a paragraph without what is drawn."""
    return "".join(node.text for node in inlines if isinstance(node, Text)).strip()


def _paragraph(setting: Setting, block: Paragraph, width: float) -> Laid:
    style = setting.theme.style(block.role)
    words = lay_text(setting, block.content, style, width)

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        words.draw(sink, x, y + style.before, sink.element("P", parent))

    extra = style.before + style.after
    keeps = block.role == "kicker"
    resolved = resolve(block, setting.anchors)
    return Laid(resolved, words.height + extra, words.other + extra, draw, keeps=keeps, anchor=block.anchor)


def _list(setting: Setting, block: List, width: float) -> Laid:
    theme, style = setting.theme, setting.theme.style("list_small" if block.role == "small" else "list")
    tagged = theme.list_tag_width if any(item.tag for item in block.items) else 0.0
    indent = theme.list_indent + tagged
    words = [lay_text(setting, item.content, style, width - indent) for item in block.items]
    marks = [_marker(setting, block.kind, index) for index in range(len(block.items))]
    tags = [lay_text(setting, (Text(item.tag, "label"),), style, width) if item.tag else None for item in block.items]
    markers = [lay_text(setting, mark, style, width) for mark in marks]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        listing = sink.element("L", parent)
        for marker, tag, text in zip(markers, tags, words, strict=True):
            item = sink.element("LI", listing)
            marker.draw(sink, x, y, sink.element("Lbl", item))
            body = sink.element("LBody", item)
            if tag:
                tag.draw(sink, x + theme.list_indent, y, body)
            text.draw(sink, x + indent, y, body)
            y += text.height + style.after

    after = style.after * len(words)
    block = resolve(block, setting.anchors)
    return Laid(block, sum(w.height for w in words) + after, sum(w.other for w in words) + after, draw)


def _marker(setting: Setting, kind: str, index: int) -> Inlines:
    match kind:
        case "check":
            return (Checkbox(),)
        case "number":
            return (Text(f"{index + 1}."),)
        case _:
            return (Text("•"),)


# ── to be filled in by hand ─────────────────────────────────────────────────


def _fields(setting: Setting, block: Fields, width: float) -> Laid:
    theme = setting.theme
    label_style, value_style = theme.style("field_label"), theme.style("field_value")
    column = (width - theme.field_gap * (block.columns - 1)) / block.columns
    labels = [lay_text(setting, (Text(field.label),), label_style, column * 0.55) for field in block.fields]
    label_width = field_label_width(setting, block, column)
    values = [lay_text(setting, field.value, value_style, column - label_width) for field in block.fields]
    least = theme.field_tall if block.tall else theme.field_height
    heights, others = [], []
    for start in range(0, len(values), block.columns):
        row = [*labels[start : start + block.columns], *values[start : start + block.columns]]
        heights.append(max(least, max(text.height for text in row) + least - value_style.leading))
        others.append(max(least, max(text.other for text in row) + least - value_style.leading))

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for index, (label, value) in enumerate(zip(labels, values, strict=True)):
            row, place = divmod(index, block.columns)
            left = x + place * (column + theme.field_gap)
            bottom = y + sum(heights[: row + 1])
            element = sink.element("P", parent)
            label.draw(sink, left, bottom - 2 - label.height, element)
            value.draw(sink, left + label_width, bottom - 2 - value.height, element)
            line = Rule(left + label_width, bottom, left + column, bottom, theme.grid_width, theme.colour("line"))
            sink.add(line)

    after = theme.block_after
    return Laid(resolve(block, setting.anchors), sum(heights) + after, sum(others) + after, draw)


def field_label_width(setting: Setting, block: Fields, column: float) -> float:
    """The width of the label column: as wide as its widest label, within bounds that leave room to write."""
    style = setting.theme.style("field_label")
    labels = [lay_text(setting, (Text(field.label),), style, column) for field in block.fields]
    widest = max(label.widest for label in labels) + style.size * 0.6
    return min(max(widest, setting.theme.field_label_ems * style.size), column * 0.55)


def _scale(setting: Setting, block: Scale, width: float) -> Laid:
    theme, style = setting.theme, setting.theme.style("cell")
    label = lay_text(setting, (Text(block.label, "strong"),), style, width)
    not_asked = (Checkbox(), Text(block.not_asked)) if block.not_asked else ()
    asked = lay_text(setting, not_asked, style, width)
    sign = (Text(block.initials + " "), Blank(5)) if block.initials else ()
    initials = lay_text(setting, sign, style, width)
    circles = theme.scale_pitch * len(block.scores)
    pad = theme.callout_padding_x
    room = width - 2 * pad - label.widest - circles - asked.widest - initials.widest - 3 * pad
    remark = lay_text(setting, (Text(block.remark),), theme.style("quiet"), max(room, 60.0))

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        element, ink = sink.element("P", parent), theme.colour("ink")
        middle = y + theme.scale_height / 2
        sink.add(Box(x, y, width, theme.scale_height, stroke=ink, line_width=1.0))
        _draw_middle(label, sink, x + pad, middle, element)
        left = x + pad + label.widest + pad / 2
        for score in block.scores:
            centre = left + theme.scale_pitch / 2
            sink.add(Circle(centre, middle, theme.scale_radius, ink, theme.box_width))
            draw_centred(setting, sink, score, theme.style("anchor_score"), centre, middle, element)
            left += theme.scale_pitch
        _draw_middle(asked, sink, left + pad / 2, middle, element)
        right = x + width - pad - initials.widest
        _draw_middle(initials, sink, right, middle, element)
        _draw_middle(remark, sink, left + pad * 1.5 + asked.widest, middle, element)

    total = theme.scale_height + theme.block_after
    return Laid(block, total, total, draw)


def _draw_middle(text: LaidText, sink: Sink, x: float, middle: float, element: Element) -> None:
    text.draw(sink, x, middle - text.height / 2, element)


def _lines(setting: Setting, block: Lines, width: float) -> Laid:
    theme = setting.theme
    pitch, count = theme.writing.line_mm * MM, block.count
    gutter = [lay_text(setting, (Text(label),), theme.style("gutter"), width) for label in block.gutter]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for index in range(1, count + 1):
            line = Rule(
                x, y + index * pitch, x + width, y + index * pitch, theme.writing.rule_width, theme.colour("note")
            )
            sink.add(line)
        element = sink.element("P", parent) if gutter else None
        for index, label in enumerate(gutter):
            row = index * count // len(gutter)
            label.draw(sink, x, y + (row + 1) * pitch - label.height - 3, element)

    height = count * pitch
    return Laid(replace(block, grow=False), height, height, draw)


# ── containers and pictures ─────────────────────────────────────────────────


def _callout(setting: Setting, block: Callout, width: float) -> Laid:
    theme = setting.theme
    bar = theme.bar_width if block.role in ("ask", "warn") else 0.0
    pad_x, pad_y = theme.callout_padding_x, theme.callout_padding_y
    inner = _stack(block, [lay_block(setting, one, width - 2 * pad_x - bar) for one in block.blocks])
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
    return Laid(resolve(block, setting.anchors), height + after, other + after, draw, anchor=inner.anchor)


def _columns(setting: Setting, block: Columns, width: float) -> Laid:
    theme = setting.theme
    room = width - theme.column_gap * (len(block.widths) - 1)
    widths = [room * share / sum(block.widths) for share in block.widths]
    stacks = [
        _stack(block, [lay_block(setting, one, column) for one in cell])
        for cell, column in zip(block.cells, widths, strict=True)
    ]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        for stack, column in zip(stacks, widths, strict=True):
            stack.draw(sink, x, y, sink.element("Div", parent))
            x += column + theme.column_gap

    after = theme.block_after
    height, other = max(one.height for one in stacks), max(one.other for one in stacks)
    return Laid(resolve(block, setting.anchors), height + after, other + after, draw)


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
