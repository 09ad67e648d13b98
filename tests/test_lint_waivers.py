"""A waiver lets one rule pass for one question until its day, and says so itself where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from lint_examples import findings

LONG = "stem: " + "买家打来电话说冰箱没有到，" * 9 + "你怎么说？\n"
WAIVER = "lint_waive: [{rule: stem-long, reason: 照信件原文, approver: 王敏, expires: 2027-05-31}]\n"


def rules(example: str, folder: Path) -> list[str]:
    return sorted(one.rule for one in findings(example, folder))


def test_a_waiver_covers_its_rule_in_its_question(tmp_path: Path) -> None:
    assert rules(LONG, tmp_path) == ["stem-long"]
    assert rules(LONG + WAIVER, tmp_path) == []


def test_an_expired_waiver_covers_nothing(tmp_path: Path) -> None:
    assert rules("day: 2027-05-31\n" + LONG + WAIVER, tmp_path) == []
    assert rules("day: 2027-06-01\n" + LONG + WAIVER, tmp_path) == ["stem-long", "waiver-expired"]


def test_without_a_day_no_waiver_has_expired(tmp_path: Path) -> None:
    assert rules("day: ''\n" + LONG + WAIVER.replace("2027", "1999"), tmp_path) == []


@pytest.mark.parametrize("lacking", ["reason: 照信件原文, ", "approver: 王敏, ", ", expires: 2027-05-31"])
def test_an_incomplete_waiver_covers_nothing(lacking: str, tmp_path: Path) -> None:
    assert rules(LONG + WAIVER.replace(lacking, ""), tmp_path) == ["stem-long", "waiver"]


def test_a_waiver_of_another_rule_covers_nothing(tmp_path: Path) -> None:
    assert rules(LONG + WAIVER.replace("stem-long", "stem-double"), tmp_path) == ["stem-long", "waiver-unused"]


@pytest.mark.parametrize("rule", ["gate", "stem-longer"])
def test_the_gate_and_rules_that_do_not_exist_cannot_be_waived(rule: str, tmp_path: Path) -> None:
    assert rules("review:\n" + WAIVER.replace("stem-long", rule), tmp_path) == ["gate", "sign-off", "waiver"]


def test_a_waiver_in_the_source_holds_for_its_translation(tmp_path: Path) -> None:
    waiver = WAIVER.replace("stem-long", "translation-numbers")
    translation = "stem: 客户等了45分钟，你怎么说？\ntranslation: {stem: 'He waited 15 minutes. What do you say?'}\n"
    assert rules(translation, tmp_path) == ["translation-numbers"]
    assert rules(translation + waiver, tmp_path) == []


def test_the_head_of_a_bank_waives_what_no_question_is_named_for(tmp_path: Path) -> None:
    head = "head:\n  dimensions: [{id: desk, name: 服务}, {id: night, name: 夜班}]\n"
    assert rules(head, tmp_path) == ["no-live"]
    assert rules(head + "  " + WAIVER.replace("stem-long", "no-live"), tmp_path) == []
