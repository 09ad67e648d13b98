"""Circles and pictures as inline DrawingML."""

from __future__ import annotations

import struct

from kitgen.document import Picture
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
