"""Forms + spare items -> forms whose times lie as near to a target as exchanges within a cell bring them.

Each exchange swaps one or two items of a form for as many of the same cells, out of the spare ones or out of another
form. It is made only where enemies become fewer or, at as many, the squares of the distances from the target shrink:
so the end is reached, and by the same way each time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from math import gcd


@dataclass(frozen=True, slots=True)
class _Exchange:
    """The seconds a form gains when its `slot` changes with the slot `there`, and the levels that go and come."""

    gain: int
    slot: int
    there: int
    shift: tuple[int, int]


def unstrained(form: Sequence[int]) -> int:
    return 0


@dataclass(slots=True)
class Balance:
    """The state of balancing: `forms` are places of items, `spare` those in no form. All lists are by place: `cells`
    says what may stand for what, `enemies` has bit j set where j may not stand beside; `fixed` places stay. Where there
    are `levels` a form keeps as many of each. `strain` says by how many questions a form misses its `quotas`."""

    forms: list[list[int]]
    seconds: Sequence[int]
    cells: Sequence[Hashable]
    enemies: Sequence[int]
    target: int
    spare: list[int] = field(default_factory=list)
    fixed: Set[int] = frozenset()
    levels: Sequence[int] = ()
    quotas: Sequence[tuple[int, ...]] = ()
    strain: Callable[[Sequence[int]], int] = unstrained

    def sums(self) -> list[int]:
        """What each form takes, in seconds."""
        return [sum(self.seconds[place] for place in form) for form in self.forms]

    def conflicts(self, form: Sequence[int]) -> int:
        """How many two of a form may not stand together, and by how many questions it misses quotas."""
        whole = sum(1 << place for place in form)
        return sum((self.enemies[place] & whole).bit_count() for place in form) // 2 + self.strain(form)


def balanced(state: Balance) -> Balance:
    """The state after every exchange that helps."""
    while _improve_one(state):
        pass
    return state


def reachable_target(state: Balance, wanted: int, limit: int) -> int:
    """The time nearest to `wanted`, within `limit`, that forms of these cells can take: exchanges change a time by
    whole steps only."""
    first: dict[Hashable, int] = {}
    step = 0
    for place, cell in enumerate(state.cells):
        step = gcd(step, state.seconds[place] - first.setdefault(cell, state.seconds[place]))
    if not step:
        return wanted
    base = state.sums()[0] % step
    nearest = round((wanted - base) / step) * step + base
    return min(nearest, (limit - base) // step * step + base)


def _improve_one(state: Balance) -> bool:
    """Make the first exchange that helps, the form furthest off first; whether there was one."""
    sums = state.sums()
    conflicts = [state.conflicts(form) for form in state.forms]
    for one in sorted(range(len(sums)), key=lambda i: (-conflicts[i], -abs(sums[i] - state.target), i)):
        if not conflicts[one] and sums[one] == state.target:
            return False
        sign = _sign(state, sums[one])
        others = sorted((i for i in range(len(sums)) if i != one), key=lambda i: (sums[i] * sign, i))
        if any(_exchange(state, one, other, sums, conflicts) for other in (-1, *others)):
            return True
    return False


def _sign(state: Balance, total: int) -> int:
    """Who is to be met first: a short form meets the long ones, a long form the short ones."""
    return -1 if total < state.target else 1


def _exchange(state: Balance, one: int, other: int, sums: Sequence[int], conflicts: Sequence[int]) -> bool:
    """Exchange between two forms, or with the spare items where `other` is -1, if that helps; whether it did."""
    form = state.forms[one]
    source = state.spare if other < 0 else state.forms[other]
    gap = state.target - sums[one]
    wanted = gap if other < 0 else (gap - (state.target - sums[other])) / 2
    options = list(_options(state, form, source))
    if conflicts[one]:
        whole = sum(1 << place for place in form)
        options = [option for option in options if state.enemies[form[option.slot]] & whole] or options
    for chosen in _nearest(options, wanted):
        gained = sum(option.gain for option in chosen)
        before, after = gap * gap, (gap - gained) ** 2
        hostile = conflicts[one]
        if other >= 0:
            far = state.target - sums[other]
            before, after, hostile = before + far * far, after + (far + gained) ** 2, hostile + conflicts[other]
        if after >= before and not hostile:
            continue
        _swap(form, source, chosen)
        left = state.conflicts(form) + (state.conflicts(source) if other >= 0 else 0)
        if (left, after) < (hostile, before):
            return True
        _swap(form, source, chosen)
    return False


def _options(state: Balance, form: Sequence[int], source: Sequence[int]) -> Iterator[_Exchange]:
    """One exchange for each slot, gain and level; the first place stands for all like it, unless it has enemies."""
    by_cell: dict[Hashable, list[int]] = {}
    for slot, place in enumerate(source):
        if place not in state.fixed:
            by_cell.setdefault(state.cells[place], []).append(slot)
    for slot, place in enumerate(form):
        if place in state.fixed:
            continue
        seen = set()
        for there in by_cell.get(state.cells[place], ()):
            coming = source[there]
            shift = (state.levels[place], state.levels[coming]) if state.levels else (0, 0)
            gain = state.seconds[coming] - state.seconds[place]
            quotas = (state.quotas[place], state.quotas[coming]) if state.quotas else ()
            mark = (gain, shift, state.enemies[coming], state.enemies[place], quotas)
            if mark not in seen:
                seen.add(mark)
                yield _Exchange(gain, slot, there, shift)


def _nearest(options: Sequence[_Exchange], wanted: float) -> Iterator[tuple[_Exchange, ...]]:
    """One exchange or two at once, the nearest to the wanted gain first; few are ever looked at."""
    alone = [(abs(one.gain - wanted), (one,)) for one in options if one.shift[0] == one.shift[1]]
    alone.sort(key=lambda way: way[0])
    yield from (way for _, way in alone[:_TRIED])
    if not alone or alone[0][0]:
        pairs = sorted(_pairs(options, wanted), key=lambda way: way[0])
        yield from (way for _, way in pairs[:_TRIED])


def _pairs(options: Sequence[_Exchange], wanted: float) -> Iterator[tuple[float, tuple[_Exchange, ...]]]:
    """Two exchanges that together leave the levels as they were, those near the wanted gain."""
    groups: dict[tuple[int, int], list[_Exchange]] = {}
    for option in sorted(options, key=lambda one: (one.gain, one.slot, one.there)):
        groups.setdefault(option.shift, []).append(option)
    gains = {shift: [one.gain for one in group] for shift, group in groups.items()}
    for shift, group in groups.items():
        back = (shift[1], shift[0])
        if shift > back or back not in groups:
            continue
        for one in group:
            at = bisect_left(gains[back], wanted - one.gain)
            for other in groups[back][max(at - 2, 0) : at + 2]:
                if one.slot != other.slot and one.there != other.there:
                    yield abs(one.gain + other.gain - wanted), (one, other)


_TRIED = 8


def _swap(form: list[int], source: list[int], chosen: Sequence[_Exchange]) -> None:
    """Exchange, or exchange back."""
    for one in chosen:
        form[one.slot], source[one.there] = source[one.there], form[one.slot]
