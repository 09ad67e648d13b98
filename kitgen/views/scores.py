"""Kits of one day -> what stands in the score workbook: elements and weights by form, candidates, interviewers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitgen.bank import Scale
from kitgen.kit import Kit
from kitgen.profile import Profile
from kitgen.views.day import CANDIDATES, Marked, day_view
from kitgen.views.printed import Person


@dataclass(frozen=True, slots=True)
class FormMarks:
    """What is marked in one form, in the order of the score sheet."""

    form: str
    code: str
    marked: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Sat:
    """A line for one candidate. `number` and `form` are empty where they are filled in on the day."""

    number: str
    form: str


@dataclass(frozen=True, slots=True)
class ScoresView:
    """All that stands in a score workbook. `trimmed` says whether marks of this panel are dropped, `few` that the
    profile would and the panel is too small. `balance` asks for the sheet between rooms. `paper` is the opening's.
    """

    opening: Person
    forms: tuple[FormMarks, ...]
    candidates: tuple[Sat, ...]
    interviewers: tuple[int, ...]
    scale: Scale
    profile: Profile
    trimmed: bool
    few: bool
    least_to_trim: int
    retention: str
    balance: bool
    paper: str

    @property
    def places(self) -> int:
        """Elements of the form that has most: every candidate has so many places for marks."""
        return max(len(form.marked) for form in self.forms)

    @property
    def several(self) -> bool:
        """Whether a candidate's form has to be known to weigh marks."""
        return len(self.forms) > 1


def scores_view(kits: Sequence[Kit], language: str, roll: Sequence[tuple[str, str]] = ()) -> ScoresView:
    """The workbook of the kits of one opening, in a language of theirs; `roll` is (number, form) of each candidate."""
    days = [day_view(kit, language) for kit in kits]
    first, opening = days[0], kits[0].opening
    form = first.form if len(kits) == 1 else ""
    return ScoresView(
        opening=first.opening,
        forms=tuple(FormMarks(day.form, day.code, day.marked) for day in days),
        candidates=tuple(Sat(number, of) for number, of in roll)
        or (Sat("", form),) * (kits[0].candidates or CANDIDATES),
        interviewers=first.interviewers,
        scale=first.scale,
        profile=first.profile,
        trimmed=first.trimmed,
        few=first.few,
        least_to_trim=first.least_to_trim,
        retention=first.retention,
        balance="balance" in opening.documents,
        paper=opening.paper,
    )
