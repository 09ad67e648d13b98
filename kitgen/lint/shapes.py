"""Sums and shapes: whether a question has what its type needs, and whether its numbers agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import KEYED, Subject
from kitgen.lint.wording import length
from kitgen.messages import say
from kitgen.schema.choices import type_name
from kitgen.yamlfile import Map

MINUTES = {"knowledge": (2, 4), "situational": (4, 6), "behavioural": (6, 8), "role_play": (8, 12)}
"""Least and most minutes of a live question by type."""

SPOKEN = {"zh": 220, "en": 150}
"""Characters or words that one can say aloud in a minute and be followed."""


def shapes(subject: Subject) -> Iterator[Finding]:
    """What questions lack or have too much of, and the head's own sums. A translation takes numbers from its source."""
    chinese = subject.bank.language != "en"
    for question, raw in subject.questions():
        yield from _too_long(subject, question, raw, chinese)
        if not subject.bank.translates:
            yield from _practice_help(subject, question, raw)
            yield from _contrary(subject, question, raw)
            yield from _minutes(subject, question, raw)
    if not subject.bank.translates:
        yield from _no_live(subject)
        yield from _labels(subject)


def _practice_help(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    written = question.type in ("short_answer", "case") and not question.anchors
    helped = question.type in KEYED or written or (question.answer.samples and question.practice.hint)
    if question.use == "practice" and not helped:
        message = say("practice question '{id}' has no samples or no hint", id=question.id)
        hint = say("add `answer.samples:` and `practice.hint:`")
        yield subject.finding("practice-help", raw.line, message, hint, of=question.id)


def _contrary(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    asks_live = question.type == "behavioural" and question.use == "live"
    if asks_live and not any(probe.slot == "contrary" for probe in question.probes):
        message = say("behavioural question '{id}' has no probe for the other case", id=question.id)
        hint = say("add a probe of slot contrary: 'when did it go the other way?'")
        yield subject.finding("contrary-probe", raw.lines["probes"], message, hint, of=question.id)


def _minutes(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    if question.use == "live" and question.type in MINUTES:
        least, most = MINUTES[question.type]
        if not least <= question.time.minutes <= most:
            values = {"id": question.id, "minutes": f"{question.time.minutes:.1f}", "least": least, "most": most}
            message = say(
                "'{id}' takes {minutes} minutes: a {type} question takes {least} to {most}",
                **values,
                type=type_name(question.type),
            )
            hint = say("change `time:`, or cut the question")
            yield subject.finding("minutes", raw.lines["time"], message, hint, of=question.id)


def _too_long(subject: Subject, question: Question, raw: Map, chinese: bool) -> Iterator[Finding]:
    if question.type in KEYED or question.type in ("written", "role_play", "presentation"):
        return
    count = length(question.answer.reference, chinese)
    most = question.time.answer_s * SPOKEN["zh" if chinese else "en"] // 60
    if count > most:
        values = {"id": question.id, "count": count, "seconds": question.time.answer_s, "most": most}
        message = say("the reference answer of '{id}' is {count} long; {seconds} seconds hold about {most}", **values)
        hint = say("shorten it, or give more seconds under `time:`")
        yield subject.finding("answer-length", raw["answer"].lines["reference"], message, hint, of=question.id)


def _no_live(subject: Subject) -> Iterator[Finding]:
    live = [question for question, _ in subject.questions() if question.use == "live"]
    if not live:
        return  # a bank for training and certification alone
    dimensions = {question.dimension for question in live}
    competencies = {share.id for question in live for share in question.competencies}
    for raw in subject.data["dimensions"]:
        if raw["id"] not in dimensions:
            message = say("dimension '{id}' has no live question", id=raw["id"])
            yield subject.finding("no-live", raw.line, message, say("no kit can be made before it has one"))
    for raw in subject.data["competencies"]:
        if raw["id"] not in competencies:
            message = say("competency '{id}' is measured by no live question", id=raw["id"])
            yield subject.finding("no-live", raw.line, message, say("write one, or remove the competency"))


def _labels(subject: Subject) -> Iterator[Finding]:
    scale, data = subject.bank.scale, subject.data["scale"]
    lacking = [score for score in (scale.min, scale.max) if score not in dict(scale.labels)]
    if lacking and scale.labels:
        message = say("the scale has no word for {scores}", scores=", ".join(map(str, lacking)))
        hint = say("name the lowest and the highest score under `labels:`")
        yield subject.finding("scale-labels", data.lines["labels"], message, hint)


def bands(subject: Subject) -> Iterator[Finding]:
    """Bands of points, in anchors or in the words of the scale, that make a score sheet wrong."""
    if subject.bank.translates:
        return
    for question, raw in subject.questions():
        if "anchors" in raw:
            yield from _bands(subject, raw["anchors"], question.id)
    yield from _bands(subject, subject.data["scale"].get("labels") or Map(1), "")


_BAND = re.compile(r"(\d+)\s*(?:[-–—~～至到]|to)\s*(\d+)\s*(?:分|points?|marks?|$|[)）])")


def _bands(subject: Subject, texts: Map, own: str) -> Iterator[Finding]:
    """Bands such as 15–20, 8–14, 0–7 must follow one another without gap or overlap."""
    found = {key: _BAND.search(text) for key, text in texts.items() if isinstance(text, str)}
    found_bands = sorted((int(band[1]), int(band[2]), key) for key, band in found.items() if band)
    for (low, high, _), (start, end, key) in pairwise(found_bands):
        if start == high + 1 or len(found_bands) < len(found):
            continue
        values = {"first": f"{low}–{high}", "second": f"{start}–{end}"}
        message = say("bands {first} and {second} overlap", **values)
        if start > high:
            message = say("bands {first} and {second} leave a gap", **values)
        hint = say("let each band start one above the end of the band below")
        yield subject.finding("bands", texts.lines[key], message, hint, of=own)
