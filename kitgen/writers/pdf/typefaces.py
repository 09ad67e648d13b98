"""Characters -> codes while pages are drawn; then the Type 0 fonts these codes are read with.

Each source character has a code of its own, even where two share a glyph (· and •): so text comes back as written.
Codes count from 1 in the order of use; 0 is the missing glyph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import md5
from typing import NamedTuple
from zlib import compress

from kitgen.fonts import LATIN, Fonts, Glyph, Subset
from kitgen.writers.pdf.objects import Body, File, number

_PAIR = re.compile("——|――")
_PAIR_MARKS = {"——": "\ud800", "――": "\ud801"}  # no text holds a lone surrogate
_MARKED = {ord(mark): pair for pair, mark in _PAIR_MARKS.items()}
_FONT_LEVEL = 3  # zlib: a third faster than 6, and 3 % larger; deflating fonts is most of what a file costs
_BLOCK = 100  # entries in a block of a CMap, by Adobe's technical note 5014


class _Adjust(NamedTuple):
    """How far to move back before and after a glyph, in thousandths of an em; and how many characters it stands for."""

    before: float
    after: float
    characters: int


class Typeface:
    """One embedded font: the codes given so far. `name` is the name among a page's resources."""

    def __init__(self, name: str, base: str) -> None:
        self.name = name
        self.base = base
        self.codes: dict[tuple[str, Glyph], int] = {}

    def code(self, text: str, glyph: Glyph) -> int:
        return self.codes.setdefault((text, glyph), len(self.codes) + 1)


class Face(dict[int, int]):
    """A face of `fonts` as a table for `str.translate`: code point -> code, given when first met."""

    def __init__(self, fonts: Fonts, face: str, typeface: Typeface) -> None:
        super().__init__()
        self.typeface = typeface
        self._drawn = fonts.drawn(face)
        self._adjusted: dict[str, _Adjust] = {}
        self._shifted: set[str] = set()  # those of `_adjusted` that are so at any spacing

    def __missing__(self, point: int) -> int:
        text = _MARKED.get(point) or chr(point)
        glyph = self._drawn[text]
        code = self[point] = self.typeface.code(text, glyph)
        after = glyph.shift + glyph.width - glyph.advance
        if glyph.shift or after or len(text) > 1:
            self._adjusted[chr(code)] = _Adjust(-glyph.shift * 1000, after * 1000, len(text))
        if glyph.shift or after:
            self._shifted.add(chr(code))
        return code

    def show(self, text: str, size: float, spacing: float) -> str:
        """The operator that shows `text`."""
        if "——" in text or "――" in text:
            text = _PAIR.sub(self._pair, text)
        codes = text.translate(self)
        adjusted = self._adjusted.keys() if spacing else self._shifted
        if adjusted and not adjusted.isdisjoint(codes):
            return self._show_adjusted(codes, spacing / size * 1000)
        return f"<{_hex(codes)}>Tj"

    def _pair(self, found: re.Match[str]) -> str:
        """A dash of two ems is one glyph, where the font has it and it is as wide as two."""
        pair = found[0]
        whole, half = self._drawn[pair], self._drawn[pair[0]]
        return _PAIR_MARKS[pair] if whole.gid and abs(whole.advance - 2 * half.advance) < 0.001 else pair

    def _show_adjusted(self, codes: str, spacing: float) -> str:
        parts: list[str] = []
        start = 0
        for at, code in enumerate(codes):
            adjust = self._adjusted.get(code)
            if adjust is not None:
                before, after = number(adjust.before), number(adjust.after - (adjust.characters - 1) * spacing)
                parts.append(f"<{_hex(codes[start:at])}>{before}<{_hex(code)}>{after}")
                start = at + 1
        return f"[{''.join(parts)}<{_hex(codes[start:])}>]TJ"


class Typefaces:
    """The faces a document uses, made when first asked for."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._faces: dict[str, Face] = {}
        self._typefaces: dict[str, Typeface] = {}

    def face(self, name: str) -> Face:
        if name not in self._faces:
            base = name.removesuffix(LATIN)
            typeface = self._typefaces.setdefault(base, Typeface(f"F{len(self._typefaces) + 1}", base))
            self._faces[name] = Face(self._fonts, name, typeface)
        return self._faces[name]

    def embed(self, file: File) -> bytes:
        """Put every font used into the file; the font resources of its pages."""
        fonts = (b"/%b %b" % (face.name.encode(), _embed(file, self._fonts, face)) for face in self._typefaces.values())
        return b"<<%b>>" % b"".join(fonts)


def _embed(file: File, fonts: Fonts, typeface: Typeface) -> bytes:
    subset = fonts.subset(typeface.base, frozenset(glyph.gid for _, glyph in typeface.codes))
    name = f"{_tag(subset.program)}+{subset.name}"
    gids = {code: subset.gids[glyph.gid] for (_, glyph), code in typeface.codes.items()}
    widths = {code: glyph.width for (_, glyph), code in typeface.codes.items()}
    unicode = file.stream(_cmap(name, "bfchar", ((code, text) for (text, _), code in typeface.codes.items())))
    descriptor = _descriptor(file, fonts, typeface.base, name, subset)
    if subset.kind == "truetype":
        numbers = b"".join(gids.get(code, 0).to_bytes(2, "big") for code in range(len(gids) + 1))
        kind, encoding = b"CIDFontType2/CIDToGIDMap " + file.stream(numbers).ref, b"/Identity-H"
    else:  # a bare CFF table has no map from CID to glyph, so the codes need one to CIDs
        entries = b"/Type/CMap/CMapName/%b/CIDSystemInfo%b" % (name.encode(), _SYSTEM)
        encoding = file.stream(_cmap(name, "cidchar", gids.items()), entries).ref
        kind, widths = b"CIDFontType0", {gids[code]: width for code, width in widths.items()}
    descendant = file.add(
        b"<</Type/Font/Subtype/%b/BaseFont/%b/CIDSystemInfo%b/FontDescriptor %b/DW 1000/W[%b]>>"
        % (kind, name.encode(), _SYSTEM, descriptor.ref, _widths(widths))
    )
    return file.add(
        b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding %b/DescendantFonts[%b]/ToUnicode %b>>"
        % (name.encode(), encoding, descendant.ref, unicode.ref)
    ).ref


_SYSTEM = b"<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"


def _descriptor(file: File, fonts: Fonts, base: str, name: str, subset: Subset) -> Body:
    extents = fonts.extents(base)
    program, key = _deflate(subset.program), b"FontFile2"
    entries = b"/Filter/FlateDecode/Length1 %d" % len(subset.program)
    if subset.kind == "cff":
        key, entries = b"FontFile3", b"/Filter/FlateDecode/Subtype/CIDFontType0C"
    box = " ".join(number(edge * 1000) for edge in extents.box)
    heights = (number(height * 1000) for height in (extents.ascent, extents.descent, extents.cap_height))
    measures = "/FontBBox[{}]/Ascent {}/Descent {}/CapHeight {}".format(box, *heights)
    stem = 140 if base == "bold" else 80
    return file.add(
        b"<</Type/FontDescriptor/FontName/%b/Flags 4/ItalicAngle 0/StemV %d%b/%b %b>>"
        % (name.encode(), stem, measures.encode(), key, file.deflated(program, entries).ref)
    )


@lru_cache(maxsize=8)
def _deflate(program: bytes) -> bytes:
    return compress(program, _FONT_LEVEL)


@lru_cache(maxsize=8)
def _tag(program: bytes) -> str:
    """Six capital letters that tell subsets of one font apart."""
    return "".join(chr(65 + byte % 26) for byte in md5(program, usedforsecurity=False).digest()[:6])


def _widths(widths: dict[int, float]) -> bytes:
    """The array W: only what is not one em wide."""
    return "".join(f"{code}[{number(width * 1000)}]" for code, width in sorted(widths.items()) if width != 1).encode()


def _cmap(name: str, kind: str, entries: Iterable[tuple[int, str | int]]) -> bytes:
    """A CMap from codes to Unicode text (`bfchar`) or to CIDs (`cidchar`)."""
    lines = [f"<{code:04X}> {_target(target)}" for code, target in entries]
    blocks = (lines[start : start + _BLOCK] for start in range(0, len(lines), _BLOCK))
    body = "\n".join(f"{len(block)} begin{kind}\n" + "\n".join(block) + f"\nend{kind}" for block in blocks)
    system = "/Adobe-Identity-UCS" if kind == "bfchar" else f"/{name}"
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering ({'UCS' if kind == 'bfchar' else 'Identity'}) /Supplement 0 >>"
        f" def\n/CMapName {system} def\n/CMapType {2 if kind == 'bfchar' else 1} def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()


def _target(target: str | int) -> str:
    return f"<{_hex(target)}>" if isinstance(target, str) else str(target)


def _hex(text: str) -> str:
    return text.encode("utf-16-be", "surrogatepass").hex()
