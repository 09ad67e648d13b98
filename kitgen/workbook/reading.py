"""A score workbook's bytes -> what can be held against it: sheets, formulas, what is open to be written into."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import quote_sheetname
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet


class NoWorkbookError(ValueError):
    """These bytes are no workbook."""


@dataclass(frozen=True, slots=True)
class Book:
    """`formulas` are (number of the sheet, cell, formula), sheets named by their number in formulas too, so that two
    workbooks compare whatever their sheets are called. `open` are sheets without protection, `loose` formulas that
    can be written over, `parts` the names in the archive."""

    sheets: tuple[str, ...]
    formulas: frozenset[tuple[int, str, str]]
    open: tuple[str, ...]
    loose: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def macros(self) -> bool:
        return any("vbaproject" in part.casefold() for part in self.parts)

    @property
    def links(self) -> bool:
        """Whether it takes data from elsewhere."""
        return any("externallinks/" in part.casefold() or part.endswith("connections.xml") for part in self.parts)


def read_workbook(data: bytes) -> Book:
    """Raises NoWorkbookError."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = tuple(archive.namelist())
        book = load_workbook(BytesIO(data))
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, SyntaxError) as error:
        raise NoWorkbookError(str(error)) from error
    sheets = [one for one in book.worksheets if isinstance(one, Worksheet)]
    numbers = {quote_sheetname(sheet.title): f"[{number}]" for number, sheet in enumerate(sheets)}
    formulas, loose = [], []
    for number, sheet in enumerate(sheets):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    formulas.append((number, cell.coordinate, _by_number(str(cell.value), numbers)))
                    if not cell.protection.locked:
                        loose.append(f"{sheet.title}!{cell.coordinate}")
    unprotected = tuple(sheet.title for sheet in sheets if not sheet.protection.sheet)
    return Book(tuple(sheet.title for sheet in sheets), frozenset(formulas), unprotected, tuple(loose), parts)


def _by_number(formula: str, numbers: dict[str, str]) -> str:
    for name, number in numbers.items():
        formula = formula.replace(f"{name}!", f"{number}!")
    return formula
