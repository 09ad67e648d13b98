"""What stands on every page above and below the text, and the word on a page left empty: decoration, never content."""

from __future__ import annotations

from kitgen.document import Furniture, Inline, Inlines, PageCount, PageNumber, Text
from kitgen.layout.measure import Setting
from kitgen.layout.sink import Sink
from kitgen.layout.text import baseline, lay_text
from kitgen.theme import MM


def draw_furniture(setting: Setting, sink: Sink, furniture: Furniture, number: int, count: int) -> None:
    """Header and footer of page `number` of `count`, on the page's own measure."""
    page = setting.theme.page
    base = baseline(setting, setting.theme.style("furniture"))
    left, right = furniture.header
    top = page.header_mm * MM - base
    bottom = (page.height_mm - page.footer_mm) * MM - base
    for places, y, down in (((left, (), right), top, True), (furniture.footer, bottom, False)):
        row = [_numbered(content, number, count) for content in places]
        _draw_row(setting, sink, row, page.left(number), y, down=down)


def draw_blank_page(setting: Setting, sink: Sink, words: str, x: float, y: float) -> None:
    """Say in the middle of an empty page that it is empty on purpose."""
    style, page = setting.theme.style("furniture"), setting.theme.page
    said = lay_text(setting, (Text(words),) if words else (), style, page.text_width, align="centre")
    said.draw(sink, x, y + page.text_height * 0.45, None)


def _draw_row(setting: Setting, sink: Sink, places: list[Inlines], x: float, y: float, *, down: bool) -> None:
    """Left, centre and right on one line; the centre moves aside where it would touch the left or the right.

    What is too long for one line takes another towards the text, `down` from a header: the left stands above the rest.
    """
    style, width = setting.theme.style("furniture"), setting.theme.page.text_width
    left, centre, right = (lay_text(setting, content, style, width, align="left") for content in places)
    gap = style.size
    wide = [one.widest for one in (left, centre, right) if one.widest]
    if left.widest and sum(wide) + gap * (len(wide) - 1) > width:
        left.draw(sink, x, y if down else y - left.height, None)
        _draw_row(setting, sink, [(), *places[1:]], x, y + left.height if down else y, down=down)
        return
    middle = (width - centre.widest) / 2
    middle = max(min(middle, width - right.widest - gap - centre.widest), left.widest + gap if left.widest else 0.0)
    for content, at in ((left, 0.0), (centre, middle), (right, width - right.widest)):
        if content.widest:
            content.draw(sink, x + at, y, None)


def _numbered(content: Inlines, number: int, count: int) -> Inlines:
    return tuple(_number(node, number, count) for node in content)


def _number(node: Inline, number: int, count: int) -> Inline:
    match node:
        case PageNumber():
            return Text(str(number))
        case PageCount():
            return Text(str(count))
        case _:
            return node
