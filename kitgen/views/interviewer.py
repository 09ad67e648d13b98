"""The panel's view: live questions with guide, weights and products, the agenda, the matrix of competencies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kitgen.bank import ASK_MINUTES, Anchor, Competency, Question, Scale
from kitgen.blueprint import split
from kitgen.kit import Kit, KitText
from kitgen.profile import Element
from kitgen.requirements import TIERS
from kitgen.scoring import multiplier, points, products
from kitgen.views.pack import Pack, asker_of, pack_of
from kitgen.views.printed import Person, clock, minutes_text, person_of, stars

OPENING_MINUTES, CLOSING_MINUTES, CANDIDATE_MINUTES = 3, 1, 4
"""The fixed blocks of the hour: welcome and script, closing, the candidate's own questions."""

MOST_ON_COVER = 4
"""Lines of what is owned, or of what others own, that the cover of a pack has room for."""


@dataclass(frozen=True, slots=True)
class Covered:
    """A competency and the share of a question that measures it."""

    name: str
    share: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A live question with its place in this kit. `products` are the weighted points of each score. `own` says that
    whoever holds the booklet asks it, `asker` who does where interviewers are named."""

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
    ask: str
    prep: str
    answer: str
    probe: str
    note_minutes: float
    anchors: tuple[Anchor, ...]
    handout: bool
    tier: str
    own: bool
    asker: str

    @property
    def covered(self) -> str:
        """The competencies and their shares of the weight: `倾听 60 : 分析 40`."""
        return " : ".join(f"{one.name} {one.share}" for one in self.competencies)


@dataclass(frozen=True, slots=True)
class TimeBlock:
    """A part of the slot that is not for questions."""

    name: str
    minutes: str


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the slot on its clock: minutes from and to, as printed."""

    start: str
    stop: str


@dataclass(frozen=True, slots=True)
class Late:
    """The numbers of the questions by what is left out when time runs late."""

    must: tuple[int, ...]
    should: tuple[int, ...]
    could: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A competency and the weight it gets from each question (empty where none); `total` sums the row.

    `target` is its weight in the role: with few questions a kit can only come near.
    """

    name: str
    cells: tuple[str, ...]
    total: str
    target: str


@dataclass(frozen=True, slots=True)
class WholeElement:
    """An element scored over the whole interview, with its weighted points."""

    name: str
    weight: int
    multiplier: str
    products: tuple[str, ...]


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
    opening_minutes: str
    candidate_minutes: str
    closing_minutes: str
    scale: Scale
    questions: tuple[Asked, ...]
    competencies: tuple[Competency, ...]
    matrix: tuple[MatrixRow, ...]
    elements: tuple[WholeElement, ...]
    partial: PartialExample | None
    blocks: tuple[TimeBlock, ...]
    late: Late | None
    round: int
    pack: Pack | None
    letter: bool
    spans: tuple[Span, ...]
    question_spans: tuple[Span, ...]

    @property
    def heaviest(self) -> float:
        """The largest weight of a competency, in the kit or in the role: what bars are drawn against."""
        return max((float(one) for row in self.matrix for one in (row.total, row.target)), default=0.0)

    @property
    def count(self) -> int:
        return len(self.questions)

    @property
    def crowded(self) -> bool:
        """Whether the cover of a pack has no room for how to use it: that and the others then stand behind it."""
        if self.pack is None:
            return False
        leaves = sum(one.own and one.question.role_play is not None for one in self.questions)
        long = max(len(self.pack.owns), len(self.pack.others), 3 * leaves) > MOST_ON_COVER
        return long or self.opening.logo or self.letter


@dataclass(frozen=True, slots=True)
class PartialExample:
    """A worked line for a sheet on which one question was not asked: total ÷ maximum × 100."""

    left_out: int
    maximum: int
    total: str
    result: str


def interviewer_view(kit: Kit, language: str, member: int = 0) -> InterviewerView:
    """What the panel sees, in one language of the kit; of a named panel what the one at place `member` sees."""
    text, askers = kit.text(language), asker_of(kit)
    me = kit.opening.members[member].name if askers else ""
    asked = tuple(
        _asked(kit, text, number, weight, askers.get(text.live[number - 1].competency, ""), me)
        for number, weight in enumerate(kit.weights, start=1)
    )
    blocks = kit.blueprint.requirements.blocks if kit.blueprint else ()
    fixed = sum(one.minutes for one in blocks) if blocks else OPENING_MINUTES + CLOSING_MINUTES + CANDIDATE_MINUTES
    reserve = kit.opening.minutes - fixed - kit.question_minutes
    first, *rest = [one.minutes for one in blocks] or [OPENING_MINUTES, CANDIDATE_MINUTES, CLOSING_MINUTES]
    return InterviewerView(
        opening=person_of(kit, text),
        code=kit.code,
        form=kit.form,
        seed=kit.seed,
        bank_hash=dict(kit.hashes).get("bank", "")[:8],
        jurisdiction=kit.opening.jurisdiction or text.jurisdiction,
        panel=kit.opening.panel,
        slot=kit.opening.minutes,
        planned=clock(round(kit.question_minutes * 60)),
        reserve=clock(round(max(reserve, 0) * 60)),
        opening_minutes=clock(OPENING_MINUTES * 60),
        candidate_minutes=clock(CANDIDATE_MINUTES * 60),
        closing_minutes=clock(CLOSING_MINUTES * 60),
        scale=text.scale,
        questions=asked,
        competencies=text.competencies,
        matrix=_matrix(kit, text, asked),
        elements=tuple(_whole(one, text.scale) for one in (kit.profile.elements_in(language) if kit.profile else ())),
        partial=_partial(asked),
        blocks=tuple(TimeBlock(one.name_in(language), clock(round(one.minutes * 60))) for one in blocks),
        late=_late(asked),
        round=kit.round,
        pack=pack_of(kit, text, member),
        letter=kit.opening.paper == "letter",
        spans=_spans(0, (first, kit.question_minutes, *rest, max(reserve, 0))),
        question_spans=_spans(first, [one.question.time.minutes for one in asked]),
    )


def _spans(start: float, minutes: Sequence[float]) -> tuple[Span, ...]:
    """One after the other from `start`, in the order of the timetable."""
    ends = list(accumulate(minutes, initial=start))
    return tuple(Span(minutes_text(one), minutes_text(other)) for one, other in pairwise(ends))


def _late(asked: tuple[Asked, ...]) -> Late | None:
    """Nothing where the blueprint has no tiers."""
    numbers = {tier: tuple(one.number for one in asked if one.tier == tier) for tier in TIERS}
    return Late(**numbers) if any(one.tier for one in asked) else None


def _tier(kit: Kit, question: Question) -> str:
    """The tier of a question; empty where the blueprint has none."""
    tiers = kit.blueprint.requirements.tiers if kit.blueprint else None
    if tiers is None:
        return ""
    values = {"dimension": question.dimension, "competency": question.competency, "type": question.type}
    return tiers.of(id=question.id, **values)


def _asked(kit: Kit, text: KitText, number: int, weight: int, asker: str, me: str) -> Asked:
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
        minutes=clock(round(time.minutes * 60)),
        ask=clock(round(ASK_MINUTES * 60)),
        prep=clock(time.prep_s),
        answer=clock(time.answer_s),
        probe=clock(time.probe_s),
        note_minutes=(time.answer_s + time.probe_s) / 60,
        anchors=tuple(sorted(question.anchors, key=lambda anchor: -anchor.score)),
        handout=bool(question.material or question.role_play) or question.type == "written",
        tier=_tier(kit, question),
        own=asker == me,
        asker=asker,
    )


def _whole(element: Element, scale: Scale) -> WholeElement:
    each = points(multiplier(element.weight, scale.max))
    return WholeElement(element.name, element.weight, each, products(element.weight, scale.scores))


def _matrix(kit: Kit, text: KitText, asked: tuple[Asked, ...]) -> tuple[MatrixRow, ...]:
    """All competencies; of a round those it owns or measures, with what their weights are among themselves."""
    told = text.competencies
    if kit.round:
        own = kit.rounds[kit.round - 1].owns
        told = tuple(one for one in told if one.id in own or any(_weight_of(each, one.id) for each in asked))
    targets = split(100, [one.weight for one in told])
    rows = []
    for competency, target in zip(told, targets, strict=True):
        shares = [_weight_of(one, competency.id) for one in asked]
        cells = tuple(minutes_text(share) if share else "" for share in shares)
        rows.append(MatrixRow(competency.name, cells, minutes_text(sum(shares)), str(target)))
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
