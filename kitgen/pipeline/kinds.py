"""Every kind of document that is printed: its template, what it shows, for whom it is, and where it goes.

To add one: a template, a view, labels in every language, and a row here. No other place names them one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from kitgen.kit import Kit
from kitgen.opening import Opening
from kitgen.output import round_folder
from kitgen.views import (
    candidate_view,
    day_view,
    handed_view,
    interviewer_view,
    key_view,
    learner_view,
    panel_coverage_view,
    paper_view,
    practical_view,
    threshold_view,
    trainer_view,
)

Per: TypeAlias = Literal["panel", "chair", "candidate", "actor", "card", "booklet", "room", "staff", "hr"]
"""For whom one copy is made: every interviewer; the one who chairs anew for each candidate; every interviewer anew for
each candidate; whoever plays the other part; each candidate to hand over in the room; each candidate beforehand; the
room once; whoever trains; those who keep the records."""
Needs: TypeAlias = Literal["live", "practice", "cert"]
"""The pool that a document prints questions of."""
Folder: TypeAlias = Literal["panel", "candidate", "day", "staff", "print"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document. `folder` is where its files stand under the kit's; `handed_out` says that a candidate reads
    it in the room, `beforehand` that candidates have it at home, `examined` that they are examined by it: the wall
    guards each in its way. `sealed` makes room for the strip of a sealed paper, `by` names the template where it is not
    its own; what is `one_sided` is printed on fronts only, what `folds` may be had as a booklet stapled in the fold.
    `pack` is the number of the interviewer whose own it is, from 1, where interviewers are named.
    """

    id: str
    view: Callable[[Kit, str], object]
    folder: Folder
    per: Per
    handed_out: bool = False
    beforehand: bool = False
    examined: bool = False
    needs: Needs = "live"
    sealed: bool = False
    pack: int = 0
    by: str = ""
    one_sided: bool = False
    folds: bool = False

    @property
    def template(self) -> str:
        """The template's name; booklets that differ only in their view share one."""
        return f"{self.by or self.id}.xml.j2"

    @property
    def shared(self) -> bool:
        """Whether parallel forms have one of it together."""
        return self.needs != "live" or self.folder == "staff"

    @property
    def name(self) -> str:
        """What tells it apart from the other documents of a kit."""
        return f"{self.id}-{self.pack}" if self.pack else self.id

    def file(self, opening: str, language: str, extension: str) -> str:
        """The name under the kit's folder. `language` is empty where the kit has only one."""
        return f"{self.folder}/{opening}-{self.name}{'.' + language if language else ''}.{extension}"


BOOKLETS = (
    Kind("interviewer", interviewer_view, "panel", "panel"),
    Kind("practice", candidate_view, "candidate", "booklet", beforehand=True, needs="practice", folds=True),
)
"""What a kit holds where the opening does not say otherwise."""

FORMS = (
    Kind("question-sheet", handed_view, "day", "card", handed_out=True),
    Kind("score-sheet", day_view, "day", "candidate", one_sided=True),
    Kind("score-summary", day_view, "day", "room", one_sided=True),
    Kind("balance", day_view, "day", "panel", one_sided=True),
    Kind("consensus", day_view, "day", "chair", one_sided=True),
    Kind("day-sheets", day_view, "day", "room", one_sided=True),
    Kind("timer-cards", day_view, "day", "room", one_sided=True),
)
"""What a kit holds besides where the opening asks for it."""

SCORES = "scores"
"""The score workbook: a form of the day that is no laid-out document, so it has no template and no pages."""

TRAINING = (
    Kind(
        "practice-learner",
        learner_view,
        "candidate",
        "booklet",
        beforehand=True,
        needs="practice",
        by="practice",
        folds=True,
    ),
    Kind("trainer", trainer_view, "panel", "staff", needs="practice", folds=True),
    Kind("paper", paper_view, "candidate", "booklet", examined=True, needs="cert", sealed=True),
    Kind("answer-sheet", paper_view, "candidate", "booklet", examined=True, needs="cert", sealed=True, one_sided=True),
    Kind("key", key_view, "panel", "panel", needs="cert"),
    Kind("practical", practical_view, "panel", "candidate", needs="cert"),
    Kind("thresholds", threshold_view, "panel", "chair", needs="cert"),
)
"""What is printed to train and to certify."""

_VARIANTS = {"learner": "practice-learner", "learner+answers": "practice", "trainer": "trainer"}
"""The booklet of each variant that an opening may ask for."""


def kinds_of(kit: Kit) -> tuple[Kind, ...]:
    """The documents of a kit, in the order of the table; each interviewer who is named has a booklet of their own."""
    kinds = kinds_for(kit.opening)
    if not kit.opening.members or not kit.texts[0].live:
        return kinds
    packs = tuple(_pack(member) for member in range(len(kit.opening.members)))
    every = tuple(one for kind in kinds for one in (packs if kind.id == "interviewer" else (kind,)))
    alone = kit.opening.forms == 1 and not kit.round
    return (*every, *((Kind("coverage", panel_coverage_view, "staff", "hr"),) if alone else ()))


def _pack(member: int) -> Kind:
    """The booklet of the interviewer at place `member`, from 0."""

    def view(kit: Kit, language: str) -> object:
        return interviewer_view(kit, language, member)

    return replace(BOOKLETS[0], view=view, pack=member + 1)


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
    """What files are named for: the opening, and the letter of a form or the number of a round, unless all share it."""
    if kit.round and not shared:
        return f"{kit.opening.id}-{round_folder(kit.round)}"
    return kit.opening.id if shared or kit.opening.forms == 1 else f"{kit.opening.id}-{kit.form}"
