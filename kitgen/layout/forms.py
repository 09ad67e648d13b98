"""Fields, score strips, ruled lines: the blocks to be filled in by hand."""

from __future__ import annotations

from dataclasses import replace

from kitgen.document import Blank, Block, Checkbox, Fields, Lines, Paragraph, Scale, Text
from kitgen.layout.laid import Laid
from kitgen.layout.measure import Setting
from kitgen.layout.pages import Box, Circle, Element, Rule
from kitgen.layout.resolve import resolve
from kitgen.layout.sink import Sink
from kitgen.layout.text import LaidText, draw_centred, lay_text
from kitgen.theme import MM


def lay_fields(setting: Setting, block: Fields, width: float) -> Laid:
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


def fitted_scale(setting: Setting, block: Scale, width: float) -> tuple[Block, ...]:
    """The strip, or a shorter one and a line below it for what would not stand beside the circles."""
    if not block.remark or _ScaleParts(setting, block, width).room >= _LEAST_REMARK:
        return (block,)
    asked = (Checkbox(), Text(f"{block.not_asked}  ")) if block.not_asked else ()
    initials = (Text(f"  {block.initials} "), Blank(5)) if block.initials else ()
    return (
        replace(block, not_asked="", remark="", initials=""),
        Paragraph((*asked, Text(block.remark), *initials), "small"),
    )


_LEAST_REMARK = 60.0
"""Points: a remark has at least so much room beside the circles."""


class _ScaleParts:
    """The words of a strip, and the room that is left for its remark."""

    def __init__(self, setting: Setting, block: Scale, width: float) -> None:
        theme, style = setting.theme, setting.theme.style("cell")
        not_asked = (Checkbox(), Text(block.not_asked)) if block.not_asked else ()
        sign = (Text(block.initials + " "), Blank(5)) if block.initials else ()
        self.label = lay_text(setting, (Text(block.label, "strong"),), style, width)
        self.asked = lay_text(setting, not_asked, style, width)
        self.initials = lay_text(setting, sign, style, width)
        taken = self.label.widest + self.asked.widest + self.initials.widest
        self.room = width - 5 * theme.callout_padding_x - theme.scale_pitch * len(block.scores) - taken


def lay_scale(setting: Setting, block: Scale, width: float) -> Laid:
    theme, pad = setting.theme, setting.theme.callout_padding_x
    parts = _ScaleParts(setting, block, width)
    label, asked, initials = parts.label, parts.asked, parts.initials
    remark = lay_text(setting, (Text(block.remark),), theme.style("quiet"), max(parts.room, _LEAST_REMARK))

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


def lay_lines(setting: Setting, block: Lines, width: float) -> Laid:
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
    return Laid(block, height, height, draw)
