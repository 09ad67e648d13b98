"""Marks of a page -> its content stream, and which element owns each marked-content sequence.

What belongs to one element and stands together shares one sequence; furniture and decoration are artifacts.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import NamedTuple, assert_never

from kitgen.layout.pages import Box, Circle, Element, Image, Mark, Page, Rule, Run, TextLine, Upward
from kitgen.writers.pdf.images import Images
from kitgen.writers.pdf.typefaces import Typefaces

_ARC = 0.5522847498  # handles of the Bézier curve nearest to a quarter circle


class Move(NamedTuple):
    """How a page is set on a side of paper: scaled, then moved right and up, in points."""

    scale: float
    right: float
    up: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page comes to stand, y upward."""
        return self.right + self.scale * x, self.up + self.scale * y


STILL = Move(1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Content:
    """A page's stream, and the owner of each sequence in it by its number (MCID), counted from `first`.

    `side` is the index of the side of paper it stands on, `move` where there: scale, and the shift right and up.
    """

    stream: bytes
    owners: tuple[Element, ...]
    side: int
    first: int = 0
    move: Move = STILL


def draw_page(
    page: Page, height: float, typefaces: Typefaces, images: Images, *, side: int, first: int = 0, move: Move = STILL
) -> Content:
    """Draw all marks of a page `height` points high, on the side of paper `side` where `move` puts it."""
    pen = _Pen(height, typefaces, images)
    if move != STILL:
        pen.write(f"q {move.scale:.6f} 0 0 {move.scale:.6f} {move.right:.2f} {move.up:.2f} cm")
    owners: list[Element] = []
    for element, placed in groupby(page.marks, lambda placed: placed.element):
        if element is None:
            pen.write("/Artifact BMC")
        else:
            pen.write(f"/{element.role} <</MCID {first + len(owners)}>> BDC")
            owners.append(element)
        for each in placed:
            pen.draw(each.mark)
        pen.end_text()
        pen.write("EMC")
    if move != STILL:
        pen.write("Q")
    return Content(pen.stream(), tuple(owners), side, first, move)


class _Pen:
    """Writes operators, and remembers the graphics state so as to set only what changes."""

    def __init__(self, height: float, typefaces: Typefaces, images: Images) -> None:
        self._height = height
        self._typefaces = typefaces
        self._images = images
        self._out: list[str] = []
        self.write = self._out.append
        self._in_text = False
        self._fill = self._stroke = ""
        self._width = -1.0
        self._font: tuple[str, float] = ("", 0.0)
        self._spacing = 0.0
        self._last: Run

    def stream(self) -> bytes:
        return "\n".join(self._out).encode("ascii")

    def draw(self, mark: Mark) -> None:
        match mark:
            case TextLine(y, runs):
                self._text(self._height - y, runs)
            case Rule(x1, y1, x2, y2, width, colour, dashed):
                self._set_stroke(colour, width)
                line = f"{x1:.2f} {self._height - y1:.2f} m {x2:.2f} {self._height - y2:.2f} l S"
                self.write(f"[3 3] 0 d {line} [] 0 d" if dashed else line)
            case Upward():
                self._upward(mark)
            case Box():
                self._box(mark)
            case Circle():
                self._circle(mark)
            case Image(x, y, width, height, data):
                self.end_text()
                name = self._images.name(data)
                self.write(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {self._height - y - height:.2f} cm /{name} Do Q")
            case _:
                assert_never(mark)

    def end_text(self) -> None:
        if self._in_text:
            self._in_text = False
            self.write("ET")

    def _text(self, y: float, runs: tuple[Run, ...]) -> None:
        write = self.write
        if not self._in_text:
            self._in_text = True
            write("BT")
        elif _parts_words(self._last.text[-1:], runs[0].text[:1]):
            last = self._last
            write(self._typefaces.face(last.face).show(" ", last.size, last.spacing))
        self._last = runs[-1]
        for run in runs:
            face = self._typefaces.face(run.face)
            font = (face.typeface.name, run.size)
            if font != self._font:
                self._font = font
                write(f"/{font[0]} {run.size:g} Tf")
            if run.colour != self._fill:
                self._fill = run.colour
                write(_rgb(run.colour) + " rg")
            if run.spacing != self._spacing:
                self._spacing = run.spacing
                write(f"{run.spacing:.4f} Tc")
            write(f"1 0 0 1 {run.x:.2f} {y:.2f} Tm {face.show(run.text, run.size, run.spacing)}")

    def _upward(self, line: Upward) -> None:
        """The paper turned by a quarter about the start of the line, and the line written on it."""
        self.end_text()
        self.write(f"q 0 1 -1 0 {line.x:.2f} {self._height - line.y:.2f} cm")
        self._fill, self._font, self._spacing = "", ("", 0.0), -1.0
        self._text(0.0, line.runs)
        self.end_text()
        self.write("Q")
        self._fill, self._font, self._spacing = "", ("", 0.0), -1.0

    def _box(self, box: Box) -> None:
        self.end_text()
        if box.fill and box.fill != self._fill:
            self._fill = box.fill
            self.write(_rgb(box.fill) + " rg")
        if box.stroke:
            self._set_stroke(box.stroke, box.line_width)
        operator = ("B" if box.fill else "S") if box.stroke else ("f" if box.fill else "n")
        bottom = self._height - box.y - box.height
        self.write(f"{box.x:.2f} {bottom:.2f} {box.width:.2f} {box.height:.2f} re {operator}")

    def _circle(self, circle: Circle) -> None:
        self._set_stroke(circle.stroke, circle.line_width)
        x, y, r = circle.x, self._height - circle.y, circle.radius
        c = r * _ARC
        self.write(
            f"{x + r:.2f} {y:.2f} m {x + r:.2f} {y + c:.2f} {x + c:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - c:.2f} {y + r:.2f} {x - r:.2f} {y + c:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - c:.2f} {x - c:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + c:.2f} {y - r:.2f} {x + r:.2f} {y - c:.2f} {x + r:.2f} {y:.2f} c s"
        )

    def _set_stroke(self, colour: str, width: float) -> None:
        self.end_text()
        if colour != self._stroke:
            self._stroke = colour
            self.write(_rgb(colour) + " RG")
        if width != self._width:
            self._width = width
            self.write(f"{width:g} w")


def _parts_words(last: str, first: str) -> bool:
    """Whether two lines of one element are parted by a space for those who hear them, or copy them."""
    if not last or not first or last in " -–—/" or first == " ":
        return False
    return last < "\u2e80" and first < "\u2e80" and (last.isascii() or first.isascii())


@cache
def _rgb(colour: str) -> str:
    """#1f3a5f as three numbers from 0 to 1."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))
