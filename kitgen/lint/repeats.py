"""What the wall would refuse if a live and a practice question were drawn together, found before a kit is made."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kitgen.bank import Bank
from kitgen.lint.finding import Finding
from kitgen.lint.passages import Passage
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.wall import repetitions

_WINDOW, _STEP = 9, 4
"""Of twelve signs in a row, one of the first four windows of nine starts at a multiple of four. Shorter runs, of very
short words, are left to the wall."""

_PARTING = "ꙮ"
"""A letter that no text holds, and that survives folding."""
_SIGNS = re.compile(r"[\W_]+")


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
    live = _texts(one for one in subject.passages if use.get(one.question) == "live")
    practice = _texts(
        one for one in subject.passages if use.get(one.question) == "practice" or one.part.startswith("handout")
    )
    seen = {window for text in live for window in _windows(text, _STEP)}
    shared: set[str] = set()
    kept: set[str] = set()
    for text, ids in practice.items():
        if common := seen.intersection(_windows(text, 1)):
            shared |= common
            kept |= ids
    for text, ids in live.items() if shared else ():
        if not shared.isdisjoint(_windows(text, _STEP)):
            kept |= ids
    return replace(subject.bank, questions=tuple(one for one in subject.bank.questions if one.id in kept))


def _texts(passages: Iterable[Passage]) -> dict[str, set[str]]:
    """The distinct texts of some questions, bare as the wall compares them, with the ids of the questions."""
    found: dict[str, set[str]] = {}
    for one in passages:
        found.setdefault(one.text, set()).add(one.question)
    if not found:
        return {}
    bare = unicodedata.normalize("NFKC", _SIGNS.sub("", _PARTING.join(found)))  # letters only are quickly normalized
    return dict(zip(bare.casefold().split(_PARTING), found.values(), strict=True))


def _windows(text: str, step: int) -> list[str]:
    return [text[at : at + _WINDOW] for at in range(0, len(text) - _WINDOW + 1, step)]
