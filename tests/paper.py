"""Hand-made pages with every mark and every kind of element, for the tests of fonts and the PDF writer.

Their words are in traditional characters, which the fonts of all languages cover.
"""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from pathlib import Path

from PIL import Image as Picture

from kitgen.document import Document, Furniture
from kitgen.fonts import Fonts, load_fonts, shipped_sources
from kitgen.layout.pages import (
    Box,
    Circle,
    Element,
    Image,
    Mark,
    OutlineEntry,
    Page,
    Pages,
    Placed,
    Rule,
    Run,
    TextLine,
)

INK = "#111111"
ACCENT = "#1f3a5f"
FONT_FOLDER = Path(str(files("justmytype_intl_cjk"))) / "fonts" / "ofl"


def fonts_for(language: str = "zh-Hans") -> Fonts:
    return load_fonts(shipped_sources(FONT_FOLDER, language), language)


def png(*, clear: bool = False) -> bytes:
    """A small picture, half of it see-through if `clear`."""
    picture = Picture.new("RGBA" if clear else "RGB", (8, 4), (31, 58, 95, 128) if clear else (31, 58, 95))
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def document(**facts: str) -> Document:
    return Document(**{"language": "zh-Hans", "title": "面试官题本 & <A>", "parts": (), **facts})  # type: ignore[arg-type]


class Desk:
    """Pages being made by hand: elements, marks, bookmarks."""

    def __init__(self) -> None:
        self.root = Element("Document", None)
        self.elements = [self.root]
        self.pages: list[Page] = []
        self.outline: list[OutlineEntry] = []
        self._marks: list[Placed] = []
        self._y = 60.0

    def element(self, role: str, parent: Element | None = None, **facts: str) -> Element:
        made = Element(role, parent or self.root, **facts)
        self.elements.append(made)
        return made

    def draw(self, mark: Mark, element: Element | None = None) -> None:
        self._marks.append(Placed(mark, element))

    def line(
        self, text: str, element: Element | None, *, face: str = "regular", size: float = 10, x: float = 60
    ) -> None:
        """A line of text below the last one."""
        self._y += size * 1.6
        self.draw(TextLine(self._y, (Run(x, text, face, size, INK),)), element)

    def turn(self, number: int) -> None:
        self.pages.append(Page(number, tuple(self._marks), (), Furniture()))
        self._marks, self._y = [], 60.0

    def bind(self) -> Pages:
        return Pages(595.28, 841.89, tuple(self.pages), tuple(self.elements), tuple(self.outline), {})


def write_line(text: str, *, face: str = "regular", spacing: float = 0.0) -> Pages:
    """One page with one line."""
    desk = Desk()
    run = Run(60, text, face, 12, INK, spacing)
    desk.draw(TextLine(100, (run,)), desk.element("P"))
    desk.turn(1)
    return desk.bind()


def every_mark() -> Pages:
    """Two pages: headings, split paragraph, list, table with an empty cell, figures, boxes, furniture."""
    desk = Desk()
    part = desk.element("Part")
    _draw_front(desk, part)
    split = desk.element("P", part)
    desk.line("這一段從第一頁開始，", split)
    desk.line("第 1 頁", None, size=8)
    desk.turn(1)
    desk.line("到第二頁才結束——兩個字元的破折號。", split)
    _draw_list(desk, part)
    _draw_table(desk, part)
    desk.line("第 2 頁", None, size=8)
    desk.turn(2)
    return desk.bind()


def _draw_front(desk: Desk, part: Element) -> None:
    heading = desk.element("H1", part)
    desk.line("市場客服專員", heading, face="bold", size=17)
    desk.outline += [OutlineEntry(1, "市場客服專員", 1, 60), OutlineEntry(2, "Q1", 1, 90), OutlineEntry(1, "末", 2, 60)]
    desk.line("第一題", desk.element("H2", part), face="bold", size=13)
    mixed = TextLine(
        140,
        (
            Run(60, "他說：“可以”……", "regular", 10, INK, 0.3137),
            Run(160, "It’s “fine” · really…", "regular.latin", 10, ACCENT),
            Run(280, "Don’t", "bold.latin", 10, INK),
        ),
    )
    desk.draw(mixed, desk.element("P", part))
    desk.draw(Box(50, 150, 495, 60, "#eef1f6", "#8a8a8a", 0.75))
    desk.draw(Box(50, 150, 3, 60, ACCENT))
    desk.draw(Box(60, 160, 12, 12, "", INK, 0.75))
    desk.draw(Circle(100, 166, 11, INK, 0.75))
    for y in (230, 250, 270):
        desk.draw(Rule(50, y, 545, y, 0.5, "#9a9a9a"))
    desk._y = 280
    for clear, x in ((False, 60), (True, 200)):
        logo = png(clear=clear)
        desk.draw(Image(x, 300, 80, 40, logo, "公司標誌"), desk.element("Figure", part, alt="公司標誌"))
    desk._y = 350


def _draw_list(desk: Desk, part: Element) -> None:
    listed = desk.element("L", part)
    for number, text in enumerate(("傾聽", "複述", "道歉"), start=1):
        item = desk.element("LI", listed)
        desk.line(f"{number}.", desk.element("Lbl", item))
        desk.line(text, desk.element("LBody", item), x=80)


def _draw_table(desk: Desk, part: Element) -> None:
    table = desk.element("Table", part, title="評分")
    for cells, role in ((("分", "行為", "紀錄"), "TH"), (("5", "先安撫，再解決", ""), "TD"), (("3", "", "x"), "TD")):
        row = desk.element("TR", table)
        for at, text in enumerate(cells):
            cell = desk.element(role, row, **({"scope": "Column"} if role == "TH" else {}))
            if text:
                desk.line(text, desk.element("P", cell), x=60 + 100 * at)
