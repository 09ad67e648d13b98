"""Forms and candidates -> what the assignment sheet says: who gets which form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitgen.kit import Kit
from kitgen.views.printed import Person, person_of


@dataclass(frozen=True, slots=True)
class Assigned:
    """A candidate, by number and perhaps by name, and the form that is theirs with the code of its kit."""

    number: str
    name: str
    form: str
    code: str


@dataclass(frozen=True, slots=True)
class AssignmentView:
    """All that stands on the assignment sheet. `named` says whether any name was given; `uses` is how many candidates a
    question meets at most."""

    opening: Person
    rows: tuple[Assigned, ...]
    named: bool
    uses: int


def assignment_view(
    kits: Sequence[Kit], roll: Sequence[tuple[str, str, str]], uses: int, language: str
) -> AssignmentView:
    """What HR sees of a roll of (number, name, form), in one language of the kits."""
    codes = {kit.form: kit.code for kit in kits}
    rows = tuple(Assigned(number, name, form, codes[form]) for number, name, form in roll)
    return AssignmentView(person_of(kits[0], kits[0].text(language)), rows, any(row.name for row in rows), uses)
