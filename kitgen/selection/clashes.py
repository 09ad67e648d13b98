"""No rounds -> which round lacks what by itself, or which rules of all rounds clash; and what was tried and works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kitgen.blueprint import DIFFICULTIES
from kitgen.errors import Place, Problem
from kitgen.messages import Message, say
from kitgen.selection.axes import name_of
from kitgen.selection.joint import Node, Search, Task
from kitgen.selection.ownership import sharings
from kitgen.selection.repair import listed
from kitgen.selection.round_draw import Asked, rounds_in, shares_of, task_for
from kitgen.selection.shortage import live_shortage

_LONGER = range(5, 65, 5)


def rounds_shortage(asked: Asked) -> list[Problem]:
    """Why there are no such rounds, judged by the evenest way to share."""
    task = task_for(asked, next(sharings(shares_of(asked), 1)))
    told = [*_unowned(asked, task)] or [*_alone(asked, task)] or [_together(asked, task)]
    hint = _either([*_repairs(asked)])
    place = Place(asked.bank.file) if asked.bank.file else None
    last = len(told) - 1
    return [
        Problem(one.message, hint if i == last else None, place, conflict=one.conflict) for i, one in enumerate(told)
    ]


@dataclass(frozen=True, slots=True)
class _Reason:
    message: Message
    conflict: tuple[Message, ...] = ()


def _unowned(asked: Asked, task: Task) -> Iterator[_Reason]:
    """Questions that must be asked, and no round may."""
    for id, places in task.must.items():
        if not places:
            name = name_of(asked.bank, "competencies", asked.bank.by_id[id].competency)
            yield _Reason(say("'{id}' must be asked, and no round owns {name}", id=id, name=name))


def _alone(asked: Asked, task: Task) -> Iterator[_Reason]:
    """Rounds of which there is no kit even by themselves."""
    for place, (sizes, pool) in enumerate(zip(task.sizes, task.pools, strict=True)):
        if Search(task).draw(place, Node()) is None:
            for one in live_shortage(asked.bank, sizes[-1], common=pool, usage=asked.usage):
                yield _Reason(say("round {round}: {what}", round=place + 1, what=one.message), one.conflict)


def _together(asked: Asked, task: Task) -> _Reason:
    """Each round can be made, and all of them cannot: the fewest rules that clash, found by lifting each in turn."""
    if not _settled(task)[1]:
        values: dict[str, object] = {"rounds": len(task.pools), "count": sum(sizes[0].count for sizes in task.sizes)}
        return _Reason(say("{rounds} rounds of {count} questions in all were not found; there may be some", **values))
    kept: list[Message] = []
    for rule, without in _lifted(asked, task):
        trial = without(task)
        if _settled(trial)[0]:
            kept.append(rule)
        else:
            task = trial
    told = tuple(kept)
    if not told:
        return _Reason(say("the rounds cannot stand beside each other: their questions exclude each other"))
    return _Reason(
        say("no rounds keep these together, none of them asking a question twice: {rules}", rules=listed(told)), told
    )


def _settled(task: Task) -> tuple[bool, bool]:
    """Whether there are such rounds, and whether that is certain."""
    search = Search(replace(task, wants={}))
    return search.run() is not None, search.proved


def _lifted(asked: Asked, task: Task) -> Iterator[tuple[Message, _Lift]]:
    """Each rule of all rounds in words, and the task without it."""
    for axis, quota in task.quotas:
        values: dict[str, object] = {"name": name_of(asked.bank, axis, quota.id), "least": quota.least}
        rule = say("at least {least} of {name} and at most {most}", **values, most=quota.most)
        yield rule, _Lift(quotas=((axis, quota.id),))
    for id in task.must:
        yield say("'{id}' must be asked", id=id), _Lift(must=(id,))


@dataclass(frozen=True, slots=True)
class _Lift:
    quotas: tuple[tuple[str, str], ...] = ()
    must: tuple[str, ...] = ()

    def __call__(self, task: Task) -> Task:
        return replace(
            task,
            quotas=tuple(one for one in task.quotas if (one[0], one[1].id) not in self.quotas),
            must={id: places for id, places in task.must.items() if id not in self.must},
        )


def _repairs(asked: Asked) -> Iterator[Message]:
    """The smallest change of each kind with which there are rounds."""
    plan = asked.plan
    for more in _LONGER:
        longer = replace(plan, minutes=tuple(minutes + more for minutes in plan.minutes))
        if rounds_in(replace(asked, plan=longer), most=1):
            yield say("give each round {minutes} more minutes", minutes=more)
            break
    if not any(plan.owned):
        for fewer in range(len(plan.minutes) - 1, 1, -1):
            if rounds_in(replace(asked, plan=replace(plan, minutes=plan.minutes[:fewer], owned=plan.owned[:fewer]))):
                yield say("ask for {rounds} rounds", rounds=fewer)
                break
    blueprint = asked.blueprint
    for difficulty in sorted(DIFFICULTIES, key=lambda one: (abs(one - blueprint.difficulty), one)):
        if difficulty != blueprint.difficulty and rounds_in(
            replace(asked, blueprint=replace(blueprint, difficulty=difficulty)), most=1
        ):
            yield say("ask for difficulty {difficulty}", difficulty=difficulty)
            break


def _either(hints: list[Message]) -> Message | None:
    told = hints[-1] if hints else None
    for hint in reversed(hints[:-1]):
        told = say("{one}, or {other}", one=hint, other=told)
    return told
