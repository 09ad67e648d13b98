"""Banks -> what they still lack against their blueprint and the five difficulties, as a table and as sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kitgen.bank import Bank, Question
from kitgen.bank_reader import read_bank
from kitgen.blueprint import blueprint_for
from kitgen.errors import InputError, ShortageError
from kitgen.messages import Message, say
from kitgen.opening import Opening, PracticePlan
from kitgen.requirements import AXES, Axis, Quota
from kitgen.schema.blueprint import MOST
from kitgen.schema.choices import type_name
from kitgen.selection import select
from kitgen.shelf import shelf_for

_DIFFICULTIES = range(1, 6)
_THIN = 1
"""With this many questions or fewer, a second form or a second interview repeats the first."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The live questions of a bank by dimension and type, with a column for each difficulty, and what is lacking."""

    title: Message
    rows: tuple[tuple[Message, ...], ...]
    sentences: tuple[Message, ...]


def coverages(paths: Iterable[Path]) -> Iterator[Coverage]:
    """The coverage of each bank; translations have that of their source and are left out, and so is what is no bank."""
    for path in paths:
        if path.suffix == ".yaml" and path.parent.parent.name == "banks":
            bank = read_bank(path, shelf_for(path).source_of)
            if not bank.translates:
                yield coverage(bank)


def coverage(bank: Bank) -> Coverage:
    """What a bank holds and lacks."""
    live = [one for one in bank.questions if one.use == "live" and one.status != "retired"]
    title = say("{role} ({language}): {count} live questions", role=bank.name, language=bank.language, count=len(live))
    return Coverage(title, tuple(_rows(bank, live)), (*_thin(bank, live), *_short(bank, live), *_kits(bank)))


def _plain(text: object) -> Message:
    return say("{text}", text=text)


def _rows(bank: Bank, live: list[Question]) -> Iterator[tuple[Message, ...]]:
    """Dimensions and types, and what else the bank's own blueprint counts, with what a kit takes of each."""
    head = (say("live questions"), *(_plain(one) for one in _DIFFICULTIES), say("all"))
    rows = [(axis, id, name) for axis in AXES for id, name in _named(bank, live, axis)]
    takes = {(axis, one.id): _range(one) for axis, one in _quotas(bank)}
    yield (*head, say("a kit takes")) if takes else head
    for axis, id, name in rows:
        row = _row(name, [one for one in live if _counts(one, axis, id)])
        yield (*row, _plain(takes.get((axis, id), "·"))) if takes else row
    row = _row(say("all"), live)
    yield (*row, _plain((bank.blueprint and bank.blueprint.count) or "·")) if takes else row


def _named(bank: Bank, live: list[Question], axis: Axis) -> Iterator[tuple[str, Message]]:
    """What the table has a row for on an axis; on competencies only those that the blueprint counts."""
    match axis:
        case "dimensions":
            yield from ((one.id, _plain(one.name)) for one in bank.dimensions)
        case "competencies":
            counted = {one.id for kind, one in _quotas(bank) if kind == axis}
            yield from ((one.id, _plain(one.name)) for one in bank.competencies if one.id in counted)
        case "types":
            counted = {one.id for kind, one in _quotas(bank) if kind == axis}
            types = dict.fromkeys((*(one.type for one in live), *counted))
            yield from ((one, type_name(one)) for one in types)
        case "difficulties":
            counted = {one.id for kind, one in _quotas(bank) if kind == axis}
            yield from ((one, say("difficulty {difficulty}", difficulty=one)) for one in sorted(counted))


def _quotas(bank: Bank) -> Iterator[tuple[Axis, Quota]]:
    """The quotas of the bank's own blueprint."""
    for axis in AXES:
        yield from ((axis, one) for one in (bank.blueprint.quotas(axis) if bank.blueprint else ()))


def _range(quota: Quota) -> str:
    if quota.least == quota.most:
        return str(quota.least)
    return f"{quota.least}+" if quota.most >= MOST else f"{quota.least}-{quota.most}"


def _row(name: Message, questions: list[Question]) -> tuple[Message, ...]:
    counts = Counter(one.difficulty for one in questions)
    return (name, *(_plain(counts[one] or "·") for one in _DIFFICULTIES), _plain(len(questions)))


def _thin(bank: Bank, live: list[Question]) -> Iterator[Message]:
    """Cells of a dimension and a difficulty with no question or one."""
    for dimension in bank.dimensions:
        counts = Counter(one.difficulty for one in live if one.dimension == dimension.id)
        for difficulty in _DIFFICULTIES:
            values: dict[str, object] = {"dimension": dimension.name, "difficulty": difficulty}
            if counts[difficulty] == 0:
                yield say("{dimension}, difficulty {difficulty}: no question", **values)
            elif counts[difficulty] <= _THIN:
                yield say("{dimension}, difficulty {difficulty}: only 1 question", **values)


def _short(bank: Bank, live: list[Question]) -> Iterator[Message]:
    """Quotas of the bank's own blueprint that have too few questions for one kit, or no more than one kit takes."""
    for axis, quota in _quotas(bank):
        there = sum(_counts(one, axis, quota.id) for one in live)
        name = dict(_named(bank, live, axis)).get(quota.id, _plain(quota.id))
        values: dict[str, object] = {"name": name, "least": quota.least, "count": there}
        if there < quota.least:
            yield say("{name}: a kit takes {least}, the bank has {count}, so no kit can be made", **values)
        elif there < 2 * quota.least:
            yield say("{name}: a kit takes {least}, the bank has {count}, so two kits share questions", **values)


def _counts(question: Question, axis: Axis, id: str) -> bool:
    match axis:
        case "dimensions":
            return question.dimension == id
        case "competencies":
            return question.competency == id
        case "types":
            return question.type == id
        case "difficulties":
            return str(question.difficulty) == id


def _kits(bank: Bank) -> Iterator[Message]:
    """Levels and difficulties at which no kit can be made at all, or only with questions of other difficulties."""
    common = frozenset(bank.by_id)
    for level in bank.levels:
        for difficulty in _DIFFICULTIES:
            opening = _opening(bank, level.id, difficulty)
            values: dict[str, object] = {"level": level.name, "difficulty": difficulty}
            try:
                blueprint = blueprint_for(opening, bank, common)
                picked = select(bank, replace(blueprint, practice_count=0, practice_min=0), seed=1, common=common)
            except (ShortageError, InputError):
                yield say("level {level}, difficulty {difficulty}: no kit can be made", **values)
                continue
            mix = Counter(bank.by_id[one].difficulty for one in picked.live)
            short = [
                (hard, asked - mix[hard])
                for hard, asked in zip(_DIFFICULTIES, blueprint.mix, strict=True)
                if asked > mix[hard]
            ]
            for hard, number in short:
                yield say(
                    "level {level}, difficulty {difficulty}: {number} more of difficulty {hard} wanted",
                    **values,
                    number=number,
                    hard=hard,
                )


def _opening(bank: Bank, level: str, difficulty: int) -> Opening:
    languages, plan = (bank.language,), PracticePlan()
    return Opening("coverage", bank.role, level, difficulty, languages, bank.minutes, 1, practice=plan)
