"""Headings, paragraphs, lists, ruled lines, pictures and gaps: the blocks that are paragraphs."""

from __future__ import annotations

from kitgen.document import Heading, Item, Lines, List, Paragraph, Picture, Text
from kitgen.layout.lines import JUSTIFY_EMS
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.drawings import picture
from kitgen.writers.docx.inlines import TAB, aside_runs, checkbox, runs, text_run
from kitgen.writers.docx.looks import GAP, GUTTER, LINES, NUMBER, PICTURE, style_id
from kitgen.writers.docx.numbering import NUMBERINGS
from kitgen.writers.docx.xml import twips


def paragraph(draft: Draft, style: str, content: str, properties: str = "") -> str:
    """A paragraph of the style with the id `style`; it takes the pending page break.

    `properties` is what follows the style in `w:pPr`, from `w:numPr` on.
    """
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{draft.take_break()}{properties}</w:pPr>{content}</w:p>'


def exact_gap(draft: Draft, points: float) -> str:
    """An empty paragraph of an exact height."""
    return paragraph(draft, GAP, "", f'<w:spacing w:line="{max(1, twips(points))}" w:lineRule="exact"/>')


def write_heading(draft: Draft, block: Heading, width: float) -> str:
    """The number, the words, and the aside at the right end."""
    name = f"heading{block.level}"
    content = text_run(draft, block.number, NUMBER) + (text_run(draft, "\u2002", "") if block.number else "")
    content += runs(draft, block.content, name)
    if not _says_something(block):  # an empty heading would stand in the outline
        return paragraph(draft, style_id("body"), content)
    if block.aside:
        content += TAB + aside_runs(draft, block.aside, name)
    level = draft.next_level(block.level)
    outline = "" if level == block.level else f'<w:outlineLvl w:val="{level - 1}"/>'
    return paragraph(draft, style_id(name), content, _right_tab(draft, width) + outline)


def write_paragraph(draft: Draft, block: Paragraph, width: float) -> str:
    """Justified only where the measure is long enough, as in layout."""
    style = draft.theme.style(block.role)
    narrow = style.align == "justify" and width < JUSTIFY_EMS * style.size
    left = '<w:jc w:val="left"/>' if narrow else ""
    return paragraph(draft, style_id(block.role), runs(draft, block.content, block.role), left)


def write_list(draft: Draft, block: List) -> str:
    """A numbering of its own for each list, so that every list starts anew; check lists have a box instead."""
    role = "small" if block.role == "small" else "list"
    tagged = any(item.tag for item in block.items)
    if block.kind == "check":
        style = "KGCheck" + ("Small" if role == "small" else "") + ("Tagged" if tagged else "")
        return "".join(
            paragraph(draft, style, checkbox(draft, draft.theme.style(role)) + TAB + _item(draft, item, role, tagged))
            for item in block.items
        )
    if block.kind == "label":
        hung = f'<w:ind w:left="{twips(block.hang)}" w:hanging="{twips(block.hang)}"/>'
        return "".join(paragraph(draft, style_id(role), _item(draft, item, role, True), hung) for item in block.items)
    number = draft.add_numbering(NUMBERINGS[block.kind, tagged], block.start)
    properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return "".join(
        paragraph(draft, style_id(role), _item(draft, item, role, tagged), properties) for item in block.items
    )


def write_lines(draft: Draft, block: Lines) -> str:
    """A paragraph for each ruled line; labels of the gutter stand on the lines they are spread over."""
    style, labels = LINES[block.purpose], [""] * block.count
    for index, label in enumerate(block.gutter if block.count else ()):
        labels[index * block.count // len(block.gutter)] = label
    return "".join(paragraph(draft, style, text_run(draft, label, GUTTER)) for label in labels)


def write_picture(draft: Draft, block: Picture, width: float) -> str:
    """A picture on a line of its own, as high as the picture."""
    return paragraph(draft, PICTURE, picture(draft, block, width))


def _item(draft: Draft, item: Item, role: str, tagged: bool) -> str:
    """An item's text, after its short word and a tab if any item of the list has such a word."""
    tag = text_run(draft, item.tag, draft.base.looks[role, "label"]) + TAB if tagged else ""
    return tag + runs(draft, item.content, role)


def _says_something(block: Heading) -> bool:
    return bool(block.number.strip()) or any(isinstance(node, Text) and node.text.strip() for node in block.content)


def _right_tab(draft: Draft, width: float) -> str:
    """The style's tab stop stands at the measure of the page; in a narrower place it is moved."""
    usual, here = twips(draft.theme.page.text_width), twips(width)
    if usual == here:
        return ""
    return f'<w:tabs><w:tab w:val="clear" w:pos="{usual}"/><w:tab w:val="right" w:pos="{here}"/></w:tabs>'
