"""What a candidate hears, or is judged by -> what no employer may ask: a courtesy net, never a clean bill.

A topic's words alone say little: a married customer may well call a service desk. They count where the sentence asks
the candidate or prefers somebody; where it speaks of a customer, a colleague or the like, the finding is only a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kitgen.errors import Place, Problem
from kitgen.lint.characters import TO_SIMPLIFIED
from kitgen.lint.finding import Finding
from kitgen.lint.law_context import asks, of_somebody_else
from kitgen.lint.law_instead import INSTEAD
from kitgen.lint.law_words import EVERYWHERE, TOPICS, Topic
from kitgen.lint.passages import Corpus, Passage, part_name
from kitgen.lint.rules import RULES
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.schema.sink import both
from kitgen.yamlfile import Map

SCOPE = (
    "title",
    "context",
    "stem",
    "intent",
    "probes",
    "unstick",
    "look_fors",
    "red_flags",
    "anchors",
    "answer.options",
)
"""Parts that a candidate hears or is judged by. Explanations may say what not to ask."""

_FOLD = str.maketrans({**TO_SIMPLIFIED, "後": "后", "妳": "你", "您": "你", "’": "'"})
_END = re.compile(r"[。！？?!；;\n\0]|\.(?=\s|$)")


class Concern(NamedTuple):
    """Words of a topic in a text; `aside` where they are about somebody else."""

    topic: Topic
    start: int
    end: int
    aside: bool


def folded(text: str) -> str:
    """The text in simplified characters and small letters, as long as before."""
    low = text.lower()
    return (low if len(low) == len(text) else text).translate(_FOLD)


def concerns(text: str, chinese: bool) -> Iterator[Concern]:
    """Every topic that a folded text touches in a way that counts, each once a sentence."""
    seen: set[tuple[str, int]] = set()
    for hit in _trigger(chinese).finditer(text):
        start, end = _sentence(text, hit.start())
        for topic, plain, words in _topics_at(text, hit.start(), chinese):
            before, after = text[start : words.start()], text[words.end() : end]
            if (topic.rule, start) in seen or not (plain or asks(before, words[0], after, chinese)):
                continue
            seen.add((topic.rule, start))
            yield Concern(topic, words.start(), words.end(), of_somebody_else(before, after, chinese))


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around `at` starts, and where it ends, its mark included."""
    low = max(at - 200, 0)
    start = low
    for mark in _END.finditer(text, low, at):
        start = mark.end()
    following = _END.search(text, at)
    return start, following.end() if following else len(text)


def _topics_at(text: str, at: int, chinese: bool) -> Iterator[tuple[Topic, bool, re.Match[str]]]:
    for topic in TOPICS:
        for plain in (True, False):
            pattern = _pattern(topic.rule, plain, chinese)
            if pattern and (match := pattern.match(text, at)):
                yield topic, plain, match
                break


_BY_RULE: Mapping[str, Topic] = {topic.rule: topic for topic in TOPICS}


@cache
def _pattern(rule: str, plain: bool, chinese: bool) -> re.Pattern[str] | None:
    topic = _BY_RULE[rule]
    if chinese:
        words = topic.zh_plain if plain else topic.zh
        return re.compile(words) if words else None
    words = topic.en_plain if plain else topic.en
    return re.compile(rf"\b(?:{words})\b") if words else None


@cache
def _trigger(chinese: bool) -> re.Pattern[str]:
    """All words of all topics: the one pattern that is run over everything."""
    if chinese:
        return re.compile(_by_first_sign("|".join(filter(None, (x for one in TOPICS for x in (one.zh_plain, one.zh))))))
    words = "|".join(filter(None, (x for one in TOPICS for x in (one.en_plain, one.en))))
    return re.compile(rf"\b(?:{words})\b")


def _by_first_sign(pattern: str) -> str:
    """The alternatives of a pattern grouped by their first sign, a literal: so `re` skips what none begins with."""
    groups: dict[str, list[str]] = {}
    for one in re.split(r"\|(?![^(\[]*[)\]])", pattern):
        sign = one[:2] if one[0] == "\\" else one[0]
        groups.setdefault(sign, []).append(one[len(sign) :])
    return "|".join(f"{sign}(?:{'|'.join(rest)})" for sign, rest in sorted(groups.items()))


def jurisdictions(name: str) -> tuple[str, ...]:
    """The jurisdictions that a bank or an opening names; one we have no words for counts as all of them."""
    return (name,) if name in EVERYWHERE else EVERYWHERE


def law(subject: Subject) -> Iterator[Finding]:
    """What the texts of a bank ask or prefer and must not, by the law of its jurisdiction."""
    heard = {part: part.startswith(SCOPE) for part in {one.part for one in subject.passages}}
    scope = (one for one in subject.passages if heard[one.part])
    where = subject.jurisdiction or subject.bank.jurisdiction
    found = list(_found_in(Corpus(scope), subject.bank.language, where))
    asked = {passage.question for passage, concern, _ in found if passage.part in _CASE and not concern.aside}
    for passage, concern, words in found:
        of_the_case = passage.question not in asked and words in _case(subject, passage.question)
        yield _finding(subject.bank.file, passage, concern._replace(aside=concern.aside or of_the_case), words)


_CASE = ("title", "context", "stem")
"""Where a question tells its case: a probe about a child is about the child that plays in the stem."""


def _case(subject: Subject, own: str) -> str:
    return "\n".join(str(subject.raw[own].get(part, "")) for part in _CASE)


def law_in_texts(texts: Map, language: str, file: str, jurisdiction: str) -> Iterator[Finding]:
    """The same for labels with their lines: scripts are read aloud to the candidate."""
    passages = (Passage("", "", text, line) for text, line in _leaves(texts))
    for passage, concern, words in _found_in(Corpus(passages), language, jurisdiction):
        yield _finding(file, passage, concern, words)


def law_in_labels(
    labels: Iterable[tuple[str, str]], languages: Iterable[str], file: str, jurisdiction: str
) -> Iterator[Finding]:
    """The same for the labels of an opening, whose language is not told: they are read as each of its languages."""
    corpus = Corpus(Passage(name, "", text, 0) for name, text in labels if not name.startswith(NEVER_ASK))
    for language in dict.fromkeys("en" if one == "en" else "zh" for one in languages):
        for passage, concern, words in _found_in(corpus, language, jurisdiction):
            yield _finding(file, passage, concern, words)


NEVER_ASK = "never_ask"
"""The group of labels that tells interviewers what not to ask."""


def _leaves(data: Map) -> Iterator[tuple[str, int]]:
    for key, value in data.items():
        if isinstance(value, Map) and key != NEVER_ASK:
            yield from _leaves(value)
        elif isinstance(value, str):
            yield value, data.lines[key]


def _found_in(corpus: Corpus, language: str, jurisdiction: str) -> Iterator[tuple[Passage, Concern, str]]:
    where = jurisdictions(jurisdiction)
    for concern in concerns(folded(corpus.text), language != "en"):
        if not set(where).isdisjoint(concern.topic.where):
            words = corpus.text[concern.start : concern.end]
            for passage in corpus.at(concern.start):
                yield passage, concern, words


def _finding(file: str, passage: Passage, concern: Concern, words: str) -> Finding:
    rule = RULES[concern.topic.rule]
    part = part_name(passage.part) if passage.part else _SCRIPT
    values = {"part": part, "id": passage.question, "topic": rule.title, "words": words}
    message, hint, severity = (
        say("{part} of '{id}' touches {topic}: '{words}'", **values),
        INSTEAD[rule.id],
        rule.severity,
    )
    if concern.aside:
        message = say("{part} of '{id}' names {topic} ('{words}'), as it seems of somebody else", **values)
        hint, severity = _LOOK, "note"
    return Finding(rule.id, severity, Problem(message, hint, Place(file, passage.line)), passage.question)


_SCRIPT = both("a label", "标签文字")
_LOOK = both("make sure that the candidate is not asked about it", "请确认问的不是应聘者本人")
