"""The steps in order: what every shell calls.

opening ─► banks ─► blueprint ─► selection ─► kit      request    what is asked for, and the kit for it
                     └─► plan                  │       planning   what a kit would be made of, and nothing written
                                               │       supplies   labels, themes, fonts, templates, their hashes
          wall ◄─ writers ◄─ layout ◄─ views ◄─┘       booklets   a kit in one language -> its two booklets
           │                                           clearance  booklets -> nothing, or WallError
           └─► output + ledger                            recall     ledger -> what bears on the pick, and back
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kitgen.kit import Kit, to_json
from kitgen.messages import Message, say
from kitgen.output import KIT_FILE, check_place, deliver
from kitgen.pipeline.booklets import FORMATS, Booklet, Run, make_interviewer, make_practice
from kitgen.pipeline.clearance import clear
from kitgen.pipeline.planning import Plan, plan
from kitgen.pipeline.recall import Overtaken, entered
from kitgen.pipeline.request import Request, Task, settled_for, task_for
from kitgen.yamlfile import collector_paused

__all__ = ["FORMATS", "Booklet", "Plan", "Request", "Result", "Run", "build", "plan"]

Progress = Callable[[Message], None]


@dataclass(frozen=True, slots=True)
class Result:
    """What was made: the kit with the sha256 of its files, the booklets with their pages, and where the files are.

    `files` are paths under `folder`; `kept` those edited by hand, under their new names; `differences` say in what a
    rebuilt kit is not as it was issued, `remarks` what the ledger has to say.
    """

    kit: Kit
    folder: Path
    booklets: tuple[Booklet, ...]
    files: tuple[str, ...]
    kept: tuple[str, ...]
    differences: tuple[Message, ...]
    remarks: tuple[Message, ...] = ()


@collector_paused()
def build(request: Request, progress: Progress = lambda message: None) -> Result:
    """Make a kit, deliver it and enter it into the ledger. Raises KitgenError; then nothing was written."""
    settled = settled_for(request)
    for _ in range(_ATTEMPTS - 1):
        with suppress(Overtaken):
            return _made(request, settled, progress)
    return _made(request, settled, progress)


_ATTEMPTS = 3
"""To pick anew when another process was quicker to issue what was picked."""


def _made(request: Request, settled: tuple[Message, ...], progress: Progress) -> Result:
    task = task_for(request)
    check_place(task.folder, force=request.force)
    booklets = tuple(_booklets(task, progress))
    progress(say("reading the candidate's files back"))
    clear(task.kit, task.supplies, booklets)
    files = {name: data for booklet in booklets for name, data in booklet.files}
    kit = replace(task.kit, files=tuple((name, hashlib.sha256(files[name]).hexdigest()) for name in sorted(files)))
    files[KIT_FILE] = to_json(kit)
    with entered(task.recalled, [(kit, task.folder)]):
        kept = deliver(files, task.folder, force=request.force)
    remarks = (*settled, *task.recalled.notes)
    differences = tuple(_differences(task.issued, kit))
    return Result(kit, task.folder, booklets, tuple(sorted(files)), kept, differences, remarks)


def _booklets(task: Task, progress: Progress) -> Iterator[Booklet]:
    for text in task.kit.texts:
        progress(say("making the booklets in {language}", language=text.language))
        for make in (make_interviewer, make_practice):
            yield make(task.kit, text.language, task.supplies[text.language], task.formats)


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
