"""Pages -> a tagged PDF file: contents, then what they use, then what holds them together."""

from __future__ import annotations

from collections.abc import Sequence

from kitgen.document import Document
from kitgen.fonts import Fonts
from kitgen.layout.pages import OutlineEntry, Pages
from kitgen.writers.pdf.content import Content, Move, draw_page
from kitgen.writers.pdf.images import Images
from kitgen.writers.pdf.imposition import Side, one_a_side, saddle_stitched
from kitgen.writers.pdf.metadata import LANGUAGES, info, srgb_profile, xmp
from kitgen.writers.pdf.objects import Body, File, text_string
from kitgen.writers.pdf.objects import number as points
from kitgen.writers.pdf.structure import add_structure
from kitgen.writers.pdf.typefaces import Typefaces


def write_pdf(document: Document, pages: Pages, fonts: Fonts) -> bytes:
    """The PDF: fonts embedded and cut, tagged for PDF/UA-1 and PDF/A-2a. Same input, same bytes."""
    return _write(document, pages, fonts, one_a_side(map(pages.size, range(len(pages.pages)))))


def write_folded_pdf(document: Document, pages: Pages, fonts: Fonts) -> bytes:
    """The same as sheets to fold and staple, two pages a side in the order of printing; read in the order of pages.

    The number of pages must be a multiple of 4.
    """
    return _write(document, pages, fonts, saddle_stitched(len(pages.pages), pages.width, pages.height))


def _write(document: Document, pages: Pages, fonts: Fonts, sides: Sequence[Side]) -> bytes:
    file, typefaces, images = File(), Typefaces(fonts), Images()
    contents = _draw(pages, sides, typefaces, images)
    resources = file.add(b"<</Font%b/XObject%b>>" % (typefaces.embed(file), images.embed(file)))
    tree, page_refs = _add_sides(file, sides, contents, resources)
    structure = add_structure(file, pages, contents, page_refs)
    profile = file.stream(srgb_profile(), b"/N 3")
    intent = b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/DestOutputProfile %b>>" % profile.ref
    packet = file.stream(xmp(document), b"/Type/Metadata/Subtype/XML", level=0)
    catalog = file.add(
        b"<</Type/Catalog/Pages %b/StructTreeRoot %b/MarkInfo<</Marked true>>/Lang(%b)/Metadata %b/OutputIntents[%b]"
        b"/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[%b]>>%b>>"
        % (
            tree.ref,
            structure.ref,
            LANGUAGES[document.language].encode(),
            packet.ref,
            intent,
            _page_labels(pages) if len(sides) == len(pages.pages) else b"0<</S/D>>",
            _outline(file, pages, contents, page_refs),
        )
    )
    return file.write(catalog, file.add(info(document)))


def _draw(pages: Pages, sides: Sequence[Side], typefaces: Typefaces, images: Images) -> list[Content]:
    """The contents of all pages, in the order of pages."""
    contents: dict[int, Content] = {}
    for number, side in enumerate(sides):
        first = 0
        for index, move in side.pages:
            page, (_, height) = pages.pages[index], pages.size(index)
            content = draw_page(page, height, typefaces, images, side=number, first=first, move=move)
            contents[index] = content
            first += len(content.owners)
    return [contents[index] for index in range(len(pages.pages))]


def _add_sides(
    file: File, sides: Sequence[Side], contents: Sequence[Content], resources: Body
) -> tuple[Body, list[bytes]]:
    tree, refs = file.add(), []
    for number, side in enumerate(sides):
        stream = b"\n".join(contents[index].stream for index, _ in side.pages)
        shape = f"/MediaBox[0 0 {points(side.width)} {points(side.height)}]/Tabs/S".encode()
        page = file.add(
            b"<</Type/Page/Parent %b/Resources %b/Contents %b/StructParents %d%b>>"
            % (tree.ref, resources.ref, file.stream(stream).ref, number, shape)
        )
        refs.append(page.ref)
    tree.data = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(refs), b" ".join(refs))
    return tree, refs


def _page_labels(pages: Pages) -> bytes:
    """Page numbers as printed: a range for each run of them."""
    ranges, expected = b"", 0
    for index, page in enumerate(pages.pages):
        if page.number != expected:
            ranges += b"%d<</S/D/St %d>>" % (index, page.number)
        expected = page.number + 1
    return ranges


class _Bookmark:
    """An entry of the outline and those below it."""

    def __init__(self, body: Body, level: int, entries: bytes) -> None:
        self.body = body
        self.level = level
        self.entries = entries
        self.below: list[_Bookmark] = []


def _outline(file: File, pages: Pages, contents: Sequence[Content], page_refs: Sequence[bytes]) -> bytes:
    """The outline as an entry of the catalogue, shown when the file opens; nothing if there is none."""
    if not pages.outline:
        return b""
    root = _Bookmark(file.add(), 0, b"/Type/Outlines")
    open_marks = [root]
    index_of = {page.number: index for index, page in enumerate(pages.pages)}
    for entry in pages.outline:
        while open_marks[-1].level >= entry.level:
            open_marks.pop()
        index = index_of[entry.page]
        content = contents[index]
        target = _destination(entry, pages.size(index)[1], content.move, page_refs[content.side])
        mark = _Bookmark(file.add(), entry.level, b"/Title%b/Dest%b" % (text_string(entry.title), target))
        open_marks[-1].below.append(mark)
        open_marks.append(mark)
    _fill(root)
    return b"/PageMode/UseOutlines/Outlines " + root.body.ref


def _destination(entry: OutlineEntry, height: float, move: Move, side: bytes) -> bytes:
    x, y = move.point(0.0, height - entry.y)
    return b"[%b/XYZ %b %b null]" % (side, points(x).encode(), points(y).encode())


def _fill(mark: _Bookmark) -> int:
    """Write an entry and all below it; how many there are below."""
    count = len(mark.below)
    entries = mark.entries
    for index, child in enumerate(mark.below):
        child.entries += b"/Parent " + mark.body.ref
        if index:
            child.entries += b"/Prev " + mark.below[index - 1].body.ref
        if index + 1 < len(mark.below):
            child.entries += b"/Next " + mark.below[index + 1].body.ref
        count += _fill(child)
    if mark.below:
        entries += b"/First %b/Last %b/Count %d" % (mark.below[0].body.ref, mark.below[-1].body.ref, count)
    mark.body.data = b"<<%b>>" % entries
    return count
