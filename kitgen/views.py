"""Kit -> what each audience may see: the only inputs of templates.

`InterviewerView` carries the guide of the live questions. `CandidateView` has no live question and nothing that names
the kit: no seed, no kit code, no bank hash; its questions are of a type of their own, made from the practice pool only.
"""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.bank import Anchor, Competency, Material, Question, Scale
from kitgen.kit import Kit, KitText
from kitgen.scoring import multiplier, points, products

OPENING_MINUTES, CLOSING_MINUTES, CANDIDATE_MINUTES = 3, 1, 4
"""The fixed blocks of the hour: welcome and script, closing, the candidate's own questions."""


def minutes_text(minutes: float) -> str:
    """Minutes as printed: 4, or 4.5; never with a trailing zero."""
    return f"{minutes:.1f}".removesuffix(".0")


def clock(seconds: int) -> str:
    """Seconds as m:ss."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def stars(difficulty: int) -> str:
    return "★" * difficulty + "☆" * (5 - difficulty)


@dataclass(frozen=True, slots=True)
class Person:
    """What both booklets say of the opening: plain words, an empty string where the opening is silent."""

    id: str
    title: str
    department: str
    requisition: str
    company: str
    logo: bool
    date: str
    role: str
    level: str
    difficulty: int


@dataclass(frozen=True, slots=True)
class Covered:
    """A competency and the share of a question that measures it."""

    name: str
    share: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A live question with its place in this kit. `products` are the weighted points of each score."""

    number: int
    anchor: str
    question: Question
    dimension: str
    competencies: tuple[Covered, ...]
    stars: str
    weight: int
    multiplier: str
    products: tuple[str, ...]
    minutes: str
    prep: str
    answer: str
    probe: str
    note_minutes: float
    anchors: tuple[Anchor, ...]
    handout: bool


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A competency and the weight it gets from each question (empty where none); `total` sums the row."""

    name: str
    cells: tuple[str, ...]
    total: str


@dataclass(frozen=True, slots=True)
class InterviewerView:
    """All that stands in the interviewer's booklet."""

    opening: Person
    code: str
    form: str
    seed: int
    bank_hash: str
    jurisdiction: str
    panel: int
    slot: int
    planned: str
    reserve: str
    opening_minutes: int
    candidate_minutes: int
    closing_minutes: int
    scale: Scale
    questions: tuple[Asked, ...]
    competencies: tuple[Competency, ...]
    matrix: tuple[MatrixRow, ...]
    partial: PartialExample | None
    signed_off: bool

    @property
    def count(self) -> int:
        return len(self.questions)


@dataclass(frozen=True, slots=True)
class PartialExample:
    """A worked line for a sheet on which one question was not asked: total ÷ maximum × 100."""

    left_out: int
    maximum: int
    total: str
    result: str


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
    """All that stands in the practice booklet."""

    opening: Person
    code: str
    summary: str
    shared_pools: bool
    scale: Scale
    competencies: tuple[Topic, ...]
    questions: tuple[PracticeQuestion, ...]
    sessions: tuple[Session, ...]

    @property
    def role_plays(self) -> tuple[PracticeQuestion, ...]:
        return tuple(question for question in self.questions if question.role_play)


def _person(kit: Kit, text: KitText) -> Person:
    opening = kit.opening
    level = next((level.name for level in text.levels if level.id == opening.level), "")
    return Person(
        opening.id,
        opening.title or text.role_name,
        opening.department,
        opening.requisition,
        opening.brand.company,
        bool(opening.brand.logo),
        opening.date,
        text.role_name,
        level,
        opening.difficulty,
    )


# ── interviewer ─────────────────────────────────────────────────────────────


def interviewer_view(kit: Kit, language: str) -> InterviewerView:
    """What the panel sees, in one language of the kit."""
    text = kit.text(language)
    asked = tuple(_asked(text, number, weight) for number, weight in enumerate(kit.weights, start=1))
    reserve = kit.opening.minutes - OPENING_MINUTES - CLOSING_MINUTES - CANDIDATE_MINUTES - kit.question_minutes
    return InterviewerView(
        opening=_person(kit, text),
        code=kit.code,
        form=kit.form,
        seed=kit.seed,
        bank_hash=dict(kit.hashes).get("bank", "")[:8],
        jurisdiction=kit.opening.jurisdiction or text.jurisdiction,
        panel=kit.opening.panel,
        slot=kit.opening.minutes,
        planned=minutes_text(kit.question_minutes),
        reserve=minutes_text(max(reserve, 0)),
        opening_minutes=OPENING_MINUTES,
        candidate_minutes=CANDIDATE_MINUTES,
        closing_minutes=CLOSING_MINUTES,
        scale=text.scale,
        questions=asked,
        competencies=text.competencies,
        matrix=_matrix(text, asked),
        partial=_partial(asked),
        signed_off=False,
    )


def _asked(text: KitText, number: int, weight: int) -> Asked:
    question = text.live[number - 1]
    names = {competency.id: competency.name for competency in text.competencies}
    dimensions = {dimension.id: dimension.name for dimension in text.dimensions}
    time = question.time
    return Asked(
        number=number,
        anchor=f"q{number}",
        question=question,
        dimension=dimensions[question.dimension],
        competencies=tuple(Covered(names[one.id], one.share) for one in question.competencies),
        stars=stars(question.difficulty),
        weight=weight,
        multiplier=points(multiplier(weight, text.scale.max)),
        products=products(weight, text.scale.scores),
        minutes=minutes_text(time.minutes),
        prep=clock(time.prep_s),
        answer=clock(time.answer_s),
        probe=clock(time.probe_s),
        note_minutes=(time.answer_s + time.probe_s) / 60,
        anchors=tuple(sorted(question.anchors, key=lambda anchor: -anchor.score)),
        handout=bool(question.material or question.role_play),
    )


def _matrix(text: KitText, asked: tuple[Asked, ...]) -> tuple[MatrixRow, ...]:
    rows = []
    for competency in text.competencies:
        shares = [_weight_of(one, competency.id) for one in asked]
        if any(shares):
            cells = tuple(minutes_text(share) if share else "" for share in shares)
            rows.append(MatrixRow(competency.name, cells, minutes_text(sum(shares))))
    return tuple(rows)


def _weight_of(asked: Asked, competency: str) -> float:
    return sum(asked.weight * one.share / 100 for one in asked.question.competencies if one.id == competency)


def _partial(asked: tuple[Asked, ...]) -> PartialExample | None:
    """Leave the last question out and score the others in the middle, to show the division on round numbers."""
    if len(asked) < 2:
        return None
    maximum = 100 - asked[-1].weight
    total = sum(one.weight for one in asked[:-1]) * 3 // 5
    tenths = (total * 1000 * 2 + maximum) // (2 * maximum)
    return PartialExample(asked[-1].number, maximum, str(total), f"{tenths // 10}.{tenths % 10}")


# ── candidate ───────────────────────────────────────────────────────────────


def candidate_view(kit: Kit, language: str) -> CandidateView:
    """What the candidate sees, in one language of the kit: nothing of the live questions."""
    text = kit.text(language)
    ordered = sorted(text.practice, key=lambda question: question.difficulty)
    questions = tuple(_practice(text, number, question) for number, question in enumerate(ordered, start=1))
    return CandidateView(
        opening=_person(kit, text),
        code=kit.booklet_code,
        summary=text.summary,
        shared_pools=kit.opening.pools == "shared",
        scale=text.scale,
        competencies=tuple(Topic(one.name, one.definition, one.indicators) for one in text.competencies),
        questions=questions,
        sessions=_sessions(tuple(question.number for question in questions)),
    )


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
        minutes=minutes_text(question.time.minutes),
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
