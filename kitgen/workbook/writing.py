"""ScoresView + labels -> the bytes of a score workbook."""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection

from kitgen.labels import Labels
from kitgen.views.scores import ScoresView
from kitgen.workbook.between import fill_rooms
from kitgen.workbook.marking import fill_by_element, fill_interviewer
from kitgen.workbook.package import packed
from kitgen.workbook.pens import FIRST, Pen
from kitgen.workbook.places import Places, sheet_names
from kitgen.workbook.summing import fill_summary
from kitgen.workbook.telling import fill_elements, fill_guide, fill_lists

_CODES = 6
"""Kit codes that the foot of a page has room for."""


def write_workbook(view: ScoresView, labels: Labels, language: str) -> bytes:
    """One workbook: the same view and labels make the same bytes."""
    at = _places(view, labels)
    book = Workbook()
    book.remove(book.worksheets[0])
    rooms = (at.rooms,) if view.balance else ()
    names = (at.guide, at.summary, *at.interviewers, at.by_element, at.elements, *rooms, at.lists)
    pens = {name: Pen(book.create_sheet(name), language) for name in names}
    _fill(pens, at, labels)
    _finish(pens, at, labels)
    book.security = WorkbookProtection(lockStructure=True)
    book.calculation.fullCalcOnLoad = True
    book.properties.title = f"{view.opening.title} {labels.scores.title}"
    book.properties.creator, book.properties.language = view.opening.company or "kitgen", language
    book.properties.keywords = " ".join((view.opening.id, *(form.code for form in view.forms)))
    return packed(book, view.opening.date)


def _places(view: ScoresView, labels: Labels) -> Places:
    own = labels.scores
    interviewers = (labels.score_summary.interviewer.format(number=number) for number in view.interviewers)
    sheets = {name: str(own[name]) for name in ("guide", "summary", "by_element", "elements", "rooms", "lists")}
    named = sheet_names([*sheets.values(), *interviewers])
    return Places(view, interviewers=tuple(named[len(sheets) :]), **dict(zip(sheets, named, strict=False)))


def _fill(pens: Mapping[str, Pen], at: Places, labels: Labels) -> None:
    fill_guide(pens[at.guide], at, labels)
    fill_summary(pens[at.summary], at, labels)
    for interviewer, name in enumerate(at.interviewers):
        fill_interviewer(pens[name], at, labels, interviewer)
    fill_by_element(pens[at.by_element], at, labels)
    fill_elements(pens[at.elements], at, labels)
    if at.view.balance:
        fill_rooms(pens[at.rooms], at, labels)
    fill_lists(pens[at.lists], at, labels)


def _finish(pens: Mapping[str, Pen], at: Places, labels: Labels) -> None:
    """Pages, and what stays in sight: headings, and the columns that say whose line it is."""
    view = at.view
    foot = " · ".join((view.opening.title, *(form.code for form in view.forms[:_CODES])))
    own = f"{get_column_letter(at.first_mark)}{FIRST}"
    frozen = {at.guide: "", at.by_element: f"D{FIRST}", at.elements: f"D{FIRST}", at.rooms: f"A{FIRST}"}
    for name, pen in pens.items():
        head = labels.common.confidential
        pen.finish(paper=view.paper, head=head, foot=foot, frozen=frozen.get(name, own))
