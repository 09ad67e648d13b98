"""Certification questions -> what the candidate is given: paper and answer sheet. Nothing here says what is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from kitgen.bank import Material, Question
from kitgen.kit import Kit
from kitgen.views.drills import Drill, drill_of
from kitgen.views.printed import Person, person_of


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question of the paper; `drill` says how it is put, `minutes` how long its answer takes."""

    drill: Drill
    keyed: bool
    minutes: float
    material: tuple[Material, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The questions of one type. `place` counts from 0; `each` are the points of one where all are worth the same."""

    place: int
    type: str
    questions: tuple[PaperQuestion, ...]

    @property
    def points(self) -> int:
        return sum(one.drill.points for one in self.questions)

    @property
    def each(self) -> int:
        points = {one.drill.points for one in self.questions}
        return points.pop() if len(points) == 1 else 0


@dataclass(frozen=True, slots=True)
class PaperView:
    """The paper of a certification, and its answer sheet."""

    opening: Person
    code: str
    minutes: int
    sections: tuple[Section, ...]

    @property
    def points(self) -> int:
        return sum(section.points for section in self.sections)

    @property
    def count(self) -> int:
        return sum(len(section.questions) for section in self.sections)


def written_questions(questions: Sequence[Question]) -> list[tuple[str, Question]]:
    """The questions of the paper in order, each with its number."""
    written = [one for one in questions if one.on_paper]
    return [(str(number), question) for number, question in enumerate(written, start=1)]


def paper_view(kit: Kit, language: str) -> PaperView:
    """The paper in one language of the kit. The kit holds certification questions."""
    assert kit.certification is not None
    text = kit.text(language)
    groups = groupby(written_questions(text.cert), key=lambda pair: pair[1].type)
    return PaperView(
        opening=person_of(kit, text),
        code=kit.paper_code,
        minutes=kit.certification.minutes,
        sections=tuple(
            Section(place, type, tuple(_question(number, one) for number, one in group))
            for place, (type, group) in enumerate(groups)
        ),
    )


def _question(number: str, question: Question) -> PaperQuestion:
    minutes = (question.time.prep_s + question.time.answer_s) / 60
    return PaperQuestion(drill_of(question, number, f"c{number}"), question.keyed, minutes, question.material)
