"""How wide words are in Word, about: Arial, and one em for a Han character. For columns and tab stops only."""

from __future__ import annotations

from typing import assert_never

from kitgen.document import Bar, Blank, Break, Checkbox, Circled, Inlines, PageCount, PageNumber, See, Text
from kitgen.layout.arial import WIDTHS
from kitgen.theme import Style

_FIRST_HAN = "\u2e80"


def text_width(text: str, style: Style) -> float:
    """The width of `text` in points."""
    widths = WIDTHS["bold" if style.weight == 700 else "regular"]
    return style.size * sum(widths[char] if char < _FIRST_HAN else 1.0 for char in text)


def inlines_width(inlines: Inlines, style: Style) -> float:
    """The width of words, blanks and boxes on one line, in points."""
    width = 0.0
    for node in inlines:
        match node:
            case Text(text):
                width += text_width(text, style)
            case Blank(ems):
                width += (ems + 0.3) * style.size
            case Bar(ems=ems):
                width += ems * style.size
            case Checkbox() | Circled():
                width += 2 * style.size
            case See() | PageNumber() | PageCount():
                width += text_width("88", style)
            case Break():
                pass
            case _:
                assert_never(node)
    return width
