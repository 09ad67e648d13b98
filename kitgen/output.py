"""Puts the files of a kit in place whole or not at all.

    <folder>/panel/<id>-interviewer[.<language>].docx|pdf, kit.json
    <folder>/candidate/<id>-practice[.<language>].docx|pdf
    <folder>/day/<id>-<form>[.<language>].docx|pdf
    <folder>/print/<id>-<person>[.<language>].pdf, <id>-copies.docx|pdf

Of parallel forms each has a folder of its own, and all share the booklet and the sheets of the staff:

    <folder>/form-A/panel/<id>-A-interviewer[.<language>].docx|pdf, kit.json
    <folder>/staff/<id>-equivalence[.<language>].docx|pdf, forms.json

So have rounds:

    <folder>/round-1/panel/<id>-round-1-interviewer[.<language>].docx|pdf, kit.json
    <folder>/staff/<id>-coverage[.<language>].docx|pdf, forms.json

Files are written into a hidden folder beside the target, which then takes the target's place. Whatever
goes wrong on the way, an interrupt included, the hidden folder goes and what stood there before stays.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kitgen.errors import OutputError, Problem, reason_of
from kitgen.messages import Message, say

KIT_FILE = "panel/kit.json"
FORMS_FILE = "staff/forms.json"
"""What stands for kit.json where a folder holds parallel forms: the sha256 of every file."""

_NOT_A_FOLDER = (errno.ENOTDIR, errno.EEXIST)
_NOT_WRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT)


def form_folder(form: str) -> str:
    """The folder of one of several forms, under that of all."""
    return f"form-{form}"


def round_folder(number: int) -> str:
    """The folder of one of several rounds, under that of all."""
    return f"round-{number}"


def check_place(folder: Path, *, force: bool) -> None:
    """Raise OutputError where `deliver` would refuse `folder`, before any work is done for it."""
    above = next(one for one in (folder, *folder.parents) if os.path.exists(one) or one == one.parent)
    if not above.is_dir():
        raise OutputError(
            Problem(
                say("'{path}' is a file, so no folder can stand there", path=str(above)),
                say("choose another folder with --out"),
            )
        )
    if above != folder or not any(folder.iterdir()):
        return
    if not any((folder / name).exists() for name in (KIT_FILE, FORMS_FILE)):
        raise OutputError(
            Problem(
                say("the folder '{folder}' holds files, and they are not a kit", folder=str(folder)),
                say("choose a folder of its own with --out; nothing in this one was touched"),
            )
        )
    if not force:
        raise OutputError(
            Problem(
                say("the kit '{folder}' exists already", folder=str(folder)),
                say("--force replaces it and keeps every file that was edited by hand; --out chooses another folder"),
            )
        )


def deliver(files: Mapping[str, bytes], folder: Path, *, force: bool) -> tuple[str, ...]:
    """Put `files` (path under `folder` -> bytes) in place and say which files edited by hand were kept, and as what.

    Raises OutputError; then, as on any other exception, nothing has changed.
    """
    folder = folder.absolute()
    check_place(folder, force=force)
    with _told_as_output_error(folder), _parents(folder):
        holder = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            kept = _stage(files, holder / "new", folder)
            _swap(holder, folder)
        finally:
            if folder.exists() or not (holder / "old").exists():  # never the only copy of the old kit
                shutil.rmtree(holder, ignore_errors=True)
    return kept


def write_page(path: Path, data: bytes) -> None:
    """Write one file beside the kits, such as a slip, whole or not at all. Raises OutputError."""
    path = path.absolute()
    with _told_as_output_error(path), _parents(path):
        half = path.with_name(f".{path.name}.half")
        try:
            half.write_bytes(data)
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)


@contextmanager
def scratch(files: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder that holds these files while another program looks at them, and is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            (Path(folder) / name).write_bytes(data)
        yield Path(folder)


@contextmanager
def _told_as_output_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(Problem(_reason(error, folder), _advice(error))) from error


def _reason(error: OSError, folder: Path) -> Message:
    if error.errno in _FULL:
        return say("the disk is full, so '{folder}' could not be written", folder=str(folder))
    if error.errno in _NOT_WRITABLE:
        return say("'{folder}' cannot be written", folder=str(folder))
    if error.errno in _NOT_A_FOLDER:
        return say("'{path}' is a file, so no folder can stand there", path=str(error.filename or folder))
    return say("'{folder}' could not be written: {reason}", folder=str(folder), reason=reason_of(error))


def _advice(error: OSError) -> Message:
    if error.errno in _FULL:
        return say("make room or choose another place with --out; what stood there before is unchanged")
    if error.errno in _NOT_WRITABLE:
        return say("close the files if they are open in another program, or choose another folder with --out")
    return say("choose another folder with --out")


@contextmanager
def _parents(folder: Path) -> Iterator[None]:
    """The folders above, made if missing, and gone again if what follows fails."""
    missing = [one for one in folder.parents if not one.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for one in missing:
            if one.is_dir() and not any(one.iterdir()):
                one.rmdir()
        raise


def _stage(files: Mapping[str, bytes], new: Path, old: Path) -> tuple[str, ...]:
    """Write `files` below `new`, and carry over from `old` what kitgen did not write or somebody has edited."""
    for name in sorted(files):
        path = new / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name])
    kept = []
    for name in _kept(old):
        place = name if name not in files and name not in recorded_files(old) else _edited_name(name, new, old)
        (new / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(old / name, new / place)
        if place != name:
            kept.append(place)
    return tuple(kept)


def _kept(old: Path) -> list[str]:
    """What must not be lost: every file but kit.json and those which are still as kitgen wrote them."""
    if not old.is_dir():
        return []
    written = recorded_files(old)
    names = sorted(path.relative_to(old).as_posix() for path in old.rglob("*") if path.is_file())
    return [name for name in names if name not in (KIT_FILE, FORMS_FILE) and written.get(name) != _sha256(old / name)]


def recorded_files(old: Path) -> dict[str, str]:
    """The sha256 of each file as written, from the kit.json that stands there; empty where it cannot be read."""
    name = FORMS_FILE if (old / FORMS_FILE).exists() else KIT_FILE
    try:
        kit = json.loads((old / name).read_text("utf-8"))
        return {str(name): str(sha256) for name, sha256 in dict(kit["files"]).items()}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return {}


def _edited_name(name: str, new: Path, old: Path) -> str:
    """`x.docx` -> `x.edited-1.docx`, with the first number free in both folders."""
    stem, dot, suffix = name.rpartition(".")
    number = 1
    while any((place / f"{stem}.edited-{number}{dot}{suffix}").exists() for place in (new, old)):
        number += 1
    return f"{stem}.edited-{number}{dot}{suffix}"


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _swap(holder: Path, folder: Path) -> None:
    """`holder/new` becomes `folder`. A folder cannot be renamed over a full one, so the old one steps aside first."""
    new, old = holder / "new", holder / "old"
    if not folder.exists():
        new.rename(folder)
        return
    try:
        folder.rename(old)
        new.rename(folder)
    except BaseException:
        if old.exists() and not folder.exists():
            old.rename(folder)
        raise
