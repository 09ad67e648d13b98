"""What is higher than a page: parted where type is large or paper small, between rows, items and sentences."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from docx_samples import table, words
from paper import fonts_for

from kitgen.document import (
    Block,
    Callout,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Heading,
    Item,
    Keep,
    List,
    Paragraph,
    Part,
    Row,
    Sheet,
    Table,
)
from kitgen.errors import InputError
from kitgen.layout import layout
from kitgen.layout.pages import Pages, TextLine
from kitgen.pipeline.booklets import lay
from kitgen.pipeline.kinds import FORMS, kinds_of
from kitgen.pipeline.request import Request, task_for
from kitgen.theme import theme_for

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
SENTENCE = {
    "zh-Hans": "客户说昨天就该到货，你先查清再答复。",
    "zh-Hant": "客戶說昨天就該到貨，你先查清再答覆。",
    "en": "The customer was promised delivery yesterday, so check first and then answer. ",
}


def laid(language: str, *blocks: Block, paper: str = "a5", edition: str = "large-print") -> Pages:
    document = Document(language, "Kit", (Part(blocks),))
    return layout(document, theme_for(language, paper, edition), fonts_for(language))


def lines(pages: Pages) -> list[list[str]]:
    """The words of each page, line by line."""
    return [
        ["".join(run.text for run in placed.mark.runs) for placed in page.marks if isinstance(placed.mark, TextLine)]
        for page in pages.pages
    ]


def squeezed(pages: Pages) -> str:
    return "".join("".join(line.split()) for page in lines(pages) for line in page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paragraph_higher_than_a_page_is_parted_after_a_sentence(language: str) -> None:
    text = SENTENCE[language] * 40
    pages = laid(language, Paragraph(words(text)))
    assert len(pages.pages) > 2
    assert squeezed(pages) == "".join(text.split())
    assert {page[-1].rstrip()[-1] for page in lines(pages)} <= {"。", "."}


def test_a_box_is_parted_and_drawn_on_each_page_and_no_heading_is_left_behind() -> None:
    held = (Paragraph(words(SENTENCE["zh-Hans"] * 12)), Heading(3, words("材料")), Paragraph(words("短" * 90 + "。")))
    pages = laid("zh-Hans", Callout("ask", held * 2))
    assert all(isinstance(block, Callout) for page in pages.pages for block in page.blocks)
    assert all(page[-1] != "材料" for page in lines(pages))


def test_a_numbered_list_goes_on_counting_on_the_next_page() -> None:
    items = tuple(Item(words(SENTENCE["en"] * 3)) for _ in range(12))
    pages = laid("en", List("number", items))
    marks = [line for page in lines(pages) for line in page if line.rstrip(".").isdigit()]
    assert marks == [f"{number}." for number in range(1, 13)]
    assert len(pages.pages) > 1


def test_what_is_left_of_an_item_has_no_box_of_its_own() -> None:
    pages = laid("zh-Hans", List("check", (Item(words(SENTENCE["zh-Hans"] * 40)),)))
    first, *rest = (block for page in pages.pages for block in page.blocks)
    assert isinstance(first, List)
    assert rest
    assert all(isinstance(block, Paragraph) for block in rest)


def test_fields_are_parted_between_rows() -> None:
    fields = tuple(Field(f"F{number}", words("x")) for number in range(60))
    pages = laid("en", Fields(fields, 2))
    counts = [len(block.fields) for page in pages.pages for block in page.blocks if isinstance(block, Fields)]
    assert sum(counts) == 60
    assert all(count % 2 == 0 for count in counts)


def test_a_table_too_narrow_for_its_words_stands_row_by_row_with_its_head() -> None:
    columns = tuple(Column(1) for _ in range(9))
    head = Row(tuple(words(f"Head{index}") for index in range(9)), "head")
    row = Row(tuple(words(SENTENCE["en"] * 2) for _ in range(9)))
    pages = laid("en", Table(columns, (head, row)))
    text = squeezed(pages)
    assert all(f"Head{index}" in text for index in range(9))
    assert text.count("".join(SENTENCE["en"].split())) == 18


def test_columns_and_what_is_kept_are_parted_where_they_must_be() -> None:
    text = SENTENCE["zh-Hans"] * 14
    side = Callout("frame", (Paragraph(words(text)),))
    pages = laid("zh-Hans", Columns((1, 1), ((side,), (Keep((side, side)),))))
    assert squeezed(pages) == text * 3


def test_on_a4_in_ordinary_type_nothing_is_parted() -> None:
    with pytest.raises(InputError, match="higher than a page"):
        laid("en", Paragraph(words(SENTENCE["en"] * 90)), paper="a4", edition="standard")


def test_a_sheet_that_may_flow_takes_a_second_page_where_one_is_too_small() -> None:
    rows = [("Order", "State"), *((f"No. {number}", SENTENCE["en"]) for number in range(30))]
    blocks = (Heading(1, words("Card")), Paragraph(words(SENTENCE["en"] * 3)), table(*rows))
    with pytest.raises(InputError, match="too long for its page"):
        laid("en", Sheet(blocks, name="card"), paper="letter", edition="standard")
    pages = laid("en", Sheet(blocks, name="card", flows=True), paper="letter", edition="standard")
    assert [len(page.blocks) for page in pages.pages] == [3, 1]
    assert [line[0] for line in lines(pages)] == ["Card", "Order"]


def _made(language: str, profile: str, paper: str, edition: str, seed: int) -> Iterator[int]:
    documents = ["interviewer", "practice", "trainer", *(kind.id for kind in FORMS)]
    options = {"role": "market-service-specialist", "languages": [language], "minutes": 60, "seed": str(seed)}
    options |= {"panel": "5", "profile": profile, "paper": paper, "edition": edition, "documents": documents}
    task = task_for(Request(options=options, ledger=False))
    for kind in kinds_of(task.kit):
        yield len(lay(kind, task.kit, language, task.supplies[language]).pages.pages)


@pytest.mark.parametrize(
    ("language", "profile", "paper", "edition", "seed"),
    [
        ("en", "western", "letter", "standard", 0),  # a card 5 mm too long
        ("en", "western", "a5", "large-print", 0),
        ("zh-Hans", "cn", "a5", "large-print", 1),
        ("zh-Hant", "tw", "a5", "large-print", 1),
        ("zh-Hans", "cn", "letter", "gbt9704", 0),
    ],
)
def test_every_document_finds_room_on_every_paper(
    language: str, profile: str, paper: str, edition: str, seed: int
) -> None:
    assert all(_made(language, profile, paper, edition, seed))


def test_large_print_leaves_alone_what_is_read_across_a_room() -> None:
    assert theme_for("en", "a5", "large-print").style("sign") == theme_for("en", "a5").style("sign")
