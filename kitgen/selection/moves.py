"""The mix and a kit that left it -> which questions moved, by how many steps of difficulty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kitgen.blueprint import Mix


@dataclass(frozen=True, slots=True)
class Move:
    """A question that could not be of the difficulty the mix asked for. Difficulties count from 0."""

    place: int
    asked: int
    taken: int


def moves_between(mix: Mix, taken: Sequence[tuple[int, frozenset[int]]]) -> tuple[Move, ...]:
    """Which questions of a kit left the mix, as few as can be.

    `taken` gives for each question its difficulty and the difficulties its dimension could have offered: of several
    questions of one difficulty, the one whose dimension had no other way is the one that moved.
    """
    have = Counter(difficulty for difficulty, _ in taken)
    over = [d for d in range(5) for _ in range(have[d] - mix[d])]
    short = [d for d in range(5) for _ in range(mix[d] - have[d])]
    moves: list[Move] = []
    for asked, difficulty in zip(short, over, strict=True):
        moved = {move.place for move in moves}
        places = [i for i, (own, _) in enumerate(taken) if own == difficulty and i not in moved]
        place = min(places, key=lambda i: (asked in taken[i][1], -i))
        moves.append(Move(place, asked, difficulty))
    return tuple(moves)
