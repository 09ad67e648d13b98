"""How cells look, and which of them may be written into."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEAD, FIRST = 4, 5
"""The row of headings, the same on every sheet, and the first below it."""

_FACES = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei"}
_LINE = Side(style="thin", color="FF808080")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_HEADING = PatternFill("solid", fgColor="FFE6E6E6")
_ENTRY = PatternFill("solid", fgColor="FFFFF7DC")
_ROW_POINTS = 18.0
_PAPERS = {"a4": 9, "letter": 1, "a5": 11}
_MARGIN = 0.5
"""Inches."""
_RUNNING = Alignment(vertical="center")
"""Of a line that runs over the cells to the right of it."""
_MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
_WORDS = Alignment(vertical="center", wrap_text=True)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a cell looks. `open` cells may be written into; `shown` is the format of a number."""

    align: Alignment
    bold: bool = False
    size: int = 10
    box: bool = True
    fill: PatternFill | None = None
    open: bool = False
    shown: str = "General"


class Pen:
    """Writes into one sheet. Columns are numbers from 1."""

    def __init__(self, sheet: Worksheet, language: str) -> None:
        self.sheet, self._face = sheet, _FACES.get(language, "Arial")
        self._styles: dict[tuple[object, ...], Any] = {}

    def text(self, row: int, column: int, value: str) -> None:
        """Words, never a formula, whatever they begin with."""
        self._words(row, column, value, _Look(_WORDS))

    def number(self, row: int, column: int, value: float) -> None:
        self._cell(row, column, _Look(_MIDDLE)).value = value

    def formula(self, row: int, column: int, formula: str, *, shown: str = "General", bold: bool = False) -> None:
        self._cell(row, column, _Look(_MIDDLE, bold=bold, shown=shown)).value = f"={formula}"

    def entry(self, row: int, column: int, value: str = "", *, words: bool = False) -> None:
        """A cell to fill in: tinted and not protected. `words` keep a number as it is typed: 007."""
        align, shown = (_WORDS, "@") if words else (_MIDDLE, "General")
        look = _Look(align, fill=_ENTRY, open=True, shown=shown)
        if value:
            self._words(row, column, value, look)
        else:
            self._cell(row, column, look)

    def line(self, row: int, text: str, *, size: int = 10, wide: bool = True) -> None:
        """Words without a box in the first column: `wide` ones run over to the right, others stay in it."""
        self._words(row, 1, text, _Look(_RUNNING if wide else _WORDS, bold=size > 10, size=size, box=False))
        if not wide:
            self.sheet.row_dimensions[row].height = self._lines(text, 1) * _ROW_POINTS * size / 10

    def heading(self, texts: Sequence[str], *, column: int = 1) -> None:
        """The row of headings, high enough for the longest of them."""
        for place, text in enumerate(texts, start=column):
            self._words(HEAD, place, text, _Look(_MIDDLE, bold=True, fill=_HEADING))
        lines = max(self._lines(text, place) for place, text in enumerate(texts, start=column))
        row = self.sheet.row_dimensions[HEAD]
        row.height = max(lines * _ROW_POINTS, row.height or 0)

    def title(self, title: str, *notes: str) -> None:
        """The title and at most two lines below it, above the headings."""
        self.line(1, title, size=14)
        for row, note in enumerate(notes, start=2):
            self.line(row, note)

    def signed(self, row: int, names: Sequence[str]) -> None:
        """Room for signatures on paper, beside one another."""
        self.line(row, "    ".join(f"{name} ______________" for name in names))

    def widths(self, *widths: float) -> None:
        """Of the columns from the first, in digits."""
        for place, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(place)].width = width

    def choices(self, source: str, cells: str, told: str) -> None:
        """A drop-down of what `source` holds, over `cells`; anything else is refused with `told`."""
        self._valid(DataValidation(type="list", formula1=source, allow_blank=True), cells, told)

    def decimals(self, cells: str, *, most: int, told: str) -> None:
        """Numbers from 0 to `most` and nothing else."""
        between: dict[str, Any] = {"operator": "between", "formula1": "0", "formula2": str(most)}
        self._valid(DataValidation(type="decimal", allow_blank=True, **between), cells, told)

    def _valid(self, valid: DataValidation, cells: str, told: str) -> None:
        valid.showErrorMessage, valid.error, valid.errorTitle = True, told[:255], self.sheet.title[:32]
        valid.add(cells)
        self.sheet.add_data_validation(valid)

    def finish(self, *, paper: str, head: str, foot: str, frozen: str = "") -> None:
        """Page, repeated headings, protection without a password."""
        sheet = self.sheet
        sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = _ROW_POINTS, True
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _PAPERS.get(paper, 9)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        for side in ("left", "right", "top", "bottom"):
            setattr(sheet.page_margins, side, _MARGIN if side in ("left", "right") else _MARGIN + 0.2)
        header, footer = cast(Any, (sheet.oddHeader, sheet.oddFooter))
        header.right.text = head.replace("&", "&&")
        footer.left.text, footer.right.text = foot.replace("&", "&&"), "&P / &N"
        if frozen:
            sheet.print_title_rows = f"{HEAD}:{HEAD}"
            sheet.freeze_panes = frozen
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = False

    def _words(self, row: int, column: int, value: str, look: _Look) -> None:
        cell = self._cell(row, column, look)
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"

    def _cell(self, row: int, column: int, look: _Look) -> Any:
        """A cell of a look. openpyxl compares every part of it with all there are, so each is made only once."""
        cell: Any = self.sheet.cell(row, column)
        key = (id(look.align), look.bold, look.size, look.box, id(look.fill), look.open, look.shown)
        if key not in self._styles:
            self._dress(cell, look)
            self._styles[key] = copy(cell._style)
        cell._style = copy(self._styles[key])
        return cell

    def _dress(self, cell: Any, look: _Look) -> None:
        cell.font = Font(name=self._face, size=look.size, bold=look.bold)
        cell.alignment, cell.number_format = look.align, look.shown
        cell.protection = Protection(locked=not look.open)
        if look.box:
            cell.border = _BOX
        if look.fill:
            cell.fill = look.fill

    def _lines(self, text: str, column: int) -> int:
        width = self.sheet.column_dimensions[get_column_letter(column)].width
        return sum(max(1, -(-_width(line) // max(1, int(width) - 1))) for line in text.split("\n"))


def _width(text: str) -> int:
    """In digits: a Han character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
