"""Pages -> the body of document.xml: a page break where layout turned a page, a section where the furniture changes."""

from __future__ import annotations

from kitgen.company import Band
from kitgen.document import Block, Callout, Columns, Document, Fields, Furniture, Inlines, Scale, Table, Text
from kitgen.layout.pages import Mark, Pages
from kitgen.theme import MM, Theme
from kitgen.writers.docx.blocks import write_blocks
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.inlines import TAB, runs
from kitgen.writers.docx.looks import SEAM, style_id
from kitgen.writers.docx.paragraphs import paragraph
from kitgen.writers.docx.seal import strip_runs
from kitgen.writers.docx.widths import inlines_width
from kitgen.writers.docx.xml import BODY_NAMESPACES, HEAD, twips

_DESCENT = 0.2
"""The share of an exact line that stands below the baseline."""
_BLANK_PAGE_DOWN = 0.45
"""How far down an empty page its words stand, as a share of the type area."""


def document_xml(draft: Draft, document: Document, pages: Pages) -> tuple[str, tuple[Furniture, ...]]:
    """document.xml, and the distinct furniture it refers to as header1/footer1, header2/footer2, …"""
    kinds: list[Furniture] = []
    out: list[str] = []
    width = draft.theme.page.text_width
    before: Furniture | None = None
    for page in pages.pages:
        if before is not None and page.furniture != before:
            out.append(paragraph(draft, SEAM, "", _section(draft.theme, kinds, before)))
        else:
            draft.breaks = before is not None
        if draft.breaks and page.blocks and _opens_within(page.blocks[0]):
            out.append(paragraph(draft, SEAM, ""))  # a table within a table cannot turn the page
        out.append(write_blocks(draft, page.blocks, width) or _blank_page(draft, document.blank_page))
        before = page.furniture
    last = _section(draft.theme, kinds, before or document.furniture)
    xml = f"{HEAD}<w:document {BODY_NAMESPACES}><w:body>{''.join(out)}{last}</w:body></w:document>"
    return xml, tuple(kinds)


def header_xml(draft: Draft, furniture: Furniture, strip: tuple[Mark, ...] = ()) -> str:
    """The header part: the company's own, left and right, and the strip of a sealed paper."""
    lines = _furniture_lines(draft, "Header", furniture.header, after=strip_runs(draft, strip))
    return f"{HEAD}<w:hdr {BODY_NAMESPACES}>{bands(draft.theme)[0].xml}{lines}</w:hdr>"


def footer_xml(draft: Draft, furniture: Furniture) -> str:
    """The footer part: left, centre and right, and the company's own."""
    lines = _furniture_lines(draft, "Footer", furniture.footer, tabs=_moved_centre(draft, furniture))
    return f"{HEAD}<w:ftr {BODY_NAMESPACES}>{lines}{bands(draft.theme)[1].xml}</w:ftr>"


def bands(theme: Theme) -> tuple[Band, Band]:
    """What a company's own DOCX lends for header and footer."""
    return (theme.company.header, theme.company.footer) if theme.company else (Band(), Band())


def _opens_within(block: Block) -> bool:
    """Whether a block opens with a table inside a table."""
    match block:
        case Callout(blocks=(first, *_)) | Columns(cells=((first, *_), *_)):
            return isinstance(first, Table | Fields | Scale | Callout | Columns)
        case _:
            return False


def _blank_page(draft: Draft, words: str) -> str:
    before = twips(draft.theme.page.text_height * _BLANK_PAGE_DOWN)
    content = runs(draft, (Text(words),), "furniture")
    return paragraph(draft, style_id("furniture"), content, f'<w:spacing w:before="{before}"/><w:jc w:val="center"/>')


def _section(theme: Theme, kinds: list[Furniture], furniture: Furniture) -> str:
    if furniture not in kinds:
        kinds.append(furniture)
    number, page = kinds.index(furniture) + 1, theme.page
    leading = theme.style("furniture").leading
    above, below = bands(theme)
    header = page.header_mm * MM - leading * (1 - _DESCENT) - above.height
    footer = page.footer_mm * MM - leading * _DESCENT - below.height
    margins = {
        "top": page.top_mm * MM,
        "right": page.outer_mm * MM,
        "bottom": (page.bottom_mm - page.slack_mm) * MM,
        "left": page.inner_mm * MM,
        "header": header,
        "footer": footer,
        "gutter": page.gutter_mm * MM,
    }
    turned = ' w:orient="landscape"' if page.width_mm > page.height_mm else ""
    even = ""
    if furniture.seal:
        even = f'<w:headerReference w:type="even" r:id="even{number}"/>'
        even += f'<w:footerReference w:type="even" r:id="footer{number}"/>'
    edges = " ".join(f'w:{name}="{twips(size)}"' for name, size in margins.items())
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="header{number}"/>'
        f'<w:footerReference w:type="default" r:id="footer{number}"/>{even}<w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{twips(page.width_mm * MM)}" w:h="{twips(page.height_mm * MM)}"{turned}/>'
        f"<w:pgMar {edges}/></w:sectPr>"
    )


def _furniture_lines(
    draft: Draft, style: str, contents: tuple[Inlines, ...], *, tabs: str = "", after: str = ""
) -> str:
    """Left, centre and right on one line; where that is too short, the left on a line above the rest, as in layout."""
    first, *rest = (runs(draft, inlines, "furniture") for inlines in contents)
    furniture = draft.theme.style("furniture")
    wide = [inlines_width(inlines, furniture) for inlines in contents if inlines]
    if contents[0] and sum(wide) + furniture.size * (len(wide) - 1) > draft.theme.page.text_width:
        return paragraph(draft, style, first) + paragraph(draft, style, TAB.join(("", *rest)) + after)
    return paragraph(draft, style, TAB.join((first, *rest)) + after, tabs)


def _moved_centre(draft: Draft, furniture: Furniture) -> str:
    """Tab stops that keep the centre of the footer clear of a long left; else the style's own hold."""
    style, width = draft.theme.style("furniture"), draft.theme.page.text_width
    left, centre, right = (inlines_width(inlines, style) for inlines in furniture.footer)
    apart = 2 * style.size
    if left + apart + centre / 2 <= width / 2:
        return ""
    centred = min(left + apart + centre / 2, width - right - apart - centre / 2)
    return (
        f'<w:tabs><w:tab w:val="clear" w:pos="{twips(width / 2)}"/>'
        f'<w:tab w:val="center" w:pos="{max(twips(centred), 1)}"/></w:tabs>'
    )
