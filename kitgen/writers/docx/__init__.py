"""Document + Pages + theme -> the bytes of a DOCX whose pages start where layout said.

xml         escaping and units              looks      names of styles, looks of runs
styles      theme -> styles.xml             base       the parts that never change, made once per theme
draft       what grows while writing        numbering  a numbering a list
inlines     text and boxes -> runs          drawings   circles, pictures
paragraphs  headings, lists, ruled lines    tables     grids            strips   fields, scores
boxes       callouts, columns               blocks     one case a block
sections    pages -> body                   packaging  parts -> bytes    widths  of words, about
"""

from __future__ import annotations

from kitgen.document import Document, Furniture
from kitgen.layout.pages import Mark, Pages
from kitgen.theme import Theme
from kitgen.writers.docx.base import base_for
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.numbering import numbering_xml
from kitgen.writers.docx.packaging import pack
from kitgen.writers.docx.sections import bands, document_xml, footer_xml, header_xml

__all__ = ["write_docx"]


def write_docx(document: Document, pages: Pages, theme: Theme) -> bytes:
    """Write the blocks of `pages`, each page from its own; titles, author and dates are those of `document`."""
    base = base_for(theme, document.language)
    draft = Draft(base, theme, document.language, pages.anchors, len(pages.pages))
    body, kinds = document_xml(draft, document, pages)
    return pack(
        base,
        document,
        body=body,
        numbering=numbering_xml(theme, draft.numberings),
        furniture=[(header_xml(draft, kind, _strip(pages, kind, 1)), footer_xml(draft, kind)) for kind in kinds],
        verso=[header_xml(draft, kind, _strip(pages, kind, 0)) if kind.seal else "" for kind in kinds],
        pictures=draft.pictures,
        bands=bands(theme),
    )


def _strip(pages: Pages, kind: Furniture, odd: int) -> tuple[Mark, ...]:
    """The strip of right-hand pages, with `odd` 1, or of left-hand ones: the same on each that has this furniture."""
    return next((page.strip for page in pages.pages if page.furniture == kind and page.number % 2 == odd), ())
