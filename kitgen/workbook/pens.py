"""How cells look, and which of them may be written into."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

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
_ENTRY, _OPEN = PatternFill("solid", fgColor="FFFFF7DC"), Protection(locked=False)
_ROW_POINTS = 18.0
_PAPERS = {"a4": 9, "letter": 1, "a5": 11}
_MARGIN = 0.5
"""Inches."""
_RUNNING = Alignment(vertical="center")
"""Of a line that runs over the cells to the right of it."""
_MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
_WORDS = Alignment(vertical="center", wrap_text=True)


class Pen:
    """Writes into one sheet. Columns are numbers from 1."""

    def __init__(self, sheet: Worksheet, language: str) -> None:
        self.sheet, self._face = sheet, _FACES.get(language, "Arial")
        self._fonts: dict[tuple[int, bool], Font] = {}

    def text(self, row: int, column: int, value: str, *, bold: bool = False, size: int = 10, box: bool = True) -> None:
        """Words, never a formula, whatever they begin with."""
        cell = self._cell(row, column, bold=bold, size=size, box=box)
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
        cell.alignment = _WORDS

    def number(self, row: int, column: int, value: float) -> None:
        cell = self._cell(row, column)
        cell.value, cell.alignment = value, _MIDDLE

    def formula(self, row: int, column: int, formula: str, *, shown: str = "General", bold: bool = False) -> None:
        cell = self._cell(row, column, bold=bold)
        cell.value = f"={formula}"
        cell.number_format = shown
        cell.alignment = _MIDDLE

    def entry(self, row: int, column: int, value: str = "", *, words: bool = False) -> None:
        """A cell to fill in: tinted and not protected. `words` keep a number as it is typed: 007."""
        cell = self._cell(row, column)
        cell.fill, cell.protection = _ENTRY, _OPEN
        cell.alignment = _WORDS if words else _MIDDLE
        if words:
            cell.number_format = "@"
        if value:
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
            cell.data_type = "s"

    def heading(self, texts: Sequence[str], *, column: int = 1) -> None:
        """The row of headings, high enough for the longest of them."""
        for place, text in enumerate(texts, start=column):
            self.text(HEAD, place, text, bold=True)
            self.sheet.cell(HEAD, place).fill = _HEADING
            self.sheet.cell(HEAD, place).alignment = _MIDDLE
        lines = max(self._lines(text, place) for place, text in enumerate(texts, start=column))
        self.sheet.row_dimensions[HEAD].height = max(lines * _ROW_POINTS, self.sheet.row_dimensions[HEAD].height or 0)

    def title(self, title: str, notes: Sequence[str]) -> None:
        """The title and at most two lines below it, above the headings; they run over to the right."""
        for row, text in enumerate((title, *notes), start=1):
            self.text(row, 1, text, bold=row == 1, size=14 if row == 1 else 10, box=False)
            self.sheet.cell(row, 1).alignment = _RUNNING

    def signed(self, row: int, names: Sequence[str]) -> None:
        """Room for signatures on paper, beside one another."""
        self.text(row, 1, "    ".join(f"{name} ______________" for name in names), box=False)
        self.sheet.cell(row, 1).alignment = _RUNNING

    def widths(self, *widths: float) -> None:
        """Of the columns from the first, in digits."""
        for place, width in enumerate(widths, start=1):
            self.sheet.column_dimensions[get_column_letter(place)].width = width

    def high(self, row: int, text: str, column: int = 1) -> None:
        """Make a row high enough for its words."""
        self.sheet.row_dimensions[row].height = self._lines(text, column) * _ROW_POINTS

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

    def finish(self, *, paper: str, foot: str, frozen: str = "") -> None:
        """Page, repeated headings, protection without a password."""
        sheet = self.sheet
        sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = _ROW_POINTS, True
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _PAPERS.get(paper, 9)
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        for side in ("left", "right", "top", "bottom"):
            setattr(sheet.page_margins, side, _MARGIN if side in ("left", "right") else _MARGIN + 0.2)
        footer: Any = sheet.oddFooter
        footer.left.text, footer.right.text = foot.replace("&", "&&"), "&P / &N"
        if frozen:
            sheet.print_title_rows = f"{HEAD}:{HEAD}"
            sheet.freeze_panes = frozen
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = False

    def _cell(self, row: int, column: int, *, bold: bool = False, size: int = 10, box: bool = True) -> Any:
        cell = self.sheet.cell(row, column)
        cell.font = self._font(size, bold)
        if box:
            cell.border = _BOX
        return cell

    def _font(self, size: int, bold: bool) -> Font:
        """Made once each: cells of one look share it."""
        return self._fonts.setdefault((size, bold), Font(name=self._face, size=size, bold=bold))

    def _lines(self, text: str, column: int) -> int:
        width = self.sheet.column_dimensions[get_column_letter(column)].width
        return sum(max(1, -(-_width(line) // max(1, int(width) - 1))) for line in text.split("\n"))


def _width(text: str) -> int:
    """In digits: a Han character takes two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
