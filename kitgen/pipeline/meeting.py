"""Rounds that were picked -> what the kit of one of them knows of itself and of the others."""

from __future__ import annotations

from dataclasses import replace

from kitgen.kit import Kit, KitRound
from kitgen.opening import Opening
from kitgen.pipeline.rolling import Picked


def round_opening(opening: Opening, place: int) -> Opening:
    """The opening as the round at `place` sees it, with its own minutes and interviewers; as it is without rounds."""
    if not opening.rounds:
        return opening
    own = opening.rounds[place]
    minutes = own.minutes or opening.minutes
    if not own.panel:
        return replace(opening, minutes=minutes)
    return replace(opening, minutes=minutes, panel=own.panel, members=own.members)


def shortest_of(opening: Opening) -> Opening:
    """The opening with the minutes of its shortest round: what is asked must be possible in each."""
    return replace(opening, minutes=min((one.minutes or opening.minutes for one in opening.rounds), default=opening.minutes))


def with_round(kit: Kit, picked: Picked, place: int) -> Kit:
    """The kit of the round at `place`, with a record of all rounds; as it is without rounds."""
    rounds = picked.rounds
    if rounds is None:
        return kit
    every = zip(kit.opening.rounds, rounds.blueprints, rounds.owners, picked.selections, strict=True)
    told = (KitRound(one.name, blueprint.minutes, owns, asked.live) for one, blueprint, owns, asked in every)
    return replace(kit, round=place + 1, rounds=tuple(told), gaps=rounds.gaps)
