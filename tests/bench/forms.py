"""Parallel forms, candidates under a cap, and a pilot study in booklets: prints figures, asserts nothing.

python tests/bench/forms.py

Beside every time stands a calibration loop of the same run, so that a slow machine shows.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))

from random_banks import random_bank, twelve_questions
from small_banks import bank_of, blueprint_of, ids, question

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.requirements import Quota, Requirements
from kitgen.selection.draw import draw_live
from kitgen.selection.exposure import select_each
from kitgen.selection.flow import Network
from kitgen.selection.forms import FormsPlan, select_forms
from kitgen.selection.placement import least_deviation, placed

_TYPES = ("behavioural", "situational", "knowledge", "motivation", "values", "background")
_QUOTAS = (3, 2, 2, 2, 2, 1)
_SIZES = (14, 12, 11, 10, 9, 9, 8, 7, 6, 5, 5, 4)


def calibration() -> float:
    """Seconds of a fixed loop."""
    start = perf_counter()
    total = 0
    for i in range(1_000_000):
        total += i & 7
    return perf_counter() - start


def bench_bank(number: int, seed: int) -> Bank:
    """Twelve dimensions of unequal size, minutes from 2 to 15 by halves, one pair in fifty hostile."""
    draw = random.Random(seed)
    names = [f"q{i:06}" for i in range(number)]
    foes = {names[draw.randrange(number)]: names[draw.randrange(number)] for _ in range(number // 100)}
    questions = [
        question(
            name,
            f"d{draw.choices(range(1, 13), _SIZES)[0]}",
            draw.choices((1, 2, 3, 4, 5), (3, 4, 5, 4, 3))[0],
            minutes=min(15, max(2, round(draw.gauss(6.7, 2.6) * 2) / 2)),
            type=draw.choice(_TYPES),
            enemies=(foes[name],) if foes.get(name, name) != name else (),
        )
        for name in names
    ]
    return bank_of(*questions, dimensions=12)


def bench_blueprint() -> Blueprint:
    """Twelve questions, 3/2/2/2/2/1 over six dimensions, an exact mix of 2/3/4/2/1, 65 minutes at most."""
    quotas = tuple(Quota(f"d{i}", least, least) for i, least in enumerate(_QUOTAS, 1))
    rules = Requirements(count=12, dimensions=(*quotas, *(Quota(f"d{i}", 0, 0) for i in range(7, 13))), tolerance=0)
    return replace(blueprint_of(12, 2, 3, 4, 2, 1, minutes=65, dimensions=12, tolerance=0), requirements=rules)


def forms(number: int) -> None:
    for seed in range(3):
        bank, blueprint = bench_bank(number, seed), bench_blueprint()
        start = perf_counter()
        made = select_forms(bank, blueprint, FormsPlan(10), seed=seed, common=ids(bank))
        took = perf_counter() - start
        minutes = [sum(seconds_of(bank.by_id[one]) for one in form) / 60 for form in made.live]
        levels = [sum(bank.by_id[one].difficulty for one in form) for form in made.live]
        print(
            f"10 forms from {number}: {took:.3f} s, alike in {made.likeness}, range {max(minutes) - min(minutes)} min, "
            f"{max(levels) - min(levels)} of difficulty; loop {calibration():.3f} s"
        )


def candidates(name: str, bank: Bank, blueprint: Blueprint) -> None:
    """A hundred kits under a cap of ten. Beside them as many drawn without any; what twelve questions taken blindly,
    by no rule at all, would share; and the least that any hundred kits of these rules can."""
    start = perf_counter()
    kits = select_each(bank, blueprint, 100, cap=10, seed=1, common=ids(bank))
    took = perf_counter() - start
    drawn = [draw_live(bank, blueprint, seed=seed, common=ids(bank)) for seed in range(100)]
    free = len(_askable(bank, blueprint))
    print(
        f"100 kits from {len(bank.questions)} ({name}): {took:.3f} s, most uses {most_uses(kits)}, "
        f"shared by two {shared(kits):.3f}; uncapped {shared([one.ids for one in drawn if one]):.3f}, "
        f"plain {144 / free:.3f}, proved least {least_shared(bank, blueprint, 100, cap=10):.3f}; "
        f"loop {calibration():.3f} s"
    )


def _askable(bank: Bank, blueprint: Blueprint) -> list[Question]:
    rows = {quota.id for quota in blueprint.quotas("dimensions") if quota.most}
    return [one for one in bank.questions if one.dimension in rows]


def least_shared(bank: Bank, blueprint: Blueprint, kits: int, *, cap: int) -> float:
    """What two kits share at least on average, where quotas of dimensions and mix are exact.

    All kits together are a flow: of so many uses of each dimension, of each difficulty, and of an item at most `cap`.
    The n-th use of an item costs 2n - 1, so that the cheapest flow has the least squares. A price on every second, less
    what the clocks of all kits allow, gives a bound at any price (Lagrange); the highest is the answer. What else the
    rules ask for, enemies and types, only makes kits share more.
    """
    return max(_bound(bank, blueprint, kits, cap, price) for price in range(0, 48, 2))


_WHOLE = 1_000  # the price of a second is in thousandths of a use


def _bound(bank: Bank, blueprint: Blueprint, kits: int, cap: int, price: int) -> float:
    network = Network()
    for quota in blueprint.quotas("dimensions"):
        network.add("source", (0, quota.id), [0] * (kits * quota.least))
    for difficulty, number in enumerate(blueprint.mix, 1):
        network.add((1, difficulty), "sink", [0] * (kits * number))
    cells: dict[tuple[str, int], list[Question]] = {}
    for one in _askable(bank, blueprint):
        cells.setdefault((one.dimension, one.difficulty), []).append(one)
    for (dimension, difficulty), some in cells.items():
        costs = [(2 * n + 1) * _WHOLE + price * seconds_of(one) for one in some for n in range(min(cap, kits))]
        network.add((0, dimension), (1, difficulty), sorted(costs))
    uses = kits * blueprint.count
    total = network.send("source", "sink", uses)
    squares = ((total or 0) - price * kits * blueprint.question_minutes * 60) / _WHOLE
    return (squares - uses) / (kits * (kits - 1))


def most_uses(kits: Sequence[Sequence[str]]) -> int:
    return max(Counter(one for kit in kits for one in kit).values())


def shared(kits: Sequence[Sequence[str]]) -> float:
    """How many questions two kits share on average."""
    pairs = sum(n * (n - 1) for n in Counter(one for kit in kits for one in kit).values())
    return pairs / (len(kits) * (len(kits) - 1))


def pilot() -> None:
    """Eighty items into fourteen booklets about ten minutes long."""
    seconds, kinds = pilot_items()
    start = perf_counter()
    booklets = placed(seconds, kinds, 14, 600)
    took = perf_counter() - start
    far = max(abs(sum(seconds[i] for i in booklet) - 600) for booklet in booklets) / 60
    least = least_deviation(seconds, 14, 600, 30) / 60
    print(
        f"80 items into 14 booklets: {took:.3f} s, off by {far} min, proved least {least}; loop {calibration():.3f} s"
    )


def pilot_items() -> tuple[list[int], list[str]]:
    """Seconds and formats of a pilot of eighty items, 136 minutes in all."""
    draw = random.Random(2025)
    seconds = [draw.choice((60, 60, 90, 90, 120, 150)) for _ in range(80)]
    while sum(seconds) != 136 * 60:
        i = draw.randrange(80)
        step = 30 if sum(seconds) < 136 * 60 else -30
        if 30 <= seconds[i] + step <= 180:
            seconds[i] += step
    return seconds, [draw.choice(("choice", "short", "open")) for _ in range(80)]


if __name__ == "__main__":
    for number in (400, 500, 1_000, 10_000):
        forms(number)
    for number in (500, 1_000):
        candidates("minutes near 7", bench_bank(number, 0), bench_blueprint())
        candidates("minutes 2 to 15", random_bank(number, 1), twelve_questions())
    pilot()
