"""Headings, paragraphs, lists: the blocks of words."""

from __future__ import annotations

from dataclasses import replace

from kitgen.document import Block, Checkbox, Heading, Inlines, List, Paragraph, Text
from kitgen.layout.laid import Laid
from kitgen.layout.measure import Setting
from kitgen.layout.pages import Element, OutlineEntry, Rule
from kitgen.layout.resolve import resolve
from kitgen.layout.sink import Sink
from kitgen.layout.text import baseline, lay_text


def lay_heading(setting: Setting, block: Heading, width: float) -> Laid:
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


def fitted_heading(setting: Setting, block: Heading, width: float) -> tuple[Block, ...]:
    """The heading, its aside on a line of its own where the words would need more lines beside it."""
    alone = replace(block, aside=())
    if lay_heading(setting, alone, width).height == lay_heading(setting, block, width).height:
        return (block,)
    return alone, Paragraph(block.aside, "meta")


def plain(inlines: Inlines) -> str:
    """The words of a paragraph without what is drawn."""
    return "".join(node.text for node in inlines if isinstance(node, Text)).strip()


def lay_paragraph(setting: Setting, block: Paragraph, width: float) -> Laid:
    style = setting.theme.style(block.role)
    words = lay_text(setting, block.content, style, width)

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        words.draw(sink, x, y + style.before, sink.element("P", parent))

    extra = style.before + style.after
    keeps = block.role == "kicker"
    resolved = resolve(block, setting.anchors)
    return Laid(resolved, words.height + extra, words.other + extra, draw, keeps=keeps, anchor=block.anchor)


def lay_list(setting: Setting, block: List, width: float) -> Laid:
    theme, style = setting.theme, setting.theme.style("list_small" if block.role == "small" else "list")
    tags = [lay_text(setting, (Text(item.tag, "label"),), style, width) if item.tag else None for item in block.items]
    hung = block.kind == "label"
    if hung:
        marks, place = tags, 0.0
        indent = max(tag.widest if tag else 0.0 for tag in tags) + style.size * _LABEL_GAP
        block = replace(block, hang=indent)
    else:
        numbers = range(block.start, block.start + len(block.items))
        marks, place = [lay_text(setting, _marker(block.kind, one), style, width) for one in numbers], theme.list_indent
        indent = place + (theme.list_tag_width if any(tags) else 0.0)
    words = [lay_text(setting, item.content, style, width - indent) for item in block.items]

    def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
        listing = sink.element("L", parent)
        for mark, tag, text in zip(marks, tags, words, strict=True):
            item = sink.element("LI", listing)
            if mark:
                mark.draw(sink, x, y, sink.element("Lbl", item))
            body = sink.element("LBody", item)
            if tag and not hung:
                tag.draw(sink, x + place, y, body)
            text.draw(sink, x + indent, y, body)
            y += text.height + style.after

    after = style.after * len(words)
    block = resolve(block, setting.anchors)
    return Laid(block, sum(w.height for w in words) + after, sum(w.other for w in words) + after, draw)


_LABEL_GAP = 0.8
"""Ems between a label and the words that hang beside it."""


def _marker(kind: str, number: int) -> Inlines:
    match kind:
        case "check":
            return (Checkbox(),)
        case "number":
            return (Text(f"{number}."),)
        case _:
            return (Text("•"),)
