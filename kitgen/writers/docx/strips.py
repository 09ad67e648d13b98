"""Fields to fill in and the score strip: rows with room for the pen."""

from __future__ import annotations

from dataclasses import replace

from kitgen.document import Blank, Checkbox, Field, Fields, Inlines, Scale, Text
from kitgen.writers.docx.draft import Draft
from kitgen.writers.docx.drawings import circle
from kitgen.writers.docx.inlines import runs
from kitgen.writers.docx.looks import GAP, SCORE, style_id
from kitgen.writers.docx.paragraphs import paragraph
from kitgen.writers.docx.styles import STRIP_LINE
from kitgen.writers.docx.tables import Cell, edge, gap, grid_of, margins, row_of, table_of
from kitgen.writers.docx.widths import inlines_width, text_width

_REMARK_LEAST = 60.0  # points: a remark has at least so much room, as in layout
_TOLERANCE = 1.0  # points: so that a label measured by table never wraps
_UNDER_FIELD = 2.0  # points between a value and its rule


def write_fields(draft: Draft, block: Fields, width: float) -> str:
    """Label and value side by side, `columns` times; each value stands on a rule, the gap is the label's margin."""
    theme = draft.theme
    column = (width - theme.field_gap * (block.columns - 1)) / block.columns
    label = _label_width(draft, block, column)
    grid = grid_of([label, column - label, *(theme.field_gap + label, column - label) * (block.columns - 1)])
    fields: list[Field | None] = list(block.fields)
    fields += [None] * (-len(fields) % block.columns)
    rows = "".join(
        _field_row(draft, fields[start : start + block.columns], grid, tall=block.tall)
        for start in range(0, len(fields), block.columns)
    )
    return table_of("KGLayout", grid, rows) + gap(draft)


def _label_width(draft: Draft, block: Fields, column: float) -> float:
    """As wide as the widest label, within bounds that leave room to write: as in layout."""
    style = draft.theme.style("field_label")
    widest = max(text_width(field.label, style) for field in block.fields) + style.size * 0.6
    return min(max(widest, draft.theme.field_label_ems * style.size), column * 0.55)


def _field_row(draft: Draft, fields: list[Field | None], grid: list[int], *, tall: bool) -> str:
    theme = draft.theme
    least = theme.field_tall if tall else theme.field_height
    top = least - theme.style("field_value").leading - _UNDER_FIELD - theme.grid_width
    first, others = (
        margins(top, left, _UNDER_FIELD, 0) + '<w:vAlign w:val="bottom"/>' for left in (0.0, theme.field_gap)
    )
    rule = f"<w:tcBorders>{edge(draft, 'bottom', theme.grid_width, 'line')}</w:tcBorders>"
    cells: list[Cell] = []
    for index, field in enumerate(fields):
        if field is None:
            cells += [Cell(paragraph(draft, GAP, ""))] * 2
            continue
        label = runs(draft, (Text(field.label),), "field_label")
        value = runs(draft, field.value, "field_value")
        cells.append(Cell(paragraph(draft, style_id("field_label"), label), others if index else first))
        cells.append(Cell(paragraph(draft, style_id("field_value"), value), rule + first))
    return row_of(grid, cells, least)


def write_scale(draft: Draft, block: Scale, width: float) -> str:
    """Label, a circle per score, a box for not asked, the remark, a blank for initials: one framed row."""
    theme, pad = draft.theme, draft.theme.callout_padding_x
    cell, strong = theme.style("cell"), replace(theme.style("cell"), weight=700)
    asked: Inlines = (Checkbox(), Text(block.not_asked)) if block.not_asked else ()
    initials: Inlines = (Text(block.initials + " "), Blank(5)) if block.initials else ()
    label_width = pad + text_width(block.label, strong) + pad / 2 + _TOLERANCE
    asked_width = pad / 2 + inlines_width(asked, cell) if asked else 0.0
    initials_width = text_width(block.initials, cell) + 5.5 * cell.size + pad if initials else 0.0
    circles = [theme.scale_pitch] * len(block.scores)
    fixed = label_width + sum(circles) + asked_width + initials_width
    remark_width = max(width - STRIP_LINE - fixed, _REMARK_LEAST if block.remark else 0.0)
    parts = [
        (label_width, _words(draft, (Text(block.label, "strong"),), "cell", "left", pad)),
        *zip(circles, (_circle(draft, score) for score in block.scores), strict=True),
        (asked_width, _words(draft, asked, "cell", "left", pad / 2)),
        (remark_width, _words(draft, (Text(block.remark),), "quiet", "left", pad / 2)),
        (initials_width, _words(draft, initials, "cell", "right", pad)),
    ]
    parts = [(points, part) for points, part in parts if points > 0]
    squeeze = min(1.0, (width - STRIP_LINE) / (fixed + remark_width))
    grid = grid_of([points * squeeze for points, _ in parts])
    row = row_of(grid, [part for _, part in parts], theme.scale_height - STRIP_LINE)
    return table_of("KGStrip", grid, row) + gap(draft)


def _words(draft: Draft, content: Inlines, style: str, align: str, pad: float) -> Cell:
    left, right = (pad, 0.0) if align == "left" else (0.0, pad)
    # no room below: it would lift the words off the middle of the strip
    properties = '<w:spacing w:after="0"/>' + (f'<w:jc w:val="{align}"/>' if align == "right" else "")
    words = paragraph(draft, style_id(style), runs(draft, content, style), properties)
    return Cell(words, margins(0, left, 0, right) + '<w:vAlign w:val="center"/>')


def _circle(draft: Draft, score: str) -> Cell:
    return Cell(paragraph(draft, SCORE, circle(draft, score, draft.theme.scale_radius)))
