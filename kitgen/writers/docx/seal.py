"""The strip of a sealed paper in the header: lines and turned words where layout put them on the page."""

from __future__ import annotations

from kitgen.layout.pages import Mark, Rule, Upward
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.looks import style_id
from kitgen.writers.docx.xml import emu, twips, xml_text, xml_value

_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_LEADING = 1.4
"""The height of a turned line, as a share of its size."""
_HAIR = 0.1
"""The width of a rectangle that is drawn as a line: LibreOffice turns upright lines about their middle."""
_ABOVE = 0.8
"""The share of an exact line that stands above the baseline."""


def strip_runs(draft: Draft, strip: tuple[Mark, ...]) -> str:
    """Runs for the header that draw the strip."""
    return "".join(_run(draft, mark) for mark in strip)


def _run(draft: Draft, mark: Mark) -> str:
    match mark:
        case Rule():
            return _line(draft, mark)
        case Upward():
            return _words(draft, mark)
        case _:
            raise AssertionError("a strip has lines and turned words only")


def _line(draft: Draft, rule: Rule) -> str:
    dash = '<a:prstDash val="dash"/>' if rule.dashed else ""
    colour = rule.colour.lstrip("#").upper()
    look = (
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f'<a:ln w="{emu(rule.width)}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>{dash}</a:ln>'
    )
    top, height = min(rule.y1, rule.y2), abs(rule.y2 - rule.y1)
    return _anchored(draft, (rule.x1, top, _HAIR, height), "-", look, "<wps:bodyPr/>")


def _words(draft: Draft, line: Upward) -> str:
    text = "".join(run.text for run in line.runs)
    size = line.runs[0].size
    leading = size * _LEADING
    length = size * (1 + sum(1.0 if char >= "\u2e80" else 0.65 for char in text))
    paragraph = (
        f'<w:p><w:pPr><w:pStyle w:val="{style_id("furniture")}"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{twips(leading)}" w:lineRule="exact"/></w:pPr>'
        f'<w:r><w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr><w:t>{xml_text(text)}</w:t></w:r></w:p>'
    )
    look = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>'
    body = (
        f"<wps:txbx><w:txbxContent>{paragraph}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr vert="vert270" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t">'
        "<a:spAutoFit/></wps:bodyPr>"  # LibreOffice puts a turned box that does not fit itself at the paper's corner
    )
    place = (line.x - _ABOVE * leading, line.y - length, leading, length)
    return _anchored(draft, place, text, look, body)


def _anchored(draft: Draft, place: tuple[float, float, float, float], said: str, look: str, body: str) -> str:
    """A shape at its place on the paper: left, top, width and height in points."""
    left, top, width, height = (emu(points) for points in place)
    number = draft.next_drawing()
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="1" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{top}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Seal {number}" descr="{xml_value(said)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>{look}</wps:spPr>{body}'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        "<mc:Fallback/></mc:AlternateContent></w:r>"
    )
