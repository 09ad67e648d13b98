"""What the wall would refuse if a live and a practice question were drawn together, found before a kit is made."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import compress, count

from kitgen.bank import Bank
from kitgen.lint.finding import Finding
from kitgen.lint.passages import Passage
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.wall import repetitions

_RUN, _WINDOW = 12, 7
_LIVE_STEP, _PRACTICE_STEP = 2, 3
"""Of twelve signs in a row in two texts, one of the first six windows of seven starts at a multiple of two in the one
and of three in the other. Shorter runs, of very short words, are left to the wall."""

_PARTING = "ꙮ"
"""A letter that no text holds, and that survives folding."""
_LETTERS = re.compile(r"[^\W_]+")


def repeats(subject: Subject) -> Iterator[Finding]:
    """Practice questions and handout topics that share a run of words with a live question."""
    if subject.bank.translates:
        return
    lines = {one["id"]: one.line for one in (*subject.data["questions"], *subject.data.get("handout", ()))}
    for leak in repetitions(_suspects(subject)):
        message = say("'{id}' repeats {origin}: '{found}'", id=leak.file, origin=leak.origin, found=leak.found)
        hint = say("say it in other words: a kit with both would be refused")
        yield subject.finding("wall-repeat", lines[leak.file], message, hint, of=leak.file)


def _suspects(subject: Subject) -> Bank:
    """The bank with the questions that could share a run: the wall's own search looks for each text in each other."""
    use = {one.id: one.use for one in subject.bank.questions}
    live = _Bare(one for one in subject.passages if use.get(one.question) == "live")
    practice = _Bare(
        one for one in subject.passages if use.get(one.question) == "practice" or one.part.startswith("handout")
    )
    windows, others = live.windows(_LIVE_STEP), practice.windows(_PRACTICE_STEP)
    shared = set(others).intersection(windows)  # the fewer in the set
    runs, theirs = live.runs(windows, shared, _LIVE_STEP), practice.runs(others, shared, _PRACTICE_STEP)
    kept = {id for run in runs.keys() & theirs for id in runs[run] | theirs[run]}
    return replace(subject.bank, questions=tuple(one for one in subject.bank.questions if one.id in kept))


class _Bare:
    """The distinct texts of some questions as one, bare as the wall compares them, with the ids of their questions."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        found: dict[str, set[str]] = {}
        for one in passages:
            found.setdefault(one.text, set()).add(one.question)
        letters = "".join(_LETTERS.findall(_PARTING.join(found)))  # letters only are quickly normalized
        self._text = unicodedata.normalize("NFKC", letters).casefold()
        self._ids = tuple(found.values())
        self._ends = [found.end() for found in re.finditer(f"{_PARTING}|$", self._text)]

    def windows(self, step: int) -> list[str]:
        """The signs from each `step`-th place on."""
        return [self._text[at : at + _WINDOW] for at in range(0, len(self._text), step)]

    def runs(self, windows: Iterable[str], shared: set[str], step: int) -> dict[str, set[str]]:
        """The runs of twelve around windows that are shared, with the questions that they stand in."""
        found: dict[str, set[str]] = {}
        for at in compress(count(0, step), map(shared.__contains__, windows)):
            for start in range(max(at - _RUN + _WINDOW, 0), at + 1):
                run = self._text[start : start + _RUN]
                if len(run) == _RUN and _PARTING not in run:
                    found.setdefault(run, set()).update(self._ids[bisect_right(self._ends, start)])
        return found
