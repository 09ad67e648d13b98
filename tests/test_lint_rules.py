"""Every rule has its page, whose wrong example it finds and whose right example it passes."""

from __future__ import annotations

from pathlib import Path

import pytest
from lint_examples import BANK, PAGES, ROOT, examples, findings

from kitgen.lint.explained import explained, page_of
from kitgen.lint.files import lint_file
from kitgen.lint.rules import RULES


def test_every_rule_has_its_page_and_every_page_its_rule() -> None:
    assert {page.stem for page in PAGES} == set(RULES)


def test_the_list_of_rules_names_each_with_its_severity() -> None:
    listed = (ROOT / "docs/lint/README.md").read_text("utf-8")
    for rule in RULES.values():
        assert f"| [`{rule.id}`]({rule.id}.md) | {rule.severity} | {rule.title.template} | {rule.title.zh} |" in listed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_wrong_example_is_found(page: Path, tmp_path: Path) -> None:
    found = [one for one in findings(examples(page)["Wrong"], tmp_path) if one.rule == page.stem]
    assert found
    assert {one.severity for one in found} == {RULES[page.stem].severity}
    for one in found:
        assert one.problem.place and one.problem.place.line
        assert one.problem.hint or page.stem == "unreadable"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_right_example_passes(page: Path, tmp_path: Path) -> None:
    assert page.stem not in {one.rule for one in findings(examples(page)["Right"], tmp_path)}


def test_the_bank_under_the_examples_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "banks/zh-Hans/clerk.yaml"
    path.parent.mkdir(parents=True)
    path.write_bytes(BANK.read_bytes())
    assert lint_file(path, day="2026-11-27") == ()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_explained_in_both_languages(rule: str) -> None:
    page = page_of(rule)
    assert set(page) == {"English", "中文", "Wrong", "Right"}
    assert page["English"] in explained(rule, "en")
    assert page["中文"] in explained(rule, "zh")
    assert page["Wrong"] in explained(rule, "zh")
