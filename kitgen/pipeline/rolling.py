"""Opening + roll -> forms, and which candidate gets which: the forms in turn, or one for each candidate."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import Problem, ShortageError, UsageError
from kitgen.messages import Message, say
from kitgen.opening import Opening
from kitgen.roll import Candidate
from kitgen.selection import Selection, select, select_drills
from kitgen.selection.exposure import select_each
from kitgen.selection.forms import FormsPlan, select_forms
from kitgen.selection.round_draw import Asked, Rounds, RoundsPlan
from kitgen.selection.rounds import select_rounds
from kitgen.usage import Usage


@dataclass(frozen=True, slots=True)
class Picked:
    """A selection for each form or round; in what forms are alike, empty where there is only one; (number, name, form)
    of each candidate; and how many candidates a question meets at most. Of rounds, what is told of them together."""

    selections: tuple[Selection, ...]
    likeness: str = ""
    roll: tuple[tuple[str, str, str], ...] = ()
    uses: int = 0
    rounds: Rounds | None = None


def picked_for(
    opening: Opening,
    bank: Bank,
    blueprint: Blueprint,
    common: Set[str],
    usage: Usage,
    *,
    alone: Callable[[], Selection],
    roll: Sequence[Candidate] = (),
    cap: str = "",
    each: bool = False,
) -> Picked:
    """The selections of an opening; `alone` picks for one kit.

    Raises ShortageError where there are none, or a question would be asked too often, UsageError for a cap that is
    none.
    """
    most = cap_of(cap, len(roll)) if cap else len(roll)
    if (cap or each) and not roll:
        raise UsageError(Problem(say("--cap and --each want candidates"), say("give a list with --candidates FILE")))
    if opening.rounds:
        return _rounds(opening, bank, blueprint, common, usage, given_out=bool(roll))
    if each:
        return _each(opening, bank, blueprint, common, usage, roll, most)
    selections, likeness = ((alone(),), "") if opening.forms == 1 else _forms(opening, bank, blueprint, common, usage)
    names = [form_name(i % len(selections)) for i in range(len(roll))]
    held = {form_name(i): one.live for i, one in enumerate(selections)}
    uses = max(Counter(id for name in names for id in held[name]).values(), default=0)
    if uses > most:
        raise ShortageError(_too_often(len(selections), uses, most, len(roll)))
    return Picked(selections, likeness, _assigned(roll, names), uses)


def _rounds(
    opening: Opening, bank: Bank, blueprint: Blueprint, common: Set[str], usage: Usage, *, given_out: bool
) -> Picked:
    """A kit for each round; every candidate meets them all."""
    if given_out:
        hint = say("name candidates one by one with --candidate, and the ledger knows who was asked what")
        raise UsageError(Problem(say("every candidate meets all rounds, so there is nothing to give out"), hint))
    minutes = tuple(one.minutes or opening.minutes for one in opening.rounds)
    plan = RoundsPlan(minutes, tuple(one.competencies for one in opening.rounds))
    made = select_rounds(Asked(bank, blueprint, plan, opening.seed, common, usage))
    return Picked(made.selections, rounds=made.rounds)


def form_name(place: int) -> str:
    """A to Z, then AA, AB and so on, from place 0."""
    before, letter = divmod(place, 26)
    return (form_name(before - 1) if before else "") + chr(ord("A") + letter)


def cap_of(text: str, count: int) -> int:
    """How many of `count` candidates a question may be asked of: `10`, or `10%` of them. Raises UsageError."""
    found = re.fullmatch(r"(\d{1,6})\s*([%％]?)", text.strip())
    most = int(found[1]) * count // 100 if found and found[2] else int(found[1]) if found else 0
    if not found or most < 1 or (found[2] and int(found[1]) > 100):
        hint = say("a number such as 10, or a share such as 10%; of {count} candidates at least one", count=count)
        raise UsageError(Problem(say("'{cap}' is no cap", cap=text), hint))
    return most


def _forms(
    opening: Opening, bank: Bank, blueprint: Blueprint, common: Set[str], usage: Usage
) -> tuple[tuple[Selection, ...], str]:
    plan = FormsPlan(opening.forms, blueprint.requirements.include, blueprint.count * opening.overlap // 100)
    forms = select_forms(bank, blueprint, plan, seed=opening.seed, common=common, usage=usage)
    drilled = select_drills(bank, blueprint, seed=opening.seed, common=common - usage.withdrawn)
    return tuple(Selection(live, forms.practice, forms.notes, drilled) for live in forms.live), forms.likeness


def _each(
    opening: Opening,
    bank: Bank,
    blueprint: Blueprint,
    common: Set[str],
    usage: Usage,
    roll: Sequence[Candidate],
    most: int,
) -> Picked:
    """A kit of their own for every candidate; the booklet is one for all, so it must part from all."""
    if opening.forms > 1 or opening.pools == "shared":
        hint = say("--forms makes forms that are given out in turn; a shared pool leaves no booklet that all may have")
        raise UsageError(Problem(say("--each goes with neither --forms nor shared pools"), hint))
    one = select(bank, blueprint, seed=opening.seed, common=common, usage=usage)
    kits = select_each(bank, blueprint, len(roll), cap=most, seed=opening.seed, common=common, usage=usage)
    names = [form_name(i) for i in range(len(roll))]
    uses = max(Counter(id for kit in kits for id in kit).values())
    selections = tuple(Selection(kit, one.practice, (), one.drills) for kit in kits)
    return Picked(selections, "each", _assigned(roll, names), uses)


def _assigned(roll: Sequence[Candidate], names: Sequence[str]) -> tuple[tuple[str, str, str], ...]:
    return tuple((one.number, one.name, name) for one, name in zip(roll, names, strict=True))


def _too_often(forms: int, uses: int, most: int, count: int) -> Problem:
    values: dict[str, object] = {"forms": forms, "uses": uses, "cap": most}
    message: Message = say("with {forms} forms a question is asked of {uses} candidates, the cap is {cap}", **values)
    hint = say("--forms {count} without questions in common, or --each", count=-(-count // most))
    return Problem(message, hint)
