"""Print sets: one PDF a person, in order, every document from a front, and a slip whose copies add up."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import page as validation
import pytest
from click.testing import CliRunner
from paper import every_mark
from pypdf import PdfReader
from pypdf.generic import Destination

from kitgen.cli.commands import kitgen
from kitgen.errors import UsageError, WallError
from kitgen.layout.collate import Piece, collated
from kitgen.pipeline import Request, Result, build, prints
from kitgen.pipeline.kinds import Per
from kitgen.preflight import CHECKS, inspect
from kitgen.preflight.delivery import delivered

PANEL = 3
CASES = {"cn": "zh-Hans", "tw": "zh-Hant", "western": "en"}
"""A language with each profile."""


@dataclass(frozen=True, slots=True)
class Case:
    profile: str
    language: str
    result: Result

    def files(self, folder: str, suffix: str = ".pdf") -> dict[str, bytes]:
        """The files in a folder of the kit, by what they are named after the opening."""
        found = sorted((self.result.folder / folder).glob(f"p-1-*{suffix}"))
        return {path.name.removeprefix("p-1-").removesuffix(suffix): path.read_bytes() for path in found}


def options(**more: object) -> dict[str, object]:
    return {"id": "p-1", "role": "market-service-specialist", "seed": "7", "panel": str(PANEL), **more}


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Case:
    language = CASES[request.param]
    asked = Request(
        options=options(profile=request.param, languages=[language]),
        forms_of_day=True,
        prints=("sets", "folded"),
        candidates=("11", "12", "13", "14"),
        ledger=False,
        out=tmp_path_factory.mktemp(request.param) / "p-1",
    )
    return Case(request.param, language, build(asked))


@cache
def texts(data: bytes) -> list[str]:
    """The text of each page, without white space."""
    return [re.sub(r"\s", "", page.extract_text()) for page in PdfReader(BytesIO(data)).pages]


@cache
def tops(data: bytes) -> list[tuple[str, int]]:
    """The uppermost bookmarks with their page numbers."""
    reader = PdfReader(BytesIO(data))
    found = []
    for one in reader.outline:
        if isinstance(one, Destination):
            number = reader.get_destination_page_number(one)
            assert number is not None
            found.append((str(one.title), number + 1))
    return found


# ── what is made ────────────────────────────────────────────────────────────


def test_everybody_has_a_set(case: Case) -> None:
    people = {"chair", "interviewer-2", "interviewer-3", "candidate", "candidate-before", "clerk", "copies"}
    assert case.files("print").keys() == people
    assert case.files("print", ".docx").keys() == {"copies"}
    recorded = dict(case.result.kit.files)
    assert {f"print/p-1-{one}.pdf" for one in people} <= recorded.keys()


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_sets_slips_and_folded_booklets_conform(case: Case, profile: str) -> None:
    files = case.files("print") | case.files("candidate", ".folded.pdf")
    assert "practice" in files
    for name, data in files.items():
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert report.rules.total > 100
        assert [(name, one.rule_id, one.message) for one in report.failures] == []


def test_every_document_of_a_set_starts_on_a_front_and_ends_with_its_leaf(case: Case) -> None:
    for name, data in case.files("print").items():
        if name != "copies":
            pages = [number for _, number in tops(data)]
            assert len(pages) >= 2
            assert all(number % 2 for number in pages), name
            assert len(texts(data)) % 2 == 0, name


def test_the_documents_of_a_set_stand_in_the_order_of_handing_out(case: Case) -> None:
    sets = case.files("print")
    single = {
        kind: str(PdfReader(BytesIO(data)).metadata.title)  # type: ignore[union-attr]
        for folder in ("panel", "day", "candidate")
        for kind, data in case.files(folder).items()
    }
    titles = {name: [title for title, _ in tops(data)] for name, data in sets.items()}
    chair = titles["chair"]
    assert chair[1].startswith(single["interviewer"])
    assert chair.index(single["score-sheet"]) > chair.index(chair[1]) + 1
    assert titles["clerk"][1:] == [single["score-summary"], single["day-sheets"], single["timer-cards"]]
    assert titles["candidate"][-1] == single["question-sheet"]
    assert titles["candidate-before"][1:] == [single["practice"]]
    if case.profile == "cn":
        assert single["balance"] in titles["interviewer-2"]
        assert titles["interviewer-2"] == chair[:1] + titles["interviewer-3"][1:] == chair
    else:
        assert chair == [*titles["interviewer-2"], single["consensus"]]


def test_the_slip_counts_what_the_panel_fills_in_anew_once_a_candidate(case: Case) -> None:
    slip = "".join(texts(case.files("print")["copies"]))
    day = case.files("day")
    for name in {"score-sheet", "consensus"} & day.keys():
        title = str(PdfReader(BytesIO(day[name])).metadata.title)  # type: ignore[union-attr]
        assert re.sub(r"\s", "", title) + "4" in slip, name


_SHOULD_STAND_IN: dict[Per, int] = {"panel": PANEL, "candidate": PANEL}
"""In how many sets a page stands, by for whom it is copied; in one where nothing else is said."""


def test_every_page_stands_in_as_many_sets_as_there_are_people_to_have_it(case: Case) -> None:
    printed = [Counter(texts(data)) for name, data in case.files("print").items() if name != "copies"]
    looked_at = 0
    for booklet in case.result.booklets:
        name = next((name for name, _ in booklet.files if name.endswith(f"-{booklet.kind.id}.pdf")), "")
        if name.startswith("print/"):
            continue
        pages = texts(dict(booklet.files)[name])
        for run in booklet.runs:
            for page in filter(None, pages[run.first - 1 : run.last]):
                looked_at += 1
                assert sum(one[page] for one in printed) == _SHOULD_STAND_IN.get(run.per, 1) * pages.count(page), name
    assert looked_at > 60


def test_facing_pages_still_face_each_other_in_a_set(case: Case) -> None:
    chair = texts(case.files("print")["chair"])
    booklet = texts(case.files("panel")["interviewer"])
    found = [(at, chair.index(page)) for at, page in enumerate(booklet) if page and chair.count(page) == 1]
    assert len(found) > 10
    assert all((here - there) % 2 == 0 for here, there in found)


def test_what_is_for_fronts_only_has_empty_backs(case: Case) -> None:
    clerk = texts(case.files("print")["clerk"])
    assert all(clerk[::2])
    assert not any(clerk[1::2])


def test_numbers_are_those_of_the_file_so_that_a_copier_finds_them(case: Case) -> None:
    reader = PdfReader(BytesIO(case.files("print")["chair"]))
    assert reader.page_labels == [str(number) for number in range(1, len(reader.pages) + 1)]


def test_a_set_keeps_its_landscape_pages(case: Case) -> None:
    widths = [
        page.mediabox.width > page.mediabox.height for page in PdfReader(BytesIO(case.files("print")["clerk"])).pages
    ]
    assert widths[0] is False
    assert widths[2] is True


# ── the slip ────────────────────────────────────────────────────────────────


def test_the_slip_names_every_file_how_often_and_how_many_sheets(case: Case) -> None:
    slip = "".join(texts(case.files("print")["copies"]))
    for name, data in case.files("print").items():
        if name != "copies":
            leaves = len(texts(data)) // 2
            times = {"zh-Hans": "4份", "zh-Hant": "4份", "en": "4,1percandidate"}[case.language]
            row = slip.partition(f"print/p-1-{name}.pdf")[2]
            assert row
            told = row.startswith(times)
            assert told == name.startswith("candidate"), name
            assert str(leaves) in row[:40], name
    assert "p-1-practice.folded.pdf" in slip


def test_the_leaf_on_a_set_names_the_pages_on_which_each_document_stands(case: Case) -> None:
    for name, data in case.files("print").items():
        if name != "copies":
            leaf = texts(data)[0]
            starts = [*tops(data)[1:], ("", len(texts(data)) + 1)]
            for (title, first), (_, following) in pairwise(starts):
                bare = re.sub(r"\s", "", title)
                assert f"{first}{bare}" in leaf or f"{first}–{following - 1}{bare}" in leaf, (name, title)


def test_the_slip_has_the_same_pages_in_docx(case: Case, tool: object) -> None:
    assert callable(tool)
    tool("soffice")
    folder = case.result.folder / "print"
    verdict = dict(CHECKS)["agreement"](delivered((folder / "p-1-copies.docx", folder / "p-1-copies.pdf")))
    assert verdict.state == "passed", [one.text("en") for one in verdict.problems]


# ── the wall ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("whom", ["candidate", "before", "examined"])
def test_a_guide_in_a_set_for_candidates_stops_delivery(
    whom: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prints, "_whom", lambda kind, per: whom)
    with pytest.raises(WallError) as caught:
        build(Request(options=options(languages=["en"]), prints=("sets",), out=tmp_path / "p-1", formats=("pdf",)))
    assert any("print/p-1-candidate" in str(one.place) for one in caught.value.problems)
    assert not list(tmp_path.iterdir())


def test_check_finds_a_set_of_an_interviewer_in_the_place_of_a_candidates(case: Case, tmp_path: Path) -> None:
    kit = tmp_path / "p-1"
    for name in case.result.files:
        (kit / name).parent.mkdir(parents=True, exist_ok=True)
        (kit / name).write_bytes((case.result.folder / name).read_bytes())
    wall = dict(CHECKS)["wall"]
    assert wall(delivered((kit,))).state == "passed"
    for name in ("candidate", "candidate-before"):
        (kit / f"print/p-1-{name}.pdf").write_bytes(case.files("print")["chair"])
    found = {str(one.place) for one in wall(delivered((kit,))).problems}
    assert found == {"print/p-1-candidate.pdf", "print/p-1-candidate-before.pdf"}


@pytest.mark.parametrize("case", ["cn"], indirect=True)
def test_check_is_green_and_names_the_slip(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")  # LibreOffice has looked at the slip above
    slip = inspect((case.result.folder,))
    assert slip.green, [(name, [one.text("en") for one in verdict.problems]) for name, verdict in slip.verdicts]
    told = [line.text("en") for line in slip.copies]
    assert "or the sets in print/, as print/p-1-copies.pdf says" in told
    assert sum("folded and stapled" in line for line in told) == 1
    assert sum("print/" in line for line in told) == 1


# ── rebuilds, forms, languages, the command ─────────────────────────────────


def test_a_kit_makes_the_same_sets_again(case: Case, tmp_path: Path) -> None:
    again = build(Request(kit=case.result.folder / "panel/kit.json", out=tmp_path / "again", ledger=False))
    assert again.kit.files == case.result.kit.files
    assert again.differences == ()


def test_sets_can_be_asked_of_a_kit_that_has_none_and_change_nothing_else(tmp_path: Path) -> None:
    asked = Request(options=options(languages=["en"]), formats=("docx",), out=tmp_path / "a")
    first = build(asked)
    second = build(Request(kit=tmp_path / "a/panel/kit.json", prints=("sets", "folded"), out=tmp_path / "b"))
    third = build(Request(kit=tmp_path / "b/panel/kit.json", out=tmp_path / "c"))
    assert dict(first.kit.files).items() <= dict(second.kit.files).items()
    assert {name.rpartition(".")[2] for name, _ in first.kit.files} == {"docx"}
    assert "print/p-1-chair.pdf" in dict(second.kit.files)
    assert third.kit.files == second.kit.files


def test_each_form_has_its_sets_and_what_all_share_stands_above(tmp_path: Path) -> None:
    roll = tmp_path / "roll.csv"
    roll.write_text("number\n" + "\n".join(f"A{n}" for n in range(5)), "utf-8")
    opening = options(languages=["en"], forms="2")
    result = build(Request(options=opening, prints=("sets",), roll=roll, out=tmp_path / "p-1", formats=("pdf",)))
    sets = [name for name in result.files if "print/" in name]
    assert "form-A/print/p-1-A-chair.pdf" in sets
    assert "form-B/print/p-1-B-interviewer-3.pdf" in sets
    assert {name for name in sets if name.startswith("print/")} == {
        "print/p-1-candidate-before.pdf",
        "print/p-1-copies.pdf",
    }
    told = {one: "".join(texts((tmp_path / "p-1" / one).read_bytes())) for one in sets if "-copies" in one}
    assert "5,1percandidate" in told["print/p-1-copies.pdf"]
    assert "3,1percandidate" in told["form-A/print/p-1-A-copies.pdf"]
    assert "2,1percandidate" in told["form-B/print/p-1-B-copies.pdf"]


def test_each_language_has_its_sets_and_the_slip_is_in_the_first(tmp_path: Path) -> None:
    opening = options(languages=["zh-Hant", "en"])
    result = build(Request(options=opening, prints=("sets",), out=tmp_path / "p-1", formats=("pdf",)))
    sets = {name.removeprefix("print/p-1-") for name in result.files if name.startswith("print/")}
    assert {"chair.zh-Hant.pdf", "chair.en.pdf", "candidate-before.en.pdf", "copies.zh-Hant.pdf"} <= sets
    assert not any(name.startswith("copies.en") for name in sets)


def test_a_certification_has_sets_for_its_paper_and_its_examiners(tmp_path: Path) -> None:
    opening = {"id": "p-1", "role": "front-desk-star", "level": "three-star", "panel": "2"}
    asked = {**opening, "documents": ["certification", "trainer"]}
    result = build(Request(options=asked, prints=("sets", "folded"), out=tmp_path / "p-1", formats=("pdf",)))
    sets = {name.removeprefix("print/p-1-").split(".")[0] for name in result.files if name.startswith("print/")}
    assert {"chair", "interviewer-2", "candidate-paper", "trainer", "copies"} <= sets
    for name in (one for one in result.files if one.startswith("print/") and one.endswith(".pdf")):
        for profile in ("ua1", "2a"):
            data = (tmp_path / "p-1" / name).read_bytes()
            assert not validation.validate_pdf_bytes(data, profile=profile).failures, name


def test_who_plays_a_part_has_a_set_and_cards_are_not_stapled(tmp_path: Path) -> None:
    opening = options(languages=["en"], minutes="60")
    pins = ("third-day-wrong-pot",)
    build(Request(options=opening, prints=("sets",), pins=pins, out=tmp_path / "p-1", formats=("pdf",)))
    leaf, _, brief, _ = texts((tmp_path / "p-1/print/p-1-role-player.pdf").read_bytes())
    assert "Roleplayer’sbrief" in brief
    assert "Roleplayer’sbrief" in leaf
    cards, *rest = texts((tmp_path / "p-1/print/p-1-candidate.pdf").read_bytes())
    assert len([page for page in rest if page.startswith("Card") or "Card" in page[:80]]) > 1
    assert "Cards1bothloose" in cards


def test_the_command_makes_them_and_says_who_gets_the_slip(tmp_path: Path) -> None:
    arguments = ["build", "--role", "market-service-specialist", "--language", "en", "--format", "pdf"]
    done = CliRunner().invoke(kitgen, [*arguments, "--print-set", "--fold", "--out", str(tmp_path / "k")])
    assert done.exit_code == 0, done.output
    assert re.search(r"give .*-copies\.pdf to whoever runs the copier", done.output)
    assert json.loads((tmp_path / "k/panel/kit.json").read_text("utf-8"))["opening"]["prints"] == ["sets", "folded"]


def test_folding_where_nothing_folds_is_a_users_mistake(tmp_path: Path) -> None:
    asked = {"role": "front-desk-star", "level": "three-star", "documents": ["certification"]}
    with pytest.raises(UsageError, match="none of these documents folds"):
        build(Request(options=asked, prints=("folded",), out=tmp_path / "p-1"))


# ── pieces ──────────────────────────────────────────────────────────────────


def test_a_piece_takes_only_its_own_elements_and_keeps_empty_cells() -> None:
    pages = every_mark()
    second = collated("甲", [Piece("乙", pages, 2, 2)])
    roles = Counter(element.role for element in second.elements)
    assert roles["TD"] + roles["TH"] == 9
    assert roles["Figure"] == 0
    assert roles["H1"] == 0
    assert {element.parent for element in second.elements} <= {None, *second.elements}
    assert pages.elements[0].parent is None


def test_the_backs_of_one_sided_pages_are_empty_and_bookmarks_follow_them() -> None:
    pages = every_mark()
    made = collated("甲", [Piece("乙", pages, 1, 2, one_sided=True), Piece("丙", pages, 2, 2)])
    assert [bool(page.marks) for page in made.pages] == [True, False, True, False, True, False]
    assert [page.number for page in made.pages] == [1, 2, 3, 4, 5, 6]
    assert [(entry.level, entry.title, entry.page) for entry in made.outline] == [
        *[(1, "乙", 1), (2, "市場客服專員", 1), (3, "Q1", 1), (2, "末", 3)],
        *[(1, "丙", 5), (2, "末", 5)],
    ]
