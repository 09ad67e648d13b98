"""What every stage writes with: name spaces, escaped text, lengths in the units of Office."""

from __future__ import annotations

import re
from html import escape
from itertools import pairwise

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODY_NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    f"{NAMESPACES} "
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'mc:Ignorable="w14"'
)

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
)  # said by what it is: compiles ten times faster
"""What XML 1.0 cannot hold, even escaped."""


def xml_text(text: str) -> str:
    """`text` as the content of an element."""
    return escape(text if text.isprintable() else _FORBIDDEN.sub("", text), quote=False)


def xml_value(text: str) -> str:
    """`text` as the value of an attribute in double quotes."""
    return xml_text(text).replace('"', "&quot;").replace("\n", " ").replace("\t", " ")


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def emu(points: float) -> int:
    """Points as English metric units, of which 914 400 make an inch."""
    return round(points * 12700)


def share_twips(widths: list[float]) -> list[int]:
    """Widths in points as twips whose sum is the rounded sum of the widths, so that no column drifts."""
    edges, total = [0], 0.0
    for width in widths:
        total += width
        edges.append(twips(total))
    return [right - left for left, right in pairwise(edges)]
