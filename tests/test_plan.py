"""The plan: what a kit would be made of, told in tables and as JSON before anything is written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kitgen.cli import main
from kitgen.pipeline import Request, plan
from kitgen.selection import Line

SAMPLE = Path(__file__).parent.parent / "banks/sample-opening.yaml"


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KITGEN_LANG", "en")


def told(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> tuple[str, str]:
    assert main(["plan", *arguments]) == code
    written = capsys.readouterr()
    return written.out, written.err


def test_every_axis_counts_every_question_once() -> None:
    made = plan(Request(SAMPLE))
    assert made.selection is not None
    for axis in ("dimension", "competency", "type"):
        lines = made.table.axis(axis)
        assert tuple(map(sum, zip(*(line.chosen for line in lines), strict=True))) == made.table.chosen
        assert tuple(map(sum, zip(*(line.available for line in lines), strict=True))) == made.table.available
    assert sum(made.table.chosen) == made.blueprint.count == len(made.selection.live)


def test_competency_type_and_difficulty_meet_in_cells_that_count_every_question_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = json.loads(told(capsys, str(SAMPLE), "--json")[0])
    for what in ("available", "chosen"):
        assert sum(cell[what] for cell in made["cells"]) == made["questions"][what]
        for line in made["lines"]:
            (axis,) = {"competency", "type"} & line.keys() or {""}
            if axis:
                own = [cell[what] for cell in made["cells"] if cell[axis] == line[axis]]
                assert sum(own) == sum(line[what])


def test_what_is_missing_is_below_zero() -> None:
    short = Line("type", "case", least=3, most=3, available=(0, 0, 1, 0, 0), chosen=(0, 0, 0, 0, 0))
    assert short.spare == -2
    assert replace(short, least=0, chosen=(0, 0, 1, 0, 0)).spare == 0


def test_fixed_blocks_are_told_by_name(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = "role: market-service-specialist\nblueprint: {blocks: [{name: Welcome, minutes: 4.5}], tolerance: 9}\n"
    (tmp_path / "desk.yaml").write_text(text, "utf-8")
    assert "fixed block 'Welcome': 4.5 minutes" in told(capsys, "desk.yaml")[0]
    made = json.loads(told(capsys, "desk.yaml", "--json")[0])
    assert made["minutes"]["blocks"] == [{"name": "Welcome", "minutes": 4.5}]


def test_a_line_counts_what_the_bank_has_and_the_kit_took() -> None:
    made = plan(Request(SAMPLE))
    assert made.selection is not None
    live = [one for one in made.bank.questions if one.use == "live" and made.bank.fits_level(one, "intermediate")]
    line = next(one for one in made.table.lines if one.id == "situational")
    for difficulty in (1, 2, 3, 4, 5):
        fit = [one.id for one in live if (one.type, one.difficulty) == ("situational", difficulty)]
        assert line.available[difficulty - 1] == len(fit)
        assert line.chosen[difficulty - 1] == len(set(fit) & set(made.selection.live))


def test_the_minutes_of_a_plan_fill_the_slot() -> None:
    made = plan(Request(SAMPLE))
    assert made.question_minutes + made.fixed_minutes + made.slack_minutes == made.blueprint.minutes == 45
    assert made.slack_minutes >= 0


def test_a_plan_by_options_is_that_of_the_same_opening_file() -> None:
    by_options = plan(Request(None, {"role": "市场客服专员", "seed": "7", "level": "intermediate", "minutes": "45"}))
    by_file = plan(Request(SAMPLE, {"seed": "7"}))
    assert by_options.table == by_file.table
    assert by_options.selection == by_file.selection


def test_the_kit_that_was_planned_is_the_kit_that_is_built(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    planned = json.loads(told(capsys, str(SAMPLE), "--seed", "7", "--json")[0])
    assert main(["build", str(SAMPLE), "--seed", "7", "--format", "docx", "--out", "kit"]) == 0
    kit = json.loads((tmp_path / "kit/panel/kit.json").read_text("utf-8"))
    assert [one["id"] for one in kit["texts"][0]["live"]] == planned["live"]
    assert [one["id"] for one in kit["texts"][0]["practice"]] == planned["practice"]


def test_a_plan_writes_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told(capsys, str(SAMPLE))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("level 中级, difficulty 3", "dimension", "asked", "available", "chosen", "situational", "to spare")),
        ("zh", ("级别 中级，难度 3", "维度", "要求", "可用", "选中", "情境题", "固定环节")),
    ],
)
def test_a_plan_reads_in_both_languages(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, language: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("KITGEN_LANG", language)
    out, _ = told(capsys, str(SAMPLE))
    assert [word for word in words if word not in out] == []
    assert not any(line != line.rstrip() for line in out.split("\n"))


def test_a_cell_shows_chosen_and_available(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = told(capsys, str(SAMPLE))
    made = plan(Request(SAMPLE))
    line: Line = made.table.axis("dimension")[0]
    row = next(row for row in out.splitlines() if row.startswith(made.bank.dimensions[0].name))
    cells = [f"{a}/{b}" for a, b in zip(line.chosen, line.available, strict=True)]
    assert row.split()[1:] == ["1-4", *cells, str(sum(line.available)), str(sum(line.chosen)), str(line.spare)]


def test_a_shortage_shows_the_table_and_what_stands_in_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    out, err = told(capsys, str(SAMPLE), "--minutes", "12", code=3)
    assert "minutes: 2.2 of 12 for questions, 9.8 for fixed blocks" in out
    assert "5 of the questions take at least 21.5 minutes" in err
    assert "hint: " in err


def test_a_shortage_stands_in_the_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    result = json.loads(told(capsys, str(SAMPLE), "--minutes", "12", "--json", code=3)[0])
    assert (result["possible"], result["live"]) == (False, [])
    (problem,) = result["problems"]
    assert problem["place"].endswith("market-service-specialist.yaml")
    assert problem["message"].startswith("5 of the questions take at least 21.5 minutes")
    assert problem["hint"] == "allow 35 minutes"


def test_a_certification_shows_its_paper_and_its_practical_items_and_no_live_table(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "star.yaml").write_text("role: front-desk-star\ndocuments: [certification]\n", "utf-8")
    made = plan(Request(tmp_path / "star.yaml"))
    assert made.selection is not None and made.bank.cert is not None
    for part, asked in zip(made.parts, (made.bank.cert.questions, made.bank.cert.practical), strict=True):
        own = [one for one in made.selection.cert if made.bank.by_id[one].on_paper == (part.kind == "written")]
        for axis in ("dimension", "type"):
            assert sum(sum(line.chosen) for line in part.lines if line.axis == axis) == len(own) == part.asked == asked
    out, _ = told(capsys, "star.yaml")
    assert f"on the paper: {made.parts[0].asked}" in out and "single choice" in out
    assert "to spare" not in out and "competency" not in out
    data = json.loads(told(capsys, "star.yaml", "--json")[0])
    assert [one["part"] for one in data["certification"]] == ["written", "practical"]


def test_a_plan_of_nothing_is_a_matter_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert "name an opening, a role or a kit" in told(capsys, code=2)[1]
