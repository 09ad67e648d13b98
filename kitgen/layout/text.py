"""A paragraph laid out: lines of runs, its heights here and in DOCX, and how it draws."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.document import Bar, Blank, Checkbox, Circled, Inlines
from kitgen.layout.lines import JUSTIFY_EMS, Drawn, Line, break_lines, count_lines_in_docx, place_line
from kitgen.layout.measure import Setting, checkbox_side, measure
from kitgen.layout.pages import Box, Circle, Element, Rule, Run, TextLine
from kitgen.layout.sink import Sink
from kitgen.theme import Style

_FULL = 0.8
"""A last line filled beyond this may need one more line in DOCX; below it, the counts are taken as equal."""


@dataclass(frozen=True, slots=True)
class LaidText:
    """Lines of one paragraph. `height` and `other` (in DOCX) are without the style's room before and after."""

    setting: Setting
    lines: tuple[Line, ...]
    style: Style
    width: float
    height: float
    other: float

    @property
    def widest(self) -> float:
        return max((line.width for line in self.lines), default=0.0)

    def draw(self, sink: Sink, x: float, y: float, element: Element | None) -> None:
        """Draw from the top left corner of the paragraph."""
        for index, line in enumerate(self.lines):
            draw_line(self.setting, sink, line, self.style, x, y + index * self.style.leading, element)


def lay_text(setting: Setting, inlines: Inlines, style: Style, width: float, *, align: str = "") -> LaidText:
    """Inlines set in `style` on lines of `width` points."""
    key = inlines, style, width, align
    if key not in setting.laid:
        setting.laid[key] = _lay(setting, inlines, style, width, align or style.align)
    return setting.laid[key]


def _lay(setting: Setting, inlines: Inlines, style: Style, width: float, align: str) -> LaidText:
    pieces = measure(setting, inlines, style)
    if align == "justify" and width < JUSTIFY_EMS * style.size:
        align = "left"
    broken = break_lines(setting, pieces, width, align=align)
    lines = tuple(place_line(line, width, align=align, last=ends) for line, ends in broken)
    count = len(lines)
    other = count
    saved = sum(broken_line[-1].trail + broken_line[0].lead for broken_line, _ in broken if broken_line)
    if setting.latin or setting.theme.reflow == "yes" or (lines and lines[-1].width + saved > _FULL * width):
        other = count_lines_in_docx(pieces, width, count)
    return LaidText(setting, lines, style, width, count * style.leading, other * style.leading)


def baseline(setting: Setting, style: Style) -> float:
    """How far below the top of its line the baseline stands: ink centred in the exact line height."""
    ascent, descent = setting.extents
    return (style.leading + (ascent + descent) * style.size) / 2


def draw_line(
    setting: Setting, sink: Sink, line: Line, style: Style, x: float, y: float, element: Element | None
) -> None:
    """Draw a line whose top is `y`: runs at their places, drawn pieces as vector marks."""
    base = y + baseline(setting, style)
    if line.runs:
        moved = tuple(Run(x + run.x, run.text, run.face, run.size, run.colour, run.spacing) for run in line.runs)
        sink.add(TextLine(base, moved), element)
    for drawn in line.drawn:
        _draw_piece(setting, sink, drawn, style, x + drawn.x, y, base, element)


def _draw_piece(
    setting: Setting, sink: Sink, drawn: Drawn, style: Style, x: float, y: float, base: float, element: Element | None
) -> None:
    theme = setting.theme
    ink = theme.colour("ink")
    middle = base - style.size * 0.36  # of a Han character or a capital letter
    match drawn.node:
        case Blank():
            sink.add(Rule(x, base + 2, x + drawn.width, base + 2, theme.grid_width, ink))
        case Bar():
            _draw_bar(setting, sink, drawn.node, x, middle, drawn.width, style.size * BAR_EMS, element)
        case Checkbox():
            side = checkbox_side(setting, style)
            sink.add(Box(x, middle - side / 2, side, side, stroke=ink, line_width=theme.box_width))
        case Circled(text):
            radius = style.leading * 0.48
            sink.add(Circle(x + radius, middle, radius, ink, theme.box_width))
            draw_centred(setting, sink, text, style, x + radius, middle, element)


BAR_EMS = 0.6
"""How high a bar is, against the words beside it."""


def _draw_bar(
    setting: Setting,
    sink: Sink,
    bar: Bar,
    x: float,
    middle: float,
    width: float,
    height: float,
    element: Element | None,
) -> None:
    theme, top = setting.theme, middle - height / 2
    start, stop = (width * share for share in bar_shares(bar))
    figure = sink.element("Figure", element or sink.root, alt=bar.alt)
    sink.add(Box(x, top, width, height, stroke=theme.colour("line"), line_width=theme.grid_width), figure)
    sink.add(Box(x + start, top, stop - start, height, fill=theme.colour("accent")), figure)


def bar_shares(bar: Bar) -> tuple[float, float]:
    """Where the bar starts and stops, as shares of its frame; never outside it."""
    whole = bar.whole or 1.0
    start = min(max(bar.start / whole, 0.0), 1.0)
    return start, min(max(bar.stop / whole, start), 1.0)


def draw_centred(
    setting: Setting, sink: Sink, text: str, style: Style, x: float, y: float, element: Element | None
) -> None:
    """Draw a few characters centred on a point."""
    face = "bold" if style.weight == 700 else "regular"
    widths = setting.fonts.widths(face)
    width = style.size * sum(map(widths.__getitem__, text))
    run = Run(x - width / 2, text, face, style.size, setting.theme.colour(style.colour))
    sink.add(TextLine(y + style.size * 0.36, (run,)), element)
