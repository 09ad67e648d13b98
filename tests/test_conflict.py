"""When no kit exists: the fewest rules that conflict, and changes that truly mend it, judged by trying all sets."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from small_banks import bank_of, banks, blueprint_of, blueprints, ids, question, requirements
from test_selection import live_kits

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.cli import main
from kitgen.errors import Problem, ShortageError
from kitgen.requirements import Quota, Requirements
from kitgen.selection import select
from kitgen.selection.conflict import Case, conflict, conflict_repairs


def exists(bank: Bank, case: Case) -> bool:
    """Whether a kit exists, by trying all sets of as many questions."""
    if case.peace:
        bank = replace(
            bank,
            questions=tuple(
                replace(one, enemies=(), group=one.group if one.group in bank.whole_groups else "")
                for one in bank.questions
            ),
        )
    return bool(live_kits(bank, case.blueprint))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_conflict_is_one_and_not_a_rule_too_large(data: st.DataObject) -> None:
    bank = data.draw(banks())
    plain = data.draw(blueprints(len(bank.dimensions)))
    rules = replace(data.draw(requirements(bank, plain.count)), exclude=Requirements().exclude)
    blueprint = replace(plain, requirements=rules)
    assume(not live_kits(bank, blueprint))
    found = conflict(bank, blueprint, common=ids(bank))
    if found is None:
        assert not live_kits(bank, blueprint)
        return
    assert found.rules
    assert not exists(bank, found.case), "the rules named do not conflict"
    for rule in found.rules:
        assert exists(bank, rule.lifted(found.case)), "a rule named is not needed for the conflict"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_every_repair_leads_to_a_kit(data: st.DataObject) -> None:
    bank = data.draw(banks())
    plain = data.draw(blueprints(len(bank.dimensions)))
    blueprint = replace(plain, requirements=data.draw(requirements(bank, plain.count)))
    assume(not live_kits(bank, blueprint))
    found = conflict(bank, blueprint, common=ids(bank))
    if found is not None:
        for repair in conflict_repairs(bank, blueprint, found, common=ids(bank)):
            assert live_kits(bank, repair.blueprint), repair.told.text("en")


def two_kinds() -> Bank:
    """Eight questions of difficulty 3, two of them role plays, of six minutes each."""
    talks = [question(f"t{i}", f"d{i % 2 + 1}", minutes=6) for i in range(6)]
    plays = [question(f"p{i}", f"d{i % 2 + 1}", minutes=10, type="role_play") for i in range(2)]
    return bank_of(*talks, *plays)


def told(bank: Bank, blueprint: Blueprint, required: Requirements) -> Problem:
    with pytest.raises(ShortageError) as caught:
        select(bank, replace(blueprint, requirements=required), seed=1, common=ids(bank))
    (problem,) = caught.value.problems
    return problem


def test_a_quota_that_the_bank_cannot_fill_is_told_with_numbers() -> None:
    problem = told(two_kinds(), blueprint_of(4, 0, 0, 1, 0, 0), Requirements(4, types=(Quota("role_play", 3, 3),)))
    assert problem.text("en").split("\n") == [
        "banks/zh-Hans/clerk.yaml: no 4 of the 8 live questions at level '初级' meet together: "
        "type 'role play': 3 (the bank has 2)",
        "  hint: ask for at least 2 of type 'role play'",
    ]
    assert "没有 4 道" in problem.text("zh")
    assert "题型“角色扮演”：3 题（题库有 2 题）" in problem.text("zh")


def test_two_rules_that_conflict_are_both_named_and_no_other() -> None:
    required = Requirements(4, types=(Quota("role_play", 2, 2),), fixed_minutes=60)
    problem = told(two_kinds(), blueprint_of(4, 0, 0, 1, 0, 0, minutes=30), required)
    assert [rule.text("en") for rule in problem.conflict] == [
        "type 'role play': 2 (the bank has 2)",
        "at most 30 minutes of questions",
    ]
    assert problem.hint is not None
    assert problem.hint.text("en") == "ask for at least 1 of type 'role play', or allow 92 minutes"


def test_conflicts_of_which_no_single_change_mends_all_are_mended_one_after_the_other() -> None:
    required = Requirements(4, types=(Quota("role_play", 3, 3), Quota("case", 1, 1)))
    problem = told(two_kinds(), blueprint_of(4, 0, 0, 1, 0, 0), required)
    assert problem.hint is not None
    assert problem.hint.text("en") == "do not require type 'case', and ask for at least 2 of type 'role play'"


SHORT = """\
role: market-service-specialist
level: intermediate
blueprint: {count: 5, types: {knowledge: 4}}
"""


@pytest.mark.parametrize("command", ["plan", "build"])
def test_a_shortage_stands_in_the_json_with_its_conflict_and_a_repair(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KITGEN_LANG", "en")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "desk.yaml").write_text(SHORT, "utf-8")
    assert main([command, "desk.yaml", "--json"]) == 3
    result = json.loads(capsys.readouterr().out)
    (problem,) = result["problems"]
    assert result["possible"] is False
    assert len(problem["conflict"]) >= 1
    assert "knowledge" in problem["conflict"][0]
    assert problem["hint"]
    assert not (tmp_path / "output").exists()
