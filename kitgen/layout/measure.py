"""Inlines + style -> pieces: what a line break never parts, with widths in points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, assert_never

from kitgen.document import Blank, Break, Checkbox, Circled, Inline, Inlines, PageCount, PageNumber, See, Text
from kitgen.layout import arial, clreq
from kitgen.theme import Style, Theme

HAN_LATIN_GAP = 0.25
"""Ems between Han and a Latin letter or digit: shown, never stored in the text."""

_TOKEN = re.compile(r"[ \t\n]+|——|……|[!-~\u00a0-\u00b6\u00b8-\u02af\u2010-\u2012’]+|.", re.DOTALL)
_TOKEN_EN = re.compile(r"[ \t\n]+|[!-~\u00a0-\u02af\u2010-\u2026]+|.", re.DOTALL)
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
    """An unbreakable stretch of one look. `gap` is the room before it unless it opens a line.

    `other` is what `gap` + `width` are in DOCX.
    `text` is empty for what is drawn instead of set: `node` says what. `space` tells that a written space precedes it.
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


@dataclass(slots=True)
class Setting:
    """What measuring needs to know: theme, fonts and language, and the page numbers once they are known."""

    theme: Theme
    fonts: FontWidths
    language: str
    anchors: dict[str, int]

    @property
    def latin(self) -> bool:
        return self.language == "en"


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
                row.add_text(str(setting.anchors.get(ref, 88)), look_of(setting, style))
            case Blank(ems):
                row.add_drawn(node, ems * style.size, look_of(setting, style))
            case Checkbox():
                row.add_drawn(node, checkbox_side(setting, style) + style.size * 0.4, look_of(setting, style))
            case Circled():
                row.add_drawn(node, style.leading * 1.05, look_of(setting, style))
            case Break():
                row.add_break(look_of(setting, style))
            case PageNumber() | PageCount():
                raise AssertionError("page numbers stand in furniture, which layout does not measure")
            case _:
                assert_never(node)
    return row.pieces


def checkbox_side(setting: Setting, style: Style) -> float:
    """The side of a box to tick in a line of `style`, in points: the theme's, unless the line is too low for it."""
    return min(setting.theme.checkbox, style.leading * 0.74)


class _Row:
    """Pieces collected so far, and what stands right before the next one."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.pieces: list[Piece] = []
        self.spaced = False

    @property
    def _before(self) -> Piece | None:
        return self.pieces[-1] if self.pieces else None

    def add_text(self, text: str, look: Look) -> None:
        latin_only = self.setting.latin
        for token in (_TOKEN_EN if latin_only else _TOKEN).findall(text):
            first = token[0]
            if first in " \t\n":
                self.spaced = bool(self.pieces)
            elif first.isascii() or not (clreq.is_han(first) or (first in _MARKS and not latin_only)):
                for part in _WORD_PART.findall(token):
                    self._add_word(part, look)
            else:
                self._add_han(token, look)

    def add_drawn(self, node: Inline, width: float, look: Look) -> None:
        before = self._before
        after_box = before is not None and isinstance(before.node, Checkbox)
        room = 1.0 if isinstance(node, Checkbox) else 0.3  # ems before it: a box belongs to the words that follow
        gap = 0.0 if before is None or after_box else look.size * room
        self._add("", width, look, gap, breaks=not after_box, other=gap + width, node=node)

    def add_break(self, look: Look) -> None:
        if self.pieces:
            self._add("", 0.0, look, 0.0, breaks=True, other=0.0, forced=True)

    def _add_han(self, token: str, look: Look) -> None:
        widths, size = self.setting.fonts.widths(look.face), look.size
        before, first = self._last_char(), token[0]
        breaks, gap = self._may_break(before, first), 0.0
        if self.spaced:
            gap = widths[" "] * size
        elif before in _SQUEEZED and first in _SQUEEZED:
            gap = -size * clreq.squeeze(before, first, self.setting.language)
        elif first.isalnum() and before.isascii() and (before.isalnum() or before == "%"):
            gap = HAN_LATIN_GAP * size
        width = size * sum(map(widths.__getitem__, token))
        self._add(token, width, look, gap, breaks=breaks, other=max(gap, 0.0) + size * len(token), stretches=breaks)

    def _add_word(self, part: str, look: Look) -> None:
        face = look.face + ".latin" if not _MARKS.isdisjoint(part) else look.face
        widths, other, size = self.setting.fonts.widths(face), arial.WIDTHS[look.face], look.size
        before, first = self._last_char(), part[0]
        breaks, gap, stretches = self._may_break(before, first), 0.0, False
        other_gap = 0.0
        if self.spaced:
            gap, stretches, other_gap = widths[" "] * size, True, other[" "] * size
        elif before and clreq.is_han(before):
            stretches = breaks
            if before.isalnum() and first.isalnum():
                gap = other_gap = HAN_LATIN_GAP * size
        width = size * sum(map(widths.__getitem__, part))
        taken = other_gap + size * sum(map(other.__getitem__, part))
        self._add(part, width, Look(face, size, look.colour), gap, breaks=breaks, other=taken, stretches=stretches)

    def _last_char(self) -> str:
        before = self._before
        return before.text[-1:] if before else ""

    def _may_break(self, before: str, first: str) -> bool:
        """Whether the line may end before a piece that starts with `first`."""
        piece = self._before
        if piece is None or isinstance(piece.node, Checkbox):
            return False
        if not before:
            return first not in clreq.NO_START
        if self.spaced:
            return before not in clreq.NO_END and first not in clreq.NO_START
        if clreq.is_han(before) or clreq.is_han(first):
            return clreq.may_break(before, first)
        return before in "-/" and first not in "-/"

    def _add(
        self,
        text: str,
        width: float,
        look: Look,
        gap: float,
        *,
        breaks: bool,
        other: float,
        stretches: bool = False,
        node: Inline | None = None,
        forced: bool = False,
    ) -> None:
        first = not self.pieces
        breaks, stretches = breaks and not first, stretches and not first
        self.pieces.append(Piece(text, width, look, gap, breaks, stretches, self.spaced, other, node, forced))
        self.spaced = False
