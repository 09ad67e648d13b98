"""Blueprints that 10 000 questions cannot meet: how long until it is said why, with a repair that was tried."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from random_banks import random_bank, twelve_questions
from rounds import milliseconds
from small_banks import ids

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import ShortageError
from kitgen.requirements import Axis, Quota
from kitgen.selection import select
from kitgen.selection.index import index_of

_SIZE = 10_000


def conflicts() -> Iterator[tuple[str, float, str, str]]:
    """A line for each kind: what, seconds, the goal, and what was said."""
    for kind, (bank, blueprint) in _cases(random_bank(_SIZE, 1)).items():
        index_of(bank)
        spent = milliseconds(_refusal, (bank, blueprint))
        yield f"Impossible of {_SIZE}, {kind}: s", spent / 1000, "<= 1", _refusal((bank, blueprint))


def _refusal(case: tuple[Bank, Blueprint]) -> str:
    """The repair that is told."""
    bank, blueprint = case
    try:
        select(bank, blueprint, seed=1, common=ids(bank))
    except ShortageError as error:
        return str(error.problems[0].hint.text("en")) if error.problems[0].hint else "no repair"
    return "possible after all"


def _cases(bank: Bank) -> dict[str, tuple[Bank, Blueprint]]:
    plain = replace(twelve_questions(), minutes=80, question_minutes=60, tolerance=48)
    pair = next((one.id, one.enemies[0]) for one in bank.questions if one.enemies and one.dimension in ("d1", "d2"))
    scarce = replace(bank, questions=tuple(one for one in bank.questions if one.dimension != "d6"))
    easy = replace(bank, questions=tuple(one for one in bank.questions if one.difficulty < 5))
    acted = [
        replace(one, time=replace(one.time, answer_s=600)) if one.type == "role_play" else one for one in bank.questions
    ]
    return {
        "scarce": (scarce, plain),
        "clock": (bank, replace(plain, question_minutes=20)),
        "level": (easy, plain),
        "enemies": (bank, replace(plain, requirements=replace(plain.requirements, include=pair))),
        "type": (bank, _asking(plain, "types", Quota("values", 2, 3))),
        "competency": (bank, _asking(plain, "competencies", Quota("c2", 2, 3))),
        "type and clock": (
            replace(bank, questions=tuple(acted)),
            replace(_asking(plain, "types", Quota("role_play", 3, 3)), minutes=60, question_minutes=43),
        ),
    }


def _asking(blueprint: Blueprint, axis: Axis, quota: Quota) -> Blueprint:
    required = blueprint.requirements
    others = tuple(one for one in required.quotas(axis) if one.id != quota.id)
    return replace(blueprint, requirements=required.with_quotas(axis, (*others, quota)))
