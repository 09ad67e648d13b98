"""Blueprint + rounds -> what is asked of each round, the rounds drawn by it, and what none of them asks about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, redraw, split
from kitgen.blueprint.checks import MOST_QUESTIONS
from kitgen.messages import Message, say
from kitgen.requirements import Axis, Quota
from kitgen.rounds import Gap
from kitgen.selection.axes import cell_of, name_of
from kitgen.selection.index import index_of
from kitgen.selection.items import stream_of
from kitgen.selection.joint import FEWER, Drawn, Joint, Search, Task
from kitgen.selection.ownership import Owners, Shares, sharings
from kitgen.usage import UNUSED, Usage

SHARINGS = 12
"""So many ways to share the competencies are tried where not all can be covered."""
_COMPETENCY = 1000
"""What it costs to give up a competency, beside its weight; a dimension costs 1."""


@dataclass(frozen=True, slots=True)
class RoundsPlan:
    """The minutes of each round, and the competencies it owns: empty where they are to be shared out."""

    minutes: tuple[int, ...]
    owned: Owners


@dataclass(frozen=True, slots=True)
class Rounds:
    """The live ids of each round, unordered; who owns what; what none of them asks; the blueprint of each, in which
    what all rounds share is said for it alone. `proved` where there cannot be fewer gaps with these owners."""

    live: tuple[tuple[str, ...], ...]
    owners: Owners
    gaps: tuple[Gap, ...]
    blueprints: tuple[Blueprint, ...]
    notes: tuple[Message, ...]
    proved: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What rounds are asked for: `blueprint` holds for all of them together, but for its minutes and its mix, which
    each round keeps by itself."""

    bank: Bank
    blueprint: Blueprint
    plan: RoundsPlan
    seed: int
    common: Set[str]
    usage: Usage = UNUSED

    @property
    def free(self) -> Set[str]:
        return self.common - self.usage.barred

    def pool(self) -> tuple[Question, ...]:
        """The questions that may be asked in any round."""
        return index_of(self.bank).drawable(self.blueprint, "live", self.free)


def rounds_in(asked: Asked, *, most: int = SHARINGS) -> Rounds | None:
    """The rounds that leave the fewest gaps of the `most` ways to share that are tried; None where none were found."""
    best: tuple[Owners, Task, Joint] | None = None
    for owners in sharings(shares_of(asked), most):
        task = task_for(asked, owners)
        joint = Search(task).run()
        if joint is not None:
            if best is None or joint.cost < best[2].cost:
                best = owners, task, joint
            if joint.cost < FEWER:  # nothing but dimensions is left out, and they hang little on who owns what
                break
    return _told(asked, *best) if best else None


def shares_of(asked: Asked) -> Shares:
    """What is to be shared out: the competencies that there are questions of."""
    there = {question.competency for question in asked.pool()}
    weights = {one.id: one.weight for one in asked.bank.competencies if one.id in there or _is_named(asked, one.id)}
    stream = stream_of(asked.bank, asked.seed, "live")
    return Shares(weights, asked.plan.owned, asked.plan.minutes, f"{stream}:owners")


def _is_named(asked: Asked, id: str) -> bool:
    return any(id in owned for owned in asked.plan.owned)


def task_for(asked: Asked, owners: Owners) -> Task:
    """The rounds to be drawn where it is settled who owns what."""
    live = asked.pool()
    pools = tuple(frozenset(one.id for one in live if one.competency in owned) for owned in owners)
    written = asked.blueprint.requirements
    counts = split(written.count, asked.plan.minutes) if written.count else (None,) * len(owners)
    drawn = [
        _sizes(asked, owned, minutes, [one for one in live if one.id in pool], count and max(count, 1))
        for owned, minutes, pool, count in zip(owners, asked.plan.minutes, pools, counts, strict=True)
    ]
    by_id = asked.bank.by_id
    must = {id: tuple(i for i, owned in enumerate(owners) if by_id[id].competency in owned) for id in written.include}
    there = [by_id[id] for pool in pools for id in pool]
    costs: dict[tuple[Axis, str], int] = {
        ("competencies", one.id): _COMPETENCY + one.weight
        for one in asked.bank.competencies
        if any(question.competency == one.id for question in there)
    }
    if not written.dimensions:
        held = {question.dimension for question in there}
        costs |= {("dimensions", id): 1 for id in asked.blueprint.dimensions if id in held}
    return Task(
        bank=asked.bank,
        sizes=tuple(sizes for sizes, _ in drawn),
        fits=tuple(fits for _, fits in drawn),
        pools=pools,
        quotas=tuple(_quotas(asked.blueprint)),
        must=must,
        wants=costs,
        seed=asked.seed,
        usage=asked.usage,
    )


def _quotas(blueprint: Blueprint) -> Iterator[tuple[Axis, Quota]]:
    """What the blueprint asks of all rounds together; difficulties that are not named are closed to each of them."""
    for axis in _TOGETHER:
        for quota in blueprint.requirements.quotas(axis):
            yield axis, quota


_TOGETHER: tuple[Axis, ...] = ("dimensions", "competencies", "types", "difficulties")


def _sizes(
    asked: Asked, owned: Sequence[str], minutes: int, live: Sequence[Question], count: int | None
) -> tuple[tuple[Blueprint, ...], int]:
    """The blueprints of one round, the one of most questions first, and how many questions fit its minutes: that many,
    if need be more and shorter ones so that each of its competencies gets one, or fewer where the bank has no more."""
    whole, weights = asked.blueprint, {one.id: one.weight for one in asked.bank.competencies}
    there = [id for id in owned if any(question.competency == id for question in live)]
    required = replace(
        whole.requirements,
        count=count,
        dimensions=tuple(Quota(id, 0, MOST_QUESTIONS) for id in whole.dimensions),
        competencies=tuple(Quota(id, 0, MOST_QUESTIONS, weights[id]) for id in there),
        types=(),
        difficulties=tuple(replace(one, least=0) for one in whole.requirements.difficulties),
        include=(),
    )
    drawn = redraw(replace(whole, minutes=minutes, requirements=required), live)
    if count is not None:
        return (_loosened(whole, drawn),), count
    fits = max(drawn.count, 1)
    numbers = range(max(len(there), fits), 0, -1)
    each = (redraw(replace(drawn, requirements=replace(required, count=number)), live) for number in numbers)
    return tuple(_loosened(whole, one) for one in each), fits


def _loosened(whole: Blueprint, drawn: Blueprint) -> Blueprint:
    """The round's blueprint with as much tolerance as the whole has."""
    written = whole.requirements.tolerance
    tolerance = drawn.count if written is None and whole.tolerance else written or 0
    if whole.requirements.difficulties and written is None:
        tolerance = 4 * drawn.count
    return replace(drawn, tolerance=tolerance, requirements=replace(drawn.requirements, tolerance=tolerance))


def joined(whole: Blueprint, blueprints: Sequence[Blueprint]) -> Blueprint:
    """What all rounds ask together, as one blueprint."""
    first, second, third, fourth, fifth = (sum(one.mix[i] for one in blueprints) for i in range(5))
    return replace(
        whole,
        minutes=sum(one.minutes for one in blueprints),
        question_minutes=sum(one.question_minutes for one in blueprints),
        count=sum(one.count for one in blueprints),
        mix=(first, second, third, fourth, fifth),
    )


def _told(asked: Asked, owners: Owners, task: Task, joint: Joint) -> Rounds:
    live = tuple(draw.ids for draw, _ in joint.drawn)
    gaps = tuple(_gaps(asked, owners, task, joint))
    return Rounds(
        live=live,
        owners=owners,
        gaps=gaps,
        blueprints=tuple(_settled(task, joint, i, live) for i in range(len(live))),
        notes=(*(gap_note(asked.bank, gap) for gap in gaps), *_mix_notes(task, joint.drawn), *_unproved(joint)),
        proved=joint.proved,
    )


def _gaps(asked: Asked, owners: Owners, task: Task, joint: Joint) -> Iterator[Gap]:
    """What no round asks, and why: competencies first."""
    owned = {id for some in owners for id in some}
    for one in asked.bank.competencies:
        if ("competencies", one.id) in joint.given:
            yield Gap("competencies", one.id, "room")
        elif ("competencies", one.id) not in task.wants:
            there = any(question.competency == one.id for question in asked.pool())
            yield Gap("competencies", one.id, "nobody" if there and one.id not in owned else "bank")
    if not asked.blueprint.requirements.dimensions:
        for id in asked.blueprint.dimensions:
            if ("dimensions", id) in joint.given:
                yield Gap("dimensions", id, "room")
            elif ("dimensions", id) not in task.wants:
                there = any(question.dimension == id for question in asked.pool())
                yield Gap("dimensions", id, "nobody" if there else "bank")


def gap_note(bank: Bank, gap: Gap) -> Message:
    """A gap in words."""
    values: dict[str, object] = {"name": name_of(bank, gap.axis, gap.id)}
    match gap.axis, gap.why:
        case _, "room":
            return say("no round asks about {name}: beside the rest there is no room for it in the minutes", **values)
        case _, "bank":
            return say("no round asks about {name}: the bank has no question of it that may be asked", **values)
        case "competencies", _:
            return say("no round asks about {name}: no round owns it", **values)
        case _:
            return say("no round asks about {name}: its questions are of competencies that no round owns", **values)


def _mix_notes(task: Task, drawn: Sequence[Drawn]) -> Iterator[Message]:
    """Rounds that ask fewer questions than would fit, and those whose mix had to give."""
    for number, ((draw, blueprint), fits) in enumerate(zip(drawn, task.fits, strict=True), start=1):
        if blueprint.count < fits:
            values: dict[str, object] = {"round": number, "count": blueprint.count, "fits": fits}
            yield say(
                "round {round} asks {count} questions where {fits} fit its minutes: "
                "the bank has no more for what it owns that stand beside the rest",
                **values,
            )
        if draw.steps:
            held = [task.bank.by_id[id].difficulty for id in draw.ids]
            yield say(
                "round {round} has {have} questions of difficulty 1/2/3/4/5, the mix asks for {asked}",
                round=number,
                have="/".join(str(held.count(one)) for one in (1, 2, 3, 4, 5)),
                asked="/".join(map(str, blueprint.mix)),
            )


def _unproved(joint: Joint) -> Iterator[Message]:
    if joint.given and not joint.proved:
        yield say("there may be rounds that cover more: not every way to choose was tried")


def _settled(task: Task, joint: Joint, place: int, live: tuple[tuple[str, ...], ...]) -> Blueprint:
    """The blueprint of one round as it is kept with its kit: what it owns and nothing else, and of what all rounds
    share what is left for it beside the others as they are."""
    bank, blueprint = task.bank, joint.drawn[place][1]
    others = [bank.by_id[id] for i, ids in enumerate(live) if i != place for id in ids]
    own = [bank.by_id[id] for id in live[place]]
    required, most = blueprint.requirements, blueprint.count
    shared: Mapping[tuple[Axis, str], Quota] = {(axis, quota.id): quota for axis, quota in task.quotas}
    for axis in _TOGETHER:
        cells = dict.fromkeys(quota.id for quota in required.quotas(axis))
        cells |= dict.fromkeys(id for at, id in shared if at == axis)
        if axis == "competencies":
            cells = dict.fromkeys(one.id for one in bank.competencies)
        quotas = []
        for id in cells:
            outside = sum(cell_of(one, axis) == id for one in others)
            inside = any(cell_of(one, axis) == id for one in own)
            quota = shared.get((axis, id), Quota(id, 0, MOST_QUESTIONS))
            least = max(quota.least - outside, int(inside and not outside and (axis, id) in task.wants))
            closed = axis == "competencies" and id not in {one.id for one in required.competencies}
            quotas.append(Quota(id, max(least, 0), 0 if closed else min(quota.most - outside, most)))
        required = required.with_quotas(axis, tuple(quotas))
    kept = tuple(id for id in task.must if id in live[place])
    return replace(blueprint, requirements=replace(required, include=kept, count=most))
