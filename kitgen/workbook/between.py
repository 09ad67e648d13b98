"""The sheet between rooms: marks of one post from several rooms -> a coefficient for each, and the marks it makes."""

from __future__ import annotations

from kitgen.labels import Labels
from kitgen.scoring.balance import COEFFICIENT_PLACES, MEAN_PLACES
from kitgen.workbook.formulas import either, quotient, scaled
from kitgen.workbook.pens import FIRST, Pen
from kitgen.workbook.places import METHOD, METHODS, ROOM, ROOMS, Places

LINES = 60
"""Candidates of all rooms together."""
_LAST = FIRST + LINES - 1
_IN, _MARKS = f"$B${FIRST}:$B${_LAST}", f"$C${FIRST}:$C${_LAST}"
_METHOD = "$C$3"
_MARK_PLACES, _FULL = 4, 100
_ROOM, _COUNT, _SUM, _MEAN, _OVERALL, _COEFFICIENT = 8, 9, 10, 11, 12, 13
"""Columns of the table of rooms, right of that of candidates."""
_ROOM_LAST = FIRST + ROOMS - 1
_MIXED, _TRIMMED = 1, 3
"""Of the methods, in the order of the form: over all candidates; without two highest and two lowest."""
_LEFT_OUT = 4


def fill_rooms(pen: Pen, at: Places, labels: Labels) -> None:
    """Candidates of all rooms on the left, rooms on the right."""
    b, s, places = labels.balance, labels.score_summary, at.view.profile.places
    pen.widths(12, 9, 12, 11, 12, 8, 3, 9, 9, 11, 10, 10, 11)
    pen.title(b.rooms_title, labels.scores.rooms_note, labels.scores.method)
    pen.entry(3, 3)
    pen.choices(at.listed(METHOD, METHODS), "C3", labels.scores.refused)
    pen.heading([labels.common.draw_number, labels.candidate.room, b.before, b.coefficient, s.final, s.rank])
    pen.heading([labels.candidate.room, b.count, b.sum, b.room_mean, b.overall, b.coefficient], column=_ROOM)
    for number, row in enumerate(range(FIRST, _ROOM_LAST + 1), start=1):
        _room(pen, number, row)
    for row in range(FIRST, _LAST + 1):
        _candidate(pen, at, row, places)
    pen.choices(at.listed(ROOM, ROOMS), f"B{FIRST}:B{_LAST}", labels.scores.refused)
    pen.decimals(f"C{FIRST}:C{_LAST}", most=_FULL, told=labels.scores.refused)


def _room(pen: Pen, number: int, row: int) -> None:
    """Count and sum of what counts by the method, mean, overall mean, coefficient, each rounded as on the form."""
    room, count, total, mean, overall = (f"${letter}{row}" for letter in "HIJKL")
    pen.number(row, _ROOM, number)
    here = f'COUNTIFS({_IN},{room},{_MARKS},">=0")'
    pen.formula(row, _COUNT, f"MAX(0,{here}-{_left_out()})")
    marks = f"({_IN}={room})*ISNUMBER({_MARKS})*({_MARKS}+1)"  # plus 1, so that nothing is below a mark of 0
    highest = "+".join(f"SUMPRODUCT(LARGE({marks},{place}))" for place in ("1", "2"))
    lowest = "+".join(f"SUMPRODUCT(LARGE({marks},{here}-{place}))" for place in ("0", "1"))
    dropped = either(f"{_left_out()}>0", f"{highest}+{lowest}-{_LEFT_OUT}", "0")
    kept = scaled(f"SUMIF({_IN},{room},{_MARKS})-{dropped}", _MARK_PLACES)
    pen.formula(row, _SUM, either(f"{count}=0", '""', f"{kept}/{10**_MARK_PLACES}"), shown="0.00")
    mean_of = quotient(f"{scaled(total, _MARK_PLACES)}*{10**MEAN_PLACES}", f"{count}*{10**_MARK_PLACES}", "half_up")
    pen.formula(row, _MEAN, either(f"{count}=0", '""', f"{mean_of}/{10**MEAN_PLACES}"), shown="0.00")
    counts, sums, means = (f"${letter}${FIRST}:${letter}${_ROOM_LAST}" for letter in "IJK")
    everybody = quotient(
        f"{scaled(f'SUM({sums})', _MARK_PLACES)}*{10**MEAN_PLACES}", f"SUM({counts})*{10**_MARK_PLACES}", "half_up"
    )
    by_room = quotient(scaled(f"SUM({means})", MEAN_PLACES), f"COUNT({means})", "half_up")
    both = either(f"{_method()}={_MIXED}", everybody, by_room)
    pen.formula(row, _OVERALL, either(f"{count}=0", '""', f"{both}/{10**MEAN_PLACES}"), shown="0.00")
    ratio = quotient(f"{scaled(overall, MEAN_PLACES)}*{10**COEFFICIENT_PLACES}", scaled(mean, MEAN_PLACES), "half_up")
    known = f"AND(ISNUMBER({_method()}),ISNUMBER({mean}),N({mean})>0)"
    pen.formula(row, _COEFFICIENT, either(known, f"{ratio}/{10**COEFFICIENT_PLACES}"), shown="0.000", bold=True)


def _candidate(pen: Pen, at: Places, row: int, places: int) -> None:
    """What a mark becomes: times the coefficient of its room, at most full marks."""
    pen.entry(row, 1, words=True)
    pen.entry(row, 2)
    pen.entry(row, 3)
    rooms, coefficients = (f"${letter}${FIRST}:${letter}${_ROOM_LAST}" for letter in "HM")
    found = f'IFERROR(INDEX({coefficients},MATCH(B{row},{rooms},0)),"")'
    pen.formula(row, 4, either(f"ISNUMBER(C{row})", found), shown="0.000")
    most = _FULL * 10 ** (_MARK_PLACES + COEFFICIENT_PLACES)
    product = f"MIN({most},{scaled(f'C{row}', _MARK_PLACES)}*{scaled(f'D{row}', COEFFICIENT_PLACES)})"
    mark = quotient(product, str(10 ** (_MARK_PLACES + COEFFICIENT_PLACES - places)), at.view.profile.rounding)
    shown = "0." + "0" * places if places else "0"
    pen.formula(row, 5, either(f"ISNUMBER(D{row})", f"{mark}/{10**places}"), shown=shown, bold=True)
    pen.formula(row, 6, either(f"ISNUMBER(E{row})", f"RANK(E{row},$E${FIRST}:$E${_LAST})"), bold=True)


def _method() -> str:
    """The number of the method chosen; an error value where none is."""
    return f'IF({_METHOD}="","",VALUE(LEFT({_METHOD},1)))'


def _left_out() -> str:
    """How many marks of a room the method leaves out."""
    return f'IF(LEFT({_METHOD},1)="{_TRIMMED}",{_LEFT_OUT},0)'
