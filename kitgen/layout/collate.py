"""Pieces of documents laid out -> one document: everything one person is handed, page after page.

Every piece opens on a right-hand page, so that the whole is one job for a copier that prints both sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kitgen.document import Furniture
from kitgen.layout.pages import Element, OutlineEntry, Page, Pages, Placed


@dataclass(frozen=True, slots=True)
class Piece:
    """Pages `first` to `last`, from 1, of a document laid out; where `one_sided` the back of every page stays empty."""

    title: str
    pages: Pages
    first: int
    last: int
    one_sided: bool = False

    @property
    def leaves(self) -> int:
        """How many sheets of paper it takes."""
        count = self.last - self.first + 1
        return count if self.one_sided else -(-count // 2)

    @property
    def cut(self) -> tuple[Page, ...]:
        """Its pages."""
        return self.pages.pages[self.first - 1 : self.last]


def collated(title: str, pieces: Sequence[Piece]) -> Pages:
    """One document of the pieces, each a part of it with a bookmark of its own; its pages are numbered through.

    What is printed on a page stays: its number in its own document too.
    """
    root = Element("Document", None, title=title)
    elements, outline = [root], list[OutlineEntry]()
    pages, sizes = list[Page](), list[tuple[float, float]]()
    for piece in pieces:
        start = len(pages)
        copies = _copied(piece, root)
        elements += copies.values()
        outline += _bookmarks(piece, start)
        for page in _spaced(piece):
            marks = tuple(Placed(one.mark, one.element and copies[one.element]) for one in page.marks)
            pages.append(replace(page, number=len(pages) + 1, marks=marks))
        sizes += [(piece.pages.width, piece.pages.height)] * (len(pages) - start)
    first = pieces[0].pages
    return Pages(first.width, first.height, tuple(pages), tuple(elements), tuple(outline), {}, (), tuple(sizes))


def _spaced(piece: Piece) -> Iterator[Page]:
    """Its pages with the empty ones that its leaves have."""
    empty = Page(0, (), (), Furniture())
    for page in piece.cut:
        yield page
        if piece.one_sided:
            yield empty
    if not piece.one_sided and len(piece.cut) % 2:
        yield empty


def _copied(piece: Piece, root: Element) -> dict[Element, Element]:
    """Those of its elements that its pages show, anew under `root`; an empty cell goes with its row."""
    everything = piece.pages.elements
    elsewhere = _drawn(piece.pages.pages, everything) - _drawn(piece.cut, everything)
    copies: dict[Element, Element] = {}
    for element in everything:
        if element.parent is None:
            copies[element] = Element("Part", root, title=piece.title)
        elif element.parent in copies and element not in elsewhere:
            copies[element] = replace(element, parent=copies[element.parent])
    return copies


def _drawn(pages: Iterable[Page], elements: Sequence[Element]) -> set[Element]:
    """Those of the elements that stand on the pages, by themselves or by what is in them."""
    found = {placed.element for page in pages for placed in page.marks if placed.element is not None}
    for element in reversed(elements):  # children stand after their parents
        if element in found and element.parent is not None:
            found.add(element.parent)
    return found


def _bookmarks(piece: Piece, start: int) -> Iterator[OutlineEntry]:
    """One for the piece, and below it its own; `start` is how many pages stand before it."""
    yield OutlineEntry(1, piece.title, start + 1, 0.0)
    step = 2 if piece.one_sided else 1
    for entry in piece.pages.outline:
        if piece.first <= entry.page <= piece.last:
            page = start + (entry.page - piece.first) * step + 1
            yield OutlineEntry(entry.level + 1, entry.title, page, entry.y)
