"""The sheets that only tell: how to use the workbook, elements and weights, and the words and marks to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from kitgen.labels import Labels
from kitgen.views.scores import ScoresView
from kitgen.workbook.pens import FIRST, HEAD, Pen
from kitgen.workbook.places import FORM, MARK, METHOD, METHODS, ROOM, ROOMS, WORD, WORDS, Places

_WIDE = 110


def fill_guide(pen: Pen, at: Places, labels: Labels) -> None:
    """What it is for, whose it is, and what to do, a line each."""
    pen.widths(_WIDE)
    pen.line(1, f"{at.view.opening.title} {labels.scores.title}".strip(), size=14, wide=False)
    for row, line in enumerate(_guide(at, labels), start=2):
        pen.line(row, line, wide=False)


def _guide(at: Places, labels: Labels) -> Iterator[str]:
    view, own = at.view, labels.scores
    opening = view.opening
    yield " · ".join(one for one in (opening.company, opening.department, opening.requisition, opening.date) if one)
    yield " · ".join(f"{labels.common.form.format(form=form.form)} {form.code}" for form in view.forms)
    yield labels.common.confidential
    yield ""
    for number, line in enumerate((own.enter[view.profile.marks], *own.how), start=1):
        yield f"{number}. {line}"
    yield ""
    yield from rule_of(view, labels)
    yield labels.score_summary["pass"].format(mark=view.profile.pass_mark)
    yield view.retention


def rule_of(view: ScoresView, labels: Labels) -> tuple[str, ...]:
    """How marks become one, in sentences."""
    s, trim = labels.score_summary, view.profile.trim
    kept = s.rule_mean if not view.trimmed else s.rule_total if trim == "total" else labels.scores.rule_element
    few = (s.few.format(least=view.least_to_trim),) if view.few else ()
    return (kept, *few, s.rounding[view.profile.rounding], s.places.format(places=view.profile.places))


def fill_elements(pen: Pen, at: Places, labels: Labels) -> None:
    """A line for each element of each form, as the score sheet has it; forms are of one length."""
    view, own = at.view, labels.score_sheet
    pen.widths(7, 6, 30, 24, 9, *[7] * len(view.scale.scores), 11, 11, 11)
    pen.title(labels.scores.elements, labels.scores.elements_note)
    first = [labels.equivalence.form, labels.summary.number, own.element, labels.scores.measures, labels.summary.weight]
    pen.heading([*first, *(labels.summary.score.format(score=score) for score in view.scale.scores), *own.bands])
    for which, form in enumerate(view.forms):
        for place in range(view.places):
            row = FIRST + which * view.places + place
            pen.text(row, 1, form.form)
            if place >= len(form.marked):
                continue
            one = form.marked[place]
            belongs = one.competency if one.number else own.whole
            for column, text in enumerate((one.number, one.name, belongs), start=2):
                pen.text(row, column, text)
            pen.number(row, 5, one.weight)
            for column, text in enumerate((*one.products, *one.bands), start=6):
                pen.text(row, column, text)


def fill_lists(pen: Pen, at: Places, labels: Labels) -> None:
    """What drop-downs offer and what formulas say."""
    own = labels.scores
    pen.widths(44, 10, 8, 60, 8)
    pen.title(own.lists, own.lists_note)
    pen.heading([own.words, own.marks, labels.candidate.room, own.methods, labels.equivalence.form])
    for row, name in enumerate(WORDS, start=FIRST):
        pen.text(row, WORD, own.says[name])
    pen.text(FIRST, MARK, own.says.not_asked)
    for row, mark in enumerate(_marks(at), start=FIRST + 1):
        pen.number(row, MARK, mark)
    for row, room in enumerate(range(1, ROOMS + 1), start=FIRST):
        pen.number(row, ROOM, room)
    for row, method in enumerate(labels.balance.methods[:METHODS], start=FIRST):
        pen.text(row, METHOD, f"{row - HEAD} {method}")
    for row, form in enumerate(at.view.forms, start=FIRST):
        pen.text(row, FORM, form.form)


def _marks(at: Places) -> Iterator[int | float]:
    """Every mark that may be given, lowest first."""
    match at.view.profile.marks:
        case "scale":
            yield from at.view.scale.scores
        case "integer":
            yield from range(_most(at) + 1)
        case "tenth":
            yield from (tenths // 10 if tenths % 10 == 0 else tenths / 10 for tenths in range(_most(at) * 10 + 1))


def _most(at: Places) -> int:
    return max(one.weight for form in at.view.forms for one in form.marked)
