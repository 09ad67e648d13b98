"""Bank + Blueprint -> whether a live kit exists, by HiGHS: a model that shares nothing with the picking."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise, product

import highspy

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint

_INFINITE = float("inf")


def kit_exists(bank: Bank, blueprint: Blueprint, common: Iterable[str]) -> bool:
    """Whether any set of questions meets every hard rule of a live kit."""
    return solve(bank, blueprint, common) is not None


def solve(
    bank: Bank, blueprint: Blueprint, common: Iterable[str], costs: Mapping[str, int] | None = None
) -> list[Question] | None:
    """A live kit, the cheapest by `costs`; None where none exists."""
    return model_of(bank, blueprint, common, costs).solution()


def model_of(bank: Bank, blueprint: Blueprint, common: Iterable[str], costs: Mapping[str, int] | None = None) -> Model:
    """The model, ready to be solved."""
    there = _usable(bank, blueprint, set(common))
    model = Model(there, costs or {})
    model.rule(there, blueprint.count, blueprint.count)
    model.rows([(60 * (0.5 + _minutes(one)), one) for one in there], -_INFINITE, 60 * blueprint.question_minutes + 1e-6)
    _quotas(model, blueprint, there)
    _mix(model, blueprint, there)
    _company(model, bank, there)
    return model


def _minutes(one: Question) -> float:
    return (one.time.prep_s + one.time.answer_s + one.time.probe_s) / 60


def _usable(bank: Bank, blueprint: Blueprint, common: set[str]) -> list[Question]:
    ranks = [level.id for level in bank.levels]
    level = ranks.index(blueprint.level)
    out = blueprint.requirements.exclude
    return [
        one
        for one in bank.questions
        if one.id in common
        and (one.use == "live" or blueprint.shared_pools)
        and one.status != "retired"
        and (not one.level_min or ranks.index(one.level_min) <= level)
        and (not one.level_max or level <= ranks.index(one.level_max))
        and not (one.id in out.ids or one.group in out.groups or set(one.tags) & set(out.tags))
    ]


class Model:
    """Binary variables, one a question, and rows over them."""

    def __init__(self, questions: list[Question], costs: Mapping[str, int]) -> None:
        self.highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self.highs.silent()
        self.highs.setOptionValue("threads", 1)
        self.highs.setOptionValue("mip_rel_gap", 0.0)
        self.questions = questions
        self.variables = {one.id: self.highs.addBinary(obj=float(costs.get(one.id, 0))) for one in questions}
        self.impossible = False

    def rule(self, some: Iterable[Question], least: float, most: float) -> None:
        self.rows([(1, one) for one in some], least, most)

    def rows(self, terms: list[tuple[float, Question]], least: float, most: float) -> None:
        if terms:
            indices = [self.variables[one.id].index for _, one in terms]
            self.highs.addRow(least, most, len(terms), indices, [weight for weight, _ in terms])
        elif least > 0:
            self.impossible = True

    def solution(self) -> list[Question] | None:
        if self.impossible:
            return None
        if not self.questions:
            return []
        self.highs.run()
        if self.highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        values = self.highs.getSolution().col_value
        return [one for one in self.questions if values[self.variables[one.id].index] > 0.5]


def _quotas(model: Model, blueprint: Blueprint, there: list[Question]) -> None:
    required = blueprint.requirements
    if not required.dimensions:
        for dimension in blueprint.dimensions:
            model.rule([one for one in there if one.dimension == dimension], 1, _INFINITE)
    for axis, of in (
        ("dimensions", lambda one: one.dimension),
        ("competencies", lambda one: one.competencies[0].id),
        ("types", lambda one: one.type),
        ("difficulties", lambda one: str(one.difficulty)),
    ):
        for quota in getattr(required, axis):
            model.rule([one for one in there if of(one) == quota.id], quota.least, quota.most)
    if required.difficulties:
        named = {quota.id for quota in required.difficulties}
        model.rule([one for one in there if str(one.difficulty) not in named], 0, 0)
    for id in required.include:
        model.rule([one for one in there if one.id == id], 1, 1)


def _mix(model: Model, blueprint: Blueprint, there: list[Question]) -> None:
    """Steps from the mix: over each border between two difficulties, as many as have to cross it."""
    steps = [model.highs.addVariable(lb=0, ub=_INFINITE) for _ in range(4)]
    for border, step in enumerate(steps, 1):
        below = [model.variables[one.id].index for one in there if one.difficulty <= border]
        asked = sum(blueprint.mix[:border])
        for sign in (1, -1):
            model.highs.addRow(
                -_INFINITE, sign * asked, len(below) + 1, [*below, step.index], [*[float(sign)] * len(below), -1.0]
            )
    model.highs.addRow(-_INFINITE, blueprint.tolerance, 4, [step.index for step in steps], [1.0] * 4)


def _company(model: Model, bank: Bank, there: list[Question]) -> None:
    """Who may stand with whom: one of a group, and enemies apart, whichever side names them."""
    camps: dict[str, list[Question]] = {}
    camp = {one.id: one.group or f"/{one.id}" for one in bank.questions}
    for one in there:
        camps.setdefault(camp[one.id], []).append(one)
    for name, some in camps.items():
        if name in bank.whole_groups:
            _all_or_none(model, some, of=sum(one.group == name for one in bank.questions))
        else:
            model.rule(some, 0, 1)
    named = ((one.id, enemy) for one in bank.questions for enemy in one.enemies if enemy in camp)
    for pair in {frozenset((camp[one], camp[enemy])) for one, enemy in named}:
        if len(pair) == 1:
            model.rule([one for name in pair for one in camps.get(name, [])], 0, 1)
        else:
            for one, other in product(*(camps.get(name, []) for name in pair)):
                model.rule([one, other], 0, 1)


def _all_or_none(model: Model, some: list[Question], of: int) -> None:
    """All the questions of a group or none; none where some of the group may not be drawn."""
    for one, other in pairwise(some):
        model.rows([(1, one), (-1, other)], 0, 0)
    if len(some) < of:
        model.rule(some, 0, 0)
