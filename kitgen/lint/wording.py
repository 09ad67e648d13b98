"""Stems: no key left in them, not too long to take in at one hearing, and one question at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import KEYED, Subject
from kitgen.messages import say
from kitgen.yamlfile import Map

LONGEST = {"zh": 90, "en": 60}
"""Characters or words of a stem beside its context."""

_OPEN, _CLOSE, _BETWEEN = "(（[【〔", ")）]】〕", r"\s*[、,，/]?\s*"
_LETTERS = re.compile(rf"[{re.escape(_OPEN)}]\s*[A-HＡ-Ｈ](?:{_BETWEEN}[A-HＡ-Ｈ])*\s*[{re.escape(_CLOSE)}]")
_SEVERAL = re.compile(rf"[{re.escape(_OPEN)}]\s*[A-HＡ-Ｈ](?:{_BETWEEN}[A-HＡ-Ｈ])+\s*[{re.escape(_CLOSE)}]")
_MARK = re.compile(
    rf"[{re.escape(_OPEN)}]\s*(?:√|×|✓|✗|对|错|對|錯|正确|错误|正確|錯誤|true|false|right|wrong)\s*[{re.escape(_CLOSE)}]",
    re.I,
)
_ANSWER = re.compile(r"(?:答案|正解|answer|key)\s*[:：是为為]\s*[A-HＡ-Ｈ]", re.I)
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」|『[^』]*』|\"[^\"]*\"|‘[^’]*’(?!\w)")
_ASK = re.compile(r"[？?]+")
_SEVERAL_QUESTIONS = frozenset(("case", "short_answer", "written", "presentation", "role_play"))
"""Types whose stem may set more than one small task."""


def key_left(subject: Subject) -> Iterator[Finding]:
    """Stems that hold their own answer: `是(ABD)`."""
    for question, raw in subject.questions():
        yield from _key_in(subject, question, raw)


def wording(subject: Subject) -> Iterator[Finding]:
    """Stems that are too long or ask too much at once."""
    chinese = subject.bank.language != "en"
    for question, raw in subject.questions():
        yield from _too_long(subject, question, raw, chinese)
        yield from _several(subject, question, raw)


def _key_in(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    letters = _LETTERS if question.type in KEYED else _SEVERAL
    for key in ("stem", "title", "context"):
        text = str(raw.get(key, ""))
        if found := letters.search(text) or _ANSWER.search(text) or (question.type in KEYED and _MARK.search(text)):
            message = say("the stem of '{id}' holds a key: '{found}'", id=question.id, found=found[0])
            hint = say("leave the brackets empty: the key stands under `answer:`")
            yield subject.finding("stem-key", raw.lines[key], message, hint, of=question.id)


def length(text: str, chinese: bool) -> int:
    """Characters of a Chinese text without white space, words of an English one."""
    return len("".join(text.split())) if chinese else len(text.split())


def _too_long(subject: Subject, question: Question, raw: Map, chinese: bool) -> Iterator[Finding]:
    most, count = LONGEST["zh" if chinese else "en"], length(question.stem, chinese)
    if count <= most or question.type in ("case", "written"):
        return
    values = {"id": question.id, "count": count, "most": most}
    if chinese:
        message = say("the stem of '{id}' has {count} characters, more than {most}", **values)
    else:
        message = say("the stem of '{id}' has {count} words, more than {most}", **values)
    hint = say("move the facts into `context:` and keep what is asked in the stem")
    yield subject.finding("stem-long", raw.lines["stem"], message, hint, of=question.id)


def _several(subject: Subject, question: Question, raw: Map) -> Iterator[Finding]:
    if question.type in _SEVERAL_QUESTIONS:
        return
    count = len(_ASK.findall(_QUOTED.sub("", question.stem)))
    if count > 1:
        message = say("the stem of '{id}' asks {count} questions", id=question.id, count=count)
        hint = say("ask one thing; make the others probes")
        yield subject.finding("stem-double", raw.lines["stem"], message, hint, of=question.id)
