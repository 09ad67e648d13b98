"""Characters of the other Chinese script, and terms that the other side of the strait uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitgen.lint.characters import TO_SIMPLIFIED, TO_TRADITIONAL
from kitgen.lint.finding import Finding
from kitgen.lint.passages import Passage, part_name
from kitgen.lint.subject import Subject
from kitgen.lint.terms import TERMS
from kitgen.messages import say

_FOREIGN = {"zh-Hans": TO_SIMPLIFIED, "zh-Hant": TO_TRADITIONAL}
"""By script the characters that it does not write, each with the one it writes."""


def scripts(subject: Subject) -> Iterator[Finding]:
    """What a Chinese text takes from the other script; nothing for English."""
    language = subject.bank.language
    if language != "en":
        yield from _characters(subject, _FOREIGN[language])
        yield from _terms(subject, TERMS[language])


def _characters(subject: Subject, table: dict[str, str]) -> Iterator[Finding]:
    found: dict[tuple[str, str, int], tuple[Passage, dict[str, None]]] = {}
    for passage, run in subject.corpus.hits(re.compile(f"[{''.join(table)}]+")):
        key = passage.question, passage.part, passage.line
        found.setdefault(key, (passage, {}))[1].update(dict.fromkeys(run))
    for passage, signs in found.values():
        values = {"part": part_name(passage.part), "id": passage.question or subject.bank.role}
        told = "、".join(f"{sign}（{table[sign]}）" for sign in signs)
        message = say("{part} of '{id}' has characters of the other script: {found}", **values, found=told)
        hint = say("write those in brackets, or the word that is used here")
        yield subject.finding("wrong-script", passage.line, message, hint, of=passage.question)


def _terms(subject: Subject, table: dict[str, str]) -> Iterator[Finding]:
    told = set()
    for passage, term in subject.corpus.hits(re.compile("|".join(sorted(table, key=len, reverse=True)))):
        key = passage.question, passage.part, passage.line, term
        if key not in told and table[term]:
            told.add(key)
            values = {"part": part_name(passage.part), "id": passage.question or subject.bank.role, "term": term}
            message = say("{part} of '{id}' says '{term}'", **values)
            hint = say("the term here is '{better}'", better=table[term])
            yield subject.finding("glossary", passage.line, message, hint, of=passage.question)
