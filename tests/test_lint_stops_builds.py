"""What lint calls an error in a question that was drawn is not printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kitgen.errors import InputError
from kitgen.pipeline import Request, build
from kitgen.shelf import shipped

ROLE = "market-service-specialist"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    for language in ("zh-Hans", "en"):
        folder = tmp_path / "banks" / language
        folder.mkdir(parents=True)
        (folder / f"{ROLE}.yaml").write_bytes((shipped("banks") / language / f"{ROLE}.yaml").read_bytes())
    return tmp_path


def opening(workspace: Path, text: str = "") -> Path:
    path = workspace / "openings" / "desk.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"role: {ROLE}\nseed: 7\n{text}", encoding="utf-8")
    return path


def change_all(workspace: Path, old: str, new: str, language: str = "zh-Hans") -> None:
    path = workspace / "banks" / language / f"{ROLE}.yaml"
    text, count = re.subn(old, new, path.read_text("utf-8"), flags=re.MULTILINE)
    assert count
    path.write_text(text, encoding="utf-8")


def refusal(path: Path, **options: object) -> str:
    with pytest.raises(InputError) as told:
        build(Request(opening=path, options=options, formats=("pdf",)))
    assert not (path.parent.parent / "output").exists()
    return str(told.value)


def test_a_live_question_without_review_enters_no_kit(workspace: Path) -> None:
    change_all(workspace, r"^    review: .*\n", "")
    told = refusal(opening(workspace))
    assert re.search(r"zh-Hans/market-service-specialist.yaml:\d+: live question '[a-z0-9-]+' has no review", told)


def test_a_practice_question_needs_no_review(workspace: Path) -> None:
    change_all(workspace, r"(    use: practice\n(?:    .*\n|\n)*?)    review: .*\n", r"\1")
    assert build(Request(opening=opening(workspace), formats=("pdf",))).files


def test_a_question_that_was_not_drawn_keeps_nobody_from_printing(workspace: Path) -> None:
    kit = build(Request(opening=opening(workspace), formats=("pdf",), force=True)).kit
    drawn = {one.id for one in kit.texts[0].live}
    text = (workspace / f"banks/zh-Hans/{ROLE}.yaml").read_text("utf-8")
    other = next(one for one in re.findall(r"  - id: (\S+)\n    version: \d+\n    use: live", text) if one not in drawn)
    change_all(workspace, rf"(  - id: {other}\n(?:    .*\n)*?    stem: ).*", r"\1你结婚了吗？")
    assert build(Request(opening=opening(workspace), formats=("pdf",), force=True)).kit.texts == kit.texts


def test_a_law_of_the_opening_is_the_one_that_counts(workspace: Path) -> None:
    change_all(workspace, "^    stem: .*$", "    stem: 你是什么星座？")
    assert "star signs" in refusal(opening(workspace), jurisdiction="TW")
    assert build(Request(opening=opening(workspace, "jurisdiction: CN\n"), formats=("pdf",))).files


def test_a_label_of_the_opening_is_read_too(workspace: Path) -> None:
    labels = "labels:\n  closing:\n    thanks: 最后一个问题，你结婚了吗？\n"
    known = (shipped("templates") / "labels/zh-Hans.yaml").read_text("utf-8")
    group = re.search(r"^(\w+):\n  (\w+): [^{}\n]*$", known, re.MULTILINE)
    assert group
    labels = f"labels:\n  {group[1]}:\n    {group[2]}: 最后一个问题，你结婚了吗？\n"
    assert "marriage and partners" in refusal(opening(workspace, labels))


def test_a_waiver_in_the_source_lets_its_translation_be_printed(workspace: Path) -> None:
    change_all(workspace, "^    stem: .*$", "    stem: Are you married?", "en")
    assert "marriage and partners" in refusal(opening(workspace, "languages: [en]\n"))
    waiver = "    lint_waive: [{rule: law-marital, reason: a test, approver: Wang Min, expires: 2030-01-01}]"
    change_all(workspace, "^(    use: .*)$", rf"\1\n{waiver}")
    assert build(Request(opening=opening(workspace, "languages: [en]\n"), formats=("pdf",))).files
