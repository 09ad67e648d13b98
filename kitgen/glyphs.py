"""Words + fonts -> every character that no glyph can print, and where in the user's files it stands.

A blank box on paper cannot be patched, so such a character stops a build; it is never replaced.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kitgen.errors import InputError, Place, Problem
from kitgen.fonts import Fonts
from kitgen.messages import Message, say

_FACES = ("regular", "bold")


def check_glyphs(words: str, fonts: Fonts, sources: Sequence[Path]) -> None:
    """Raise InputError with every character of `words` that the fonts lack; `sources` are files it may come from."""
    missing = _missing(words, fonts)
    if missing:
        raise InputError([problem for char in missing for problem in _problems(char, sources)])


def check_lines(lines: Iterable[tuple[str, Place | None]], fonts: Sequence[Fonts]) -> None:
    """Raise InputError with every character that one of the fonts lacks in lines of a list, each with its place."""
    hint = say("write it otherwise or leave the name out: the number is enough; or name a font in templates/theme.yaml")
    problems = [
        Problem(_told(char), hint, place)
        for words, place in lines
        for char in sorted({char for one in fonts for char in _missing(words, one)})
    ]
    if problems:
        raise InputError(problems)


def _missing(words: str, fonts: Fonts) -> list[str]:
    printed = sorted(char for char in set(words) if not char.isspace())
    return [char for char in printed if not all(fonts.covers(face, char) for face in _FACES)]


def _told(char: str) -> Message:
    name = f"U+{ord(char):04X} {unicodedata.name(char, '')}".strip()
    return say("no glyph for '{char}' ({name}) in the fonts", char=char, name=name)


def _problems(char: str, sources: Sequence[Path]) -> Iterator[Problem]:
    message = _told(char)
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
