"""Pieces + width -> lines: greedy, with forbidden line starts and ends pushed out, justified where asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from kitgen.document import Inline
from kitgen.layout.measure import Look, Piece, Setting
from kitgen.layout.pages import Run

JUSTIFY_EMS = 20
"""The least measure, in ems, on which Chinese is justified; below it the gaps would show."""

_WIDOW_EMS = 0.1
"""The most, in ems, by which the gaps of a justified line may be stretched to mend a widow; else the widow stays."""

_TOLERANCE = 0.01  # points, against float sums


Broken: TypeAlias = tuple[list[Piece], bool]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece that is drawn, not set: where it starts on its line, its width, and the look beside it."""

    node: Inline
    x: float
    width: float
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    """One line: runs and drawn pieces from its left end, and its natural width."""

    runs: tuple[Run, ...]
    drawn: tuple[Drawn, ...]
    width: float


def break_lines(setting: Setting, pieces: list[Piece], width: float, *, align: str = "left") -> list[Broken]:
    """The pieces of each line, and whether a paragraph or a forced break ends it (such a line is never stretched).

    Every line fits `width`; a word wider than a line is split, nothing else is. `align` says whether lines are
    stretched to that width: then none gives up more than it can spare.
    """
    if any(piece.width > width and not piece.pitch for piece in pieces):
        pieces = [part for piece in pieces for part in _split_wide(setting, piece, width)]
    else:
        pieces = list(pieces)
    lines: list[Broken] = []
    start = index = allowed = 0
    taken, limit = 0.0, width + _TOLERANCE
    while index < len(pieces):
        piece = pieces[index]
        if piece.forced:
            lines.append((pieces[start:index], True))
            start = index = allowed = index + 1
            taken = 0.0
            continue
        if piece.breaks:
            allowed = index
        step = piece.width - piece.lead if index == start else piece.gap + piece.width
        if taken + step - piece.trail > limit and (index > start or piece.pitch):
            cut = _cut(pieces, start, allowed, index, limit - taken)
            lines.append((pieces[start:cut], False))
            start = index = allowed = cut
            taken = 0.0
            continue
        if piece.holes:
            allowed = index
        taken += step
        index += 1
    lines.append((pieces[start:], True))
    mended = _mend_widow(lines)
    return lines if align == "justify" and _spaced_out(mended, width) else mended


def _cut(pieces: list[Piece], start: int, allowed: int, index: int, room: float) -> int:
    """Where the line from `start` ends, if the piece at `index` is too wide for the room left.

    A row of ideographs is parted in `pieces`: that piece itself, or the last one where a break was allowed.
    """
    piece = pieces[index]
    fits = int((room - (piece.gap if index > start else 0.0)) / piece.pitch) if piece.pitch else 0
    fits = fits if index > start else max(fits, 1)
    if fits > 0:
        pieces[index : index + 1] = piece.parted(fits)
        return index + 1
    if allowed < index and pieces[allowed].holes:
        pieces[allowed : allowed + 1] = pieces[allowed].parted(pieces[allowed].holes)
        return allowed + 1
    return allowed if allowed > start else index


def count_lines_in_docx(pieces: list[Piece], width: float, lines: int) -> int:
    """How many lines Word and LibreOffice need where ours are `lines`: the same greedy break with Arial's widths."""
    count, taken, since = 1, 0.0, 0.0  # `since` is what stands after the last allowed break
    for piece in pieces:
        if piece.forced:
            count, taken, since = count + 1, 0.0, 0.0
            continue
        size = piece.look.size
        other = piece.other - size * piece.holes
        since = other if piece.breaks else since + other
        taken += other
        if taken > width:
            count, taken = count + 1, min(since, other) if since > width else since
        for _ in range(piece.holes):
            since = size
            taken += size
            if taken > width:
                count, taken = count + 1, size
    return max(count, 1) if pieces else lines


def _mend_widow(lines: list[Broken]) -> list[Broken]:
    """A last line of a single character takes one more from the line before it."""
    if len(lines) < 2 or lines[-2][1]:
        return lines
    before, last = lines[-2][0], lines[-1][0]
    text = "".join(piece.text for piece in last)
    if text.isascii() or sum(map(str.isalnum, text)) != 1 or any(piece.node for piece in last):
        return lines
    if len(before) + sum(piece.holes for piece in before) < 8:
        return lines
    for at in range(len(before) - 1, max(len(before) - 5, -1), -1):
        if before[at].holes:
            kept, moved = before[at].parted(before[at].holes)
            return [*lines[:-2], ([*before[:at], kept], False), ([moved, *before[at + 1 :], *last], True)]
        if before[at].breaks and at:
            return [*lines[:-2], (before[:at], False), (before[at:] + last, True)]
    return lines


def _spaced_out(lines: list[Broken], width: float) -> bool:
    """Whether the line before the last, stretched to `width`, would have its characters stand apart."""
    if len(lines) < 2 or lines[-2][1]:
        return False
    before = lines[-2][0]
    return _stretch(before, width - _natural(before)) > _WIDOW_EMS * before[-1].look.size


def _split_wide(setting: Setting, piece: Piece, width: float) -> list[Piece]:
    """A word wider than its line, character by character; anything else as it is."""
    if piece.width <= width or piece.pitch or len(piece.text) < 2:
        return [piece]
    widths = setting.fonts.widths(piece.look.face)
    size = piece.look.size
    first = _with_text(piece, piece.text[0], widths[piece.text[0]] * size)
    rest = [
        Piece(char, widths[char] * size, piece.look, 0.0, True, False, False, widths[char] * size)
        for char in piece.text[1:]
    ]
    return [first, *rest]


def _with_text(piece: Piece, text: str, width: float) -> Piece:
    return Piece(text, width, piece.look, piece.gap, piece.breaks, piece.stretches, piece.space, piece.gap + width)


def place_line(pieces: list[Piece], width: float, *, align: str, last: bool) -> Line:
    """Runs from x = 0 for a line of `width`; `last` of its paragraph, it is never stretched."""
    natural, x = _natural(pieces), -pieces[0].lead if pieces else 0.0
    slack = width - natural
    stretch = 0.0
    if align == "justify":
        if not last and (stretch := _stretch(pieces, slack)):
            natural = width
    elif align == "centre":
        x += slack / 2
    elif align == "right":
        x += slack
    runs, drawn = _runs(pieces, x, stretch)
    return Line(runs, drawn, natural)


def _natural(pieces: list[Piece]) -> float:
    """The width of a line before it is stretched."""
    if not pieces:
        return 0.0
    first = pieces[0]
    return sum([piece.gap + piece.width for piece in pieces]) - first.gap - first.lead - pieces[-1].trail


def _stretch(pieces: list[Piece], slack: float) -> float:
    """What each gap of a line takes of `slack`; 0 where there is no gap, or nothing to take."""
    holes = sum([piece.holes + piece.stretches for piece in pieces]) - pieces[0].stretches if pieces else 0
    return slack / holes if holes and slack > 0 else 0.0


def _runs(pieces: list[Piece], x: float, stretch: float) -> tuple[tuple[Run, ...], tuple[Drawn, ...]]:
    """Neighbouring pieces of one look and one rhythm become one run."""
    open_runs: list[_OpenRun] = []
    drawn: list[Drawn] = []
    run: _OpenRun | None = None
    for index, piece in enumerate(pieces):
        step = 0.0 if index == 0 else piece.gap + (stretch if piece.stretches else 0.0)
        x += step
        if piece.node is not None:
            drawn.append(Drawn(piece.node, x, piece.width, piece.look))
        spacing = stretch if piece.pitch or (len(piece.text) == 1 and not piece.text.isascii()) else 0.0
        if run is not None and index and _joins(run, piece, step, spacing, stretch):
            run.text += f" {piece.text}" if piece.space else piece.text
        else:
            if run is not None and index and piece.space:
                run.text += " "  # a written space stays in the text, so that the words read back apart
            run = _OpenRun(x, piece.text, piece.look, spacing) if piece.text else None
            if run is not None:
                open_runs.append(run)
        x += piece.width + stretch * piece.holes
    runs = [Run(run.x, run.text, run.look.face, run.look.size, run.look.colour, run.spacing) for run in open_runs]
    return tuple(runs), tuple(drawn)


@dataclass(slots=True)
class _OpenRun:
    x: float
    text: str
    look: Look
    spacing: float


def _joins(run: _OpenRun, piece: Piece, step: float, spacing: float, stretch: float) -> bool:
    """Whether a piece continues a run: the same look, and set where the run's own rhythm would put it."""
    if not piece.text or run.look != piece.look or run.spacing != spacing:
        return False
    if spacing:
        return not piece.space and abs(step - spacing) < _TOLERANCE
    return not stretch if piece.space else abs(step) < _TOLERANCE
