"""No kit -> changes that were tried and mend it: another slot, difficulty or level, else questions to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import islice

from kitgen.bank import Bank, Level, Question
from kitgen.blueprint import DIFFICULTIES, Blueprint, redraw, seconds_of
from kitgen.messages import Message, say
from kitgen.selection.draw import most_practice, nearest_in_time
from kitgen.selection.exists import kit_exists
from kitgen.selection.index import index_of
from kitgen.selection.items import Field, Item, field_of, with_requirements
from kitgen.selection.rules import live_rules, practice_field
from kitgen.selection.supply import Supplies

ANY_SEED = 0
"""Whether a kit exists does not hang on the seed."""

_FARTHEST_MINUTES = 60

_ROUNDS = 8
_DRAFT = "\0draft "  # begins no id
_HEAVIEST = 2**80  # a hundred ordinary items together weigh less


def live_repairs(bank: Bank, blueprint: Blueprint, *, common: Set[str]) -> list[Message]:
    """The smallest change of each kind after which a live kit exists; questions to add only where no other helps."""
    tries = _Tries(bank, blueprint, common, Supplies(bank, common))
    found = (next(_slots(tries), None), next(_difficulties(tries), None), next(_levels(tries), None))
    return [hint for hint in found if hint is not None] or list(islice(_additions(tries), 1))


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
    return hints or [say("add practice questions to the bank: {number}", number=blueprint.practice_min)]


@dataclass(frozen=True, slots=True)
class _Tries:
    """What repairs are tried on."""

    bank: Bank
    blueprint: Blueprint
    common: Set[str]
    supplies: Supplies

    def live(self, level: str) -> tuple[Question, ...]:
        return index_of(self.bank).drawable(replace(self.blueprint, level=level), "live", self.common)

    def field(self, live: Sequence[Question]) -> Field:
        index = index_of(self.bank)
        enemies, mates = index.enemies, index.mates
        field = field_of(live, self.blueprint.dimensions, enemies=enemies, stream="repair", mates=mates)
        return with_requirements(field, live, self.blueprint)


def _works(tries: _Tries, changed: Blueprint, live: Sequence[Question]) -> bool:
    """Whether a live kit exists for the blueprint drawn anew from what was changed."""
    return kit_exists(tries.supplies, redraw(changed, live))


def _slots(tries: _Tries) -> Iterator[Message]:
    """Slots that work, the nearest first."""
    blueprint, live = tries.blueprint, tries.live(tries.blueprint.level)
    for change in range(1, _FARTHEST_MINUTES + 1):
        longer, shorter = blueprint.minutes + change, blueprint.minutes - change
        if _works(tries, replace(blueprint, minutes=longer), live):
            yield say("allow {minutes} minutes", minutes=longer)
        if shorter > 0 and _works(tries, replace(blueprint, minutes=shorter), live):
            yield say("plan only {minutes} minutes", minutes=shorter)


def _difficulties(tries: _Tries) -> Iterator[Message]:
    """Difficulties that work, the nearest first."""
    blueprint, live = tries.blueprint, tries.live(tries.blueprint.level)
    for difficulty in sorted(DIFFICULTIES, key=lambda one: (abs(one - blueprint.difficulty), one)):
        if _works(tries, replace(blueprint, difficulty=difficulty), live):
            yield say("ask for difficulty {difficulty}", difficulty=difficulty)


def _levels(tries: _Tries) -> Iterator[Message]:
    """Levels that work, the nearest first."""
    for level in _nearest_levels(tries.bank, tries.blueprint):
        live = tries.live(level.id)
        if _works(tries, replace(tries.blueprint, level=level.id), live):
            yield say("ask for level '{level}'", level=level.name)


def _nearest_levels(bank: Bank, blueprint: Blueprint) -> list[Level]:
    """All other levels, the nearest first."""
    rank = bank.level_rank(blueprint.level)
    order = sorted(range(len(bank.levels)), key=lambda i: (abs(i - rank), i))
    return [bank.levels[i] for i in order if i != rank]


def _additions(tries: _Tries) -> Iterator[Message]:
    """The fewest questions to write that would do, if need be in a longer slot."""
    live = tries.live(tries.blueprint.level)
    for longer in range(0, _FARTHEST_MINUTES + 1, 5):
        changed = replace(tries.blueprint, minutes=tries.blueprint.minutes + longer)
        drafts = _missing(tries, changed, live)
        if drafts:
            yield _addition(tries, drafts, changed.minutes if longer else 0)


def _missing(tries: _Tries, changed: Blueprint, live: Sequence[Question]) -> list[Question]:
    """The fewest drafts with which a kit exists. More questions may change how many fit, so it is tried again with
    them in the pool until nothing changes; empty where that does not come to rest."""
    chosen: list[Question] = []
    for _ in range(_ROUNDS):
        drawn = redraw(changed, [*live, *chosen])
        drafts = _drafts(tries.bank, drawn)
        field = tries.field([*live, *drafts])
        dear = replace(field, items=tuple(_dear(item) for item in field.items))
        found = nearest_in_time(dear, live_rules(drawn), drawn.tolerance)
        if found is None:
            return []
        kit = {field.items[place].id for place in found.places}
        before, chosen = chosen, [draft for draft in drafts if draft.id in kit]
        if chosen == before:
            return chosen
    return []


def _drafts(bank: Bank, drawn: Blueprint) -> list[Question]:
    """Questions to try with, as many as a kit could use: as long as the bank's shortest and at peace with all."""
    if not bank.questions:
        return []
    model = min(bank.questions, key=lambda one: (seconds_of(one), one.id))
    model = replace(model, use="live", level_min="", level_max="", enemies=(), group="")
    return [
        replace(model, id=f"{_DRAFT}{dimension} {difficulty} {i}", dimension=dimension, difficulty=difficulty)
        for dimension in drawn.dimensions
        for difficulty, number in zip(DIFFICULTIES, drawn.mix, strict=True)
        for i in range(number)
    ]


def _dear(item: Item) -> Item:
    """A draft so heavy that no kit holds one more than it must."""
    return replace(item, weight=_HEAVIEST) if item.id.startswith(_DRAFT) else item


def _addition(tries: _Tries, drafts: Sequence[Question], minutes: int) -> Message:
    names = {dimension.id: dimension.name for dimension in tries.bank.dimensions}
    cells = [(draft.dimension, draft.difficulty) for draft in drafts]
    wanted = [
        say(
            "{number} of difficulty {difficulty} in '{dimension}'",
            number=cells.count((dimension, difficulty)),
            difficulty=difficulty,
            dimension=names[dimension],
        )
        for dimension, difficulty in dict.fromkeys(cells)
    ]
    told = say("add live questions: {questions}", questions=listed(wanted))
    return say("{one}, and allow {minutes} minutes", one=told, minutes=minutes) if minutes else told


def listed(messages: Sequence[Message]) -> Message:
    """Messages as one list, in any language."""
    told = messages[-1]
    for message in reversed(messages[:-1]):
        told = say("{one}, {other}", one=message, other=told)
    return told
