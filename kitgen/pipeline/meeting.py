"""Rounds that were picked -> what the kit of one of them knows of itself and of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kitgen.bank import Bank
from kitgen.blueprint import seconds_of
from kitgen.kit import Kit
from kitgen.opening import Opening
from kitgen.pipeline.rolling import Picked
from kitgen.rounds import KitRound


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
    return replace(
        opening, minutes=min((one.minutes or opening.minutes for one in opening.rounds), default=opening.minutes)
    )


def rounds_of(opening: Opening, bank: Bank, picked: Picked) -> tuple[KitRound, ...]:
    """A record of all rounds; none where there is one interview only."""
    rounds = picked.rounds
    if rounds is None:
        return ()
    every = zip(opening.rounds, rounds.blueprints, rounds.owners, picked.selections, strict=True)
    return tuple(
        KitRound(one.name, blueprint.minutes, _minutes(bank, made.live), owns, made.live)
        for one, blueprint, owns, made in every
    )


def _minutes(bank: Bank, live: Sequence[str]) -> float:
    return sum(seconds_of(bank.by_id[id]) for id in live) / 60


def with_round(kit: Kit, rounds: tuple[KitRound, ...], picked: Picked, place: int) -> Kit:
    """The kit of the round at `place`, with the record of all rounds; as it is without rounds."""
    if picked.rounds is None:
        return kit
    return replace(kit, round=place + 1, rounds=rounds, gaps=picked.rounds.gaps)
