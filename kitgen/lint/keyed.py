"""Keyed questions: nothing that lets a clever guesser pass. That keys fit their type is the reader's business."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import Subject
from kitgen.lint.wording import length
from kitgen.messages import say
from kitgen.yamlfile import Map

_ALL = re.compile(
    r"以上(?:都|皆|全|均)|(?:all|none|both) of (?:the above|these|them)|都不(?:对|是)|皆非|全部(?:正确|正確)", re.I
)
_ENOUGH = 8
"""Keyed questions from which on a pattern in the answers says something."""


def keyed(subject: Subject) -> Iterator[Finding]:
    """What is wrong with options and keys."""
    chosen = [(one, raw) for one, raw in subject.questions() if one.type in ("mcq_single", "mcq_multi")]
    for question, raw in chosen:
        yield from _all_of_them(subject, question, raw)
    if not subject.bank.translates:
        yield from _balance(subject, [pair for pair in chosen if pair[0].type == "mcq_single"])
    yield from _longest(subject, [pair for pair in chosen if pair[0].type == "mcq_single"])


def _all_of_them(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    for option, data in zip(question.answer.options, raw["answer"].get("options") or (), strict=False):
        if found := _ALL.search(option.text):
            message = say("option {option} of '{id}' says '{found}'", id=question.id, option=option.id, found=found[0])
            hint = say("write a wrong answer that people really give")
            yield subject.finding("option-all", data.line, message, hint, of=question.id)


def _balance(subject: Subject, pairs: list[tuple[Question, Map]]) -> Iterator[Finding]:
    letters = Counter(one.answer.key[0] for one, _ in pairs if one.answer.key)
    for letter, count in letters.items():
        if len(pairs) >= _ENOUGH and count > 0.45 * len(pairs):
            message = say(
                "'{letter}' is right in {count} of {all} single choices", letter=letter, count=count, all=len(pairs)
            )
            hint = say("move right options to other letters, so that nobody passes by guessing")
            first = next(raw for one, raw in pairs if one.answer.key[:1] == (letter,))
            yield subject.finding("key-balance", first.line, message, hint)


def _longest(subject: Subject, pairs: list[tuple[Question, Map]]) -> Iterator[Finding]:
    chinese = subject.bank.language != "en"
    telling = [(one, raw) for one, raw in pairs if _right_is_longest(one, chinese)]
    if len(pairs) >= _ENOUGH and len(telling) > 0.6 * len(pairs):
        message = say(
            "the right option is the longest in {count} of {all} single choices", count=len(telling), all=len(pairs)
        )
        hint = say(
            "give wrong options as much detail as right ones: {ids}", ids=", ".join(one.id for one, _ in telling)
        )
        yield subject.finding("option-longest", telling[0][1].line, message, hint)


def _right_is_longest(question: Question, chinese: bool) -> bool:
    lengths = {option.id: length(option.text, chinese) for option in question.answer.options}
    right = [lengths.get(one, 0) for one in question.answer.key]
    wrong = [size for one, size in lengths.items() if one not in question.answer.key]
    return bool(right and wrong and right[0] > max(wrong) * 1.15)
