"""Keyed questions -> drills to be filled in, and the key that marks them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitgen.bank import Question
from kitgen.keyed import Option, Prompt
from kitgen.views.printed import stars


@dataclass(frozen=True, slots=True)
class Choice:
    """An option or a prompt as it stands on paper: nothing says whether it is right."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Drill:
    """A keyed question on paper. `slots` are how many answers it takes in a row, such as the steps of an order."""

    number: str
    anchor: str
    type: str
    stars: str
    difficulty: int
    points: int
    title: str
    context: str
    stem: str
    options: tuple[Choice, ...]
    prompts: tuple[Choice, ...]
    slots: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What marks a drill. `answer` is the key as one would write it; `true_false` is true, false or empty.

    `reasons` are the lines that say of an option why it is right or wrong.
    """

    number: str
    points: int
    type: str
    true_false: str
    answer: tuple[str, ...]
    also: tuple[str, ...]
    explanation: str
    reasons: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """Points from `low` to `high`, both included, by place from the best, 0."""

    place: int
    low: int
    high: int


_SHARES = (90, 75, 60, 0)
"""Where the bands begin, in percent of the points."""


def drill_of(question: Question, number: str, anchor: str) -> Drill:
    answer = question.answer
    return Drill(
        number=number,
        anchor=anchor,
        type=question.type,
        stars=stars(question.difficulty),
        difficulty=question.difficulty,
        points=question.points,
        title=question.title,
        context=question.context,
        stem=question.stem,
        options=_choices(answer.options),
        prompts=_choices(answer.prompts),
        slots=len(answer.key) or len(answer.blanks),
    )


def marked_of(question: Question, number: str) -> Marked:
    answer, true_false = question.answer, question.type == "true_false"
    return Marked(
        number=number,
        points=question.points,
        type=question.type,
        true_false=answer.key[0] if true_false else "",
        answer=() if true_false else answer.key or tuple(blank.text for blank in answer.blanks),
        also=tuple(words for blank in answer.blanks for words in blank.also),
        explanation=answer.explanation,
        reasons=tuple(Choice(one.id, one.rationale) for one in answer.options if one.rationale),
    )


def score_bands(points: int) -> tuple[Band, ...]:
    """The bands of a paper of so many points, the best first; one that holds no whole point is left out."""
    lows = [-(-points * share // 100) for share in _SHARES]
    highs = [points, *(low - 1 for low in lows[:-1])]
    pairs = enumerate(zip(lows, highs, strict=True))
    return tuple(Band(place, low, high) for place, (low, high) in pairs if low <= high)


def _choices(parts: Sequence[Option | Prompt]) -> tuple[Choice, ...]:
    return tuple(Choice(one.id, one.text) for one in parts)
