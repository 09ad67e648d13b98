"""A folder to start in: `init` writes an opening, a bank, templates, labels and schemas that build at once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kitgen.errors import OutputError, Problem, reason_of
from kitgen.messages import say
from kitgen.schema.json_schema import NAMES, schema_text
from kitgen.shelf import shipped
from kitgen.yamltext import display_name

SCHEMAS = ".kitgen"
_OPENING = "openings/market-service-specialist.yaml"
_SAMPLE = "sample-opening.yaml"
"""In the folder of the shipped banks: the opening that `make kit` builds too."""
_IGNORED = "output/\n"


def init(folder: Path) -> tuple[Path, ...]:
    """Write a workspace into `folder`; gives its files. Raises OutputError if one exists, before any is written."""
    files = _files()
    present = [folder / name for name in files if os.path.exists(folder / name)]
    if os.path.exists(folder) and not folder.is_dir():
        present = [folder]
    if present:
        hint = say("choose a new folder, or move what is there")
        raise OutputError([Problem(say("'{file}' exists already", file=display_name(one)), hint) for one in present])
    try:
        _write(files, folder)
    except OSError as error:
        message = say("cannot write into '{folder}': {reason}", folder=display_name(folder), reason=reason_of(error))
        hint = say("choose a new folder, or move what is there")
        raise OutputError(Problem(message, hint)) from error
    return tuple(folder / name for name in files)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    """All of the files, or none: what was written before something went wrong is taken away again."""
    made: list[Path] = []
    try:
        for name, raw in files.items():
            path = folder / name
            made += [one for one in reversed(path.parents) if not one.exists()]
            path.parent.mkdir(parents=True, exist_ok=True)
            made.append(path)
            path.write_bytes(raw)
    except BaseException:
        for one in reversed(made):
            with suppress(OSError):
                one.rmdir() if one.is_dir() else one.unlink()
        raise


def _files() -> dict[str, bytes]:
    """The files of a new workspace by their path in it, sorted."""
    files = {f"{SCHEMAS}/{name}.schema.json": schema_text(name).encode() for name in NAMES}
    files[_OPENING] = _wired("opening", _OPENING, (shipped("banks") / _SAMPLE).read_bytes())
    files[".gitignore"] = _IGNORED.encode()
    for folder in ("banks", "templates"):
        top = shipped(folder)
        for path in top.rglob("*"):
            name = f"{folder}/{path.relative_to(top).as_posix()}"
            if path.is_file() and path.suffix in (".yaml", ".j2") and path.name != _SAMPLE:
                raw = path.read_bytes()
                files[name] = _wired("bank", name, raw) if folder == "banks" else raw
    return dict(sorted(files.items()))


def _wired(schema: str, name: str, raw: bytes) -> bytes:
    """The file with the comment in its first line that tells an editor its schema."""
    if raw.startswith(b"# yaml-language-server:"):
        raw = raw.partition(b"\n")[2]
    up = "../" * name.count("/")
    return f"# yaml-language-server: $schema={up}{SCHEMAS}/{schema}.schema.json\n".encode() + raw
