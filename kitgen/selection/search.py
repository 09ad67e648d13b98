"""Items + rules -> the best kit, or the proof that there is none.

Best-first search over the items in order, each left or taken for a slot of the mix. The bound is exact for the problem
without clock and without enemies (a table of states, filled once forwards and once backwards), so the first complete
kit to come off the queue is the best of all, and an empty queue proves that no kit exists.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from heapq import heappop, heappush

from kitgen.blueprint import Mix
from kitgen.selection.items import Field, Item

_STEP = 1 << 100
"""The cost of one step of difficulty: more than any kit weighs."""

_State = tuple[int, int]
"""The slots of the mix still to fill, as digits of one number, and how many are taken in the dimension at hand."""

_Bounds = dict[_State, tuple[int, int]]
"""State -> the least cost and the least seconds to complete it."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a kit must be: `mix`, but for up to `tolerance` steps; `least` questions or more of each `required`
    dimension, at most `cap` of any; all within `seconds`."""

    mix: Mix
    required: Set[int]
    least: int
    cap: int
    seconds: int
    tolerance: int

    @property
    def start(self) -> _State:
        return sum(number * self.unit(difficulty) for difficulty, number in enumerate(self.mix)), 0

    @property
    def base(self) -> int:
        return sum(self.mix) + 1

    def unit(self, difficulty: int) -> int:
        """What one slot of a difficulty adds to the number of a state."""
        return int(self.base**difficulty)


@dataclass(frozen=True, slots=True)
class Found:
    """A kit: the places of its items in the field, its steps from the mix, and the sum of its weights."""

    places: tuple[int, ...]
    steps: int
    weight: int


@dataclass(frozen=True, slots=True)
class _Choice:
    """Leaving an item, or taking it for a slot `steps` away from its difficulty; `slot` is 0 where it is left."""

    taken: bool
    slot: int
    steps: int


def best(field: Field, task: Task) -> Found | None:
    """The kit of fewest steps and then of least weight, or None where no kit meets the task."""
    bounds = _bounds(field, task)
    start = bounds[0].get(task.start)
    if start is None or start[1] > task.seconds or start[0] // _STEP > task.tolerance:
        return None
    return _search(field, task, bounds)


def _bounds(field: Field, task: Task) -> list[_Bounds]:
    """For every place and state that can still be completed: the least cost and the least seconds to do so."""
    layers = _reachable(field, task)
    after: _Bounds = {(0, 0): (0, 0)} if (0, 0) in layers[-1] else {}
    bounds = [after]
    for place in reversed(range(len(field.items))):
        item, here = field.items[place], {}
        choices = _choices(item, task)
        for state in layers[place]:
            cost, seconds = -1, -1
            for choice, following in _moves(field.items, task, place, state, choices):
                rest = after.get(following)
                if rest is None:
                    continue
                dear, long = rest
                if choice.taken:
                    dear, long = dear + item.weight + choice.steps * _STEP, long + item.seconds
                cost, seconds = (dear, long) if cost < 0 else (min(cost, dear), min(seconds, long))
            if cost >= 0:
                here[state] = (cost, seconds)
        bounds.append(here)
        after = here
    bounds.reverse()
    return bounds


def _reachable(field: Field, task: Task) -> list[set[_State]]:
    """The states met at each place, from the first to behind the last; none where a required dimension has no item."""
    layers: list[set[_State]] = [set() if task.required - field.dimensions else {task.start}]
    for place, item in enumerate(field.items):
        choices = _choices(item, task)
        layers.append({to for state in layers[-1] for _, to in _moves(field.items, task, place, state, choices)})
    return layers


def _choices(item: Item, task: Task) -> tuple[_Choice, ...]:
    """What can be done with an item: leave it, or take it for a slot of the mix within the tolerance."""
    slots = (slot for slot, number in enumerate(task.mix) if number and abs(slot - item.difficulty) <= task.tolerance)
    takes = (_Choice(True, task.unit(slot), abs(slot - item.difficulty)) for slot in slots)
    return (_Choice(False, 0, 0), *takes)


def _moves(
    items: tuple[Item, ...], task: Task, place: int, state: _State, choices: tuple[_Choice, ...]
) -> Iterator[tuple[_Choice, _State]]:
    """Where each choice leads that the rules allow."""
    left, held = state
    closes = place + 1 == len(items) or items[place + 1].dimension != items[place].dimension
    least = task.least if closes and items[place].dimension in task.required else 0
    for choice in choices:
        if choice.taken and (held == task.cap or not left // choice.slot % task.base):
            continue
        holds = held + choice.taken
        if holds >= least:
            yield choice, (left - choice.slot, 0 if closes else holds)


def _search(field: Field, task: Task, bounds: list[_Bounds]) -> Found | None:
    """Best first; among equals the furthest along, then the first met."""
    queue = [(bounds[0][task.start][0], 0, 0, 0, task.start, 0, 0, 0)]
    seen: dict[tuple[int, _State], list[tuple[int, int]]] = {}
    serial = 0
    while queue:
        _, behind, _, cost, state, seconds, blocked, kit = heappop(queue)
        place = -behind
        if place == len(field.items):
            return Found(tuple(i for i in range(place) if kit >> i & 1), cost // _STEP, cost % _STEP)
        if _dominated(seen.setdefault((place, state), []), seconds, blocked >> place):
            continue
        item = field.items[place]
        for choice, following in _moves(field.items, task, place, state, _choices(item, task)):
            rest = bounds[place + 1].get(following)
            if rest is None or (choice.taken and blocked >> place & 1):
                continue
            dear, long, barred = cost, seconds, blocked
            if choice.taken:
                dear, long = dear + item.weight + choice.steps * _STEP, long + item.seconds
                barred |= field.enemies[place]
            if long + rest[1] <= task.seconds and (dear + rest[0]) // _STEP <= task.tolerance:
                serial += 1
                whole = kit | choice.taken << place
                heappush(queue, (dear + rest[0], behind - 1, serial, dear, following, long, barred, whole))
    return None


def _dominated(seen: list[tuple[int, int]], seconds: int, blocked: int) -> bool:
    """Whether a better kit came here before with no more seconds and nothing else barred; else remember this one."""
    if any(spent <= seconds and not barred & ~blocked for spent, barred in seen):
        return True
    seen.append((seconds, blocked))
    return False
