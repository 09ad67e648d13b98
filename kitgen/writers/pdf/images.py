"""PNG files -> image objects, each embedded once however often it is drawn; transparency becomes a soft mask."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from typing import NamedTuple
from zlib import compress

from kitgen.writers.pdf.objects import LEVEL, File


class _Samples(NamedTuple):
    """Deflated samples of 8 bits; `mask` is empty for an opaque image."""

    width: int
    height: int
    space: bytes
    colours: bytes
    mask: bytes


class Images:
    """The images a document uses, by the name each has among a page's resources."""

    def __init__(self) -> None:
        self._names: dict[bytes, str] = {}

    def name(self, data: bytes) -> str:
        return self._names.setdefault(data, f"I{len(self._names) + 1}")

    def embed(self, file: File) -> bytes:
        """Put the images into the file; the image resources of its pages."""
        return b"<<%b>>" % b"".join(
            b"/%b %b" % (name.encode(), _embed(file, _decode(data))) for data, name in self._names.items()
        )


def _embed(file: File, image: _Samples) -> bytes:
    shape = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/Filter/FlateDecode"
    entries = shape % (image.width, image.height)
    mask = b""
    if image.mask:
        mask = b"/SMask " + file.deflated(image.mask, entries + b"/ColorSpace/DeviceGray").ref
    return file.deflated(image.colours, entries + b"/ColorSpace" + image.space + mask).ref


@lru_cache(maxsize=4)  # a company's logo stands in every kit of a batch
def _decode(data: bytes) -> _Samples:
    from PIL import Image  # reportlab needs it anyway, but its PNG reader only where there is a picture

    with Image.open(BytesIO(data)) as image:
        clear = "A" in image.getbands() or "transparency" in image.info
        whole = image.convert("RGBA" if clear else "RGB")
    mask = compress(whole.getchannel("A").tobytes(), LEVEL) if clear else b""
    return _Samples(*whole.size, b"/DeviceRGB", compress(whole.convert("RGB").tobytes(), LEVEL), mask)
