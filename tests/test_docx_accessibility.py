"""The published rules of Word's accessibility checker, on every document in every language.

https://support.microsoft.com/office/rules-for-the-accessibility-checker-651e08f2-0fc3-4e10-aaca-74b4a67101c1
Tables that only place things (fields, boxes, the score strip) have no head to name: they must read in order instead.
Ruled lines and cells to write in are empty paragraphs by purpose; any other empty ones in a row would be padding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from kitgen.contrast import contrast
from kitgen.pipeline import Request, build
from kitgen.pipeline.kinds import BOOKLETS, FORMS, TRAINING

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DC = "{http://purl.org/dc/elements/1.1/}"
DATA_TABLE = "KGGrid"
RULED = {"KGNoteLine", "KGAnswerLine", "KGEvidenceLine"}
PROFILES = {"zh-Hans": "cn", "zh-Hant": "tw", "en": "western"}
LONGEST_BLANK = 3
"""Empty paragraphs in a row that still are room between two blocks."""


def documents(role: str, language: str, folder: Path, **options: object) -> Iterator[tuple[str, bytes]]:
    given = {"id": "d-1", "role": role, "languages": [language], "profile": PROFILES[language], "seed": "3"}
    result = build(Request(options=given | options, out=folder / "d-1", formats=("docx",), ledger=False))
    yield from ((name, (result.folder / name).read_bytes()) for name in sorted(result.files) if name.endswith(".docx"))


@pytest.fixture(scope="module", params=PROFILES)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every document of one language by its name."""
    language = str(request.param)
    everything = [kind.id for kind in (*BOOKLETS, *FORMS, *TRAINING) if kind.needs != "cert"]
    folder = tmp_path_factory.mktemp("interview")
    files = dict(documents("market-service-specialist", language, folder, documents=everything, minutes="60"))
    folder = tmp_path_factory.mktemp("forms")
    files |= {f"forms/{name}": data for name, data in documents("service-team-leader", language, folder, forms="2")}
    if language != "en":  # the bank of the certification is Chinese
        folder = tmp_path_factory.mktemp("certification")
        files |= dict(documents("front-desk-star", language, folder, documents=["certification"]))
    return files


def part(data: bytes, name: str) -> etree._Element:
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def body(data: bytes) -> etree._Element:
    return part(data, "word/document.xml")


def style(node: etree._Element, kind: str = "p") -> str:
    found = node.find(f"{W}{kind}Pr/{W}{kind}Style")
    return str(found.get(f"{W}val")) if found is not None else ""


def words(node: etree._Element) -> str:
    return "".join(one.text or "" for one in node.iter(f"{W}t"))


def test_every_kind_of_document_is_looked_at(written: dict[str, bytes]) -> None:
    wanted = {kind.id for kind in (*BOOKLETS, *FORMS, *TRAINING)}
    if not any(name.endswith("paper.docx") for name in written):
        wanted -= {kind.id for kind in TRAINING if kind.needs == "cert"}
    missing = {one for one in wanted if not any(name.endswith(f"{one}.docx") for name in written)}
    assert not missing
    assert any("equivalence" in name for name in written)


def test_every_data_table_has_a_head_row_that_repeats_and_a_caption(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        for table in body(data).iter(f"{W}tbl"):
            if style(table, "tbl") == DATA_TABLE:
                first = table.find(f"{W}tr")
                assert first.find(f"{W}trPr/{W}tblHeader") is not None, (name, words(first)[:40])
                assert table.find(f"{W}tblPr/{W}tblCaption") is not None, (name, words(first)[:40])


def test_no_cell_is_merged_or_split_and_every_row_has_the_columns_of_its_grid(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        root = body(data)
        assert not [node.tag for tag in ("gridSpan", "vMerge", "hMerge") for node in root.iter(W + tag)], name
        for table in root.iter(f"{W}tbl"):
            columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
            assert {len(row.findall(f"{W}tc")) for row in table.findall(f"{W}tr")} == {columns}, name


def test_data_tables_are_not_nested_and_tables_within_tables_read_in_order(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        for table in body(data).iter(f"{W}tbl"):
            around = list(table.iterancestors(f"{W}tbl"))
            assert all(style(one, "tbl") != DATA_TABLE for one in around), name
            assert all(len(one.findall(f"{W}tr")) == 1 for one in around), (name, words(table)[:40])
            assert len(around) <= 2, name


def test_every_drawing_has_alternative_text_and_stands_in_its_line(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        with ZipFile(BytesIO(data)) as package:
            names = [one for one in package.namelist() if re.match(r"word/(document|header|footer|even)\d*\.xml", one)]
        for one in names:
            assert all(node.get("descr") for node in part(data, one).iter(f"{WP}docPr")), (name, one)
        assert not list(body(data).iter(f"{WP}anchor")), name


def test_headings_go_down_one_level_at_a_time(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        before = 0
        for paragraph in body(data).iter(f"{W}p"):
            if not style(paragraph).startswith("Heading"):
                continue
            direct = paragraph.find(f"{W}pPr/{W}outlineLvl")
            level = int(direct.get(f"{W}val")) + 1 if direct is not None else int(style(paragraph)[-1])
            assert 1 <= level <= before + 1, (name, words(paragraph))
            before = level
        assert before or "timer-cards" in name, name  # a card is one line to hold up


def test_title_and_language_are_told(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        core = part(data, "docProps/core.xml")
        assert core.findtext(f"{DC}title"), name
        assert core.findtext(f"{DC}language") in {"zh-CN", "zh-TW", "en-US", "en-GB"}, name
        spoken = part(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
        assert spoken.get(f"{W}val"), name


def test_nothing_is_put_in_place_by_spaces_tabs_or_empty_paragraphs(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        empty: list[str] = []
        for paragraph in body(data).iter(f"{W}p"):
            text = words(paragraph)
            assert not re.search("[ \u00a0\u2003\u3000]{2,}", text), (name, text)
            assert len(list(paragraph.iter(f"{W}tab"))) <= 2 + len(list(paragraph.iter(f"{W}tabs"))) * 2, (name, text)
            within = next(paragraph.iterancestors(f"{W}tc"), None) is not None
            filled = text.strip() or paragraph.find(f".//{W}drawing") is not None
            empty = [] if filled or within or style(paragraph) in RULED else [*empty, style(paragraph)]
            assert len(empty) <= LONGEST_BLANK, (name, empty)


def test_words_stand_out_from_paper_and_tint(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        fills = {node.get(f"{W}fill") for node in body(data).iter(f"{W}shd")} | {"FFFFFF"}
        colours = {node.get(f"{W}val") for node in part(data, "word/styles.xml").iter(f"{W}color")}
        for colour in colours - {"auto"}:
            for fill in fills - {"auto"}:
                assert contrast(f"#{colour}", f"#{fill}") >= 4.5, (name, colour, fill)
