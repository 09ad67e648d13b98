"""A workbook -> bytes without clock: openpyxl dates files by the hour of writing, so its archive is packed anew."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.writer.excel import ExcelWriter

if TYPE_CHECKING:
    from openpyxl import Workbook

_DAWN = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip archive can hold; every member has it."""
_NO_DATE = "2000-01-01"


def packed(book: Workbook, date: str) -> bytes:
    """The file, dated by the opening as every document is."""
    book.properties.created = book.properties.modified = datetime.fromisoformat(date or _NO_DATE)
    written = BytesIO()
    ExcelWriter(book, ZipFile(written, "w")).save()
    made = BytesIO()
    with ZipFile(written) as source, ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name in sorted(source.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            member = ZipInfo(name, date_time=_DAWN)
            member.compress_type, member.external_attr = ZIP_DEFLATED, 0o600 << 16
            archive.writestr(member, source.read(name))
    return made.getvalue()
