"""Which live questions will take two facing pages: an estimate by lines, since laying out a whole bank takes its time.

Fitted to the layout of the shipped banks on A4, where it is right for 19 of 20 questions; a build tells exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import ceil

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import KEYED, Subject
from kitgen.messages import say

_PAGE = 27.1
"""Lines of small print that a page holds beside its head and its score strip."""

_NOTE_LINES = {"zh": 1.0, "en": 1.7}
"""Note lines a minute, at least five."""


def spreads(subject: Subject) -> Iterator[Finding]:
    """One note for all live questions of a bank that need a spread."""
    chinese = subject.bank.language != "en"
    live = [one for one, _ in subject.questions() if one.use == "live" and one.type not in KEYED]
    wide = [one.id for one in live if lines_needed(one, chinese) > _PAGE]
    if wide:
        shown = ", ".join(wide[:12]) + (" …" if len(wide) > 12 else "")
        message = say("{count} live questions will take two facing pages: {ids}", count=len(wide), ids=shown)
        hint = say("to save paper, shorten context, anchors, look-fors or minutes")
        yield subject.finding("spread", subject.data.lines["questions"], message, hint)


def lines_needed(question: Question, chinese: bool) -> float:
    """The height of a question with its guide and its least note lines, in lines of small print."""
    probes = sum(_lines(one.text + one.when, 23) for one in question.probes) + _lines(question.unstick, 25)
    look_fors = sum(_lines(one.text, 23) for one in question.look_fors)
    flags = "·".join(one.text for one in question.red_flags)
    minutes = (question.time.answer_s + question.time.probe_s) / 60
    return (
        0.83 * _lines(question.context, 41)
        + 1.04 * _lines(question.stem, 32)
        + _lines(question.intent, 49)
        + 1.12 * max(probes, look_fors)
        + 1.29 * sum(_lines(one.text, 47) for one in question.anchors)
        + 1.29 * _lines(flags, 44)
        + 1.85 * max(5, minutes * _NOTE_LINES["zh" if chinese else "en"])
    )


def _lines(text: str, measure: int) -> int:
    """Lines of a text at a measure of so many ems."""
    if not text:
        return 0
    return sum(max(1, ceil(_width(line) / measure)) for line in text.split("\n"))


_LATIN = re.compile(r"[\x00-\u02ff]")


def _width(line: str) -> float:
    """In ems; a Latin letter is about half an em wide."""
    return len(line) - 0.48 * len(_LATIN.findall(line))
