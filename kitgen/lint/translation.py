"""A translation beside its source: what is missing or stale, numbers and names that differ, lists that do not pair."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kitgen.lint.finding import Finding
from kitgen.lint.numbers import all_numbers, stands, written_numbers
from kitgen.lint.passages import Passage, part_name, question_passages
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.yamlfile import Map

_NOT_COMPARED = re.compile(
    r"(?:NT\$|[$￥¥£€])\s*[\d,.]+|"
    r"[\d,.]+\s*(?:元|块|塊|万元|萬元|yuan|pounds|dollars|RMB|CNY|个?字|個?字|words|characters)",
    re.IGNORECASE,
)
"""Sums follow the currency of the place, and lengths of a text its language."""
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*[-A-Z0-9]+[A-Za-z0-9]*")
"""A model, a code, an abbreviation: Latin letters with a digit, a hyphen or a second capital."""
_OWN_LENGTH = ("also", "tags", "keywords")
_FREE = ("policy", "practice.keywords", "tags")
"""Parts that a translation words as it likes."""


def translation(subject: Subject) -> Iterator[Finding]:
    """Nothing for a bank that translates none."""
    if subject.source is None:
        return
    source = {one["id"]: one for one in subject.source["questions"]}
    for own, raw in subject.raw.items():
        yield from _stale(subject, raw, int(source[own]["version"]))
        yield from _differences(subject, own, source[own], raw)
    yield from _lists(subject, subject.source, subject.data)
    if len(subject.raw) < len(source):
        message = say("{count} of {all} questions are translated", count=len(subject.raw), all=len(source))
        hint = say("a kit in this language draws from those only")
        yield subject.finding("translation-missing", subject.data.lines["questions"], message, hint)


def _stale(subject: Subject, raw: Map, version: int) -> Iterator[Finding]:
    if int(raw["of_version"]) < version:
        values: dict[str, Any] = {"id": raw["id"], "of": raw["of_version"], "version": version}
        message = say("'{id}' is stale: it translates version {of}, the source is at {version}", **values)
        line = raw.lines["of_version"]
        yield subject.finding("translation-stale", line, message, say("bring the words up to date"), of=raw["id"])


def _differences(subject: Subject, own: str, source: Map, raw: Map) -> Iterator[Finding]:
    theirs, ours = _by_part(source), _by_part(raw)
    there, here = _numbers_in(theirs), _numbers_in(ours)
    for part, passages in ours.items():
        if part in theirs and not part.startswith(_FREE):
            lost = _unmatched(subject, theirs[part], here)
            added = _unmatched(subject, passages, there)
            if lost or added:
                yield _numbers(subject, own, passages, lost, added)
            yield from _names(subject, own, part, theirs[part], passages)


def _by_part(raw: Map) -> dict[str, list[Passage]]:
    parts: dict[str, list[Passage]] = {}
    for passage in question_passages(raw):
        parts.setdefault(passage.part, []).append(passage)
    return parts


def _whole(passages: list[Passage]) -> str:
    return "\n".join(_NOT_COMPARED.sub(" ", one.text) for one in passages)


def _numbers_in(parts: dict[str, list[Passage]]) -> set[str]:
    return {number for passages in parts.values() for one in passages for number in all_numbers(one.text)}


def _unmatched(subject: Subject, passages: list[Passage], others: set[str]) -> list[str]:
    """Numbers in digits that stand nowhere in the other language's question. Where another law holds, large ones may
    differ: sums in another currency, numbers to call. Days of a month, hours and floors may not."""
    local = subject.source is not None and subject.source["jurisdiction"] != subject.bank.jurisdiction
    numbers = (one for one in written_numbers(_whole(passages)) if not (local and float(one) > 31))
    return sorted((one for one in numbers if one not in _ANYWHERE and not stands(one, others)), key=float)


_ANYWHERE = ("0", "1")
"""Numbers that go into words too easily: none, a, first."""


def _numbers(subject: Subject, own: str, ours: list[Passage], lost: list[str], added: list[str]) -> Finding:
    values = {"part": part_name(ours[0].part), "id": own}
    if lost and added:
        message = say(
            "{part} of '{id}': the source has {lost}, the translation {added}",
            **values,
            lost=", ".join(lost),
            added=", ".join(added),
        )
    elif lost:
        message = say("{part} of '{id}' lacks {lost} of the source", **values, lost=", ".join(lost))
    else:
        message = say("{part} of '{id}' has {added}, the source has not", **values, added=", ".join(added))
    hint = say("compare with the source and write the same number")
    return subject.finding("translation-numbers", _line(ours, added), message, hint, of=own)


def _line(passages: list[Passage], words: list[str]) -> int:
    """The line of the passage that holds the first of `words`, else of the first passage."""
    return next((one.line for one in passages if words and words[0] in one.text), passages[0].line)


def _names(subject: Subject, own: str, part: str, theirs: list[Passage], ours: list[Passage]) -> Iterator[Finding]:
    """Codes and models in Latin letters stand in both. English itself is full of them, so its own are not asked for."""
    source, words = {*_NAME.findall(_whole(theirs))}, _whole(ours).casefold()
    lost = sorted(one for one in source if one.casefold() not in words)
    if lost:
        message = say(
            "{part} of '{id}' lacks '{names}' of its source", part=part_name(part), id=own, names=", ".join(lost)
        )
        hint = say("write the name as the source has it")
        yield subject.finding("translation-names", ours[0].line, message, hint, of=own)


def _lists(subject: Subject, source: Map, words: Map) -> Iterator[Finding]:
    """Lists whose length the reader leaves free, but which one of the two sides has much shorter."""
    theirs = {one["id"]: one for one in source["questions"]}
    for raw in words["questions"]:
        for key in ("tags",):
            there, here = theirs[raw["id"]].get(key) or (), raw.get(key) or ()
            if bool(there) != bool(here):
                message = say(
                    "'{id}' has {count} {key}, its source {other}",
                    id=raw["id"],
                    key=key,
                    count=len(here),
                    other=len(there),
                )
                hint = say("translate the list too")
                yield subject.finding("translation-lists", raw.lines.get(key, raw.line), message, hint, of=raw["id"])
