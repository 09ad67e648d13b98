"""The order of asking: one easy question to open with, dimensions (or competencies) in the bank's order, easy before
hard within each, no two of the hardest in a row where that can be avoided, role plays last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from kitgen.bank import Question
from kitgen.requirements import Order

PLAIN = Order()

_KINDS = ((True, True), (False, True), (False, False))
"""Blocks by whether they begin and end with a hardest question; easy before hard leaves no fourth kind."""


@dataclass(frozen=True, slots=True)
class _Block:
    """The questions of one group, easy before hard, without its role plays."""

    questions: tuple[Question, ...]
    kind: int

    @property
    def opening_difficulty(self) -> int:
        return self.questions[0].difficulty


def asking_order(live: Sequence[Question], groups: Sequence[str], order: Order = PLAIN) -> tuple[Question, ...]:
    """The live questions in the order of asking; `groups` are the dimensions or competencies in the bank's order.

    To open easily and to part the hardest, whole groups change places; the first order in the bank's own that
    manages both is taken. An easy opening comes before parting the hardest.
    """
    hardest = max((question.difficulty for question in live), default=0)
    rank = {group: i for i, group in enumerate(groups)}
    ranked = sorted(live, key=lambda one: (rank[group_of(one, order)], one.difficulty, one.id))
    plays = [one for one in ranked if one.type == "role_play" and order.role_play_last]
    blocks = _blocks([one for one in ranked if one not in plays], hardest, order)
    tail = bool(plays) and plays[0].difficulty == hardest
    arranged = _arranged(blocks, tail) if order.hardest_apart else blocks
    return (*(question for block in arranged for question in block.questions), *plays)


def group_of(question: Question, order: Order) -> str:
    """What a question stands together by."""
    match order.by:
        case "dimension":
            return question.dimension
        case "competency":
            return question.competency
        case _:
            assert_never(order.by)


def practice_order(practice: Sequence[Question], dimensions: Sequence[str]) -> tuple[Question, ...]:
    """The booklet's questions, easy before hard, then by dimension in the bank's order."""
    rank = {dimension: i for i, dimension in enumerate(dimensions)}
    return tuple(sorted(practice, key=lambda one: (one.difficulty, rank[one.dimension], one.id)))


def _blocks(ranked: Sequence[Question], hardest: int, order: Order) -> list[_Block]:
    groups: dict[str, list[Question]] = {}
    for question in ranked:
        groups.setdefault(group_of(question, order), []).append(question)
    return [
        _Block(tuple(some), _KINDS.index((some[0].difficulty == hardest, some[-1].difficulty == hardest)))
        for some in groups.values()
    ]


def _arranged(blocks: list[_Block], tail: bool) -> list[_Block]:
    """The first order of blocks, in the bank's own, that opens easily and then has the fewest hardest in a row."""
    if not blocks:
        return []
    easiest = min(block.opening_difficulty for block in blocks)
    openers = [block for block in blocks if block.opening_difficulty == easiest]
    opener = min(openers, key=lambda block: _pairs_after(block, [one for one in blocks if one is not block], tail))
    placed, rest = [opener], [block for block in blocks if block is not opener]
    while rest:
        after_hard = _ends_hard(placed[-1])
        fewest = min(_cost(block, rest, after_hard, tail) for block in rest)
        following = next(block for block in rest if _cost(block, rest, after_hard, tail) == fewest)
        placed.append(following)
        rest.remove(following)
    return placed


def _cost(block: _Block, rest: list[_Block], after_hard: bool, tail: bool) -> int:
    """The hardest in a row, from here to the end, if `block` comes next."""
    others = [one for one in rest if one is not block]
    return (after_hard and _KINDS[block.kind][0]) + _pairs_after(block, others, tail)


def _pairs_after(block: _Block, rest: list[_Block], tail: bool) -> int:
    kinds = [one.kind for one in rest]
    return _fewest_pairs((kinds.count(0), kinds.count(1), kinds.count(2)), _ends_hard(block), tail)


def _ends_hard(block: _Block) -> bool:
    return _KINDS[block.kind][1]


@cache
def _fewest_pairs(counts: tuple[int, int, int], after_hard: bool, tail: bool) -> int:
    """The fewest seams between two hardest questions that so many blocks of each kind leave, at best."""
    if not any(counts):
        return int(after_hard and tail)
    costs = []
    for kind, (begins_hard, ends_hard) in enumerate(_KINDS):
        if counts[kind]:
            rest = tuple(number - (i == kind) for i, number in enumerate(counts))
            costs.append((after_hard and begins_hard) + _fewest_pairs((rest[0], rest[1], rest[2]), ends_hard, tail))
    return min(costs)
