"""The words around a topic -> is the candidate asked or judged by it, or is somebody else meant? Texts are folded."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from kitgen.lint.law_frames import EN, ZH, Frame
from kitgen.lint.law_words.topic import Strength

Manner: TypeAlias = Literal["asked", "judged", "hinted", "none"]


class Around(NamedTuple):
    """The words of a topic and their sentence before and after them.

    `earlier` and `later` are what stands before and after the sentence in the text.
    """

    earlier: str
    before: str
    words: str
    after: str
    later: str

    @property
    def sentence(self) -> str:
        return self.before + self.words + self.after


def manner_of(around: Around, strength: Strength, chinese: bool, *, judging: bool) -> Manner:
    """How a sentence bears on the candidate: asks him or prefers somebody, judges him, or may do either, or none.

    A statement that nobody is the subject of is taken as one about the candidate; with everyday words, only where
    `judging`, as the text of a guide does.
    """
    frame, faint = _frame(chinese), strength == "faint"
    if _is_none_of_his(frame, around, faint=faint, judging=judging):
        return "none"
    company = frame.company.search(around.sentence)
    if strength == "plain" or _chooses(frame, around, company=bool(company)):
        return "asked"
    if frame.question.search(around.sentence) or (not faint and _any(frame.asked, around)):
        return ("none" if frame.task.search(around.sentence) else "hinted") if faint else "asked"
    if company or (faint and not judging):
        return "none"
    return "hinted" if faint else "judged"


def _frame(chinese: bool) -> Frame:
    return ZH if chinese else EN


def _is_none_of_his(frame: Frame, around: Around, *, faint: bool, judging: bool) -> bool:
    """Whether the words are left alone, or stand in what the candidate does or in what the employer says of himself."""
    before, sentence = around.before, around.sentence
    if frame.warns.search(before) or frame.waives.match(around.after + around.later):
        return True
    if faint and frame.company.search(sentence):
        return True
    does = frame.deeds.search(before) or (judging and frame.opening.search(before))
    return bool(does and not frame.straight.search(before) and not frame.question.search(sentence))


def _chooses(frame: Frame, around: Around, *, company: bool) -> bool:
    """Whether the candidate is addressed with the words, or people are chosen or refused by them."""
    if frame.straight.search(around.before) or frame.preferred[0].search(around.before):
        return True
    return bool(not company and frame.preferred[1].match(around.after))


def _any(frames: tuple[re.Pattern[str], re.Pattern[str]], around: Around) -> bool:
    return bool(frames[0].search(around.before) or frames[1].match(around.after))


def of_work(text: str, chinese: bool) -> bool:
    """Whether a text is about work: names a customer, a product or the like, or asks what to do."""
    frame = _frame(chinese)
    return any(pattern.search(text) for pattern in (frame.others, frame.business, frame.task))


def of_somebody_else(around: Around, strength: Strength, chinese: bool, *, judging: bool) -> bool:
    """Whether a customer, a colleague or the like stands around the words: then they are hardly about the candidate.

    Whoever works here is somebody else too, save where a guide judges: there he may be the candidate.
    """
    frame, before, sentence = _frame(chinese), around.before, around.sentence
    if frame.scene.search(sentence) or frame.scene.search(around.earlier):
        return True
    if strength != "plain" and not judging and _is_told_as_a_case(frame, around):
        return True
    told = bool(frame.question.search(sentence) or frame.you.search(sentence))
    others = frame.staff if told or not judging else frame.others
    (_, you), (named, other) = _last(frame.you, before), _last(others, before)
    if other > you or frame.beside.match(around.after):
        return True
    if 0 <= other < you and frame.relays.search(before, named, you):
        return True
    if strength == "plain" or (you >= 0 and len(before) - you <= frame.near):
        return False
    if other >= 0 or others.search(around.earlier):
        return True
    after = told and frame.others.search(around.after)
    return bool(after or ((told or strength == "faint") and frame.business.search(sentence)))


def _is_told_as_a_case(frame: Frame, around: Around) -> bool:
    """Whether a sentence tells something that the next asks what to do about."""
    sentence = around.sentence
    if frame.question.search(sentence) or frame.you.search(sentence):
        return False
    return bool(frame.task.search(around.later))


def _last(pattern: re.Pattern[str], text: str) -> tuple[int, int]:
    """Where the last match starts and ends, or -1 twice."""
    return max((match.span() for match in pattern.finditer(text)), default=(-1, -1))
