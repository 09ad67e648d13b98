"""Kits of all rounds, or one kit of a named panel -> the coverage matrix: what is asked, by whom, what is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from kitgen.bank import Question
from kitgen.blueprint import seconds_of, split
from kitgen.kit import Kit, KitText
from kitgen.views.pack import asker_of, owners_of
from kitgen.views.printed import Person, clock, person_of

STEP = 5


@dataclass(frozen=True, slots=True)
class Column:
    """A round by its number, or an interviewer (then 0), with their name: their kit, what they own and ask; `minutes`
    is what their questions take. `share` is what the total of a round counts of 100, 0 for interviewers."""

    round: int
    name: str
    code: str
    slot: int
    minutes: str
    questions: int
    owns: tuple[str, ...]
    share: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A question in a cell, by its number in its own kit; `besides` where the competency is not its first one. `asker`
    is who asks it, where a round names its interviewers."""

    number: int
    difficulty: int
    besides: bool
    asker: str


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A competency or a dimension; one cell a column. `total` counts the questions that are first of all about it;
    `gap` is empty, or names why there are none."""

    name: str
    definition: str
    weight: int
    cells: tuple[tuple[Entry, ...], ...]
    total: int
    gap: str


@dataclass(frozen=True, slots=True)
class CoverageView:
    """All that stands on the coverage sheet. With `rounds` the totals of several score sheets are joined."""

    opening: Person
    rounds: bool
    columns: tuple[Column, ...]
    competencies: tuple[CoverageRow, ...]
    dimensions: tuple[CoverageRow, ...]
    questions: int
    minutes: str

    @property
    def gaps(self) -> tuple[CoverageRow, ...]:
        """What nobody asks about."""
        return tuple(row for row in (*self.competencies, *self.dimensions) if row.gap)


@dataclass(frozen=True, slots=True)
class _Slice:
    """What one column stands for: a kit, and which of its questions."""

    kit: Kit
    text: KitText
    name: str
    owns: tuple[str, ...]
    numbers: tuple[int, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(self.text.live[number - 1] for number in self.numbers)


def panel_coverage_view(kit: Kit, language: str) -> CoverageView:
    """Who of a named panel asks what."""
    return coverage_view((kit,), language)


def coverage_view(kits: Sequence[Kit], language: str) -> CoverageView:
    """What HR sees of all rounds, or of one interview whose interviewers are named, in one language of the kits."""
    rounds = bool(kits[0].round)
    slices = [_round(kit, language) for kit in kits] if rounds else list(_members(kits[0], language))
    text = kits[0].text(language)
    shares = _shares(slices, text) if rounds else (0,) * len(slices)
    every = [question for each in slices for question in each.questions]
    return CoverageView(
        opening=person_of(kits[0], text),
        rounds=rounds,
        columns=tuple(_column(each, share) for each, share in zip(slices, shares, strict=True)),
        competencies=tuple(_competency(kits[0], text, slices, place) for place in range(len(text.competencies))),
        dimensions=tuple(_dimension(kits[0], text, slices, place) for place in range(len(text.dimensions))),
        questions=len(every),
        minutes=clock(sum(map(seconds_of, every))),
    )


def _round(kit: Kit, language: str) -> _Slice:
    text, own = kit.text(language), kit.rounds[kit.round - 1]
    return _Slice(kit, text, own.name, own.owns, tuple(range(1, len(text.live) + 1)))


def _members(kit: Kit, language: str) -> Iterator[_Slice]:
    text = kit.text(language)
    for member, owned in zip(kit.opening.members, owners_of(kit), strict=True):
        numbers = [number for number, one in enumerate(text.live, start=1) if one.competency in owned]
        yield _Slice(kit, text, member.name, owned, tuple(numbers))


def _column(each: _Slice, share: int) -> Column:
    names = {one.id: one.name for one in each.text.competencies}
    return Column(
        round=each.kit.round,
        name=each.name,
        code=each.kit.code,
        slot=each.kit.opening.minutes,
        minutes=clock(sum(map(seconds_of, each.questions))),
        questions=len(each.numbers),
        owns=tuple(names[id] for id in each.owns),
        share=share,
    )


def _shares(slices: Sequence[_Slice], text: KitText) -> tuple[int, ...]:
    """What the total of each round counts of 100: the weights of what it asks about first of all, those of a competency
    that several rounds ask about parted among them; in multiples of 5, none below 5."""
    weights = {one.id: one.weight for one in text.competencies}
    asked = [{question.competency for question in each.questions} for each in slices]
    claims = [sum((Fraction(weights[id], sum(id in one for one in asked)) for id in own), Fraction(0)) for own in asked]
    steps = 100 // STEP - len(slices)
    return tuple(STEP * (part + 1) for part in split(steps, [max(claim - STEP, Fraction(0)) for claim in claims]))


def _competency(kit: Kit, text: KitText, slices: Sequence[_Slice], place: int) -> CoverageRow:
    one = text.competencies[place]
    cells = tuple(
        tuple(
            Entry(number, question.difficulty, question.competency != one.id, _asker(each, question))
            for number, question in zip(each.numbers, each.questions, strict=True)
            if any(share.id == one.id for share in question.competencies)
        )
        for each in slices
    )
    total = sum(not entry.besides for cell in cells for entry in cell)
    return CoverageRow(
        one.name, one.definition, one.weight, cells, total, "" if total else _why(kit, "competencies", one.id)
    )


def _dimension(kit: Kit, text: KitText, slices: Sequence[_Slice], place: int) -> CoverageRow:
    one = text.dimensions[place]
    cells = tuple(
        tuple(
            Entry(number, question.difficulty, False, "")
            for number, question in zip(each.numbers, each.questions, strict=True)
            if question.dimension == one.id
        )
        for each in slices
    )
    total = sum(map(len, cells))
    return CoverageRow(one.name, "", 0, cells, total, "" if total else _why(kit, "dimensions", one.id))


def _asker(each: _Slice, question: Question) -> str:
    """Who asks a question, where that is not the column's own."""
    return asker_of(each.kit).get(question.competency, "") if each.kit.round else ""


def _why(kit: Kit, axis: str, id: str) -> str:
    """Why nobody asks about a competency or a dimension; of one interview that is all that is known."""
    return next((gap.why for gap in kit.gaps if (gap.axis, gap.id) == (axis, id)), "none")
