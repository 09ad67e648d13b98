"""Handout topics -> pages of the handout: dialogues as turns."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kitgen.training import HandoutTopic

_TURN = re.compile(r"([^：:]{1,20})[：:]\s*(.+)")


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody says; `who` is empty for a line that names nobody."""

    who: str
    words: str


@dataclass(frozen=True, slots=True)
class HandoutPage:
    """One topic on one page; `number` counts from 1."""

    number: str
    title: str
    principle: str
    example: str
    wrong: tuple[Turn, ...]
    right: tuple[Turn, ...]
    checklist: tuple[str, ...]


def handout_pages(topics: tuple[HandoutTopic, ...]) -> tuple[HandoutPage, ...]:
    return tuple(
        HandoutPage(
            str(number),
            topic.title,
            topic.principle,
            topic.example,
            _turns(topic.wrong),
            _turns(topic.right),
            topic.checklist,
        )
        for number, topic in enumerate(topics, start=1)
    )


def _turns(dialogue: str) -> tuple[Turn, ...]:
    return tuple(_turn(line) for line in dialogue.split("\n"))


def _turn(line: str) -> Turn:
    match = _TURN.fullmatch(line)
    return Turn(match[1], match[2]) if match else Turn("", line)
