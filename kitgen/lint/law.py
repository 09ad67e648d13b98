"""What a candidate hears, or is judged by -> what no employer may ask: a courtesy net, never a clean bill.

A topic's words alone say little: a married customer may well call a service desk. They count where the sentence asks
the candidate or prefers somebody; where it speaks of a customer, a colleague or the like, the finding is only a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kitgen.errors import Place, Problem
from kitgen.lint.characters import TO_SIMPLIFIED
from kitgen.lint.finding import Finding
from kitgen.lint.law_context import Around, manner_of, of_somebody_else, of_work
from kitgen.lint.law_instead import INSTEAD
from kitgen.lint.law_net import net
from kitgen.lint.law_words.topic import EVERYWHERE, Topic
from kitgen.lint.passages import Corpus, Passage, part_name
from kitgen.lint.rules import RULES
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.schema.sink import both
from kitgen.yamlfile import Map

HEARD = ("title", "context", "stem", "probes", "unstick", "answer.options")
"""Parts that a candidate hears."""

GUIDE = ("intent", "look_fors", "red_flags", "anchors")
"""Parts that he is judged by, or that tell what for. Explanations are in neither: they may say what not to ask."""

_FOLDED = {**TO_SIMPLIFIED, "後": "后", "妳": "你", "您": "你", "’": "'"}
_FOLD = str.maketrans(_FOLDED)
_ODD = re.compile(f"[{''.join(_FOLDED)}]")
_SAMPLE = 10_000
_END = re.compile(r"[。！？?!；;\n\0]|\.(?=\s|$)")


class Concern(NamedTuple):
    """Words of a topic in a text; `aside` where they are about somebody else, `faint` where they may well be.

    What is both is no concern at all.
    """

    topic: Topic
    start: int
    end: int
    aside: bool
    faint: bool

    @property
    def weight(self) -> int:
        """The more, the surer that it is of the candidate."""
        return 2 * (not self.aside) + (not self.faint)


def folded(text: str) -> str:
    """The text in simplified characters and small letters, as long as before."""
    low = text.lower()
    low = low if len(low) == len(text) else text
    if len(_ODD.findall(low[:_SAMPLE])) * 50 > min(len(low), _SAMPLE):
        return low.translate(_FOLD)
    return _ODD.sub(lambda found: _FOLDED[found[0]], low)  # the quicker way where there is little to fold


def concerns(text: str, chinese: bool, *, judging: bool = True) -> Iterator[Concern]:
    """Every topic that a folded text touches in a way that counts, each once a sentence, asked before told aside.

    `judging` where the text says by what candidates are judged, as a guide does.
    """
    found: dict[tuple[str, int], Concern] = {}
    words_of = net(chinese)
    for at in words_of.places(text):
        start, end = _sentence(text, at)
        for topic, strength, words in words_of.found(text, at):
            known = found.get((topic.rule, start))
            if known and not (known.aside or known.faint):
                continue
            around = Around(_earlier(text, start), text[start:at], words[0], text[words.end() : end], _later(text, end))
            manner = manner_of(around, strength, chinese, judging=judging)
            if manner == "none":
                continue
            aside = of_somebody_else(around, strength, chinese, judging=judging)
            one = Concern(topic, at, words.end(), aside, manner == "hinted")
            if not (one.aside and one.faint) and (not known or one.weight > known.weight):
                found[topic.rule, start] = one
    return iter(found.values())


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Where the sentence around `at` starts, and where it ends, its mark included."""
    low = max(at - 200, 0)
    start = low
    for mark in _END.finditer(text, low, at):
        start = mark.end()
    following = _END.search(text, at)
    return start, following.end() if following else len(text)


def _earlier(text: str, start: int) -> str:
    """What stands before a sentence in the same passage."""
    return text[max(start - 200, 0) : start].rpartition("\0")[2]


def _later(text: str, end: int) -> str:
    """What stands after a sentence in the same passage."""
    return text[end : end + 200].partition("\0")[0]


def jurisdictions(name: str) -> tuple[str, ...]:
    """The jurisdictions that a bank or an opening names; one we have no words for counts as all of them."""
    return (name,) if name in EVERYWHERE else EVERYWHERE


def law(subject: Subject) -> Iterator[Finding]:
    """What the texts of a bank ask or prefer and must not, by the law of its jurisdiction."""
    where, language = subject.jurisdiction or subject.bank.jurisdiction, subject.bank.language
    found: list[tuple[Passage, Concern, str]] = []
    for parts, judging in ((HEARD, False), (GUIDE, True)):
        named = {part for part in {one.part for one in subject.passages} if part.startswith(parts)}
        scope = Corpus(one for one in subject.passages if one.part in named)
        found += _found_in(scope, language, where, judging=judging)
    cases = _Cases(subject, found)
    for passage, concern, words in found:
        explained = cases.explain(passage, concern)
        if not (explained and concern.faint):
            concern = concern._replace(aside=concern.aside or explained)
            yield _finding(subject.bank.file, passage, concern, words)


class _Cases:
    """The cases that questions tell: a probe about a child is about the child that plays in the stem."""

    def __init__(self, subject: Subject, found: Iterable[tuple[Passage, Concern, str]]) -> None:
        self._subject, self._chinese = subject, subject.bank.language != "en"
        told = [(passage.question, concern) for passage, concern, _ in found if passage.part in _CASE]
        self._asked = {(id, concern.topic.rule) for id, concern in told if not (concern.aside or concern.faint)}
        self._known: dict[str, tuple[set[str], bool]] = {}

    def explain(self, passage: Passage, concern: Concern) -> bool:
        """Whether the case of its question is what a passage means; not if the case itself asks the candidate."""
        if not passage.question or (passage.question, concern.topic.rule) in self._asked:
            return False
        named, work = self._told(passage.question)
        return (concern.faint and work) or (passage.part not in _CASE and concern.topic.rule in named)

    def _told(self, question: str) -> tuple[set[str], bool]:
        """The topics that the case of a question names, and whether it is about work."""
        if question not in self._known:
            raw = self._subject.raw[question]
            case = folded("\n".join(str(raw.get(part, "")) for part in _CASE))
            words_of = net(self._chinese)
            hits = (hit for at in words_of.places(case) for hit in words_of.found(case, at))
            self._known[question] = {topic.rule for topic, *_ in hits}, of_work(case, self._chinese)
        return self._known[question]


_CASE = ("title", "context", "stem")
"""Where a question tells its case."""


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


def _found_in(
    corpus: Corpus, language: str, jurisdiction: str, *, judging: bool = False
) -> Iterator[tuple[Passage, Concern, str]]:
    where = jurisdictions(jurisdiction)
    for concern in concerns(folded(corpus.text), language != "en", judging=judging):
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
    if concern.faint and severity == "error":
        severity = "warning"  # it may be about something else: not enough to stop a build
    if concern.aside:
        message = say("{part} of '{id}' names {topic} ('{words}'), as it seems of somebody else", **values)
        hint, severity = _LOOK, "note"
    return Finding(rule.id, severity, Problem(message, hint, Place(file, passage.line)), passage.question)


_SCRIPT = both("a label", "标签文字")
_LOOK = both("make sure that the candidate is not asked about it", "请确认问的不是应聘者本人")
