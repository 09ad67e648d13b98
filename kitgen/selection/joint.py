"""Rounds that share one bank -> a kit of each, so that together they keep the rules, or the proof that there are none.

Every round is drawn by itself at first. Where the kits together break a rule, one of a few things must be otherwise in
any that keep it: of two questions that exclude each other one round does without its own; of what is asked too seldom
some round asks one more, of what is asked too often some round one less. Each of these is tried in turn, drawing only
that round anew, with fewer questions where there is no other way. So nothing is missed: when no try is left there are
no such rounds. A competency or a dimension that no round can take beside the rest is given up at last, the fewest and
the lightest of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import product

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.requirements import AXES, Axis, Quota
from kitgen.selection.axes import cell_of
from kitgen.selection.draw import Draw, draw_live
from kitgen.selection.index import index_of
from kitgen.usage import Usage

FEWER = 100
"""What it costs to ask one question fewer than fit."""

TRIES, ALL_TRIES = 60, 300
"""So many draws are looked at for each price, and for all; then something more is given up, and that is said."""

Drawn = tuple[Draw, Blueprint]
"""What was drawn for a round, and by which of its blueprints."""
Want = tuple[Axis, str]
"""Something that at least one of the rounds should ask about."""
_Bound = tuple[int, Axis, str, int, int]
"""Round, axis, id, the least and the most questions."""


@dataclass(frozen=True, slots=True)
class Task:
    """What rounds are drawn by: the ids each may draw, how many questions would fit it, and its blueprints, the one of
    most questions first; `quotas` count over all rounds together; `must` are the rounds that may ask a question that
    must be asked; `wants` say what it costs to give one up."""

    bank: Bank
    sizes: tuple[tuple[Blueprint, ...], ...]
    fits: tuple[int, ...]
    pools: tuple[Set[str], ...]
    quotas: tuple[tuple[Axis, Quota], ...]
    must: Mapping[str, tuple[int, ...]]
    wants: Mapping[Want, int]
    seed: int
    usage: Usage


@dataclass(frozen=True, slots=True)
class Node:
    """What was settled so far: ids a round does without, bounds, who asks what must be asked, what was given up."""

    without: frozenset[tuple[int, str]] = frozenset()
    bounds: frozenset[_Bound] = frozenset()
    must: tuple[tuple[int, str], ...] = ()
    given: frozenset[Want] = frozenset()

    def range(self, place: int, axis: Axis, id: str, most: int) -> tuple[int, int]:
        """The least and the most questions of a cell that round `place` may ask."""
        own = [bound for bound in self.bounds if bound[:3] == (place, axis, id)]
        return max((one[3] for one in own), default=0), min((one[4] for one in own), default=most)


def bounded(blueprint: Blueprint, place: int, node: Node, must: tuple[str, ...]) -> Blueprint | None:
    """The blueprint of round `place` within the node's bounds; None where they contradict each other."""
    required, most = replace(blueprint.requirements, include=must), blueprint.count
    for axis in AXES:
        quotas = {quota.id: quota for quota in required.quotas(axis)}
        for id in dict.fromkeys(bound[2] for bound in sorted(node.bounds) if bound[:2] == (place, axis)):
            quota = quotas.get(id, Quota(id, 0, most))
            low, high = node.range(place, axis, id, most)
            quotas[id] = replace(quota, least=max(quota.least, low), most=min(quota.most, high))
        if sum(one.least for one in quotas.values()) > most or any(one.least > one.most for one in quotas.values()):
            return None
        required = required.with_quotas(axis, tuple(quotas.values()))
    return replace(blueprint, requirements=required)


@dataclass(frozen=True, slots=True)
class Joint:
    """The draws of all rounds with their blueprints, the wants that were given up, and what that and questions that are
    missing cost together; `proved` where it cannot be less."""

    drawn: tuple[Drawn, ...]
    given: frozenset[Want]
    cost: int
    proved: bool


_Entry = tuple[int, int, int, Node, tuple[Drawn, ...]]
"""Cost, rules broken, serial number, node, draws: the cheapest first, of these the nearest to done."""


@dataclass
class Search:
    """The rounds of a task. `proved` is False once tries were left out: then nothing is said to be impossible."""

    task: Task
    proved: bool = True
    known: dict[object, Drawn | None] = field(default_factory=dict)
    serial: int = 0

    def run(self) -> Joint | None:
        """The rounds that give up the least; None where there are none, or none were found."""
        queue: list[_Entry] = []
        seen: set[Node] = set()
        tried: dict[int, int] = {}
        for node in self._roots():
            self._push(queue, seen, node)
        while queue:
            cost, _, _, node, drawn = heappop(queue)
            ways = next(self._broken(node, [draw for draw, _ in drawn]), None)
            if ways is None:
                return Joint(drawn, node.given, cost, self.proved)
            tried[cost] = tried.get(cost, 0) + 1
            tired = tried[cost] > TRIES or sum(tried.values()) > ALL_TRIES
            for way in ways:
                if tired and way.given == node.given:
                    self.proved = False
                else:
                    self._push(queue, seen, way)
        return None

    def _roots(self) -> Iterator[Node]:
        """One for every way to part what must be asked among the rounds that may."""
        names = list(self.task.must)
        for places in product(*(self.task.must[name] for name in names)):
            yield Node(must=tuple(zip(places, names, strict=True)))

    def _push(self, queue: list[_Entry], seen: set[Node], node: Node) -> None:
        if node in seen:
            return
        seen.add(node)
        drawn = []
        for place in range(len(self.task.sizes)):
            one = self.draw(place, node)
            if one is None:
                return
            drawn.append(one)
        cost = sum(self.task.wants[want] for want in node.given)
        cost += sum(
            FEWER * max(fits - blueprint.count, 0) for fits, (_, blueprint) in zip(self.task.fits, drawn, strict=True)
        )
        self.serial += 1
        broken = sum(1 for _ in self._broken(node, [draw for draw, _ in drawn]))
        heappush(queue, (cost, broken, self.serial, node, tuple(drawn)))

    def draw(self, place: int, node: Node) -> Drawn | None:
        """One round as the node has it, with as many questions as can be; drawn once."""
        without = frozenset(id for at, id in node.without if at == place)
        bounds = frozenset(bound for bound in node.bounds if bound[0] == place)
        must = tuple(sorted(id for at, id in node.must if at == place))
        key = place, without, bounds, must
        if key not in self.known:
            pool = self.task.pools[place] - without
            sizes = (bounded(one, place, node, must) for one in self.task.sizes[place])
            drawn = ((self._draw(one, pool), one) for one in sizes if one)
            self.known[key] = next(((draw, one) for draw, one in drawn if draw), None)
        return self.known[key]

    def _draw(self, blueprint: Blueprint, pool: Set[str]) -> Draw | None:
        task = self.task
        return draw_live(task.bank, blueprint, seed=task.seed, common=pool, usage=task.usage)

    def _broken(self, node: Node, draws: Sequence[Draw]) -> Iterator[list[Node]]:
        """For each rule that the draws break together: what may be otherwise, all of it."""
        yield from self._hostile(node, draws)
        for axis, quota in self.task.quotas:
            held = self._held(draws, axis, quota.id)
            if sum(held) < quota.least:
                yield [self._bound(node, i, axis, quota.id, number + 1, None) for i, number in enumerate(held)]
            elif sum(held) > quota.most:
                yield [
                    self._bound(node, i, axis, quota.id, None, number - 1) for i, number in enumerate(held) if number
                ]
        for want in self.task.wants:
            if want not in node.given and not any(self._held(draws, *want)):
                more = [self._bound(node, i, *want, 1, None) for i in self._able(want)]
                yield [*more, replace(node, given=node.given | {want})]

    def _hostile(self, node: Node, draws: Sequence[Draw]) -> Iterator[list[Node]]:
        """Two rounds that ask the same, or questions that exclude each other."""
        foes = index_of(self.task.bank).foes_of
        for i, draw in enumerate(draws):
            for j, other in enumerate(draws[:i]):
                for id in draw.ids:
                    for foe in sorted(({id} | foes.get(id, set())) & {*other.ids}):
                        ways = {(i, id), (j, foe)} - {*node.must}
                        yield [replace(node, without=node.without | {way}) for way in sorted(ways)]

    def _held(self, draws: Sequence[Draw], axis: Axis, id: str) -> list[int]:
        by_id = self.task.bank.by_id
        return [sum(cell_of(by_id[one], axis) == id for one in draw.ids) for draw in draws]

    def _able(self, want: Want) -> list[int]:
        by_id = self.task.bank.by_id
        return [
            i for i, pool in enumerate(self.task.pools) if any(cell_of(by_id[one], want[0]) == want[1] for one in pool)
        ]

    def _bound(self, node: Node, place: int, axis: Axis, id: str, least: int | None, most: int | None) -> Node:
        low, high = node.range(place, axis, id, self.task.sizes[place][0].count)
        kept = {bound for bound in node.bounds if bound[:3] != (place, axis, id)}
        new = (place, axis, id, low if least is None else least, high if most is None else most)
        return replace(node, bounds=frozenset({*kept, new}))
