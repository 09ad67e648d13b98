"""What the person at the copier is told: every set, what it holds, and how it leaves the machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from kitgen.kit import Kit
from kitgen.views.printed import Person, person_of

Whom: TypeAlias = Literal["chair", "interviewer", "candidate", "before", "examined", "actor", "clerk", "trainer", "hr"]
"""Who is handed a set: the one who chairs; another interviewer; a candidate in the room, beforehand, at a written
paper; whoever plays the other part; whoever runs the room; whoever trains; those who keep the
records."""


@dataclass(frozen=True, slots=True)
class SetPiece:
    """A piece of a set on the pages `first` to `last` of its file; one copy of it, or one for `each` candidate."""

    title: str
    first: int
    last: int
    each: bool
    one_sided: bool
    stapled: bool

    @property
    def pages(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


@dataclass(frozen=True, slots=True)
class PrintSet:
    """What is printed for one person: once, or for `each` candidate. `number` is that of an interviewer, else empty.

    `leaves` are the sheets of paper that the file takes, printed once.
    """

    whom: Whom
    number: str
    language: str
    file: str
    each: bool
    leaves: int
    pieces: tuple[SetPiece, ...]


@dataclass(frozen=True, slots=True)
class CopiesView:
    """The slip of all sets, or with `cover` what lies on one of them. `details` are those of `sets` that differ.

    `candidates` is how many there are, 0 where nobody has said; `folded` are files of booklets to fold.
    """

    opening: Person
    form: str
    paper: str
    candidates: int
    cover: bool
    several_languages: bool
    sets: tuple[PrintSet, ...]
    details: tuple[PrintSet, ...]
    folded: tuple[str, ...]

    @property
    def again(self) -> bool:
        """Whether part of a set is printed for every candidate, and part of it once."""
        return any(piece.each for one in self.details for piece in one.pieces)


def cover_view(kit: Kit, language: str, one: PrintSet) -> CopiesView:
    """What lies on a set."""
    return _view(kit, language, (one,), (one,), (), cover=True)


def slip_view(kit: Kit, language: str, sets: tuple[PrintSet, ...], folded: tuple[str, ...]) -> CopiesView:
    """The slip of all sets of a kit."""
    return _view(kit, language, sets, _differing(sets), folded, cover=False)


def _view(
    kit: Kit,
    language: str,
    sets: tuple[PrintSet, ...],
    details: tuple[PrintSet, ...],
    folded: tuple[str, ...],
    *,
    cover: bool,
) -> CopiesView:
    return CopiesView(
        opening=person_of(kit, kit.text(language)),
        form=kit.form if kit.opening.forms > 1 else "",
        paper=_PAPERS[kit.opening.paper],
        candidates=kit.candidates,
        cover=cover,
        several_languages=len(kit.texts) > 1,
        sets=sets,
        details=details,
        folded=folded,
    )


_PAPERS = {"a4": "A4", "letter": "Letter", "a5": "A5"}


def _differing(sets: tuple[PrintSet, ...]) -> tuple[PrintSet, ...]:
    """One of those that are alike but for the number of the interviewer, who are then told together: 2–5."""
    found: list[PrintSet] = []
    for one in sets:
        last = found[-1] if found else None
        if last and last.number and (last.pieces, last.language) == (one.pieces, one.language):
            found[-1] = replace(last, number=f"{last.number.partition('–')[0]}–{one.number}")
        else:
            found.append(one)
    return tuple(found)
