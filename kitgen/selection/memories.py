"""No kit -> what rests because it was asked before, and which of the reasons to rest stand in its way."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.messages import Message, say
from kitgen.selection.draw import draw_live
from kitgen.selection.repair import ANY_SEED
from kitgen.usage import REASONS, Reason, Usage


def resting(usage: Usage) -> Message | None:
    """How many questions rest, by reason; None where none does."""
    if not usage.resting:
        return None
    numbers: dict[str, object] = {reason: _number(reason, usage) for reason in REASONS}
    return say(
        "questions at rest: {cool_down} in cool-down, {cap} at their cap, {candidate} had by a candidate, "
        "{quarantine} in quarantine",
        **numbers,
    )


def asked_before(usage: Usage, live: Sequence[str]) -> Message | None:
    """How many of the questions picked were asked before; None where nothing says so."""
    uses = [usage.times.get(id, 0) for id in live]
    if not usage.uses:
        return None
    if not any(uses):
        return say("least used first: all {count} questions are new", count=len(uses))
    return say(
        "least used first: {new} of {count} questions are new, the others were asked {most} times at most",
        new=uses.count(0),
        count=len(uses),
        most=max(uses, default=0),
    )


def memory_repairs(bank: Bank, blueprint: Blueprint, *, common: Set[str], usage: Usage) -> list[Message]:
    """The reasons to rest without which, each alone, there is a kit; all but quarantine where none alone will do."""
    told = [
        _lifted(reason)
        for reason in REASONS
        if _number(reason, usage) and _stands(bank, blueprint, common, usage.without(reason))
    ]
    if not told and usage.resting and _stands(bank, blueprint, common, usage.without("candidate", "cool_down", "cap")):
        return [say("build without `memory:` and without naming candidates")]
    return told


def _stands(bank: Bank, blueprint: Blueprint, common: Set[str], usage: Usage) -> bool:
    return draw_live(bank, blueprint, seed=ANY_SEED, common=common, usage=Usage((), usage.resting)) is not None


def _number(reason: Reason, usage: Usage) -> int:
    return sum(rest.reason == reason for rest in usage.resting)


def _lifted(reason: Reason) -> Message:
    match reason:
        case "quarantine":
            return say("lift a quarantine: `kitgen quarantine ID --lift`")
        case "candidate":
            return say("leave out the candidates who came before, and give them a kit of their own")
        case "cool_down":
            return say("shorten the cool-down under `memory:`")
        case "cap":
            return say("raise the cap under `memory:`")
