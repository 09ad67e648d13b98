"""Opening + the workspace's ledger -> what bears on the pick; kits + ledger -> delivered and entered, both or neither.

A ledger is kept in a workspace that has a folder `.kitgen` (`kitgen init` makes one), and wherever rules of memory are
stated. Without rules nothing but a quarantine bears on the pick, so that the same opening gives the same kit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from kitgen.bank import Bank
from kitgen.blueprint import memory_for
from kitgen.errors import InputError, KitgenError, OutputError, Place, Problem
from kitgen.history import History, Interview, Issue, usage_for
from kitgen.kit import Kit
from kitgen.ledger import LEDGER_FILE, issuing, read_past
from kitgen.memory import FORGETFUL, Memory
from kitgen.messages import Message, say
from kitgen.opening import Opening
from kitgen.shelf import Shelf
from kitgen.usage import UNUSED, Usage


@dataclass(frozen=True, slots=True)
class Recalled:
    """What bears on the pick, by which rules; `ledger` is None where none is kept. What is `frozen` is entered whatever
    rests by now. `stamp` is that of the ledger when it was read."""

    ledger: Path | None
    rules: Memory
    interview: Interview
    usage: Usage = UNUSED
    notes: tuple[Message, ...] = ()
    frozen: bool = False
    stamp: int | None = None


class Overtaken(OutputError):
    """While a kit was made another process issued one that makes a question of it rest."""


def recall(opening: Opening, bank: Bank, shelf: Shelf, *, heed: bool, candidates: Sequence[str]) -> Recalled:
    """What the ledger says about an interview; nothing where it is not to be heeded.

    Raises InputError for rules that cannot be kept, KitgenError for a ledger that cannot be read.
    """
    rules = memory_for(opening, bank)
    now = Interview(opening.role, opening.id, opening.date, opening.seed, tuple(sorted(set(candidates))))
    ledger = _ledger(shelf, wanted=rules != FORGETFUL or bool(candidates))
    if not heed:
        return _unheeded(ledger, now, told=rules != FORGETFUL)
    _check(rules, opening, shelf, bool(candidates))
    if ledger is None:
        return Recalled(None, rules, now)
    history = read_past(ledger, rules, now)
    usage, undated = usage_for(history, rules, now), tuple(_undated(history, rules, now))
    return Recalled(ledger, rules, now, usage, undated, stamp=history.stamp)


def _unheeded(ledger: Path | None, now: Interview, *, told: bool) -> Recalled:
    """What bears on the pick where the ledger is not to be heeded: the quarantine, where it can be read. What leaked is
    not asked, whatever else is to be forgotten."""
    if ledger is None:
        return Recalled(None, FORGETFUL, now)
    try:
        history = History(quarantined=read_past(ledger, FORGETFUL, now).quarantined)
    except KitgenError:
        unread = say("the ledger could not be read: a question in quarantine may be asked; leave it out by --exclude")
        return Recalled(None, FORGETFUL, now, notes=(unread,))
    ignored = say("the ledger was not heeded but for its quarantine, and nothing is entered into it")
    return Recalled(None, FORGETFUL, now, usage_for(history, FORGETFUL, now), (ignored,) if told else ())


def keeps_ledger(shelf: Shelf) -> bool:
    """Whether the workspace keeps a ledger already: a list of candidates alone begins none."""
    return shelf.workspace is not None and (shelf.workspace / LEDGER_FILE).parent.is_dir()


def recall_kit(kit: Kit, shelf: Shelf, *, heed: bool, candidates: Sequence[str]) -> Recalled:
    """For a frozen kit: where to enter it. Nothing bears on it, but what it asks may be in quarantine."""
    opening = kit.opening
    now = Interview(opening.role, opening.id, opening.date, opening.seed, tuple(sorted(set(candidates))))
    ledger = _ledger(shelf, wanted=bool(candidates))
    if ledger is None:
        return Recalled(None, FORGETFUL, now)
    past = _unheeded(ledger, now, told=False) if not heed else None
    usage = past.usage if past else usage_for(read_past(ledger, FORGETFUL, now), FORGETFUL, now)
    asked = [question.id for question in kit.texts[0].live if "quarantine" in usage.reasons(question.id)]
    notes = tuple(say("the kit asks '{id}', which is in quarantine", id=id) for id in asked)
    if past:
        return replace(past, usage=UNUSED, notes=(*past.notes, *notes), frozen=True)
    return Recalled(ledger, FORGETFUL, now, notes=notes, frozen=True)


@contextmanager
def entered(
    recalled: Recalled, kits: Sequence[tuple[Kit, Path]], own: Mapping[str, tuple[str, ...]] | None = None
) -> Iterator[None]:
    """Enter kits, each with its folder, into the ledger together with what the block delivers. `own` are the numbers of
    the candidates of each form, where not all kits are for all."""
    if recalled.ledger is None:
        yield
        return
    issues = [issue_of(kit, folder, recalled) for kit, folder in kits]
    if own is not None:
        issues = [replace(one, candidates=own.get(one.form, ())) for one in issues]

    def check(history: History) -> None:
        usage = usage_for(history, recalled.rules, recalled.interview)
        taken = sorted({id for issue in issues for id, _ in issue.questions} & (usage.barred - recalled.usage.barred))
        if taken and not recalled.frozen:
            message = say("another kit was issued meanwhile, and '{id}' now rests", id=", ".join(taken))
            raise Overtaken(Problem(message, say("build again")))

    rules, now = recalled.rules, recalled.interview
    with issuing(recalled.ledger, issues, check, rules=rules, now=now, seen=recalled.stamp):
        yield


def issue_of(kit: Kit, folder: Path, recalled: Recalled) -> Issue:
    """A kit as the ledger enters it; its folder from the workspace on."""
    assert recalled.ledger is not None
    workspace, place = recalled.ledger.parent.parent.absolute(), folder.absolute()
    within = place.relative_to(workspace) if place.is_relative_to(workspace) else place
    opening = kit.opening
    return Issue(
        code=kit.code,
        opening=opening.id,
        form=f"R{kit.round}" if kit.round else kit.form,
        role=opening.role,
        seed=kit.seed,
        date=opening.date,
        folder=within.as_posix(),
        questions=tuple((question.id, question.version) for question in kit.texts[0].live),
        candidates=recalled.interview.candidates,
    )


def with_usage(kit: Kit, usage: Usage) -> Kit:
    """The kit with a record of what its past kept out or put last; None where nothing did."""
    asked = {question.id for question in kit.texts[0].live}
    bearing = replace(usage, uses=tuple(one for one in usage.uses if one[0] in asked))
    return replace(kit, usage=bearing if bearing != UNUSED else None)


def _ledger(shelf: Shelf, *, wanted: bool) -> Path | None:
    if shelf.workspace is None:
        return None
    path = shelf.workspace / LEDGER_FILE
    return path if wanted or path.parent.is_dir() else None


def _check(rules: Memory, opening: Opening, shelf: Shelf, named: bool) -> None:
    place = Place(opening.file) if opening.file else None
    problems = []
    if rules.cap_days is not None and rules.cap is None:
        hint = say("add `cap:`, the most openings that ask a question within these days")
        problems.append(Problem(say("'memory' has 'cap_days' and no 'cap'"), hint, place))
    if rules.counts_days and not opening.date:
        hint = say("write `date:` into the opening, give --date, or set SOURCE_DATE_EPOCH: kitgen has no clock")
        problems.append(Problem(say("'memory' counts days, and the opening has no date"), hint, place))
    if shelf.workspace is None and (named or rules != FORGETFUL):
        hint = say("`kitgen init` makes one; so does a folder `openings` around the opening; or build with --no-ledger")
        problems.append(Problem(say("there is no workspace, so there is no ledger to remember with"), hint, place))
    if problems:
        raise InputError(problems)


def _undated(history: History, rules: Memory, now: Interview) -> Iterator[Message]:
    """A note on issues that a rule counting days has to take for recent."""
    codes = [one.code for one in history.issues if one.role == now.role and one.state != "taken back" and not one.date]
    if codes and rules.counts_days:
        yield say("issued without a date, so taken for recent: {codes}", codes=", ".join(codes))
