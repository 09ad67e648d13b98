"""The fonts of a PDF, only as far as they say which code means which character."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kitgen.wall.reading import Unreadable

_FONTS = re.compile(rb"/Font\s*(<<[^<>]*>>|\d+\s+\d+\s+R)")
_REFERENCE = re.compile(rb"/([^\s/\[\]()<>]+)\s+(\d+)\s+\d+\s+R")
_TO_UNICODE = re.compile(rb"/ToUnicode\s+(\d+)\s+\d+\s+R")
_COMPOSITE = re.compile(rb"/Subtype\s*/Type0\b")
_UNICODE_CODES = re.compile(rb"/Encoding\s*/Uni\w+-(?:UCS2|UTF16)-[HV]\b")
_SECTION = re.compile(rb"begin(codespacerange|bfchar|bfrange)(.*?)end\1", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")


@dataclass(frozen=True, slots=True)
class Table:
    """How a font's strings are read: `width` bytes a code, and a character or more for each code."""

    width: int
    characters: Mapping[int, str]

    def text(self, data: bytes) -> str:
        codes = data.decode("latin-1") if self.width == 1 else data.decode("utf-16-be", "surrogatepass")
        return codes.translate(self.characters) if self.characters else codes


_LATIN = Table(1, {code: bytes([code]).decode("cp1252", "replace") for code in range(128, 256)})
_UTF16 = Table(2, {})


class Fonts:
    """The tables that a resource name such as F1 may mean, over all pages of a file."""

    def __init__(self, objects: Mapping[int, tuple[bytes, bytes | None]]) -> None:
        self._objects = objects
        self._numbers: dict[bytes, list[int]] = {}
        for name, number in _named_fonts(objects):
            if number not in self._numbers.setdefault(name, []):
                self._numbers[name].append(number)
        self.tables = cache(self._tables)

    def _tables(self, name: bytes) -> tuple[Table, ...]:
        """At least one. Raises Unreadable for a font that is not there, or does not say what its codes mean."""
        if name not in self._numbers:
            raise Unreadable("a font that is nowhere defined")
        return tuple(self._table(number) for number in self._numbers[name])

    def _table(self, number: int) -> Table:
        head, _ = self._objects.get(number, (b"", None))
        if found := _TO_UNICODE.search(head):
            return _read_map(self._objects.get(int(found[1]), (b"", None))[1] or b"")
        if _UNICODE_CODES.search(head):
            return _UTF16
        if _COMPOSITE.search(head):
            raise Unreadable("a font without a character map")
        return _LATIN


def _named_fonts(objects: Mapping[int, tuple[bytes, bytes | None]]) -> Iterator[tuple[bytes, int]]:
    for head, _ in objects.values():
        for found in _FONTS.findall(head):
            listed = found
            if not found.startswith(b"<<"):
                listed, _ = objects.get(int(found.split()[0]), (b"", None))
            for name, number in _REFERENCE.findall(listed):
                yield name, int(number)


def _read_map(stream: bytes) -> Table:
    """A ToUnicode map. Its source codes say how wide a code is."""
    characters: dict[int, str] = {}
    width = 1
    for kind, body in _SECTION.findall(stream):
        tokens = [_token(found) for found in _TOKEN.finditer(body)]
        if kind == b"codespacerange":
            width = max(width, *(len(token) for token in tokens if isinstance(token, bytes)))
        elif kind == b"bfchar":
            characters.update(_single(tokens))
        else:
            characters.update(_ranges(tokens))
    return Table(width, characters)


def _token(found: re.Match[bytes]) -> bytes | str:
    return (found[2] or found[3]).decode() if found[1] is None else bytes.fromhex(found[1].decode("ascii"))


def _single(tokens: list[bytes | str]) -> Iterator[tuple[int, str]]:
    codes = [token for token in tokens if isinstance(token, bytes)]
    for code, target in zip(codes[::2], codes[1::2], strict=False):
        yield int.from_bytes(code), _characters(target)


def _ranges(tokens: list[bytes | str]) -> Iterator[tuple[int, str]]:
    rest = iter(tokens)
    for low in rest:
        high, target = next(rest, b""), next(rest, b"")
        if not isinstance(low, bytes) or not isinstance(high, bytes):
            raise Unreadable("a character map")
        first, last = int.from_bytes(low), int.from_bytes(high)
        if isinstance(target, bytes):
            start = _characters(target)
            yield from ((code, start[:-1] + chr(ord(start[-1]) + code - first)) for code in range(first, last + 1))
            continue
        for code in range(first, last + 1):
            one = next(rest, b"")
            if isinstance(one, bytes):
                yield code, _characters(one)
        next(rest, None)  # the closing bracket


def _characters(target: bytes) -> str:
    return target.decode("utf-16-be", "surrogatepass")
