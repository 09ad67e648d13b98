"""`kitgen lint` on the command line: forms of output, a rule explained, coverage told, the day given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lint_examples import BANK

from kitgen.cli import main
from kitgen.lint.rules import RULES


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bank whose first question asks what it must not."""
    monkeypatch.setenv("KITGEN_LANG", "en")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    path = tmp_path / "banks/zh-Hans/clerk.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(BANK.read_text("utf-8").replace("你怎么说、怎么做？", "你结婚了吗？"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("banks/zh-Hans/clerk.yaml")


def test_a_finding_names_its_rule_after_place_and_words(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(bank)]) == 1
    out = capsys.readouterr().out
    assert "banks/zh-Hans/clerk.yaml:23: error: the stem of 'late-fridge' touches marriage and partners" in out
    assert "[law-marital]" in out


def test_chinese_output_is_chinese_down_to_the_part_and_topic(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "lint", str(bank)]) == 1
    assert "“late-fridge”的题干涉及婚姻与伴侣：“结婚” [law-marital]" in capsys.readouterr().out


def test_the_output_says_that_it_is_a_courtesy_net_and_never_that_all_is_well(
    bank: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["lint", str(bank)])
    out = capsys.readouterr().out
    assert "courtesy net" in out and "no legal advice" in out
    assert "complian" not in out


def test_findings_for_a_workflow_are_annotations(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--format", "github", str(bank)]) == 1
    line = next(one for one in capsys.readouterr().out.splitlines() if "law-marital" in one)
    assert line.startswith("::error file=banks/zh-Hans/clerk.yaml,line=23,title=law-marital::the stem of")
    assert "%0Aask everybody the same" in line


def test_findings_for_a_program_carry_rule_and_question(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for option in (["--format", "json"], ["--json"]):
        assert main(["lint", *option, str(bank)]) == 1
        found = json.loads(capsys.readouterr().out)
        assert ("law-marital", "error", "late-fridge", 23) in [
            (one["rule"], one["severity"], one["question"], one["line"]) for one in found
        ]


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "lint", "--explain", "stem-key"]) == 0
    out = capsys.readouterr().out
    assert "stem-key · 错误 · 题干里不留答案" in out and "是(ABD)" in out
    assert main(["--lang", "en", "lint", "--explain", "stem-keys"]) == 2
    assert ", ".join(RULES) in capsys.readouterr().err


def test_coverage_tells_in_a_table_and_in_sentences(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "lint", "--coverage", str(bank)]) == 0
    out = capsys.readouterr().out.splitlines()
    assert "服务    ·  1  1  ·  ·     2" in out
    assert "服务 难度 2 只有 1 题" in out
    assert "服务 难度 5 没有题" in out


def test_coverage_tells_what_a_kit_of_the_banks_own_blueprint_takes(
    bank: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blueprint = "blueprint: {count: 3, dimensions: {desk: 2+}, competencies: {care: 1-3}, types: {behavioural: 1}}"
    bank.write_text(bank.read_text("utf-8").replace("questions:\n", f"{blueprint}\nquestions:\n"), encoding="utf-8")
    assert main(["--lang", "zh", "lint", "--coverage", str(bank)]) == 0
    out = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert "正式题 1 2 3 4 5 合计 一套题取" in out
    assert "服务 · 1 1 · · 2 2+" in out
    assert "细心 · 1 1 · · 2 1-3" in out
    assert "行为面试题 · · · · · 0 1" in out
    assert "行为面试题：一套要 1 题，题库只有 0 题，组不成一套题" in out
    assert "服务：一套要 2 题，题库只有 2 题，两套题会重复" in out


def test_a_day_that_is_none_is_a_usage_error(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--date", "27.11.2026", str(bank)]) == 2
    assert "2026-11-27" in capsys.readouterr().err


def test_the_day_comes_from_the_option_or_the_environment(
    bank: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["lint", "--date", "2028-01-01", str(bank)])
    assert "[review-old]" in capsys.readouterr().out
    main(["lint", str(bank)])
    assert "nothing counts as expired" in capsys.readouterr().out
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1830297600")
    main(["lint", str(bank)])
    assert "[review-old]" in capsys.readouterr().out
