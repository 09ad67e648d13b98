"""Tally + kit -> the kit with items exchanged within their cells, one or two at a time, as long as that evens the uses.

A kit dealt at one price for every second seldom fills the clock; two exchanged together may: one by a longer item that
is asked less, the other by a shorter one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, combinations, product
from typing import NamedTuple

from kitgen.selection.tally import Tally


class _Offer(NamedTuple):
    """An item that could stand in a slot: what it adds to the cost, and to the seconds."""

    cost: int
    seconds: int
    slot: int
    place: int


def filled(tally: Tally, kit: Sequence[int]) -> list[int]:
    """The kit once no exchange of one or two items within their cells makes it cheaper."""
    kit = list(kit)
    while exchange := _best(tally, kit):
        for offer in exchange:
            kit[offer.slot] = offer.place
    return kit


def _best(tally: Tally, kit: Sequence[int]) -> tuple[_Offer, ...]:
    """The exchange that saves most; none where none saves."""
    spare, held = tally.limit - tally.time(kit), tally.held(kit)
    offers = [some for slot in range(len(kit)) if (some := _offers(tally, kit, held, slot))]
    best: tuple[_Offer, ...] = ()
    saved = 0
    for one in chain.from_iterable(offers):
        if one.cost < saved and one.seconds <= spare:
            saved, best = one.cost, (one,)
    for some, others in combinations(offers, 2):
        if some[0].cost + others[0].cost >= saved:
            continue
        for one, other in product(some, others):
            cheaper = one.cost + other.cost < saved and one.seconds + other.seconds <= spare
            if cheaper and _together(tally, kit, held, one, other):
                saved, best = one.cost + other.cost, (one, other)
    return best


def _offers(tally: Tally, kit: Sequence[int], held: Sequence[int], slot: int) -> list[_Offer]:
    """The items of a slot's cell that stand with the rest of the kit, the cheapest first, each shorter than those
    before it."""
    own = kit[slot]
    if tally.fixed[own]:
        return []
    barred = 0
    for place in kit:
        barred |= 1 << place | (tally.enemies[place] if place != own else 0)
    price, seconds, least = tally.price(own), tally.seconds[own], tally.cap
    offers = []
    for place in tally.pools[tally.cells[own]]:  # the shortest first
        if tally.uses[place] < least and not barred >> place & 1 and tally.keeps(held, own, place):
            least = tally.uses[place]
            offers.append(_Offer(tally.price(place) - price, tally.seconds[place] - seconds, slot, place))
    return offers[::-1]


def _together(tally: Tally, kit: Sequence[int], held: Sequence[int], one: _Offer, other: _Offer) -> bool:
    """Whether two exchanges can be made at once."""
    if one.place == other.place or tally.enemies[one.place] >> other.place & 1:
        return False
    after = list(held)
    tally.exchange(after, kit[one.slot], one.place)
    return tally.keeps(after, kit[other.slot], other.place)
