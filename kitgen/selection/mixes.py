"""The mix, and the mixes around it: single steps of difficulty away, nearest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kitgen.blueprint import Mix


@dataclass(frozen=True, slots=True)
class Move:
    """A question that could not be of the difficulty the mix asked for. Difficulties count from 0."""

    place: int
    asked: int
    taken: int


def steps_between(one: Sequence[int], other: Sequence[int]) -> int:
    """How many single steps of difficulty turn one mix into another of the same count."""
    ahead = steps = 0
    for a, b in zip(one, other, strict=True):
        ahead += a - b
        steps += abs(ahead)
    return steps


def mixes_at(mix: Mix, steps: int, supply: Sequence[int]) -> tuple[Mix, ...]:
    """Every mix that is exactly `steps` away and asks no difficulty for more than `supply` holds."""
    return tuple(_spread(mix, steps, supply, ()))


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


def _spread(mix: Mix, steps: int, supply: Sequence[int], head: tuple[int, ...]) -> Iterator[Mix]:
    """The mixes that begin with `head`; `steps` and the count are checked when the fifth number is known."""
    difficulty = len(head)
    behind = sum(mix) - sum(head)
    if difficulty == 4:
        whole = (*head, behind)
        if behind <= supply[4] and steps_between(whole, mix) == steps:
            yield (whole[0], whole[1], whole[2], whole[3], whole[4])
        return
    for number in range(min(behind, supply[difficulty]) + 1):
        begun = (*head, number)
        if steps_between(begun, mix[: difficulty + 1]) <= steps:
            yield from _spread(mix, steps, supply, begun)
