"""What layout gives: pages of marks at fixed places, and the facts that let DOCX break where PDF breaks.

All lengths are points (1/72 inch); x grows rightward from the left edge of the paper, y downward from its top.
The PDF writer draws `Page.marks`; the DOCX writer sets `Page.blocks`, which are the document's own blocks with every
question of layout answered: `Lines.count` is final, `See` is a number, a table longer than its page is cut, sheets
are unfolded.
"""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.document import Block, Furniture


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face on one line. `face` names a face of `fonts`; `spacing` is added after every character."""

    x: float
    text: str
    face: str
    size: float
    colour: str
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text; `y` is its baseline."""

    y: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line; `dashed` where it is one to cut or fold along."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Upward:
    """A line of text that is read up the page: its start stands at `x`, `y`, its baseline runs straight up."""

    x: float
    y: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its top left corner; `fill` and `stroke` are colours such as #1f3a5f, or empty for none."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    line_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its centre."""

    x: float
    y: float
    radius: float
    stroke: str
    line_width: float


@dataclass(frozen=True, slots=True)
class Image:
    """A PNG from its top left corner."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    alt: str


Mark = TextLine | Upward | Rule | Box | Circle | Image


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure tree of a tagged PDF.

    `role` is a standard structure type: Document, Part, Sect, Div, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH,
    TD, Figure.
    `parent` is None for the root. `alt` describes a figure or a blank; `scope` is Column or Row for TH.
    """

    role: str
    parent: Element | None
    alt: str = ""
    scope: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark and the element it is content of; None is furniture or decoration (an artifact)."""

    mark: Mark
    element: Element | None


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark: `level` from 1, page from 1, y of the heading's top."""

    level: int
    title: str
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what is drawn in reading order, and the blocks that open on it.

    `strip` are those of its marks that make the strip of a sealed paper.
    """

    number: int
    marks: tuple[Placed, ...]
    blocks: tuple[Block, ...]
    furniture: Furniture
    strip: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class PartRange:
    """The pages of a part, first and last, from 1."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Pages:
    """A document laid out. `elements` are in reading order, each after its parent; `anchors` give page numbers.

    `sizes` are width and height of every page where documents of several sizes were put together, else empty.
    """

    width: float
    height: float
    pages: tuple[Page, ...]
    elements: tuple[Element, ...]
    outline: tuple[OutlineEntry, ...]
    anchors: dict[str, int]
    parts: tuple[PartRange, ...] = ()
    sizes: tuple[tuple[float, float], ...] = ()

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of the page at an index."""
        return self.sizes[index] if self.sizes else (self.width, self.height)
