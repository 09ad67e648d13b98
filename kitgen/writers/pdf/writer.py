"""Pages -> a tagged PDF file: contents, then what they use, then what holds them together."""

from __future__ import annotations

from collections.abc import Sequence

from kitgen.document import Document
from kitgen.fonts import Fonts
from kitgen.layout.pages import OutlineEntry, Pages
from kitgen.writers.pdf.content import Content, draw_page
from kitgen.writers.pdf.images import Images
from kitgen.writers.pdf.metadata import LANGUAGES, info, srgb_profile, xmp
from kitgen.writers.pdf.objects import Body, File, number, text_string
from kitgen.writers.pdf.structure import add_structure
from kitgen.writers.pdf.typefaces import Typefaces


def write_pdf(document: Document, pages: Pages, fonts: Fonts) -> bytes:
    """The PDF: fonts embedded and cut, tagged for PDF/UA-1 and PDF/A-2a. Same input, same bytes."""
    file, typefaces, images = File(), Typefaces(fonts), Images()
    contents = [draw_page(page, pages.height, typefaces, images) for page in pages.pages]
    resources = file.add(b"<</Font%b/XObject%b>>" % (typefaces.embed(file), images.embed(file)))
    tree, page_refs = _add_pages(file, pages, contents, resources)
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
            _page_labels(pages),
            _outline(file, pages, page_refs),
        )
    )
    return file.write(catalog, file.add(info(document)))


def _add_pages(file: File, pages: Pages, contents: Sequence[Content], resources: Body) -> tuple[Body, list[bytes]]:
    tree = file.add()
    shape = f"/MediaBox[0 0 {number(pages.width)} {number(pages.height)}]/Tabs/S".encode()
    refs = [
        file.add(
            b"<</Type/Page/Parent %b/Resources %b/Contents %b/StructParents %d%b>>"
            % (tree.ref, resources.ref, file.stream(content.stream).ref, index, shape)
        ).ref
        for index, content in enumerate(contents)
    ]
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


def _outline(file: File, pages: Pages, page_refs: Sequence[bytes]) -> bytes:
    """The outline as an entry of the catalogue, shown when the file opens; nothing if there is none."""
    if not pages.outline:
        return b""
    root = _Bookmark(file.add(), 0, b"/Type/Outlines")
    open_marks = [root]
    index_of = {page.number: index for index, page in enumerate(pages.pages)}
    for entry in pages.outline:
        while open_marks[-1].level >= entry.level:
            open_marks.pop()
        target = _destination(pages, entry, page_refs[index_of[entry.page]])
        mark = _Bookmark(file.add(), entry.level, b"/Title%b/Dest%b" % (text_string(entry.title), target))
        open_marks[-1].below.append(mark)
        open_marks.append(mark)
    _fill(root)
    return b"/PageMode/UseOutlines/Outlines " + root.body.ref


def _destination(pages: Pages, entry: OutlineEntry, page: bytes) -> bytes:
    return b"[%b/XYZ 0 %b null]" % (page, number(pages.height - entry.y).encode())


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
