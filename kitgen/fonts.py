"""Font files -> faces: which characters they cover, how wide they are, and the subset a document needs.

Four faces: "regular" and "bold", and "regular.latin" and "bold.latin" for runs of Latin text. A Latin face is the
same font, except that marks which Han fonts draw one em wide (’ “ ” · …) take their proportional form. Paths are
handed in.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

import uharfbuzz as hb

from kitgen.errors import Problem, ToolError
from kitgen.messages import say

FACES = ("regular", "bold", "regular.latin", "bold.latin")
WEIGHTS = {"regular": 400, "bold": 700}
LATIN = ".latin"

_SHIPPED = {"zh-Hans": ("notosanssc", "NotoSansSC"), "zh-Hant": ("notosanstc", "NotoSansTC")}
# Only these can differ from what the character map gives, so only these are shaped: shaping is ten times slower.
_MARKS = frozenset("‘’‚‛“”„‟·•‧…‥—–―") | {"——", "――"}
_PROPORTIONAL = frozenset("‘’‚‛“”„‟·•‧")
_DROPPED = ("GSUB", "GPOS", "GDEF", "BASE", "STAT", "VORG", "vhea", "vmtx", "name", "OS/2", "post", "gasp", "DSIG")
_UPRIGHT_PROGRAM = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
_CFF_PROGRAM = hb.SubsetFlags.CFF_IDENTITY_CHARSET | hb.SubsetFlags.DOWNGRADE_CFF2 | hb.SubsetFlags.DESUBROUTINIZE
_KEPT_SUBSETS = 8


@dataclass(frozen=True, slots=True)
class FontFile:
    """A TTF, an OTF, or the face `index` of a collection; variable or static."""

    path: Path
    index: int = 0


@dataclass(frozen=True, slots=True)
class FontSources:
    """The files of one family. Without `bold`, a variable `regular` gives both weights, a static one stands in."""

    regular: FontFile
    bold: FontFile | None = None


class Glyph(NamedTuple):
    """A glyph, the advance to lay out with, how far right of the pen it is drawn, and its own width; in ems."""

    gid: int
    advance: float
    shift: float
    width: float


class Extents(NamedTuple):
    """What a font descriptor tells, in ems: from the baseline, `descent` below it and negative."""

    ascent: float
    descent: float
    cap_height: float
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Subset:
    """A static font program: TrueType, or a bare CFF table. `gids` gives the number of each glyph in it."""

    name: str
    kind: Literal["truetype", "cff"]
    program: bytes
    gids: dict[int, int]


def shipped_sources(folder: Path, language: str) -> FontSources:
    """The family of `language` in the font package's folder `ofl`."""
    name, stem = _SHIPPED.get(language, _SHIPPED["zh-Hans"])
    return FontSources(FontFile(folder / name / f"{stem}[wght].ttf"))


def load_fonts(sources: FontSources, language: str) -> Fonts:
    """The faces of `sources`, with the forms `language` asks for; `ToolError` if a file is not a font."""
    return Fonts(sources, language)


class Fonts:
    """Metrics by face name; all tables are read when first asked for."""

    def __init__(self, sources: FontSources, language: str) -> None:
        regular = _open(sources.regular)
        bold = _open(sources.bold) if sources.bold else regular
        self._glyphs: dict[str, _Glyphs] = {}
        self._widths: dict[str, _Widths] = {}
        for name, face in (("regular", regular), ("bold", bold)):
            font = _at_weight(face, WEIGHTS[name])
            han = _Glyphs(font, "Hani", language if language in _SHIPPED else "zh-Hans", {})
            latin = _Glyphs(font, "Latn", "en", {"pwid": True}, like=han)
            self._glyphs |= {name: han, name + LATIN: latin}
            self._widths |= {name: _Widths(han), name + LATIN: _Widths(latin)}
        self._subsets: dict[tuple[str, frozenset[int]], Subset] = {}

    def widths(self, face: str) -> dict[str, float]:
        """Advance in ems by character. It fills itself: for the inner loop of layout."""
        return self._widths[face]

    def advance(self, face: str, char: str) -> float:
        return self._widths[face][char]

    def drawn(self, face: str) -> dict[str, Glyph]:
        """What is drawn for a character, or for —— and ―― (one glyph where the font has it). It fills itself."""
        return self._glyphs[face]

    def glyph(self, face: str, char: str) -> int:
        """The glyph's number in the font; 0 is the missing glyph."""
        return self._glyphs[face][char].gid

    def covers(self, face: str, char: str) -> bool:
        return self._glyphs[face][char].gid != 0

    def missing(self, text: str, face: str = "regular") -> tuple[str, ...]:
        """The characters of `text` without a glyph, each once, as they come."""
        glyphs = self._glyphs[face]
        return tuple(char for char in dict.fromkeys(text) if not glyphs[char].gid)

    def half(self, face: str, char: str) -> tuple[float, float] | None:
        """The advance of a full-width mark set half an em wide, and its shift; None where there is no such form.

        The shift tells where the ink stands: 0 left (a closing mark), -0.5 right (an opening one), -0.25 middle.
        """
        glyphs = self._glyphs[face]
        glyph = glyphs.shape(char, {"halt": True})
        return (glyph.advance, glyph.shift) if glyph and glyph.advance < glyphs[char].advance else None

    def ascent(self, face: str) -> float:
        return self.extents(face).ascent

    def descent(self, face: str) -> float:
        """Below the baseline, so negative."""
        return self.extents(face).descent

    def extents(self, face: str) -> Extents:
        glyphs = self._glyphs[face]
        font, upem = glyphs.font, glyphs.upem
        lines = font.get_font_extents("ltr")
        cap = font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
        left, bottom, right, top = (
            value / upem for value in _signed_shorts(glyphs.font.face.reference_table("head").data[36:44])
        )
        return Extents(lines.ascender / upem, lines.descender / upem, cap / upem, (left, bottom, right, top))

    def subset(self, face: str, glyphs: frozenset[int]) -> Subset:
        """The font program with these glyphs and the missing one, at the face's weight, the same for its Latin face."""
        base = face.removesuffix(LATIN)
        key = (base, glyphs)
        if key not in self._subsets:
            while len(self._subsets) >= _KEPT_SUBSETS:  # a batch of kits must not grow
                del self._subsets[next(iter(self._subsets))]
            self._subsets[key] = _cut(self._glyphs[base].font.face, base, glyphs)
        return self._subsets[key]


class _Glyphs(dict[str, Glyph]):
    """Character -> glyph at one weight, in one script."""

    def __init__(
        self, font: hb.Font, script: str, language: str, features: dict[str, bool], *, like: _Glyphs | None = None
    ) -> None:
        super().__init__()
        self.font = font
        self.upem: int = font.face.upem
        self._script = script
        self._language = language
        self._features = features
        self._like = like

    def __missing__(self, text: str) -> Glyph:
        if text in _MARKS:
            glyph = self._mark(text)
        elif self._like is not None:
            glyph = self._like[text]
        else:
            glyph = self._nominal(text)
        self[text] = glyph
        return glyph

    def shape(self, text: str, features: dict[str, bool]) -> Glyph | None:
        """`text` as one glyph, or None if it takes more."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "ltr", self._script, self._language
        hb.shape(self.font, buffer, features)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        if len(infos) != 1:
            return None
        gid, placed = infos[0].codepoint, positions[0]
        width = self.font.get_glyph_h_advance(gid)
        return Glyph(gid, placed.x_advance / self.upem, placed.x_offset / self.upem, width / self.upem)

    def _mark(self, text: str) -> Glyph:
        glyph = self.shape(text, self._features)
        if glyph is None:
            return Glyph(0, 0.0, 0.0, 0.0)
        if glyph.advance >= 1 and self._like is not None and text in _PROPORTIONAL:
            return self.shape(text, {**self._features, "palt": True}) or glyph
        return glyph

    def _nominal(self, text: str) -> Glyph:
        gid = self.font.get_nominal_glyph(ord(text)) or 0
        width = self.font.get_glyph_h_advance(gid) / self.upem
        return Glyph(gid, width, 0.0, width)


class _Widths(dict[str, float]):
    """Character -> advance in ems."""

    def __init__(self, glyphs: _Glyphs) -> None:
        super().__init__()
        self._glyphs = glyphs

    def __missing__(self, char: str) -> float:
        width = self[char] = self._glyphs[char].advance
        return width


def _open(file: FontFile) -> hb.Face:
    if not file.path.is_file():
        raise ToolError(
            Problem(
                say("font file '{path}' does not exist", path=file.path),
                hint=say("install the font package, or name a TTF, TTC or OTF file that exists"),
            )
        )
    if not os.access(file.path, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(file.path))  # HarfBuzz would not say why
    blob = hb.Blob.from_file_path(str(file.path))  # mapped, not read
    face = hb.Face(blob, file.index)
    tags = face.table_tags
    if "cmap" not in tags or not {"glyf", "CFF ", "CFF2"}.intersection(tags):
        raise ToolError(
            Problem(
                say("'{path}' (face {index}) is not a font that can be used", path=file.path, index=file.index),
                hint=say("use a TTF, TTC or OTF file, unpacked and not a web font"),
            )
        )
    return face


def _at_weight(face: hb.Face, weight: int) -> hb.Font:
    font = hb.Font(face)
    if any(axis.tag == "wght" for axis in face.axis_infos):
        font.set_variations({"wght": weight})
    return font


def _cut(face: hb.Face, base: str, glyphs: frozenset[int]) -> Subset:
    request = hb.SubsetInput()
    request.glyph_set.update(glyphs)
    request.pin_all_axes_to_default(face)
    if any(axis.tag == "wght" for axis in face.axis_infos):
        request.pin_axis_location(face, "wght", WEIGHTS[base])
    request.drop_table_tag_set.update(int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED)
    request.flags = _UPRIGHT_PROGRAM
    truetype = "glyf" in face.table_tags
    if not truetype:
        request.flags |= _CFF_PROGRAM
    plan = hb.SubsetPlan(face, request)
    cut = plan.execute()
    program = cut.blob.data if truetype else cut.reference_table("CFF ").data
    gids = dict(plan.old_to_new_glyph_mapping)
    return Subset(_name(face, base), "truetype" if truetype else "cff", program, gids)


def _name(face: hb.Face, base: str) -> str:
    """The PostScript name: the file's own, but a variable file's says its default weight, such as Thin."""
    own = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
    if not face.has_var_data:
        return _plain(own)
    family = face.get_name(hb.OTNameIdPredefined.VARIATIONS_PS_PREFIX) or own.split("-")[0]
    return f"{_plain(family)}-{base.capitalize()}"


def _plain(name: str) -> str:
    """Letters, digits and hyphens only: what a PDF name takes as it is."""
    return "".join(char for char in name if char.isascii() and (char.isalnum() or char == "-")) or "Font"


def _signed_shorts(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[at : at + 2], "big", signed=True) for at in range(0, len(data), 2))
