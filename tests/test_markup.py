"""Markup -> Document: intent in, tree out; what has no meaning is refused."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitgen.document import (
    Blank,
    Callout,
    Checkbox,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Furniture,
    Heading,
    Item,
    Keep,
    Lines,
    List,
    PageCount,
    PageNumber,
    Paragraph,
    Part,
    Picture,
    Row,
    Scale,
    See,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.errors import InputError
from kitgen.markup import TAGS, read_markup

ROOT = Path(__file__).parent.parent


def read(blocks: str, **pictures: bytes) -> Document:
    markup = f'<document title="t"><part>{blocks}</part></document>'
    return read_markup(markup, name="test.xml.j2", language="en", pictures=pictures)


def block(markup: str) -> object:
    (one,) = read(markup).parts[0].blocks
    return one


def test_a_heading_has_number_aside_and_anchor() -> None:
    heading = block('<heading level="2" number="3" anchor="q3">Ask<aside>start <blank ems="2"/></aside></heading>')
    assert heading == Heading(2, (Text("Ask"),), "3", (Text("start "), Blank(2)), "q3", True)


def test_a_heading_of_the_third_level_is_not_listed_unless_asked() -> None:
    assert block('<heading level="3">a</heading>') == Heading(3, (Text("a"),), listed=False)
    assert block('<heading level="3" listed="yes">a</heading>') == Heading(3, (Text("a"),), listed=True)


def test_white_space_folds_to_one_space_and_is_trimmed_at_both_ends() -> None:
    assert block("<p>\n  one\n  <strong> two </strong>\n three  </p>") == Paragraph(
        (Text("one "), Text("two ", "strong"), Text("three"))
    )


def test_every_kind_of_block_is_read() -> None:
    assert block('<list kind="check"><item tag="S">a</item></list>') == List("check", (Item((Text("a"),), "S"),))
    assert block('<fields columns="3" tall="yes"><field label="Date"/></fields>') == Fields((Field("Date"),), 3, True)
    assert block('<scale label="Score" scores="1 2 3" not-asked="NA"/>') == Scale("Score", ("1", "2", "3"), "NA")
    assert block('<callout role="warn"><p>a</p></callout>') == Callout("warn", (Paragraph((Text("a"),)),))
    assert block('<columns widths="2 1"><cell/><cell/></columns>') == Columns((2, 1), ((), ()))
    lines = block('<lines for="notes" minutes="4.5" grow="yes" gutter="S|T"/>')
    assert lines == Lines("notes", 4.5, 0, True, ("S", "T"))
    assert block('<space share="2"/>') == Space(2)
    assert block("<keep><p>a</p></keep>") == Keep((Paragraph((Text("a"),)),))
    assert block('<p><checkbox/>a <see ref="x"/></p>') == Paragraph((Checkbox(), Text("a "), See("x")))


def test_a_table_has_columns_and_rows_of_cells() -> None:
    row = '<row role="head"><cell>a</cell><cell/></row>'
    table = block(f'<table caption="c"><column width="2"/><column align="right"/>{row}</table>')
    assert table == Table((Column(2), Column(1, "right")), (Row(((Text("a"),), ()), "head"),), "grid", "c")


def test_a_sheet_has_guide_turn_work_and_foot() -> None:
    groups = "<spare><p>s</p></spare><turn><p>t</p></turn><work><p>b</p></work><foot><p>c</p></foot>"
    sheet = block(f'<sheet name="q" spread="yes"><p>a</p>{groups}</sheet>')
    guide, spare, turn, work, foot = ((Paragraph((Text(text),)),) for text in "astbc")
    assert sheet == Sheet(guide, spare, turn, work, foot, "q", True)


def test_furniture_stands_at_the_document_or_at_a_part() -> None:
    furniture = (
        "<furniture><header><left>a</left></header><footer><right><page/> of <pages/></right></footer></furniture>"
    )
    markup = f'<document title="t">{furniture}<part start="recto" blank-back="yes">{furniture}</part></document>'
    document = read_markup(markup, name="t", language="en", pictures={})
    expected = Furniture(((Text("a"),), ()), ((), (), (PageNumber(), Text(" of "), PageCount())))
    assert document.furniture == expected
    assert document.parts == (Part((), "recto", "", expected, True),)


def test_every_wrong_attribute_is_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        read('<p colour="red" role="loud">a</p><space share="much"/>')
    assert len(caught.value.problems) == 3


def test_a_picture_is_found_by_name() -> None:
    document = read('<picture name="logo" alt="us" height="12"/>', logo=b"png")
    assert document.parts[0].blocks == (Picture(b"png", "us", 12),)


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("<p><table/></p>", "<table> has no place in <p>"),
        ("<row/>", "<row> has no place in <part>"),
        ("<list><p>a</p></list>", "<p> has no place in <list>"),
        ("loose words", "words stand outside a paragraph in <part>: 'loose words'"),
        ("<p>a</p> tail", "words stand outside a paragraph in <part>: 'tail'"),
        ("<table><column/><row><cell/><cell/></row></table>", "a row has 2 cells, its table 1 columns"),
        ('<picture name="logo"/>', "there is no picture 'logo'"),
        ('<p colour="red">a</p>', "<p> has no attribute 'colour'"),
        ('<heading level="4">a</heading>', "'4' is no level of <heading>"),
        ('<table><column width="wide"/></table>', "'wide' is no width of <column>"),
        ('<columns widths="1 x"><cell/><cell/></columns>', "widths '1 x' do not fit 2 columns"),
        ("<p>a", "the template gives markup that is not well-formed"),
    ],
)
def test_what_has_no_meaning_is_refused(markup: str, message: str) -> None:
    with pytest.raises(InputError, match=r"test\.xml\.j2") as caught:
        read(markup)
    assert message in str(caught.value)


@settings(max_examples=80, deadline=None)
@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1))
def test_any_text_survives_markup(text: str) -> None:
    paragraph = block(f"<p>{escape(text)}</p>")
    assert isinstance(paragraph, Paragraph)
    read_back = "".join(node.text for node in paragraph.content if isinstance(node, Text))
    assert read_back == " ".join(part for part in text.split(" ") if part)


def test_every_tag_is_explained_in_the_docs() -> None:
    docs = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    for tag, attributes in TAGS.items():
        assert f"`<{tag}>`" in docs, tag
        for attribute in attributes:
            assert f"`{attribute}`" in docs, (tag, attribute)
