"""Kits drawn apart -> the same kits with questions exchanged for others, so that each is asked as evenly as can be.

Kit after kit is taken from the tally, dealt anew and filled, and put back where fewer uses lie above the cap, or the
squares of all uses shrink. How many questions a kit has of each dimension and of each difficulty stays.
"""

from __future__ import annotations

from collections.abc import Sequence

from kitgen.selection.dealing import Dealer
from kitgen.selection.filling import filled
from kitgen.selection.items import Field
from kitgen.selection.tally import Range, Tally

_SWEEPS = 3


def spread(field: Field, kits: list[list[int]], *, cap: int, seconds: int, sides: Sequence[Range | None] = ()) -> bool:
    """Exchange within `kits`, places in the field, in place; whether no item is in more than `cap` of them.

    `sides` are the least and the most of each side quota; None for one of which every kit keeps the number it has.
    """
    tally = Tally(field, cap=cap, seconds=seconds, sides=sides)
    for kit in kits:
        tally.count(kit, 1)
    dealer = Dealer(tally)
    for sweep in range(_SWEEPS):
        anew = not sweep or not tally.capped  # dealing is slow, and seldom does more a second time
        for kit in kits:
            tally.count(kit, -1)
            evened = filled(tally, (dealer.dealt(kit) if anew else None) or kit)
            if tally.cost(evened) < tally.cost(kit):
                kit[:] = evened
            tally.count(kit, 1)
    return tally.capped
