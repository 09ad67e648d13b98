"""Kits of parallel forms -> what the equivalence sheet says: counts of every form side by side, minutes, difficulty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kitgen.bank import Question
from kitgen.blueprint import DIFFICULTIES
from kitgen.kit import Kit, KitText
from kitgen.views.printed import Person, clock, minutes_text, person_of


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form: its letter, the code of its kit, and its numbers as printed."""

    form: str
    code: str
    questions: int
    minutes: str
    difficulty: int


@dataclass(frozen=True, slots=True)
class Counts:
    """A table of counts, forms by columns. `heads` are names, or numbers of difficulties."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class EquivalenceView:
    """All that stands on the equivalence sheet. `likeness` names what all forms have alike."""

    opening: Person
    forms: tuple[FormRow, ...]
    likeness: str
    minutes_range: str
    difficulty_range: int
    shared: tuple[str, ...]
    dimensions: Counts
    difficulties: Counts
    types: tuple[str, ...]
    type_counts: Counts


def equivalence_view(kits: Sequence[Kit], likeness: str, language: str) -> EquivalenceView:
    """What HR sees of the forms, in one language of the kits."""
    texts = [kit.text(language) for kit in kits]
    first = texts[0]
    names = {one.id: one.name for one in first.dimensions}
    used = [one.id for one in first.dimensions if any(q.dimension == one.id for text in texts for q in text.live)]
    types = tuple(sorted({question.type for text in texts for question in text.live}))
    totals = [sum(question.difficulty for question in text.live) for text in texts]
    seconds = [round(kit.question_minutes * 60) for kit in kits]
    return EquivalenceView(
        opening=person_of(kits[0], first),
        forms=tuple(
            FormRow(kit.form, kit.code, len(text.live), clock(each), total)
            for kit, text, each, total in zip(kits, texts, seconds, totals, strict=True)
        ),
        likeness=likeness,
        minutes_range=minutes_text((max(seconds) - min(seconds)) / 60),
        difficulty_range=max(totals) - min(totals),
        shared=_shared(texts),
        dimensions=_counts(kits, texts, used, lambda one: one.dimension, [names[one] for one in used]),
        difficulties=_counts(kits, texts, [str(one) for one in DIFFICULTIES], lambda one: str(one.difficulty)),
        types=types,
        type_counts=_counts(kits, texts, types, lambda one: one.type),
    )


def _counts(
    kits: Sequence[Kit],
    texts: Sequence[KitText],
    keys: Sequence[str],
    key: Callable[[Question], str],
    heads: Sequence[str] = (),
) -> Counts:
    rows = []
    for kit, text in zip(kits, texts, strict=True):
        held = [key(question) for question in text.live]
        rows.append((kit.form, *(str(held.count(one)) for one in keys)))
    return Counts(tuple(heads or keys), tuple(rows))


def _shared(texts: Sequence[KitText]) -> tuple[str, ...]:
    """The titles of the questions that every form asks."""
    ids = set.intersection(*({question.id for question in text.live} for text in texts))
    return tuple(question.title for question in texts[0].live if question.id in ids)
