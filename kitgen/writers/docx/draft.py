"""What grows while a body is written: ids, numbering instances, pictures, and a page break still to be placed."""

from __future__ import annotations

from dataclasses import dataclass, field

from kitgen.theme import Theme
from kitgen.writers.docx.base import Base


@dataclass(slots=True, eq=False)
class Draft:
    """The state of one document being written.

    `anchors` are the page numbers `See` refers to, `pages` is how many there are.
    `breaks` asks the next paragraph to open a page.
    `numberings` holds, for each `w:num` from 1, the abstract numbering it stands on and its first number.
    """

    base: Base
    theme: Theme
    language: str
    anchors: dict[str, int]
    pages: int
    breaks: bool = False
    boxes: int = 0
    drawings: int = 0
    level: int = 0
    numberings: list[tuple[int, int]] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)

    def take_break(self) -> str:
        """`w:pageBreakBefore` for the first paragraph that asks after a page was opened."""
        if not self.breaks:
            return ""
        self.breaks = False
        return "<w:pageBreakBefore/>"

    def next_level(self, level: int) -> int:
        """The level of a heading: one is never skipped on the way down, as in the PDF."""
        self.level = min(level, self.level + 1)
        return self.level

    def next_box(self) -> int:
        """The number of a check box, from 1."""
        self.boxes += 1
        return self.boxes

    def next_drawing(self) -> int:
        """The id of a drawing, from 1."""
        self.drawings += 1
        return self.drawings

    def add_numbering(self, abstract: int, start: int) -> int:
        """A new list on an abstract numbering; its number, from 1."""
        self.numberings.append((abstract, start))
        return len(self.numberings)

    def add_picture(self, data: bytes) -> int:
        """The place of a picture among the document's, from 1; the same bytes are kept once."""
        if data not in self.pictures:
            self.pictures.append(data)
        return self.pictures.index(data) + 1
