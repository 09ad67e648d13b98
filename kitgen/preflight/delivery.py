"""A kit's folder, its kit.json, or single files -> what there is to look at."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kitgen.errors import InputError, Problem
from kitgen.kit import Kit, from_json
from kitgen.messages import Message, say
from kitgen.output import FORMS_FILE, KIT_FILE, recorded_files
from kitgen.pipeline.booklets import FOLDED
from kitgen.pipeline.kinds import Kind, kinds_of
from kitgen.pipeline.supplies import Supplies, supplies_for
from kitgen.shelf import shelf_for

if TYPE_CHECKING:
    from pypdf import PdfReader

ENDINGS = (".pdf", ".docx", ".xlsx")


@dataclass(frozen=True)
class Delivery:
    """Files by name, a kit's by their paths under its folder. `kit` is None where single files were named.

    `shared` are what forms or rounds have together, for candidates and for the copier; `lost` the files that should lie
    beside a form or a round and do not, by their paths under the folder of all."""

    folder: Path
    files: Mapping[str, bytes]
    kit: Kit | None = None
    shared: Mapping[str, bytes] = field(default_factory=dict)
    lost: tuple[str, ...] = ()

    def ending(self, suffix: str) -> dict[str, bytes]:
        return {name: data for name, data in self.files.items() if name.lower().endswith(suffix)}

    @cached_property
    def supplies(self) -> Mapping[str, Supplies]:
        """Labels and themes by language, as they are today."""
        assert self.kit is not None
        return supplies_for(self.kit.opening, shelf_for(self.folder), self.kit.profile)

    @cached_property
    def readers(self) -> Mapping[str, PdfReader]:
        """The PDF files opened. Raises ImportError without pypdf, PdfReadError for what is no PDF."""
        from pypdf import PdfReader

        return {name: PdfReader(io.BytesIO(data)) for name, data in self.ending(".pdf").items()}

    def copies(self) -> tuple[Message, ...]:
        """What to print: of single files nothing is known."""
        if self.kit is None:
            return ()
        return tuple(one for name in self.ending(".pdf") for one in _told(name, self.kit))


def _told(name: str, kit: Kit) -> Iterator[Message]:
    """What to print of a PDF; the sets for the copier hold all there is once more, and their slip says how often."""
    if name.startswith("print/") and "-copies." in name:
        yield say("or the sets in print/, as {file} says", file=name)
    elif name.endswith(f".{FOLDED}"):
        yield say("or {file}: on both sides, turned over the short edge, folded and stapled", file=name)
    else:
        kinds = (kind for kind in kinds_of(kit) if name.startswith(f"{kind.folder}/") and f"-{kind.name}." in name)
        yield from (_copies(name, kind, kit.opening.panel) for kind in kinds)


def _copies(name: str, kind: Kind, panel: int) -> Message:
    """How often to print a file; the interviewer's booklet also holds pages for others."""
    if kind.pack or (kind.id == "interviewer" and panel == 1):
        return say("{file}: one copy; what is for handing over once", file=name)
    if panel == 1 and kind.per == "panel":
        return say("{file}: one copy for the interviewer", file=name)
    if panel == 1 and kind.per == "candidate":
        return say("{file}: one copy for each candidate", file=name)
    if kind.id == "interviewer":
        return say(
            "{file}: {panel} copies, one for each interviewer; what is for handing over once", file=name, panel=panel
        )
    match kind.per:
        case "panel":
            return say("{file}: {panel} copies, one for each interviewer", file=name, panel=panel)
        case "candidate":
            return say("{file}: {panel} copies for each candidate, one for each interviewer", file=name, panel=panel)
        case "chair":
            return say("{file}: one copy for each candidate, for the chair", file=name)
        case "room":
            return say("{file}: one copy for the room", file=name)
        case "hr":
            return say("{file}: one copy for the records", file=name)
        case "staff":
            return say("{file}: one copy for whoever trains", file=name)
        case _:
            return say("{file}: one copy for each candidate", file=name)


def delivered(paths: tuple[Path, ...]) -> Delivery:
    """What the paths name. Raises InputError where it is neither a kit nor PDF, DOCX and XLSX files."""
    if len(paths) == 1 and (os.path.isdir(paths[0]) or paths[0].name == Path(KIT_FILE).name):
        return _kit(paths[0] if os.path.isdir(paths[0]) else paths[0].parent.parent)
    hint = say("name a kit's folder, its kit.json, or PDF, DOCX and XLSX files")
    if wrong := [path for path in paths if not os.path.isfile(path) or path.suffix.lower() not in ENDINGS]:
        raise InputError(
            Problem(say("'{path}' is nothing that can be checked", path=str(path)), hint) for path in wrong
        )
    return Delivery(Path.cwd(), {str(path): path.read_bytes() for path in paths})


def _kit(folder: Path) -> Delivery:
    path = folder / KIT_FILE
    if not os.path.isfile(path):
        hint = say("a kit's folder holds panel/kit.json; single files can be named instead")
        raise InputError(Problem(say("'{folder}' is not a kit", folder=str(folder)), hint))
    kit = from_json(path.read_bytes(), str(path))
    found = sorted(one for one in folder.rglob("*") if one.suffix.lower() in ENDINGS and one.is_file())
    files = {one.relative_to(folder).as_posix(): one.read_bytes() for one in found}
    return Delivery(folder, files, kit, _shared(folder), _lost(folder))


def _shared(folder: Path) -> dict[str, bytes]:
    """What forms or rounds have together for candidates and for the copier, which lies beside their folders."""
    above = folder.absolute().parent
    if not (above / FORMS_FILE).is_file():
        return {}
    found = sorted(one for one in above.glob("*/*") if one.parent.name in _SHARED and one.suffix.lower() in ENDINGS)
    return {one.relative_to(above).as_posix(): one.read_bytes() for one in found}


_SHARED = ("candidate", "print")


def _lost(folder: Path) -> tuple[str, ...]:
    """What forms or rounds have together, and the kits of the others, as far as it is gone; their list where it cannot
    be read."""
    above = folder.absolute().parent
    if not (above / FORMS_FILE).is_file():
        return ()
    listed = recorded_files(above)
    together = [name for name in listed if name.count("/") == 1 or name.endswith(f"/{KIT_FILE}")]
    return tuple(name for name in together if not (above / name).is_file()) if listed else (FORMS_FILE,)


def kits_under(folder: Path) -> tuple[Path, ...]:
    """The folders of kits that a folder means: itself, or those of the forms or rounds it holds, or of its kits."""
    if (folder / KIT_FILE).is_file():
        return (folder,)
    inner = [*folder.glob(f"*/{KIT_FILE}"), *folder.glob(f"*/*/{KIT_FILE}")]
    return tuple(sorted(path.parent.parent for path in inner))
