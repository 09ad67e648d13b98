"""Elements and the sequences they own -> the structure tree of a tagged PDF."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from kitgen.layout.pages import Box, Element, Image, Pages
from kitgen.writers.pdf.content import Content
from kitgen.writers.pdf.objects import Body, File, number, text_string

_Kid = tuple[int, bytes]  # when it was first met, and how it is referred to


def add_structure(file: File, pages: Pages, contents: Sequence[Content], page_refs: Sequence[bytes]) -> Body:
    """The structure tree's root. `contents` are in reading order; the key in the parent tree is that of the side.

    `page_refs` are the sides of paper.
    """
    root = file.add()
    bodies = {element: file.add() for element in pages.elements}
    own = _sequences(contents)
    boxes = _figure_boxes(pages, contents)
    kids: dict[Element, list[_Kid]] = {element: [] for element in pages.elements}
    tops: list[bytes] = []
    for element in reversed(pages.elements):  # children stand after their parents, so each is whole when it is met
        body, parent = bodies[element], element.parent
        home, sequences = _sequence_kids(own.get(element, ()), page_refs)
        children = kids[element][::-1]
        first = min((when for when, _ in (*sequences, *children)), default=_NEVER)
        merged = sequences or children
        if sequences and children:
            merged = sorted((*sequences, *_in_order(children)), key=itemgetter(0))
        parent_ref = root.ref if parent is None else bodies[parent].ref
        entries = home + _attributes(element, boxes)
        body.data = b"<</Type/StructElem/S/%b/P %b%b/K[%b]>>" % (
            element.role.encode(),
            parent_ref,
            entries,
            b" ".join(ref for _, ref in merged),
        )
        if parent is None:
            tops.append(body.ref)
        else:
            kids[parent].append((first, body.ref))
    owners: list[list[bytes]] = [[] for _ in page_refs]
    for content in sorted(contents, key=lambda one: (one.side, one.first)):
        owners[content.side] += [bodies[owner].ref for owner in content.owners]
    tree = b"".join(b"%d[%b]" % (side, b" ".join(refs)) for side, refs in enumerate(owners))
    root.data = b"<</Type/StructTreeRoot/K[%b]/ParentTree<</Nums[%b]>>/ParentTreeNextKey %d>>" % (
        b" ".join(reversed(tops)),
        tree,
        len(page_refs),
    )
    return root


_NEVER = 1 << 60


def _sequences(contents: Sequence[Content]) -> dict[Element, list[tuple[int, int, int]]]:
    """For each element its sequences: a running number through the document, the side's index, and the MCID."""
    own: dict[Element, list[tuple[int, int, int]]] = {}
    count = 0
    for content in contents:
        for mcid, owner in enumerate(content.owners, start=content.first):
            own.setdefault(owner, []).append((count, content.side, mcid))
            count += 1
    return own


def _sequence_kids(sequences: Sequence[tuple[int, int, int]], page_refs: Sequence[bytes]) -> tuple[bytes, list[_Kid]]:
    """The page most of it stands on, as an entry; and the sequences, which name their page only if it is another."""
    if not sequences:
        return b"", []
    home = sequences[0][1]
    return b"/Pg " + page_refs[home], [
        (when, b"%d" % mcid if index == home else b"<</Type/MCR/Pg %b/MCID %d>>" % (page_refs[index], mcid))
        for when, index, mcid in sequences
    ]


def _in_order(children: list[_Kid]) -> list[_Kid]:
    """Children with an empty one dated as the one before it, so that sorting by date keeps it in its place."""
    dated: list[_Kid] = []
    last = 0
    for when, ref in children:
        last = last if when == _NEVER else max(last, when)
        dated.append((last, ref))
    return dated


def _attributes(element: Element, boxes: dict[Element, bytes]) -> bytes:
    entries = b""
    if element.title:
        entries += b"/T" + text_string(element.title)
    if element.alt:
        entries += b"/Alt" + text_string(element.alt)
    if element.scope:
        entries += b"/A<</O/Table/Scope/%b>>" % element.scope.encode()
    if element in boxes:
        entries += b"/A<</O/Layout/Placement/Block/BBox[%b]>>" % boxes[element]
    return entries


def _figure_boxes(pages: Pages, contents: Sequence[Content]) -> dict[Element, bytes]:
    """Where each picture stands, in the file's own coordinates."""
    boxes: dict[Element, bytes] = {}
    for index, (page, content) in enumerate(zip(pages.pages, contents, strict=True)):
        for placed in page.marks:
            mark = placed.mark
            if placed.element is not None and placed.element.role == "Figure" and isinstance(mark, Image | Box):
                if placed.element in boxes:  # what is drawn first frames the rest
                    continue
                top = pages.size(index)[1] - mark.y
                edges = (
                    *content.move.point(mark.x, top - mark.height),
                    *content.move.point(mark.x + mark.width, top),
                )
                boxes[placed.element] = " ".join(map(number, edges)).encode()
    return boxes
