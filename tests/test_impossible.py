"""Blueprints that no kit can meet, a file each: a sentence, a conflict that is one and minimal, a repair that works.

A case names a number of questions a line: how many or an id, dimension, difficulty, then what is not as usual. All is
judged by the independent solver.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Golden
from independent_solver import kit_exists
from small_banks import bank_of, ids, opening_for, question

from kitgen.bank import Bank, Question, Share
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.errors import ShortageError
from kitgen.messages import Message
from kitgen.opening import Opening
from kitgen.requirements import NONE
from kitgen.schema.blueprint import BLUEPRINT
from kitgen.schema.sink import Sink
from kitgen.selection import select
from kitgen.selection.conflict import Case, conflict, conflict_repairs
from kitgen.yamlfile import Map, read_yaml

DATA = Path(__file__).parent / "data" / "impossible"
CASES = sorted(DATA.glob("*.yaml"))

every_case = pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)


def read_case(path: Path) -> tuple[Bank, Opening, Blueprint]:
    """The bank, the opening and the blueprint of a case."""
    source = read_yaml(path)
    assert isinstance(source.data, Map)
    data, sink = source.data, Sink(source.file, source.text)
    written = BLUEPRINT.read(data["blueprint"], 1, "blueprint", sink) if "blueprint" in data else None
    assert not sink.problems
    bank = bank_of(*(one for i, line in enumerate(data["questions"]) for one in _questions(line, i)))
    opening = replace(opening_for(int(data.get("difficulty", 3)), int(data.get("minutes", 90))), blueprint=written)
    return bank, opening, _drawn(opening, bank)


def _drawn(opening: Opening, bank: Bank) -> Blueprint:
    return replace(blueprint_for(opening, bank, ids(bank)), practice_min=0, practice_count=0)


def _questions(line: str, row: int) -> Iterator[Question]:
    first, dimension, difficulty, *others = line.split()
    values: dict[str, object] = {"minutes": 5.0}
    for word in others:
        key, _, value = word.partition("=")
        match key:
            case "group":
                values["group"] = value
            case "tag":
                values["tags"] = (value,)
            case "enemy":
                values["enemies"] = (value,)
            case "level":
                values["level_min"] = value
            case "practice":
                values["use"] = "practice"
            case "retired":
                values["status"] = "retired"
            case "c1" | "c2":
                values["competencies"] = (Share(key, 100),)
            case _ if key.endswith("m") and key[:-1].isdigit():
                values["minutes"] = float(key[:-1])
            case _:
                values["type"] = key
    names = [first[3:]] if first.startswith("id=") else [f"q{row}-{i}" for i in range(int(first))]
    yield from (question(name, dimension, int(difficulty), **values) for name in names)  # type: ignore[arg-type]


def possible(bank: Bank, case: Case) -> bool:
    """Whether a kit exists, by the independent solver."""
    if case.peace:
        there = [one for one in bank.questions if not case.blueprint.excludes(one)]
        bank = replace(
            bank,
            questions=tuple(
                replace(one, enemies=(), group=one.group if one.group in bank.whole_groups else "") for one in there
            ),
        )
    return kit_exists(bank, case.blueprint, ids(bank))


def test_there_are_fifty_and_more() -> None:
    assert len(CASES) >= 50


@every_case
def test_the_user_is_told_in_numbers_what_is_missing(path: Path, golden: Golden) -> None:
    bank, _, blueprint = read_case(path)
    assert not kit_exists(bank, blueprint, ids(bank))
    with pytest.raises(ShortageError) as refused:
        select(bank, blueprint, seed=1, common=ids(bank))
    told = [refused.value.text(language) for language in ("en", "zh")]
    assert all(any(sign.isdigit() for sign in text) for text in told)
    golden(path.with_suffix(".txt"), "\n".join(told) + "\n")


@every_case
def test_the_conflict_is_one_and_no_rule_of_it_is_idle(path: Path) -> None:
    bank, _, blueprint = read_case(path)
    found = conflict(bank, blueprint, common=ids(bank))
    if found is None:  # not a rule but the size of the bank
        usable = [one for one in bank.questions if one.use == "live"]
        assert len(usable) < blueprint.count or len({one.group or one.id for one in usable}) < blueprint.count
        return
    assert found.rules
    assert not possible(bank, found.case)
    for rule in found.rules:
        assert possible(bank, rule.lifted(found.case)), rule.told.text("en")


@every_case
def test_a_repair_is_told_and_works(path: Path) -> None:
    bank, opening, blueprint = read_case(path)
    found = conflict(bank, blueprint, common=ids(bank))
    repairs = conflict_repairs(bank, blueprint, found, common=ids(bank)) if found and opening.blueprint else ()
    for repair in repairs:
        assert kit_exists(bank, repair.blueprint, ids(bank)), repair.told.text("en")
    with pytest.raises(ShortageError) as refused:
        select(bank, blueprint, seed=1, common=ids(bank))
    hints = [problem.hint for problem in refused.value.problems]
    assert all(hints)
    if not repairs:
        changed = [one for hint in hints if hint for one in _changed(bank, opening, hint)]
        assert changed
        for of, now in changed:
            assert kit_exists(of, _drawn(now, of), ids(of)), now


def _changed(bank: Bank, opening: Opening, hint: Message) -> Iterator[tuple[Bank, Opening]]:
    """The bank and the opening after each change that a hint proposes."""
    values = dict(hint.values)
    match hint.template:
        case "{one}, or {other}":
            for part in ("one", "other"):
                yield from _changed(bank, opening, _message(values[part]))
        case "allow {minutes} minutes" | "plan only {minutes} minutes":
            yield bank, replace(opening, minutes=int(str(values["minutes"])))
        case "ask for difficulty {difficulty}":
            yield bank, replace(opening, difficulty=int(str(values["difficulty"])))
        case "ask for level '{level}'":
            yield bank, replace(opening, level=next(one.id for one in bank.levels if one.name == values["level"]))
        case "add live questions: {questions}":
            added = tuple(_wanted(bank, _message(values["questions"])))
            yield replace(bank, questions=(*bank.questions, *added)), opening
        case other:
            pytest.fail(f"a hint that this test does not know: {other}")


def _wanted(bank: Bank, wanted: Message) -> Iterator[Question]:
    values = dict(wanted.values)
    if wanted.template == "{one}, {other}":
        for part in ("one", "other"):
            yield from _wanted(bank, _message(values[part]))
        return
    dimension = next(one.id for one in bank.dimensions if one.name == values["dimension"])
    difficulty, shortest = int(str(values["difficulty"])), min(one.time.minutes for one in bank.questions)
    for i in range(int(str(values["number"]))):
        yield question(f"new-{dimension}-{difficulty}-{i}", dimension, difficulty, minutes=shortest)


def _message(value: object) -> Message:
    assert isinstance(value, Message)
    return value


def test_a_case_without_a_blueprint_is_among_them() -> None:
    assert any(read_case(path)[2].requirements == NONE for path in CASES)
