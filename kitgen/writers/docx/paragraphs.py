"""Headings, paragraphs, lists, ruled lines, pictures and gaps: the blocks that are paragraphs."""

from __future__ import annotations

from kitgen.document import Heading, Inlines, Lines, List, Paragraph, Picture, Text
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.drawings import picture
from kitgen.writers.docx.inlines import aside_runs, checkbox, runs, text_run
from kitgen.writers.docx.numbering import NUMBERINGS
from kitgen.writers.docx.styles import LINES, PICTURE, run_properties, style_id
from kitgen.writers.docx.xml import twips

JUSTIFY_EMS = 20
"""The least measure, in ems, on which text is justified, as in layout."""


def paragraph(draft: Draft, style: str, content: str, properties: str = "") -> str:
    """A paragraph of the style with the id `style`; it takes the pending page break.

    `properties` is what follows the style in `w:pPr`, from `w:numPr` on.
    """
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{draft.take_break()}{properties}</w:pPr>{content}</w:p>'
    )


def exact_gap(draft: Draft, points: float) -> str:
    """An empty paragraph of an exact height."""
    line = max(1, twips(points))
    return paragraph(draft, "KGGap", "", f'<w:spacing w:line="{line}" w:lineRule="exact"/>')


def write_heading(draft: Draft, block: Heading, width: float) -> str:
    """The number, the words, and the aside at the right end."""
    name = f"heading{block.level}"
    number = ""
    if block.number:
        number = text_run(draft, block.number, '<w:rStyle w:val="KGNumber"/>') + text_run(draft, "\u2002", "")
    content = number + runs(draft, block.content, name)
    if not _says_something(block):
        return paragraph(draft, style_id(name), "", _outline(9))
    if block.aside:
        content += f"<w:r><w:tab/></w:r>{aside_runs(draft, block.aside, name)}"
    return paragraph(draft, style_id(name), content, _right_tab(draft, width) + ("" if block.listed else _outline(9)))


def write_paragraph(draft: Draft, block: Paragraph, width: float) -> str:
    """Justified only where the measure is long enough."""
    style = draft.theme.style(block.role)
    narrow = style.align == "justify" and width < JUSTIFY_EMS * style.size
    return paragraph(
        draft, style_id(block.role), runs(draft, block.content, block.role), '<w:jc w:val="left"/>' if narrow else ""
    )


def write_list(draft: Draft, block: List) -> str:
    """A numbering of its own for each list, so that every list starts at 1; check lists have a box instead."""
    style = "small" if block.role == "small" else "list"
    tagged = any(item.tag for item in block.items)
    if block.kind == "check":
        return _check_list(draft, block, style, tagged)
    number = draft.add_numbering(NUMBERINGS[block.kind, tagged])
    properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return "".join(
        paragraph(draft, style_id(style), _tag(draft, item.tag, style, tagged) + runs(draft, item.content, style), properties)
        for item in block.items
    )


def write_lines(draft: Draft, block: Lines) -> str:
    """A paragraph for each ruled line; labels of the gutter stand on the lines they are spread over."""
    style = LINES[block.purpose]
    labels = {index * block.count // len(block.gutter): label for index, label in enumerate(block.gutter)}
    return "".join(
        paragraph(draft, style, text_run(draft, labels.get(index, ""), '<w:rStyle w:val="KGGutter"/>'))
        for index in range(block.count)
    )


def write_picture(draft: Draft, block: Picture, width: float) -> str:
    return paragraph(draft, PICTURE, picture(draft, block, width))


def _check_list(draft: Draft, block: List, style: str, tagged: bool) -> str:
    name = "KGCheck" + ("Small" if style == "small" else "") + ("Tagged" if tagged else "")
    box = draft.theme.style(style)
    return "".join(
        paragraph(
            draft,
            name,
            checkbox(draft, box) + "<w:r><w:tab/></w:r>" + _tag(draft, item.tag, style, tagged) + runs(draft, item.content, style),
        )
        for item in block.items
    )


def _tag(draft: Draft, tag: str, style: str, tagged: bool) -> str:
    """The short word before an item, and the tab that makes all texts of the list start at one place."""
    if not tagged:
        return ""
    return text_run(draft, tag, run_properties(draft.theme, style, "label")) + "<w:r><w:tab/></w:r>"


def _says_something(block: Heading) -> bool:
    return bool(block.number or any(not isinstance(node, Text) or node.text.strip() for node in block.content))


def _right_tab(draft: Draft, width: float) -> str:
    """The style's tab stop stands at the measure of the page; in a narrower place it is moved."""
    usual, here = twips(draft.theme.page.text_width), twips(width)
    if usual == here:
        return ""
    return f'<w:tabs><w:tab w:val="clear" w:pos="{usual}"/><w:tab w:val="right" w:pos="{here}"/></w:tabs>'


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'
