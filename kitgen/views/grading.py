"""Certification questions -> what examiners are given: the key, practical score sheets, thresholds."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.bank import Question, Scale
from kitgen.kit import Kit, KitText
from kitgen.views.candidate import ScoredPoint
from kitgen.views.drills import Marked, marked_of
from kitgen.views.paper import written_questions
from kitgen.views.printed import Person, clock, person_of, stars


@dataclass(frozen=True, slots=True)
class MarkedWork:
    """What marks a written answer: what earns points, a good answer, and what it tests."""

    number: str
    title: str
    points: int
    earns: tuple[ScoredPoint, ...]
    reference: str
    explanation: str


@dataclass(frozen=True, slots=True)
class KeyView:
    """The key of a paper: `marked` by key, `works` by points. `partial` is none or half."""

    opening: Person
    code: str
    partial: str
    points: int
    marked: tuple[Marked, ...]
    works: tuple[MarkedWork, ...]


@dataclass(frozen=True, slots=True)
class Practical:
    """A practical item with its guide."""

    number: str
    anchor: str
    question: Question
    dimension: str
    stars: str
    prep: str
    answer: str
    note_minutes: float

    @property
    def handout(self) -> bool:
        """Whether the candidate is given a card."""
        return bool(self.question.material or self.question.role_play)


@dataclass(frozen=True, slots=True)
class PracticalView:
    """Score sheets of the practical part; `full` is the most that all items give together."""

    opening: Person
    code: str
    scale: Scale
    items: tuple[Practical, ...]
    full: int


@dataclass(frozen=True, slots=True)
class Star:
    """The threshold of a level. `own` marks the level that is examined."""

    name: str
    written: int
    practical: int
    veto: int
    own: bool


@dataclass(frozen=True, slots=True)
class ThresholdView:
    """What passes, in percent a level, and in points for the level that is examined."""

    opening: Person
    code: str
    stars: tuple[Star, ...]
    own: Star
    written_full: int
    written_least: int
    practical_full: int
    practical_least: int
    items: tuple[Practical, ...]


def key_view(kit: Kit, language: str) -> KeyView:
    """The key in one language of the kit. The kit holds certification questions."""
    assert kit.certification is not None
    text = kit.text(language)
    numbered = written_questions(text.cert)
    return KeyView(
        opening=person_of(kit, text),
        code=kit.paper_code,
        partial=kit.certification.partial,
        points=sum(question.points for _, question in numbered),
        marked=tuple(marked_of(question, number) for number, question in numbered if question.keyed),
        works=tuple(_work(question, number) for number, question in numbered if not question.keyed),
    )


def practical_view(kit: Kit, language: str) -> PracticalView:
    """The practical score sheets in one language of the kit."""
    text = kit.text(language)
    items = _items(text)
    return PracticalView(person_of(kit, text), kit.paper_code, text.scale, items, len(items) * text.scale.max)


def threshold_view(kit: Kit, language: str) -> ThresholdView:
    """The thresholds in one language of the kit."""
    assert kit.certification is not None
    text, cert = kit.text(language), kit.certification
    names = {level.id: level.name for level in text.levels}
    all_stars = tuple(
        Star(names[one.level], one.written, one.practical, one.veto, one.level == kit.opening.level)
        for one in cert.stars
    )
    own = next(star for star in all_stars if star.own)
    items = _items(text)
    written = sum(question.points for _, question in written_questions(text.cert))
    practical = len(items) * text.scale.max
    return ThresholdView(
        opening=person_of(kit, text),
        code=kit.paper_code,
        stars=all_stars,
        own=own,
        written_full=written,
        written_least=least_points(written, own.written),
        practical_full=practical,
        practical_least=least_points(practical, own.practical),
        items=items,
    )


def least_points(full: int, percent: int) -> int:
    """The fewest whole points that come to `percent` of `full`."""
    return -(-full * percent // 100)


def _work(question: Question, number: str) -> MarkedWork:
    earns = tuple(ScoredPoint(one.text, one.points) for one in question.look_fors)
    answer = question.answer
    return MarkedWork(number, question.title, question.points, earns, answer.reference, answer.explanation)


def _items(text: KitText) -> tuple[Practical, ...]:
    dimensions = {dimension.id: dimension.name for dimension in text.dimensions}
    practical = (one for one in text.cert if not one.on_paper)
    return tuple(
        Practical(
            number=f"S{number}",
            anchor=f"s{number}",
            question=question,
            dimension=dimensions[question.dimension],
            stars=stars(question.difficulty),
            prep=clock(question.time.prep_s),
            answer=clock(question.time.answer_s),
            note_minutes=(question.time.answer_s + question.time.probe_s) / 60,
        )
        for number, question in enumerate(practical, start=1)
    )
