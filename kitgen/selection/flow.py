"""A network -> the cheapest flow through it, unit by unit along the cheapest way that is left (successive paths)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

Node = Hashable


@dataclass(slots=True)
class Arc:
    """A way from `tail` to `head`; the n-th unit that takes it costs `costs[n]`, never less than the one before."""

    tail: int
    head: int
    costs: Sequence[int]
    taken: int = 0


class Network:
    """Nodes and arcs between a source and a sink."""

    def __init__(self) -> None:
        self.numbers: dict[Node, int] = {}
        self.arcs: list[Arc] = []

    def add(self, tail: Node, head: Node, costs: Sequence[int]) -> Arc:
        """An arc for as many units as it has costs."""
        numbers = self.numbers
        arc = Arc(numbers.setdefault(tail, len(numbers)), numbers.setdefault(head, len(numbers)), costs)
        self.arcs.append(arc)
        return arc

    def send(self, source: Node, sink: Node, units: int) -> int | None:
        """Send `units` at the least cost there is, and give it; None where they do not get through."""
        if units and not {source, sink} <= self.numbers.keys():
            return None
        total = 0
        for _ in range(units):
            cost = self._one_more(self.numbers[source], self.numbers[sink])
            if cost is None:
                return None
            total += cost
        return total

    def _one_more(self, source: int, sink: int) -> int | None:
        """One unit along the cheapest way; on its way it may send others back."""
        ways = [(arc.tail, arc.head, arc.costs[arc.taken], arc, 1) for arc in self.arcs if arc.taken < len(arc.costs)]
        ways += [(arc.head, arc.tail, -arc.costs[arc.taken - 1], arc, -1) for arc in self.arcs if arc.taken]
        far = 1 << 60
        cost, by = [far] * len(self.numbers), dict[int, tuple[int, Arc, int]]()
        cost[source] = 0
        changed = True
        while changed:
            changed = False
            for tail, head, price, arc, units in ways:
                if cost[tail] < far and cost[tail] + price < cost[head]:
                    cost[head] = cost[tail] + price
                    by[head] = (tail, arc, units)
                    changed = True
        if cost[sink] == far:
            return None
        node = sink
        while node != source:
            node, arc, units = by[node]
            arc.taken += units
        return cost[sink]
