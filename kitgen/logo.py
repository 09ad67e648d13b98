"""A company's logo file -> the PNG that is printed, or what is wrong with the file.

A PNG is taken as it is. An SVG becomes a PNG fine enough for print; one that could change by itself is refused:
scripts, links to other files, letters that would be set in whatever font is there.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kitgen.errors import Problem
from kitgen.messages import Message, say

MOST_BYTES = 5_000_000
MOST_PIXELS = 6000
"""Of a side: a logo is at most 20 mm high, which is 472 pixels at 600 dots per inch."""
_SVG_PIXELS = 600
_SVG_WIDEST = 4  # times its height

_PNG = b"\x89PNG\r\n\x1a\n"
_OTHERS = ((b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "WebP"), (b"%PDF", "PDF"), (b"BM", "BMP"))


def logo_problem(path: Path) -> Problem | None:
    """What stands in the way of printing the file at `path`. Raises OSError where it cannot be read."""
    if not path.is_file():
        raise FileNotFoundError(path)  # a device never ends
    if (size := path.stat().st_size) > MOST_BYTES:
        message = say("logo '{logo}' is {size} MB large", logo=path.name, size=f"{size / 1e6:.0f}")
        return Problem(message, say("save it smaller: {most} MB are plenty", most=MOST_BYTES // 1_000_000))
    raw = path.read_bytes()
    return _svg_problem(raw, path.name) if _is_svg(raw) else _png_problem(raw, path.name)


def logo_png(path: Path) -> bytes:
    """The PNG of a file that `logo_problem` found nothing wrong with."""
    raw = path.read_bytes()
    return _drawn(raw) if _is_svg(raw) else raw


def _is_svg(raw: bytes) -> bool:
    head = raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and b"<svg" in raw[:65536]


# ── PNG ─────────────────────────────────────────────────────────────────────


def _png_problem(raw: bytes, name: str) -> Problem | None:
    kind = next((kind for head, kind in _OTHERS if raw.startswith(head)), "")
    if kind:
        message = say("logo '{logo}' is a {kind} picture", logo=name, kind=kind)
        return Problem(message, say("save it as PNG, in RGB or grey, or as SVG"))
    try:
        chunks = dict(_chunks(raw))
    except ValueError:
        hint = say("save the picture as PNG; another file with the ending .png will not do")
        return Problem(say("logo '{logo}' is not a whole PNG picture", logo=name), hint)
    if b"acTL" in chunks:
        return Problem(say("logo '{logo}' is an animation", logo=name), say("save one picture of it as PNG"))
    width, height = (int.from_bytes(chunks[b"IHDR"][at : at + 4], "big") for at in (0, 4))
    if max(width, height) > MOST_PIXELS:
        message = say("logo '{logo}' has {width} × {height} pixels", logo=name, width=width, height=height)
        return Problem(message, say("make it smaller: {most} pixels a side are plenty", most=1200))
    return None


def _chunks(raw: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a PNG by name, from its signature to its last one. Raises ValueError where it is not whole."""
    if raw[:8] != _PNG or raw[12:16] != b"IHDR":
        raise ValueError
    at = 8
    while at + 12 <= len(raw):
        size = int.from_bytes(raw[at : at + 4], "big")
        chunk, check = raw[at + 4 : at + 8 + size], raw[at + 8 + size : at + 12 + size]
        if zlib.crc32(chunk).to_bytes(4, "big") != check:
            raise ValueError
        yield chunk[:4], chunk[4:]
        if chunk[:4] == b"IEND":
            return
        at += 12 + size
    raise ValueError


# ── SVG ─────────────────────────────────────────────────────────────────────


def _svg_problem(raw: bytes, name: str) -> Problem | None:
    if b"<!ENTITY" in raw:
        return Problem(say("logo '{logo}' declares entities", logo=name), say("save it as plain SVG"))
    try:
        root = ElementTree.fromstring(raw)
    except (ElementTree.ParseError, ValueError, LookupError):
        return Problem(say("logo '{logo}' is not a whole SVG picture", logo=name), say("save it as SVG again"))
    for message, hint in map(_unsafe, root.iter()):
        if message:
            return Problem(say("logo '{logo}' {what}", logo=name, what=message), hint)
    try:
        _drawn(raw)
    except ValueError:
        return Problem(say("logo '{logo}' cannot be drawn", logo=name), say("save it as PNG"))
    return None


def _unsafe(node: ElementTree.Element) -> tuple[Message | None, Message]:
    """What a node of an SVG brings in that could change by itself."""
    tag = node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""
    outside = say("take it into the picture itself")
    if tag == "script" or any(key.lower().startswith("on") for key in node.attrib):
        return say("holds a script"), say("save it without scripts")
    if tag in ("text", "tspan", "textPath"):
        return say("holds letters that another computer sets in another font"), say("turn the letters into outlines")
    if tag == "foreignObject":
        return say("holds a page of another kind (foreignObject)"), say("save it as plain SVG")
    if tag in ("animate", "animateTransform", "animateMotion", "set"):
        return say("is an animation"), say("save one picture of it")
    for key, value in node.attrib.items():
        link = key.rpartition("}")[2] == "href" and not value.startswith(("#", "data:image/"))
        if (link and tag != "a") or _points_outside(value):
            return say("leads to another file: '{link}'", link=value[:60]), outside
    if tag == "style" and (_points_outside(node.text or "") or "@import" in (node.text or "")):
        return say("takes its style from another file"), outside
    return None, outside


def _points_outside(value: str) -> bool:
    return any(not after.lstrip("'\" ").startswith(("#", "data:image/")) for after in value.split("url(")[1:])


def _drawn(raw: bytes) -> bytes:
    import resvg_py  # only a company with an SVG needs it

    text = raw.decode("utf-8-sig")
    wide = _ratio(ElementTree.fromstring(raw)) > _SVG_WIDEST
    width, height = (_SVG_PIXELS * _SVG_WIDEST, None) if wide else (None, _SVG_PIXELS)
    return bytes(resvg_py.svg_to_bytes(svg_string=text, skip_system_fonts=True, width=width, height=height))


def _ratio(root: ElementTree.Element) -> float:
    """Width by height, by the view box; 1 where it does not say."""
    try:
        _, _, width, height = map(float, root.get("viewBox", "").replace(",", " ").split())
        return width / height
    except (ValueError, ZeroDivisionError):
        return 1.0
