"""The PDF file: numbered objects inside a reportlab document, which gives cross-references, trailer and identity.

Bodies are written here as bytes: a kit has thousands of objects, and reportlab's dictionaries would cost more than
all drawing. Nothing in the file depends on the clock, on reportlab's settings or on what was written before.
"""

from __future__ import annotations

import zlib
from hashlib import md5

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

rl_config.invariant = 1  # else the objects are written with comments about themselves

LEVEL = 6
"""zlib: for text, 3 would save a millisecond a kit and add 9 %."""


class Body(PDFObject):  # type: ignore[misc]
    """An object written as bytes. `ref` is how others refer to it; `data` may be set later."""

    __RefOnly__ = 1
    __slots__ = ("__InternalName__", "data", "ref")

    def __init__(self, data: bytes = b"") -> None:
        self.data = data
        self.ref = b""

    def format(self, document: PDFDocument) -> bytes:
        return self.data


class File:
    """A PDF 1.7 file being made."""

    def __init__(self) -> None:
        self._document = PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._document.signature = md5(usedforsecurity=False)  # reportlab's own starts from SOURCE_DATE_EPOCH

    def add(self, data: bytes = b"") -> Body:
        """A new object, at once or to be filled in later."""
        body = Body(data)
        self._document.Reference(body)
        body.ref = b"%d 0 R" % self._document.objectcounter
        return body

    def stream(self, data: bytes, entries: bytes = b"", *, level: int = LEVEL) -> Body:
        """A new stream, deflated; with level 0 as it is. Its data counts for the file's identity."""
        self._document.updateSignature(data)
        if level:
            data, entries = zlib.compress(data, level), entries + b"/Filter/FlateDecode"
        return self.deflated(data, entries)

    def deflated(self, data: bytes, entries: bytes) -> Body:
        """A new stream of data that is coded already as `entries` say."""
        # CR LF: with LF alone, data that ends in CR reads as if it were one byte shorter
        return self.add(b"<<%b/Length %d>>\nstream\n%b\r\nendstream" % (entries, len(data), data))

    def write(self, catalog: Body, info: Body) -> bytes:
        """The whole file."""
        document = self._document
        document.updateSignature(info.data)
        document.Catalog, document.info = catalog, info
        written: bytes = document.format()
        return written


def text_string(text: str) -> bytes:
    """A PDF text string."""
    return b"<FEFF%b>" % text.encode("utf-16-be").hex().encode()


def number(value: float) -> str:
    """A number as short as its two decimals allow."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
