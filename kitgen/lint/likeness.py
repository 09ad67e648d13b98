"""Questions that are the same case in other words, and sentences that stand in several questions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.near import near_pairs
from kitgen.lint.passages import Corpus, Passage, part_name
from kitgen.lint.subject import Subject
from kitgen.messages import say

_SENTENCE = "。！？!?；;\n"
_CLAUSE = _SENTENCE + '，：、,:“”「」"'
"""Signs that end a sentence and part of one; so does a full stop before a space."""
_SIGNS = re.compile(r"[\W_]+")

_SENTENCE_LEAST = {"zh": 12, "en": 8}
"""Han characters or words from which on a sentence is not a turn of phrase that anybody may use twice."""

_CLAUSE_LEAST = {"zh": 8, "en": 5}
"""The same for part of a sentence, from the third question on."""

_SHORTEST = 8
"""Letters of a piece worth counting in any language."""

_OWN_WORDS = ("policy", "tags", "practice.keywords")
"""Parts that name things, and name the same thing alike."""


def near_duplicates(subject: Subject) -> Iterator[Finding]:
    """Stems alike by more than 0.6 whose questions could meet in one kit, or give one another away."""
    if subject.bank.translates:
        return
    pairs = list(subject.questions())
    texts = [f"{one.context} {one.stem}" for one, _ in pairs]
    for first, second, likeness in near_pairs(texts):
        one, other = pairs[first][0], pairs[second][0]
        if not _kept_apart(one, other):
            values = {"id": other.id, "other": one.id, "percent": round(likeness * 100)}
            message = say("'{id}' is the case of '{other}' in other words ({percent} % alike)", **values)
            hint = say("change the case, or let the two never meet: `enemies: [{other}]`", other=one.id)
            if one.use != other.use:
                hint = say("change one: whoever practises the one knows the other")
            yield subject.finding("near-duplicate", pairs[second][1].lines["stem"], message, hint, of=other.id)


def _kept_apart(one: Question, other: Question) -> bool:
    return other.id in one.enemies or one.id in other.enemies or bool(one.group and one.group == other.group)


def same_sentences(subject: Subject) -> Iterator[Finding]:
    """Sentences in two questions and clauses in three, told where they stand for the second time."""
    script = "en" if subject.bank.language == "en" else "zh"
    corpus = Corpus(one for one in subject.passages if one.question and not one.part.startswith(_OWN_WORDS))
    sentences = list(_recurrent(corpus, _SENTENCE, _SENTENCE_LEAST[script], 2, script))
    whole = "\0".join(words for words, _ in sentences)
    clauses = _recurrent(corpus, _CLAUSE, _CLAUSE_LEAST[script], 3, script)
    for words, places in (*sentences, *(one for one in clauses if one[0] not in whole)):
        yield _recurring(subject, words, places)


def _recurrent(
    corpus: Corpus, ends: str, least: int, questions: int, script: str
) -> Iterator[tuple[str, list[Passage]]]:
    """The pieces long enough that stand in so many questions, with a passage of each question."""
    for words in _often(corpus, ends, questions):
        if _weight(words, script) >= least:
            places: dict[str, Passage] = {}
            for passage in corpus.places(words):
                places.setdefault(passage.question, passage)
            if len(places) >= questions:
                yield words, list(places.values())


def _often(corpus: Corpus, ends: str, least: int) -> list[str]:
    """The pieces between signs that stand in a corpus `least` times or more, in the order of their first places."""
    pieces = Counter([piece for piece in _pieces(corpus.text, ends) if len(piece) >= _SHORTEST])
    for text, more in corpus.repeated():
        for piece in _pieces(text, ends):
            if len(piece) >= _SHORTEST:
                pieces[piece] += more
    return [piece.strip() for piece, count in pieces.items() if count >= least]


def _pieces(text: str, ends: str) -> list[str]:
    """A text cut at its signs: for so many cuts, plain replacing is faster than a pattern."""
    text += "\0"
    for sign in (*ends, ". ", ".\0"):
        text = text.replace(sign, "\0")
    return text.split("\0")


def _recurring(subject: Subject, words: str, places: list[Passage]) -> Finding:
    first, second, *_ = places
    values = {"count": len(places), "sentence": words, "part": part_name(first.part)}
    message = say("the same words stand in {count} questions ({part}): '{sentence}'", **values)
    hint = say("first in '{other}'; say it in the words of each case, or once in the context", other=first.question)
    return subject.finding("same-sentence", second.line, message, hint, of=second.question)


def _weight(words: str, script: str) -> int:
    return len(words.split()) if script == "en" else len(_SIGNS.sub("", words))
