"""Items + number of booklets -> every item in one booklet, kinds spread evenly, times as near to a target as can be.

The shape of a pilot study: each question is tried once, and no booklet is longer or more one-sided than another.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from kitgen.selection.balance import Balance, balanced


def placed(
    seconds: Sequence[int], kinds: Sequence[Hashable], booklets: int, target: int
) -> tuple[tuple[int, ...], ...]:
    """The places of the items of each booklet. Of each kind, and in all, no booklet has two more than another."""
    order = sorted(range(len(seconds)), key=lambda i: (str(kinds[i]), -seconds[i], i))
    forms: list[list[int]] = [[] for _ in range(booklets)]
    for turn, place in enumerate(order):
        forms[turn % booklets].append(place)
    state = balanced(Balance(forms, seconds, kinds, [0] * len(seconds), target))
    return tuple(tuple(sorted(form)) for form in state.forms)


def least_deviation(seconds: Sequence[int], booklets: int, target: int, step: int) -> int:
    """No placing of all items lies nearer to the target everywhere, where all times are multiples of `step`: some
    booklet takes the mean or more, some the mean or less."""
    total = sum(seconds)
    over = -(-total // (booklets * step)) * step - target
    under = target - total // (booklets * step) * step
    return max(over, under)
