"""Where laid blocks draw: marks on the page at hand, elements of the structure tree, bookmarks."""

from __future__ import annotations

from kitgen.layout.pages import Element, Mark, OutlineEntry, Placed


class Sink:
    """Collects what one document draws. `page` is the number of the page being drawn, from 1."""

    def __init__(self, title: str) -> None:
        self.root = Element("Document", None, title=title)
        self.elements: list[Element] = [self.root]
        self.outline: list[OutlineEntry] = []
        self.page = 0
        self.marks: list[Placed] = []
        self._heading = 0

    def element(self, role: str, parent: Element, *, alt: str = "", scope: str = "", title: str = "") -> Element:
        """A new element, last child of `parent`."""
        element = Element(role, parent, alt=alt, scope=scope, title=title)
        self.elements.append(element)
        return element

    def heading(self, level: int, parent: Element) -> Element:
        """A heading's element; a level is never skipped on the way down, as PDF/UA asks."""
        self._heading = min(level, self._heading + 1)
        return self.element(f"H{self._heading}", parent)

    def add(self, mark: Mark, element: Element | None = None) -> None:
        """Draw a mark as content of `element`, or as decoration."""
        self.marks.append(Placed(mark, element))

    def turn_page(self) -> tuple[Placed, ...]:
        """The marks of the page just drawn."""
        marks, self.marks = tuple(self.marks), []
        return marks
