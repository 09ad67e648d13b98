"""The document: one closed tree of frozen records, between the templates and everything that draws.

Imports nothing. `markup` makes it, `layout` turns it into pages, writers turn those into bytes.
A new block is one class here, one case in layout and one in each writer; `assert_never` names
what was forgotten. Nodes state intent: sizes, colours and distances are the theme's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Words. `style` is "" (as its block), strong, quiet (small, grey), label (small bold accent) or mark (accent)."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """Room to write on the line: a rule `ems` wide."""

    ems: float


@dataclass(frozen=True, slots=True)
class Checkbox:
    """A drawn box to tick."""


@dataclass(frozen=True, slots=True)
class Circled:
    """A number or letter in a drawn circle, to be ringed by hand."""

    text: str


@dataclass(frozen=True, slots=True)
class See:
    """The page number on which the anchor `ref` stands."""

    ref: str


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page this stands on; furniture only."""


@dataclass(frozen=True, slots=True)
class PageCount:
    """How many pages the document has."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from `start` to `stop` in a frame as long as `whole`; `ems` long, or as its cell. `alt` says the same."""

    start: float
    stop: float
    whole: float
    alt: str
    ems: float = 3


@dataclass(frozen=True, slots=True)
class Break:
    """A new line in the same paragraph."""


Inline: TypeAlias = Text | Blank | Checkbox | Circled | Bar | See | PageNumber | PageCount | Break
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 1 opens a part or chapter, 2 a question, 3 a group on a page. Never last on a page.

    `number` stands large before the words; `aside` stands at the right end of the same line;
    `anchor` is what `See` refers to; `listed` puts it into the outline (level 3 is not, as a rule).
    """

    level: int
    content: Inlines
    number: str = ""
    aside: Inlines = ()
    anchor: str = ""
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`role` is a style of the theme: body, lead, quiet, small, script, ask, card, sign (to be held up) and others."""

    content: Inlines
    role: str = "body"
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list. `tag` is a short word before it, such as S, T, A, R."""

    content: Inlines
    tag: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """`kind` is bullet, number, check (a drawn box first) or label (words hang, `hang` points once laid, by a tag)."""

    kind: Literal["bullet", "number", "check", "label"]
    items: tuple[Item, ...]
    role: str = "body"
    start: int = 1
    hang: float = 0


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is a share of the table's width, relative to the other columns'; 0 lets layout share it by content."""

    width: float
    align: Literal["left", "centre", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One cell per column. `role` is head (repeated on every page), body or total; `lines` the least, in note lines."""

    cells: tuple[Inlines, ...]
    role: Literal["head", "body", "total"] = "body"
    lines: float = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A data table: never a merged or a split cell; head rows first. `role` is grid (ruled), form (rows tall enough to
    write in) or anchors (first column large). `caption` is what a screen reader says of it; not drawn. Layout finds
    whether it is `tight`: less room beside its words, which would be parted.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    role: Literal["grid", "form", "anchors"] = "grid"
    caption: str = ""
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what stands on its rule: a value, or nothing to be written by hand."""

    label: str
    value: Inlines = ()


@dataclass(frozen=True, slots=True)
class Fields:
    """Fields on one grid of `columns` equal columns, filled row by row. `tall` makes room for a signature."""

    fields: tuple[Field, ...]
    columns: int = 2
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """The score strip: label, one circle per score, a box for not asked, a remark, and a blank for initials."""

    label: str
    scores: tuple[str, ...]
    not_asked: str = ""
    remark: str = ""
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Callout:
    """A box. `role` is ask (what is read aloud), warn (must not be missed), note, or frame (room to write in)."""

    role: Literal["ask", "warn", "note", "frame"]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, as wide as `widths` say relative to each other."""

    widths: tuple[float, ...]
    cells: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Ruled lines, `count` or the theme's for `minutes` at least. `grow` takes the room left, `gutter` labels it."""

    purpose: Literal["notes", "answer", "evidence"]
    minutes: float = 0
    count: int = 0
    grow: bool = False
    gutter: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, at most `height_mm` high and as wide as the text."""

    data: bytes
    alt: str
    height_mm: float


@dataclass(frozen=True, slots=True)
class Space:
    """Room left empty: `share` of what is left on the sheet. After layout `share` is points."""

    share: float = 1


@dataclass(frozen=True, slots=True)
class Keep:
    """Blocks never parted by a page break; if `loose`, parted where they are higher than a page."""

    blocks: tuple[Block, ...]
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page; or one spread from a left-hand page, `guide` left and `work` right, where one page has too little room.

    `spare` fills the bottom of the left-hand page of a spread and `turn` opens its right-hand page: neither stands
    anywhere else. `foot` stands at the bottom of the last page. `name` is what an error calls it. `spread` allows the
    second page; `flows` any number of them, the work from one of its own.
    """

    guide: tuple[Block, ...]
    spare: tuple[Block, ...] = ()
    turn: tuple[Block, ...] = ()
    work: tuple[Block, ...] = ()
    foot: tuple[Block, ...] = ()
    name: str = ""
    spread: bool = False
    flows: bool = False


Block: TypeAlias = (
    Heading | Paragraph | List | Table | Fields | Scale | Callout | Columns | Lines | Picture | Space | Keep | Sheet
)


@dataclass(frozen=True, slots=True)
class Seal:
    """The strip at the bound edge of a sealed paper: labels with blanks, a dashed line with its word, and a note."""

    labels: tuple[str, ...]
    line: str
    note: str


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page: above the text left and right, below it left, centre and right, and the seal."""

    header: tuple[Inlines, Inlines] = ((), ())
    footer: tuple[Inlines, Inlines, Inlines] = ((), (), ())
    seal: Seal | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A run of blocks from a new page, right-hand if `start` is recto; `blank_back` leaves the page behind it empty."""

    blocks: tuple[Block, ...]
    start: Literal["page", "recto"] = "page"
    name: str = ""
    furniture: Furniture | None = None
    blank_back: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document. `language` is zh-Hans, zh-Hant or en; `date` is ISO 8601, or empty for none; `blank_page` is
    printed on a page left empty.
    """

    language: str
    title: str
    parts: tuple[Part, ...]
    furniture: Furniture = Furniture()
    author: str = ""
    subject: str = ""
    keywords: str = ""
    date: str = ""
    blank_page: str = ""
    orientation: Literal["portrait", "landscape"] = "portrait"
