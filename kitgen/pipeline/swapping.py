"""A frozen kit + one of its questions -> the kit with another question in its place, as a task to make and deliver."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kitgen import __version__
from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.errors import InputError, Place, Problem, ShortageError
from kitgen.kit import Kit, exchanged
from kitgen.ledger import issues_of_code
from kitgen.messages import Message, say
from kitgen.output import KIT_FILE
from kitgen.pipeline.booklets import FORMATS, recorded_formats
from kitgen.pipeline.recall import recall, with_usage
from kitgen.pipeline.request import Task, read_kit
from kitgen.pipeline.sources import bank_of, hash_of
from kitgen.pipeline.supplies import hashes, supplies_for
from kitgen.requirements import Excluded, Requirements
from kitgen.selection.draw import draw_live
from kitgen.selection.replacement import Stand, faults_of, no_replacement, replacements
from kitgen.shelf import Shelf, shelf_for
from kitgen.usage import Usage


@dataclass(frozen=True, slots=True)
class Swap:
    """What to swap: the question of a kit (its number, as `Q7` or `7`, or its id), and by which, or by any that fits.

    `kit` is a kit.json or the folder of a kit; without `out` the new kit stands beside it, as `<folder>-r2` and so on.
    """

    kit: Path
    question: str
    by: str | None = None
    formats: tuple[str, ...] = ()
    out: Path | None = None
    ledger: bool = True


def kit_file(path: Path) -> Path:
    """The kit.json that a path means: itself, or that of a kit's folder."""
    if not os.path.isdir(path):
        return path
    return next((path / name for name in (KIT_FILE, "kit.json") if (path / name).is_file()), path / KIT_FILE)


def swap_task(swap: Swap) -> Task:
    """The kit with the question swapped. Raises InputError where what is asked cannot be, ShortageError where no
    question fits; then nothing else of the kit would have changed either."""
    file = kit_file(swap.kit)
    kit, shelf = read_kit(file), shelf_for(file)
    place = _place(kit, swap.question, file)
    banks = tuple(bank_of(shelf, text.language, kit.opening.role) for text in kit.texts)
    common = frozenset.intersection(*(frozenset(bank.by_id) for bank in banks))
    blueprint = _blueprint(kit, banks, place, file)
    recalled = recall(kit.opening, banks[0], shelf, heed=swap.ledger, candidates=_candidates(kit, shelf, swap))
    stand = _stand(kit, place, file)
    new = _new(kit, banks[0], blueprint, stand, swap.by, common, recalled.usage)
    supplies = supplies_for(kit.opening, shelf, kit.profile)
    made_with = {"bank": hash_of(banks), **hashes(supplies, shelf)}
    questions = [bank.by_id[new] for bank in banks]
    changed = with_usage(exchanged(kit, place, questions, hashes=made_with, kitgen=__version__), recalled.usage)
    formats = swap.formats or recorded_formats(kit) or tuple(FORMATS)
    return Task(changed, None, supplies, formats, _folder(file, swap.out), recalled)


def _place(kit: Kit, named: str, file: Path) -> int:
    """The place, from 0, of the question that is named."""
    ids = [question.id for question in kit.texts[0].live]
    if named in ids:
        return ids.index(named)
    number = re.fullmatch(r"[Qq]?0*(\d{1,3})", named.strip(), re.ASCII)
    if number and 1 <= int(number[1]) <= len(ids):
        return int(number[1]) - 1
    hint = say("its questions are {questions}", questions=", ".join(f"Q{i} {id}" for i, id in enumerate(ids, 1)))
    raise InputError(Problem(say("the kit has no question '{id}'", id=named), hint, Place(str(file))))


def _blueprint(kit: Kit, banks: Sequence[Bank], place: int, file: Path) -> Blueprint:
    """The blueprint the kit was made by, where the question may go and the bank still speaks of the same."""
    out, problems = kit.texts[0].live[place].id, []
    if kit.blueprint is None:
        problems.append(Problem(say("the kit does not say by which blueprint it was made"), _ANEW, Place(str(file))))
    elif out in kit.blueprint.requirements.include:
        message = say("'{id}' must be asked, so it stays", id=out)
        hint = say("build anew without it in `include:` or --pin")
        problems.append(Problem(message, hint, Place(str(file))))
    for bank, text in zip(banks, kit.texts, strict=True):
        then, now = (text.scale, text.competencies, text.dimensions), (bank.scale, bank.competencies, bank.dimensions)
        if then != now:
            message = say("scale, dimensions or competencies of the bank are not those of the kit any more")
            problems.append(Problem(message, _ANEW, Place(bank.file)))
    if problems or kit.blueprint is None:
        raise InputError(problems)
    return kit.blueprint


_ANEW = say("build anew from the opening")


def _candidates(kit: Kit, shelf: Shelf, swap: Swap) -> tuple[str, ...]:
    """The candidates the kit was issued for, as the ledger knows them."""
    from kitgen.ledger import LEDGER_FILE

    if shelf.workspace is None or not swap.ledger:
        return ()
    issues = issues_of_code(shelf.workspace / LEDGER_FILE, kit.code)
    return tuple(sorted({one for issue in issues for one in issue.candidates}))


def _stand(kit: Kit, place: int, file: Path) -> Stand:
    """What the new question stands beside: of several rounds also what the others ask, as they lie beside this one."""
    text, gone = kit.texts[0], frozenset(old for old, _ in kit.swapped)
    told = {id for number, one in enumerate(kit.rounds, start=1) if number != kit.round for id in one.live}
    lying = {question.id for one in _other_rounds(kit, file) for question in one.texts[0].live}
    return Stand(text.live, place, gone, tuple(question.id for question in text.practice), told | lying)


def _other_rounds(kit: Kit, file: Path) -> Iterator[Kit]:
    """The kits of the other rounds that lie beside this one, those with a question swapped too."""
    if not kit.round or file.absolute().parent.name != "panel":
        return
    for path in sorted(file.absolute().parent.parent.parent.glob(f"round-*/{KIT_FILE}")):
        other = read_kit(path)
        if (other.opening.id, other.seed) == (kit.opening.id, kit.seed) and other.round != kit.round:
            yield other


def _new(
    kit: Kit, bank: Bank, blueprint: Blueprint, stand: Stand, by: str | None, common: frozenset[str], usage: Usage
) -> str:
    """The id of the question that comes in."""
    if by is not None:
        _check(bank, blueprint, stand, by, common, usage)
        return by
    fit = replacements(bank, blueprint, stand, seed=kit.seed, common=common, usage=usage)
    if not fit:
        message = no_replacement(bank, blueprint, stand, common=common, usage=usage)
        hint = _hint(bank, blueprint, stand, common, usage)
        if kit.round:  # beside other rounds another may do, or none
            hint = say(
                "write one, or see what comes of it to build all rounds anew with --exclude {id}", id=stand.question.id
            )
        raise ShortageError(Problem(message, hint, Place(bank.file)))
    return fit[0]


def _hint(bank: Bank, blueprint: Blueprint, stand: Stand, common: frozenset[str], usage: Usage) -> Message:
    """What to do instead: a whole kit without the question is named only where there is one."""
    out = Requirements(exclude=Excluded(ids=(stand.question.id,)))
    without = replace(blueprint, requirements=blueprint.requirements.and_by_hand(out))
    if draw_live(bank, without, seed=0, common=common, usage=usage):
        return say("write one, or build anew from the opening with --exclude {id}", id=stand.question.id)
    return say("write one: there is no kit without '{id}' either", id=stand.question.id)


def _check(bank: Bank, blueprint: Blueprint, stand: Stand, by: str, common: frozenset[str], usage: Usage) -> None:
    """Raises InputError for a question that may not come in, with every reason."""
    from kitgen.schema.sink import nearest

    place = Place(bank.file)
    if by not in bank.by_id:
        near = nearest(by, list(bank.by_id))
        hint = say("did you mean '{near}'?", near=near) if near else say("ids stand in the banks, as `- id: ...`")
        raise InputError(Problem(say("no bank has a question '{id}'", id=by), hint, place))
    faults: list[Message] = faults_of(bank, blueprint, stand, by, common=common, usage=usage)
    if faults:
        hint = say("name another, or none and kitgen finds one")
        raise InputError(Problem(say("'{id}' {fault}", id=by, fault=one), hint, place) for one in faults)


def _folder(file: Path, out: Path | None) -> Path:
    """Where the new kit goes: beside the old one, under the first free number."""
    if out is not None:
        return out
    old = file.absolute().parent.parent if file.absolute().parent.name == "panel" else file.absolute().parent
    name = re.sub(r"-r\d+$", "", old.name)
    number = 2
    while os.path.exists(old.with_name(f"{name}-r{number}")):
        number += 1
    return old.with_name(f"{name}-r{number}")
