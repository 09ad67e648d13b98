"""Questions + seed -> those on a paper or among the drills: spread over dimensions and types, then in order of type."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from kitgen.bank import Bank, Question
from kitgen.keyed import WRITTEN
from kitgen.selection.index import index_of
from kitgen.selection.items import seeded_weight, stream_of


def drawn_for_paper(bank: Bank, questions: Sequence[Question], count: int, *, seed: int, use: str) -> tuple[str, ...]:
    """The ids of `count` questions, or of as many as can stand together, in the order they are printed in."""
    stream, enemies = stream_of(bank, seed, use), index_of(bank).enemies
    picked = list(_spread(questions, count, stream, enemies))
    return tuple(one.id for one in sorted(picked, key=_printed))


def _spread(
    questions: Sequence[Question], count: int, stream: str, enemies: Set[tuple[str, str]]
) -> Iterator[Question]:
    """Each next one from the dimension, then the type, then the difficulty that has had the fewest, by the seed."""
    left = {one.id: one for one in questions}
    had: Counter[tuple[str, object]] = Counter()
    for _ in range(min(count, len(questions))):
        if not left:
            return
        best = min(
            left.values(), key=lambda one: (*(had[trait] for trait in _traits(one)), seeded_weight(stream, one.id))
        )
        had.update(_traits(best))
        left = {id: one for id, one in left.items() if id != best.id and (id, best.id) not in enemies}
        yield best


def _traits(question: Question) -> tuple[tuple[str, object], ...]:
    return ("dimension", question.dimension), ("type", question.type), ("difficulty", question.difficulty)


def _printed(question: Question) -> tuple[int, int, str]:
    kind = WRITTEN.index(question.type) if question.type in WRITTEN else len(WRITTEN)
    return kind, question.difficulty, question.id
