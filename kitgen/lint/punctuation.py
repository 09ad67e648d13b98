"""Punctuation of the script: full-width in Chinese, half-width in English, and the script's own quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kitgen.lint.finding import Finding
from kitgen.lint.passages import Corpus, Passage, part_name
from kitgen.lint.subject import Subject
from kitgen.messages import Message, say
from kitgen.schema.sink import Both, both

_HALF_WIDTH = re.compile("[,;:!?().\"']")
_FULL_WIDTH = re.compile("[，。；：！？（）「」『』、｡]")
_WIDE_LETTERS = re.compile("[Ａ-Ｚａ-ｚ０-９％＋]+")
_DOUBLED = re.compile("[，。；：、]{2,}|[,;:]{2,}")
_FOREIGN_QUOTES = {"zh-Hans": re.compile("[「」『』]"), "zh-Hant": re.compile("[“”‘’](?![a-z])")}
_OWN_QUOTES = {"zh-Hans": "“ ”", "zh-Hant": "「 」"}


def punctuation(subject: Subject) -> Iterator[Finding]:
    """Signs of the wrong width, doubled ones, and quotation marks of the other script; one finding a text and kind."""
    chinese = subject.bank.language != "en"
    hint = say("Chinese text takes ，。；：？！（）") if chinese else say("English text takes , . ; : ? ! ( )")
    wrong = _half_width(subject.corpus) if chinese else subject.corpus.hits(_FULL_WIDTH)
    yield from _told(subject, wrong, _HALF if chinese else _FULL, hint)
    yield from _each(subject, _WIDE_LETTERS, _WIDE, say("type letters and digits half-width"))
    yield from _each(subject, _DOUBLED, _TWICE, say("keep one of them"))
    if chinese:
        language = subject.bank.language
        hint = say("this script quotes with {marks}", marks=_OWN_QUOTES[language])
        yield from _each(subject, _FOREIGN_QUOTES[language], _QUOTES, hint, rule="quotes")


_HALF = both("a half-width sign", "半角标点")
_FULL = both("a full-width sign", "全角标点")
_WIDE = both("full-width letters or digits", "全角字母或数字")
_TWICE = both("a doubled sign", "重复的标点")
_QUOTES = both("a quotation mark of the other script", "另一种字体的引号")


def _half_width(corpus: Corpus) -> Iterator[tuple[Passage, str]]:
    """Half-width signs beside a Han character. The point of `No.1` and `4.2版` is none of Chinese."""
    text = f"{corpus.text}\0"
    for match in _HALF_WIDTH.finditer(text):
        before, after = text[match.start() - 1], text[match.end()]
        latin_point = match[0] == "." and before.isascii() and before.isalnum()
        if (_is_han(before) or _is_han(after)) and not latin_point:
            for passage in corpus.at(match.start()):
                yield passage, match[0]


def _is_han(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff"


def _each(
    subject: Subject, pattern: re.Pattern[str], what: Both, hint: Message, rule: str = "punctuation"
) -> Iterator[Finding]:
    yield from _told(subject, subject.corpus.hits(pattern), what, hint, rule)


def _told(
    subject: Subject, hits: Iterable[tuple[Passage, str]], what: Both, hint: Message, rule: str = "punctuation"
) -> Iterator[Finding]:
    """A finding for each text that has a hit, however many it has."""
    told = set()
    for passage, found in hits:
        key = (passage.question, passage.line, passage.part)
        if key not in told:
            told.add(key)
            values = {"part": part_name(passage.part), "id": passage.question or subject.bank.role}
            message = say("{part} of '{id}' has {what}: '{found}'", **values, what=what, found=found)
            yield subject.finding(rule, passage.line, message, hint, of=passage.question)
