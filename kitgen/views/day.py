"""The views of the interview day: what stands on the forms, and what a candidate is handed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from kitgen.bank import Material, Question, Scale
from kitgen.kit import Kit, KitText
from kitgen.profile import Element, Marks, Profile
from kitgen.scoring import multiplier, points, products
from kitgen.scoring.bands import bands
from kitgen.scoring.panel import LEAST_TO_TRIM, STEPS_APART, trims
from kitgen.views.printed import Person, clock, person_of

CANDIDATES = 18
"""Rows for candidates on a form and in the score workbook, where their number is not known."""
ROWS, LAST_ROWS = 12, 6
"""Candidates on a page of the score summary, and on its last one, where people sign."""
MOST_INTERVIEWERS = 9
"""Columns for interviewers that a form has room for."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A question as the candidate gets it on paper: numbered as the interviewers have it, and nothing of the guide."""

    number: int
    context: str
    stem: str
    brief: str
    material: tuple[Material, ...]
    prep: str
    answer: str


@dataclass(frozen=True, slots=True)
class HandedView:
    """All that stands on the candidate's question sheet."""

    opening: Person
    form: str
    minutes: int
    questions: tuple[Handed, ...]
    round: int


@dataclass(frozen=True, slots=True)
class Marked:
    """Something that is scored: a question, or an element of the whole interview (then `number` is empty).

    `products` are the weighted points of each score, `bands` the points that are good, fair and poor, `apart` how many
    points lie between two interviewers when they talk.
    """

    number: str
    name: str
    competency: str
    weight: int
    multiplier: str
    products: tuple[str, ...]
    bands: tuple[str, ...]
    apart: str
    minutes: str


@dataclass(frozen=True, slots=True)
class DayView:
    """All that stands on the forms of the day. `trimmed` says whether marks of this panel are dropped."""

    opening: Person
    code: str
    form: str
    slot: int
    planned: str
    scale: Scale
    marked: tuple[Marked, ...]
    interviewers: tuple[int, ...]
    candidates: tuple[int, ...]
    profile: Profile
    trimmed: bool
    least_to_trim: int
    retention: str
    round: int

    @property
    def questions(self) -> tuple[Marked, ...]:
        return tuple(one for one in self.marked if one.number)

    @property
    def summary_pages(self) -> tuple[tuple[int, ...], ...]:
        """The candidates by pages of the score summary, as even as the last one allows."""
        count = len(self.candidates)
        before = -(-max(count - LAST_ROWS, 0) // ROWS)
        last = min(LAST_ROWS, count // (before + 1))
        ends = [(count - last) * page // before for page in range(before + 1)] if before else [0]
        return tuple(self.candidates[start:stop] for start, stop in pairwise((*ends, count)))

    @property
    def few(self) -> bool:
        """Whether the profile would drop marks and this panel is too small for it."""
        return self.profile.trim != "none" and not self.trimmed


def handed_view(kit: Kit, language: str) -> HandedView:
    """What the candidate is handed in the room, in one language of the kit."""
    text = kit.text(language)
    questions = tuple(_handed(number, question) for number, question in enumerate(text.live, start=1))
    return HandedView(person_of(kit, text), kit.form, kit.opening.minutes, questions, kit.round)


def day_view(kit: Kit, language: str) -> DayView:
    """What the panel and the staff need, in one language of the kit. The kit must have a profile."""
    text, profile = kit.text(language), kit.profile
    assert profile is not None
    panel = kit.opening.panel
    return DayView(
        opening=person_of(kit, text),
        code=kit.code,
        form=kit.form,
        slot=kit.opening.minutes,
        planned=clock(round(kit.question_minutes * 60)),
        scale=text.scale,
        marked=(
            *_marked_questions(kit, text, profile.marks),
            *(_element(one, text.scale, profile.marks) for one in profile.elements_in(language)),
        ),
        interviewers=tuple(range(1, panel + 1)),
        candidates=tuple(range(1, (kit.candidates or CANDIDATES) + 1)),
        profile=profile,
        trimmed=trims(profile.trim, panel),
        least_to_trim=LEAST_TO_TRIM,
        retention=profile.retention_in(language),
        round=kit.round,
    )


def _handed(number: int, question: Question) -> Handed:
    brief = question.role_play.candidate_brief if question.role_play else ""
    time = question.time
    return Handed(
        number, question.context, question.stem, brief, question.material, clock(time.prep_s), clock(time.answer_s)
    )


def _marked_questions(kit: Kit, text: KitText, marks: Marks) -> tuple[Marked, ...]:
    names = {competency.id: competency.name for competency in text.competencies}
    return tuple(
        Marked(
            number=str(number),
            name=question.title,
            competency=names[question.competency],
            minutes=clock(round(question.time.minutes * 60)),
            **_points(weight, text.scale, marks),
        )
        for number, (question, weight) in enumerate(zip(text.live, kit.weights, strict=True), start=1)
    )


def _element(element: Element, scale: Scale, marks: Marks) -> Marked:
    return Marked(number="", name=element.name, competency="", minutes="", **_points(element.weight, scale, marks))


def _points(weight: int, scale: Scale, marks: Marks) -> dict[str, Any]:
    """What a weight makes of the scores of a scale; bands are whole where marks are."""
    each = products(weight, scale.scores)
    tenths = marks == "tenth" or (marks == "scale" and any("." in one for one in each))
    return {
        "weight": weight,
        "multiplier": points(multiplier(weight, scale.max)),
        "products": each,
        "apart": points(STEPS_APART * multiplier(weight, scale.max)),
        "bands": tuple(band.text for band in bands(weight, scale.scores, tenths=tenths)),
    }
