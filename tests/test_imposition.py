"""Sheets for the copier: pages in the order of folding, as large as the paper allows, read in the order of pages."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import page as validation
import pytest
from paper import document, every_mark, fonts_for
from pypdf import PdfReader

from kitgen.document import Document, Heading, Lines, Paragraph, Part, Sheet, Text
from kitgen.layout import layout, padded
from kitgen.layout.pages import Pages, Rule
from kitgen.theme import MM, Theme, theme_for
from kitgen.writers.pdf import write_folded_pdf
from kitgen.writers.pdf.imposition import one_a_side, saddle_stitched

FONTS = fonts_for("zh-Hans")


def folded(count: int) -> list[int]:
    """The page indexes as a reader meets them who folds the sheets, lays them into each other and leafs through."""
    sides = [[index for index, _ in side.pages] for side in saddle_stitched(count, 148 * MM, 210 * MM)]
    sheets = [(sides[at], sides[at + 1]) for at in range(0, len(sides), 2)]
    opening = [page for front, back in sheets for page in (front[1], back[0])]
    closing = [page for front, back in reversed(sheets) for page in (back[1], front[0])]
    return opening + closing


@pytest.mark.parametrize("count", [4, 8, 12, 60])
def test_folded_sheets_read_in_the_order_of_pages(count: int) -> None:
    assert folded(count) == list(range(count))


def test_pages_that_cannot_be_folded_are_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 4"):
        saddle_stitched(6, 100, 100)


@pytest.mark.parametrize(("paper", "scale"), [("a5", 1.0), ("a4", 0.7071), ("letter", 0.647)])
def test_two_pages_stand_side_by_side_on_the_sheet_they_fit(paper: str, scale: float) -> None:
    page = theme_for("en", paper).page
    side = saddle_stitched(4, page.width_mm * MM, page.height_mm * MM)[0]
    assert side.width > side.height
    for (_, move), left in zip(side.pages, (0, side.width / 2), strict=True):
        assert move.scale == pytest.approx(scale, abs=0.001)
        right = move.right + move.scale * page.width_mm * MM
        assert left - 0.01 <= move.right < right <= left + side.width / 2 + 0.01
        assert -0.01 <= move.up <= side.height - move.scale * page.height_mm * MM + 0.01


def test_a_page_a_side_is_left_as_it_is() -> None:
    assert [side.pages[0][0] for side in one_a_side([(10, 20)] * 3)] == [0, 1, 2]


@pytest.mark.parametrize(("count", "multiple", "after"), [(1, 4, 4), (4, 4, 4), (5, 2, 6), (2, 1, 2)])
def test_pages_are_padded_with_ruled_ones_to_whole_sheets(count: int, multiple: int, after: int) -> None:
    pages, theme = booklet(count)
    full = padded(pages, theme, multiple)
    assert full.pages[:count] == pages.pages
    assert len(full.pages) == after
    for page in full.pages[count:]:
        rules = [placed.mark for placed in page.marks]
        assert len(rules) > 10
        assert all(
            isinstance(rule, Rule) and rule.y1 <= (theme.page.height_mm - theme.page.bottom_mm) * MM + 0.1
            for rule in rules
        )
        assert all(placed.element is None for placed in page.marks)


def booklet(count: int) -> tuple[Pages, Theme]:
    theme = theme_for("zh-Hans", "a5")
    parts = tuple(
        Part((Heading(1, (Text(f"第{number}部分"),)), Paragraph((Text("客户等了很久，你怎么说？"),))))
        for number in range(1, count + 1)
    )
    return layout(Document("zh-Hans", "册", parts), theme, FONTS), theme


@pytest.mark.parametrize("before", [1, 2, 3])
def test_pages_that_face_each_other_still_do_when_folded(before: int) -> None:
    """However many pages stand before a spread: its left page is on a left half, its right page on a right half."""
    theme = theme_for("zh-Hans", "a5")
    words = Paragraph((Text("客户等了很久，你怎么说？" * 12),))
    spread = Sheet((words,) * 5, work=(Lines("notes", minutes=9, grow=True),), spread=True)
    parts = (*[Part((Heading(1, (Text("甲"),)),))] * before, Part((spread,)), Part((words,)))
    pages = layout(Document("zh-Hans", "册", parts), theme, FONTS)
    (right,) = [page.number for page in pages.pages if any(isinstance(block, Lines) for block in page.blocks)]
    assert {type(block) for block in pages.pages[right - 2].blocks} == {Paragraph}, "not a spread"
    sides = saddle_stitched(len(padded(pages, theme, 4).pages), pages.width, pages.height)
    middle = {index + 1: move.right >= side.width / 2 for side in sides for index, move in side.pages}
    assert (middle[right - 1], middle[right]) == (False, True)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_folded_file_conforms(profile: str) -> None:
    pages, theme = booklet(5)
    for made in (padded(pages, theme, 4), padded(every_mark(), theme, 4)):
        data = write_folded_pdf(document(), made, FONTS)
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert report.rules.total > 100
        assert [(one.rule_id, one.message) for one in report.failures] == []


def test_it_is_read_in_the_order_of_pages_although_printed_in_another() -> None:
    pages, theme = booklet(8)
    reader = PdfReader(BytesIO(write_folded_pdf(document(), padded(pages, theme, 4), FONTS)))
    first = "".join(reader.pages[0].extract_text().split())
    assert "第8部分" in first
    assert "第1部分" in first
    assert heading_sides(reader) == [0, 1, 2, 3, 3, 2, 1, 0]


def heading_sides(reader: PdfReader) -> list[int]:
    """On which side of paper each level-1 heading stands, in the order in which the structure tree is read."""
    sides_of = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages) if page.indirect_reference}
    found: list[int] = []

    def walk(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for kid in node:
                walk(kid)
        elif isinstance(node, dict):
            if node.get("/S") == "/H1":
                found.append(sides_of[node.raw_get("/Pg").idnum])  # type: ignore[attr-defined]
            walk(node.get("/K", []))

    root: Any = reader.trailer["/Root"]
    walk(root["/StructTreeRoot"])
    return found
