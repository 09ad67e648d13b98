"""The strip of a sealed paper: blanks for name and number, read up the page, and the line along which it is folded."""

from __future__ import annotations

from dataclasses import replace

from kitgen.document import Seal, Text
from kitgen.layout.measure import Setting
from kitgen.layout.pages import Mark, Rule, Run, Upward
from kitgen.layout.text import LaidText, lay_text
from kitgen.theme import MM, Theme

SEAL_MM = 30.0
"""From the bound edge to the dashed line of a sealed paper; the text begins a little further in."""
_CLEAR_MM = 8.0
BLANKS_MM = 13.0
"""From the bound edge to the baseline of the labels."""
NOTE_MM = 22.0
_GAP = 10.0
"""Points between one blank and the next label, and round a word on the line."""
_WORDS = 3
"""How often the word stands on the line."""
_RISE = 0.36
"""Half the height of a character, as a share of its size: what lies between a baseline and the middle of its line."""


def sealed(theme: Theme) -> Theme:
    """The theme with room at the bound edge for the strip of a sealed paper."""
    page = theme.page
    gutter = max(page.gutter_mm, SEAL_MM + _CLEAR_MM - page.inner_mm)
    return replace(theme, page=replace(page, gutter_mm=gutter))


def seal_marks(setting: Setting, seal: Seal, number: int) -> tuple[Mark, ...]:
    """What the strip of page `number` is drawn with, at its bound edge."""
    strip = _Strip(setting, number)
    strip.blanks(seal.labels)
    strip.note(seal.note)
    strip.line(seal.line)
    return tuple(strip.marks)


class _Strip:
    """The strip of one page. Along it runs the way from the bottom of the type area up."""

    def __init__(self, setting: Setting, number: int) -> None:
        page = setting.theme.page
        self.setting = setting
        self.marks: list[Mark] = []
        self.bottom = (page.height_mm - page.bottom_mm) * MM
        self.length = page.text_height
        self.mirrored = page.left(number) != page.left(1)
        self.width = page.width_mm * MM

    def across(self, mm: float) -> float:
        """The x that lies `mm` from the bound edge."""
        return self.width - mm * MM if self.mirrored else mm * MM

    def blanks(self, labels: tuple[str, ...]) -> None:
        style, x = self.setting.theme.style("field_value"), self.across(BLANKS_MM)
        room = self.length / max(len(labels), 1)
        for index, label in enumerate(labels):
            text = lay_text(self.setting, (Text(label),), style, self.length)
            start, end = index * room, (index + 1) * room - _GAP
            self._write(text, x, start)
            self._rule(x + 2, start + text.widest + style.size / 2, end)

    def note(self, note: str) -> None:
        text = lay_text(self.setting, (Text(note),), self.setting.theme.style("furniture"), self.length)
        self._write(text, self.across(NOTE_MM), (self.length - text.widest) / 2)

    def line(self, word: str) -> None:
        style, x = self.setting.theme.style("furniture"), self.across(SEAL_MM)
        text = lay_text(self.setting, (Text(word),), style, self.length)
        start = 0.0
        for index in range(1, _WORDS + 1):
            middle = self.length * index / (_WORDS + 1)
            self._rule(x, start, middle - text.widest / 2 - _GAP, dashed=True)
            self._write(text, x + style.size * _RISE, middle - text.widest / 2)
            start = middle + text.widest / 2 + _GAP
        self._rule(x, start, self.length, dashed=True)

    def _write(self, text: LaidText, x: float, start: float) -> None:
        for line in text.lines[:1]:
            runs = tuple(Run(run.x, run.text, run.face, run.size, run.colour, run.spacing) for run in line.runs)
            self.marks.append(Upward(x, self.bottom - start, runs))

    def _rule(self, x: float, start: float, end: float, *, dashed: bool = False) -> None:
        theme = self.setting.theme
        colour = theme.colour("ink")
        self.marks.append(Rule(x, self.bottom - start, x, self.bottom - end, theme.grid_width, colour, dashed))
