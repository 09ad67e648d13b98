"""No kit -> the smallest set of the user's own rules that conflict, and changes to one of them that mend it.

A deletion filter: each rule in turn is lifted; where there is still no kit without it, it stays lifted. What is left
conflicts, and lifting any one of it leads to a kit. Kept throughout: the number of questions, the level, the bank.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import reduce
from itertools import islice

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint
from kitgen.messages import Message, say
from kitgen.requirements import AXES, Axis, Excluded, Quota
from kitgen.selection.axes import cell_of, name_of
from kitgen.selection.exists import kit_exists, may_exist
from kitgen.selection.index import index_of
from kitgen.selection.rules import NO_CLOCK
from kitgen.selection.supply import Supplies

_FARTHEST_MINUTES = 60
_MOST_STEPS = 6


@dataclass(frozen=True, slots=True)
class Case:
    """A blueprint under trial; `peace` lets questions that exclude each other stand together."""

    blueprint: Blueprint
    peace: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One of the user's rules in words, the case without it, and its milder forms, the mildest change first."""

    told: Message
    lifted: Callable[[Case], Case]
    milder: Callable[[Blueprint], Iterator[tuple[Message, Blueprint]]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rules that conflict, as few as can be, and the case in which every other rule is lifted."""

    rules: tuple[Rule, ...]
    case: Case
    supplies: Supplies

    @property
    def of_the_clock(self) -> bool:
        """Whether the minutes alone are in the way."""
        return [rule.lifted for rule in self.rules] == [_without_clock]


@dataclass(frozen=True, slots=True)
class Repair:
    """A change in words, and the blueprint so changed, for which a kit exists."""

    told: Message
    blueprint: Blueprint


def conflict(bank: Bank, blueprint: Blueprint, *, common: Set[str]) -> Conflict | None:
    """What conflicts; None where not even lifting every rule leads to a kit."""
    blueprint = _explicit(blueprint)
    rules = list(_rules(bank, blueprint, common))
    supplies, lifted = Supplies(bank, common), reduce(lambda case, rule: rule.lifted(case), rules, Case(blueprint))
    if not may_exist(supplies, lifted.blueprint, peace=lifted.peace):
        return None
    case, kept = Case(blueprint), []
    for rule in rules:
        without = rule.lifted(case)
        if may_exist(supplies, without.blueprint, peace=without.peace):
            kept.append(rule)
        else:
            case = without
    return Conflict(tuple(kept), case, supplies)


def conflict_repairs(bank: Bank, blueprint: Blueprint, found: Conflict, *, common: Set[str]) -> tuple[Repair, ...]:
    """For each rule of a conflict the smallest change that leads to a kit. Where no single one does, one conflict is
    mended after the other."""
    explicit, supplies, singles = _explicit(blueprint), found.supplies, list[Repair]()
    for rule in found.rules:
        tries = (Repair(*one) for one in rule.milder(explicit) if kit_exists(supplies, one[1]))
        singles += list(islice(tries, 1))
    if singles:
        return tuple(singles)
    repair = _step_by_step(bank, explicit, found, common)
    return (repair,) if repair else ()


def _step_by_step(bank: Bank, blueprint: Blueprint, found: Conflict, common: Set[str]) -> Repair | None:
    """The smallest change that mends this conflict by itself, then the next one's, until a kit exists."""
    told, supplies = list[Message](), found.supplies
    for _ in range(_MOST_STEPS):
        step = next(_local_repairs(blueprint, found), None)
        if step is None:
            return None
        told, blueprint = [*told, step.told], step.blueprint
        if kit_exists(supplies, blueprint):
            return Repair(_joined(told), blueprint)
        following = conflict(bank, blueprint, common=common)
        if following is None:
            return None
        found = following
    return None


def _local_repairs(blueprint: Blueprint, found: Conflict) -> Iterator[Repair]:
    """Changes of one rule after which the rules of the conflict no longer conflict among themselves."""
    for rule in found.rules:
        alone = rule.milder(found.case.blueprint)
        for (told, changed), (_, within) in zip(rule.milder(blueprint), alone, strict=False):
            if kit_exists(found.supplies, within, peace=found.case.peace):
                yield Repair(told, changed)


def _joined(told: list[Message]) -> Message:
    return reduce(lambda one, other: say("{one}, and {other}", one=one, other=other), told)


def _explicit(blueprint: Blueprint) -> Blueprint:
    """The same with the quotas written out that hold without being written."""
    required = replace(
        blueprint.requirements,
        dimensions=blueprint.quotas("dimensions"),
        difficulties=blueprint.quotas("difficulties"),
    )
    return replace(blueprint, requirements=required)


def _rules(bank: Bank, blueprint: Blueprint, common: Set[str]) -> Iterator[Rule]:
    required = blueprint.requirements
    there = index_of(bank).drawable(blueprint, "live", common)
    yield Rule(say("questions that exclude each other never stand together"), _at_peace, lambda one: iter(()))
    for id in required.include:
        yield Rule(say("'{id}' must be asked", id=id), _without_include(id), _forgoing(id))
    if required.exclude != Excluded():
        yield Rule(say("the questions under `exclude`"), _without_exclude, _readmitting)
    for axis in AXES:
        for quota in required.quotas(axis):
            if quota.least or quota.most < blueprint.count:
                yield _of_quota(bank, blueprint, axis, quota, there)
    if not required.difficulties or required.tolerance is not None:
        mix = "/".join(map(str, blueprint.mix))
        told = say("difficulties 1/2/3/4/5 exactly as {mix}", mix=mix)
        if blueprint.tolerance:
            told = say("difficulties 1/2/3/4/5 as {mix}, up to {steps} steps off", mix=mix, steps=blueprint.tolerance)
        yield Rule(told, _any_mix, _more_tolerant)
    left = f"{blueprint.question_minutes:g}"
    yield Rule(say("at most {left} minutes of questions", left=left), _without_clock, _longer)


def _of_quota(bank: Bank, blueprint: Blueprint, axis: Axis, quota: Quota, there: Sequence[Question]) -> Rule:
    name, most = name_of(bank, axis, quota.id), min(quota.most, blueprint.count)
    available = sum(cell_of(question, axis) == quota.id for question in there)
    values: dict[str, object] = {"name": name, "least": quota.least, "most": most, "available": available}
    if quota.least == most:
        told = say("{name}: {most} (the bank has {available})", **values)
    elif most == blueprint.count:
        told = say("{name}: at least {least} (the bank has {available})", **values)
    else:
        told = say("{name}: {least} to {most} (the bank has {available})", **values)
    return Rule(told, _without_quota(axis, quota), _milder_quota(name, axis, quota))


def _changed(blueprint: Blueprint, axis: Axis, quota: Quota) -> Blueprint:
    """The blueprint with the quota of one name replaced."""
    quotas = tuple(quota if one.id == quota.id else one for one in blueprint.requirements.quotas(axis))
    return replace(blueprint, requirements=blueprint.requirements.with_quotas(axis, quotas))


def _without_quota(axis: Axis, quota: Quota) -> Callable[[Case], Case]:
    open_quota = Quota(quota.id, 0, 99)
    return lambda case: replace(case, blueprint=_changed(case.blueprint, axis, open_quota))


def _milder_quota(
    name: Message, axis: Axis, quota: Quota
) -> Callable[[Blueprint], Iterator[tuple[Message, Blueprint]]]:
    def milder(blueprint: Blueprint) -> Iterator[tuple[Message, Blueprint]]:
        for step in range(1, max(quota.least, blueprint.count - quota.most) + 1):
            if quota.least >= step:
                fewer = Quota(quota.id, quota.least - step, quota.most)
                told = say("do not require {name}", name=name)
                if fewer.least:
                    told = say("ask for at least {number} of {name}", number=fewer.least, name=name)
                yield told, _changed(blueprint, axis, fewer)
            if quota.most + step <= blueprint.count:
                more = Quota(quota.id, quota.least, quota.most + step)
                yield say("allow {number} of {name}", number=more.most, name=name), _changed(blueprint, axis, more)

    return milder


def _at_peace(case: Case) -> Case:
    return replace(case, peace=True)


def _forgo(blueprint: Blueprint, id: str) -> Blueprint:
    required = blueprint.requirements
    return replace(
        blueprint, requirements=replace(required, include=tuple(one for one in required.include if one != id))
    )


def _without_include(id: str) -> Callable[[Case], Case]:
    return lambda case: replace(case, blueprint=_forgo(case.blueprint, id))


def _forgoing(id: str) -> Callable[[Blueprint], Iterator[tuple[Message, Blueprint]]]:
    return lambda blueprint: iter([(say("do not insist on '{id}'", id=id), _forgo(blueprint, id))])


def _readmit(blueprint: Blueprint) -> Blueprint:
    return replace(blueprint, requirements=replace(blueprint.requirements, exclude=Excluded()))


def _without_exclude(case: Case) -> Case:
    return replace(case, blueprint=_readmit(case.blueprint))


def _readmitting(blueprint: Blueprint) -> Iterator[tuple[Message, Blueprint]]:
    yield say("remove `exclude:`"), _readmit(blueprint)


def _any_mix(case: Case) -> Case:
    return replace(case, blueprint=replace(case.blueprint, tolerance=4 * case.blueprint.count))


def _more_tolerant(blueprint: Blueprint) -> Iterator[tuple[Message, Blueprint]]:
    for steps in range(blueprint.tolerance + 1, 4 * blueprint.count + 1):
        yield say("set `tolerance: {steps}`", steps=steps), replace(blueprint, tolerance=steps)


def _without_clock(case: Case) -> Case:
    return replace(case, blueprint=replace(case.blueprint, question_minutes=NO_CLOCK / 60))


def _longer(blueprint: Blueprint) -> Iterator[tuple[Message, Blueprint]]:
    """Slots long enough, the number of questions left as it is."""
    if blueprint.requirements.count is None:
        return  # a longer slot would ask for more questions
    fixed = blueprint.requirements.minutes_fixed
    for minutes in range(blueprint.minutes + 1, blueprint.minutes + _FARTHEST_MINUTES + 1):
        left = (minutes - fixed) if fixed is not None else minutes * 0.85 - 8
        yield (
            say("allow {minutes} minutes", minutes=minutes),
            replace(blueprint, minutes=minutes, question_minutes=left),
        )
