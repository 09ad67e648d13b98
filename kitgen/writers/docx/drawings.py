"""Circles and pictures as inline DrawingML."""

from __future__ import annotations

import struct

from kitgen.document import Bar, Picture
from kitgen.layout.text import BAR_EMS, bar_shares
from kitgen.theme import MM
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.looks import CIRCLE, hex_colour
from kitgen.writers.docx.xml import emu, xml_text, xml_value

_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_RAISED = 17780
"""A figure stands in its line below the middle; so much room below it, in EMU, brings it back."""
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def circle(draft: Draft, text: str, radius: float) -> str:
    """A run with `text` in a circle of `radius` points, and the bare text for what draws no shapes."""
    number, side = draft.next_drawing(), emu(2 * radius)
    ink, width = hex_colour(draft.theme, "ink"), emu(draft.theme.box_width)
    said = xml_value(text)
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{side}" cy="{side}"/>'
        f'<wp:docPr id="{number}" name="Circle {number}" descr="{said}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm>'
        '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/>'
        f'<a:ln w="{width}"><a:solidFill><a:srgbClr val="{ink}"/></a:solidFill></a:ln></wps:spPr>'
        f'<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="{CIRCLE}"/></w:pPr>'
        f"<w:r><w:t>{xml_text(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
        f'<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="{_RAISED}" anchor="ctr"><a:noAutofit/></wps:bodyPr>'
        "</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:t>{xml_text(text)}</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )


def bar(draft: Draft, node: Bar, size: float) -> str:
    """A run with a bar in its frame, beside words of `size` points: one shape of two rectangles."""
    number, width, height = draft.next_drawing(), emu(node.ems * size), emu(BAR_EMS * size)
    line, fill = (hex_colour(draft.theme, name) for name in ("line", "accent"))
    start, stop = (round(width * share) for share in bar_shares(node))
    frame = _rectangle(width, height, (0, width), 'fill="none"')
    filled = _rectangle(width, height, (start, stop), 'stroke="0"')
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
        f'<wp:docPr id="{number}" name="Bar {number}" descr="{xml_value(node.alt)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr>'
        f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'{frame}{filled}</a:pathLst></a:custGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
        f'<a:ln w="{emu(draft.theme.grid_width)}"><a:solidFill><a:srgbClr val="{line}"/></a:solidFill></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        "<mc:Fallback/></mc:AlternateContent></w:r>"
    )


def _rectangle(width: int, height: int, across: tuple[int, int], how: str) -> str:
    """A path of a shape of `width` and `height`: from left to right `across`, as high as the shape."""
    left, right = across
    corners = ((right, 0), (right, height), (left, height))
    lines = "".join(f'<a:lnTo><a:pt x="{x}" y="{y}"/></a:lnTo>' for x, y in corners)
    move = f'<a:moveTo><a:pt x="{left}" y="0"/></a:moveTo>'
    return f'<a:path w="{width}" h="{height}" {how}>{move}{lines}<a:close/></a:path>'


def picture(draft: Draft, block: Picture, width: float) -> str:
    """A run with the picture, no wider than `width` points."""
    across, down = png_size(block.data)
    height = min(block.height_mm * MM, width * down / across)
    cx, cy = emu(height * across / down), emu(height)
    number, place = draft.next_drawing(), draft.add_picture(block.data)
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{cx}" cy="{cy}"/>'
        f'<wp:docPr id="{number}" name="Picture {number}" descr="{xml_value(block.alt)}"/>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_PICTURE}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="image{place}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels, from its header chunk."""
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)
