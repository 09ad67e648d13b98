"""The forms of the interview day: in three languages and three profiles, in files that others accept, and no guide in
what a candidate is handed."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product
from pathlib import Path

import page as validation
import pypdf
import pytest
from openxml_audit import FileFormat, OpenXmlValidator
from pypdf.generic import Destination
from test_kits import _letters, squeezed

from kitgen.errors import InputError, WallError
from kitgen.labels import read_labels
from kitgen.pipeline import Request, Result, build
from kitgen.pipeline.kinds import FORMS, SCORES
from kitgen.scoring.panel import LEAST_TO_TRIM
from kitgen.views.day import LAST_ROWS, ROWS, day_view
from kitgen.views.scores import scores_view

Tool = Callable[[str], str]
ROOT = Path(__file__).parent.parent
PANELS = (7, 5, 3, 4, 1, 2, 9, 6, 8)
PAIRS = product(("zh-Hans", "zh-Hant", "en"), ("cn", "tw", "western"))
SHIPPED = [(*pair, panel) for pair, panel in zip(PAIRS, PANELS, strict=True)]
"""Every language under every profile, each with a panel of another size."""
EVERY = [*(kind.id for kind in FORMS), SCORES]


def made(folder: Path, language: str, profile: str, panel: int, **options: object) -> Result:
    given = {
        "id": "d-1",
        "role": "market-service-specialist",
        "languages": [language],
        "seed": "7",
        "panel": str(panel),
    }
    request = Request(options={**given, "profile": profile, "documents": EVERY, **options}, out=folder / "d-1")
    return build(request)


@pytest.fixture(scope="module", params=SHIPPED, ids=lambda one: "-".join(map(str, one)))
def kit(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Result:
    return made(tmp_path_factory.mktemp("forms"), *request.param)


def forms(result: Result, ending: str) -> list[Path]:
    return [result.folder / name for name in result.files if name.startswith("day/") and name.endswith(ending)]


def words(result: Result, form: str) -> str:
    path = next(path for path in forms(result, ".pdf") if path.stem.endswith(form))
    return squeezed("".join(page.extract_text() for page in pypdf.PdfReader(path).pages))


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_every_form_meets_the_standards_for_readers_and_archives(kit: Result, profile: str) -> None:
    assert len(forms(kit, ".pdf")) == len(FORMS)
    for path in forms(kit, ".pdf"):
        report = validation.validate_pdf_bytes(path.read_bytes(), profile=profile)
        assert [(path.name, one.rule_id, one.message) for one in report.failures] == []


def test_every_form_is_accepted_as_docx(kit: Result) -> None:
    for path in forms(kit, ".docx"):
        for version in (FileFormat.MICROSOFT_365, FileFormat.OFFICE_2019):
            assert not OpenXmlValidator(version).validate(path).errors, path.name


def test_every_form_has_the_same_pages_in_both_formats(kit: Result, tool: Tool, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [tool("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *forms(kit, ".docx")], check=True, capture_output=True, timeout=240)
    for path in forms(kit, ".pdf"):
        ours, theirs = (_pages(one) for one in (path, tmp_path / path.name))
        assert len(ours) == len(theirs), path.name
        assert ours == theirs, path.name


def _pages(path: Path) -> list[Counter[str]]:
    return [_letters(page.extract_text()) for page in pypdf.PdfReader(path).pages]


def test_the_question_sheet_holds_the_questions_and_nothing_of_the_guide(kit: Result) -> None:
    sheet = words(kit, "question-sheet")
    for question in kit.kit.texts[0].live:
        assert squeezed(question.stem.split("\n")[0]) in sheet
        for guide in (question.intent, question.look_fors[0].text, question.anchors[0].text, question.title):
            assert squeezed(guide) not in sheet
    assert kit.kit.code not in sheet


def test_weights_and_elements_on_the_score_sheet_sum_to_a_hundred(kit: Result) -> None:
    profile = kit.kit.profile
    assert profile is not None
    elements = profile.elements_in(kit.kit.texts[0].language)
    assert sum(kit.kit.weights) + sum(one.weight for one in elements) == 100
    for name in ("score-sheet", "interviewer"):
        path = next(kit.folder.glob(f"*/*{name}.pdf"))
        text = squeezed("".join(page.extract_text() for page in pypdf.PdfReader(path).pages))
        for element in elements:
            assert f"{squeezed(element.name)}" in text


def test_the_score_sheet_prints_the_points_that_are_good_fair_and_poor(kit: Result) -> None:
    language, profile = kit.kit.texts[0].language, kit.kit.profile
    assert profile is not None
    sheet = words(kit, "score-sheet")
    for one in day_view(kit.kit, language).marked:
        good, fair, poor = one.bands
        assert good.endswith(str(one.weight))
        assert poor.startswith("0–")
        assert ("." in fair + poor) == (profile.marks == "tenth")
        assert squeezed(f"{one.weight}%{''.join(one.products)}{good}{fair}{poor}") in sheet


def test_the_consensus_form_says_in_points_from_which_spread_on_they_talk(kit: Result) -> None:
    """It takes the points of the score sheets: two steps of the scale are many points where the weight is large."""
    language = kit.kit.texts[0].language
    form = words(kit, "consensus")
    labels = read_labels([ROOT / "templates" / "labels" / f"{language}.yaml"])
    view = day_view(kit.kit, language)
    for one in view.marked:
        low, high = one.products[0], one.products[2]
        assert Decimal(one.apart) == Decimal(high) - Decimal(low)
        assert squeezed(labels.consensus.apart.format(full=one.weight, apart=one.apart)) in form


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_the_rule_of_the_summary_names_the_least_number_of_sheets_to_drop_marks(language: str) -> None:
    labels = read_labels([ROOT / "templates" / "labels" / f"{language}.yaml"])
    assert str(LEAST_TO_TRIM) in str(labels.score_summary.rule_total)


def test_what_is_printed_on_fronts_only_is_bound_at_the_left_of_every_page(kit: Result) -> None:
    for kind in FORMS:
        path = next(path for path in forms(kit, ".docx") if path.stem.endswith(kind.id))
        mirrored = b"mirrorMargins" in zipfile.ZipFile(path).read("word/settings.xml")
        assert mirrored != kind.one_sided, path.name


@pytest.mark.parametrize("panel", [1, 5, 6, 9])
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_whoever_signs_a_decision_signs_on_its_page(language: str, panel: int, tmp_path: Path) -> None:
    result = made(tmp_path, language, "cn", panel, documents=["consensus"])
    pdf = pypdf.PdfReader(next(path for path in forms(result, ".pdf")))
    tops = [pdf.get_destination_page_number(one) or 0 for one in pdf.outline if isinstance(one, Destination)]
    _, decision, comparison = tops
    assert comparison == decision + 1


def test_a_panel_too_small_to_drop_marks_is_told_so_on_the_form(tmp_path: Path) -> None:
    small, large = (made(tmp_path / str(panel), "en", "cn", panel) for panel in (3, 5))
    assert "panelhasfewerthan5" in words(small, "score-summary")
    assert "Highestout" not in words(small, "score-summary")
    assert "panelhasfewerthan5" not in words(large, "score-summary")
    assert "Highestout" in words(large, "score-summary")


def test_a_profile_says_which_forms_and_words_a_kit_has(tmp_path: Path) -> None:
    options = {"id": "d-1", "role": "market-service-specialist", "languages": ["zh-Hans"], "profile": "cn"}
    result = build(Request(options=options, out=tmp_path / "d-1", forms_of_day=True))
    assert "day/d-1-balance.pdf" in result.files
    assert "day/d-1-consensus.pdf" not in result.files
    text = words(result, "score-summary")
    assert "考官" in text
    assert "面试官" not in text


def test_forms_of_the_day_come_to_the_documents_that_an_opening_names(tmp_path: Path) -> None:
    options = {"id": "d-1", "role": "front-desk-star", "level": "three-star", "documents": ["certification"]}
    result = build(Request(options=options, out=tmp_path / "d-1", forms_of_day=True))
    assert {"candidate/d-1-paper.pdf", "day/d-1-score-sheet.pdf"} <= set(result.files)


@pytest.mark.parametrize("count", [1, 6, 7, 18, 19, 33])
def test_the_score_summary_has_a_row_for_each_candidate(kit: Result, count: int) -> None:
    language = kit.kit.texts[0].language
    pages = day_view(replace(kit.kit, candidates=count), language).summary_pages
    assert [number for page in pages for number in page] == list(range(1, count + 1))
    assert all(len(page) <= ROWS for page in pages[:-1])
    assert 0 < len(pages[-1]) <= LAST_ROWS


def test_paper_and_workbook_have_as_many_rows_where_nobody_says_how_many_candidates_come(kit: Result) -> None:
    language = kit.kit.texts[0].language
    assert len(day_view(kit.kit, language).candidates) == len(scores_view([kit.kit], language).candidates)


def test_every_page_of_the_score_summary_has_a_sum_to_check(kit: Result) -> None:
    path = next(path for path in forms(kit, ".pdf") if path.stem.endswith("score-summary"))
    word = {"zh-Hans": "本页合计", "zh-Hant": "本頁合計", "en": "This page"}[kit.kit.texts[0].language]
    found = [squeezed(word) in squeezed(page.extract_text()) for page in pypdf.PdfReader(path).pages]
    assert found == [True, True, False]  # then the result slip


def test_a_panel_too_large_for_the_forms_is_refused_with_its_line(tmp_path: Path) -> None:
    opening = tmp_path / "desk.yaml"
    lines = ("id: d-1", "role: market-service-specialist", "documents: [scores, consensus]", "panel: 12")
    opening.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(InputError) as error:
        build(Request(opening=opening, out=tmp_path / "d-1"))
    (problem,) = error.value.problems
    assert problem.message.text("en") == "the forms of the day have room for 9 interviewers, this panel has 12"
    assert problem.hint is not None
    assert "scores, consensus" in problem.hint.text("en")
    assert problem.place is not None
    assert problem.place.line == 4
    assert not (tmp_path / "d-1").exists()


def test_every_round_with_too_large_a_panel_is_told(tmp_path: Path) -> None:
    opening = tmp_path / "desk.yaml"
    rounds = "rounds:\n  - {interviewers: 10}\n  - {interviewers: 2}\n  - {interviewers: 11}\n"
    opening.write_text(f"id: d-1\nrole: market-service-specialist\nminutes: 40\n{rounds}", encoding="utf-8")
    with pytest.raises(InputError) as error:
        build(Request(opening=opening, out=tmp_path / "d-1", forms_of_day=True))
    assert [one.place and one.place.line for one in error.value.problems] == [5, 7]


def test_a_large_panel_that_fills_in_no_form_is_no_trouble(tmp_path: Path) -> None:
    options = {"id": "d-1", "role": "market-service-specialist", "panel": "12", "documents": ["question-sheet"]}
    result = build(Request(options=options, out=tmp_path / "d-1", formats=("pdf",)))
    assert result.kit.opening.panel == 12


def test_a_question_stands_on_one_page_with_its_material(tmp_path: Path) -> None:
    """Kits in which a table or a mail has no room left on the page where its question would begin."""
    for language, seed in (("zh-Hans", 5), ("zh-Hant", 8), ("en", 11)):
        options = {"id": "d-1", "role": "market-service-specialist", "languages": [language], "minutes": 60}
        options |= {"seed": seed, "documents": ["question-sheet"]}
        result = build(Request(options=options, out=tmp_path / language, formats=("pdf",)))
        pages = pypdf.PdfReader(result.folder / "day" / "d-1-question-sheet.pdf").pages
        texts = [squeezed(page.extract_text()) for page in pages]
        for one in result.kit.texts[0].live:
            for material in one.material:
                parts = squeezed(one.stem)[:14], squeezed(material.title)
                assert any(all(part in text for part in parts) for text in texts), (language, one.id)


def test_without_forms_a_kit_holds_the_two_booklets(tmp_path: Path) -> None:
    options = {"id": "d-1", "role": "market-service-specialist", "languages": ["en"]}
    result = build(Request(options=options, out=tmp_path / "d-1"))
    assert len(result.files) == 5


def test_a_kit_with_forms_is_made_again_with_the_same_bytes(kit: Result, tmp_path: Path) -> None:
    again = build(Request(kit=kit.folder / "panel" / "kit.json", out=tmp_path / "again"))
    for name in kit.files:
        assert (kit.folder / name).read_bytes() == (again.folder / name).read_bytes(), name


def test_a_sheet_that_would_tell_the_guide_is_refused(tmp_path: Path) -> None:
    """A template of the user's own that prints the first look-for on the candidate's sheet."""
    workspace = tmp_path / "desk"
    (workspace / "openings").mkdir(parents=True)
    shutil.copytree(ROOT / "templates", workspace / "templates")
    sheet = workspace / "templates" / "question-sheet.xml.j2"
    told = made(tmp_path, "zh-Hans", "western", 3).kit.texts[0].live[0].answer.reference[:40]
    sheet.write_text(sheet.read_text("utf-8").replace("{{ l.scratch_note }}", told), "utf-8")
    opening = workspace / "openings" / "d-1.yaml"
    opening.write_text("role: market-service-specialist\nlanguages: [zh-Hans]\nseed: 7\ndocuments: [question-sheet]\n")
    with pytest.raises(WallError):
        build(Request(opening=opening, out=tmp_path / "out"))


def test_an_unknown_profile_is_told_with_those_there_are(tmp_path: Path) -> None:
    options = {"role": "market-service-specialist", "profile": "mars"}
    with pytest.raises(InputError, match="there is no profile 'mars'") as error:
        build(Request(options=options, out=tmp_path / "x"))
    assert "cn, tw, western" in error.value.text("en")
