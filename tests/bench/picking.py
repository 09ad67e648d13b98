"""A kit of twelve questions from large banks: kitgen against HiGHS on the same rules, in the same run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).parent.parent))

from independent_solver import model_of
from kit_checker import faults
from random_banks import random_bank, twelve_questions
from rounds import milliseconds
from small_banks import ids

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.selection import Selection, select
from kitgen.selection.index import index_of

_SIZES = {1_000: ("-", 20), 10_000: (">= 20", 10), 100_000: ("-", 5)}
_KITS = 200


def picking() -> Iterator[tuple[str, float, str, str]]:
    """A line for each size of bank: what, HiGHS / kitgen, the goal, and the times."""
    for size, (goal, solved) in _SIZES.items():
        bank = random_bank(size, 1)
        indexing = milliseconds(lambda bank: index_of(bank).pool("live", "junior"), bank)
        own, bad = _kitgen(bank, twelve_questions())
        theirs = median(_highs(bank, twelve_questions(), seed) for seed in range(solved))
        p50, p95 = median(own), quantiles(own, n=20)[-1]
        times = f"kitgen p50 {p50:.2f}, p95 {p95:.2f} ms; HiGHS {theirs:.0f} ms; index {indexing:.0f} ms"
        yield f"Picking 12 of {size}: HiGHS / kitgen", theirs / p50, goal, f"{times}; {bad} kits bad"


def _kitgen(bank: Bank, blueprint: Blueprint) -> tuple[list[float], int]:
    """The times of kits by many seeds, and how many of some of them break a rule."""
    common, kits = ids(bank), list[Selection]()

    def pick(seed: int) -> None:
        kits.append(select(bank, blueprint, seed=seed, common=common))

    times = [milliseconds(pick, seed) for seed in range(_KITS)]
    return times, sum(bool(faults(bank, blueprint, kit, common)) for kit in kits[::20])


def _highs(bank: Bank, blueprint: Blueprint, seed: int) -> float:
    """The lightest kit by weights of the seed, the model reduced to what it can be made of and built beforehand."""
    weights = {one.id: _weight(seed, one.id) for one in bank.questions}
    model = model_of(_reduced(bank, blueprint, weights), blueprint, weights, weights)
    return milliseconds(lambda model: model.solution(), model)


def _weight(seed: int, id: str) -> int:
    return int.from_bytes(blake2b(f"{seed}:{id}".encode(), digest_size=3).digest(), "big") >> 4


def _reduced(bank: Bank, blueprint: Blueprint, weights: dict[str, int]) -> Bank:
    """Of questions alike, the lightest that a kit could hold, and all with enemies: the same best kit, sooner."""
    linked = {name for one in bank.questions for name in ((one.id, *one.enemies) if one.enemies else ())}
    most = {quota.id: quota.most for quota in blueprint.requirements.dimensions}
    taken: dict[tuple[object, ...], int] = {}
    kept = []
    for one in sorted(bank.questions, key=lambda one: weights[one.id]):
        alike = (one.dimension, one.difficulty, one.type, one.time)
        if one.id in linked or taken.get(alike, 0) < most[one.dimension]:
            kept.append(one)
            taken[alike] = taken.get(alike, 0) + (one.id not in linked)
    return replace(bank, questions=tuple(kept))
