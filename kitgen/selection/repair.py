"""No kit -> changes that were tried and mend it: another slot, difficulty or level, else questions to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from kitgen.bank import Bank, Level
from kitgen.blueprint import DIFFICULTIES, Blueprint, redraw, seconds_of
from kitgen.messages import Message, say
from kitgen.selection.draw import draw_live, live_field, most_practice, practice_field

ANY_SEED = 0
"""Whether a kit exists does not hang on the seed."""

_FARTHEST_MINUTES = 60


def live_repairs(bank: Bank, blueprint: Blueprint, *, common: Set[str]) -> list[Message]:
    """The smallest change of each kind after which a live kit exists; questions to add only where no other helps."""
    found = (
        next(_slots(bank, blueprint, common), None),
        next(_difficulties(bank, blueprint, common), None),
        next(_levels(bank, blueprint, common), None),
    )
    hints = [hint for hint in found if hint is not None]
    return hints or [hint for hint in [next(_additions(bank, blueprint, common), None)] if hint is not None]


def practice_repairs(
    bank: Bank, blueprint: Blueprint, available: int, *, common: Set[str], live: Sequence[str]
) -> list[Message]:
    """A lower minimum, and the nearest level with enough practice questions; else how many to add."""
    hints = [say("set practice.min to {available}", available=available)] if available else []
    for level in _nearest_levels(bank, blueprint):
        field = practice_field(bank, replace(blueprint, level=level.id), seed=ANY_SEED, common=common, live=live)
        if most_practice(field, blueprint.practice_min)[0] >= blueprint.practice_min:
            hints.append(say("ask for level '{level}'", level=level.name))
            break
    return hints or [say("add {number} practice questions to the bank", number=blueprint.practice_min)]


def _slots(bank: Bank, blueprint: Blueprint, common: Set[str]) -> Iterator[Message]:
    """Slots that work, the nearest first."""
    for change in range(1, _FARTHEST_MINUTES + 1):
        if _works(bank, replace(blueprint, minutes=blueprint.minutes + change), common):
            yield say("allow {minutes} minutes", minutes=blueprint.minutes + change)
        if change < blueprint.minutes and _works(bank, replace(blueprint, minutes=blueprint.minutes - change), common):
            yield say("plan only {minutes} minutes", minutes=blueprint.minutes - change)


def _difficulties(bank: Bank, blueprint: Blueprint, common: Set[str]) -> Iterator[Message]:
    """Difficulties that work, the nearest first."""
    for difficulty in sorted(DIFFICULTIES, key=lambda one: (abs(one - blueprint.difficulty), one)):
        if difficulty != blueprint.difficulty and _works(bank, replace(blueprint, difficulty=difficulty), common):
            yield say("ask for difficulty {difficulty}", difficulty=difficulty)


def _levels(bank: Bank, blueprint: Blueprint, common: Set[str]) -> Iterator[Message]:
    for level in _nearest_levels(bank, blueprint):
        if _works(bank, replace(blueprint, level=level.id), common):
            yield say("ask for level '{level}'", level=level.name)


def _nearest_levels(bank: Bank, blueprint: Blueprint) -> list[Level]:
    """All other levels, the nearest first."""
    rank = bank.level_rank(blueprint.level)
    order = sorted(range(len(bank.levels)), key=lambda i: (abs(i - rank), i))
    return [bank.levels[i] for i in order if i != rank]


def _additions(bank: Bank, blueprint: Blueprint, common: Set[str]) -> Iterator[Message]:
    """The fewest questions, all of one dimension and difficulty, that would do; one more for each empty dimension."""
    if not bank.questions:
        return
    covered = {item.dimension for item in live_field(bank, blueprint, seed=ANY_SEED, common=common).items}
    common_difficulty = 1 + max(range(5), key=lambda i: blueprint.mix[i])
    gaps = [(one, common_difficulty) for i, one in enumerate(blueprint.dimensions) if i not in covered]
    if gaps and _works_with(bank, blueprint, common, gaps):
        yield say("add 1 live question of difficulty {difficulty} to each of them", difficulty=common_difficulty)
    names = {dimension.id: dimension.name for dimension in bank.dimensions}
    for number in range(1, blueprint.count + 1):
        for dimension in blueprint.dimensions:
            for difficulty in (difficulty for difficulty in DIFFICULTIES if blueprint.mix[difficulty - 1]):
                if _works_with(bank, blueprint, common, [*gaps, *[(dimension, difficulty)] * number]):
                    yield say(
                        "add {number} live questions of difficulty {difficulty} to '{dimension}'",
                        number=number + gaps.count((dimension, difficulty)),
                        difficulty=difficulty,
                        dimension=names[dimension],
                    )


def _works(bank: Bank, changed: Blueprint, common: Set[str]) -> bool:
    """Whether a live kit exists for a blueprint drawn anew from what was changed."""
    return draw_live(bank, redraw(changed, bank, common), seed=ANY_SEED, common=common) is not None


def _works_with(bank: Bank, blueprint: Blueprint, common: Set[str], cells: Sequence[tuple[str, int]]) -> bool:
    """Whether a live kit exists once the bank holds one more ordinary question for each (dimension, difficulty)."""
    shortest = min(bank.questions, key=lambda one: (seconds_of(one), one.id))
    new = [
        replace(
            shortest, id=f"new question {i}", use="live", dimension=dimension, difficulty=difficulty,
            level_min="", level_max="", enemies=(), group="",
        )
        for i, (dimension, difficulty) in enumerate(cells)
    ]  # fmt: skip
    larger = replace(bank, questions=(*bank.questions, *new))
    return _works(larger, blueprint, common | {one.id for one in new})
