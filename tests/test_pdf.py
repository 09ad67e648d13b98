"""The PDF writer: conformance, fonts, text that comes back, structure, and the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import page as validation
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paper import INK, Desk, document, every_mark, fonts_for, png, write_line
from pypdf import PdfReader

from kitgen.document import Document, Paragraph, Part, Text
from kitgen.fonts import FontFile, FontSources, load_fonts
from kitgen.layout import layout
from kitgen.layout.pages import Image, OutlineEntry, Pages, Run, TextLine
from kitgen.theme import theme_for
from kitgen.writers.pdf import write_pdf
from kitgen.writers.pdf.structure import _in_order
from kitgen.writers.text import write_text

DATA = Path(__file__).parent / "data" / "fonts"
FONTS = {language: fonts_for(language) for language in ("zh-Hans", "zh-Hant", "en")}
FACTS = {"author": "某公司", "subject": "题本 <一>", "keywords": "a, 乙", "date": "2026-03-01"}
COVERED = [
    *map(chr, range(0x20, 0x7F)),
    *"‘’“”·•…—–‧、。《》「」（），：；？！％×÷≥→①℃",
    *map(chr, range(0x4E00, 0x4E80)),
]

Tool = Callable[[str], str]


def failures(data: bytes, profile: str) -> list[tuple[str, str]]:
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert report.rules.total > 100
    return [(failure.rule_id, failure.message) for failure in report.failures]


def squeezed(text: str) -> str:
    return "".join(text.split())


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def catalogue(data: bytes) -> Any:
    return read(data).trailer["/Root"]


def extracted(data: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in read(data).pages))


@pytest.fixture(scope="module")
def sample() -> bytes:
    return write_pdf(document(**FACTS), every_mark(), FONTS["zh-Hans"])


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("language", FONTS)
@pytest.mark.parametrize("facts", [FACTS, {}])
def test_a_file_with_every_mark_conforms(profile: str, language: str, facts: dict[str, str]) -> None:
    data = write_pdf(document(language=language, **facts), every_mark(), FONTS[language])
    assert failures(data, profile) == []


def test_the_validator_sees_a_picture_without_words() -> None:
    desk = Desk()
    desk.draw(Image(60, 60, 40, 20, png(), ""), desk.element("Figure"))
    desk.turn(1)
    assert failures(write_pdf(document(), desk.bind(), FONTS["en"]), "ua1")


def test_qpdf_finds_nothing(sample: bytes, tmp_path: Path, tool: Tool) -> None:
    (tmp_path / "a.pdf").write_bytes(sample)
    done = subprocess.run([tool("qpdf"), "--check", tmp_path / "a.pdf"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_font_is_embedded_cut_and_readable(sample: bytes, tmp_path: Path, tool: Tool) -> None:
    (tmp_path / "a.pdf").write_bytes(sample)
    done = subprocess.run([tool("pdffonts"), tmp_path / "a.pdf"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in done.stdout.splitlines()[2:]]
    assert [row[0][6:] for row in rows] == ["+NotoSansSC-Bold", "+NotoSansSC-Regular"]
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_no_font_stands_in_the_file_that_no_text_uses(sample: bytes) -> None:
    assert b"Helvetica" not in sample
    assert sample.count(b"/Type/FontDescriptor") == 2


def test_poppler_gives_every_line_back(sample: bytes, tmp_path: Path, tool: Tool) -> None:
    (tmp_path / "a.pdf").write_bytes(sample)
    done = subprocess.run([tool("pdftotext"), "-raw", tmp_path / "a.pdf", "-"], capture_output=True, check=True)
    back = squeezed(done.stdout.decode())
    for line in drawn_lines(every_mark()):
        assert squeezed(line) in back


def test_marks_set_closer_than_their_squares_read_back_on_the_line_they_stand_on(tmp_path: Path, tool: Tool) -> None:
    text = "追問前的字母：S 情境，T 任務，A 行動，R 結果，L 心得，深 追問細節，反 反面例子。"
    text += "評分要點前的「必」：這題一定要看到的一條。"
    words = Document("zh-Hant", "題", (Part((Paragraph((Text(text),), "quiet"),)),))
    pages = layout(words, theme_for("zh-Hant", "a4"), FONTS["zh-Hant"])
    (tmp_path / "a.pdf").write_bytes(write_pdf(words, pages, FONTS["zh-Hant"]))
    done = subprocess.run([tool("pdftotext"), tmp_path / "a.pdf", "-"], capture_output=True, check=True, text=True)
    assert done.stdout.split("\n")[:2] == [line.rstrip() for line in drawn_lines(pages)]


def drawn_lines(pages: Pages) -> list[str]:
    marks = (placed.mark for page in pages.pages for placed in page.marks)
    return ["".join(run.text for run in mark.runs) for mark in marks if isinstance(mark, TextLine)]


def test_pypdf_gives_every_line_back(sample: bytes) -> None:
    for line in drawn_lines(every_mark()):
        assert squeezed(line) in extracted(sample)


@settings(max_examples=40, deadline=None)
@given(
    st.text(st.sampled_from(COVERED), min_size=1, max_size=30),
    st.sampled_from(["regular", "bold", "regular.latin", "bold.latin"]),
    st.sampled_from([0.0, 0.3137]),
)
def test_any_covered_text_comes_back_and_conforms(text: str, face: str, spacing: float) -> None:
    data = write_pdf(document(), write_line(text, face=face, spacing=spacing), FONTS["zh-Hans"])
    assert extracted(data) == squeezed(text)
    assert failures(data, "ua1") == []


def test_characters_that_share_a_glyph_come_back_as_written() -> None:
    data = write_pdf(document(), write_line("甲·乙•丙‧丁"), FONTS["zh-Hans"])
    assert extracted(data) == "甲·乙•丙‧丁"


def test_characters_beyond_the_basic_plane_come_back() -> None:
    data = write_pdf(document(), write_line("𠮷野家"), FONTS["zh-Hans"])
    assert extracted(data) == "𠮷野家"


def operators(text: str, *, face: str = "regular", spacing: float = 0.0) -> str:
    data = write_pdf(document(), write_line(text, face=face, spacing=spacing), FONTS["zh-Hans"])
    contents = read(data).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().decode()


def test_a_run_is_shown_by_one_operator() -> None:
    assert "<000100020003>Tj" in operators("客服员")


def test_a_chinese_dash_is_drawn_as_one_glyph() -> None:
    assert "<000100020003>Tj" in operators("是——否")


def test_a_chinese_dash_takes_the_spacing_of_two_characters() -> None:
    assert "0<0002>-25<0003>]TJ" in operators("是——否", spacing=0.3)  # 0.3 pt of 12 pt is 25 thousandths


def test_a_middle_dot_in_latin_is_drawn_in_half_an_em() -> None:
    assert "<0001>250<0002>250<0003>" in operators("a·b", face="regular.latin")


def test_lines_of_one_element_share_a_sequence_and_their_words_stay_apart() -> None:
    desk = Desk()
    paragraph = desk.element("P")
    desk.line("Tell me", paragraph)
    desk.line("more", paragraph)
    desk.line("Page 1", None)
    desk.turn(1)
    stream = write_and_read(desk)
    assert stream.count("BDC") == 1
    assert stream.count("/Artifact BMC") == 1
    assert stream.count("EMC") == 2
    assert stream.count("BT") == 2
    assert "Tj\n<0004>Tj\n1 0 0 1" in stream  # a space nobody sees, before the second line


def write_and_read(desk: Desk) -> str:
    contents = read(write_pdf(document(), desk.bind(), FONTS["en"])).pages[0].get_contents()
    assert contents is not None
    return contents.get_data().decode()


def test_no_space_is_added_between_lines_of_chinese() -> None:
    desk = Desk()
    paragraph = desk.element("P")
    desk.line("两行", paragraph)
    desk.line("汉字", paragraph)
    desk.turn(1)
    assert write_and_read(desk).count("Tj") == 2


def test_a_paragraph_on_two_pages_is_one_element_with_two_parts(sample: bytes) -> None:
    part = catalogue(sample)["/StructTreeRoot"]["/K"][0]["/K"][0].get_object()
    split = part["/K"][5].get_object()
    assert split["/S"] == "/P"
    here, there = split["/K"]
    assert isinstance(here, int)
    assert there["/Pg"] != split["/Pg"]


def test_an_empty_cell_keeps_its_place(sample: bytes) -> None:
    part = catalogue(sample)["/StructTreeRoot"]["/K"][0]["/K"][0].get_object()
    table = part["/K"][-1].get_object()
    counts = [[len(cell.get_object()["/K"]) for cell in row.get_object()["/K"]] for row in table["/K"]]
    assert counts == [[1, 1, 1], [1, 1, 0], [1, 0, 1]]


def test_an_element_without_content_is_dated_as_the_one_before_it() -> None:
    never = 1 << 60
    assert _in_order([(never, b"a"), (4, b"b"), (never, b"c"), (6, b"d")]) == [
        (0, b"a"),
        (4, b"b"),
        (4, b"c"),
        (6, b"d"),
    ]


def test_content_of_its_own_and_children_stand_in_reading_order() -> None:
    desk = Desk()
    paragraph = desk.element("P")
    desk.line("见", paragraph)
    desk.line("注", desk.element("Span", paragraph))
    desk.line("止", paragraph)
    desk.turn(1)
    root = catalogue(write_pdf(document(), desk.bind(), FONTS["zh-Hans"]))["/StructTreeRoot"]
    first, child, last = root["/K"][0]["/K"][0]["/K"]
    assert (first, child["/S"], last) == (0, "/Span", 2)


def test_table_heads_have_their_scope_and_pictures_their_words(sample: bytes) -> None:
    assert sample.count(b"/S/TH") == sample.count(b"/A<</O/Table/Scope/Column>>") == 3
    alt = "公司標誌".encode("utf-16-be").hex().encode()
    assert sample.count(b"/Alt<FEFF" + alt) == 2


def test_the_information_stands_twice_and_agrees(sample: bytes) -> None:
    reader = read(sample)
    told: Any = reader.metadata
    packet: Any = reader.xmp_metadata
    assert told.title == packet.dc_title["x-default"] == "面试官题本 & <A>"
    assert [told.author] == packet.dc_creator == ["某公司"]
    assert told.subject == packet.dc_description["x-default"] == "题本 <一>"
    assert told.keywords == packet.pdf_keywords == "a, 乙"
    assert told["/CreationDate"] == "D:20260301000000Z"


def test_without_a_date_the_file_is_from_2000() -> None:
    data = write_pdf(document(), write_line("甲"), FONTS["zh-Hans"])
    assert b"/CreationDate(D:20000101000000Z)" in data


@pytest.mark.parametrize(("language", "tag"), [("zh-Hans", "zh-CN"), ("zh-Hant", "zh-TW"), ("en", "en-GB")])
def test_the_language_is_said(language: str, tag: str) -> None:
    data = write_pdf(document(language=language), write_line("A"), FONTS[language])
    assert catalogue(data)["/Lang"] == tag


def test_bookmarks_lead_to_their_pages_in_their_order(sample: bytes) -> None:
    reader = read(sample)
    outline: Any = reader.outline
    first, (below,), last = outline
    found = [(mark.title, reader.get_destination_page_number(mark)) for mark in (first, below, last)]
    assert found == [("市場客服專員", 0), ("Q1", 0), ("末", 1)]


def test_bookmarks_may_skip_a_level() -> None:
    pages = replace(write_line("甲"), outline=(OutlineEntry(1, "a", 1, 0), OutlineEntry(3, "b", 1, 9)))
    outline = read(write_pdf(document(), pages, FONTS["zh-Hans"])).outline
    assert len(outline) == 2


def test_pages_are_labelled_with_their_printed_numbers() -> None:
    desk = Desk()
    for number in (1, 2, 7, 8):
        desk.line("甲", desk.element("P"))
        desk.turn(number)
    assert read(write_pdf(document(), desk.bind(), FONTS["zh-Hans"])).page_labels == ["1", "2", "7", "8"]


def test_a_picture_drawn_twice_is_embedded_once() -> None:
    desk = Desk()
    for y in (60, 120):
        desk.draw(Image(60, y, 40, 20, png(), ""))
    desk.turn(1)
    data = write_pdf(document(), desk.bind(), FONTS["en"])
    assert data.count(b"/Subtype/Image") == 1


def test_a_see_through_picture_keeps_its_transparency(sample: bytes) -> None:
    assert sample.count(b"/SMask") == 1
    assert failures(sample, "2a") == []


def with_font(name: str) -> bytes:
    fonts = load_fonts(FontSources(FontFile(DATA / name)), "zh-Hans")
    return write_pdf(document(), write_line("A·B•中"), fonts)


@pytest.mark.parametrize("name", ["tiny.ttf", "tiny.ttc"])
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_users_font_conforms(name: str, profile: str) -> None:
    assert failures(with_font(name), profile) == []


@pytest.mark.parametrize("name", ["tiny.ttf", "tiny.otf", "tiny.ttc"])
def test_a_users_font_reads_back(name: str, tmp_path: Path, tool: Tool) -> None:
    (tmp_path / "a.pdf").write_bytes(with_font(name))
    done = subprocess.run([tool("pdftotext"), tmp_path / "a.pdf", "-"], capture_output=True, check=True)
    assert squeezed(done.stdout.decode()) == "A·B•中"


def test_cff_outlines_are_drawn_as_truetype_ones_are(tmp_path: Path, tool: Tool) -> None:
    drawn = []
    for name in ("tiny.ttf", "tiny.otf"):
        (tmp_path / "a.pdf").write_bytes(with_font(name))
        done = subprocess.run([tool("pdftoppm"), "-r", "300", "-aa", "no", tmp_path / "a.pdf"], capture_output=True)
        drawn.append(done.stdout)
    assert drawn[0] == drawn[1]
    assert drawn[0].count(b"\x11" * 30) > 20


def test_what_was_written_before_changes_nothing() -> None:
    alone = write_pdf(document(**FACTS), every_mark(), fonts_for())
    fonts = fonts_for()
    write_pdf(document(), write_line("别的——文字·b", face="bold"), fonts)
    assert write_pdf(document(**FACTS), every_mark(), fonts) == alone


def test_another_process_writes_the_same_bytes(sample: bytes) -> None:
    script = (
        "import sys; from paper import *; from kitgen.writers.pdf import write_pdf;"
        f"sys.stdout.buffer.write(write_pdf(document(**{FACTS!r}), every_mark(), fonts_for()))"
    )
    here = Path(__file__).parent
    settings = {
        "PYTHONPATH": f"{here}{os.pathsep}{here.parent}",
        "PYTHONHASHSEED": "77",
        "TZ": "Asia/Taipei",
        "LC_ALL": "C",
        "SOURCE_DATE_EPOCH": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", script], env=os.environ | settings, cwd=here.parent, capture_output=True, check=True
    )
    assert done.stdout == sample


def test_files_with_other_words_have_other_identities() -> None:
    one, two = (read(write_pdf(document(), write_line(text), FONTS["zh-Hans"])) for text in ("甲", "乙"))
    assert one.trailer["/ID"] != two.trailer["/ID"]


def test_the_text_writer_gives_each_page_its_lines() -> None:
    desk = Desk()
    desk.draw(TextLine(80, (Run(60, "甲", "regular", 10, INK), Run(70, "B", "bold", 10, INK))))
    desk.turn(3)
    desk.draw(Image(60, 60, 40, 20, png(), "公司標誌"))
    desk.turn(4)
    assert write_text(document(), desk.bind()) == ("面试官题本 & <A>\n── page 3 ──\n甲B\n── page 4 ──\n[公司標誌]\n")
