"""Tables: rows are units with heights of their own, so that a long table breaks between rows and repeats its head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kitgen.document import Bar, Column, Inlines, Row, Table
from kitgen.layout.laid import Laid
from kitgen.layout.measure import Setting, measure
from kitgen.layout.pages import Box, Element, Rule
from kitgen.layout.resolve import resolve
from kitgen.layout.sink import Sink
from kitgen.layout.text import LaidText, lay_text
from kitgen.theme import MM, Style

_FEW = 3
"""Body rows of a table that is not parted while a page holds it: no row stands alone at the turn of a page."""


@dataclass(frozen=True, slots=True)
class LaidRow:
    """One row: its cells' text and its heights here and in DOCX."""

    row: Row
    cells: tuple[LaidText, ...]
    height: float
    other: float


@dataclass(frozen=True, slots=True)
class LaidTable:
    """A table row by row. `widths` are the columns', in points."""

    setting: Setting
    table: Table
    widths: tuple[float, ...]
    rows: tuple[LaidRow, ...]

    @property
    def head(self) -> int:
        """How many head rows stand first."""
        return sum(row.row.role == "head" for row in self.rows)

    def opening(self, too_high: Callable[[Laid], bool]) -> Laid:
        """The least that stands on its first page: all of up to three body rows, else two; one if rows are huge."""
        rows = len(self.rows) - self.head
        least = self.slice(self.head, self.head + (rows if rows <= _FEW else 2))
        return self.slice(self.head, self.head + 1) if too_high(least) else least

    def whole(self) -> Laid:
        return self.slice(self.head, len(self.rows))

    def slice(self, start: int, stop: int) -> Laid:
        """The head rows and the body rows from `start` up to `stop`, as a block of their own."""
        rows = (*self.rows[: self.head], *self.rows[start:stop])
        block = replace(self.table, rows=tuple(row.row for row in rows))

        def draw(sink: Sink, x: float, y: float, parent: Element) -> None:
            _draw_rows(self, rows, sink, x, y, parent)

        after = self.setting.theme.block_after
        height, other = sum(row.height for row in rows) + after, sum(row.other for row in rows) + after
        return Laid(resolve(block, self.setting.anchors), height, other, draw)


def lay_table(setting: Setting, table: Table, width: float) -> LaidTable:
    """A table on a measure of `width` points. Where words would be parted, bars give way, then room beside words."""
    if sum(_longest_words(setting, table)) > width:
        table = _without_bars(table)
    if sum(_longest_words(setting, table)) > width:
        table = replace(table, tight=True)
    if any(not column.width for column in table.columns):
        table = replace(table, columns=_by_content(setting, table, width))
    else:
        table = replace(table, columns=_no_word_parted(setting, table, width))
    total = sum(column.width for column in table.columns)
    widths = tuple(width * column.width / total for column in table.columns)
    table = _bars_fitted(setting, table, widths)
    return LaidTable(setting, table, widths, tuple(_lay_row(setting, table, row, widths) for row in table.rows))


def _without_bars(table: Table) -> Table:
    """The table without the columns of bars."""
    kept = [
        at
        for at in range(len(table.columns))
        if not any(isinstance(node, Bar) for row in table.rows for node in row.cells[at])
    ]
    rows = tuple(replace(row, cells=tuple(row.cells[at] for at in kept)) for row in table.rows)
    return replace(table, columns=tuple(table.columns[at] for at in kept), rows=rows)


def _bars_fitted(setting: Setting, table: Table, widths: tuple[float, ...]) -> Table:
    """The table with every bar as long as its cell."""
    if not any(isinstance(node, Bar) for row in table.rows for cell in row.cells for node in cell):
        return table
    pad, size = 2 * setting.theme.cell_padding(tight=table.tight), setting.theme.style("cell").size

    def fitted(cell: Inlines, width: float) -> Inlines:
        return tuple(replace(node, ems=(width - pad) / size) if isinstance(node, Bar) else node for node in cell)

    rows = (replace(row, cells=tuple(map(fitted, row.cells, widths))) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _by_content(setting: Setting, table: Table, width: float) -> tuple[Column, ...]:
    """Columns as wide as their widest cell, none under a tenth of all, a fifth of another, or its longest word."""
    style = setting.theme.style("cell")
    pad = 2 * setting.theme.cell_padding(tight=table.tight)
    widest = [
        max(lay_text(setting, row.cells[index], style, 1e6).widest for row in table.rows) + pad
        for index in range(len(table.columns))
    ]
    words = _longest_words(setting, table)
    least = max(sum(widest) / 10, max(widest) / 5)
    wished = [max(width, least) for width in widest]
    return tuple(
        replace(column, width=share) for column, share in zip(table.columns, _fit(wished, words, width), strict=True)
    )


def _no_word_parted(setting: Setting, table: Table, width: float) -> tuple[Column, ...]:
    """Columns as the table wants them, but none narrower than its longest word while others have room."""
    total = sum(column.width for column in table.columns)
    wished = [width * column.width / total for column in table.columns]
    shares = _fit(wished, _longest_words(setting, table), width)
    return tuple(replace(column, width=share) for column, share in zip(table.columns, shares, strict=True))


def _longest_words(setting: Setting, table: Table) -> list[float]:
    """The width of each column in which nothing is parted that should not be, in points."""
    pad = 2 * setting.theme.cell_padding(tight=table.tight)
    return [
        pad + max((_longest_word(setting, row.cells[index], _style(setting, row)) for row in table.rows), default=0.0)
        for index in range(len(table.columns))
    ]


def _style(setting: Setting, row: Row) -> Style:
    return setting.theme.style("cell" if row.role == "body" else "cell_head")


def _longest_word(setting: Setting, content: Inlines, style: Style) -> float:
    longest = width = 0.0
    for piece in measure(setting, content, style):
        own = piece.pitch or piece.width
        width = own if piece.breaks or piece.forced else width + piece.gap + own
        longest = max(longest, width)
    return longest


def _fit(wished: list[float], least: list[float], width: float) -> list[float]:
    """Widths that sum to `width`, in proportion to what is wished, but none below its least while there is room."""
    scale = width / sum(wished)
    given = [max(one * scale, low) for one, low in zip(wished, least, strict=True)]
    spare = [one - low for one, low in zip(given, least, strict=True)]
    over = sum(given) - width
    if over <= 0 or sum(spare) <= over:
        return given
    return [one - over * room / sum(spare) for one, room in zip(given, spare, strict=True)]


def _lay_row(setting: Setting, table: Table, row: Row, widths: tuple[float, ...]) -> LaidRow:
    theme = setting.theme
    cells = []
    for index, (cell, column, width) in enumerate(zip(row.cells, table.columns, widths, strict=True)):
        style, align = _style(setting, row), column.align
        if table.role == "anchors" and index == 0 and row.role == "body":
            style, align = theme.style("anchor_score"), "centre"
        cells.append(lay_text(setting, cell, style, width - 2 * theme.cell_padding(tight=table.tight), align=align))
    least = theme.form_row if table.role == "form" and row.role != "head" else 0.0
    least = max(least, row.lines * theme.writing.line_mm * MM)
    pad = 2 * theme.cell_padding_y
    height = max(least, pad + max(cell.height for cell in cells))
    other = pad + max(_other(cell) for cell in cells)
    return LaidRow(row, tuple(cells), height, max(least, other))


_NARROW_EMS = 10


def _other(cell: LaidText) -> float:
    """The height of a cell's text in DOCX: in a narrow cell LibreOffice parts words and may need a line more."""
    narrow = cell.setting.theme.reflow == "yes" and cell.width < _NARROW_EMS * cell.style.size
    return cell.other + (cell.style.leading if narrow and len(cell.lines) > 1 else 0.0)


def _draw_rows(laid: LaidTable, rows: tuple[LaidRow, ...], sink: Sink, x: float, y: float, parent: Element) -> None:
    top, table = y, sink.element("Table", parent, alt=laid.table.caption)
    for row in rows:
        _draw_tint(laid, row, sink, x, y)
        _draw_cells(laid, row, sink, x, y, sink.element("TR", table))
        y += row.height
    _draw_grid(laid, rows, sink, x, top)


def _draw_tint(laid: LaidTable, row: LaidRow, sink: Sink, x: float, y: float) -> None:
    """A tint behind head and total; never behind a cell that is to be written in."""
    for content, width in zip(row.row.cells, laid.widths, strict=True):
        if row.row.role == "head" or (row.row.role == "total" and content):
            sink.add(Box(x, y, width, row.height, fill=laid.setting.theme.colour("tint")))
        x += width


def _draw_cells(laid: LaidTable, row: LaidRow, sink: Sink, x: float, y: float, parent: Element) -> None:
    pad = laid.setting.theme.cell_padding(tight=laid.table.tight)
    for index, (cell, width) in enumerate(zip(row.cells, laid.widths, strict=True)):
        if row.row.role == "head":
            element = sink.element("TH", parent, scope="Column")
        elif laid.table.role == "anchors" and index == 0:
            element = sink.element("TH", parent, scope="Row")
        else:
            element = sink.element("TD", parent)
        cell.draw(sink, x + pad, y + (row.height - cell.height) / 2, element)
        x += width


def _draw_grid(laid: LaidTable, rows: tuple[LaidRow, ...], sink: Sink, x: float, y: float) -> None:
    theme = laid.setting.theme
    colour, width = theme.colour("line"), sum(laid.widths)
    height = sum(row.height for row in rows)
    line = y
    for extent in (0.0, *(row.height for row in rows)):
        line += extent
        sink.add(Rule(x, line, x + width, line, theme.grid_width, colour))
    column = x
    for extent in (0.0, *laid.widths):
        column += extent
        sink.add(Rule(column, y, column, y + height, theme.grid_width, colour))
