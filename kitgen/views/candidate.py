"""The candidate's view: practice questions with what helps to learn from them, and the public side of the role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from kitgen.bank import Anchor, Material, Question, Scale
from kitgen.kit import Kit, KitText
from kitgen.views.drills import Band, Drill, Marked, drill_of, marked_of, score_bands
from kitgen.views.handout import HandoutPage, handout_pages
from kitgen.views.lessons import Lesson, lessons_of
from kitgen.views.printed import Person, clock, person_of, stars


@dataclass(frozen=True, slots=True)
class PracticeRolePlay:
    """Both briefs of a practice role play; each goes on a page of its own."""

    candidate_brief: str
    actor_brief: str
    opening_line: str
    facts_if_asked: tuple[str, ...]
    emotion_curve: tuple[str, ...]
    stop_rule: str


@dataclass(frozen=True, slots=True)
class ScoredPoint:
    """Something that earns points in a written answer."""

    text: str
    points: int


@dataclass(frozen=True, slots=True)
class PracticeQuestion:
    """A question of the booklet, with what helps to learn from it. `own` are sentences to complete."""

    number: str
    anchor: str
    answer_anchor: str
    title: str
    type: str
    stars: str
    difficulty: int
    competency: str
    minutes: str
    answer: str
    answer_minutes: float
    context: str
    stem: str
    material: tuple[Material, ...]
    hint: str
    keywords: tuple[str, ...]
    self_check: tuple[str, ...]
    reference: str
    explanation: str
    mistakes: tuple[str, ...]
    samples: tuple[Anchor, ...]
    own: tuple[str, ...]
    points: tuple[ScoredPoint, ...]
    role_play: PracticeRolePlay | None


@dataclass(frozen=True, slots=True)
class Topic:
    """A competency as the public may read it."""

    name: str
    definition: str
    indicators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Session:
    """A day of the study plan: questions met for the first time, and those met again."""

    day: int
    first: tuple[str, ...]
    again: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CandidateView:
    """All that stands in the practice booklet; `answers` says whether the model answers do."""

    opening: Person
    code: str
    summary: str
    shared_pools: bool
    scale: Scale
    competencies: tuple[Topic, ...]
    handout: tuple[HandoutPage, ...]
    questions: tuple[PracticeQuestion, ...]
    drills: tuple[Drill, ...]
    key: tuple[Marked, ...]
    bands: tuple[Band, ...]
    sessions: tuple[Session, ...]
    lessons: tuple[Lesson, ...]
    answers: bool = True

    @property
    def drill_points(self) -> int:
        return sum(drill.points for drill in self.drills)

    @property
    def role_plays(self) -> tuple[PracticeQuestion, ...]:
        return tuple(question for question in self.questions if question.role_play)


def candidate_view(kit: Kit, language: str) -> CandidateView:
    """What the candidate sees, in one language of the kit: nothing of the live questions."""
    text = kit.text(language)
    ordered = practice_order(text.practice)
    numbered = [(f"P{number}", f"p{number}", question) for number, question in enumerate(ordered, start=1)]
    questions = tuple(_practice(text, number, one) for number, (_, _, one) in enumerate(numbered, 1) if not one.keyed)
    keyed = [one for one in numbered if one[2].keyed]
    drills = tuple(drill_of(question, number, anchor) for number, anchor, question in keyed)
    return CandidateView(
        opening=person_of(kit, text),
        code=kit.booklet_code,
        summary=text.summary,
        shared_pools=kit.opening.pools == "shared",
        scale=text.scale,
        competencies=tuple(Topic(one.name, one.definition, one.indicators) for one in text.competencies),
        handout=handout_pages(text.handout),
        questions=questions,
        drills=drills,
        key=tuple(marked_of(question, number) for number, _, question in keyed),
        bands=score_bands(sum(drill.points for drill in drills)),
        sessions=_sessions(tuple(question.number for question in questions)),
        lessons=lessons_of(
            tuple(topic.title for topic in text.handout),
            tuple((one.number, one.answer_minutes) for one in questions),
            tuple(drill.number for drill in drills),
        ),
    )


def practice_order(questions: Sequence[Question]) -> list[Question]:
    """Questions as the booklet numbers them: easy before hard, then those marked by a key."""
    asked = sorted((one for one in questions if not one.keyed), key=lambda question: question.difficulty)
    return [*asked, *(one for one in questions if one.keyed)]


def learner_view(kit: Kit, language: str) -> CandidateView:
    """The booklet without answers: they are not there to be printed."""
    view = candidate_view(kit, language)
    silent: dict[str, Any] = {
        "reference": "",
        "explanation": "",
        "mistakes": (),
        "samples": (),
        "own": (),
        "points": (),
    }
    questions = tuple(replace(one, **silent) for one in view.questions)
    return replace(view, questions=questions, key=(), answers=False)


def _practice(text: KitText, number: int, question: Question) -> PracticeQuestion:
    names = {competency.id: competency.name for competency in text.competencies}
    role_play = question.role_play
    return PracticeQuestion(
        number=f"P{number}",
        anchor=f"p{number}",
        answer_anchor=f"a{number}",
        title=question.title,
        type=question.type,
        stars=stars(question.difficulty),
        difficulty=question.difficulty,
        competency=names[question.competency],
        minutes=str(ceil((question.time.prep_s + question.time.answer_s) / 60)),
        answer=clock(question.time.answer_s),
        answer_minutes=question.time.answer_s / 60,
        context=question.context,
        stem=question.stem,
        material=question.material,
        hint=question.practice.hint,
        keywords=question.practice.keywords,
        self_check=question.practice.self_check,
        reference=question.answer.reference,
        explanation=question.answer.explanation,
        mistakes=question.answer.mistakes,
        samples=question.answer.samples,
        own=question.answer.own,
        points=tuple(ScoredPoint(one.text, one.points) for one in question.look_fors if one.points),
        role_play=None
        if role_play is None
        else PracticeRolePlay(
            role_play.candidate_brief,
            role_play.actor_brief,
            role_play.opening_line,
            role_play.facts_if_asked,
            role_play.emotion_curve,
            role_play.stop_rule,
        ),
    )


def _sessions(numbers: tuple[str, ...]) -> tuple[Session, ...]:
    """Two new questions a day, each met again two and six days later; a fortnight in all."""
    first = {1 + index: numbers[at : at + 2] for index, at in enumerate(range(0, len(numbers), 2))}
    days = range(1, 15)
    again = {day: first.get(day - 2, ()) + first.get(day - 6, ()) for day in days}
    return tuple(Session(day, first.get(day, ()), again[day]) for day in days if first.get(day) or again[day])
