"""The steps in order: what every shell calls.

opening ─► banks ─► blueprint ─► selection ─► kit      request    what is asked for, and the kit for it
                     └─► plan                  │       sources    the banks and the rules of the place that it names
                                               │       planning   what a kit would be made of, and nothing written
                                               │       supplies   labels, themes, fonts, templates, their hashes
          wall ◄─ writers ◄─ layout ◄─ views ◄─┘       booklets   a kit in one language -> its documents
           │                                           prints     documents -> a set a person, and the copier's slip
           │                                           clearance  booklets -> nothing, or WallError
           └─► output + ledger                         recall     ledger -> what bears on the pick, and back
                                                       parallel   forms or rounds of one opening -> one delivery
                                                       meeting    rounds that were picked -> what each kit knows
                                                       rolling    opening + list -> forms, and who gets which
                                                       swapping   kit -> kit with one question swapped
                                                       seats      panels -> nothing, or too many for the forms
                                                       kinds      every kind of document there is
                                                       scores     kits of one day -> their score workbook
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kitgen.epoch import epoch_day
from kitgen.kit import Kit, to_json
from kitgen.messages import Message, say
from kitgen.output import KIT_FILE, check_place, deliver
from kitgen.pipeline.booklets import FORMATS, Booklet, Run, files_of, hashes_of
from kitgen.pipeline.clearance import clear
from kitgen.pipeline.kinds import kinds_of
from kitgen.pipeline.parallel import folder_of, make_forms, own_candidates
from kitgen.pipeline.planning import Plan, plan
from kitgen.pipeline.prints import printed
from kitgen.pipeline.recall import Overtaken, entered
from kitgen.pipeline.refusal import refuse_unfit
from kitgen.pipeline.request import Request, Task, read_kit, settled_for, task_for
from kitgen.pipeline.scores import scores_of
from kitgen.pipeline.swapping import Swap, kit_file, swap_task
from kitgen.schema.choices import type_name
from kitgen.yamlfile import collector_paused

__all__ = ["FORMATS", "Booklet", "Plan", "Request", "Result", "Run", "Swap", "build", "plan", "read_kit_at", "swap"]

Progress = Callable[[Message], None]


@dataclass(frozen=True, slots=True)
class Result:
    """What was made: the kit with the sha256 of its files, the booklets with their pages, and where the files are.

    `files` are paths under `folder`; `kept` those edited by hand, under their new names; `differences` say in what a
    rebuilt kit is not as it was issued, `remarks` what the ledger has to say. `forms` are the kits of all forms or
    rounds, `kit` the first of them; empty where there is one only.
    """

    kit: Kit
    folder: Path
    booklets: tuple[Booklet, ...]
    files: tuple[str, ...]
    kept: tuple[str, ...]
    differences: tuple[Message, ...]
    remarks: tuple[Message, ...] = ()
    forms: tuple[Kit, ...] = ()


@collector_paused()
def build(request: Request, progress: Progress = lambda message: None) -> Result:
    """Make a kit, deliver it and enter it into the ledger. Raises KitgenError; then nothing was written."""
    settled = settled_for(request.kit or request.opening, heed=request.ledger)
    return _made(lambda: task_for(request), settled, progress, force=request.force)


@collector_paused()
def swap(asked: Swap, progress: Progress = lambda message: None) -> Result:
    """Make a new kit with one question swapped; the old one stays. Raises KitgenError; then nothing was written."""
    settled = settled_for(asked.kit, heed=asked.ledger)
    made = _made(lambda: swap_task(asked), settled, progress, force=False)
    return replace(made, remarks=(*made.remarks, *_about_the_old(made.kit, asked)))


def _about_the_old(kit: Kit, asked: Swap) -> Iterator[Message]:
    """What to do about the kit that another replaces."""
    before = read_kit_at(asked.kit)
    old, new = ({question.id: question for question in one.texts[0].live} for one in (before, kit))
    was, now = (old[kit.swapped[-1][0]], new[kit.swapped[-1][1]])
    if was.type != now.type:
        values = {"id": now.id, "one": type_name(now.type), "other": type_name(was.type)}
        yield say("'{id}' is of type '{one}', the question it replaces of type '{other}'", **values)
    if before.weights != kit.weights:
        yield say("the weights are not those of kit {code}: `kitgen diff` tells them", code=kit.replaces)
    if kit.round:
        yield say("the coverage matrix in 'staff' still shows '{id}'", id=was.id)
    if asked.ledger:
        yield say("if kit {code} was never used: `kitgen history --undo {code}`", code=kit.replaces)


def read_kit_at(path: Path) -> Kit:
    """The kit in a kit.json or a kit's folder. Raises InputError where there is none, or it cannot be read."""
    return read_kit(kit_file(path))


_ATTEMPTS = 3
"""To pick anew when another process was quicker to issue what was picked."""


def _made(task: Callable[[], Task], settled: tuple[Message, ...], progress: Progress, *, force: bool) -> Result:
    epoch_day()  # reportlab reads it too, and takes it for granted
    for _ in range(_ATTEMPTS - 1):
        with suppress(Overtaken):
            return _delivered(task(), settled, progress, force=force)
    return _delivered(task(), settled, progress, force=force)


def _delivered(task: Task, settled: tuple[Message, ...], progress: Progress, *, force: bool) -> Result:
    if task.issued is None:
        for kit in (task.kit, *task.others):
            refuse_unfit(kit, task.supplies)
    check_place(task.folder, force=force)
    if task.others or (task.picked and (task.picked.roll or task.picked.rounds)):
        return _delivered_forms(task, settled, progress, force=force)
    booklets = printed(task.kit, kinds_of(task.kit), task.supplies, task.formats, progress)
    progress(say("reading the candidate's files back"))
    clear(task.kit, task.supplies, booklets)
    files = files_of(booklets) | scores_of([task.kit], task.supplies, "day")
    kit = replace(task.kit, files=hashes_of(files))
    files[KIT_FILE] = to_json(kit)
    with entered(task.recalled, [(kit, task.folder)]):
        kept = deliver(files, task.folder, force=force)
    remarks = (*settled, *task.recalled.notes)
    differences = tuple(_differences(task.issued, kit))
    return Result(kit, task.folder, booklets, tuple(sorted(files)), kept, differences, remarks)


def _delivered_forms(task: Task, settled: tuple[Message, ...], progress: Progress, *, force: bool) -> Result:
    made = make_forms(task, progress)
    folders = [(kit, task.folder / folder_of(kit)) for kit in made.kits]
    with entered(task.recalled, folders, own_candidates(task)):
        kept = deliver(made.files, task.folder, force=force)
    remarks = (*settled, *task.recalled.notes)
    return Result(made.kits[0], task.folder, made.booklets, tuple(sorted(made.files)), kept, (), remarks, made.kits)


_SUPPLIES = {
    "templates": say("the templates are not those the kit was issued with"),
    "labels": say("the labels are not those the kit was issued with"),
    "theme": say("the theme is not the one the kit was issued with"),
    "fonts": say("the fonts are not those the kit was issued with"),
}


def _differences(issued: Kit | None, kit: Kit) -> Iterator[Message]:
    """In what a rebuilt kit is not as it was issued; nothing for a new one."""
    if issued is None:
        return
    if issued.kitgen != kit.kitgen:
        yield say("issued by kitgen {then}, rebuilt by kitgen {now}", then=issued.kitgen, now=kit.kitgen)
    then, now = dict(issued.hashes), dict(kit.hashes)
    for name in sorted(_SUPPLIES):
        if then.get(name) != now.get(name):
            yield _SUPPLIES[name]
    before = dict(issued.files)
    for name, sha256 in kit.files:
        if before.get(name, sha256) != sha256:
            yield say("'{file}' differs from the file that was issued", file=name)
