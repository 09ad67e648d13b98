"""Bank + Blueprint + number of candidates -> a kit for each, no question in more kits than the cap allows.

Kits are drawn one apart from another, and then exchanged question by question until each is asked about as often as
another and none above the cap, which holds whatever happens.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from hashlib import blake2b

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import Problem, ShortageError
from kitgen.messages import say
from kitgen.selection.draw import draw_live
from kitgen.selection.items import side_quotas
from kitgen.selection.order import in_order
from kitgen.selection.rules import live_field
from kitgen.selection.shortage import live_shortage
from kitgen.selection.spread import spread
from kitgen.selection.tally import Range
from kitgen.usage import UNUSED, Rest, Usage


def select_each(
    bank: Bank, blueprint: Blueprint, count: int, *, cap: int, seed: int, common: Set[str], usage: Usage = UNUSED
) -> tuple[tuple[str, ...], ...]:
    """The live ids of `count` kits, each in order of asking; no id is in more than `cap` of them.

    Raises ShortageError where the kits were not found, with a cap that was tried and will do.
    """
    kits = _kits(bank, blueprint, count, cap=cap, seed=seed, common=common - usage.barred)
    if len(kits) < count:
        raise ShortageError(
            _problems(bank, blueprint, count, len(kits), cap=cap, seed=seed, common=common, usage=usage)
        )
    return tuple(in_order(bank, blueprint, kit) for kit in kits)


def _kits(
    bank: Bank, blueprint: Blueprint, count: int, *, cap: int, seed: int, common: Set[str]
) -> list[tuple[str, ...]]:
    """The kits up to the first that could not be found: drawn freely and then evened, or else one after another."""
    field = live_field(bank, blueprint, seed=seed, common=common)
    places = {item.id: i for i, item in enumerate(field.items)}
    drawn = []
    for number in range(count):
        draw = draw_live(bank, blueprint, seed=_own_seed(seed, number), common=common)
        if draw is None:
            return []
        drawn.append([places[one] for one in draw.ids])
    if spread(field, drawn, cap=cap, seconds=round(blueprint.question_minutes * 60), sides=_sides(blueprint)):
        return [tuple(field.items[place].id for place in kit) for kit in drawn]
    return _one_by_one(bank, blueprint, count, cap=cap, seed=seed, common=common)


def _sides(blueprint: Blueprint) -> list[Range | None]:
    """The least and the most of each side quota; None where it was drawn near to a weight. Of difficulties every kit
    keeps what it has, so that nothing bounds them here."""
    free = {"difficulties": (0, blueprint.count)}
    return [
        None if quota.weight else free.get(axis, (quota.least, quota.most)) for axis, quota in side_quotas(blueprint)
    ]


def _one_by_one(
    bank: Bank, blueprint: Blueprint, count: int, *, cap: int, seed: int, common: Set[str]
) -> list[tuple[str, ...]]:
    """Each kit of the questions used least by those before it."""
    uses: Counter[str] = Counter()
    kits: list[tuple[str, ...]] = []
    for number in range(count):
        draw = draw_live(bank, blueprint, seed=_own_seed(seed, number), common=common, usage=_counted(uses, cap))
        if draw is None:
            return kits
        uses.update(draw.ids)
        kits.append(draw.ids)
    return kits


def _counted(uses: Counter[str], cap: int) -> Usage:
    """The least used first, and none more often than the cap."""
    resting = tuple(Rest(id, "cap") for id, times in sorted(uses.items()) if times >= cap)
    return Usage(tuple(sorted(uses.items())), resting)


def _own_seed(seed: int, number: int) -> int:
    """A candidate's own seed."""
    return int.from_bytes(blake2b(f"candidate:{seed}:{number}".encode(), digest_size=6).digest(), "big")


def _problems(
    bank: Bank,
    blueprint: Blueprint,
    count: int,
    found: int,
    *,
    cap: int,
    seed: int,
    common: Set[str],
    usage: Usage,
) -> list[Problem]:
    """What stands in the way: of one kit already, or of so many under the cap."""
    if not found:
        return list(live_shortage(bank, blueprint, common=common, usage=usage))
    free = common - usage.barred
    enough = (
        one
        for one in range(cap + 1, count + 1)
        if len(_kits(bank, blueprint, count, cap=one, seed=seed, common=free)) == count
    )
    message = say(
        "{found} of {count} kits can be made: for another a question would be asked more than {cap} times",
        found=found,
        count=count,
        cap=cap,
    )
    return [Problem(message, say("a cap of {cap} works; or add questions to the bank", cap=next(enough, count)))]
