"""Bank file -> its outline: the bank without the words of its questions, which is all that planning looks at.

The outline of a large bank is kept in the user's cache folder under a hash of the file's bytes, and of its source's
where it is a translation: a changed file has another hash, and so has another version of kitgen. What is kept bears a
hash of itself. Where that does not fit, or nothing can be read or written there, the bank is read as if for the first
time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from kitgen import __version__
from kitgen.bank import Answer, Bank, Question, Share, Time
from kitgen.bank_reader import FindSource, parse_bank
from kitgen.errors import Place
from kitgen.plain import from_plain, to_plain
from kitgen.schema.choices import LANGUAGE
from kitgen.yamlfile import read_bytes
from kitgen.yamltext import display_name

LARGE = 1_000_000
"""Bytes from which an outline is kept; a smaller bank is read as soon."""
_FORMAT = 2
_MOST_KEPT = 32
_KEPT = ("version", "use", "type", "dimension", "difficulty", "level_min", "level_max", "group", "status", "points")


def read_outline(path: Path, find_source: FindSource) -> Bank:
    """The bank in a file, with or without the words of its questions. Raises InputError as `read_bank` does."""
    raw = read_bytes(path)
    if len(raw) < LARGE:
        return parse_bank(raw, path, find_source)
    name = _name(raw, path, find_source)
    if kept := _read(name):
        return _at_home(kept, path, find_source)
    bank = parse_bank(raw, path, find_source)
    if _name(raw, path, find_source) == name:  # the source of a translation is read by itself
        _write(name, _data(bank))
    return bank


def cache_folder() -> Path:
    """Where outlines are kept."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kitgen" / "banks"


def _name(raw: bytes, path: Path, find_source: FindSource) -> str:
    """The name that this bank's outline is kept under."""
    whole = blake2b(f"{_FORMAT}:{__version__}:".encode(), digest_size=20)
    whole.update(raw)
    if b"\ntranslates:" in raw or raw.startswith(b"translates:"):
        for language in LANGUAGE.words:
            source = find_source(path, language)
            if source.is_file():
                whole.update(f":{language}:".encode() + read_bytes(source))
    return whole.hexdigest()


def _data(bank: Bank) -> dict[str, Any]:
    head = to_plain(replace(bank, questions=()))
    return {"head": head, "questions": [list(_row(one)) for one in bank.questions]}


def _row(one: Question) -> Iterator[Any]:
    yield one.id
    yield [[share.id, share.share] for share in one.competencies]
    yield [one.time.prep_s, one.time.answer_s, one.time.probe_s]
    yield list(one.enemies)
    yield list(one.tags)
    yield from (getattr(one, name) for name in _KEPT)


def _bank(data: dict[str, Any]) -> Bank | None:
    head = from_plain(Bank, data["head"])
    if not isinstance(head, Bank):
        return None
    return replace(head, questions=tuple(_question(*row) for row in data["questions"]))


def _question(id: str, shares: list[Any], time: list[int], enemies: list[str], tags: list[str], *kept: Any) -> Question:
    return Question(
        id=id,
        competencies=tuple(Share(*share) for share in shares),
        time=Time(*time),
        enemies=tuple(enemies),
        tags=tuple(tags),
        title="",
        stem="",
        intent="",
        probes=(),
        look_fors=(),
        red_flags=(),
        anchors=(),
        answer=_NO_ANSWER,
        **dict(zip(_KEPT, kept, strict=True)),
    )


_NO_ANSWER = Answer("", "")


def _at_home(bank: Bank, path: Path, find_source: FindSource) -> Bank:
    """The bank with its file as it is called from here, and that of its blueprint, which a translation has from its
    source."""
    blueprint = bank.blueprint
    if blueprint is not None:
        file = display_name(find_source(path, bank.translates) if bank.translates else path)
        places = tuple((key, Place(file, place.line)) for key, place in blueprint.places)
        blueprint = replace(blueprint, places=places)
    return replace(bank, file=display_name(path), blueprint=blueprint)


def _read(name: str) -> Bank | None:
    """What is kept under a name; None where there is nothing whole."""
    try:
        told, _, text = (cache_folder() / name).read_bytes().partition(b"\n")
        return _bank(json.loads(text)) if told == _sum(text) else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _write(name: str, data: dict[str, Any]) -> None:
    """Keep data under a name, put there whole, beside whatever another process does; where that fails, do without."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(_sum(text) + b"\n" + text)
        os.replace(file.name, folder / name)
        for old in sorted(folder.iterdir(), key=lambda one: -one.stat().st_mtime)[_MOST_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def _sum(text: bytes) -> bytes:
    return blake2b(text, digest_size=20).hexdigest().encode()
