"""Questions -> items: the few numbers the search needs of each, and which may not stand together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from hashlib import blake2b
from types import MappingProxyType

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.requirements import Axis, Quota

_WEIGHT_BYTES = 8  # so many that two kits of equal weight do not occur (isolation lemma)
_USE = 1 << 70  # weighs more than all hashes of a kit
_MOST_USES = 4095  # counted; with more, a kit would weigh as much as a step of difficulty
_ALONE: Mapping[str, Set[str]] = MappingProxyType({})
_NEVER: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Item:
    """A question as the search sees it: `dimension` counts from 0 in the bank's order, `difficulty` 0 to 4.

    `cells` are the places of the side quotas it counts for; a `forced` item must be taken.
    """

    id: str
    dimension: int
    difficulty: int
    seconds: int
    weight: int
    cells: tuple[int, ...] = ()
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """Items by dimension, difficulty and id. `enemies[i]` has bit j set where items i and j exclude each other,
    `mates[i]` where neither is taken without the other; no `mates` at all where no item has one."""

    items: tuple[Item, ...]
    enemies: tuple[int, ...]
    mates: tuple[int, ...] = ()

    def bound(self, place: int) -> bool:
        """Whether an item is taken only together with others."""
        return bool(self.mates and self.mates[place])

    def free(self, place: int) -> bool:
        """Whether an item may be taken and left whatever else is."""
        return not self.enemies[place] and not self.bound(place)

    @property
    def supply(self) -> tuple[int, ...]:
        """How many items there are of each difficulty."""
        return tuple(sum(item.difficulty == difficulty for item in self.items) for difficulty in range(5))

    @property
    def dimensions(self) -> frozenset[int]:
        return frozenset(item.dimension for item in self.items)

    def levelled(self) -> Field:
        """The same items as if all were of one difficulty, the easiest."""
        return replace(self, items=tuple(replace(item, difficulty=0) for item in self.items))

    def at_peace(self) -> Field:
        """The same items without enemies."""
        return replace(self, enemies=(0,) * len(self.items))


def field_of(
    questions: Sequence[Question],
    dimensions: Sequence[str],
    *,
    enemies: Set[tuple[str, str]],
    stream: str,
    mates: Mapping[str, Set[str]] = _ALONE,
    uses: Mapping[str, int] = _NEVER,
) -> Field:
    """The items of the questions that belong to one of `dimensions`. `stream` is the random stream's name; `mates` are
    those that are taken together, by id; `uses` says how often a question was asked before: the more, the heavier it
    is."""
    rank = {dimension: i for i, dimension in enumerate(dimensions)}
    items = sorted(
        (_item(one, rank[one.dimension], stream, uses.get(one.id, 0)) for one in questions if one.dimension in rank),
        key=lambda item: (item.dimension, item.difficulty, item.id),
    )
    places = {item.id: i for i, item in enumerate(items)}
    barred, bound = [0] * len(items), [0] * len(items)
    for one, others in mates.items() if mates else ():
        for other in others if one in places else ():
            bound[places[one]] |= 1 << places[other]
    for one, other in enemies:
        if one in places and other in places:
            barred[places[one]] |= 1 << places[other]
    return Field(tuple(items), tuple(barred), tuple(bound) if any(bound) else ())


def with_requirements(field: Field, questions: Sequence[Question], blueprint: Blueprint) -> Field:
    """The field of `questions` in which every item knows its side quotas and whether it must be taken."""
    by_id = {question.id: question for question in questions}
    quotas = [(axis, quota.id) for axis, quota in side_quotas(blueprint)]
    must = {*blueprint.requirements.include}
    must |= {item.id for i, item in enumerate(field.items) if _bound_to(field, i, must)}

    def known(item: Item) -> Item:
        own = [(axis, str(getattr(by_id[item.id], of))) for axis, of in _SIDES]
        cells = tuple(i for i, cell in enumerate(quotas) if cell in own)
        return replace(item, cells=cells, forced=item.id in must)

    return replace(field, items=tuple(map(known, field.items))) if quotas or must else field


def _bound_to(field: Field, place: int, must: Set[str]) -> bool:
    """Whether an item is taken together with one that must be."""
    bound = field.mates[place] if field.mates else 0
    return bool(bound) and any(item.id in must for i, item in enumerate(field.items) if bound >> i & 1)


_SIDES: tuple[tuple[Axis, str], ...] = (
    ("competencies", "competency"),
    ("types", "type"),
    ("difficulties", "difficulty"),
)


def side_quotas(blueprint: Blueprint) -> list[tuple[Axis, Quota]]:
    """The quotas besides those of dimensions, which the search counts as it goes."""
    return [(axis, quota) for axis, _ in _SIDES for quota in blueprint.quotas(axis)]


def stream_of(bank: Bank, seed: int, use: str) -> str:
    """The name of the random stream that weighs the questions for `use`.

    The booklet is in the candidate's hands and the bank is public, so what it holds must not betray the seed: it hangs
    on six bits of a hash of it.
    """
    told = seed if use == "live" else blake2b(f"booklet:{seed}".encode(), digest_size=1).digest()[0] % 64
    return f"{bank.role}:{use}:{told}"


def enemy_pairs(questions: Sequence[Question], whole: Sequence[str] = ()) -> Set[tuple[str, str]]:
    """Every two that may not stand together, both ways round: named by either, of one group, or of groups so joined. Of
    `whole` groups all stand together.

    `questions` are all of the bank's: what two questions are to each other hangs on no level and no language.
    """
    groups: dict[str, list[str]] = {}
    for question in questions:
        groups.setdefault(_camp(question), []).append(question.id)
    camp = {question.id: _camp(question) for question in questions}
    hostile = {(_camp(one), camp[enemy]) for one in questions for enemy in one.enemies if enemy in camp}
    together = {f"group:{name}" for name in whole}
    hostile |= {(name, name) for name in groups if name not in together}
    pairs = {(a, b) for one, other in hostile for a in groups[one] for b in groups[other] if a != b}
    return pairs | {(b, a) for a, b in pairs}


def _camp(question: Question) -> str:
    """The group a question fights in; on its own it is a group of one."""
    return f"group:{question.group}" if question.group else f"question:{question.id}"


def seeded_weight(stream: str, id: str) -> int:
    """What a question weighs in a random stream; never 0, so that taking an item is not free."""
    digest = blake2b(f"{stream}:{id}".encode(), digest_size=_WEIGHT_BYTES).digest()
    return int.from_bytes(digest, "big") + 1


def uses_of(item: Item) -> int:
    """The square of how often it was asked before."""
    return item.weight // _USE


def _item(question: Question, dimension: int, stream: str, uses: int) -> Item:
    """Uses weigh by their square, so that two questions asked once are lighter than one new and one asked twice."""
    weight = seeded_weight(stream, question.id) + min(uses, _MOST_USES) ** 2 * _USE
    return Item(question.id, dimension, question.difficulty - 1, seconds_of(question), weight)
