"""Bars beside numbers: the same length in both formats, said in words, never outside their frame."""

from __future__ import annotations

import re

import page as validation
import pytest
from docx_samples import parts, words
from openxml_audit import FileFormat, OpenXmlValidator
from paper import fonts_for

from kitgen.document import Bar, Column, Document, Part, Row, Table
from kitgen.layout import layout
from kitgen.layout.pages import Box, Pages
from kitgen.layout.text import bar_shares
from kitgen.markup import read_markup
from kitgen.theme import theme_for
from kitgen.views.interviewer import _spans
from kitgen.writers.docx import write_docx
from kitgen.writers.pdf import write_pdf

THEME = theme_for("zh-Hans", "a4")
ROWS = (Row((words("环节"), words("时间")), "head"), Row((words("提问"), (Bar(15, 45, 60, "第 15 至 45 分钟"),))))
DOCUMENT = Document("zh-Hans", "题本", (Part((Table((Column(1), Column(3)), ROWS, caption="时间"),)),))


def laid() -> Pages:
    return layout(DOCUMENT, THEME, fonts_for())


def test_a_bar_fills_its_cell_and_stands_at_its_place_in_the_frame() -> None:
    figures = [one for one in laid().pages[0].marks if one.element is not None and one.element.role == "Figure"]
    frame, filled = (one.mark for one in figures)
    assert isinstance(frame, Box)
    assert isinstance(filled, Box)
    assert frame.width == pytest.approx(THEME.page.text_width * 0.75 - 2 * THEME.cell_padding_x)
    assert (filled.x - frame.x, filled.width) == pytest.approx((frame.width / 4, frame.width / 2))
    assert {one.element.alt for one in figures if one.element} == {"第 15 至 45 分钟"}


def test_the_bar_is_as_long_in_docx_and_says_the_same() -> None:
    xml = parts(write_docx(DOCUMENT, laid(), THEME))["word/document.xml"].decode()
    found = re.search(r'<wp:extent cx="(\d+)" cy="\d+"/><wp:docPr [^>]*descr="([^"]*)"', xml)
    assert found is not None
    assert int(found[1]) / 12700 == pytest.approx(THEME.page.text_width * 0.75 - 2 * THEME.cell_padding_x, abs=0.1)
    assert found[2] == "第 15 至 45 分钟"


@pytest.mark.parametrize(
    ("bar", "shares"),
    [
        (Bar(0, 5, 10, ""), (0, 0.5)),
        (Bar(8, 12, 10, ""), (0.8, 1)),
        (Bar(12, 14, 10, ""), (1, 1)),
        (Bar(0, 0, 0, ""), (0, 0)),
        (Bar(3, 1, 10, ""), (0.3, 0.3)),
    ],
)
def test_a_bar_never_leaves_its_frame(bar: Bar, shares: tuple[float, float]) -> None:
    assert bar_shares(bar) == pytest.approx(shares)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_bar_meets_the_standards(profile: str) -> None:
    report = validation.validate_pdf_bytes(write_pdf(DOCUMENT, laid(), fonts_for()), profile=profile)
    assert [(one.rule_id, one.message) for one in report.failures] == []


def test_a_bar_is_valid_in_docx(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("bar") / "bar.docx"
    path.write_bytes(write_docx(DOCUMENT, laid(), THEME))
    for version in (FileFormat.MICROSOFT_365, FileFormat.OFFICE_2019):
        assert not OpenXmlValidator(version).validate(path).errors


def test_bars_give_way_where_words_would_be_parted() -> None:
    columns = tuple(Column(1) for _ in range(9))
    row = Row((*(words("Communication") for _ in range(8)), (Bar(1, 2, 3, "so"),)))
    document = Document("en", "Kit", (Part((Table(columns, (row,)),)),))
    pages = layout(document, theme_for("en", "a5"), fonts_for("en"))
    (block,) = pages.pages[0].blocks
    assert isinstance(block, Table)
    assert len(block.columns) == len(block.rows[0].cells) == 8


def test_the_markup_of_a_bar_is_read() -> None:
    row = '<row><cell><bar from="1" to="2.5" of="4" alt="so"/></cell></row>'
    markup = f"<document><part><table><column/>{row}</table></part></document>"
    table = read_markup(markup, name="t", language="en", pictures={}).parts[0].blocks[0]
    assert isinstance(table, Table)
    assert table.rows[0].cells[0] == (Bar(1, 2.5, 4, "so"),)


def test_the_parts_of_the_hour_follow_one_another() -> None:
    assert [(one.start, one.stop) for one in _spans(3, (4, 6.5))] == [("3", "7"), ("7", "13.5")]
