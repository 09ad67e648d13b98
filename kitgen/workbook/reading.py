"""A score workbook's bytes -> what can be held against it: sheets, formulas, what is open to be written into."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from kitgen.packages import BROKEN


class NoWorkbookError(ValueError):
    """These bytes are no workbook."""


@dataclass(frozen=True, slots=True)
class Book:
    """`formulas` are (number of the sheet, cell, formula), sheets named by their number in formulas too, so that two
    workbooks compare whatever their sheets are called; `numbers` likewise, of cells that are not to be filled in:
    weights and what may be chosen. `open` are sheets without protection, `loose` formulas that can be written over,
    `parts` the names in the archive."""

    sheets: tuple[str, ...]
    formulas: frozenset[tuple[int, str, str]]
    numbers: frozenset[tuple[int, str, float]]
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
    except BROKEN as error:
        raise NoWorkbookError(str(error)) from error
    sheets = [one for one in book.worksheets if isinstance(one, Worksheet)]
    names = tuple(sheet.title for sheet in sheets)
    cells = [(at, cell) for at, sheet in enumerate(sheets) for row in sheet.iter_rows() for cell in row]
    formulas = [(at, cell) for at, cell in cells if cell.data_type == "f"]
    fixed = [
        (at, cell.coordinate, float(cell.value))
        for at, cell in cells
        if isinstance(cell.value, int | float) and cell.protection.locked
    ]
    return Book(
        sheets=names,
        formulas=frozenset((at, cell.coordinate, _by_number(str(cell.value), names)) for at, cell in formulas),
        numbers=frozenset(fixed),
        open=tuple(sheet.title for sheet in sheets if not sheet.protection.sheet),
        loose=tuple(f"{names[at]}!{cell.coordinate}" for at, cell in formulas if not cell.protection.locked),
        parts=parts,
    )


def _by_number(formula: str, names: tuple[str, ...]) -> str:
    """A formula without spaces, sheets by number; a spreadsheet that saves it leaves out quotes it does not need."""
    for at, name in sorted(enumerate(names), key=lambda one: -len(one[1])):
        for written in (f"{quote_sheetname(name)}!", f"{name}!"):
            formula = formula.replace(written, f"[{at}]!")
    return "".join(formula.split())
