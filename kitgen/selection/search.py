"""Items + one exact mix -> the lightest kit, or the proof that there is none.

Best-first search over the items in order, each taken or left. The bound is exact for the problem without clock and
without enemies (a table of states, filled once forwards and once backwards), so the first complete kit to come off the
queue is the lightest of all, and an empty queue proves that no kit exists.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from heapq import heappop, heappush

from kitgen.blueprint import Mix
from kitgen.selection.items import Field, Item

_Bounds = dict[tuple[int, int], tuple[int, int]]
"""(digits of the mix still to fill, taken in the dimension at hand) -> least weight and least seconds to complete."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a kit must be: `mix` exactly, `least` questions or more of each `required` dimension, at most `cap` of any,
    and all within `seconds`."""

    mix: Mix
    required: Set[int]
    least: int
    cap: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Found:
    """A kit: the places of its items in the field, and the sum of their weights."""

    places: tuple[int, ...]
    weight: int


def lightest(field: Field, task: Task) -> Found | None:
    """The kit of least weight, or None where no kit meets the task."""
    bounds = _bounds(field, task)
    start = bounds[0].get((_digits(task), 0))
    if start is None or start[1] > task.seconds:
        return None
    return _search(field, task, bounds, start[0])


def least_seconds(field: Field, task: Task) -> int | None:
    """The seconds of the shortest kit, clock and enemies aside; None where there is none even so."""
    start = _bounds(field, task)[0].get((_digits(task), 0))
    return None if start is None else start[1]


def _digits(task: Task) -> int:
    """The mix as one number, a digit a difficulty, in base count + 1."""
    base = sum(task.mix) + 1
    return sum(number * base**i for i, number in enumerate(task.mix))


def _bounds(field: Field, task: Task) -> list[_Bounds]:
    """For every place and state that can still be completed: the least weight and the least seconds to do so."""
    layers = _reachable(field, task)
    after: _Bounds = {(0, 0): (0, 0)} if (0, 0) in layers[-1] else {}
    bounds = [after]
    for place in reversed(range(len(field.items))):
        item, here = field.items[place], {}
        for state in layers[place]:
            best = None
            for taken, following in _steps(field, task, place, state):
                rest = after.get(following)
                if rest is None:
                    continue
                told = (rest[0] + item.weight, rest[1] + item.seconds) if taken else rest
                best = told if best is None else (min(best[0], told[0]), min(best[1], told[1]))
            if best is not None:
                here[state] = best
        bounds.append(here)
        after = here
    bounds.reverse()
    return bounds


def _reachable(field: Field, task: Task) -> list[set[tuple[int, int]]]:
    """The states met at each place, from the first to behind the last."""
    layers = [{(_digits(task), 0)}]
    missing = task.required - field.dimensions
    if missing:
        layers[0].clear()
    for place in range(len(field.items)):
        layers.append({state for one in layers[-1] for _, state in _steps(field, task, place, one)})
    return layers


def _steps(field: Field, task: Task, place: int, state: tuple[int, int]) -> list[tuple[bool, tuple[int, int]]]:
    """Where leaving and taking the item at `place` lead, each only where the rules allow it."""
    left, here = state
    item = field.items[place]
    unit = (sum(task.mix) + 1) ** item.difficulty
    steps = []
    for taken in (False, True):
        if taken and (here == task.cap or left // unit % (sum(task.mix) + 1) == 0):
            continue
        held = here + taken
        if _closes(field.items, place):
            if held < task.least and item.dimension in task.required:
                continue
            held = 0
        steps.append((taken, (left - unit if taken else left, held)))
    return steps


def _closes(items: tuple[Item, ...], place: int) -> bool:
    """Whether the item is the last of its dimension."""
    return place + 1 == len(items) or items[place + 1].dimension != items[place].dimension


def _search(field: Field, task: Task, bounds: list[_Bounds], bound: int) -> Found | None:
    queue = [(bound, 0, 0, 0, (_digits(task), 0), 0, 0, 0)]
    seen: dict[tuple[int, tuple[int, int]], list[tuple[int, int]]] = {}
    serial = 0
    while queue:
        _, behind, _, weight, state, seconds, blocked, chosen = heappop(queue)
        place = -behind
        if place == len(field.items):
            return Found(tuple(i for i in range(place) if chosen >> i & 1), weight)
        if _dominated(seen.setdefault((place, state), []), seconds, blocked >> place):
            continue
        item = field.items[place]
        for taken, following in _steps(field, task, place, state):
            rest = bounds[place + 1].get(following)
            if rest is None or (taken and blocked >> place & 1):
                continue
            spent = seconds + item.seconds * taken
            if spent + rest[1] > task.seconds:
                continue
            serial += 1
            heavy, barred = (weight + item.weight, blocked | field.enemies[place]) if taken else (weight, blocked)
            kit = chosen | taken << place
            heappush(queue, (heavy + rest[0], -place - 1, serial, heavy, following, spent, barred, kit))
    return None


def _dominated(seen: list[tuple[int, int]], seconds: int, blocked: int) -> bool:
    """Whether a lighter kit came here before with no more seconds and nothing else barred; else remember this one."""
    if any(spent <= seconds and not barred & ~blocked for spent, barred in seen):
        return True
    seen.append((seconds, blocked))
    return False
