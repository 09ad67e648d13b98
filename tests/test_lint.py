"""Lint tells errors, warnings and notes of every kind of file, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from lint_examples import findings

from kitgen.lint.files import lint_file

READERS = Path(__file__).parent / "data" / "readers"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    for language in ("zh-Hans", "en"):
        folder = tmp_path / "banks" / language
        folder.mkdir(parents=True)
        (folder / "barista.yaml").write_bytes((READERS / "banks" / language / "barista.yaml").read_bytes())
    return tmp_path


def change(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def told(path: Path) -> list[tuple[str, int, str]]:
    """Severity, line and message of each finding."""
    found: list[tuple[str, int, str]] = []
    for finding in lint_file(path):
        place = finding.problem.place
        found.append((finding.severity, place.line if place else 0, finding.problem.message.text("en")))
    return found


def test_a_sound_bank_is_told_what_it_still_lacks(workspace: Path) -> None:
    assert told(workspace / "banks/zh-Hans/barista.yaml") == [
        ("note", 1, "2 questions have no sign-off of your own"),
        ("warning", 13, "dimension 'craft' has no live question"),
        ("error", 20, "live question 'spilled-latte' has no review"),
        ("warning", 29, "'spilled-latte' takes 3.8 minutes: a situational question takes 4 to 6"),
        ("warning", 47, "practice question 'grind-too-fine' has no samples or no hint"),
    ]


def test_a_sign_off_of_the_company_is_enough(workspace: Path) -> None:
    path = workspace / "banks/zh-Hans/barista.yaml"
    assert "error" in {one[0] for one in told(path)}
    change(
        path,
        "title: 打翻的拿铁",
        "title: 打翻的拿铁\n    review: {by: kitgen editors, role: editorial, on: 2026-11-22}",
    )
    assert told(path)[0][2] == "2 questions have no sign-off of your own"
    assert "error" not in {one[0] for one in told(path)}
    change(path, "by: kitgen editors, role: editorial", "by: 王敏, role: 人事")
    assert told(path)[0][2] == "1 questions have no sign-off of your own"


def test_a_rule_to_check_is_a_note(workspace: Path) -> None:
    path = change(workspace / "banks/zh-Hans/barista.yaml", "title: 打翻的拿铁", "title: 打翻的拿铁\n    verify: true")
    assert ("note", 31, "a rule in the answer of 'spilled-latte' has to be checked") in told(path)


def test_a_stale_translation_is_a_warning_and_a_partial_one_a_note(workspace: Path) -> None:
    assert told(workspace / "banks/en/barista.yaml") == [("note", 18, "1 of 2 questions are translated")]
    change(workspace / "banks/zh-Hans/barista.yaml", "version: 2", "version: 4")
    assert told(workspace / "banks/en/barista.yaml")[1] == (
        "warning",
        20,
        "'spilled-latte' is stale: it translates version 2, the source is at 4",
    )


def test_a_bank_in_the_wrong_place_is_a_warning(workspace: Path) -> None:
    path = workspace / "banks/zh-Hans/barista.yaml"
    moved = path.rename(path.with_name("coffee.yaml"))
    assert ("warning", 2, "the bank of role 'barista' in 'zh-Hans' stands elsewhere") in told(moved)


def test_what_a_reader_refuses_is_an_error(workspace: Path) -> None:
    path = change(workspace / "banks/zh-Hans/barista.yaml", "difficulty: 2", "difficulty: 6")
    assert [one[0] for one in told(path)] == ["error"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("openings/a.yaml", "role: baristo\n", "unknown role 'baristo'"),
        ("templates/labels/zh-Hans.yaml", "nonsense: x\n", "unknown label 'nonsense'"),
        ("templates/theme.yaml", "box_width: wide\n", "'box_width' of the theme is 'wide', not a number from 0 to 200"),
    ],
)
def test_openings_labels_and_themes_are_linted_too(workspace: Path, name: str, text: str, message: str) -> None:
    path = workspace / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert ("error", 1, message) in told(path)


def test_a_sound_opening_has_no_findings(workspace: Path) -> None:
    (workspace / "openings").mkdir()
    path = workspace / "openings" / "a.yaml"
    path.write_text("role: 吧台\n", encoding="utf-8")
    assert told(path) == []


SUMS = [
    ("head: {competencies: [{id: care, name: 细心, definition: 先核实, weight: 86}]}", "sum to 86, not 100"),
    ("competencies: [{id: care, share: 80}]", "sum to 80, not 100"),
    (
        "look_fors: [{id: a, weight: must, text: 查清货在哪里, points: 7}]\nscoring: additive\npoints: 10",
        "sum to 7, not 10",
    ),
    ("use: practice\nenemies: [feared-call]", "stand in two pools"),
    ("use: practice\ngroup: g\nother: {group: g}", "spans two pools"),
    ("anchors: {1: 没查就许诺。, 3: 查过后说今天到不了。}", "has no anchor for 5"),
    ("probes: ''", "has no 'probes'"),
]


@pytest.mark.parametrize(("example", "told"), SUMS)
def test_sums_and_shapes_that_fail_are_refused_with_their_line_and_what_to_do(
    example: str, told: str, tmp_path: Path
) -> None:
    found = [one for one in findings(example, tmp_path) if told in one.problem.message.text("en")]
    assert [(one.rule, one.severity) for one in found] == [("unreadable", "error")]
    assert found[0].problem.place and found[0].problem.place.line and found[0].problem.hint
