"""Inlines + style -> pieces: what a line break never parts, with widths in points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, assert_never

from kitgen.document import Bar, Blank, Break, Checkbox, Circled, Inline, Inlines, PageCount, PageNumber, See, Text
from kitgen.layout import arial, clreq
from kitgen.theme import Style, Theme

if TYPE_CHECKING:
    from kitgen.layout.text import LaidText

HAN_LATIN_GAP = 0.25
"""Ems between Han and a Latin letter or digit: shown, never stored in the text."""

_IDEOGRAPHS = "[\u3400-\u4dbf\u4e00-\u9fff]+"
_TOKEN = re.compile(_IDEOGRAPHS + r"|[ \t\n]+|——|……|[!-~\u00a0-\u00b6\u00b8-\u02af\u2010-\u2012’]+|.", re.DOTALL)
_UNIT = re.compile(clreq.UNIT)
_DIGITS = frozenset("0123456789")
_TOKEN_EN = re.compile(_IDEOGRAPHS + r"|[ \t\n]+|[!-~\u00a0-\u02af\u2010-\u2026]+|.", re.DOTALL)
_WORD_PART = re.compile(r"[^/-]+[/-]*|[/-]+")
_MARKS = frozenset("‘’“”…—–·")
"""One em wide in the Chinese faces; a Latin word takes their proportional forms."""

_SQUEEZED = clreq.OPENING | clreq.CLOSING | clreq.STOPS


class FontWidths(Protocol):
    """What layout asks of `kitgen.fonts.Fonts`."""

    def widths(self, face: str) -> Mapping[str, float]: ...

    def ascent(self, face: str) -> float: ...

    def descent(self, face: str) -> float: ...


@dataclass(frozen=True, slots=True)
class Look:
    """Face, size and colour (hex) of a run."""

    face: str
    size: float
    colour: str


@dataclass(slots=True, eq=False)
class Piece:
    """A stretch of one look. `gap` is the room before it unless it opens a line.

    Nothing parts it, unless it has a `pitch`: then it is a row of ideographs, each `pitch` wide, that may be parted
    and stretched between any two. `other` is what `gap` + `width` are in DOCX.
    `text` is empty for what is drawn instead of set: `node` says what. `space` tells that a written space precedes it.
    `lead` and `trail` are the empty parts of a mark that the start and the end of a line take off.
    """

    text: str
    width: float
    look: Look
    gap: float
    breaks: bool
    stretches: bool
    space: bool
    other: float
    node: Inline | None = None
    forced: bool = False
    pitch: float = 0.0
    lead: float = 0.0
    trail: float = 0.0

    @property
    def holes(self) -> int:
        """How many places inside it can be stretched."""
        return len(self.text) - 1 if self.pitch else 0

    def parted(self, at: int) -> tuple[Piece, Piece]:
        """Two pieces of a row of ideographs: `at` of them, and the others."""
        text, width, size = self.text, self.pitch * at, self.look.size
        rest = len(text) - at
        first = replace(self, text=text[:at], width=width, other=self.other - size * rest)
        return first, Piece(
            text[at:], self.pitch * rest, self.look, 0.0, True, True, False, size * rest, pitch=self.pitch
        )


@dataclass(slots=True)
class Setting:
    """What measuring needs to know: theme, fonts and language, and the page numbers once they are known.

    `laid` keeps the paragraphs of this document: sheets are tried on one page before they are set on two. `referred`
    are the anchors it refers to.
    """

    theme: Theme
    fonts: FontWidths
    language: str
    anchors: dict[str, int]
    pages: int = 0
    laid: dict[tuple[Inlines, Style, float, str], LaidText] = field(default_factory=dict)
    referred: set[str] = field(default_factory=set)
    latin: bool = field(init=False)
    extents: tuple[float, float] = field(init=False)

    def __post_init__(self) -> None:
        self.latin = self.language == "en"
        self.extents = self.fonts.ascent("regular"), self.fonts.descent("regular")

    def answer(self, anchors: dict[str, int], pages: int) -> None:
        """Take the page numbers of anchors and the page count, known at last; what was laid without is forgotten."""
        self.anchors.update(anchors)
        self.pages = pages
        self.laid.clear()


def look_of(setting: Setting, style: Style, inline_style: str = "") -> Look:
    """The look of a run of `inline_style` in a paragraph of `style`."""
    face = "bold" if style.weight == 700 else "regular"
    size, colour = style.size, style.colour
    small = setting.theme.inline_small
    match inline_style:
        case "strong":
            face = "bold"
        case "quiet":
            face, size, colour = "regular", size * small, "quiet"
        case "label":
            face, size, colour = "bold", size * small, "accent"
        case "mark":
            face, colour = "bold", "accent"
    return Look(face, size, setting.theme.colour(colour))


def measure(setting: Setting, inlines: Inlines, style: Style) -> list[Piece]:
    """The pieces of a paragraph, in order."""
    row = _Row(setting)
    for node in inlines:
        match node:
            case Text(text, inline_style):
                row.add_text(text, look_of(setting, style, inline_style))
            case See(ref):
                setting.referred.add(ref)
                row.add_text(str(setting.anchors.get(ref, 88)), look_of(setting, style))
            case Blank(ems):
                row.add_drawn(node, ems * style.size, look_of(setting, style))
            case Bar():
                row.add_drawn(node, node.ems * style.size, look_of(setting, style))
            case Checkbox():
                row.add_drawn(node, checkbox_side(setting, style) + style.size * 0.4, look_of(setting, style))
            case Circled():
                row.add_drawn(node, style.leading * 1.05, look_of(setting, style))
            case Break():
                row.add_break(look_of(setting, style))
            case PageCount():
                row.add_text(str(setting.pages or 88), look_of(setting, style))
            case PageNumber():
                raise AssertionError("the number of a page stands in furniture, where layout has put it already")
            case _:
                assert_never(node)
    return row.pieces


def checkbox_side(setting: Setting, style: Style) -> float:
    """The side of a box to tick in a line of `style`, in points: the theme's, unless the line is too low for it."""
    return min(setting.theme.checkbox, style.leading * 0.74)


class _Row:
    """Pieces collected so far, the last of them with its last character, and whether a space stands after it."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.pieces: list[Piece] = []
        self.spaced = False
        self._last: Piece | None = None
        self._char = ""

    def add_text(self, text: str, look: Look) -> None:
        latin_only = self.setting.latin
        held = frozenset(clreq.held(text))
        for found in (_TOKEN_EN if latin_only else _TOKEN).finditer(text):
            token = found[0]
            first = token[0]
            if first in " \t\n":
                self.spaced = bool(self.pieces)
            elif first.isascii() or not (clreq.is_han(first) or (first in _MARKS and not latin_only)):
                for part in _WORD_PART.finditer(token):
                    self._add_word(part[0], look, held=found.start() + part.start() in held)
            elif len(token) > 1 and len(set(map(self.setting.fonts.widths(look.face).__getitem__, token))) > 1:
                for char in token:  # a font that lacks some of them, or sets them unevenly
                    self._add_han(char, look)
            elif self._char in _DIGITS and (unit := _UNIT.match(token)):
                self._add_han(unit[0], look, unit=True)
                if rest := token[unit.end() :]:
                    self._add_han(rest, look)
            else:
                self._add_han(token, look)

    def add_drawn(self, node: Inline, width: float, look: Look) -> None:
        before = self._last
        after_box = before is not None and isinstance(before.node, Checkbox)
        room = 1.0 if isinstance(node, Checkbox) else 0.3  # ems before it: a box belongs to the words that follow
        gap = 0.0 if before is None or after_box else look.size * room
        self._add(Piece("", width, look, gap, not after_box, False, self.spaced, gap + width, node))

    def add_break(self, look: Look) -> None:
        if self.pieces:
            self._add(Piece("", 0.0, look, 0.0, True, False, self.spaced, 0.0, forced=True))

    def _add_han(self, token: str, look: Look, *, unit: bool = False) -> None:
        widths, size = self.setting.fonts.widths(look.face), look.size
        before, first, count = self._char, token[0], len(token)
        breaks, gap = not unit and self._may_break(before, first), 0.0
        if self.spaced:
            gap = widths[" "] * size
        elif before in _SQUEEZED and first in _SQUEEZED:
            gap = -size * clreq.squeeze(before, first, self.setting.language)
        elif before.isascii() and first.isalnum() and (before.isalnum() or before == "%"):
            gap = HAN_LATIN_GAP * size
        width, other = size * widths[first], max(gap, 0.0) + size * count
        pitch = width if count > 1 and first.isalnum() and not unit else 0.0
        piece = Piece(token, width * count, look, gap, breaks, breaks, self.spaced, other, pitch=pitch)
        if first in _SQUEEZED:
            language = self.setting.language
            piece.lead, piece.trail = size * clreq.lead(first, language), size * clreq.trail(first, language)
        self._add(piece)

    def _add_word(self, part: str, look: Look, *, held: bool) -> None:
        face = look.face + ".latin" if not _MARKS.isdisjoint(part) else look.face
        widths, other, size = self.setting.fonts.widths(face), arial.WIDTHS[look.face], look.size
        before, first = self._char, part[0]
        breaks, gap, stretches = not held and self._may_break(before, first), 0.0, False
        other_gap = 0.0
        if self.spaced:
            gap, stretches, other_gap = widths[" "] * size, True, other[" "] * size
            breaks = breaks and not (before in _DIGITS and part in clreq.LATIN_UNIT)
        elif before and clreq.is_han(before):
            stretches = breaks
            if before.isalnum() and first.isalnum():
                gap = other_gap = HAN_LATIN_GAP * size
        width = size * sum(map(widths.__getitem__, part))
        taken = other_gap + size * sum(map(other.__getitem__, part))
        look = look if face == look.face else Look(face, size, look.colour)
        self._add(Piece(part, width, look, gap, breaks, stretches, self.spaced, taken))

    def _may_break(self, before: str, first: str) -> bool:
        """Whether the line may end before a piece that starts with `first`."""
        piece = self._last
        if piece is None or isinstance(piece.node, Checkbox):
            return False
        if not before:
            return first not in clreq.NO_START
        if self.spaced:
            return before not in clreq.NO_END and first not in clreq.NO_START
        if clreq.is_han(before) or clreq.is_han(first):
            return clreq.may_break(before, first)
        return before in "-/" and first not in "-/"

    def _add(self, piece: Piece) -> None:
        if self._last is None:
            piece.breaks = piece.stretches = False
        self.pieces.append(piece)
        self._last, self._char = piece, piece.text[-1:]
        self.spaced = False
