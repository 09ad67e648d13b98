"""Every kind of document that is printed: its template, what it shows, for whom it is, and where it goes.

To add one: a template, a view, labels in every language, and a row here. No other place names them one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kitgen.kit import Kit
from kitgen.opening import Opening
from kitgen.views import (
    candidate_view,
    day_view,
    handed_view,
    interviewer_view,
    key_view,
    learner_view,
    paper_view,
    practical_view,
    threshold_view,
)

Per: TypeAlias = Literal["panel", "candidate", "actor", "card", "booklet", "room", "staff"]
"""For whom one copy is made: every interviewer; every interviewer anew for each candidate; whoever plays the other
part; each candidate to hand over in the room; each candidate beforehand; the room once; whoever trains."""
Needs: TypeAlias = Literal["live", "practice", "cert"]
"""The pool that a document prints questions of."""
Folder: TypeAlias = Literal["panel", "candidate", "day", "staff"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document. `folder` is where its files stand under the kit's; `handed_out` says that a candidate reads
    it in the room, `beforehand` that candidates have it at home, `examined` that they are examined by it: the wall
    guards each in its way. `sealed` makes room for the strip of a sealed paper."""

    id: str
    view: Callable[[Kit, str], object]
    folder: Folder
    per: Per
    handed_out: bool = False
    beforehand: bool = False
    examined: bool = False
    needs: Needs = "live"
    sealed: bool = False

    @property
    def template(self) -> str:
        """The template's name; booklets that differ only in their view share one."""
        return f"{_SHARED.get(self.id, self.id)}.xml.j2"

    @property
    def shared(self) -> bool:
        """Whether parallel forms have one of it together."""
        return self.needs != "live" or self.folder == "staff"

    def file(self, opening: str, language: str, extension: str) -> str:
        """The name under the kit's folder. `language` is empty where the kit has only one."""
        return f"{self.folder}/{opening}-{self.id}{'.' + language if language else ''}.{extension}"


_SHARED = {"practice-learner": "practice"}

BOOKLETS = (
    Kind("interviewer", interviewer_view, "panel", "panel"),
    Kind("practice", candidate_view, "candidate", "booklet", beforehand=True, needs="practice"),
)
"""What a kit holds where the opening does not say otherwise."""

FORMS = (
    Kind("question-sheet", handed_view, "day", "card", handed_out=True),
    Kind("score-sheet", day_view, "day", "candidate"),
    Kind("score-summary", day_view, "day", "room"),
    Kind("balance", day_view, "day", "panel"),
    Kind("consensus", day_view, "day", "room"),
    Kind("day-sheets", day_view, "day", "room"),
    Kind("timer-cards", day_view, "day", "room"),
)
"""What a kit holds besides where the opening asks for it."""

SCORES = "scores"
"""The score workbook: a form of the day that is no laid-out document, so it has no template and no pages."""

TRAINING = (
    Kind("practice-learner", learner_view, "candidate", "booklet", beforehand=True, needs="practice"),
    Kind("trainer", candidate_view, "panel", "staff", needs="practice"),
    Kind("paper", paper_view, "candidate", "booklet", examined=True, needs="cert", sealed=True),
    Kind("answer-sheet", paper_view, "candidate", "booklet", examined=True, needs="cert", sealed=True),
    Kind("key", key_view, "panel", "panel", needs="cert"),
    Kind("practical", practical_view, "panel", "panel", needs="cert"),
    Kind("thresholds", threshold_view, "panel", "panel", needs="cert"),
)
"""What is printed to train and to certify."""

_VARIANTS = {"learner": "practice-learner", "learner+answers": "practice", "trainer": "trainer"}
"""The booklet of each variant that an opening may ask for."""


def kinds_of(kit: Kit) -> tuple[Kind, ...]:
    """The documents of a kit, in the order of the table."""
    return kinds_for(kit.opening)


def kinds_for(opening: Opening) -> tuple[Kind, ...]:
    """The documents of an opening. Forms of the day come with the booklets; all else is printed alone.

    "practice" stands for the variants that are asked for, "certification" for all that certifies.
    """
    asked = set(opening.documents)
    if not asked or asked & {SCORES, *(kind.id for kind in FORMS)}:
        asked |= {kind.id for kind in BOOKLETS}
    if "certification" in asked:
        asked |= {kind.id for kind in TRAINING if kind.needs == "cert"}
    if "practice" in asked and opening.practice.variant:
        asked.discard("practice")
        asked |= {_VARIANTS[one] for one in opening.practice.variant}
    return tuple(kind for kind in (*BOOKLETS, *FORMS, *TRAINING) if kind.id in asked)


def has_scores(opening: Opening) -> bool:
    """Whether an opening asks for the score workbook."""
    return SCORES in opening.documents


def scores_file(kit: Kit, folder: Folder) -> str:
    """Its name under the kit's folder, in that of the staff for all forms; there is one, whatever the languages."""
    return f"{folder}/{stem_of(kit, shared=folder == 'staff')}-{SCORES}.xlsx"


def stem_of(kit: Kit, *, shared: bool) -> str:
    """What files are named for: the opening, and of several forms the letter, unless all of them share it."""
    return kit.opening.id if shared or kit.opening.forms == 1 else f"{kit.opening.id}-{kit.form}"
