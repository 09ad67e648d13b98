"""CSV or XLSX -> the roll: candidates by number, name optional, every problem told with its line.

A column is found by its heading, in any of the three languages. CSV is read as UTF-8, with a mark or without; else as
GB18030 or Big5, whichever makes a known heading of the first line; what is neither is refused, not guessed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kitgen.errors import InputError, Place, Problem
from kitgen.messages import say
from kitgen.packages import BROKEN
from kitgen.yamltext import display_name

_NUMBERS = (
    *("number", "no", "no.", "candidate", "candidate number", "candidate no.", "id"),
    *("编号", "序号", "考号", "准考证号", "抽签号", "应聘者编号", "考生编号"),
    *("編號", "序號", "准考證號", "抽籤號", "應徵者編號", "應考編號"),
)
_LONGEST = 40
"""Characters of a number: it stands in lines of forms."""
_NAMES = ("name", "full name", "姓名", "名字")

_Row = tuple[int, Sequence[str]]
"""The line of a row, and its cells."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A candidate: the number that stands on paper, the name or nothing, and where both were written."""

    number: str
    name: str
    place: Place | None = field(default=None, compare=False)


def read_roll(path: Path) -> tuple[Candidate, ...]:
    """The candidates of a file, in its order. Raises InputError with every problem."""
    file = display_name(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        hint = say("the path starts at the current folder")
        raise InputError(Problem(say("there is no list of candidates '{path}'", path=file), hint)) from error
    rows = list(_sheet_rows(data, file) if path.suffix.casefold() == ".xlsx" else _text_rows(data, file))
    if not rows:
        raise InputError(Problem(say("the list of candidates is empty"), _ADVICE, Place(file, 1)))
    number, name = _columns(rows[0], file)
    problems: list[Problem] = []
    roll = tuple(_candidates(rows[1:], number, name, file, problems))
    if not roll and not problems:
        problems.append(Problem(say("the list of candidates is empty"), _ADVICE, Place(file, rows[0][0])))
    if problems:
        raise InputError(problems)
    return roll


_ADVICE = say("the first line names the columns: number, and name where names are wanted; a line for each candidate")


def _columns(head: _Row, file: str) -> tuple[int, int | None]:
    """Which columns hold the number and the name."""
    line, cells = head
    names = [cell.strip().casefold() for cell in cells]
    number = [i for i, one in enumerate(names) if one in _NUMBERS]
    if not number:
        heads = ", ".join(cell.strip() for cell in cells if cell.strip())
        message = say("no column for the candidates' numbers among: {heads}", heads=heads)
        raise InputError(Problem(message, say("name it 'number', '编号' or '編號'"), Place(file, line)))
    return number[0], next((i for i, one in enumerate(names) if one in _NAMES), None)


def _candidates(
    rows: Sequence[_Row], number: int, name: int | None, file: str, problems: list[Problem]
) -> Iterator[Candidate]:
    """The candidates of the rows that are good; what is wrong with others goes to `problems`."""
    lines: dict[str, int] = {}
    for line, cells in rows:
        own = cells[number].strip() if number < len(cells) else ""
        place = Place(file, line)
        if not any(cell.strip() for cell in cells):
            problems.append(Problem(say("this row is empty"), say("take it out"), place))
        elif not own:
            problems.append(Problem(say("this candidate has no number"), say("give every candidate one"), place))
        elif own in lines:
            message = say("number '{number}' stands in line {line} already", number=own, line=lines[own])
            problems.append(Problem(message, say("give every candidate a number of their own"), place))
        elif len(own) > _LONGEST:
            message = say("this number has {count} characters, {most} are the most", count=len(own), most=_LONGEST)
            problems.append(Problem(message, say("give every candidate a short number"), place))
        else:
            lines[own] = line
            called = cells[name].strip() if name is not None and name < len(cells) else ""
            yield Candidate(own, called, place)


def _text_rows(data: bytes, file: str) -> Iterator[_Row]:
    text = _decoded(data, file)
    head = text.splitlines()[0] if text.strip() else ""
    mark = max((",", ";", "\t"), key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        hint = say("look for a quotation mark without its other")
        raise InputError(Problem(say("this line is no CSV"), hint, Place(file, reader.line_num))) from error


def _decoded(data: bytes, file: str) -> str:
    """The text of a CSV. Raises InputError, with the line that is not UTF-8, where its encoding cannot be told."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
    texts = [text for text in (_decoded_as(data, "gb18030"), _decoded_as(data, "big5")) if _has_heading(text)]
    if len(set(texts)) == 1:
        return texts[0]
    message = say("this line is not UTF-8, and the first line has no known heading in GB18030 or Big5")
    hint = say("save the list as UTF-8 (in Excel: CSV UTF-8) or as XLSX")
    raise InputError(Problem(message, hint, Place(file, line)))


def _decoded_as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _has_heading(text: str) -> bool:
    head = text.splitlines()[0] if text else ""
    cells = head.replace(";", ",").replace("\t", ",").split(",")
    return any(not cell.isascii() and cell.strip(' "').casefold() in (*_NUMBERS, *_NAMES) for cell in cells)


def _sheet_rows(data: bytes, file: str) -> Iterator[_Row]:
    """The rows of the first sheet."""
    from openpyxl import load_workbook  # heavy, and not wanted for CSV

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        rows = [[_cell(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)]
    except BROKEN as error:
        hint = say("open it and save it anew as XLSX, or save it as CSV UTF-8")
        raise InputError(Problem(say("this is no XLSX that can be read"), hint, Place(file))) from error
    while rows and not any(rows[-1]):
        rows.pop()  # a sheet may go on below its last row
    yield from enumerate(rows, start=1)


def _cell(value: object) -> str:
    """A cell as text; a whole number without the point that a sheet gives it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)
