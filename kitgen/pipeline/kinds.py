"""Every kind of document that is printed: its template, what it shows, for whom it is, and where it goes.

To add one: a template, a view, labels in every language, and a row here. No other place names them one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from kitgen.kit import Kit
from kitgen.views import candidate_view, day_view, handed_view, interviewer_view

Per: TypeAlias = Literal["panel", "candidate", "actor", "card", "booklet", "room"]
"""For whom one copy is made: every interviewer; every interviewer anew for each candidate; whoever plays the other
part; each candidate to hand over in the room; each candidate beforehand; the room once."""
Folder: TypeAlias = Literal["panel", "candidate", "day"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document. `folder` is where its files stand under the kit's; `handed_out` says that a candidate reads
    it in the room, `beforehand` that candidates have it at home: the wall guards both, each in its way."""

    id: str
    view: Callable[[Kit, str], object]
    folder: Folder
    per: Per
    handed_out: bool = False
    beforehand: bool = False

    @property
    def template(self) -> str:
        return f"{self.id}.xml.j2"

    def file(self, opening: str, language: str, extension: str) -> str:
        """The name under the kit's folder. `language` is empty where the kit has only one."""
        return f"{self.folder}/{opening}-{self.id}{'.' + language if language else ''}.{extension}"


BOOKLETS = (
    Kind("interviewer", interviewer_view, "panel", "panel"),
    Kind("practice", candidate_view, "candidate", "booklet", beforehand=True),
)
"""What every kit holds."""

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


def kinds_of(kit: Kit) -> tuple[Kind, ...]:
    """The documents of a kit, booklets first, then its forms in the order of the table."""
    return (*BOOKLETS, *(kind for kind in FORMS if kind.id in kit.opening.documents))
