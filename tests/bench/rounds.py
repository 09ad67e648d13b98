"""Jobs -> medians: each job is timed on every item, in alternating rounds, so that a busy machine is busy for all."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import perf_counter
from typing import TypeVar

Item = TypeVar("Item")


def medians(
    jobs: Mapping[str, Callable[[Item], object]], items: Sequence[Item], *, rounds: int, warm: bool = True
) -> dict[str, float]:
    """Milliseconds by job: the median over items of the median over rounds. `warm` runs every job once unmeasured."""
    names = list(jobs)
    times: dict[str, list[list[float]]] = {name: [[] for _ in items] for name in names}
    for job in jobs.values() if warm else ():
        job(items[0])
    for round_ in range(rounds):
        for at, item in enumerate(items):
            turn = (round_ + at) % len(names)
            for name in names[turn:] + names[:turn]:
                times[name][at].append(milliseconds(jobs[name], item))
    return {name: median(median(each) for each in times[name]) for name in names}


def milliseconds(job: Callable[[Item], object], item: Item) -> float:
    """How long one job takes on one item; garbage of others is collected before."""
    gc.collect()
    start = perf_counter()
    job(item)
    return (perf_counter() - start) * 1000
