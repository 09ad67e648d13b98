"""Bank + seed -> the ids of a certification: the paper and the practical items of one level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from kitgen.bank import Bank, Question
from kitgen.errors import InputError, Place, Problem, ShortageError
from kitgen.messages import Message, say
from kitgen.selection.sheets import drawn_for_paper
from kitgen.selection.table import Line, lines_of


def select_certification(bank: Bank, level: str, *, seed: int, common: Set[str]) -> tuple[str, ...]:
    """The questions of the paper in order, then the practical items, all from the pool `cert`.

    Raises InputError for a bank that says nothing about certification, ShortageError where the pool is too small.
    """
    if bank.cert is None:
        message = say("the bank says nothing about certification")
        hint = say("add `cert:` with minutes, questions and a threshold for each level")
        raise InputError(Problem(message, hint, Place(bank.file)))
    written, practical = _pools(bank, level, common)
    paper = drawn_for_paper(bank, written, bank.cert.questions, seed=seed, use="cert")
    items = drawn_for_paper(bank, practical, bank.cert.practical, seed=seed, use="practical")
    parts = ((say("written"), paper, bank.cert.questions), (say("practical"), items, bank.cert.practical))
    if problems := list(_short(parts, bank, level)):
        raise ShortageError(problems)
    return (*paper, *items)


@dataclass(frozen=True, slots=True)
class Part:
    """The written or the practical part of a certification: how many are `asked`, and lines by dimension and type."""

    kind: Literal["written", "practical"]
    asked: int
    lines: tuple[Line, ...]


def certification_parts(bank: Bank, level: str, *, common: Set[str], chosen: Set[str]) -> tuple[Part, ...]:
    """What there is for each part, and what of it was `chosen`; nothing for a bank without certification."""
    if bank.cert is None:
        return ()
    written, practical = _pools(bank, level, common)
    return (
        Part("written", bank.cert.questions, tuple(lines_of(bank, written, chosen))),
        Part("practical", bank.cert.practical, tuple(lines_of(bank, practical, chosen))),
    )


def _pools(bank: Bank, level: str, common: Set[str]) -> tuple[list[Question], list[Question]]:
    """What may stand on the paper, and the practical items."""
    there = [one for one in bank.questions if one.use == "cert" and one.status != "retired" and one.id in common]
    there = [one for one in there if bank.fits_level(one, level)]
    return [one for one in there if one.on_paper], [one for one in there if not one.on_paper]


def _short(parts: Sequence[tuple[Message, Sequence[str], int]], bank: Bank, level: str) -> Iterator[Problem]:
    name = next(one.name for one in bank.levels if one.id == level)
    for part, picked, asked in parts:
        if len(picked) < asked:
            values = {"level": name, "asked": asked, "there": len(picked), "part": part}
            message = say(
                "certifying '{level}' takes {asked} {part} questions of the pool cert, there are {there}", **values
            )
            yield Problem(message, say("add questions to the pool, or ask for fewer in `cert:`"), Place(bank.file))
