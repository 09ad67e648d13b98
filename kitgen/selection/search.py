"""Items + rules -> the best kit, or the proof that there is none.

Best-first search over the items in order, each left or taken for a slot of the mix. The bound is exact for the problem
without clock and without enemies (a table of states, filled once forwards and once backwards), so the first complete
kit to come off the queue is the best of all, and an empty queue proves that no kit exists. Where the clock binds, a
second bound sets a price on every second (Lagrangian relaxation), the price at which that bound is highest.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from heapq import heappop, heappush

from kitgen.blueprint import Mix
from kitgen.selection.items import Field, Item
from kitgen.selection.sides import Side, SideCounts

_STEP = 1 << 100
"""The cost of one step of difficulty: more than any kit weighs."""

_PRICES = 12
"""How many prices are tried at most: any price gives a bound that holds."""

_State = tuple[int, int]
"""The slots of the mix still to fill, as digits of one number, and how many are taken in the dimension at hand."""

_Bounds = dict[_State, tuple[int, int]]
"""State -> the least cost and the least seconds to complete it."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a kit must be: `mix`, but for up to `tolerance` steps; `least` questions or more of each `required`
    dimension, at most `cap` of any, but within `ranges` (dimension, least, most) where it has one; `sides` by the
    cells that items name; all within `seconds`."""

    mix: Mix
    required: Set[int]
    least: int
    cap: int
    seconds: int
    tolerance: int
    ranges: tuple[tuple[int, int, int], ...] = ()
    sides: tuple[Side, ...] = ()

    @property
    def count(self) -> int:
        return sum(self.mix)

    @property
    def start(self) -> _State:
        return sum(number * self.unit(difficulty) for difficulty, number in enumerate(self.mix)), 0

    @property
    def base(self) -> int:
        return self.count + 1

    def unit(self, difficulty: int) -> int:
        """What one slot of a difficulty adds to the number of a state."""
        return int(self.base**difficulty)

    def range(self, dimension: int) -> tuple[int, int]:
        """The least and the most questions of a dimension."""
        default = (dimension, 1 if dimension in self.required else 0, self.count)
        _, low, high = next((one for one in self.ranges if one[0] == dimension), default)
        if dimension in self.required:
            return min(max(low, self.least), high), max(low, min(high, self.cap))
        return low, max(low, min(high, self.cap))


@dataclass(frozen=True, slots=True)
class Found:
    """A kit: the places of its items in the field, its steps from the mix, and the sum of its weights."""

    places: tuple[int, ...]
    steps: int
    weight: int


@dataclass(frozen=True, slots=True)
class _Place:
    """An item as the search meets it: the slots it may fill, each with its unit and its cost, and the bounds on its
    dimension, which `closes` with it."""

    item: Item
    slots: tuple[tuple[int, int], ...]
    floor: int
    cap: int
    closes: bool


class Undecided(Exception):
    """A search took more nodes than it may: neither a kit nor the proof that there is none."""


BUDGET = 400_000
"""Nodes of a search: a number, not a clock, so that a kit hangs on no machine."""


def search(field: Field, task: Task, budget: int = BUDGET) -> Found | None:
    """The kit of fewest steps and then of least weight, or None where no kit meets the task. Raises Undecided where
    `budget` nodes do not tell."""
    places = _places(field, task)
    if task.required - field.dimensions or not _enough(field, task):
        return None
    bounds = _bounds(places, task)
    start = bounds[0].get(task.start)
    if start is None or start[1] > task.seconds or start[0] // _STEP > task.tolerance:
        return None
    return _search(field, places, task, _Bound(bounds, *_best_price(places, task, bounds)), budget)


def _enough(field: Field, task: Task) -> bool:
    """Whether each side has its least, counted alone."""
    supply = [0] * len(task.sides)
    for item in field.items:
        for cell in item.cells:
            supply[cell] += 1
    return all(number >= side.least for number, side in zip(supply, task.sides, strict=True))


def _places(field: Field, task: Task) -> list[_Place]:
    places = []
    for i, item in enumerate(field.items):
        slots = [
            slot for slot, number in enumerate(task.mix) if number and abs(slot - item.difficulty) <= task.tolerance
        ]
        if any(not task.sides[cell].most for cell in item.cells):
            slots = []
        costs = tuple((task.unit(slot), item.weight + abs(slot - item.difficulty) * _STEP) for slot in slots)
        closes = i + 1 == len(field.items) or field.items[i + 1].dimension != item.dimension
        places.append(_Place(item, costs, *task.range(item.dimension), closes))
    return places


def _bounds(places: list[_Place], task: Task) -> list[_Bounds]:
    """For every place and state that can still be completed: the least cost and the least seconds to do so."""
    layers = _reachable(places, task)
    after: _Bounds = {(0, 0): (0, 0)} if (0, 0) in layers[-1] else {}
    bounds = [after]
    for place, states in zip(reversed(places), reversed(layers[:-1]), strict=True):
        here: _Bounds = {}
        own = place.item.seconds
        for state in states:
            least = None
            for cost, following in _moves(place, task.base, state):
                if rest := after.get(following):
                    dear, long = rest[0] + cost, rest[1] + own if cost else rest[1]
                    least = (min(dear, least[0]), min(long, least[1])) if least else (dear, long)
            if least is not None:
                here[state] = least
        bounds.append(here)
        after = here
    bounds.reverse()
    return bounds


@dataclass(frozen=True, slots=True)
class _Bound:
    """The least cost and seconds to complete a state, and the least cost with every second at `price`."""

    plain: list[_Bounds]
    price: int
    priced: list[_Bounds]

    def of(self, at: int, state: _State, cost: int, spare: int) -> int:
        """No complete kit that goes on from here costs less; `spare` seconds are left."""
        least = cost + self.plain[at][state][0]
        return max(least, cost + self.priced[at][state][0] - self.price * spare) if self.price else least


def _best_price(places: list[_Place], task: Task, bounds: list[_Bounds]) -> tuple[int, list[_Bounds]]:
    """The price at which the bound on the whole kit is highest: where the lines of a kit too long and of one within
    the clock meet, until no kit lies below."""
    if sum(place.item.seconds for place in places) <= task.seconds:
        return 0, []  # no clock to keep
    cheap, long = _priced(places, task, bounds, 0)[0][task.start]
    if long <= task.seconds:
        return 0, []
    price = _STEP << 40
    total, short = _priced(places, task, bounds, price)[0][task.start]
    dear = total - price * short
    for _ in range(_PRICES):
        price = (dear - cheap) // (long - short)
        priced = _priced(places, task, bounds, price)
        total, taken = priced[0][task.start]
        if taken > task.seconds and (total - price * taken, taken) != (cheap, long):
            cheap, long = total - price * taken, taken
        elif taken <= task.seconds and (total - price * taken, taken) != (dear, short):
            dear, short = total - price * taken, taken
        else:
            break
    return price, priced


def _priced(places: list[_Place], task: Task, bounds: list[_Bounds], price: int) -> list[_Bounds]:
    """For every place and state that can be completed: the least cost with every second at `price`, and the seconds."""
    after: _Bounds = {(0, 0): (0, 0)}
    layers = [after]
    for place, states in zip(reversed(places), reversed(bounds[:-1]), strict=True):
        own = place.item.seconds
        worth = price * own
        here: _Bounds = {}
        for state in states:
            ways = [
                (rest[0] + cost + worth, rest[1] + own) if cost else rest
                for cost, following in _moves(place, task.base, state)
                if (rest := after.get(following))
            ]
            here[state] = min(ways)
        layers.append(here)
        after = here
    layers.reverse()
    return layers


def _reachable(places: list[_Place], task: Task) -> list[set[_State]]:
    """The states met at each place, from the first to behind the last."""
    layers: list[set[_State]] = [{task.start}]
    for place in places:
        layers.append({to for state in layers[-1] for _, to in _moves(place, task.base, state)})
    return layers


def _moves(place: _Place, base: int, state: _State) -> Iterator[tuple[int, _State]]:
    """Where each choice leads that the rules allow, and its cost: leaving the item, at 0, or taking it for a slot."""
    left, held = state
    closes = place.closes
    if not place.item.forced and (not closes or held >= place.floor):
        yield 0, (left, 0 if closes else held)
    if held < place.cap and (not closes or held + 1 >= place.floor):
        then = 0 if closes else held + 1
        for unit, cost in place.slots:
            if left // unit % base:
                yield cost, (left - unit, then)


def _search(field: Field, places: list[_Place], task: Task, bound: _Bound, budget: int) -> Found | None:
    """Best first; among equals the furthest along, then the first met."""
    sides, mates = SideCounts([place.item for place in places], task.sides), field.mates or (0,) * len(places)
    queue = [(0, 0, 0, 0, task.start, 0, 0, 0, 0, sides.start)]
    seen: dict[tuple[int, _State, int, tuple[int, ...]], list[tuple[int, int, int]]] = {}
    serial = 0
    while queue:
        _, behind, _, cost, state, seconds, blocked, owed, kit, held = heappop(queue)
        at = -behind
        if at == len(places):
            return Found(tuple(i for i in range(at) if kit >> i & 1), cost // _STEP, cost % _STEP)
        if _dominated(seen.setdefault((at, state, owed >> at, held), []), cost, seconds, blocked >> at):
            continue
        budget -= 1
        if budget < 0:
            raise Undecided
        place = places[at]
        for own, following in _moves(place, task.base, state):
            rest = bound.plain[at + 1].get(following)
            if rest is None or (blocked if own else owed) >> at & 1:
                continue
            dear, long, barred, due, whole, counts = cost + own, seconds, blocked, owed, kit, held
            if own:
                long, barred, whole = long + place.item.seconds, barred | field.enemies[at], kit | 1 << at
                due |= mates[at]
                counts = tuple(n + (i in place.item.cells) for i, n in enumerate(held)) if held else held
            else:
                barred |= mates[at]
            if held and not sides.open(counts, at + 1, task.count - whole.bit_count()):
                continue
            if long + rest[1] <= task.seconds and (dear + rest[0]) // _STEP <= task.tolerance:
                serial += 1
                least = bound.of(at + 1, following, dear, task.seconds - long)
                heappush(queue, (least, behind - 1, serial, dear, following, long, barred, due, whole, counts))
    return None


def _dominated(seen: list[tuple[int, int, int]], cost: int, seconds: int, blocked: int) -> bool:
    """Whether a kit came here before that was no dearer and no longer, and barred nothing else; else remember this."""
    if any(paid <= cost and spent <= seconds and not barred & ~blocked for paid, spent, barred in seen):
        return True
    seen.append((cost, seconds, blocked))
    return False
