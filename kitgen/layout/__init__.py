"""Document + theme + fonts -> Pages.

measure   inlines -> pieces with widths          clreq     which characters may meet at a line break
lines     pieces -> lines                        text      a paragraph: lines, heights, drawing
blocks    block -> Laid: height and drawing      tables    rows as units
paginate  parts -> leaves                        growth    blocks that take the room left
leaf      a page being filled                   seal      the strip of a sealed paper
furniture what stands on every page              resolve   page references answered
collate   pieces of documents -> one document    sink      where all of it draws
"""

from __future__ import annotations

from dataclasses import replace

from kitgen.document import Document, Furniture
from kitgen.errors import InputError, Problem
from kitgen.layout.blocks import lay_block
from kitgen.layout.furniture import draw_blank_page, draw_furniture
from kitgen.layout.leaf import Leaf
from kitgen.layout.measure import FontWidths, Setting
from kitgen.layout.pages import Page, Pages, Placed, Rule
from kitgen.layout.paginate import lay_leaves
from kitgen.layout.resolve import refers
from kitgen.layout.seal import seal_marks
from kitgen.layout.sink import Sink
from kitgen.messages import say
from kitgen.theme import MM, Theme

__all__ = ["layout", "padded"]


def layout(document: Document, theme: Theme, fonts: FontWidths) -> Pages:
    """Lay a document out once: every page, what is drawn on it, and what DOCX has to know.

    Raises InputError where something that holds together is higher than a page, or a reference leads nowhere.
    """
    setting = Setting(theme, fonts, document.language, {})
    leaves, parts = lay_leaves(setting, document)
    setting.answer(_anchors(leaves), len(leaves))
    sink = Sink(document.title)
    pages = tuple(
        _draw_leaf(setting, sink, leaf, number, len(leaves), document.blank_page)
        for number, leaf in enumerate(leaves, start=1)
    )
    if lost := sorted(setting.referred - setting.anchors.keys()):
        raise InputError(_lost(anchor) for anchor in lost)
    width, height = theme.page.width_mm * MM, theme.page.height_mm * MM
    return Pages(width, height, pages, tuple(sink.elements), tuple(sink.outline), dict(setting.anchors), tuple(parts))


def padded(pages: Pages, theme: Theme, multiple: int) -> Pages:
    """The pages and as many ruled ones behind them as make a whole number of sheets: `multiple` pages on each."""
    count = len(pages.pages)
    notes = (_notes_page(theme, number) for number in range(count + 1, count + 1 + -count % multiple))
    return replace(pages, pages=(*pages.pages, *notes))


def _notes_page(theme: Theme, number: int) -> Page:
    """A page to write on: nothing but lines, which a reader aloud passes over."""
    page, pitch = theme.page, theme.writing.line_mm * MM
    left, top = page.left(number), page.top_mm * MM
    rows = range(1, int(page.text_height / pitch) + 1)
    rules = (
        Rule(left, y, left + page.text_width, y, theme.writing.rule_width, theme.colour("note"))
        for y in (top + row * pitch for row in rows)
    )
    return Page(number, tuple(Placed(rule, None) for rule in rules), (), Furniture())


def _lost(anchor: str) -> Problem:
    message = say("a page reference names '{anchor}', which stands nowhere in the document", anchor=anchor)
    return Problem(message, say("give a heading or a paragraph that anchor, or take the reference out"))


def _anchors(leaves: list[Leaf]) -> dict[str, int]:
    return {
        laid.anchor: number for number, leaf in enumerate(leaves, start=1) for _, laid in leaf.placed if laid.anchor
    }


def _draw_leaf(setting: Setting, sink: Sink, leaf: Leaf, number: int, count: int, blank_page: str) -> Page:
    page = setting.theme.page
    sink.page = number
    x, top = page.left(number), page.top_mm * MM
    blocks = []
    for y, laid in leaf.placed:
        if refers(laid.block):
            laid = lay_block(setting, laid.block, page.text_width)
        laid.draw(sink, x, top + y, sink.root)
        blocks.append(laid.block)
    if not blocks:
        draw_blank_page(setting, sink, blank_page, x, top)
    draw_furniture(setting, sink, leaf.furniture, number, count)
    strip = seal_marks(setting, leaf.furniture.seal, number) if leaf.furniture.seal else ()
    for mark in strip:
        sink.add(mark)
    return Page(number, sink.turn_page(), tuple(blocks), leaf.furniture, strip)
