"""The score workbook: the same marks give the same numbers as the printed rules, reckoned by LibreOffice; and only
what is to be filled in can be."""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.styles import Protection
from openpyxl.workbook import Workbook

from kitgen.bank import Scale
from kitgen.labels import Labels, read_labels
from kitgen.pipeline import Request, Result, build
from kitgen.preflight.contents import check_wall
from kitgen.preflight.delivery import delivered
from kitgen.preflight.scores import check_scores
from kitgen.profile import Marks, Profile
from kitgen.scoring import products
from kitgen.scoring.balance import Method, balanced, coefficients
from kitgen.scoring.panel import Trim, converted, far_apart, final_mark, ranks, totals_far_apart, trims
from kitgen.scoring.rounding import Rounding
from kitgen.shelf import shelf_for
from kitgen.views.day import Marked
from kitgen.views.printed import Person
from kitgen.views.scores import FormMarks, Sat, ScoresView
from kitgen.workbook import NoWorkbookError, read_workbook, write_workbook
from kitgen.workbook.pens import FIRST, HEAD
from kitgen.workbook.places import sheet_names

Tool = Callable[[str], str]
Given = Decimal | str | None
"""A mark, "not asked", or an empty cell."""
SUMMARY, FIRST_SHEET = 1, 2
"""Places of sheets in the book: the summary, the first interviewer's."""
ROWS = 14


def labels_of(language: str = "en") -> Labels:
    return read_labels(shelf_for(None).label_files(language), (), opening="")


EN = labels_of()
NA, YES = str(EN.scores.says.not_asked), str(EN.scores.says["yes"])


@dataclass(frozen=True)
class Case:
    """A panel under the rules of a profile; marks and candidates follow from the seed."""

    weights: tuple[tuple[int, ...], ...]
    panel: int
    trim: Trim
    rounding: Rounding
    places: int
    marks: Marks
    most: int = 5
    seed: int = 1

    @property
    def name(self) -> str:
        return f"{self.trim}-{self.rounding}-{self.places}-{self.marks}-{self.panel}-{self.most}-{len(self.weights)}"

    @property
    def view(self) -> ScoresView:
        profile = Profile("p", (), trim=self.trim, rounding=self.rounding, places=self.places, marks=self.marks)
        forms = tuple(
            FormMarks(
                chr(65 + which), f"CODE-{which}", tuple(self.element(place, one) for place, one in enumerate(row))
            )
            for which, row in enumerate(self.weights)
        )
        return ScoresView(
            opening=Person("d-1", "Desk", "", "", "", False, "2026-07-01", "Desk", "", 3),
            forms=forms,
            candidates=tuple(Sat(f"{number:03d}", self.form(number)) for number in range(ROWS)),
            interviewers=tuple(range(1, self.panel + 1)),
            scale=Scale(1, self.most),
            profile=profile,
            trimmed=trims(self.trim, self.panel),
            few=False,
            least_to_trim=5,
            retention="",
            balance=True,
            paper="a4",
        )

    def element(self, place: int, weight: int) -> Marked:
        each = products(weight, Scale(1, self.most).scores)
        return Marked(str(place + 1), f"Element {place}", "Care", weight, "", each, ("", "", ""), "", "")

    def form(self, number: int) -> str:
        return chr(65 + number % len(self.weights))

    def weights_of(self, number: int) -> tuple[int, ...]:
        return self.weights[number % len(self.weights)]


FIVE, UNEVEN = (20, 20, 20, 20, 20), (15, 25, 10, 30, 5, 15)
CASES = (
    Case((FIVE,), 7, "total", "half_up", 2, "tenth"),
    Case((UNEVEN,), 5, "total", "truncate", 2, "scale"),
    Case((UNEVEN,), 9, "element", "half_up", 2, "tenth"),
    Case((UNEVEN,), 5, "element", "truncate", 3, "integer"),
    Case((UNEVEN,), 6, "element", "half_even", 1, "scale"),
    Case((UNEVEN,), 3, "none", "half_even", 2, "integer"),
    Case((UNEVEN,), 8, "none", "half_even", 1, "tenth"),
    Case((FIVE,), 2, "none", "half_up", 0, "scale"),
    Case((UNEVEN,), 4, "total", "half_up", 4, "scale", most=7),
    Case((UNEVEN,), 8, "total", "half_even", 1, "scale", most=4),
    Case((FIVE, UNEVEN, (50, 50)), 5, "total", "half_up", 2, "tenth"),
    Case((UNEVEN, FIVE), 3, "none", "half_up", 1, "scale"),
)


def marks_of(case: Case) -> list[list[list[Given]]]:
    """By candidate, interviewer and element. A candidate in three has something out of the way."""
    chance = random.Random(f"{case.name}-{case.seed}")

    def mark(weight: int) -> Given:
        match case.marks:
            case "scale":
                return Decimal(chance.randint(1, case.most))
            case "integer":
                return Decimal(chance.randint(weight // 3, weight))
            case "tenth":
                return Decimal(chance.randint(weight * 4, weight * 10)) / 10

    candidates: list[list[list[Given]]] = []
    for number in range(ROWS):
        weights = case.weights_of(number)
        sheets: list[list[Given]] = [[mark(weight) for weight in weights] for _ in range(case.panel)]
        match number % 12:
            case 1 if case.panel > 2:
                sheets[-1] = [None] * len(weights)  # did not mark this one
            case 3:
                for sheet in sheets:
                    sheet[0] = NA
            case 5:
                sheets[0][1] = None
            case 7:
                sheets[0][1] = NA
            case 9:
                sheets = [[None] * len(weights) for _ in sheets]
            case 10:
                sheets = [list(sheet) for sheet in candidates[-8]] if weights == case.weights_of(number - 8) else sheets
        candidates.append(sheets)
    return candidates


def points(case: Case, given: Given, weight: int) -> Decimal | None:
    """What stands on the score sheet for a score, or the mark itself."""
    if not isinstance(given, Decimal):
        return None
    return Decimal(products(weight, Scale(1, case.most).scores)[int(given) - 1]) if case.marks == "scale" else given


@dataclass(frozen=True)
class Expected:
    """By the rules of `scoring`; `mean` is None where there must be none."""

    mean: Decimal | None
    totals: tuple[Decimal | str | None, ...]
    words: frozenset[str]


def expected(case: Case, sheets: Sequence[Sequence[Given]], weights: tuple[int, ...], passes: int) -> Expected:
    there = [sheet for sheet in sheets if any(given is not None for given in sheet)]
    whole = [sheet for sheet in there if all(given is not None for given in sheet)]
    asked = {tuple(given == NA for given in sheet) for sheet in whole}
    words = {name for name, holds in (("incomplete", len(whole) < len(there)),) if holds}
    if there and len(there) < case.panel:
        words.add("fewer")
    if there and trims(case.trim, case.panel) and len(whole) < 5:
        words.add("untrimmed")
    counts = [
        sum(points(case, sheet[place], 1 if case.marks != "scale" else weight) is not None for sheet in sheets)
        for place, weight in enumerate(weights)
    ]
    uneven = len(asked) > 1
    if uneven and len(whole) == len(there):
        words.add("uneven")
    totals: list[Decimal | str | None] = []
    for sheet in sheets:
        if sheet not in there:
            totals.append(None)
        elif sheet not in whole:
            totals.append(str(EN.scores.says.incomplete))
        else:
            full = sum(weight for given, weight in zip(sheet, weights, strict=True) if given != NA)
            totals.append(converted(sum(_given_points(case, sheet, weights), Decimal(0)), full))
    numbers = [total for total in totals if isinstance(total, Decimal)]
    apart = any(
        far_apart(_scores(case, [sheet[place] for sheet in sheets], weight))
        for place, weight in enumerate(weights)
        if counts[place] > 1
    )
    if apart or (len(numbers) > 1 and totals_far_apart(numbers)):
        words.add("talk")
    mean = None
    if whole and len(whole) == len(there) and not uneven:
        full = sum(weight for given, weight in zip(whole[0], weights, strict=True) if given != NA)
        points_of = [_given_points(case, sheet, weights) for sheet in whole]
        mean = final_mark(points_of, trim=case.trim, places=case.places, rounding=case.rounding, asked=full)
        if mean < passes:
            words.add("below")
    return Expected(mean, tuple(totals), frozenset(words))


def _given_points(case: Case, sheet: Sequence[Given], weights: tuple[int, ...]) -> list[Decimal]:
    found = (points(case, given, weight) for given, weight in zip(sheet, weights, strict=True))
    return [one for one in found if one is not None]


def _scores(case: Case, given: Sequence[Given], weight: int) -> list[Decimal]:
    """As scores of the scale, exactly enough to compare."""
    marks = [one for one in given if isinstance(one, Decimal)]
    return marks if case.marks == "scale" else [mark * case.most / weight for mark in marks]


def filled(case: Case, marks: list[list[list[Given]]]) -> bytes:
    """The workbook with the marks put in, and a veto for the third candidate."""
    book = load_workbook(io.BytesIO(write_workbook(case.view, EN, "en")))
    first = 3 if len(case.weights) > 1 else 2
    for number, sheets in enumerate(marks):
        for interviewer, sheet in enumerate(sheets):
            for place, given in enumerate(sheet):
                cell = book.worksheets[FIRST_SHEET + interviewer].cell(FIRST + number, first + place)
                assert not cell.protection.locked
                cell.value = float(given) if isinstance(given, Decimal) else given
    elements = max(map(len, case.weights))
    book.worksheets[FIRST_SHEET].cell(FIRST + 2, first + elements + 2).value = YES
    return saved(book)


def saved(book: Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def reckoned(tool: Tool, folder: Path, books: Mapping[str, bytes]) -> dict[str, bytes]:
    """The workbooks as LibreOffice saves them with the values it finds, in one run."""
    soffice, out = tool("soffice"), folder / "out"
    for name, data in books.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out)]
    done = subprocess.run(
        [*command, *(str(folder / f"{name}.xlsx") for name in books)], check=True, capture_output=True, timeout=300
    )
    assert out.is_dir(), done.stderr.decode()
    return {name: (out / f"{name}.xlsx").read_bytes() for name in books}


@pytest.fixture(scope="module")
def saved_anew(tool: Tool, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    books = {case.name: filled(case, marks_of(case)) for case in CASES}
    books |= {name: rooms_book(one) for name, one in ROOMS.items()}
    return reckoned(tool, tmp_path_factory.mktemp("scores"), books)


@pytest.fixture(scope="module")
def tried(saved_anew: dict[str, bytes]) -> dict[str, Workbook]:
    return {name: load_workbook(io.BytesIO(data), data_only=True) for name, data in saved_anew.items()}


def columns(book: Workbook, sheet: int) -> dict[str, int]:
    return {str(cell.value): cell.column for cell in book.worksheets[sheet][HEAD] if cell.value}


by_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@by_case
def test_the_workbook_reckons_as_the_printed_rules_do(case: Case, tried: dict[str, Workbook]) -> None:
    book, marks = tried[case.name], marks_of(case)
    heads, sheet = columns(book, SUMMARY), book.worksheets[SUMMARY]
    rules = [expected(case, sheets, case.weights_of(n), case.view.profile.pass_mark) for n, sheets in enumerate(marks)]
    assert sum(one.mean is not None for one in rules) >= ROWS / 2
    for number, rule in enumerate(rules):
        row = [cell.value for cell in sheet[FIRST + number]]
        first = 2 if len(case.weights) > 1 else 1
        assert tuple(decimal(value) for value in row[first : first + case.panel]) == rule.totals, number
        assert decimal(row[heads["Mean"] - 1]) == rule.mean, (number, rule)
        told = str(row[heads["To look into"] - 1] or "")
        for name in ("incomplete", "uneven", "fewer", "untrimmed", "talk", "below"):
            assert (str(EN.scores.says[name]) in told) == (name in rule.words), (number, name, told, rule)


def decimal(value: Any) -> Decimal | str | None:
    """What is shown, as a number with no more decimals than are kept."""
    if value is None or value == "":
        return None
    return Decimal(repr(round(float(value), 6))).normalize() + 0 if not isinstance(value, str) else value


@by_case
def test_ranks_leave_out_who_is_vetoed_and_who_has_no_mean(case: Case, tried: dict[str, Workbook]) -> None:
    book = tried[case.name]
    heads, sheet = columns(book, SUMMARY), book.worksheets[SUMMARY]
    rows = range(FIRST, FIRST + ROWS)
    means = [decimal(sheet.cell(row, heads["Mean"]).value) for row in rows]
    placed = [number for number, mean in enumerate(means) if mean is not None and number != 2]
    by_rule = ranks([mean for number, mean in enumerate(means) if number in placed and isinstance(mean, Decimal)])
    found = {number: sheet.cell(row, heads["Rank"]).value for number, row in enumerate(rows)}
    assert [found[number] for number in placed] == list(by_rule)
    assert all(not found[number] for number in range(ROWS) if number not in placed)
    assert str(EN.scores.says.countersign) in str(sheet.cell(FIRST + 2, heads["To look into"]).value)


def test_the_cases_hold_equal_marks_ties_and_every_rule() -> None:
    """So that what the two tests above compare is worth comparing."""
    assert {case.trim for case in CASES} == {"none", "total", "element"}
    assert {case.rounding for case in CASES} == {"half_up", "truncate", "half_even"}
    words: set[str] = set()
    for case in CASES:
        marks = marks_of(case)
        words |= {w for n, one in enumerate(marks) for w in expected(case, one, case.weights_of(n), 60).words}
    assert words == {"incomplete", "uneven", "fewer", "untrimmed", "talk", "below"}


# ── between rooms ───────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Rooms:
    marks: tuple[tuple[Decimal, ...], ...]
    method: Method
    number: int


def some(seed: int, *sizes: int) -> tuple[tuple[Decimal, ...], ...]:
    chance = random.Random(seed)
    return tuple(tuple(Decimal(chance.randint(4000, 9999)) / 100 for _ in range(size)) for size in sizes)


PUBLISHED = tuple((Decimal(total) / 20,) * 20 for total in ("1370.40", "1443.00", "1565.20"))
ROOMS = {
    "rooms-published-all": Rooms(PUBLISHED, "all", 1),
    "rooms-published-rooms": Rooms(PUBLISHED, "rooms", 2),
    "rooms-all": Rooms(some(1, 12, 9, 20, 5), "all", 1),
    "rooms-rooms": Rooms(some(2, 12, 9, 20, 5), "rooms", 2),
    "rooms-trimmed": Rooms(some(3, 12, 9, 20, 5), "trimmed", 3),
}


def rooms_book(case: Rooms) -> bytes:
    book = load_workbook(io.BytesIO(write_workbook(CASES[0].view, EN, "en")))
    sheet = book[str(EN.scores.rooms)]
    sheet["C3"].value = f"{case.number} {EN.balance.methods[case.number - 1]}"
    for row, (room, mark) in enumerate(_in_turn(case), start=FIRST):
        sheet.cell(row, 2).value, sheet.cell(row, 3).value = room, float(mark)
    return saved(book)


def _in_turn(case: Rooms) -> Iterator[tuple[int, Decimal]]:
    for place in range(max(map(len, case.marks))):
        yield from ((room, marks[place]) for room, marks in enumerate(case.marks, 1) if place < len(marks))


@pytest.mark.parametrize("name", ROOMS)
def test_coefficients_between_rooms_are_those_of_the_form(name: str, tried: dict[str, Workbook]) -> None:
    case, sheet = ROOMS[name], tried[name][str(EN.scores.rooms)]
    by_rule = coefficients(case.marks, case.method)
    assert [decimal(sheet.cell(FIRST + n, 13).value) for n in range(len(by_rule))] == [one + 0 for one in by_rule]
    if "published" in name:
        assert [str(one) for one in by_rule] == ["1.065", "1.012", "0.933"]
    for row, (room, mark) in enumerate(_in_turn(case), start=FIRST):
        final = balanced(mark, by_rule[room - 1], most=Decimal(100), places=2, rounding="half_up")
        assert decimal(sheet.cell(row, 5).value) == final, row


# ── the file ────────────────────────────────────────────────────────────────


def every_cell(book: Workbook) -> Iterator[Any]:
    for sheet in book.worksheets:
        yield from (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_only_what_is_to_be_filled_in_is_open_and_nothing_is_merged(language: str) -> None:
    data = write_workbook(CASES[0].view, labels_of(language), language)
    book = load_workbook(io.BytesIO(data))
    assert book.properties.title == f"Desk {labels_of(language).scores.title}"
    assert book.properties.language == language
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        assert not sheet.merged_cells.ranges
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
        assert sheet.sheet_state == "visible"
    for sheet in book.worksheets[1:]:
        assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
        assert sheet.freeze_panes
    assert all(cell.protection.locked for cell in every_cell(book) if cell.data_type == "f")
    found = read_workbook(data)
    assert (found.open, found.loose, found.macros, found.links) == ((), (), False, False)


def test_formulas_are_the_same_in_every_language() -> None:
    first, *others = (read_workbook(write_workbook(CASES[0].view, labels_of(one), one)) for one in ("zh-Hans", "en"))
    assert [one.formulas for one in others] == [first.formulas]


def test_the_same_view_makes_the_same_bytes_dated_by_the_opening() -> None:
    once, again = (write_workbook(CASES[0].view, EN, "en") for _ in range(2))
    assert once == again
    assert str(load_workbook(io.BytesIO(once)).properties.modified) == "2026-07-01 00:00:00"


def test_words_that_look_like_formulas_stay_words() -> None:
    view = CASES[0].view
    evil = replace(view.opening, title="=1+1")
    view = replace(view, opening=evil, candidates=(Sat("=cmd|' /C calc'!A0", "A"), Sat("\x07x", "A")))
    book = load_workbook(io.BytesIO(write_workbook(view, EN, "en")))
    numbers = [book.worksheets[SUMMARY].cell(FIRST + n, 1) for n in range(2)]
    assert [(one.data_type, one.value) for one in numbers] == [("s", "=cmd|' /C calc'!A0"), ("s", "x")]
    assert book.worksheets[0]["A1"].data_type == "s"


def test_sheets_get_names_that_a_spreadsheet_takes() -> None:
    names = sheet_names(["a/b:c", "A b c", "", "x" * 40, "x" * 40])
    assert names == ["a b c", "A b c 2", "-", "x" * 31, f"{'x' * 27} 2"]


@pytest.mark.parametrize("data", [b"", b"nothing", b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_workbook_is_told_as_that(data: bytes) -> None:
    with pytest.raises(NoWorkbookError):
        read_workbook(data)


def test_a_workbook_saved_by_another_program_is_still_the_same(saved_anew: dict[str, bytes]) -> None:
    """Marks may be filled in and quotes left out; what reckons is compared."""
    case = CASES[-2]
    ours = read_workbook(write_workbook(case.view, EN, "en"))
    theirs = read_workbook(saved_anew[case.name])
    assert theirs.formulas == ours.formulas
    assert theirs.numbers == ours.numbers
    assert (theirs.open, theirs.loose) == ((), ())


# ── in a kit ────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Result:
    options: dict[str, object] = {"id": "d-1", "role": "market-service-specialist", "languages": ["zh-Hans", "en"]}
    options |= {"profile": "cn", "documents": ["scores"], "panel": 5, "seed": 7}
    return build(Request(options=options, out=tmp_path_factory.mktemp("kit") / "d-1", formats=("pdf",)))


BOOK = "day/d-1-scores.xlsx"


def verdict_of(folder: Path) -> str:
    verdict = check_scores(delivered((folder,)))
    assert (verdict.state == "failed") == bool(verdict.problems)
    return " | ".join(problem.text("en") for problem in verdict.problems)


def test_a_kit_holds_one_workbook_in_its_first_language_beside_the_booklets(kit: Result) -> None:
    assert [name for name in kit.files if name.endswith(".xlsx")] == [BOOK]
    assert BOOK in dict(kit.kit.files)
    assert {"panel/d-1-interviewer.en.pdf", "candidate/d-1-practice.zh-Hans.pdf"} <= set(kit.files)
    book = load_workbook(kit.folder / BOOK)
    assert [name for name in book.sheetnames if name.startswith("考官")] == [f"考官{number}" for number in range(1, 6)]
    weights = [row[4].value for row in book["要素与权重"].iter_rows(min_row=FIRST)]
    assert weights == [*kit.kit.weights, 10, 5]
    assert verdict_of(kit.folder) == ""


def test_a_frozen_kit_makes_the_same_workbook_again(kit: Result, tmp_path: Path) -> None:
    again = build(Request(kit=kit.folder / "panel" / "kit.json", out=tmp_path / "again"))
    assert (again.folder / BOOK).read_bytes() == (kit.folder / BOOK).read_bytes()


def harmed(kit: Result, folder: Path, harm: Callable[[Workbook], None]) -> Path:
    copy = Path(shutil.copytree(kit.folder, folder / "d-1"))
    book = load_workbook(copy / BOOK)
    harm(book)
    book.save(copy / BOOK)
    return copy


def test_marks_that_are_filled_in_are_no_harm(kit: Result, tmp_path: Path) -> None:
    def fill(book: Workbook) -> None:
        book["考官1"].cell(FIRST, 2).value = 12.5

    assert verdict_of(harmed(kit, tmp_path, fill)) == ""


def change_weight(book: Workbook) -> None:
    book["要素与权重"].cell(FIRST, 5).value = 95


def change_formula(book: Workbook) -> None:
    book["成绩汇总"].cell(FIRST, 2).value = 100


def unprotect(book: Workbook) -> None:
    book["成绩汇总"].protection.sheet = False


def unlock(book: Workbook) -> None:
    book["成绩汇总"].cell(FIRST, 2).protection = Protection(locked=False)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (change_weight, "1 cells reckon otherwise than the kit: 要素与权重!E5"),
        (change_formula, "1 cells reckon otherwise than the kit: 成绩汇总!B5"),
        (unprotect, "these can be written over: 成绩汇总"),
        (unlock, "these can be written over: 成绩汇总!B5"),
    ],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_check_finds_what_reckons_otherwise(
    kit: Result, tmp_path: Path, harm: Callable[[Workbook], None], told: str
) -> None:
    assert told in verdict_of(harmed(kit, tmp_path, harm))


def test_check_tells_what_is_no_workbook_and_what_holds_macros(kit: Result, tmp_path: Path) -> None:
    plain, macros = tmp_path / "plain.xlsx", tmp_path / "macros.xlsx"
    plain.write_bytes(b"nothing")
    assert "no XLSX that can be read" in verdict_of(plain)
    shutil.copy(kit.folder / BOOK, macros)
    with ZipFile(macros, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
        archive.writestr("xl/externalLinks/externalLink1.xml", b"<x/>")
    assert "macros" in verdict_of(macros)
    assert "with the kit's folder only" in check_scores(delivered((kit.folder / BOOK,))).said.text("en")


def test_a_workbook_laid_into_the_candidates_folder_is_found_by_the_wall(kit: Result, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(kit.folder, tmp_path / "d-1"))
    shutil.copy(copy / BOOK, copy / "candidate" / "scores.xlsx")
    assert check_wall(delivered((copy,))).state == "failed"


def test_forms_have_one_workbook_with_the_numbers_of_the_list_and_no_names(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("number,name\nC-01,Ann Case\nC-02,Bo Dane\nC-03,Cy Eden\n", "utf-8")
    options: dict[str, object] = {"id": "d-1", "role": "market-service-specialist", "languages": ["en"], "seed": 7}
    options |= {"documents": ["scores"], "forms": 2}
    request = Request(options=options, out=tmp_path / "d-1", formats=("pdf",), roll=tmp_path / "list.csv")
    result = build(request)
    assert [name for name in result.files if name.endswith(".xlsx")] == ["staff/d-1-scores.xlsx"]
    data = (result.folder / "staff/d-1-scores.xlsx").read_bytes()
    book = load_workbook(io.BytesIO(data))
    rows = [
        tuple(cell.value for cell in row[:2]) for row in book["Summary"].iter_rows(min_row=FIRST, max_row=FIRST + 2)
    ]
    assert rows == [("C-01", "A"), ("C-02", "B"), ("C-03", "A")]
    assert "Ann" not in "".join(str(cell.value) for cell in every_cell(book))
    alone = build(Request(kit=result.folder / "form-B/panel/kit.json", out=tmp_path / "again", formats=("pdf",)))
    assert "day/d-1-B-scores.xlsx" in alone.files
    assert check_scores(delivered((alone.folder,))).state == "passed"
    recorded = json.loads((result.folder / "staff/forms.json").read_text())["files"]
    assert recorded["staff/d-1-scores.xlsx"] == hashlib.sha256(data).hexdigest()
