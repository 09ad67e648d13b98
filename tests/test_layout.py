"""Lines and pages: what may stand where, and what holds together."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paper import fonts_for

from kitgen.document import (
    Blank,
    Block,
    Callout,
    Checkbox,
    Column,
    Columns,
    Document,
    Furniture,
    Heading,
    Item,
    Keep,
    Lines,
    List,
    Paragraph,
    Part,
    Row,
    Scale,
    See,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.errors import InputError
from kitgen.layout import layout
from kitgen.layout.clreq import NO_END, NO_START
from kitgen.layout.lines import break_lines
from kitgen.layout.measure import Setting, measure
from kitgen.layout.pages import Box, Pages, Rule, Run, TextLine
from kitgen.layout.paginate import Paginator
from kitgen.layout.text import LaidText, lay_text
from kitgen.theme import MM, theme_for

THEME = theme_for("zh-Hans", "a4")
SENTENCE = "客户收到的水壶第三天漏水，打进热线时已经很生气：“今天不给我说法，我就发到网上去！”系统显示已过七天。"
HAN = st.text("客户的水壶漏了，。；：？！、“”（）《》——……请你在30分钟内回复STAR 3.5 mm 45%", min_size=1, max_size=160)


def setting(language: str = "zh-Hans") -> Setting:
    return Setting(theme_for(language, "a4"), fonts_for(language), language, {})


def lay(text: str, width: float = 300.0, language: str = "zh-Hans", align: str = "justify") -> LaidText:
    one = setting(language)
    return lay_text(one, (Text(text),), one.theme.style("body"), width, align=align)


def words(laid: LaidText) -> list[str]:
    return ["".join(run.text for run in line.runs) for line in laid.lines]


def pages_of(*blocks: Block, language: str = "zh-Hans") -> Pages:
    return lay_parts(Part(blocks), language=language)


def lay_parts(*parts: Part, language: str = "zh-Hans") -> Pages:
    document = Document(language, "试", parts, blank_page="此页留白")
    return layout(document, theme_for(language, "a4"), fonts_for(language))


def paragraph(text: str = SENTENCE) -> Paragraph:
    return Paragraph((Text(text),))


# ── lines ───────────────────────────────────────────────────────────────────


@settings(max_examples=120, deadline=None)
@given(HAN, st.floats(120, 470))
def test_no_line_starts_or_ends_with_a_forbidden_mark(text: str, width: float) -> None:
    one = setting()
    pieces = measure(one, (Text(text),), one.theme.style("body"))
    lines = [line for line, _ in break_lines(one, pieces, width)]
    for before, after in pairwise(lines):
        if after[0].breaks:  # where no break is allowed on a whole line, any cut is as bad
            assert after[0].text[0] not in NO_START
            assert before[-1].text[-1] not in NO_END


@settings(max_examples=120, deadline=None)
@given(HAN, st.floats(120, 470))
def test_no_character_is_lost_or_moved_by_breaking_lines(text: str, width: float) -> None:
    assert re.sub(r"\s", "", "".join(words(lay(text, width)))) == re.sub(r"\s", "", text)


@settings(max_examples=60, deadline=None)
@given(st.text("say “it” — ★★☆ naïve 30% 客户 a-b/c", min_size=1, max_size=120), st.floats(60, 470))
def test_no_character_is_lost_in_english_either(text: str, width: float) -> None:
    assert re.sub(r"\s", "", "".join(words(lay(text, width, "en")))) == re.sub(r"\s", "", text)


@settings(max_examples=120, deadline=None)
@given(HAN, st.floats(200, 470))
def test_no_line_is_wider_than_its_measure(text: str, width: float) -> None:
    assert all(line.width <= width + 0.05 for line in lay(text, width).lines)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_full_chinese_lines_end_on_one_edge(language: str) -> None:
    laid = lay(SENTENCE.replace("户", "戶") * 8, 467.7, language)
    assert len(laid.lines) > 6
    edges = [line.width for line in laid.lines[:-1]]
    assert max(edges) - min(edges) < 0.1
    assert abs(edges[0] - 467.7) < 0.1


def test_the_last_line_of_a_paragraph_is_never_stretched() -> None:
    laid = lay(SENTENCE, 300)
    assert laid.lines[-1].width < 290
    assert all(run.spacing == 0 for run in laid.lines[-1].runs)


def test_chinese_on_a_narrow_measure_is_not_justified() -> None:
    assert all(run.spacing == 0 for line in lay(SENTENCE, 150).lines for run in line.runs)


def test_a_latin_word_moves_whole_to_the_next_line() -> None:
    for width in range(100, 200, 7):
        for line in words(lay("请你用 communication 这个词说一遍 responsibilities 是什么意思", width, align="left")):
            assert not re.search(r"[a-z]", line.replace("communication", "").replace("responsibilities", ""))


def test_a_latin_word_wider_than_its_line_is_split() -> None:
    laid = lay("x" * 80, 100, align="left")
    assert len(laid.lines) > 1
    assert all(line.width <= 100.05 for line in laid.lines)


def test_a_long_dash_and_an_ellipsis_stay_unbroken() -> None:
    for width in range(60, 200, 5):
        for line in words(lay("他说——等一等……然后就走了——没有再回来……", width, align="left")):
            assert line.count("—") % 2 == 0
            assert line.count("…") % 2 == 0


def test_closing_marks_before_other_marks_give_up_half_their_square() -> None:
    plain, squeezed = lay("甲乙丙丁", 400), lay("甲”。丁", 400)
    assert plain.lines[0].width - squeezed.lines[0].width == pytest.approx(THEME.style("body").size / 2, abs=0.06)


def test_stops_in_the_middle_of_their_square_are_not_squeezed_in_traditional_script() -> None:
    assert lay("甲。」丁", 400, "zh-Hant").lines[0].width == pytest.approx(
        lay("甲乙丙丁", 400, "zh-Hant").lines[0].width
    )


def test_han_and_latin_stand_a_quarter_em_apart_without_a_space_in_the_text() -> None:
    laid = lay("共30分", 400)
    widths = fonts_for("zh-Hans").widths("regular")
    size = THEME.style("body").size
    assert words(laid) == ["共30分"]
    assert laid.lines[0].width == pytest.approx(size * (2 + widths["3"] + widths["0"] + 0.5))


def test_a_single_character_is_not_left_alone_on_the_last_line() -> None:
    for count in range(60, 100):
        last = words(lay("水" * count + "。", 300))[-1]
        assert sum(map(str.isalnum, last)) != 1


def test_a_box_stays_with_the_words_after_it() -> None:
    one = setting()
    content = tuple(node for name in ("主考官", "面试官", "观察员") * 4 for node in (Checkbox(), Text(name)))
    for width in range(60, 200, 6):
        for line, _ in break_lines(one, measure(one, content, one.theme.style("body")), width):
            assert not isinstance(line[-1].node, Checkbox)


def test_english_quotes_take_their_proportional_form() -> None:
    runs = lay("say “it” well", 400, "en", "left").lines[0].runs
    assert any(run.face == "regular.latin" for run in runs if "“" in run.text)


# ── pages ───────────────────────────────────────────────────────────────────


def test_a_heading_is_never_last_on_a_page() -> None:
    for count in range(8, 16):
        pages = pages_of(*[paragraph(SENTENCE * 2)] * count, Heading(2, (Text("题"),)), paragraph(SENTENCE * 3))
        assert not any(page.blocks and isinstance(page.blocks[-1], Heading) for page in pages.pages)


def test_what_is_kept_together_stands_on_one_page() -> None:
    for count in range(4, 14):
        keep = Keep((paragraph(), paragraph(), paragraph()))
        pages = pages_of(*[paragraph(SENTENCE * 3)] * count, keep)
        assert sum(block == keep for page in pages.pages for block in page.blocks) == 1


def loosely_kept(sentences: int) -> Keep:
    """A few paragraphs, and lines that grow in a keep of their own."""
    own = Keep((Heading(3, (Text("自己的"),)), Lines("answer", count=2, grow=True)))
    return Keep((*[paragraph(SENTENCE * 4)] * sentences, own), loose=True)


def answer_lines(pages: Pages) -> list[list[int]]:
    """How many lines to answer on stand on each page, in each place."""

    def counts(block: Block) -> list[int]:
        match block:
            case Keep(blocks):
                return [count for one in blocks for count in counts(one)]
            case Lines():
                return [block.count]
            case _:
                return []

    return [[count for block in page.blocks for count in counts(block)] for page in pages.pages]


def test_what_is_loosely_kept_together_stands_on_one_page_where_a_page_holds_it() -> None:
    for count in range(1, 10):
        pages = pages_of(*[paragraph(SENTENCE * 4)] * count, loosely_kept(5), loosely_kept(5))
        assert sum(isinstance(block, Keep) and block.loose for page in pages.pages for block in page.blocks) == 2
        assert sum(map(len, answer_lines(pages))) == 2


def test_lines_that_end_a_page_take_the_room_left_on_it() -> None:
    first, second = pages_of(loosely_kept(6), loosely_kept(7)).pages
    for page in (first, second):
        lowest = max(placed.mark.y1 for placed in page.marks if isinstance(placed.mark, Rule))
        room = (THEME.page.height_mm - THEME.page.bottom_mm) * MM - lowest
        assert 0 <= room + 0.01 < THEME.writing.line_mm * MM


def test_lines_above_other_blocks_of_their_page_do_not_grow() -> None:
    assert answer_lines(pages_of(loosely_kept(2), paragraph())) == [[2]]


def test_what_is_loosely_kept_and_higher_than_a_page_is_parted_from_where_it_stands() -> None:
    pages = pages_of(paragraph(), loosely_kept(16))
    assert len(pages.pages[0].blocks) > 5
    (last,) = [block for block in pages.pages[-1].blocks if isinstance(block, Keep)]
    assert isinstance(last.blocks[0], Heading)


def test_what_is_higher_than_a_page_is_an_error_with_the_millimetres_over() -> None:
    with pytest.raises(InputError, match=r"a keep is \d+ mm higher than a page"):
        pages_of(Keep((paragraph(SENTENCE * 60),)))


def test_a_long_table_breaks_between_rows_and_repeats_its_head() -> None:
    rows = (
        Row(((Text("题"),), (Text("名"),)), "head"),
        *[Row(((Text(str(n)),), (Text(SENTENCE),))) for n in range(40)],
    )
    pages = pages_of(Table((Column(1), Column(9)), rows))
    assert len(pages.pages) > 1
    tables = [block for page in pages.pages for block in page.blocks if isinstance(block, Table)]
    assert all(table.rows[0].role == "head" for table in tables)
    assert [row for table in tables for row in table.rows if row.role == "body"] == list(rows[1:])


@pytest.mark.parametrize("rows", [2, 3])
def test_a_table_of_up_to_three_rows_stands_on_one_page(rows: int) -> None:
    for count in range(4, 14):
        pages = pages_of(*[paragraph(SENTENCE * 3)] * count, table_of(rows))
        assert body_rows(pages) == [rows]


def test_no_row_of_a_long_table_stands_alone_at_the_turn_of_a_page() -> None:
    for count in range(4, 20):
        parts = body_rows(pages_of(*[paragraph(SENTENCE)] * count, table_of(24)))
        assert sum(parts) == 24
        assert all(part > 1 for part in parts)


def table_of(rows: int) -> Table:
    """A table with a head and rows of several lines."""
    head = Row(((Text("分"),), (Text("表现"),)), "head")
    return Table((Column(1), Column(9)), (head, *[Row(((Text("题"),), (Text(SENTENCE * 2),)))] * rows))


def body_rows(pages: Pages) -> list[int]:
    """How many body rows of tables each page that has some shows."""
    tables = [block for page in pages.pages for block in page.blocks if isinstance(block, Table)]
    return [sum(row.role == "body" for row in table.rows) for table in tables]


def test_lines_fill_the_sheet_and_the_foot_stands_on_its_bottom() -> None:
    sheet = Sheet((paragraph(),), work=(Lines("notes", grow=True),), foot=(Scale("得分", ("1", "2", "3")),))
    (page,) = pages_of(sheet).pages
    (lines,) = [block for block in page.blocks if isinstance(block, Lines)]
    pitch = THEME.writing.line_mm * MM
    boxes = [placed.mark for placed in page.marks if isinstance(placed.mark, Box)]
    strip = max(box.y + box.height for box in boxes)
    bottom = (THEME.page.height_mm - THEME.page.bottom_mm) * MM
    assert strip == pytest.approx(bottom - THEME.block_after, abs=0.1)
    drawn = [placed.mark for placed in page.marks if isinstance(placed.mark, Rule)]
    assert len(drawn) == lines.count > 15
    assert drawn[1].y1 - drawn[0].y1 == pytest.approx(pitch)


def test_a_sheet_with_too_little_room_becomes_a_spread_from_a_left_hand_page() -> None:
    guide = tuple([paragraph(SENTENCE * 4)] * 7)
    sheet = Sheet(guide, turn=(paragraph("续"),), work=(Lines("notes", minutes=8, grow=True),), spread=True)
    first, second, third = pages_of(sheet).pages
    assert not first.blocks
    assert second.blocks == guide
    assert third.blocks[0] == paragraph("续")


def test_lines_for_an_answer_keep_to_one_page_while_eight_in_all_fit() -> None:
    least, asked = THEME.writing.answer_least, 15
    work = (Lines("answer", count=2), Lines("answer", minutes=6, grow=True))
    room = {number: lines_on(Sheet((paragraph(SENTENCE * 3),) * number, work=work, spread=True)) for number in range(9)}
    assert [len(pages) for pages in room.values()] == [1] * 8 + [2]
    assert all(sum(pages) >= least for pages in room.values())
    assert room[3][0] >= 2 + asked > room[5][0]


def lines_on(sheet: Sheet) -> list[int]:
    """How many ruled lines each page of a sheet holds."""
    pages = [page.blocks for page in pages_of(sheet).pages if page.blocks]
    return [sum(block.count for block in blocks if isinstance(block, Lines)) for blocks in pages]


def spread(name: str) -> Sheet:
    work = (Lines("notes", minutes=8, grow=True),)
    return Sheet(tuple([paragraph(SENTENCE * 4)] * 7), work=work, name=name, spread=True)


def test_the_page_left_over_before_a_spread_goes_on_with_the_sheet_it_faces() -> None:
    alone = Sheet((Heading(2, (Text("题"),), "7"), paragraph()), work=(Lines("answer", grow=True),))
    pages = lay_parts(Part((alone, alone)), Part((spread("late"),))).pages
    assert len(pages) == 5
    continued, lines = pages[2].blocks
    assert continued == Paragraph((Text("7 · "), Text("题")), "kicker")
    assert isinstance(lines, Lines)
    assert (lines.purpose, lines.count) == ("answer", 27)
    assert pages[3].blocks[0] == paragraph(SENTENCE * 4)


def test_the_page_left_over_before_a_spread_is_blank_where_nothing_to_write_on_faces_it() -> None:
    for before in (Sheet((paragraph(),)), paragraph()):
        pages = pages_of(Sheet((paragraph(),), work=(Lines("answer", grow=True),)), before, spread("late")).pages
        assert not pages[2].blocks


def test_a_part_that_starts_recto_never_opens_with_further_lines_of_the_part_before() -> None:
    asked = Part((*[Sheet((paragraph(),), work=(Lines("notes", grow=True),))] * 2,))
    pages = lay_parts(asked, Part((spread("late"),), start="recto")).pages
    assert [bool(page.blocks) for page in pages] == [True, True, False, True, True]


def test_the_back_of_a_card_stays_blank_before_a_spread_too() -> None:
    card = Part((Sheet((paragraph(),), work=(Lines("notes", grow=True),)),), start="recto", blank_back=True)
    pages = lay_parts(card, Part((spread("late"),))).pages
    assert [bool(page.blocks) for page in pages] == [True, False, False, True, True]


def test_the_left_page_of_a_spread_is_filled_where_there_is_room_to_spare() -> None:
    spare = (Lines("notes", count=6, grow=True),)
    work = (Lines("notes", minutes=20, grow=True),)
    for number, filled in ((4, True), (10, False)):
        guide = tuple([paragraph(SENTENCE * 3)] * number)
        _, left, _ = pages_of(Sheet(guide, spare=spare, work=work, spread=True)).pages
        assert any(isinstance(block, Lines) for block in left.blocks) is filled


def test_a_sheet_that_may_not_spread_is_an_error_with_its_name() -> None:
    sheet = Sheet(tuple([paragraph(SENTENCE * 4)] * 14), name="late-parcel")
    with pytest.raises(InputError, match=r"'late-parcel' is \d+ mm too long for its page"):
        pages_of(sheet)


def test_a_part_that_starts_recto_leaves_a_page_that_says_it_is_blank() -> None:
    first, blank, third = lay_parts(Part((paragraph(),)), Part((paragraph(),), start="recto")).pages
    assert not blank.blocks
    assert "此页留白" in "".join(
        run.text for placed in blank.marks if isinstance(placed.mark, TextLine) for run in placed.mark.runs
    )
    assert first.blocks
    assert third.blocks


def test_the_back_of_a_card_stays_blank() -> None:
    card = Part((Sheet((paragraph(),)),), start="recto", blank_back=True)
    assert [bool(page.blocks) for page in lay_parts(card, card).pages] == [True, False, True, False]


def test_page_references_become_numbers() -> None:
    pages = lay_parts(
        Part((Paragraph((Text("见第 "), See("q"), Text(" 页"))),)), Part((Heading(1, (Text("题"),), anchor="q"),))
    )
    assert pages.pages[0].blocks[0] == Paragraph((Text("见第 "), Text("2"), Text(" 页")))


def test_a_reference_to_an_anchor_that_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="names 'nowhere'"):
        pages_of(Heading(2, (Text("题"),), aside=(See("nowhere"),)))


def test_columns_without_widths_follow_their_content() -> None:
    row = Row(((Text("短"),), (Text(SENTENCE),)))
    (page,) = pages_of(Table((Column(0), Column(0)), (row,))).pages
    (table,) = page.blocks
    assert isinstance(table, Table)
    assert table.columns[1].width > 4 * table.columns[0].width


def test_a_table_too_narrow_for_its_words_gives_up_room_beside_them() -> None:
    for columns, tight in ((7, False), (8, True)):
        row = Row(tuple((Text("Compet250"),) for _ in range(columns)))
        (page,) = pages_of(Table(tuple(Column(1) for _ in range(columns)), (row,))).pages
        (table,) = page.blocks
        assert isinstance(table, Table)
        assert table.tight is tight
        lines = [mark.mark for mark in page.marks if isinstance(mark.mark, TextLine)]
        assert ["".join(run.text for run in line.runs) for line in lines] == ["Compet250"] * columns


def test_growing_lines_in_columns_take_the_room_left() -> None:
    lines = Lines("notes", count=1, grow=True)
    (page,) = pages_of(Sheet((Columns((1, 1), ((lines,), (lines,))),))).pages
    (columns,) = page.blocks
    assert isinstance(columns, Columns)
    left, right = (cell[0] for cell in columns.cells)
    assert left == right
    assert isinstance(left, Lines)
    assert left.count > 20


def test_spaces_share_the_room_left_by_their_shares() -> None:
    (page,) = pages_of(Sheet((Space(1), paragraph(), Space(3)))).pages
    first, _, last = page.blocks
    assert isinstance(first, Space)
    assert isinstance(last, Space)
    assert last.share == pytest.approx(3 * first.share)


def test_heading_levels_in_the_structure_are_never_skipped() -> None:
    pages = pages_of(Heading(1, (Text("一"),)), Heading(3, (Text("三"),)), Heading(2, (Text("二"),)), paragraph())
    assert [one.role for one in pages.elements if one.role.startswith("H")] == ["H1", "H2", "H2"]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.builds(lambda n: paragraph(SENTENCE * n), st.integers(1, 6)),
            st.builds(lambda text: Heading(2, (Text(text),)), st.sampled_from(["甲", "乙"])),
            st.builds(lambda n: Lines("answer", count=n), st.integers(1, 9)),
            st.just(Callout("ask", (Paragraph((Text(SENTENCE), Blank(4)), "ask"),))),
            st.just(Sheet((paragraph(),), foot=(paragraph(),))),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_every_block_is_laid_once_in_order_inside_the_type_area(blocks: list[Block]) -> None:
    pages = pages_of(*blocks)
    flat = [one for block in blocks for one in ((*block.guide, *block.foot) if isinstance(block, Sheet) else (block,))]
    laid = [block for page in pages.pages for block in page.blocks if not isinstance(block, Space)]
    assert laid == flat  # a space stands above the foot of each sheet
    bottom = (THEME.page.height_mm - THEME.page.bottom_mm) * MM
    for page in pages.pages:
        assert all(
            placed.mark.y <= bottom for placed in page.marks if placed.element and isinstance(placed.mark, TextLine)
        )


def test_a_full_sheet_is_no_higher_in_docx_than_its_page() -> None:
    for count in range(1, 40):
        text = "客户来信，经翻译软件译成中文。" * 40
        guide = tuple(paragraph(text[: 44 + count]) for _ in range(6))
        sheet = Sheet(guide, work=(Lines("notes", grow=True),), foot=(Scale("得分", ("1", "2", "3")),))
        paginator = Paginator(setting(), Furniture())
        paginator.add_part(Part((sheet,)), Furniture())
        assert all(leaf.other <= paginator.docx_room + 0.02 for leaf in paginator.leaves)


def test_words_of_a_label_list_hang_beside_their_label() -> None:
    (page,) = pages_of(List("label", (Item((Text(SENTENCE * 3),), "卡住时"),), "small")).pages
    label, *lines = [placed.mark for placed in page.marks if isinstance(placed.mark, TextLine)]
    (block,) = page.blocks
    assert isinstance(block, List)
    assert "".join(run.text for run in label.runs) == "卡住时"
    assert {round(line.runs[0].x - label.runs[0].x - block.hang, 1) for line in lines} == {0.0}
    assert len(lines) > 1


def test_english_that_needs_more_lines_in_docx_leaves_room_for_them() -> None:
    narrow = replace(theme_for("en", "a4"))
    text = "Please say what you would tell the customer first and why that would help. " * 9
    laid = lay_text(Setting(narrow, fonts_for("en"), "en", {}), (Text(text),), narrow.style("body"), 300)
    assert laid.other >= laid.height


# ── furniture ───────────────────────────────────────────────────────────────


def furnished(title: str) -> tuple[list[tuple[float, Run]], float]:
    """Every run above and below an empty page with a title to the left and a number to the right; and their leading."""
    furniture = Furniture(((Text(title),), (Text("机密"),)), ((Text(title),), (Text("签号"),), (Text("第1页"),)))
    (page,) = layout(Document("zh-Hans", "试", (Part((paragraph(),)),), furniture), THEME, fonts_for("zh-Hans")).pages
    marks = [placed.mark for placed in page.marks if placed.element is None and isinstance(placed.mark, TextLine)]
    return [(mark.y, run) for mark in marks for run in mark.runs], THEME.style("furniture").leading


def test_what_stands_above_and_below_a_page_shares_a_line_where_it_fits() -> None:
    runs, _ = furnished("市场客服专员")
    assert len({y for y, _ in runs}) == 2


def test_a_header_or_footer_too_long_for_its_line_takes_another_towards_the_text() -> None:
    runs, leading = furnished("市场客服专员" * 9 + "示范")
    header, secret, footer, *rest = runs
    assert secret[0] == header[0] + leading
    assert {y for y, _ in rest} == {footer[0] + leading}
    assert header[0] == pytest.approx(THEME.page.header_mm * MM)
    assert rest[0][0] == pytest.approx((THEME.page.height_mm - THEME.page.footer_mm) * MM)
