"""Inlines -> runs: text in character styles, and what the reader fills in by hand."""

from __future__ import annotations

import re
from typing import assert_never

from kitgen.document import Bar, Blank, Break, Checkbox, Circled, Inlines, PageCount, PageNumber, See, Text
from kitgen.layout import clreq
from kitgen.theme import Style
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.drawings import bar
from kitgen.writers.docx.looks import ASIDE, BLANK, BOXES, FRAMED, box_style, circled_style
from kitgen.writers.docx.xml import xml_text

TAB = "<w:r><w:tab/></w:r>"

_HAN_MARKS = re.compile("[“”‘’…·—–×①-⑳]")
"""What is Han or Latin by its neighbours: in a Chinese document it takes the Chinese face."""
_SYMBOLS = re.compile("[\u2190-\u21ff\u2500-\u27bf]")
"""Arrows, stars, ticks: Arial has none of them."""
_APOSTROPHE = re.compile("(?<=[A-Za-z])’(?=[A-Za-z])")
_CIRCLED = (
    {"0": "⓪"}
    | {str(number): chr(0x245F + number) for number in range(1, 21)}
    | {chr(65 + index): chr(0x24B6 + index) for index in range(26)}
    | {chr(97 + index): chr(0x24D0 + index) for index in range(26)}
)
_UNDERSCORE_EMS = 1139 / 2048  # in Arial
_GAP = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
_BOX_GAP = "<w:r><w:t>\u2003</w:t></w:r>"  # a box belongs to the words that follow
_FIXED_GAP = "<w:r><w:t>\u00a0</w:t></w:r>"


def runs(draft: Draft, inlines: Inlines, block: str) -> str:
    """The runs of a paragraph of the theme style `block`."""
    return _runs(draft, inlines, block, draft.base.looks, block)


def aside_runs(draft: Draft, inlines: Inlines, heading: str) -> str:
    """The runs at the right end of a heading."""
    return _runs(draft, inlines, ASIDE, draft.base.aside_looks, heading)


def _runs(draft: Draft, inlines: Inlines, block: str, looks: dict[tuple[str, str], str], place: str) -> str:
    """Runs as large as in `block` that look as `looks` say for `place`. Drawn things keep a gap from words before."""
    out: list[str] = []
    gap, words = "", False
    for node, after in zip(inlines, (*inlines[1:], None), strict=False):
        match node:
            case Text(text, look):
                text = text.rstrip(" ") if isinstance(after, Checkbox) else text  # the gap before it is enough
                out.append(text_run(draft, text, looks[place, look]))
                if text:
                    gap, words = "" if text[-1].isspace() else _GAP, True
                continue
            case See(ref):
                out.append(text_run(draft, str(draft.anchors.get(ref, "?")), looks[place, ""]))
            case Blank(ems):
                out.append(gap + _blank(ems, looks[place, ""] or BLANK))
            case Bar():
                out.append(bar(draft, node, draft.theme.style(block).size))
            case Checkbox():
                out.append((_BOX_GAP if words else "") + checkbox(draft, draft.theme.style(block)) + _FIXED_GAP)
                gap, words = "", False
                continue
            case Circled(text):
                out.append(gap + _circled(text, draft.theme.style(block)))
            case PageNumber():
                out.append(_field("PAGE", "1"))
            case PageCount():
                out.append(_field("NUMPAGES", str(draft.pages)))
            case Break():
                out.append("<w:r><w:br/></w:r>")
                gap, words = "", False
                continue
            case _:
                assert_never(node)
        gap, words = _GAP, True
    return "".join(out)


def text_run(draft: Draft, text: str, properties: str) -> str:
    """`text` as runs with `properties` (the content of `w:rPr`), hinted where its face would be in doubt."""
    if not text:
        return ""
    if draft.language == "en" or not _HAN_MARKS.search(text):
        return _run(text, properties, hinted=not text.isascii() and _SYMBOLS.search(text) is not None)
    pieces = _APOSTROPHE.split(text)
    if len(pieces) == 1:
        return _run(text, properties, hinted=True)
    return _run("’", properties, hinted=False).join(_run(piece, properties, hinted=True) for piece in pieces)


def checkbox(draft: Draft, style: Style) -> str:
    """A box that Word ticks on a click and a printer prints empty."""
    number = draft.next_box()
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="box-{number}"/><w:id w:val="{number}"/><w14:checkbox>'
        f'<w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="{BOXES}"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="{BOXES}"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        f'<w:r><w:rPr><w:rStyle w:val="{box_style(draft.theme, style)}"/><w:rFonts w:hint="eastAsia"/></w:rPr>'
        "<w:t>☐</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _run(text: str, properties: str, *, hinted: bool) -> str:
    if hinted:
        # rFonts follows rStyle and precedes all else
        style, end, rest = properties.partition("/>")
        properties = f'{style}{end}<w:rFonts w:hint="eastAsia"/>{rest}'
    properties = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{properties}{_NO_BREAK.join(map(_words, _unparted(text)))}</w:r>"


_NO_BREAK = "<w:noBreakHyphen/>"


def _unparted(text: str) -> list[str]:
    """The text between the hyphens after which no line may begin; spaces of that kind are made fixed ones."""
    pieces, start = [], 0
    for at in clreq.held(text):
        if text[at - 1] == " ":
            text = f"{text[: at - 1]}\u00a0{text[at:]}"
        elif text[at - 1] == "-":
            pieces.append(text[start : at - 1])
            start = at
    return [*pieces, text[start:]]


def _words(text: str) -> str:
    space = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() or "  " in text else ""
    return f"<w:t{space}>{xml_text(text)}</w:t>"


def _circled(text: str, style: Style) -> str:
    """A circled character where there is such a character, else the text in a frame: a shape would leave its line."""
    if text in _CIRCLED:
        return _run(_CIRCLED[text], f'<w:rStyle w:val="{circled_style(style)}"/>', hinted=True)
    return _run(text, FRAMED, hinted=False) if text else ""


def _blank(ems: float, properties: str) -> str:
    rule = "_" * max(1, round(ems / _UNDERSCORE_EMS))
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{rule}</w:t></w:r>"


def _field(code: str, result: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:t>{result}</w:t></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
