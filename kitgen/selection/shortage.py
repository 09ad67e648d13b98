"""No kit -> problems: what is asked and what there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import Place, Problem
from kitgen.messages import Message, say
from kitgen.requirements import NONE
from kitgen.selection.conflict import conflict, conflict_repairs
from kitgen.selection.draw import most_practice
from kitgen.selection.exists import kit_exists
from kitgen.selection.index import index_of
from kitgen.selection.items import Field
from kitgen.selection.memories import memory_repairs, resting
from kitgen.selection.repair import ANY_SEED, listed, live_repairs, practice_repairs
from kitgen.selection.rules import NO_CLOCK, live_field, live_rules, practice_field
from kitgen.selection.supply import Supplies
from kitgen.usage import UNUSED, Usage


def live_shortage(bank: Bank, blueprint: Blueprint, *, common: Set[str], usage: Usage = UNUSED) -> list[Problem]:
    """Why there is no live kit: the first kind of reason that explains it, and what would mend it."""
    problems = _live_problems(bank, blueprint, common=common - usage.barred)
    repairs = memory_repairs(bank, blueprint, common=common, usage=usage)
    return [_remembering(problem, repairs, resting(usage)) for problem in problems]


def _remembering(problem: Problem, repairs: list[Message], rest: Message | None) -> Problem:
    """The problem, with what rests and what would mend it if that did not."""
    hint = _either([*repairs, *([problem.hint] if problem.hint else [])])
    message = say("{problem} ({rest})", problem=problem.message, rest=rest) if rest else problem.message
    return replace(problem, message=message, hint=hint)


def _live_problems(bank: Bank, blueprint: Blueprint, *, common: Set[str]) -> list[Problem]:
    if blueprint.requirements.of_picking() != NONE:
        return [_conflict_problem(bank, blueprint, common=common)]
    field, supplies = live_field(bank, blueprint, seed=ANY_SEED, common=common), Supplies(bank, common)
    reasons = (
        _empty_dimensions(bank, blueprint, field)
        or _too_few(bank, blueprint, field)
        or _no_mix(bank, blueprint, field, supplies)
        or _no_time(blueprint, supplies)
        or [_enemies(blueprint)]
    )
    hint = _either(live_repairs(bank, blueprint, common=common))
    found = conflict(bank, blueprint, common=common)
    told = tuple(rule.told for rule in found.rules) if found else ()
    return [Problem(reason, hint, _place(bank), told) for reason in reasons]


def practice_shortage(bank: Bank, blueprint: Blueprint, *, common: Set[str], live: Sequence[str]) -> list[Problem]:
    """Why there is no booklet, and what would mend it."""
    field = practice_field(bank, blueprint, seed=ANY_SEED, common=common, live=live)
    available, _ = most_practice(field, blueprint.practice_count)
    reason = say(
        "practice questions at level '{level}': at least {asked} needed, the bank has {available}",
        asked=blueprint.practice_min,
        level=_level_name(bank, blueprint),
        available=available,
    )
    hint = _either(practice_repairs(bank, blueprint, available, common=common, live=live))
    return [Problem(reason, hint=hint, place=_place(bank))]


def _conflict_problem(bank: Bank, blueprint: Blueprint, *, common: Set[str]) -> Problem:
    """A blueprint written by hand: which of its rules conflict, and what would mend it."""
    found = conflict(bank, blueprint, common=common)
    there = len(index_of(bank).drawable(blueprint, "live", common))
    values: dict[str, object] = {"count": blueprint.count, "available": there, "level": _level_name(bank, blueprint)}
    if found is None:
        template = say("{count} live questions asked for at level '{level}', the bank has {available}", **values)
        return Problem(template, _either(live_repairs(bank, blueprint, common=common)), _place(bank))
    told = tuple(rule.told for rule in found.rules)
    message = say(
        "no {count} of the {available} live questions at level '{level}' meet together: {rules}",
        **values,
        rules=listed(told),
    )
    if found.of_the_clock:
        message = next(iter(_no_time(blueprint, found.supplies)), message)
    repairs = [one.told for one in conflict_repairs(bank, blueprint, found, common=common)]
    hint = _either(repairs or live_repairs(bank, blueprint, common=common))
    return Problem(message, hint, _place(bank), conflict=told)


def _place(bank: Bank) -> Place | None:
    return Place(bank.file) if bank.file else None


def _empty_dimensions(bank: Bank, blueprint: Blueprint, field: Field) -> list[Message]:
    names = {dimension.id: dimension.name for dimension in bank.dimensions}
    return [
        say(
            "'{dimension}' needs 1 live question at level '{level}', the bank has 0",
            dimension=names[dimension],
            level=_level_name(bank, blueprint),
        )
        for i, dimension in enumerate(blueprint.dimensions)
        if i not in field.dimensions
    ]


def _too_few(bank: Bank, blueprint: Blueprint, field: Field) -> list[Message]:
    if len(field.items) >= blueprint.count:
        return []
    return [
        say(
            "{minutes} minutes ask for {count} live questions at level '{level}', the bank has {available}",
            minutes=blueprint.minutes,
            count=blueprint.count,
            level=_level_name(bank, blueprint),
            available=len(field.items),
        )
    ]


def _no_mix(bank: Bank, blueprint: Blueprint, field: Field, supplies: Supplies) -> list[Message]:
    """The difficulties of which there are too few; where none is, the dimensions that lie too far from the mix."""
    if kit_exists(supplies, _within(blueprint, NO_CLOCK), peace=True):
        return []
    short = [
        say(
            "difficulty {difficulty}: the mix asks for {asked} live, the bank has {available}",
            asked=asked,
            difficulty=difficulty + 1,
            available=available,
        )
        for difficulty, (asked, available) in enumerate(zip(blueprint.mix, field.supply, strict=True))
        if asked > available
    ]
    return short or list(_far_dimensions(bank, blueprint, field))


def _far_dimensions(bank: Bank, blueprint: Blueprint, field: Field) -> Iterator[Message]:
    """Dimensions without a question of any difficulty in the mix, or all of them together when each has one."""
    names = {dimension.id: dimension.name for dimension in bank.dimensions}
    wanted = {difficulty for difficulty, number in enumerate(blueprint.mix) if number}
    asked = ", ".join(str(difficulty + 1) for difficulty in sorted(wanted))
    far = 0
    for i, dimension in enumerate(blueprint.dimensions):
        offer = {item.difficulty for item in field.items if item.dimension == i}
        if not offer & wanted:
            far += 1
            yield say(
                "'{dimension}' needs 1 live question of difficulty {asked}, the bank has 0 (it has difficulty {offer})",
                dimension=names[dimension],
                asked=asked,
                offer=", ".join(str(difficulty + 1) for difficulty in sorted(offer)),
            )
    if not far:
        mix = "/".join(str(number) for number in blueprint.mix)
        yield say("no {count} live questions cover every dimension in the mix {mix}", count=blueprint.count, mix=mix)


def _no_time(blueprint: Blueprint, supplies: Supplies) -> list[Message]:
    if kit_exists(supplies, blueprint, peace=True):
        return []
    return [
        say(
            "{count} of the questions take at least {needed} minutes, a slot of {minutes} leaves {left} for questions",
            count=blueprint.count,
            needed=_minutes(_least_seconds(blueprint, supplies)),
            minutes=blueprint.minutes,
            left=_minutes(max(round(blueprint.question_minutes * 60), 0)),
        )
    ]


def _least_seconds(blueprint: Blueprint, supplies: Supplies) -> int:
    """The seconds of the shortest kit, where one exists without a clock."""
    low, high = round(blueprint.question_minutes * 60), sum(supplies.of(blueprint).seconds)
    while low + 1 < high:
        middle = (low + high) // 2
        if kit_exists(supplies, _within(blueprint, middle), peace=True):
            high = middle
        else:
            low = middle
    return high


def _within(blueprint: Blueprint, seconds: int) -> Blueprint:
    return replace(blueprint, question_minutes=seconds / 60)


def _enemies(blueprint: Blueprint) -> Message:
    return say(
        "any {count} live questions that meet the mix within {left} minutes hold two that exclude each other",
        count=blueprint.count,
        left=_minutes(live_rules(blueprint).seconds),
    )


def _level_name(bank: Bank, blueprint: Blueprint) -> str:
    return bank.levels[bank.level_rank(blueprint.level)].name


def _minutes(seconds: int) -> str:
    """Minutes to a tenth, such as 30.3; whole ones without."""
    tenths = round(seconds / 6)
    return f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)


def _either(hints: list[Message]) -> Message | None:
    """The hints as one: any of them mends it."""
    if not hints:
        return None
    told = hints[-1]
    for hint in reversed(hints[:-1]):
        told = say("{one}, or {other}", one=hint, other=told)
    return told
