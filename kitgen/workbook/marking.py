"""The sheets that marks go into and the one that makes points of them: an interviewer's, and by element."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from kitgen.labels import Labels
from kitgen.scoring.panel import LEAST_TO_TRIM, STEPS_APART
from kitgen.workbook.formulas import either, quotient, scaled
from kitgen.workbook.pens import FIRST, Pen
from kitgen.workbook.places import Places

_NUMBER, _FORM, _ELEMENT, _TOTAL, _WORDS, _YES = 10, 6, 12, 9, 26, 8
"""Widths of columns."""
_TENTHS = "0.0"


def fill_interviewer(pen: Pen, at: Places, labels: Labels, interviewer: int) -> None:
    """The sheet of one interviewer: a line for each candidate, a drop-down for each element, the total by formula."""
    view, own = at.view, labels.scores
    number = view.interviewers[interviewer]
    before = (_NUMBER, _FORM) if view.several else (_NUMBER,)
    pen.widths(*before, *[_ELEMENT] * view.places, _TOTAL, _WORDS, _YES, _WORDS)
    name = labels.score_summary.interviewer.format(number=number)
    pen.title(f"{name} {own.marks_title}", own.enter[view.profile.marks])
    after = (labels.summary.total, own.caps, own.veto, labels.summary.veto)
    pen.heading([*_who(at, labels), *_elements(at, labels), *after])
    for candidate, row in enumerate(range(FIRST, at.last_row + 1)):
        pen.formula(row, 1, either(f'{at.number(candidate)}=""', '""', at.number(candidate)))
        if view.several:
            pen.formula(row, 2, either(f'{at.form(candidate)}=""', '""', at.form(candidate)))
        for column in range(at.first_mark, at.last_mark + 1):
            pen.entry(row, column)
        pen.formula(row, at.last_mark + 1, _total(at, interviewer, candidate, row), shown=_TENTHS, bold=True)
        pen.entry(row, at.last_mark + 2, words=True)
        pen.entry(row, at.last_mark + 3)
        pen.entry(row, at.last_mark + 4, words=True)
    for place in range(view.places):
        pen.choices(at.marks(_mark_count(at, place)), _column(at, at.first_mark + place), own.refused)
    pen.choices(at.word("yes"), _column(at, at.last_mark + 3), own.refused)
    pen.signed(at.last_row + 2, (labels.summary.interviewer, labels.summary.date))


def fill_by_element(pen: Pen, at: Places, labels: Labels) -> None:
    """A line for each candidate and element: points, what is dropped, what is left, and whether they lie apart."""
    view, own = at.view, labels.scores
    dropping = view.trimmed and view.profile.trim == "element"
    pen.widths(_NUMBER, 6, 24, 8, *[_TOTAL] * len(view.interviewers), 8, 11, 14)
    pen.title(own.by_element, own.by_element_note, *([own.rule_element] if dropping else []))
    names = [labels.score_summary.interviewer.format(number=number) for number in view.interviewers]
    heads = (labels.summary.number, labels.score_sheet.element, labels.summary.full)
    pen.heading([labels.common.draw_number, *heads, *names, own.counted, labels.score_summary.valid, own.remark])
    for candidate in range(len(view.candidates)):
        for place in range(view.places):
            _line(pen, at, candidate, place, dropping=dropping)


def _line(pen: Pen, at: Places, candidate: int, place: int, *, dropping: bool) -> None:
    row = at.line(candidate, place)
    full = f"$D{row}"
    pen.formula(row, 1, either(f'{at.number(candidate)}=""', '""', at.number(candidate)))
    pen.number(row, 2, place + 1)
    name = at.of_element(3, candidate, place)
    pen.formula(row, 3, either(f"{full}>0", name))
    pen.formula(row, at.FULL, at.of_element(5, candidate, place), shown="0;;")
    for interviewer in range(len(at.view.interviewers)):
        pen.formula(row, at.points(interviewer), _points(at, at.given(interviewer, candidate, place), full))
    points, apart = _all_points(at, row), _apart(at, candidate, place, row)
    counted = _cell(at.counted, row)
    pen.formula(row, at.counted, f"COUNT({points})", shown="0;;")
    kept = f"SUM({points})" + (f"-IF({counted}>={LEAST_TO_TRIM},MAX({points})+MIN({points}),0)" if dropping else "")
    pen.formula(row, at.counted + 1, either(f"{counted}=0", '""', f"{scaled(kept, 1)}/10"))
    pen.formula(row, at.counted + 2, either(f"{counted}>1", either(apart, at.word("talk"))))


def _points(at: Places, given: str, full: str) -> str:
    """The weighted points of what was put down; nothing where it is no mark that may be given."""
    scale = at.view.scale
    match at.view.profile.marks:
        case "scale":
            allowed = f"({given}>={scale.min})*({given}<={scale.max})*({given}=INT({given}))"
            points = f"{quotient(f'{given}*{full}*10', str(scale.max), 'half_up')}/10"
        case "integer":
            allowed, points = f"({given}>=0)*({given}<={full})*({given}=INT({given}))", given
        case "tenth":
            tenths = scaled(given, 1)
            allowed = f"({given}>=0)*({given}<={full})*(ABS({given}*10-{tenths})<0.000001)"
            points = f"{tenths}/10"
    return either(f"AND(ISNUMBER({given}),{full}>0)", either(allowed, points))


def _apart(at: Places, candidate: int, place: int, row: int) -> str:
    """Whether highest and lowest are two steps of the scale apart; in points that is twice the weight ÷ most."""
    given = ",".join(at.given(interviewer, candidate, place) for interviewer in range(len(at.view.interviewers)))
    if at.view.profile.marks == "scale":
        return f"MAX({given})-MIN({given})>={STEPS_APART}"
    points = _all_points(at, row)
    spread = f"{scaled(f'MAX({points})', 1)}-{scaled(f'MIN({points})', 1)}"
    return f"({spread})*{at.view.scale.max}>={STEPS_APART * 10}*$D{row}"


def _total(at: Places, interviewer: int, candidate: int, row: int) -> str:
    """The points together, of a hundred by what was asked; a word where marks are missing, nothing without any."""
    marks = f"{_cell(at.first_mark, row)}:{_cell(at.last_mark, row)}"
    points, full = at.of_lines(candidate, at.points(interviewer)), at.of_lines(candidate, at.FULL)
    asked = f"SUMPRODUCT({full}*ISNUMBER({points}))"
    told = f'COUNT({points})+COUNTIF({marks},{at.word("not_asked")})=COUNTIF({full},">0")'
    total = f"{quotient(scaled(f'SUM({points})', 1) + '*100', asked, 'half_up')}/10"
    whole = either(f"AND({told},COUNT({points})>0)", total, at.word("incomplete"))
    return either(f"COUNTA({marks})=0", '""', whole)


def _mark_count(at: Places, place: int) -> int:
    """How many marks the drop-down of an element offers, besides "not asked"."""
    if at.view.profile.marks == "scale":
        return len(at.view.scale.scores)
    weight = max(form.marked[place].weight for form in at.view.forms if place < len(form.marked))
    return weight * (10 if at.view.profile.marks == "tenth" else 1) + 1


def _who(at: Places, labels: Labels) -> list[str]:
    return [labels.common.draw_number, *([labels.equivalence.form] if at.view.several else [])]


def _elements(at: Places, labels: Labels) -> list[str]:
    """What each place is called: with name and weight where all forms have the same there, else by its number."""
    heads = []
    for place in range(at.view.places):
        marked = {form.marked[place] for form in at.view.forms if place < len(form.marked)}
        one = next(iter(marked))
        alone = f"{one.number} {one.name}\n{one.weight}".strip()
        heads.append(alone if len(marked) == 1 else labels.balance.question.format(number=place + 1))
    return heads


def _all_points(at: Places, row: int) -> str:
    """What all interviewers gave, on the sheet by element."""
    return f"{_cell(at.points(0), row)}:{_cell(at.counted - 1, row)}"


def _column(at: Places, column: int) -> str:
    letter = get_column_letter(column)
    return f"{letter}{FIRST}:{letter}{at.last_row}"


def _cell(column: int, row: int) -> str:
    return f"{get_column_letter(column)}{row}"
