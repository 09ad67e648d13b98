"""An opening of several forms becomes one delivery: forms apart, one booklet, a sheet that says they are alike."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from conftest import Golden
from kit_checker import minutes_of, mix_of_questions

from kitgen.errors import InputError, OutputError, ShortageError, UsageError
from kitgen.ledger import LEDGER_FILE, read_history
from kitgen.output import FORMS_FILE
from kitgen.pipeline import Request, Result, build, plan
from kitgen.pipeline.request import task_for

SAMPLE = Path(__file__).parent.parent / "banks/sample-opening-market-service-three-languages.yaml"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """A shipped opening in three languages, two forms of it."""
    return build(_request(tmp_path_factory.mktemp("made") / "kits"))


def _request(folder: Path, **options: object) -> Request:
    given = {"forms": "2", "id": "desk", "seed": "7", "minutes": "45", "difficulty": "3", **options}
    return Request(SAMPLE, given, out=folder, formats=("pdf",))


def test_every_form_has_a_folder_of_its_own_and_all_share_the_booklet(made: Result) -> None:
    own = [f"form-{form}/panel/{name}" for form in "AB" for name in _panel(form)]
    shared = [f"candidate/desk-practice.{language}.pdf" for language in LANGUAGES]
    staff = [f"staff/desk-equivalence.{language}.pdf" for language in LANGUAGES]
    assert sorted(made.files) == sorted([*own, *shared, *staff, FORMS_FILE])
    assert {path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*.*")} == set(made.files)


def _panel(form: str) -> list[str]:
    return ["kit.json", *(f"desk-{form}-interviewer.{language}.pdf" for language in LANGUAGES)]


def test_the_kits_of_forms_have_no_question_in_common_and_are_alike(made: Result) -> None:
    one, two = (kit.texts[0].live for kit in made.forms)
    assert not {question.id for question in one} & {question.id for question in two}
    assert mix_of_questions(one) == mix_of_questions(two)
    assert abs(minutes_of(one) - minutes_of(two)) <= 2
    assert [kit.form for kit in made.forms] == ["A", "B"]
    assert len({kit.code for kit in made.forms}) == 2
    assert len({kit.booklet_code for kit in made.forms}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_equivalence_sheet_reads_as_before(made: Result, language: str, golden: Golden) -> None:
    pages = pypdf.PdfReader(made.folder / f"staff/desk-equivalence.{language}.pdf").pages
    text = "".join(f"── page {number} ──\n{page.extract_text()}\n" for number, page in enumerate(pages, start=1))
    for kit in made.forms:
        assert kit.code in text
        text = text.replace(kit.code, f"<{kit.form}>")
    golden(Path(__file__).parent / "data/forms/expected" / f"equivalence.{language}.txt", text)


def test_a_form_is_made_again_from_its_own_kit(made: Result, tmp_path: Path) -> None:
    again = build(Request(kit=made.folder / "form-B/panel/kit.json", out=tmp_path / "again"))
    name = "panel/desk-B-interviewer.en.pdf"
    assert (again.folder / name).read_bytes() == (made.folder / "form-B" / name).read_bytes()


def test_the_same_opening_gives_the_same_bytes_and_does_not_write_over_what_is_there(
    made: Result, tmp_path: Path
) -> None:
    again = build(_request(tmp_path / "again"))
    for name in made.files:
        assert (again.folder / name).read_bytes() == (made.folder / name).read_bytes(), name
    with pytest.raises(OutputError):
        build(_request(again.folder))


def test_a_sheet_edited_by_hand_is_kept(tmp_path: Path) -> None:
    first = build(_request(tmp_path / "kits", languages=["en"]))
    sheet = first.folder / "staff/desk-equivalence.pdf"
    sheet.write_bytes(b"edited")
    again = build(
        Request(SAMPLE, dict(_request(tmp_path).options) | {"languages": ["en"]}, out=first.folder, force=True)
    )
    assert again.kept == ("staff/desk-equivalence.edited-1.pdf",)
    assert json.loads((again.folder / FORMS_FILE).read_text("utf-8"))["forms"].keys() == {"A", "B"}


def test_a_question_that_must_be_asked_is_an_anchor_of_all_forms() -> None:
    request = _request(Path("nowhere"))
    anchor = plan(request).forms[0][0]
    made = plan(Request(SAMPLE, request.options, pins=(anchor,)))
    assert all(anchor in form for form in made.forms)
    assert set.intersection(*map(set, made.forms)) == {anchor}


@pytest.mark.parametrize("several", ["forms", "each"])
def test_the_booklet_of_several_kits_holds_the_drills_of_one(several: str, roll: Path) -> None:
    desk = Request(SAMPLE.with_name("sample-opening-front-desk.yaml"), ledger=False)
    alone = _drills(desk)
    assert alone
    assert (
        _drills(replace(desk, options={"forms": "2"}) if several == "forms" else replace(desk, roll=roll, each=True))
        == alone
    )


def _drills(request: Request) -> set[str]:
    return {one.id for one in task_for(request).kit.texts[0].practice if one.answer.key or one.answer.blanks}


# ── candidates ──────────────────────────────────────────────────────────────


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("number,name\n101,Ann Smith\n102,Bo Lane\n103,Cy Reed\n", encoding="utf-8")
    return path


def _for(roll: Path, folder: Path, **more: Any) -> Request:
    options = {"forms": "2", **_ONE_LANGUAGE} if not more.get("each") else _ONE_LANGUAGE
    return Request(SAMPLE, options, out=folder, formats=("pdf",), roll=roll, **more)


_ONE_LANGUAGE = {"id": "desk", "seed": "7", "minutes": "45", "difficulty": "3", "languages": ["en"]}


def test_candidates_get_the_forms_in_turn_and_a_sheet_says_who_gets_which(
    roll: Path, tmp_path: Path, golden: Golden
) -> None:
    made = build(_for(roll, tmp_path / "kits", cap="2"))
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(made.folder / "staff/desk-assignment.pdf").pages)
    for kit in made.forms:
        text = text.replace(kit.code, f"<{kit.form}>")
    golden(Path(__file__).parent / "data/forms/expected/assignment.en.txt", text + "\n")


def test_no_name_of_a_candidate_stands_anywhere_but_on_the_sheet(roll: Path, tmp_path: Path) -> None:
    made = build(_for(roll, tmp_path / "kits"))
    for name in made.files:
        data = (made.folder / name).read_bytes()
        text = (
            "".join(page.extract_text() for page in pypdf.PdfReader(made.folder / name).pages) if "pdf" in name else ""
        )
        assert ("Ann Smith" in text or b"Ann Smith" in data) == ("assignment" in name), name
        assert "Ann" not in name


def test_a_name_that_cannot_be_printed_is_told_with_its_line_in_the_list(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("编号,姓名\n007,王\U0001f600\n008,\U000f1234\n", "utf-8")
    with pytest.raises(InputError) as refused:
        build(_for(tmp_path / "list.csv", tmp_path / "kits"))
    told = refused.value.text("en")
    assert "list.csv:2: no glyph for '\U0001f600' (U+1F600 GRINNING FACE)" in told
    assert "list.csv:3: no glyph for" in told and "the number is enough" in told
    assert not (tmp_path / "kits").exists()


def test_each_candidate_may_have_a_kit_of_their_own_under_the_cap(roll: Path, tmp_path: Path) -> None:
    made = build(_for(roll, tmp_path / "kits", each=True, cap="2"))
    uses = Counter(question.id for kit in made.forms for question in kit.texts[0].live)
    assert len(made.forms) == 3
    assert max(uses.values()) <= 2


def test_a_cap_that_the_forms_would_break_is_told_with_a_number_of_forms(roll: Path, tmp_path: Path) -> None:
    with pytest.raises(ShortageError, match=r"asked of 2 candidates, the cap is 1\n  hint: --forms 3"):
        build(_for(roll, tmp_path / "kits", cap="1"))
    assert not (tmp_path / "kits").exists()


def test_a_cap_without_candidates_is_refused() -> None:
    with pytest.raises(UsageError, match="want candidates"):
        plan(Request(SAMPLE, _ONE_LANGUAGE, cap="2"))


def test_the_ledger_enters_each_form_with_its_own_candidates(roll: Path, tmp_path: Path) -> None:
    (tmp_path / ".kitgen").mkdir()
    (tmp_path / "openings").mkdir()
    opening = tmp_path / "openings/desk.yaml"
    shutil.copy(SAMPLE, opening)
    build(replace(_for(roll, tmp_path / "kits"), opening=opening))
    issues = read_history(tmp_path / LEDGER_FILE).issues
    assert {issue.form: issue.candidates for issue in issues} == {"A": ("101", "103"), "B": ("102",)}


# ── bad input ───────────────────────────────────────────────────────────────


def test_too_many_forms_are_refused_with_numbers_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(ShortageError, match=r"20 forms of \d+ questions want \d+ different ones, \d+ can be used"):
        build(_request(tmp_path / "kits", forms="20"))
    assert not (tmp_path / "kits").exists()


def test_papers_that_certify_have_no_forms(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="forms and rounds are of interviews"):
        build(_request(tmp_path / "kits", documents=["certification"]))


def test_a_number_of_forms_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="forms"):
        plan(_request(Path("nowhere"), forms="many"))
