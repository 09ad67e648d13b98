"""A kit + one of its interviewers -> what their cover says: what they own, and what the others do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kitgen.blueprint import seconds_of
from kitgen.kit import Kit, KitText
from kitgen.selection.ownership import Shares, sharings
from kitgen.views.printed import clock


@dataclass(frozen=True, slots=True)
class Owned:
    """A competency, and the numbers of the questions about it; none where it found no room."""

    name: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else: another interviewer by `name`, or another round by number and perhaps name."""

    round: int
    name: str
    competencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """What makes a booklet somebody's own. `round` is 0 where there is one interview only, `interviewer` empty where
    nobody is named; `minutes` is what the questions take that are theirs."""

    round: int
    rounds: int
    name: str
    interviewer: str
    owns: tuple[Owned, ...]
    minutes: str
    others: tuple[Other, ...]


def pack_of(kit: Kit, text: KitText, member: int) -> Pack | None:
    """The pack of the interviewer at place `member`, from 0, of those who are named, or of all of a round; None where
    the booklet is nobody's own."""
    if not (kit.round or kit.opening.members):
        return None
    own = owners_of(kit)[member] if kit.opening.members else kit.rounds[kit.round - 1].owns
    names = {one.id: one.name for one in text.competencies}
    mine = [question for question in text.live if question.competency in own]
    numbers = {id: tuple(number for number, one in enumerate(text.live, start=1) if one.competency == id) for id in own}
    return Pack(
        round=kit.round,
        rounds=len(kit.rounds),
        name=kit.rounds[kit.round - 1].name if kit.round else "",
        interviewer=kit.opening.members[member].name if kit.opening.members else "",
        owns=tuple(Owned(names[id], numbers[id]) for id in own),
        minutes=clock(sum(map(seconds_of, mine))),
        others=tuple(_others(kit, names, member)),
    )


def asker_of(kit: Kit) -> Mapping[str, str]:
    """The interviewer who asks about each competency; empty where nobody is named."""
    if not kit.opening.members:
        return {}
    pairs = zip(kit.opening.members, owners_of(kit), strict=True)
    return {id: member.name for member, owned in pairs for id in owned}


def owners_of(kit: Kit) -> tuple[tuple[str, ...], ...]:
    """Which competencies each named interviewer asks about: those they were given, the others as even in time as can
    be."""
    text, members = kit.texts[0], kit.opening.members
    asked = {question.competency for question in text.live}
    given = tuple(member.owns for member in members)
    named = {id for owned in given for id in owned}
    seconds = {
        one.id: sum(seconds_of(question) for question in text.live if question.competency == one.id)
        for one in text.competencies
        if one.id in asked | named
    }
    everybody = all(given)
    free = ((),) * len(members) if everybody else given
    left = {id: time for id, time in seconds.items() if not (everybody and id in named)}
    shares = Shares(left, free, (1,) * len(members), f"{kit.opening.role}:panel:{kit.seed}")
    shared = next(sharings(shares, 1))
    return tuple(tuple(id for id in seconds if id in {*own, *more}) for own, more in zip(given, shared, strict=True))


def _others(kit: Kit, names: Mapping[str, str], member: int) -> Iterator[Other]:
    """The other interviewers of this interview, then the other rounds."""
    if kit.opening.members:
        for place, (one, owned) in enumerate(zip(kit.opening.members, owners_of(kit), strict=True)):
            if place != member:
                yield Other(0, one.name, tuple(names[id] for id in owned))
    for number, each in enumerate(kit.rounds, start=1):
        if number != kit.round:
            yield Other(number, each.name, tuple(names[id] for id in each.owns))
