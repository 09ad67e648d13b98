"""The DOCX in LibreOffice: pages start where layout said, heights are those it counted, every note line is ruled."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from docx_samples import FURNITURE, converted, page_texts, pages_of, png, table, word_places, words
from paper import fonts_for
from PIL import Image

from kitgen.document import (
    Block,
    Callout,
    Checkbox,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Heading,
    Item,
    Lines,
    List,
    Paragraph,
    Part,
    Picture,
    Row,
    Scale,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.layout import layout
from kitgen.theme import MM, theme_for
from kitgen.writers.docx import write_docx

Tool = Callable[[str], str]
THEME = theme_for("zh-Hans", "a4")
WRITING = THEME.writing.line_mm * MM
BLANK = Document("zh-Hans", "题本", (), blank_page="此页留白")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def small(text: str) -> Paragraph:
    return Paragraph(words(text), "small")


# ── pages ───────────────────────────────────────────────────────────────────

OPENERS: dict[str, Block] = {
    "heading": Heading(1, words("甲")),
    "numbered heading": Heading(2, words("甲"), number="3"),
    "paragraph": Paragraph(words("甲")),
    "list": List("number", (Item(words("甲")),)),
    "check list": List("check", (Item(words("甲")),)),
    "table": table(("甲", "乙"), ("丙", "丁")),
    "fields": Fields((Field("甲"),)),
    "scale": Scale("甲", ("1", "2")),
    "callout": Callout("ask", (Paragraph(words("甲"), "ask"),)),
    "columns": Columns((1, 1), ((Paragraph(words("甲")),), (Paragraph(words("乙")),))),
    "callouts in columns": Columns((1, 1), ((Callout("frame", (small("甲"),)),), (Callout("frame", (small("乙"),)),))),
    "lines": Lines("notes", count=3, gutter=("甲",)),
    "space": Space(40),
    "picture": Picture(png(), "图", 10),
}


def test_every_kind_of_block_opens_its_page(tool: Tool, tmp_path: Path) -> None:
    groups = [(block, Paragraph(words(f"第{name}页"))) for name, block in OPENERS.items()]
    pdf = converted(tool("soffice"), write_docx(BLANK, pages_of(*groups), THEME), tmp_path)
    texts = page_texts(pdf)
    assert len(texts) == len(groups)
    for name, text in zip(OPENERS, texts, strict=True):
        assert f"第{name}页".replace(" ", "") in text


def test_empty_pages_and_changed_furniture_keep_the_count(tool: Tool, tmp_path: Path) -> None:
    other = replace(FURNITURE, header=(words("参考回答"), ()))
    pages = pages_of(
        (small("一"),),
        (),
        (table(("三", "")),),
        (small("四"),),
        (),
        furniture=(FURNITURE, FURNITURE, other, other, FURNITURE),
    )
    texts = page_texts(converted(tool("soffice"), write_docx(BLANK, pages, THEME), tmp_path))
    told = [next(word for word in ("一", "此页留白", "三", "四") if word in text) for text in texts]
    assert told == ["一", "此页留白", "三", "四", "此页留白"]
    assert ["参考回答" in text for text in texts] == [False, False, True, True, False]
    assert [f"第{number}页，共5" in text for number, text in enumerate(texts, start=1)] == [True] * 5


SENTENCES = {
    "zh-Hans": "客户收到的热水壶第三天漏水，打进热线时很生气：“你们卖的就是次品！”系统显示已过 7 天无理由退货期一天。",
    "zh-Hant": "客戶收到的熱水壺第三天漏水，打進專線時很生氣：「你們賣的就是次級品！」系統顯示已過 7 天鑑賞期一天。",
    "en": "A customer’s kettle leaked on its third day, and they call your line angry: “You sell rubbish!” ",
}


def booklet(language: str) -> Document:
    """Free flow, question sheets and a long table, with many paragraphs whose last line is nearly full."""
    sentence = SENTENCES[language]
    flow = [Paragraph(words(sentence * 3 + sentence[: 3 * number])) for number in range(40)]
    items = tuple(Item(words(sentence[: 10 + 4 * number]), tag) for number, tag in enumerate("STAR"))
    anchors = tuple(Row((words(score), words(sentence))) for score in "531")
    sheet = Sheet(
        (
            Heading(2, words(sentence[:12]), number="3"),
            Callout("ask", (Paragraph(words(sentence * 2), "ask"),)),
            Columns((1, 1), ((Heading(3, words("S")), List("check", items)), (List("number", items),))),
            Table((Column(1), Column(12)), anchors, "anchors"),
        ),
        work=(Lines("notes", minutes=3, grow=True, gutter=("S", "T", "A", "R")),),
        foot=(Scale("S", ("1", "2", "3", "4", "5"), "N/A", sentence[:20], "Sign"),),
        name="3",
    )
    rows = tuple(Row((words(str(number)), words(sentence[: 5 * number]), ())) for number in range(45))
    head = Row((words("#"), words("S"), words("T")), "head")
    parts = (
        Part((Heading(1, words("A")), *flow)),
        Part((sheet, sheet), start="recto"),
        Part((Table((Column(1), Column(8), Column(2)), (head, *rows)),), start="recto"),
    )
    return Document(language, "Kit", parts, FURNITURE, blank_page="…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_starts_agree_with_layout(language: str, tool: Tool, tmp_path: Path) -> None:
    document, theme = booklet(language), theme_for(language, "a4")
    pages = layout(document, theme, fonts_for(language))
    marked = tuple(
        replace(page, blocks=(*page.blocks[:1], small(f"¶{page.number}¶"), *page.blocks[1:]) if page.blocks else ())
        for page in pages.pages
    )
    texts = page_texts(converted(tool("soffice"), write_docx(document, replace(pages, pages=marked), theme), tmp_path))
    assert len(texts) == len(pages.pages) >= 8
    for page, text in zip(pages.pages, texts, strict=True):
        assert (f"¶{page.number}¶" in text) == bool(page.blocks)


# ── heights ─────────────────────────────────────────────────────────────────


def high(name: str, lines: int = 1) -> float:
    style = THEME.style(name)
    return style.before + lines * style.leading + style.after


def row(style: str = "cell") -> float:
    return 2 * THEME.cell_padding_y + THEME.style(style).leading


AFTER = THEME.block_after
HEIGHTS: dict[str, tuple[Block, float]] = {
    "paragraph": (Paragraph(words("短")), high("body")),
    "long": (Paragraph(words("长" * 100), "ask"), high("ask", 4)),
    "heading": (Heading(1, words("短")), high("heading1")),
    "numbered": (Heading(2, words("短"), number="12"), high("heading2")),
    "ruled": (Heading(3, words("短")), high("heading3")),
    "list": (List("number", (Item(words("短")), Item(words("短")))), 2 * high("list")),
    "check": (List("check", (Item(words("短"), "S"),)), high("list")),
    "boxes": (Paragraph((Checkbox(), Text("短"))), high("body")),
    "grid": (table(*(("短", "短"),) * 12, head=1), row("cell_head") + 11 * row() + AFTER),
    "tall": (Table((Column(1),), (Row((words("短"),), lines=2),)), 2 * WRITING + AFTER),
    "form": (table(("短",), ("短",), head=0, role="form"), 2 * THEME.form_row + AFTER),
    "anchors": (table(("5", "短"), head=0, role="anchors"), row("anchor_score") + AFTER),
    "fields": (Fields((Field("短"), Field("短"), Field("短", words("短")))), 2 * THEME.field_height + AFTER),
    "signature": (Fields((Field("短"),), tall=True), THEME.field_tall + AFTER),
    "scale": (Scale("短", ("1", "2", "3"), "短", "短", "短"), THEME.scale_height + AFTER),
    "ask": (
        Callout("ask", (Paragraph(words("短"), "ask"),)),
        high("ask") + 2 * THEME.callout_padding_y + THEME.callout_after,
    ),
    "frame": (Callout("frame", (small("短"),)), high("small") + 2 * THEME.callout_padding_y + THEME.callout_after),
    "columns": (Columns((1, 1), ((small("短"), small("短")), (small("短"),))), 2 * high("small") + AFTER),
    "lines": (Lines("notes", count=10), 10 * WRITING),
    "space": (Space(70.5), 70.5),
    "picture": (Picture(png(), "短", 20), 20 * MM + 6),
}


def test_heights_are_those_layout_counts_with(tool: Tool, tmp_path: Path) -> None:
    groups = [(small("前前"), block, small("后后")) for block, _ in HEIGHTS.values()]
    places = word_places(converted(tool("soffice"), write_docx(BLANK, pages_of(*groups), THEME), tmp_path))
    found = {
        name: page["后后"][1] - page["前前"][1] - high("small") for name, page in zip(HEIGHTS, places, strict=True)
    }
    assert found == pytest.approx({name: height for name, (_, height) in HEIGHTS.items()}, abs=0.8)


# ── what the pen needs ──────────────────────────────────────────────────────


def test_every_note_line_is_ruled(tool: Tool, tmp_path: Path) -> None:
    groups = [
        (Lines("notes", count=9, gutter=("S", "T")), small("后")),
        (Lines("answer", count=2), Lines("evidence", count=3), Space(9), Callout("frame", (Lines("notes", count=4),))),
    ]
    pdf = converted(tool("soffice"), write_docx(BLANK, pages_of(*groups), THEME), tmp_path)
    first, second = (rules_on(tool("pdftoppm"), pdf, page, tmp_path) for page in (1, 2))
    assert len(first) == 9
    steps = [(below - above) * MM for above, below in pairwise(first)]
    assert steps == pytest.approx([WRITING] * 8, abs=0.6)
    assert len(second) == 2 + 3 + 4 + 2  # and the frame above and below the last four


def rules_on(pdftoppm: str, pdf: Path, page: int, folder: Path) -> list[float]:
    """How far down each ruled line of a page stands, in millimetres: a row of pixels dark across the middle."""
    dots = 10  # in a millimetre
    command = [pdftoppm, "-r", str(dots * 25.4), "-f", str(page), "-l", str(page), "-gray", "-singlefile", str(pdf)]
    subprocess.run([*command, str(folder / f"page{page}")], check=True)
    with Image.open(folder / f"page{page}.pgm") as image:
        middle = image.crop((80 * dots, 0, 130 * dots, image.height)).resize((1, image.height), Image.Resampling.BOX)
    dark = [y for y, shade in enumerate(middle.tobytes()) if shade < 220]
    return [y / dots for y in dark if y - 1 not in dark]


def test_numbered_lists_restart_and_boxes_are_drawn(tool: Tool, tmp_path: Path) -> None:
    one = List("number", (Item(words("甲")), Item(words("乙"))))
    data = write_docx(BLANK, pages_of((one, one, List("check", (Item(words("丙")),)))), THEME)
    assert page_texts(converted(tool("soffice"), data, tmp_path)) == ["1.甲2.乙1.甲2.乙☐丙"]
