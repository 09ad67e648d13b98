"""Bank + seed -> the ids of a certification: the paper and the practical items of one level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kitgen.bank import Bank
from kitgen.errors import InputError, Place, Problem, ShortageError
from kitgen.messages import Message, say
from kitgen.selection.sheets import drawn_for_paper


def select_certification(bank: Bank, level: str, *, seed: int, common: Set[str]) -> tuple[str, ...]:
    """The questions of the paper in order, then the practical items, all from the pool `cert`.

    Raises InputError for a bank that says nothing about certification, ShortageError where the pool is too small.
    """
    if bank.cert is None:
        message = say("the bank says nothing about certification")
        hint = say("add `cert:` with minutes, questions and a threshold for each level")
        raise InputError(Problem(message, hint, Place(bank.file)))
    there = [one for one in bank.questions if one.use == "cert" and one.status != "retired" and one.id in common]
    there = [one for one in there if bank.fits_level(one, level)]
    written = [one for one in there if one.on_paper]
    practical = [one for one in there if not one.on_paper]
    paper = drawn_for_paper(bank, written, bank.cert.questions, seed=seed, use="cert")
    items = drawn_for_paper(bank, practical, bank.cert.practical, seed=seed, use="practical")
    parts = ((say("written"), paper, bank.cert.questions), (say("practical"), items, bank.cert.practical))
    if problems := list(_short(parts, bank, level)):
        raise ShortageError(problems)
    return (*paper, *items)


def _short(parts: Sequence[tuple[Message, Sequence[str], int]], bank: Bank, level: str) -> Iterator[Problem]:
    name = next(one.name for one in bank.levels if one.id == level)
    for part, picked, asked in parts:
        if len(picked) < asked:
            values = {"level": name, "asked": asked, "there": len(picked), "part": part}
            message = say(
                "certifying '{level}' takes {asked} {part} questions of the pool cert, there are {there}", **values
            )
            yield Problem(message, say("add questions to the pool, or ask for fewer in `cert:`"), Place(bank.file))
