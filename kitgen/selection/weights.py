"""How much each question counts: multiples of 5 that sum to 100."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from kitgen.bank import Competency, Question
from kitgen.blueprint import split
from kitgen.blueprint.checks import MOST_QUESTIONS
from kitgen.errors import InputError, Problem
from kitgen.messages import say

STEP = 5


def question_weights(
    questions: Sequence[Question], competencies: Sequence[Competency], total: int = 100
) -> tuple[int, ...]:
    """The weight of each question, in order: 5 at least, and beyond that its share of its competencies' weights.

    They sum to `total`, a multiple of 5: what other elements of the interview leave.

    A competency's weight is split over the questions that measure it by their shares of it, so that two questions on
    one competency do not make it count twice. Raises InputError for more questions than steps of 5 in 100.
    """
    if not questions:
        return ()
    most = min(MOST_QUESTIONS, total // STEP)
    if len(questions) > most:
        raise InputError(
            Problem(
                say(
                    "{count} live questions cannot share {total} points in steps of {step}, {most} can",
                    count=len(questions),
                    total=total,
                    step=STEP,
                    most=most,
                ),
                hint=say("plan fewer minutes"),
            )
        )
    claims = _claims(questions, competencies)
    return tuple(STEP * steps for steps in _at_least_one(claims, total // STEP))


def _claims(questions: Sequence[Question], competencies: Sequence[Competency]) -> list[Fraction]:
    """What each question would weigh without rounding, of a whole that is the weight of all competencies measured."""
    weight = {competency.id: competency.weight for competency in competencies}
    measured: dict[str, int] = {}
    for question in questions:
        for share in question.competencies:
            measured[share.id] = measured.get(share.id, 0) + share.share
    return [
        sum((Fraction(weight[one.id] * one.share, measured[one.id]) for one in question.competencies), Fraction(0))
        for question in questions
    ]


def _at_least_one(claims: Sequence[Fraction], steps: int) -> list[int]:
    """`steps` split by claims; those who would get none get one first, and the others share what is left."""
    held = [0] * len(claims)
    poor: set[int] = set()
    while True:
        rich = [i for i in range(len(claims)) if i not in poor]
        parts = split(steps - len(poor), [claims[i] for i in rich]) if rich else ()
        held = [1] * len(claims)
        for i, part in zip(rich, parts, strict=True):
            held[i] = part
        without = {i for i in rich if held[i] == 0}
        if not without:
            return held
        poor |= without
