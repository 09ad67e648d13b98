"""ScoresView + labels -> the bytes of a score workbook."""

from __future__ import annotations

from openpyxl import Workbook
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


def write_workbook(view: ScoresView, labels: Labels, language: str) -> bytes:
    """One workbook: the same view and labels make the same bytes."""
    at = _places(view, labels)
    book = Workbook()
    book.remove(book.worksheets[0])
    who = "B" if view.several else "A"
    below = f"{chr(ord(who) + 1)}{FIRST}"
    pens = {name: Pen(book.create_sheet(name), language) for name in _names(at)}
    fill_guide(pens[at.guide], at, labels)
    fill_summary(pens[at.summary], at, labels)
    for interviewer, name in enumerate(at.interviewers):
        fill_interviewer(pens[name], at, labels, interviewer)
    fill_by_element(pens[at.by_element], at, labels)
    fill_elements(pens[at.elements], at, labels)
    if view.balance:
        fill_rooms(pens[at.rooms], at, labels)
    fill_lists(pens[at.lists], at, labels)
    codes = " ".join(form.code for form in view.forms)
    frozen = {at.guide: "", at.by_element: f"D{FIRST}", at.elements: f"D{FIRST}", at.rooms: f"A{FIRST}"}
    for name, pen in pens.items():
        pen.finish(paper=view.paper, foot=f"{view.opening.title} · {codes[:60]}", frozen=frozen.get(name, below))
    book.security = WorkbookProtection(lockStructure=True)
    book.calculation.fullCalcOnLoad = True
    book.properties.title = f"{view.opening.title} {labels.scores.title}"
    book.properties.creator, book.properties.language = view.opening.company or "kitgen", language
    book.properties.keywords = f"{view.opening.id} {codes}"
    return packed(book, view.opening.date)


def _places(view: ScoresView, labels: Labels) -> Places:
    own = labels.scores
    interviewers = (labels.score_summary.interviewer.format(number=number) for number in view.interviewers)
    names = sheet_names([own.guide, own.summary, own.by_element, own.elements, own.rooms, own.lists, *interviewers])
    return Places(view, names[0], names[3], tuple(names[6:]), names[2], names[1], names[4], names[5])


def _names(at: Places) -> tuple[str, ...]:
    """The sheets in order."""
    rooms = (at.rooms,) if at.view.balance else ()
    return (at.guide, at.summary, *at.interviewers, at.by_element, at.elements, *rooms, at.lists)
