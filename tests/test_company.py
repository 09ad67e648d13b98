"""A company's own DOCX as base: margins, colours, header and footer are taken over, nothing else, and pages agree."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document as open_docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, RGBColor
from docx_samples import body, converted, page_texts, parts, spoiled, words
from openxml_audit import FileFormat, OpenXmlValidator
from paper import fonts_for, png

from kitgen.document import Document, Furniture, Heading, Paragraph, Part
from kitgen.errors import InputError
from kitgen.layout import layout
from kitgen.theme import MM, Theme, theme_for
from kitgen.theme_reader import read_look
from kitgen.writers.docx import write_docx

Tool = Callable[[str], str]
FURNITURE = Furniture(header=(words("题本"), ()), footer=(words("内部"), (), ()))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def company(folder: Path, *, header: str = "", picture: bytes = b"", author: str = "Somebody Else") -> Path:
    """A DOCX of a company, with a logo in its header and `header` as further XML there."""
    made = open_docx()
    section = made.sections[0]
    section.left_margin, section.right_margin = Mm(31), Mm(17)
    section.top_margin, section.bottom_margin = Mm(38), Mm(27)
    section.header_distance = section.footer_distance = Mm(10)
    paragraph = section.header.paragraphs[0]
    paragraph.add_run().add_picture(io.BytesIO(picture or png()), height=Mm(11))
    paragraph.add_run("晨光电器")
    if header:
        paragraph._p.append(parse_xml(header))
    section.footer.paragraphs[0].text = "No. 5, West Road"
    made.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x1F, 0x2B)
    made.styles["Heading 2"].font.color.rgb = RGBColor(0xE0, 0xE0, 0xE0)
    made.core_properties.author = author
    made.add_paragraph("a letter of long ago")
    made.save(str(folder / "company.docx"))
    return folder / "company.docx"


def look(folder: Path, language: str = "zh-Hans", theme: str = "docx_base: company.docx\n") -> Theme:
    (folder / "theme.yaml").write_text(theme, encoding="utf-8")
    return read_look(folder / "theme.yaml", language, "a4").theme


def written(theme: Theme) -> tuple[bytes, int]:
    """A document of some pages in the theme, and how many there are."""
    flow = tuple(Paragraph(words(f"第{number}段" + "短" * 90)) for number in range(90))
    document = Document("zh-Hans", "题本", (Part((Heading(1, words("甲")), *flow)),), FURNITURE, author="晨光")
    pages = layout(document, theme, fonts_for())
    return write_docx(document, pages, theme), len(pages.pages)


def changed(path: Path, change: Callable[[str, bytes], bytes | None], extra: dict[str, bytes] | None = None) -> None:
    """The package with every part changed, or left out where `change` gives None."""
    with ZipFile(path) as package:
        files = {name: change(name, package.read(name)) for name in package.namelist()}
    with ZipFile(path, "w") as package:
        for name, data in (files | (extra or {})).items():
            if data is not None:
                package.writestr(name, data)


def refused(folder: Path) -> str:
    with pytest.raises(InputError) as error:
        look(folder)
    text = error.value.text("en")
    assert "theme.yaml:1: " in text
    assert "hint: " in text
    return text


def test_margins_and_dark_colours_are_those_of_the_company_in_both_formats(tmp_path: Path) -> None:
    company(tmp_path)
    theme, own = look(tmp_path), theme_for("zh-Hans", "a4")
    assert (theme.page.inner_mm, theme.page.outer_mm) == pytest.approx((31, 17), abs=0.1)
    assert theme.colour(theme.style("heading1").colour) == "#7a1f2b"
    assert theme.style("heading2") == own.style("heading2")  # too pale for print
    assert theme.style("body") == own.style("body")
    margins = body(written(theme)[0]).find(f".//{W}pgMar")
    assert margins is not None
    assert int(margins.get(f"{W}left", "0")) / 20 == pytest.approx(31 * MM, abs=1)


def test_the_theme_file_lies_over_the_company(tmp_path: Path) -> None:
    company(tmp_path)
    theme = look(tmp_path, theme="docx_base: company.docx\npage: {inner_mm: 24}\n")
    assert theme.page.inner_mm == 24


def test_header_and_footer_stand_in_the_docx_with_their_picture_and_nothing_else_of_the_file(tmp_path: Path) -> None:
    company(tmp_path)
    data, _ = written(look(tmp_path))
    files = parts(data)
    assert "晨光电器" in files["word/header1.xml"].decode()
    assert "No. 5, West Road" in files["word/footer1.xml"].decode()
    assert files["word/media/header-image1.png"] == png()
    assert re.search(rb'descr="[^"]+"', files["word/header1.xml"])
    everything = b"".join(files.values())
    assert b"Somebody Else" not in everything
    assert b"long ago" not in everything
    assert b"rsid" not in everything


def test_what_is_written_is_valid_and_has_the_pages_of_the_layout(tool: Tool, tmp_path: Path) -> None:
    company(tmp_path)
    data, count = written(look(tmp_path))
    (tmp_path / "out.docx").write_bytes(data)
    for version in (FileFormat.MICROSOFT_365, FileFormat.OFFICE_2019):
        assert not OpenXmlValidator(version).validate(tmp_path / "out.docx").errors
    texts = page_texts(converted(tool("soffice"), data, tmp_path))
    assert len(texts) == count > 2
    assert all("晨光电器" in text and "WestRoad" in text for text in texts)


def test_a_high_header_moves_the_text_down_in_both_formats(tool: Tool, tmp_path: Path) -> None:
    more = f"<w:r {nsdecls('w')}><w:rPr><w:sz w:val='120'/></w:rPr><w:t>晨光</w:t></w:r>"
    company(tmp_path, header=more)
    theme = look(tmp_path)
    assert theme.page.top_mm > 38
    data, count = written(theme)
    assert len(page_texts(converted(tool("soffice"), data, tmp_path))) == count


def test_a_file_without_styles_lends_what_it_has(tmp_path: Path) -> None:
    path = company(tmp_path)
    changed(path, lambda name, data: None if name == "word/styles.xml" else data)
    theme = look(tmp_path)
    assert theme.style("heading1") == theme_for("zh-Hans", "a4").style("heading1")
    assert theme.page.inner_mm == pytest.approx(31, abs=0.1)


def test_the_chinese_face_is_the_company_s_the_latin_one_stays(tmp_path: Path) -> None:
    path = company(tmp_path)
    fonts = b'<w:rFonts w:ascii="Garamond" w:hAnsi="Garamond" w:eastAsia="FangSong"/>'

    def change(name: str, data: bytes) -> bytes:
        return re.sub(rb"<w:rFonts [^>]*minorEastAsia[^>]*/>", fonts, data, count=1) if "styles" in name else data

    changed(path, change)
    styles = parts(written(look(tmp_path))[0])["word/styles.xml"].decode()
    assert 'w:eastAsia="FangSong"' in styles
    assert "Garamond" not in styles


# ── what is refused ─────────────────────────────────────────────────────────


def test_a_file_that_is_not_there_is_told_with_its_place(tmp_path: Path) -> None:
    assert "there is no file 'company.docx'" in refused(tmp_path)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "has a password, or is of old Word"),
        (b"%PDF-1.7", "is not a whole Word document"),
        (b"", "is not a whole Word document"),
        (b"PK" + b"\0" * 5_000_001, "is 5 MB large"),
    ],
)
def test_what_is_no_docx_is_refused(data: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / "company.docx").write_bytes(data)
    assert told in refused(tmp_path)


def test_macros_are_refused(tmp_path: Path) -> None:
    changed(company(tmp_path), lambda _, data: data, {"word/vbaProject.bin": b"x"})
    assert "holds macros" in refused(tmp_path)


@pytest.mark.parametrize("document", [b"<a", b"<a/>"])
def test_a_broken_part_is_no_whole_document(document: bytes, tmp_path: Path) -> None:
    changed(company(tmp_path), lambda name, data: document if name == "word/document.xml" else data)
    assert "is not a whole Word document" in refused(tmp_path)


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("<w:ins {ns} w:id='1' w:author='A'><w:r><w:t>new</w:t></w:r></w:ins>", "tracked changes in word/header"),
        ("<w:r {ns}><w:pict/></w:r>", "an object in word/header1.xml that is not taken over: pict"),
    ],
)
def test_what_cannot_be_taken_over_is_refused(header: str, told: str, tmp_path: Path) -> None:
    company(tmp_path, header=header.replace("{ns}", nsdecls("w")))
    assert told in refused(tmp_path)


def test_a_link_out_of_the_file_and_a_picture_of_another_kind_are_told_at_once(tmp_path: Path) -> None:
    def change(name: str, data: bytes) -> bytes:
        if name != "word/_rels/header1.xml.rels":
            return data
        link = b'<Relationship Id="x" Type="t" Target="http://example.com/a" TargetMode="External"/></Relationships>'
        return data.replace(b".png", b".emf").replace(b"</Relationships>", link)

    changed(company(tmp_path), change)
    text = refused(tmp_path)
    assert "links from word/header1.xml to what is not in the file" in text
    assert "neither PNG nor JPEG" in text


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[-3000:],
        lambda data: spoiled(data, 8, 6, 1),
        lambda data: spoiled(data, 10, 8, 99),
    ],
    ids=["only-its-end", "members-behind-a-password", "packed-in-an-unknown-way"],
)
def test_a_package_that_cannot_be_unpacked_is_refused(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = company(tmp_path)
    path.write_bytes(spoil(path.read_bytes()))
    assert "'company.docx' is not a whole Word document" in refused(tmp_path)


def test_a_margin_of_many_digits_is_refused(tmp_path: Path) -> None:
    path = company(tmp_path)
    huge = b'w:left="' + b"9" * 400 + b'"'
    changed(path, lambda name, data: re.sub(rb'w:left="\d+"', huge, data) if name == "word/document.xml" else data)
    assert "'company.docx' is not a whole Word document" in refused(tmp_path)
