"""Booklet -> lessons: what a trainer does in which session, in minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import TypeVar

_Part = TypeVar("_Part")

_TOPIC_MINUTES = 12
_QUESTION_MINUTES = 8
"""Beside the answer itself: two tries and what was heard."""
_DRILL_MINUTES = 2
_AGAIN_MINUTES = 10
"""To look at mistakes of the time before, and to close."""
_MOST = 90


@dataclass(frozen=True, slots=True)
class Lesson:
    """One session: handout topics by number and title, questions and drills by number."""

    number: int
    topics: tuple[str, ...]
    questions: tuple[str, ...]
    drills: tuple[str, ...]
    minutes: int


def lessons_of(
    topics: Sequence[str], questions: Sequence[tuple[str, float]], drills: Sequence[str]
) -> tuple[Lesson, ...]:
    """As few sessions of at most an hour and a half as hold it all; `questions` are numbers with answer minutes."""
    work = len(topics) * _TOPIC_MINUTES + len(drills) * _DRILL_MINUTES
    work += sum(_QUESTION_MINUTES + ceil(2 * minutes) for _, minutes in questions)
    count = max(ceil(work / (_MOST - _AGAIN_MINUTES)), 1)
    parts = zip(_shared(topics, count), _shared(questions, count), _shared(drills, count), strict=True)
    return tuple(_lesson(number, *part) for number, part in enumerate(parts, start=1))


def _lesson(
    number: int, topics: Sequence[str], questions: Sequence[tuple[str, float]], drills: Sequence[str]
) -> Lesson:
    minutes = _AGAIN_MINUTES + len(topics) * _TOPIC_MINUTES + len(drills) * _DRILL_MINUTES
    minutes += sum(_QUESTION_MINUTES + ceil(2 * answer) for _, answer in questions)
    names = tuple(name for name, _ in questions)
    return Lesson(number, tuple(topics), names, tuple(drills), 5 * ceil(minutes / 5))


def _shared(parts: Sequence[_Part], count: int) -> list[Sequence[_Part]]:
    """The parts in order, cut into `count` runs as equal as can be."""
    cuts = [len(parts) * i // count for i in range(count + 1)]
    return [parts[start:end] for start, end in pairwise(cuts)]
