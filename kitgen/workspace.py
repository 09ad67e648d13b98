"""A folder to start in: `init` writes an opening, a bank, templates, labels and schemas that build at once."""

from __future__ import annotations

from pathlib import Path

from kitgen.errors import OutputError, Problem
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
    present = [folder / name for name in files if (folder / name).exists()]
    if folder.exists() and not folder.is_dir():
        present = [folder]
    if present:
        hint = say("choose a new folder, or move what is there")
        raise OutputError([Problem(say("'{file}' exists already", file=display_name(one)), hint) for one in present])
    try:
        for name, raw in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(raw)
    except OSError as error:
        message = say(
            "cannot write into '{folder}': {reason}", folder=display_name(folder), reason=error.strerror or ""
        )
        raise OutputError(Problem(message)) from error
    return tuple(folder / name for name in files)


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
