"""The order of asking: one easy question to open with, dimensions (or competencies) in the bank's order, easy before
hard within each, no two of the hardest in a row where that can be avoided, role plays last. Questions of a whole group
share a material: they stand side by side, where the easiest of them would."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import assert_never

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint
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


def in_order(bank: Bank, blueprint: Blueprint, live: Sequence[str]) -> tuple[str, ...]:
    """The live ids as they are asked."""
    order = blueprint.requirements.order or PLAIN
    groups = blueprint.dimensions if order.by == "dimension" else tuple(one.id for one in bank.competencies)
    asked = asking_order([bank.by_id[one] for one in live], groups, order, whole=bank.whole_groups)
    return tuple(one.id for one in asked)


def booklet_order(bank: Bank, blueprint: Blueprint, practice: Sequence[str]) -> tuple[str, ...]:
    """The ids of the booklet, easy before hard, then by dimension in the bank's order."""
    rank = {dimension: i for i, dimension in enumerate(blueprint.dimensions)}
    questions = [bank.by_id[one] for one in practice]
    ranked = sorted(questions, key=lambda one: (one.difficulty, rank[one.dimension], one.id))
    return tuple(one.id for one in _side_by_side(ranked, bank.whole_groups))


def asking_order(
    live: Sequence[Question], groups: Sequence[str], order: Order = PLAIN, *, whole: Sequence[str] = ()
) -> tuple[Question, ...]:
    """The live questions in the order of asking; `groups` are the dimensions or competencies in the bank's order. Those
    of `whole` groups stand together, but for role plays where these come last.

    To open easily and to part the hardest, whole groups change places; the first order in the bank's own that
    manages both is taken. An easy opening comes before parting the hardest.
    """
    hardest = max((question.difficulty for question in live), default=0)
    rank = {group: i for i, group in enumerate(groups)}
    ranked = sorted(live, key=lambda one: (rank[group_of(one, order)], one.difficulty, one.id))
    plays = [one for one in ranked if one.type == "role_play" and order.role_play_last]
    plays = _side_by_side(plays, whole)
    blocks = _blocks([one for one in ranked if one not in plays], hardest, order, whole)
    tail = bool(plays) and plays[0].difficulty == hardest
    arranged = _arranged(blocks, tail) if order.hardest_apart else blocks
    return (*(question for block in arranged for question in block.questions), *plays)


def _side_by_side(ranked: Sequence[Question], whole: Sequence[str]) -> list[Question]:
    """The questions with those of a whole group behind the first of them."""
    first: dict[str, int] = {}
    for i, one in enumerate(ranked):
        if one.group in whole:
            first.setdefault(one.group, i)
    places = [first.get(one.group, i) if one.group else i for i, one in enumerate(ranked)]
    return [ranked[i] for i in sorted(range(len(ranked)), key=lambda i: (places[i], i))]


def group_of(question: Question, order: Order) -> str:
    """What a question stands together by."""
    match order.by:
        case "dimension":
            return question.dimension
        case "competency":
            return question.competency
        case _:
            assert_never(order.by)


def _blocks(ranked: Sequence[Question], hardest: int, order: Order, whole: Sequence[str]) -> list[_Block]:
    """The blocks of the questions; a whole group that spans two stands in the first."""
    groups: dict[str, list[Question]] = {}
    own: dict[str, str] = {}
    for question in ranked:
        home = group_of(question, order)
        if question.group in whole:
            home = own.setdefault(question.group, home)
        groups.setdefault(home, []).append(question)
    eased = (sorted(some, key=lambda one: one.difficulty) for some in groups.values())
    return [_block(_side_by_side(some, whole), hardest) for some in eased]


def _block(questions: Sequence[Question], hardest: int) -> _Block:
    kind = (questions[0].difficulty == hardest, questions[-1].difficulty == hardest)
    return _Block(tuple(questions), _KINDS.index(kind))


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
