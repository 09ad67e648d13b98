"""Seed -> banks of any size, and the blueprint of twelve questions that is tried on them.

Twelve dimensions of skewed sizes, six types, questions of two to fifteen minutes, and a pair of enemies for every
hundred questions.
"""

from __future__ import annotations

import random
from dataclasses import replace

from small_banks import bank_of, blueprint_of, question

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint
from kitgen.requirements import Quota, Requirements

DIMENSIONS = 12
TYPES = ("behavioural", "situational", "knowledge", "role_play", "written", "case")
_SIZES = (16, 14, 12, 11, 10, 9, 8, 6, 5, 4, 3, 2)
_MINUTES = (2, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 15)


def random_bank(size: int, seed: int, *, enemies: int | None = None) -> Bank:
    """`size` live questions; without a number of `enemies`, a pair for every hundred questions."""
    chance = random.Random(f"bank {size} {seed}")
    questions = [_question(i, chance) for i in range(size)]
    for _ in range(size // 100 if enemies is None else enemies):
        one, other = chance.sample(range(size), 2)
        named = (*questions[one].enemies, questions[other].id)
        questions[one] = replace(questions[one], enemies=named)
    return bank_of(*questions, dimensions=DIMENSIONS)


def _question(number: int, chance: random.Random) -> Question:
    (dimension,) = chance.choices(range(1, DIMENSIONS + 1), _SIZES)
    return question(
        f"q{number}",
        f"d{dimension}",
        chance.choices((1, 2, 3, 4, 5), (18, 24, 28, 18, 12))[0],
        minutes=chance.choice(_MINUTES),
        type=chance.choices(TYPES, (30, 26, 16, 12, 9, 7))[0],
    )


def twelve_questions(minutes: float = 65) -> Blueprint:
    """Six dimensions 3/2/2/2/2/1, difficulties 2/3/4/2/1, two types at least and six at most, all in `minutes`."""
    most = {"behavioural": 6, "situational": 5, "knowledge": 4, "role_play": 3, "written": 3, "case": 3}
    least = {"behavioural": 2, "situational": 2}
    required = Requirements(
        count=12,
        dimensions=tuple(Quota(f"d{i}", n, n) for i, n in enumerate((3, 2, 2, 2, 2, 1), 1)),
        types=tuple(Quota(type, least.get(type, 0), number) for type, number in most.items()),
        difficulties=tuple(Quota(str(i), n, n) for i, n in enumerate((2, 3, 4, 2, 1), 1)),
    )
    plain = blueprint_of(12, 2, 3, 4, 2, 1, minutes=minutes, dimensions=DIMENSIONS, tolerance=0)
    others = tuple(Quota(f"d{i}", 0, 0) for i in range(7, DIMENSIONS + 1))
    return replace(plain, requirements=replace(required, dimensions=(*required.dimensions, *others)))
