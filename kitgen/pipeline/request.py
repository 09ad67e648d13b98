"""What is asked for -> the task: which kit, from which shelf, to which folder."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kitgen import __version__
from kitgen.bank import Bank
from kitgen.bank_reader import read_bank
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.blueprint.owners import check_owners
from kitgen.epoch import epoch_day
from kitgen.errors import InputError, Place, Problem, UsageError
from kitgen.glyphs import check_lines
from kitgen.kit import Kit, freeze, from_json
from kitgen.ledger import LEDGER_FILE, settle
from kitgen.logo import logo_png
from kitgen.messages import Message, say
from kitgen.opening import Opening
from kitgen.opening_reader import read_opening
from kitgen.output import form_folder, round_folder
from kitgen.pipeline.booklets import FORMATS, recorded_formats
from kitgen.pipeline.kinds import kinds_for
from kitgen.pipeline.meeting import round_opening, rounds_of, shortest_of, with_round
from kitgen.pipeline.recall import Recalled, keeps_ledger, recall, recall_kit, with_usage
from kitgen.pipeline.rolling import Picked, form_name, picked_for
from kitgen.pipeline.seats import check_seats
from kitgen.pipeline.sources import ReadBank, bank_of, hash_of, profile_of
from kitgen.pipeline.supplies import Supplies, supplies_for
from kitgen.pipeline.supplies import hashes as supplies_hashes
from kitgen.requirements import Excluded, Requirements
from kitgen.roll import Candidate, read_roll
from kitgen.selection import Selection, select, select_certification, select_practice
from kitgen.shelf import Shelf, shelf_for


@dataclass(frozen=True, slots=True)
class Request:
    """An opening file, options laid over it or instead of it, or a frozen kit; then what to write and where.

    `options` has the keys of an opening. `formats` empty: all, or those the frozen kit was issued in. `out` is the
    opening's own folder; without it, `output/<id>` in the workspace. `pins` are ids that must be
    asked, `excludes` ids that must not; `candidates` are numbers of those the kit is for.
    Without `ledger` the past is neither heeded, but for the quarantine, nor added to. With `forms_of_day` the forms of
    the profile are made too.
    `roll` is a list of candidates, who get the forms in turn or `each` one of their own; `cap` is of how many of them a
    question may be asked, a number or a share. `prints` are made besides those that the opening names.
    """

    opening: Path | None = None
    options: Mapping[str, object] = field(default_factory=dict)
    kit: Path | None = None
    formats: tuple[str, ...] = ()
    out: Path | None = None
    force: bool = False
    pins: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    ledger: bool = True
    forms_of_day: bool = False
    roll: Path | None = None
    cap: str = ""
    each: bool = False
    prints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: the opening, its bank by language, the ids in all of them, the past and the blueprint."""

    opening: Opening
    banks: tuple[Bank, ...]
    common: frozenset[str]
    recalled: Recalled
    blueprint: Blueprint
    roll: tuple[Candidate, ...] = ()

    def picked(self, request: Request) -> Picked:
        """The selection of each form, and who gets which. Raises ShortageError; UsageError for forms of training."""
        needs = {kind.needs for kind in kinds_for(self.opening)}
        several = self.opening.forms > 1 or self.opening.rounds or request.each
        if several and ("cert" in needs or "live" not in needs):
            hint = say("build interviews in forms and rounds, and papers and booklets for training by themselves")
            raise UsageError(Problem(say("forms and rounds are of interviews, not of other documents"), hint))
        return picked_for(
            self.opening,
            self.banks[0],
            self.blueprint,
            self.common,
            self.recalled.usage,
            alone=lambda: picked(self),
            roll=self.roll,
            cap=request.cap,
            each=request.each,
        )


@dataclass(frozen=True, slots=True)
class Task:
    """A kit to be made with `supplies` by language. `issued` is the frozen kit it comes from, None for a new one.

    `others` are the forms beside it, as they were `picked`."""

    kit: Kit
    issued: Kit | None
    supplies: Mapping[str, Supplies]
    formats: tuple[str, ...]
    folder: Path
    recalled: Recalled
    others: tuple[Kit, ...] = ()
    picked: Picked | None = None


def given_options(request: Request) -> Mapping[str, object]:
    """The options that were given. Raises UsageError where they do not go together with the rest."""
    given = {name: value for name, value in request.options.items() if value not in (None, (), [])}
    if request.kit and (request.opening or given or request.pins or request.excludes or request.roll):
        hint = say("a frozen kit has its own; to change something, build from the opening again")
        raise UsageError(Problem(say("--kit goes with neither an opening nor options of one"), hint))
    if not (request.kit or request.opening or given.get("role")):
        hint = say("kitgen build OPENING.yaml, kitgen build --role ROLE, or kitgen build --kit kit.json")
        raise UsageError(Problem(say("name an opening, a role or a kit"), hint))
    return given


def settled_for(path: Path | None, *, heed: bool) -> tuple[Message, ...]:
    """What became of what an interrupted process left in the ledger of the workspace that `path` is in."""
    workspace = shelf_for(path).workspace
    return settle(workspace / LEDGER_FILE) if workspace and heed else ()


def task_for(request: Request) -> Task:
    """Read everything that is needed to make the kit. Raises KitgenError with every problem of what it reads first."""
    given_options(request)
    shelf = shelf_for(request.kit or request.opening)
    return _frozen(request, shelf) if request.kit else _new(request, shelf)


def _folder(request: Request, shelf: Shelf, kit: Kit) -> Path:
    own = (shelf.workspace or Path.cwd()) / "output" / kit.opening.id
    if request.kit and kit.round:
        own /= round_folder(kit.round)
    elif request.kit and kit.opening.forms > 1:
        own /= form_folder(kit.form)
    return request.out or own


def read_kit(path: Path) -> Kit:
    """The frozen kit in a file. Raises InputError where there is none, or it cannot be read."""
    try:
        return from_json(path.read_bytes(), str(path))
    except OSError as error:
        hint = say("kit.json stands in the folder 'panel' of every kit")
        raise InputError(Problem(say("there is no kit '{path}'", path=str(path)), hint, Place(str(path)))) from error


def _frozen(request: Request, shelf: Shelf) -> Task:
    """A kit as issued, and as it is made again: with the supplies of today."""
    assert request.kit is not None
    issued = read_kit(request.kit)
    recalled = recall_kit(issued, shelf, heed=request.ledger, candidates=request.candidates)
    supplies = supplies_for(issued.opening, shelf, issued.profile)
    hashes = {**dict(issued.hashes), **supplies_hashes(supplies, shelf)}
    kit = replace(issued, opening=_printed(issued.opening, request), kitgen=__version__)
    kit = replace(kit, hashes=tuple(sorted(hashes.items())))
    formats = request.formats or recorded_formats(kit) or tuple(FORMATS)
    return Task(kit, issued, supplies, formats, _folder(request, shelf, kit), recalled)


def _new(request: Request, shelf: Shelf) -> Task:
    asked = asked_for(request, shelf)
    made = asked.picked(request)
    profile = profile_of(asked.opening, shelf)
    opening = asked.opening if made.rounds else replace(asked.opening, forms=len(made.selections))
    opening = _printed(opening, request)
    if request.forms_of_day:
        opening = replace(opening, documents=tuple(dict.fromkeys((*opening.documents, *profile.documents))))
    check_seats(opening, request.opening)
    supplies = supplies_for(opening, shelf, profile)
    check_lines([(one.number + one.name, one.place) for one in asked.roll], [one.fonts for one in supplies.values()])
    logo, opening = _logo_taken_out(opening)
    hashes = {"bank": hash_of(asked.banks), **supplies_hashes(supplies, shelf)}
    rounds = rounds_of(opening, asked.banks[0], made)

    def kit_of(place: int, selection: Selection) -> Kit:
        kit = freeze(
            round_opening(opening, place),
            made.rounds.blueprints[place] if made.rounds else asked.blueprint,
            selection,
            asked.banks,
            hashes=hashes,
            kitgen=__version__,
            profile=profile,
            form="A" if made.rounds else form_name(place),
        )
        kit = replace(with_round(kit, rounds, made, place), logo=logo, candidates=_count(asked, made, kit.form))
        return with_usage(kit, asked.recalled.usage)

    kits = tuple(kit_of(place, selection) for place, selection in enumerate(made.selections))
    folder = _folder(request, shelf, kits[0])
    return Task(kits[0], None, supplies, request.formats or tuple(FORMATS), folder, asked.recalled, kits[1:], made)


def _printed(opening: Opening, request: Request) -> Opening:
    """The opening with all that is to be made for the copier. Raises UsageError where nothing can be folded."""
    prints = tuple(dict.fromkeys((*opening.prints, *request.prints)))
    if "folded" in prints and not any(kind.folds for kind in kinds_for(opening)):
        hint = say("practice booklets and the trainer's do: add one to `documents:`")
        raise UsageError(Problem(say("none of these documents folds"), hint))
    return replace(opening, prints=prints)


def _count(asked: Asked, made: Picked, form: str) -> int:
    """How many candidates a form is for; 0 where nobody has said."""
    if made.roll:
        return sum(one == form for _, _, one in made.roll)
    return len(asked.recalled.interview.candidates) if len(made.selections) == 1 or made.rounds else 0


def picked(asked: Asked) -> Selection:
    """The questions that the documents of the opening print: what none prints is not picked. Raises ShortageError."""
    bank, seed, common, usage = asked.banks[0], asked.opening.seed, asked.common, asked.recalled.usage
    needs = {kind.needs for kind in kinds_for(asked.opening)}
    selection, there = Selection((), (), ()), common - usage.withdrawn
    if "live" in needs:
        selection = select(bank, asked.blueprint, seed=seed, common=common, usage=usage)
    elif "practice" in needs:
        selection = select_practice(bank, asked.blueprint, seed=seed, common=there)
    if "cert" in needs:
        cert = select_certification(bank, asked.opening.level, seed=seed, common=there)
        selection = replace(selection, cert=cert)
    return selection


def asked_for(request: Request, shelf: Shelf, *, read: ReadBank = read_bank) -> Asked:
    """Opening, banks, past and blueprint, read before anything is picked."""
    opening = _dated(read_opening(request.opening, given_options(request), shelf.bank_files()))
    banks = tuple(bank_of(shelf, language, opening.role, read=read) for language in opening.languages)
    common = frozenset.intersection(*(frozenset(bank.by_id) for bank in banks))
    roll = read_roll(request.roll) if request.roll else ()
    numbers = (*request.candidates, *(one.number for one in roll if keeps_ledger(shelf)))
    recalled = recall(opening, banks[0], shelf, heed=request.ledger, candidates=numbers)
    by_hand = Requirements(include=request.pins, exclude=Excluded(ids=request.excludes))
    check_owners(opening, banks[0])
    blueprint = blueprint_for(shortest_of(opening), banks[0], common, usage=recalled.usage, by_hand=by_hand)
    return Asked(opening, banks, common, recalled, blueprint, roll)


def _dated(opening: Opening) -> Opening:
    """There is no clock: an opening without a date takes that of SOURCE_DATE_EPOCH, if it is set."""
    day = epoch_day()
    return opening if opening.date else replace(opening, date=day)


def _logo_taken_out(opening: Opening) -> tuple[str, Opening]:
    """The logo in base64, to be kept in the kit; the opening then names its file without the way there."""
    if not opening.brand.logo:
        return "", opening
    path = Path(opening.brand.logo)
    kept = replace(opening, brand=replace(opening.brand, logo=path.name))
    return base64.b64encode(logo_png(path)).decode("ascii"), kept
