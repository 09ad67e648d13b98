"""The DOCX writer: what the parts hold, who accepts them, and the same bytes every time."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import pytest
from conftest import Golden
from docx_samples import EVERY_BLOCK, FURNITURE, WP, W, body, every_block, pages_of, parts, png, readable, table, words
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from kitgen.document import (
    Blank,
    Block,
    Break,
    Callout,
    Checkbox,
    Circled,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Heading,
    Inline,
    Inlines,
    Item,
    Keep,
    Lines,
    List,
    Paragraph,
    Picture,
    Row,
    Scale,
    See,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.theme import theme_for
from kitgen.writers.docx import write_docx

DATA = Path(__file__).parent / "data" / "docx"
EVERY = write_docx(*every_block())
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


def written(*groups: tuple[Block, ...], language: str = "zh-Hans") -> bytes:
    document = Document(language, "题本", (), blank_page="此页留白")
    return write_docx(document, pages_of(*groups, anchors=7), theme_for(language, "a4"))


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Style and text of every paragraph of the body, cells included."""
    return [(style_of(one), "".join(node.text or "" for node in one.iter(f"{W}t"))) for one in body(data).iter(f"{W}p")]


def style_of(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    assert style is not None
    return style.get(f"{W}val", "")


def values(data: bytes, path: str) -> list[str]:
    return [element.get(f"{W}val", "") for element in body(data).iterfind(path)]


def complaints(data: bytes, folder: Path) -> list[str]:
    path = folder / "judged.docx"
    path.write_bytes(data)
    formats = (FileFormat.MICROSOFT_365, FileFormat.OFFICE_2019)
    return [str(error) for one in formats for error in OpenXmlValidator(file_format=one).validate(path).errors]


def file_of(part: str) -> str:
    return part.replace("[", "").replace("]", "").replace("/", "-") + ".txt"


# ── the parts ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", sorted(name for name in parts(EVERY) if not name.endswith(".png")))
def test_every_part_is_as_it_was_looked_at(name: str, golden: Golden) -> None:
    golden(DATA / file_of(name), readable(parts(EVERY)[name]))


def test_there_is_no_part_that_was_not_looked_at() -> None:
    assert {path.name for path in DATA.iterdir()} | {"word-media-image1.png.txt"} == set(map(file_of, parts(EVERY)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_validator_finds_nothing(language: str, tmp_path: Path) -> None:
    document, pages, _ = every_block()
    data = write_docx(replace(document, language=language), pages, theme_for(language, "letter"))
    assert complaints(data, tmp_path) == []


def test_the_validator_would_find_something(tmp_path: Path) -> None:
    broken = BytesIO()
    with ZipFile(broken, "w") as archive:
        for name, data in parts(EVERY).items():
            archive.writestr(name, data.replace(b"w:tblGrid>", b"w:tblGird>"))
    assert complaints(broken.getvalue(), tmp_path)


def test_python_docx_reads_headings_styles_and_properties_back() -> None:
    read = docx.Document(BytesIO(EVERY))
    headings = [one.text for one in read.paragraphs if one.style and one.style.name.startswith("Heading")]
    assert headings[0] == "提问" and headings[1].startswith("3\u2002倾听 ★★☆")
    assert (read.core_properties.title, read.core_properties.author) == ("市场客服专员 <A 卷>", "某公司")
    assert read.core_properties.created and read.core_properties.created.date().isoformat() == "2026-11-03"


def test_without_a_date_the_time_is_the_turn_of_the_century() -> None:
    assert b"2000-01-01T00:00:00Z" in parts(written(()))["docProps/core.xml"]


@pytest.mark.parametrize(
    ("language", "val", "east_asia", "face"),
    [
        ("zh-Hans", "en-GB", "zh-CN", "Microsoft YaHei"),
        ("zh-Hant", "en-GB", "zh-TW", "Microsoft JhengHei"),
        ("en", "en-GB", "zh-CN", "Microsoft YaHei"),
    ],
)
def test_language_and_faces_follow_the_document(language: str, val: str, east_asia: str, face: str) -> None:
    styles = ElementTree.fromstring(parts(written((), language=language))["word/styles.xml"])
    fonts, lang = styles.find(f".//{W}rPrDefault//{W}rFonts"), styles.find(f".//{W}rPrDefault//{W}lang")
    assert fonts is not None and lang is not None
    assert (lang.get(f"{W}val"), lang.get(f"{W}eastAsia")) == (val, east_asia)
    assert (fonts.get(f"{W}ascii"), fonts.get(f"{W}eastAsia")) == ("Arial", face)
    assert not any("Theme" in key for element in styles.iter() for key in element.attrib)


# ── text ────────────────────────────────────────────────────────────────────


def test_no_run_names_a_face_or_a_size() -> None:
    properties = [child for run in body(EVERY).iter(f"{W}rPr") for child in run]
    assert properties
    assert {child.tag.removeprefix(W) for child in properties} <= {"rStyle", "rFonts", "b", "bCs"}
    assert {key for child in properties if child.tag == f"{W}rFonts" for key in child.attrib} == {f"{W}hint"}


def test_every_style_in_use_is_there() -> None:
    styles = ElementTree.fromstring(parts(EVERY)["word/styles.xml"])
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    used = {element.get(f"{W}val") for tag in ("pStyle", "rStyle", "tblStyle") for element in body(EVERY).iter(W + tag)}
    used |= {element.get(f"{W}val") for element in styles.iter(f"{W}basedOn")}
    assert used <= known


def test_quiet_words_in_a_bold_line_are_said_to_be_light() -> None:
    row = Row(((Text("计", "quiet"), Text("数", "label"), Text("分", "strong")),), "head")
    runs = list(body(written((Table((Column(1),), (row,)),))).iter(f"{W}r"))
    bold = [run.find(f"{W}rPr/{W}b") for run in runs]
    assert [None if one is None else one.get(f"{W}val", "1") for one in bold] == ["0", "1", None]


def test_chinese_marks_take_the_chinese_face_and_an_apostrophe_does_not() -> None:
    runs = list(body(written((Paragraph(words("“it’s”……")),))).iter(f"{W}r"))
    hinted = [(run.findtext(f"{W}t"), run.find(f".//{W}rFonts") is not None) for run in runs]
    assert hinted == [("“it", True), ("’", False), ("s”……", True)]


def test_english_quotes_stay_latin() -> None:
    data = written((Paragraph(words("“it’s”")),), language="en")
    assert body(data).find(f".//{W}r//{W}rFonts") is None


def test_what_is_drawn_keeps_a_gap_from_the_words_before() -> None:
    said = paragraphs(written((Paragraph((Text("签名"), Blank(3), Text("是"), Checkbox(), Text("否"))),)))[0][1]
    assert said == "签名 _____是\u2003☐\u00a0否"


def test_a_reference_is_the_page_number_of_its_anchor() -> None:
    assert paragraphs(written((Paragraph((Text("见第 "), See("q3"), Text(" 页"))),)))[0][1] == "见第 7 页"


def test_a_heading_without_words_is_no_heading() -> None:
    assert paragraphs(written((Heading(2, words(" ")),)))[0][0] == "KGBody"


def test_a_heading_skips_no_level_on_the_way_down() -> None:
    headings = tuple(Heading(level, words("看")) for level in (3, 1, 3, 2, 3))
    assert values(written(headings), f".//{W}outlineLvl") == ["0", "1"]


def test_text_is_justified_only_on_a_long_measure() -> None:
    data = written((Paragraph(words("长")), Columns((1, 3), ((Paragraph(words("窄")),), (Paragraph(words("宽")),)))))
    left = {one.findtext(f".//{W}t"): one.find(f"{W}pPr/{W}jc") is not None for one in body(data).iter(f"{W}p")}
    assert (left["长"], left["窄"], left["宽"]) == (False, True, False)


# ── lists, boxes, lines ─────────────────────────────────────────────────────


def test_every_numbered_list_starts_at_one() -> None:
    one = List("number", (Item(words("甲")), Item(words("乙"))))
    data = written((one, one), (one,))
    assert values(data, f".//{W}numId") == ["1", "1", "2", "2", "3", "3"]
    numbering = ElementTree.fromstring(parts(data)["word/numbering.xml"])
    starts = [start.get(f"{W}val") for start in numbering.iterfind(f"{W}num/{W}lvlOverride/{W}startOverride")]
    assert starts == ["1", "1", "1"]


def test_boxes_can_be_ticked_and_are_told_apart() -> None:
    data = written((List("check", (Item(words("甲")), Item(words("乙")))), Paragraph((Checkbox(),))))
    assert values(data, f".//{W}sdtPr/{W}id") == ["1", "2", "3"]
    assert values(data, f".//{W}sdtPr/{W}tag") == ["box-1", "box-2", "box-3"]
    assert parts(data)["word/document.xml"].count(b"<w14:checkbox>") == 3


def test_a_note_line_is_a_paragraph_and_gutter_labels_spread_over_them() -> None:
    told = paragraphs(written((Lines("notes", count=5, gutter=("S", "A")),)))
    assert told == [("KGNoteLine", text) for text in ("S", "", "A", "", "")]


# ── tables ──────────────────────────────────────────────────────────────────


def test_column_widths_add_up_and_stand_in_grid_and_cells() -> None:
    block = Table(tuple(Column(share) for share in (1, 1, 1)), (Row(((), (), ())),))
    data = written((block,))
    grid = [int(one.get(f"{W}w", "0")) for one in body(data).iter(f"{W}gridCol")]
    cells = [int(one.get(f"{W}w", "0")) for one in body(data).iter(f"{W}tcW")]
    assert grid == cells
    assert sum(grid) == round(theme_for("zh-Hans", "a4").page.text_width * 20)


def test_head_rows_are_marked_and_no_row_is_split() -> None:
    data = written((table(("能力", "一"), ("沟通", "15"), ("分析", "10")),))
    rows = list(body(data).iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert values(data, f".//{W}tblCaption") == ["能力与权重"]


def test_a_paragraph_stands_last_in_every_cell_and_between_tables() -> None:
    nested = Columns((1, 1), ((table(("甲", "乙")),), ()))
    tree = body(written((nested, table(("甲", "乙")), Callout("frame", ()))))
    assert all(cell[-1].tag == f"{W}p" for cell in tree.iter(f"{W}tc"))
    for parent in tree.iter():
        tags = [child.tag for child in parent]
        assert (f"{W}tbl", f"{W}tbl") not in pairwise(tags)


# ── pages ───────────────────────────────────────────────────────────────────


def breaks(data: bytes) -> list[tuple[str, str]]:
    """Style and text of the paragraphs that open a page."""
    opening = [one.find(f"{W}pPr/{W}pageBreakBefore") is not None for one in body(data).iter(f"{W}p")]
    return [told for told, opens in zip(paragraphs(data), opening, strict=True) if opens]


def test_the_first_paragraph_of_every_page_but_the_first_opens_it() -> None:
    groups: list[tuple[Block, ...]] = [(Paragraph(words("一")),), (Heading(1, words("二")),), (table(("三", "")),), ()]
    assert [text for _, text in breaks(written(*groups))] == ["二", "三", "此页留白"]


def test_a_table_within_a_table_opens_a_page_by_a_seam() -> None:
    inner = Callout("ask", (Paragraph(words("你怎么说？"), "ask"),))
    assert breaks(written((), (Columns((1, 1), ((inner,), ())),))) == [("KGSeam", "")]


def test_a_block_that_writes_nothing_leaves_the_page_to_the_next() -> None:
    assert breaks(written((), (Keep(()), Lines("notes"), Paragraph(words("三"))))) == [("KGBody", "三")]


def test_other_furniture_makes_a_section_and_the_same_is_kept_once() -> None:
    document, pages, theme = every_block()
    turned = replace(pages, pages=(*pages.pages, replace(pages.pages[0], number=5)))
    data = write_docx(document, turned, theme)
    sections = list(body(data).iter(f"{W}sectPr"))
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    heads = [section.find(f"{W}headerReference") for section in sections]
    assert [head.get(relation) for head in heads if head is not None] == ["header1", "header2", "header1"]
    assert "word/header3.xml" not in parts(data)
    assert [text for _, text in breaks(data)] == ["提问", "此页留白"]  # a section turns its page itself


def test_page_numbers_are_fields_that_show_a_number() -> None:
    footer = ElementTree.fromstring(parts(EVERY)["word/footer1.xml"])
    assert [one.text for one in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]
    assert "".join(one.text or "" for one in footer.iter(f"{W}t")).endswith("第 1 页，共 4")


def test_a_long_footer_moves_its_centre() -> None:
    long = replace(FURNITURE, footer=(words("很长的左边" * 6), FURNITURE.footer[1], FURNITURE.footer[2]))
    document, theme = Document("zh-Hans", "题本", (), long), theme_for("zh-Hans", "a4")
    footer = ElementTree.fromstring(
        parts(write_docx(document, pages_of((), furniture=(long,)), theme))["word/footer1.xml"]
    )
    stops = {tab.get(f"{W}val"): int(tab.get(f"{W}pos", "0")) for tab in footer.iterfind(f".//{W}tabs/{W}tab")}
    assert stops["clear"] == round(theme.page.text_width * 10) < stops["center"]


def test_a_tight_table_has_less_room_beside_its_words() -> None:
    theme = theme_for("en", "a4")
    loose, tight = (body(written((replace(table(("A", "B")), tight=one),))) for one in (False, True))
    sides = {side.tag.removeprefix(W): side.get(f"{W}w") for side in tight.iterfind(f".//{W}tblPr/{W}tblCellMar/*")}
    assert sides == dict.fromkeys(("left", "right"), str(round(theme.cell_padding(tight=True) * 20)))
    assert loose.find(f".//{W}tblPr/{W}tblCellMar") is None


def test_a_header_too_long_for_its_line_takes_two() -> None:
    for count, lines in ((3, 1), (12, 2)):
        long = replace(FURNITURE, header=(words("很长的左边" * count), words("机密")))
        document = Document("zh-Hans", "题本", (), long)
        data = write_docx(document, pages_of((), furniture=(long,)), theme_for("zh-Hans", "a4"))
        header = ElementTree.fromstring(parts(data)["word/header1.xml"])
        assert len(list(header.iter(f"{W}p"))) == lines


def test_a_picture_is_embedded_once_and_described_each_time() -> None:
    picture = Picture(png(), "公司 <标志>", 10)
    data = written((picture, picture, Picture(png(1, 1), "章", 10)))
    assert [name for name in parts(data) if name.endswith(".png")] == ["word/media/image1.png", "word/media/image2.png"]
    assert [one.get("descr") for one in body(data).iter(f"{WP}docPr")] == ["公司 <标志>", "公司 <标志>", "章"]


# ── the same bytes ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LANG": "zh_CN.GB18030"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C"},
    ],
)
def test_bytes_depend_on_nothing_around(surroundings: dict[str, str], tmp_path: Path) -> None:
    tests = Path(__file__).parent
    code = "import sys, docx_samples, kitgen.writers.docx as room\n"
    code += "sys.stdout.buffer.write(room.write_docx(*docx_samples.every_block()))"
    environment = {**os.environ, **surroundings, "PYTHONPATH": f"{tests.parent}{os.pathsep}{tests}"}
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert ran.stdout == EVERY


def test_the_archive_has_no_time_and_no_revision() -> None:
    with ZipFile(BytesIO(EVERY)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"
    assert b"rsid" not in b"".join(parts(EVERY).values())


def test_a_document_leaves_nothing_behind_for_the_next() -> None:
    written((List("number", (Item(words("甲")),)), Picture(png(2, 2), "", 5)))
    assert write_docx(*every_block()) == EVERY


# ── any document ────────────────────────────────────────────────────────────

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
TEXTS |= st.sampled_from(["“客服” it’s", "★★☆", "  ", ""])
INLINE: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, TEXTS, st.sampled_from(["", "strong", "quiet", "label", "mark"])),
    st.builds(Blank, st.floats(0, 20)),
    st.builds(Circled, TEXTS),
    st.sampled_from([Checkbox(), Break(), See("q3"), See("nowhere")]),
)
INLINES: st.SearchStrategy[Inlines] = st.lists(INLINE, max_size=4).map(tuple)
ROLES = st.sampled_from(
    ["body", "lead", "quiet", "small", "script", "meta", "kicker", "title", "subtitle", "ask", "centred"]
)
TABLE_ROWS = st.lists(
    st.builds(Row, st.tuples(INLINES, INLINES), st.sampled_from(["head", "body", "total"]), st.floats(0, 4)),
    min_size=1,
    max_size=3,
).map(tuple)
PLAIN: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.sampled_from([1, 2, 3]), INLINES, TEXTS, INLINES, st.just(""), st.booleans()),
    st.builds(Paragraph, INLINES, ROLES),
    st.builds(
        List,
        st.sampled_from(["bullet", "number", "check"]),
        st.lists(st.builds(Item, INLINES, TEXTS), max_size=3).map(tuple),
        st.sampled_from(["body", "small"]),
    ),
    st.builds(
        Table,
        st.just((Column(1), Column(2.5, "right"))),
        TABLE_ROWS,
        st.sampled_from(["grid", "form", "anchors"]),
        TEXTS,
    ),
    st.builds(
        Fields,
        st.lists(st.builds(Field, TEXTS, INLINES), min_size=1, max_size=4).map(tuple),
        st.sampled_from([1, 2, 3]),
    ),
    st.builds(Scale, TEXTS, st.lists(TEXTS, max_size=5).map(tuple), TEXTS, TEXTS, TEXTS),
    st.builds(
        Lines,
        st.sampled_from(["notes", "answer", "evidence"]),
        count=st.integers(0, 4),
        gutter=st.lists(TEXTS, max_size=3).map(tuple),
    ),
    st.builds(Picture, st.just(png()), TEXTS, st.floats(1, 90)),
    st.builds(Space, st.floats(0, 300)),
)
BLOCKS: st.SearchStrategy[Block] = st.recursive(
    PLAIN,
    lambda inner: st.one_of(
        st.builds(Callout, st.sampled_from(["ask", "warn", "note", "frame"]), st.lists(inner, max_size=2).map(tuple)),
        st.builds(Columns, st.just((1.0, 2.0)), st.tuples(*[st.lists(inner, max_size=2).map(tuple)] * 2)),
        st.builds(Keep, st.lists(inner, max_size=2).map(tuple)),
    ),
    max_leaves=4,
)
GROUPS = st.lists(st.lists(BLOCKS, max_size=3).map(tuple), min_size=1, max_size=4)


def said_in(*inlines: Inlines) -> Iterator[str]:
    return (node.text for content in inlines for node in content if isinstance(node, Text))


def printable(text: str) -> str:
    """What of a text XML can hold, without what a reader normalises."""
    return "".join(char for char in text if char.isprintable() and not char.isspace())


def texts_of(block: Block) -> Iterator[str]:
    """Texts that must come back from the body."""
    match block:
        case Heading(content=content, aside=aside, number=number):
            yield from (number, *said_in(content))
            if number.strip() or "".join(said_in(content)).strip():
                yield from said_in(aside)
        case Paragraph(content=content):
            yield from said_in(content)
        case List(items=items):
            yield from (text for item in items for text in (item.tag, *said_in(item.content)))
        case Table(rows=rows):
            yield from (text for row in rows for text in said_in(*row.cells))
        case Fields(fields=fields):
            yield from (text for field in fields for text in (field.label, *said_in(field.value)))
        case Scale(label=label, scores=scores, not_asked=not_asked, remark=remark, initials=initials):
            yield from (label, *scores, not_asked, remark, initials)
        case Lines(count=count, gutter=gutter):
            yield from gutter if count >= len(gutter) else ()
        case Callout(blocks=blocks) | Keep(blocks=blocks):
            for inner in blocks:
                yield from texts_of(inner)
        case Columns(cells=cells):
            for inner in (one for cell in cells for one in cell):
                yield from texts_of(inner)
        case _:
            pass


@given(GROUPS, st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_any_document_is_well_formed_and_complete(groups: list[tuple[Block, ...]], language: str) -> None:
    data = written(*groups, language=language)
    for name, part in parts(data).items():
        if not name.endswith(".png"):
            ElementTree.fromstring(part)
    said = printable("".join(node.text or "" for node in body(data).iter(f"{W}t")))
    for text in (one for group in groups for block in group for one in texts_of(block)):
        assert printable(text) in said
    assert all(cell[-1].tag == f"{W}p" for cell in body(data).iter(f"{W}tc"))
    drawings = [one.get("id") for one in body(data).iter(f"{WP}docPr")]
    assert len(set(drawings)) == len(drawings)


@given(GROUPS, st.sampled_from(LANGUAGES))
@settings(max_examples=8, deadline=None)
def test_the_validator_finds_nothing_in_any_document(groups: list[tuple[Block, ...]], language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert complaints(written(*groups, language=language), Path(folder)) == []


def test_the_sample_shows_every_block_there_is() -> None:
    kinds = {type(block) for group in EVERY_BLOCK for block in group}
    assert {Sheet, *kinds} == set(get_args(Block))
