"""Document + fonts -> every character that no glyph can print, and where in the user's files it stands.

A blank box on paper cannot be patched, so such a character stops a build; it is never replaced.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path

from kitgen.document import Document
from kitgen.errors import InputError, Place, Problem
from kitgen.fonts import Fonts
from kitgen.messages import say


def check_glyphs(document: Document, fonts: Fonts, sources: Sequence[Path]) -> None:
    """Raise InputError with every character that the fonts lack; `sources` are the files it may come from."""
    words = "".join(sorted(set("".join(_strings(document)))))
    missing = [char for char in words if not char.isspace() and any(fonts.missing(char, face) for face in _FACES)]
    if missing:
        raise InputError([problem for char in missing for problem in _problems(char, sources)])


_FACES = ("regular", "bold")


def _strings(node: object) -> Iterator[str]:
    """Every string in a document, the names of roles and anchors among them: those are ASCII and do no harm."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple):
        for one in node:
            yield from _strings(one)
    elif is_dataclass(node):
        for field in fields(node):
            yield from _strings(getattr(node, field.name))


def _problems(char: str, sources: Sequence[Path]) -> Iterator[Problem]:
    name = f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()
    message = say("no glyph for '{char}' ({name}) in the fonts", char=char, name=name)
    hint = say("write it otherwise, or name a font that has it in templates/theme.yaml")
    places = tuple(_places(char, sources))
    yield from (Problem(message, hint, place) for place in places)
    if not places:
        yield Problem(message, hint)


def _places(char: str, sources: Iterable[Path]) -> Iterator[Place]:
    """The first line of each file that holds the character."""
    for path in sources:
        text = path.read_text(encoding="utf-8", errors="replace")
        at = text.find(char)
        if at >= 0:
            yield Place(str(path), text.count("\n", 0, at) + 1)
