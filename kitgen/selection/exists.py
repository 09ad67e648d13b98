"""Supply + blueprint -> whether a live kit exists.

two axes  the rules on any two axes, and the clock, by the cheapest flow: where these alone cannot be met, none does
a try     the questions of such a flow, changed one by one until every rule is met: here is one
a search  what neither decided, within a budget of nodes
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kitgen.blueprint import DIFFICULTIES, Blueprint
from kitgen.requirements import AXES
from kitgen.selection.chance import Chance
from kitgen.selection.columns import best
from kitgen.selection.flow import Arc, Network
from kitgen.selection.rules import live_field, live_rules
from kitgen.selection.search import Undecided
from kitgen.selection.supply import ALL, Supplies, Supply

_OWED = 1 << 40
"""What a unit earns that has to be sent: more than all seconds of a kit."""
_TRIES = 400
_BUDGET = 20_000
"""Nodes of the search for one of many answers, such as whether a change would mend a shortage."""

Ranges = Mapping[str, tuple[int, int]]


def kit_exists(supplies: Supplies, blueprint: Blueprint, *, peace: bool = False) -> bool:
    """Whether a live kit was found; with `peace` questions that exclude each other may stand together."""
    try:
        return kit_found(supplies, blueprint, peace=peace) is not None
    except Undecided:
        return False


def may_exist(supplies: Supplies, blueprint: Blueprint, *, peace: bool = False) -> bool:
    """Whether it is not proved that no live kit exists."""
    try:
        return kit_found(supplies, blueprint, peace=peace) is not None
    except Undecided:
        return True


def kit_found(
    supplies: Supplies, blueprint: Blueprint, *, peace: bool = False, budget: int = _BUDGET
) -> tuple[str, ...] | None:
    """The ids of a live kit, whichever turns up first; None where it is proved that there is none. Raises Undecided."""
    supply, must = supplies.of(blueprint), tuple(dict.fromkeys(blueprint.requirements.include))
    if len(must) > blueprint.count or not all(id in supply.ids for id in must):
        return None
    forced = tuple(sorted({mate for id in must for mate in (supply.ids[id], *supply.mates.get(supply.ids[id], ()))}))
    if len(forced) > blueprint.count:
        return None
    if not peace and any(set(supply.foes.get(one, ())) & {*forced} for one in forced):
        return None
    trial = _Trial(supply, blueprint, forced, peace, _axes(supply, blueprint))
    flows = []
    for pair in _pairs(trial.axes, blueprint.count):
        flow = trial.flow(*pair)
        if flow is None:
            return None
        flows.append(flow)
    kit = next((kit for flow in flows if (kit := trial.mended(flow)) is not None), None)
    if kit is None:
        return _searched(supplies, blueprint, peace=peace, budget=budget)
    ids = list(supply.ids)
    return tuple(ids[place] for place in kit)


def _axes(supply: Supply, blueprint: Blueprint) -> dict[str, Ranges]:
    """The least and the most of each cell, by axis."""
    axes: dict[str, Ranges] = {ALL: {ALL: (0, blueprint.count)}}
    for axis in AXES:
        ranges = {name: (0, blueprint.count) for name in supply.names[axis]}
        ranges |= {quota.id: (quota.least, min(quota.most, blueprint.count)) for quota in blueprint.quotas(axis)}
        if axis == "difficulties" and not blueprint.tolerance:
            mix = dict(zip(map(str, DIFFICULTIES), blueprint.mix, strict=True))
            for name, number in mix.items():
                least, most = ranges.get(name, (0, blueprint.count))
                ranges[name] = (max(least, number), min(most, number))
        axes[axis] = ranges
    return axes


def _pairs(axes: Mapping[str, Ranges], count: int) -> Iterator[tuple[str, str]]:
    """Every two axes on which something is asked for."""
    some = [axis for axis in AXES if any(least or most < count for least, most in axes[axis].values())]
    if len(some) < 2:
        return iter([(some[0] if some else ALL, ALL)])
    return combinations(some, 2)


def _searched(supplies: Supplies, blueprint: Blueprint, *, peace: bool, budget: int) -> tuple[str, ...] | None:
    """By search: always right, where the budget lasts."""
    field = live_field(supplies.bank, blueprint, seed=0, common=supplies.common)
    items = tuple(replace(item, weight=item.seconds + 1) for item in field.items)
    field = replace(field.at_peace() if peace else field, items=items)
    found = best(field, live_rules(blueprint).task(1, blueprint.count, blueprint.tolerance), budget)
    return tuple(field.items[place].id for place in found.places) if found else None


@dataclass(frozen=True, slots=True)
class _Trial:
    """A blueprint being tried; the `forced` are in every kit."""

    supply: Supply
    blueprint: Blueprint
    forced: tuple[int, ...]
    peace: bool
    axes: Mapping[str, Ranges]

    @property
    def seconds(self) -> int:
        return round(self.blueprint.question_minutes * 60)

    @property
    def barred(self) -> tuple[int, ...]:
        """The forced, which are taken already, and their foes."""
        foes = set[int]() if self.peace else {foe for one in self.forced for foe in self.supply.foes.get(one, ())}
        return tuple(sorted({*self.forced, *foes}))

    def flow(self, one: str, other: str) -> list[int] | None:
        """The shortest questions that meet the rules of two axes; None where none do within the clock."""
        network, owed = Network(), 0
        for axis, end in ((one, "source"), (other, "sink")):
            for name, (least, most) in self._left(axis).items():
                if most < least:
                    return None
                owed += least
                costs = [-_OWED] * least + [0] * (most - least)
                if end == "source":
                    network.add(end, (0, name), costs)
                else:
                    network.add((1, name), end, costs)
        ways: list[tuple[Arc, list[int]]] = []
        for (a, b), places in self.supply.cells(one, other, self.barred).items():
            ways.append((network.add((0, a), (1, b), [self.supply.seconds[place] for place in places]), places))
        total = network.send("source", "sink", self.blueprint.count - len(self.forced))
        taken = sum(self.supply.seconds[place] for place in self.forced)
        if total is None or total + owed * _OWED + taken > self.seconds:
            return None
        return [place for arc, places in ways for place in places[: arc.taken]]

    def _left(self, axis: str) -> dict[str, tuple[int, int]]:
        """What an axis asks for besides the forced."""
        held = [self.supply.names[axis][place] for place in self.forced]
        return {
            name: (max(least - held.count(name), 0), most - held.count(name))
            for name, (least, most) in self.axes[axis].items()
        }

    def mended(self, kit: list[int]) -> list[int] | None:
        """A kit that meets every rule, come to by changing one question after the other; None where that fails."""
        if not kit:
            return None if self._strain(list(self.forced)) else list(self.forced)
        chance, kit = Chance("mend"), [*self.forced, *kit]
        strain = self._strain(kit)
        for _ in range(_TRIES):
            if not strain:
                break
            at = len(self.forced) + chance.below(len(kit) - len(self.forced))
            some = self.supply.like(kit[at], AXES[chance.below(len(AXES))], self.barred)
            place = some[chance.below(len(some))] if some else kit[at]
            if place in kit:
                continue
            before, kit[at] = kit[at], place
            now = self._strain(kit)
            if now > strain:
                kit[at] = before
            else:
                strain = now
        return None if strain else kit

    def _strain(self, kit: Sequence[int]) -> float:
        """How far a kit is from meeting every rule."""
        supply = self.supply
        strain = max(sum(supply.seconds[place] for place in kit) - self.seconds, 0) / 60
        for axis in AXES:
            names = [supply.names[axis][place] for place in kit]
            for name, (least, most) in self.axes[axis].items():
                number = names.count(name)
                strain += 2 * (max(least - number, 0) + max(number - most, 0))
        steps = _steps([supply.names["difficulties"][place] for place in kit], self.blueprint)
        strain += 2 * max(steps - self.blueprint.tolerance, 0)
        strain += 2 * sum(len(supply.mates[place] - {*kit}) for place in kit if place in supply.mates)
        if not self.peace:
            strain += 2 * sum(len(supply.foes[place] & {*kit}) for place in kit if place in supply.foes)
        return strain


def _steps(difficulties: Sequence[str], blueprint: Blueprint) -> int:
    """The single steps of difficulty between a kit and the mix."""
    have = sorted(map(int, difficulties))
    asked = [difficulty for difficulty, number in zip(DIFFICULTIES, blueprint.mix, strict=True) for _ in range(number)]
    return sum(abs(a - b) for a, b in zip(have, asked, strict=True))
