"""Forms or rounds -> one delivery: a booklet each for the panel, one practice booklet, and the sheets for HR."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kitgen.kit import Kit, to_json
from kitgen.messages import Message, say
from kitgen.output import FORMS_FILE, KIT_FILE, form_folder, round_folder
from kitgen.pipeline.booklets import Booklet, files_of, hashes_of, lay, written
from kitgen.pipeline.clearance import clear
from kitgen.pipeline.kinds import Kind, kinds_of
from kitgen.pipeline.prints import printed
from kitgen.pipeline.request import Task
from kitgen.pipeline.scores import scores_of
from kitgen.views.assignment import assignment_view
from kitgen.views.coverage import coverage_view
from kitgen.views.equivalence import equivalence_view


@dataclass(frozen=True, slots=True)
class Made:
    """The kits of all forms with the sha256 of their files, the booklets, and all files by their paths."""

    kits: tuple[Kit, ...]
    booklets: tuple[Booklet, ...]
    files: Mapping[str, bytes]


def make_forms(task: Task, progress: Callable[[Message], None]) -> Made:
    """Everything there is to deliver. Raises WallError where a form's questions stand in the practice booklet."""
    kits = (task.kit, *task.others)
    each_meets_all = bool(task.kit.rounds)
    everybody = task.kit if each_meets_all else replace(task.kit, candidates=sum(kit.candidates for kit in kits))
    common = [kind for kind in kinds_of(task.kit) if kind.shared]
    shared = printed(everybody, common, task.supplies, task.formats, progress)
    sheets = tuple(_documents(task, _sheets(task, kits)))
    roll = [(number, form) for number, _, form in task.picked.roll] if task.picked else []
    files = files_of((*shared, *sheets))
    if not each_meets_all:
        files |= scores_of(kits, task.supplies, "staff", roll)
    made, booklets = [], [*shared]
    for kit in kits:
        progress(_making(kit))
        kinds = [kind for kind in kinds_of(kit) if not kind.shared]
        own = printed(kit, kinds, task.supplies, task.formats, progress)
        clear(kit, task.supplies, (*own, *shared))
        panel = files_of(own)
        if each_meets_all:
            panel |= scores_of([kit], task.supplies, "day")
        kit = replace(kit, files=hashes_of(panel))
        panel[KIT_FILE] = to_json(kit)
        files |= {f"{folder_of(kit)}/{name}": data for name, data in panel.items()}
        made.append(kit)
        booklets += own
    record = {"files": dict(hashes_of(files)), "forms": {folder_of(kit).partition("-")[2]: kit.code for kit in made}}
    files[FORMS_FILE] = (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
    return Made(tuple(made), tuple(booklets), files)


def folder_of(kit: Kit) -> str:
    """The folder of one of several kits, under that of all."""
    return round_folder(kit.round) if kit.round else form_folder(kit.form)


def _making(kit: Kit) -> Message:
    return say("making round {round}", round=kit.round) if kit.round else say("making form {form}", form=kit.form)


def _documents(task: Task, kinds: Sequence[Kind]) -> Iterator[Booklet]:
    for text in task.kit.texts:
        supplies = task.supplies[text.language]
        for kind in kinds:
            yield written(lay(kind, task.kit, text.language, supplies), task.kit, supplies, task.formats)


def _sheets(task: Task, kits: tuple[Kit, ...]) -> list[Kind]:
    """The sheets for HR: that the forms are alike, and who gets which; of rounds, that all is covered, and by whom."""
    picked = task.picked
    assert picked is not None
    sheets = []
    if picked.rounds:
        return [Kind("coverage", lambda _, language: coverage_view(kits, language), "staff", "hr")]
    if len(kits) > 1:
        sheets.append(
            Kind("equivalence", lambda _, language: equivalence_view(kits, picked.likeness, language), "staff", "hr")
        )
    if picked.roll:
        sheets.append(
            Kind(
                "assignment",
                lambda _, language: assignment_view(kits, picked.roll, picked.uses, language),
                "staff",
                "hr",
            )
        )
    return sheets


def own_candidates(task: Task) -> Mapping[str, tuple[str, ...]] | None:
    """The numbers of the candidates of each form; None where there is no roll."""
    if task.picked is None or not task.picked.roll:
        return None
    forms = sorted({form for _, _, form in task.picked.roll})
    return {one: tuple(sorted(number for number, _, form in task.picked.roll if form == one)) for one in forms}
