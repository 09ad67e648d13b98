"""Bank + Blueprint + rounds -> a kit for each round, all different, or what stands in the way.

ownership   competencies ─► who owns which
round_draw  blueprint + owners ─► what is asked of each round
joint       the rounds drawn so that they keep the rules together
clashes     no rounds ─► why, and what was tried and works
"""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.errors import Problem, ShortageError
from kitgen.selection import Selection, in_order, select_practice
from kitgen.selection.clashes import rounds_shortage
from kitgen.selection.memories import asked_before, resting
from kitgen.selection.round_draw import Asked, Rounds, rounds_in


@dataclass(frozen=True, slots=True)
class RoundsSelected:
    """The selection of each round, all with the same booklet, and what is to be told of the rounds together."""

    rounds: Rounds
    selections: tuple[Selection, ...]


def select_rounds(asked: Asked) -> RoundsSelected:
    """Pick the questions of all rounds, and of the one booklet for them. Raises ShortageError."""
    rounds = rounds_in(asked)
    live = [id for ids in rounds.live for id in ids] if rounds else []
    problems: list[Problem] = [] if rounds else rounds_shortage(asked)
    try:
        there = asked.common - asked.usage.withdrawn
        booklet = select_practice(asked.bank, asked.blueprint, seed=asked.seed, common=there, live=live)
    except ShortageError as error:
        problems += error.problems
    if problems or rounds is None:
        raise ShortageError(problems)
    past = (note for note in (resting(asked.usage), asked_before(asked.usage, live)) if note is not None)
    notes = (*past, *rounds.notes, *booklet.notes)
    selections = (
        Selection(in_order(asked.bank, blueprint, ids), booklet.practice, notes, booklet.drills)
        for blueprint, ids in zip(rounds.blueprints, rounds.live, strict=True)
    )
    return RoundsSelected(rounds, tuple(selections))
