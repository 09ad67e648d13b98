"""Data tables, and the one way every table of the document is written."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.document import Row, Table
from kitgen.theme import MM
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.inlines import runs
from kitgen.writers.docx.looks import GAP, hex_colour, style_id
from kitgen.writers.docx.paragraphs import paragraph
from kitgen.writers.docx.xml import share_twips, twips, xml_value

_ALIGN = {"left": "", "centre": '<w:jc w:val="center"/>', "right": '<w:jc w:val="right"/>'}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's paragraphs, and what stands in its `w:tcPr` after the width, in the order Word wants."""

    content: str
    properties: str = ""


def write_table(draft: Draft, block: Table, width: float) -> str:
    """A grid with its head rows marked, no row split, and a gap below."""
    total = sum(column.width for column in block.columns)
    widths = [width * column.width / total for column in block.columns]
    grid = grid_of(widths)
    rows = "".join(_row(draft, block, row, grid) for row in block.rows)
    described = f'<w:tblCaption w:val="{xml_value(block.caption)}"/>' if block.caption else ""
    head = any(row.role == "head" for row in block.rows)
    beside = twips(draft.theme.cell_padding(tight=True))
    sides = "".join(f'<w:{side} w:w="{beside}" w:type="dxa"/>' for side in ("left", "right"))
    tight = f"<w:tblCellMar>{sides}</w:tblCellMar>" if block.tight else ""
    look = f'<w:tblLook w:val="{"0620" if head else "0600"}"/>'
    return table_of("KGGrid", grid, rows, tight + look + described) + gap(draft)


def table_of(style: str, grid: list[int], rows: str, properties: str = "") -> str:
    """A table of fixed columns, in twips. `properties` follow the layout in `w:tblPr`, in the order Word wants."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
    )


def row_of(grid: list[int], cells: list[Cell], height: float = 0.0, *, head: bool = False) -> str:
    """A row that is never split, at least `height` points high."""
    least = f'<w:trHeight w:val="{twips(height)}" w:hRule="atLeast"/>' if height else ""
    header = "<w:tblHeader/>" if head else ""
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{cell.properties}</w:tcPr>{cell.content}</w:tc>'
        for width, cell in zip(grid, cells, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{least}{header}</w:trPr>{written}</w:tr>"


def grid_of(widths: list[float]) -> list[int]:
    """Column widths in points as twips that add up."""
    return share_twips(widths)


def gap(draft: Draft) -> str:
    """The room below a table; Word would join two tables without it, and wants a paragraph last in a cell."""
    return paragraph(draft, GAP, "")


def margins(top: float, left: float, bottom: float, right: float) -> str:
    """`w:tcMar`, in points."""
    edges = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    return "<w:tcMar>" + "".join(f'<w:{edge} w:w="{twips(size)}" w:type="dxa"/>' for edge, size in edges) + "</w:tcMar>"


def edge(draft: Draft, name: str, points: float, colour: str) -> str:
    """One border of a cell."""
    eighths = round(points * 8)
    return f'<w:{name} w:val="single" w:sz="{eighths}" w:space="0" w:color="{hex_colour(draft.theme, colour)}"/>'


def _row(draft: Draft, table: Table, row: Row, grid: list[int]) -> str:
    theme = draft.theme
    least = theme.form_row if table.role == "form" and row.role != "head" else 0.0
    least = max(least, row.lines * theme.writing.line_mm * MM)
    tinted = f'<w:shd w:val="clear" w:color="auto" w:fill="{hex_colour(theme, "tint")}"/>'
    cells = []
    for index, (content, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        style, align = "cell" if row.role == "body" else "cell_head", _ALIGN[column.align]
        if table.role == "anchors" and index == 0 and row.role == "body":
            style, align = "anchor_score", _ALIGN["centre"]
        tint = tinted if row.role == "head" or (row.role == "total" and content) else ""
        words = paragraph(draft, style_id(style), runs(draft, content, style), align)
        cells.append(Cell(words, f'{tint}<w:vAlign w:val="center"/>'))
    return row_of(grid, cells, least, head=row.role == "head")
