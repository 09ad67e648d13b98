"""`kitgen check`: a sound kit is green, and every kind of harm turns the slip red with its place."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import page as validation
import pytest
from click.testing import CliRunner
from paper import Desk, document, fonts_for
from reportlab.pdfgen.canvas import Canvas

from kitgen.cli.commands import kitgen
from kitgen.layout.pages import Rule
from kitgen.pipeline import Request, Result, build
from kitgen.preflight import CHECKS, Slip, inspect
from kitgen.preflight.delivery import delivered
from kitgen.writers.pdf import write_pdf

Tool = Callable[[str], str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Result:
    options = {"id": "c-1", "role": "market-service-specialist", "languages": ["zh-Hans"], "seed": "7"}
    return build(Request(options=options, out=tmp_path_factory.mktemp("made") / "c-1"))


@pytest.fixture
def kit(made: Result, tmp_path: Path) -> Path:
    """A copy that a test may harm."""
    return Path(shutil.copytree(made.folder, tmp_path / "c-1"))


def wrong(path: Path, check: str) -> str:
    """What one check says against a kit or a file; nothing where it passes."""
    verdict = dict(CHECKS)[check](delivered((path,)))
    assert (verdict.state == "failed") == (bool(verdict.problems) and verdict.state != "unchecked")
    return " | ".join(problem.text("en") for problem in verdict.problems if verdict.state == "failed")


def states(slip: Slip) -> dict[str, str]:
    return {name: verdict.state for name, verdict in slip.verdicts}


def failed(slip: Slip) -> dict[str, str]:
    return {
        name: " | ".join(problem.text("en") for problem in verdict.problems)
        for name, verdict in slip.verdicts
        if verdict.state == "failed"
    }


def saved(desk: Desk, path: Path) -> Path:
    desk.turn(1)
    path.write_bytes(write_pdf(document(), desk.bind(), fonts_for("zh-Hans")))
    return path


def test_a_kit_as_it_was_made_is_green_in_every_check(made: Result, tool: Tool) -> None:
    tool("soffice")
    slip = inspect((made.folder,))
    assert failed(slip) == {}
    assert states(slip) == dict.fromkeys([name for name, _ in CHECKS], "passed")
    assert slip.green
    assert len(slip.copies) == 2


def test_the_slip_says_for_whom_every_file_is_copied(tmp_path: Path) -> None:
    options = {
        "id": "d-1",
        "role": "front-desk-star",
        "level": "three-star",
        "panel": 3,
        "documents": ["certification"],
    }
    result = build(Request(options=options, out=tmp_path / "d-1", forms_of_day=True, formats=("pdf",)))
    copies = {str(dict(one.values)["file"]): one.text("en") for one in delivered((result.folder,)).copies()}
    assert copies["panel/d-1-key.pdf"].endswith(": 3 copies, one for each interviewer")
    assert copies["day/d-1-score-sheet.pdf"].endswith(": 3 copies for each candidate, one for each interviewer")
    assert copies["day/d-1-consensus.pdf"].endswith(": one copy for each candidate, for the chair")
    assert copies["candidate/d-1-paper.pdf"].endswith(": one copy for each candidate")
    assert len(copies) == sum(name.endswith(".pdf") for name in result.files)


def test_one_interviewer_gets_one_copy(tmp_path: Path) -> None:
    options = {"id": "d-1", "role": "market-service-specialist", "panel": 1, "documents": ["score-sheet", "balance"]}
    result = build(Request(options=options, out=tmp_path / "d-1", formats=("pdf",)))
    told = [one.text("en") for one in delivered((result.folder,)).copies()]
    assert not [line for line in told if "1 copies" in line or "each interviewer" in line]
    assert "day/d-1-balance.pdf: one copy for the interviewer" in told


def test_a_live_question_in_a_candidates_file_is_found_whoever_wrote_it(kit: Path, made: Result) -> None:
    path = next(kit.glob("candidate/*.docx"))
    booklet = docx.Document(str(path))
    booklet.add_paragraph(made.kit.texts[0].live[0].anchors[0].text)
    booklet.save(str(path))
    assert "the candidate could read" in wrong(kit, "wall")


def test_a_file_added_to_the_candidates_folder_is_read_too(kit: Path, made: Result) -> None:
    words = made.kit.texts[0].live[0].answer.reference[:60]
    document = docx.Document()
    document.add_paragraph(words)
    document.save(str(kit / "candidate" / "notes.docx"))
    assert "notes.docx" in wrong(kit, "wall")
    assert "notes.docx" in dict(CHECKS)["files"](delivered((kit,))).said.text("en")


def test_a_missing_file_is_named(kit: Path) -> None:
    next(kit.glob("panel/*.pdf")).unlink()
    assert "'panel/c-1-interviewer.pdf' is missing" in wrong(kit, "files")


def test_a_docx_that_was_made_longer_no_longer_agrees(kit: Path, tool: Tool) -> None:
    tool("soffice")
    path = next(kit.glob("panel/*.docx"))
    booklet = docx.Document(str(path))
    for _ in range(60):
        booklet.add_paragraph("又一行备注")
    booklet.save(str(path))
    told = wrong(kit, "agreement")
    assert "pages, the PDF" in told or "other words stand on pages" in told


def test_a_question_that_left_its_page_is_cut(kit: Path, made: Result) -> None:
    """The panel's PDF replaced by one in which no question stands."""
    saved(desk_with(), next(kit.glob("panel/*.pdf")))
    assert wrong(kit, "questions").count("stands whole on no page") == len(made.kit.weights)


# ── single files ────────────────────────────────────────────────────────────


def desk_with(*rules: Rule) -> Desk:
    desk = Desk()
    element = desk.element("P")
    desk.line("一行字", element)
    for rule in rules:
        desk.draw(rule, element)
    return desk


def test_what_a_printer_would_cut_off_is_counted(tmp_path: Path) -> None:
    sound = saved(desk_with(Rule(40, 100, 300, 100, 0.5, "#000000")), tmp_path / "sound.pdf")
    assert wrong(sound, "edges") == ""
    cut = saved(desk_with(Rule(40, 100, 592, 100, 0.5, "#000000")), tmp_path / "cut.pdf")
    assert "1 marks stand within 6 mm of an edge" in wrong(cut, "edges")


def test_what_a_copier_would_lose_is_named_by_its_grey(tmp_path: Path) -> None:
    pale = saved(desk_with(Rule(40, 100, 300, 100, 0.5, "#dddddd")), tmp_path / "pale.pdf")
    assert "a rule in #dddddd does not survive a copier" in wrong(pale, "greys")


def test_a_file_of_another_program_fails_where_it_falls_short(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "plain.pdf"))
    canvas.drawString(100, 400, "Plain")
    canvas.save()
    told = failed(inspect((tmp_path / "plain.pdf",)))
    assert "font /Helvetica is not in the file" in told["glyphs"]
    assert "PDF/UA-1" in told["pdf"]
    assert "PDF/A-2a" in told["pdf"]


def test_a_broken_pdf_and_a_broken_docx_are_failures_not_tracebacks(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.docx"):
        (tmp_path / name).write_bytes(b"nothing")
    told = failed(inspect((tmp_path / "a.pdf", tmp_path / "b.docx")))
    assert {"glyphs", "pdf", "docx"} <= told.keys()


@pytest.mark.parametrize("module", ["pypdf", "page", "openxml_audit"])
def test_what_cannot_be_looked_at_is_said_and_never_passed(
    module: str, kit: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    lost = {
        "pypdf": ("questions", "glyphs", "edges", "greys", "agreement"),
        "page": ("pdf",),
        "openxml_audit": ("docx",),
    }[module]
    for check in lost:
        verdict = dict(CHECKS)[check](delivered((kit,)))
        assert verdict.state == "unchecked"
        assert verdict.problems[0].hint is not None


# ── the command ─────────────────────────────────────────────────────────────


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(kitgen, ["check", *arguments], catch_exceptions=True)
    return result.exit_code, result.output


def test_the_command_tells_green_by_exit_code_json_and_a_page(kit: Path, tmp_path: Path) -> None:
    code, output = run(str(kit), "--json", "--slip", str(tmp_path / "slip.pdf"))
    (slip,) = json.loads(output)
    assert (code, slip["green"], slip["kit"]) == (0, True, json.loads((kit / "panel/kit.json").read_text())["code"])
    assert [one["check"] for one in slip["checks"]] == [name for name, _ in CHECKS]
    for profile in ("ua1", "2a"):
        assert not validation.validate_pdf_bytes((tmp_path / "slip.pdf").read_bytes(), profile=profile).failures


def test_the_command_tells_red_with_exit_code_1(kit: Path) -> None:
    next(kit.glob("candidate/*.pdf")).unlink()
    code, output = run(str(kit / "panel" / "kit.json"))
    assert code == 1
    assert output.startswith("RED: do not print c-1")
    assert "candidate/c-1-practice.pdf" in output


def test_without_a_kit_it_looks_into_output(kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "output").mkdir()
    kit.rename(tmp_path / "output" / "c-1")
    monkeypatch.chdir(tmp_path)
    code, output = run()
    assert code == 0
    assert "c-1" in output


@pytest.fixture
def nothing(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "a.txt").write_text("a")
    yield tmp_path


def test_what_is_neither_kit_nor_file_is_a_users_mistake(nothing: Path) -> None:
    from kitgen.errors import InputError

    for path in (nothing, nothing / "a.txt", nothing / "gone.pdf"):
        with pytest.raises(InputError):
            inspect((path,))
