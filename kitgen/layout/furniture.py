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
    for content, align, y in (
        (left, "left", top),
        (right, "right", top),
        (furniture.footer[0], "left", bottom),
        (furniture.footer[1], "centre", bottom),
        (furniture.footer[2], "right", bottom),
    ):
        _draw(setting, sink, _numbered(content, number, count), align, page.left(number), y)


def draw_blank_page(setting: Setting, sink: Sink, words: str, x: float, y: float) -> None:
    """Say in the middle of an empty page that it is empty on purpose."""
    _draw(setting, sink, (Text(words),), "centre", x, y + setting.theme.page.text_height * 0.45)


def _draw(setting: Setting, sink: Sink, content: Inlines, align: str, x: float, y: float) -> None:
    if not content:
        return
    style = setting.theme.style("furniture")
    lay_text(setting, content, style, setting.theme.page.text_width, align=align).draw(sink, x, y, None)


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
