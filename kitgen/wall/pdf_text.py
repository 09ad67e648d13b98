"""PDF bytes -> every text in them: pages, metadata, outline, annotations, alternative texts, attachments.

A small reader on purpose: it need not know what refers to what. Every object of the file is looked at, those
that nothing refers to included, and every string that could be drawn or shown is given back. pypdf would take
ten times as long as making the file; the tests hold this reader against it.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from kitgen.wall.pdf_fonts import Fonts, Table
from kitgen.wall.reading import Unreadable

_OBJECT = re.compile(rb"(?<![0-9])(\d+)\s+\d+\s+obj\b")
_STREAM = re.compile(rb"\bstream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d+)(\s+\d+\s+R)?")
_FILTERS = re.compile(rb"/Filter\s*(\[[^\]]*\]|/\w+)")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_TEXTLESS = re.compile(rb"/(?:FontFile[23]?|CIDToGIDMap|CIDSet|DestOutputProfile)\s+(\d+)\s+\d+\s+R")
_OBJECTS = re.compile(rb"/Type\s*/ObjStm\b")
_ATTACHMENT = re.compile(rb"/Type\s*/EmbeddedFile\b")
_CROSS_REFERENCES = re.compile(rb"/Type\s*/XRef\b")
_PLAIN = rb"[^()\\]++|\\."
_LITERAL = rb"\((?:%b|\((?:%b|\((?:%b)*+\))*+\))*+\)" % (_PLAIN, _PLAIN, _PLAIN)  # three deep
_HEX = rb"<[0-9A-Fa-f\s]*>"
_STRINGS = re.compile(_LITERAL + rb"|" + _HEX, re.DOTALL)
_VALUES = rb"%b|%b|[^<>()]++" % (_LITERAL, _HEX)
_PROPERTIES = rb"<<(?:%b|<<(?:%b)*+>>)*+>>" % (_VALUES, _VALUES)
_DRAWN = re.compile(
    rb"(?P<properties>%b)|(?P<string>%b|%b)|/(?P<font>[^\s/\[\]()<>]+)\s+[-+.\d]+\s+Tf\b"
    % (_PROPERTIES, _LITERAL, _HEX),
    re.DOTALL,
)
_NAMED = re.compile(rb"/([^\s/\[\]()<>]+)")
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}


@dataclass(frozen=True, slots=True)
class _Object:
    """One object: its dictionary or value as written, and the bytes of its stream, None where it has none."""

    number: int
    head: bytes
    stream: bytes | None = None


def pdf_texts(data: bytes) -> dict[str, str]:
    """The drawn text, and everything else that is text. Raises Unreadable where a stream or a font cannot be read."""
    if b"/Encrypt" in data:
        raise Unreadable("encryption")
    objects = _decoded_objects(data)
    fonts = Fonts({one.number: (one.head, one.stream) for one in objects})
    drawn, other = [], [_strings(_trailers(data))]
    for one in objects:
        other.append(_strings(one.head))
        if one.stream is None:
            continue
        if _is_drawing(one):
            drawn.extend(_drawn(one.stream, fonts))
        else:
            other.append(_any_text(one))
    return {"page text": "\n".join(drawn), "metadata, outline, notes": "\n".join(filter(None, other))}


# ── objects ─────────────────────────────────────────────────────────────────


def _decoded_objects(data: bytes) -> list[_Object]:
    """Every object, those in object streams taken out, and every stream that may hold text as it means."""
    packed = list(_objects(data))
    objects = [one for outer in packed for one in (_inner_objects(outer) if _OBJECTS.search(outer.head) else (outer,))]
    textless = {int(number) for one in objects for number in _TEXTLESS.findall(one.head)}
    return [
        _Object(one.number, one.head, None if one.number in textless else _decoded(one.head, one.stream))
        for one in objects
    ]


def _objects(data: bytes) -> Iterator[_Object]:
    at = 0
    while found := _OBJECT.search(data, at):
        end = data.find(b"endobj", found.end())
        end = len(data) if end < 0 else end
        opening = _STREAM.search(data, found.end(), end)
        if opening is None:
            yield _Object(int(found[1]), data[found.end() : end])
            at = end
            continue
        head = data[found.end() : opening.start()]
        close = _stream_end(data, head, opening.end())
        yield _Object(int(found[1]), head, data[opening.end() : close])
        at = close


def _stream_end(data: bytes, head: bytes, start: int) -> int:
    """By /Length where it is given there and true, else by the word that ends a stream."""
    length = _LENGTH.search(head)
    if length and not length[2]:
        end = start + int(length[1])
        if data[end : end + 20].lstrip().startswith(b"endstream"):
            return end
    end = data.find(b"endstream", start)
    if end < 0:
        raise Unreadable("a stream without an end")
    return end


def _inner_objects(outer: _Object) -> Iterator[_Object]:
    """The objects that an object stream holds."""
    stream = _decoded(outer.head, outer.stream) or b""
    first = int(_number(outer.head, b"/First"))
    pairs = [int(word) for word in stream[:first].split()]
    numbers, offsets = pairs[::2], [*pairs[1::2], len(stream) - first]
    for number, start, end in zip(numbers, offsets, offsets[1:], strict=False):
        yield _Object(number, stream[first + start : first + end])


def _number(head: bytes, name: bytes) -> bytes:
    found = re.search(re.escape(name) + rb"\s+(\d+)", head)
    if found is None:
        raise Unreadable(f"a stream without {name.decode()}")
    return found[1]


def _trailers(data: bytes) -> bytes:
    return b"\n".join(re.findall(rb"\btrailer\b(.*?)\bstartxref\b", data, re.DOTALL)) + b"\n".join(
        re.findall(rb"^%[^\r\n]*", data[-2048:], re.MULTILINE)
    )


# ── streams ─────────────────────────────────────────────────────────────────


def _decoded(head: bytes, raw: bytes | None) -> bytes | None:
    """The stream as it means; None for pictures and cross references, which hold no text."""
    if raw is None or _IMAGE.search(head) or _CROSS_REFERENCES.search(head):
        return None
    if b"/DecodeParms" in head or b"/DP" in head:
        raise Unreadable("a stream with a predictor")
    found = _FILTERS.search(head)
    for name in _NAMED.findall(found[1]) if found else ():
        raw = _unfiltered(name, raw)
    return raw


def _unfiltered(name: bytes, raw: bytes) -> bytes:
    try:
        match name:
            case b"FlateDecode" | b"Fl":
                return zlib.decompressobj().decompress(raw)
            case b"ASCII85Decode" | b"A85":
                return base64.a85decode(b"<~" + raw.strip().removeprefix(b"<~"), adobe=True)
            case b"ASCIIHexDecode" | b"AHx":
                return _unhex(raw.partition(b">")[0])
    except (zlib.error, binascii.Error, ValueError) as error:
        raise Unreadable("a broken stream") from error
    raise Unreadable(f"a stream packed by {name.decode('latin-1')}")


def _is_drawing(one: _Object) -> bool:
    stream = one.stream or b""
    return b"ET" in stream and re.search(rb"\bBT\b", stream) is not None and not _ATTACHMENT.search(one.head)


def _any_text(one: _Object) -> str:
    """A stream that draws nothing: XMP, a character map, an attachment. Bytes that are no text cannot be cleared."""
    stream = one.stream or b""
    try:
        text = stream.decode("utf-16" if stream.startswith((b"\xfe\xff", b"\xff\xfe")) else "utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable("an attachment") from error
    if "\0" in text:
        raise Unreadable("an attachment")
    return text


# ── strings ─────────────────────────────────────────────────────────────────


def _strings(head: bytes) -> str:
    """Every string and every name of an object, as text."""
    names = sorted({name.decode("latin-1") for name in _NAMED.findall(head)})
    return "\n".join([*_texts(head), *names])


def _texts(head: bytes) -> list[str]:
    return [_text_string(_bytes(found[0])) for found in _STRINGS.finditer(head)]


def _text_string(data: bytes) -> str:
    """A string outside drawings. One that does not say how it is written is read both ways."""
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le", "replace")
    if data.isascii():
        return data.decode("ascii")
    return data.decode("utf-8", "replace") + "\n" + data.decode("latin-1")


def _bytes(written: bytes) -> bytes:
    if written.startswith(b"<"):
        return _unhex(written[1:-1])
    return _ESCAPE.sub(_unescaped, written[1:-1]) if b"\\" in written else written[1:-1]


def _unhex(digits: bytes) -> bytes:
    try:
        return bytes.fromhex(digits.decode("ascii"))
    except ValueError:  # white space within a pair, or a last digit by itself
        digits = b"".join(digits.split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign[:1].isdigit():
        return bytes([int(sign, 8) & 0xFF])
    return _ESCAPED.get(sign, sign)


def _drawn(stream: bytes, fonts: Fonts) -> list[str]:
    """What a content stream draws, run on run; once for each font that a name may mean, and its marked texts."""
    runs: list[tuple[bytes, list[bytes]]] = [(b"", [])]
    marked: list[str] = []
    for found in _DRAWN.finditer(stream):
        if string := found["string"]:
            runs[-1][1].append(_bytes(string))
        elif font := found["font"]:
            runs.append((font, []))
        else:
            marked.extend(_texts(found["properties"][2:-2]))
    shown = [(fonts.tables(name), b"".join(strings)) for name, strings in runs if strings]
    readings = max((len(tables) for tables, _ in shown), default=0)
    return [*("".join(_read(tables, one, data) for tables, data in shown) for one in range(readings)), *marked]


def _read(tables: tuple[Table, ...], reading: int, data: bytes) -> str:
    return tables[min(reading, len(tables) - 1)].text(data)
