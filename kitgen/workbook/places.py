"""Where everything stands in a score workbook: sheets, columns and rows, as references for formulas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter, quote_sheetname

from kitgen.views.scores import ScoresView
from kitgen.workbook.pens import FIRST

_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))

WORDS = ("not_asked", "yes", "incomplete", "uneven", "talk", "fewer", "untrimmed", "countersign", "below", "twice")
"""Labels that formulas give back: each has a cell on the sheet of lists, in this order."""
ROOMS, METHODS = 5, 3
WORD, MARK, ROOM, METHOD, FORM = 1, 2, 3, 4, 5
"""Columns of the sheet of lists."""


def sheet_names(names: Sequence[str]) -> list[str]:
    """Names that a spreadsheet takes: no marks it reads as its own, at most 31 characters, none twice."""
    taken: list[str] = []
    for name in names:
        short = " ".join(name.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].strip() or "-"
        number = 2
        while short.casefold() in (one.casefold() for one in taken):
            short, number = f"{short[: _LONGEST_NAME - 4]} {number}", number + 1
        taken.append(short)
    return taken


@dataclass(frozen=True, slots=True)
class Places:
    """References into the sheets of a workbook. Interviewers, candidates and elements are counted from 0."""

    view: ScoresView
    guide: str
    elements: str
    interviewers: tuple[str, ...]
    by_element: str
    summary: str
    rooms: str
    lists: str

    @property
    def first_mark(self) -> int:
        """The column of the first element on an interviewer's sheet: number and, of several, form come before."""
        return 3 if self.view.several else 2

    @property
    def last_mark(self) -> int:
        return self.first_mark + self.view.places - 1

    @property
    def last_row(self) -> int:
        """Of sheets with a line for each candidate."""
        return FIRST + len(self.view.candidates) - 1

    # ── on the sheet of lists, and that of elements ──

    def word(self, name: str) -> str:
        return self._on(self.lists, WORD, FIRST + WORDS.index(name), fixed=True)

    def marks(self, count: int) -> str:
        """What may be chosen as a mark: not asked, then the first `count` marks."""
        return self._span(self.lists, MARK, FIRST, FIRST + count)

    def listed(self, column: int, count: int) -> str:
        return self._span(self.lists, column, FIRST, FIRST + count - 1)

    @property
    def forms(self) -> str:
        """The letters of the forms; each has as many lines as there are places for elements."""
        return self._span(self.elements, 1, FIRST, FIRST + len(self.view.forms) * self.view.places - 1)

    def of_element(self, column: int, candidate: int, place: int) -> str:
        """What the sheet of elements says, in a column, of an element of the candidate's form; 0 where nothing."""
        if not self.view.several:
            return self._on(self.elements, column, FIRST + place, fixed=True)
        last = FIRST + len(self.view.forms) * self.view.places - 1
        values = self._span(self.elements, column, FIRST, last)
        return f"IFERROR(INDEX({values},MATCH({self.form(candidate)},{self.forms},0)+{place}),0)"

    # ── of a candidate ──

    def number(self, candidate: int) -> str:
        return self._on(self.summary, 1, FIRST + candidate)

    def form(self, candidate: int) -> str:
        return self._on(self.summary, 2, FIRST + candidate)

    def given(self, interviewer: int, candidate: int, place: int) -> str:
        """What an interviewer put down for an element."""
        return self._on(self.interviewers[interviewer], self.first_mark + place, FIRST + candidate)

    def total(self, interviewer: int, candidate: int) -> str:
        return self._on(self.interviewers[interviewer], self.last_mark + 1, FIRST + candidate)

    def vetoed(self, interviewer: int, candidate: int) -> str:
        return self._on(self.interviewers[interviewer], self.last_mark + 3, FIRST + candidate)

    # ── by element: full marks in column 4, interviewers from 5, then five columns of what comes of them ──

    FULL = 4

    def line(self, candidate: int, place: int) -> int:
        """The row of an element of a candidate on the sheet by element."""
        return FIRST + candidate * self.view.places + place

    def of_lines(self, candidate: int, column: int) -> str:
        """A column of that sheet, over all elements of a candidate."""
        return self._span(self.by_element, column, self.line(candidate, 0), self.line(candidate, self.view.places - 1))

    def points(self, interviewer: int) -> int:
        """The column of an interviewer's points on that sheet."""
        return self.FULL + 1 + interviewer

    @property
    def counted(self) -> int:
        """The column that says how many interviewers gave points; the valid sum and the remark stand right of it."""
        return self.FULL + 1 + len(self.interviewers)

    def _on(self, sheet: str, column: int, row: int, *, fixed: bool = False) -> str:
        letter = get_column_letter(column)
        return f"{quote_sheetname(sheet)}!" + (f"${letter}${row}" if fixed else f"{letter}{row}")

    def _span(self, sheet: str, column: int, first: int, last: int) -> str:
        letter = get_column_letter(column)
        return f"{quote_sheetname(sheet)}!${letter}${first}:${letter}${last}"
