"""The score workbook: it opens, takes nothing from elsewhere, is protected, and reckons as the kit does."""

from __future__ import annotations

from collections.abc import Iterator

from kitgen.errors import Place, Problem
from kitgen.messages import say
from kitgen.pipeline.scores import scores_of
from kitgen.preflight.delivery import Delivery
from kitgen.preflight.verdict import Verdict, passed, verdict

_FROM_KIT = say("build the kit again and copy the marks over")
_SHOWN = 5
"""Cells that are named; of more only the number is told."""


def check_scores(delivery: Delivery) -> Verdict:
    """Marks that are filled in do not matter; formulas, weights and protection do."""
    files = delivery.ending(".xlsx")
    if not files:
        return passed(say("there is no score workbook"))
    problems = [problem for name, data in files.items() for problem in _problems(delivery, name, data)]
    fine = say("formulas, weights and protection are as they were made")
    if delivery.kit is None:
        fine = say("protected and without macros; whether it reckons rightly is seen with the kit's folder only")
    return verdict(problems, fine, say("a score workbook is not as it was made"))


def _problems(delivery: Delivery, name: str, data: bytes) -> Iterator[Problem]:
    from kitgen.workbook import NoWorkbookError, read_workbook  # heavy, and not wanted where there is none

    place = Place(name)
    try:
        book = read_workbook(data)
    except NoWorkbookError:
        yield Problem(say("this is no XLSX that can be read"), _FROM_KIT, place)
        return
    if book.macros or book.links:
        yield Problem(say("it holds macros or takes data from elsewhere"), _FROM_KIT, place)
    if not book.formulas:
        yield Problem(say("it holds no formulas"), _FROM_KIT, place)
    if book.open or book.loose:
        where = ", ".join((*book.open, *book.loose))
        yield Problem(say("these can be written over: {where}", where=where), say("protect the sheets again"), place)
    if name in (made := _made(delivery)):
        own = read_workbook(made[name])
        cells = sorted({(at, cell) for at, cell, _ in (book.formulas ^ own.formulas) | (book.numbers ^ own.numbers)})
        if cells:
            shown = ", ".join(f"{own.sheets[at]}!{cell}" for at, cell in cells[:_SHOWN] if at < len(own.sheets))
            message = say("{count} cells reckon otherwise than the kit: {cells}", count=len(cells), cells=shown)
            yield Problem(message, _FROM_KIT, place)


def _made(delivery: Delivery) -> dict[str, bytes]:
    """The workbook that the kit makes today, by its path; of single files nothing is known."""
    return scores_of([delivery.kit], delivery.supplies, "day") if delivery.kit else {}
