"""How a place holds its interviews: which forms, how marks become one, which words. `profile_reader` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from kitgen.scoring.panel import Trim
from kitgen.scoring.rounding import Rounding

Marks: TypeAlias = Literal["scale", "integer", "tenth"]


@dataclass(frozen=True, slots=True)
class Element:
    """Something scored over the whole interview, without a question of its own. `weight` is percent of the total."""

    name: str
    weight: int


@dataclass(frozen=True, slots=True)
class Profile:
    """The rules of a place. `documents` are ids of forms besides the booklets, in the order of the day.

    `marks` says what an interviewer may write: the points of a score of the scale, or points between them too, whole or
    with one decimal; `alteration` whether a changed sheet is void or each change is signed. `terms` replace words in
    the labels of a language: (language, word, word on paper).
    """

    id: str
    documents: tuple[str, ...]
    trim: Trim = "none"
    rounding: Rounding = "half_up"
    places: int = 2
    marks: Marks = "integer"
    carry_forward: Literal["yes", "no"] = "no"
    elements: tuple[tuple[str, Element], ...] = ()
    alteration: Literal["void", "signed"] = "signed"
    pass_mark: int = 60
    retention: tuple[tuple[str, str], ...] = ()
    terms: tuple[tuple[str, str, str], ...] = ()

    def elements_in(self, language: str) -> tuple[Element, ...]:
        return tuple(element for one, element in self.elements if one == language)

    @property
    def element_weight(self) -> int:
        """What all cross-cutting elements weigh together; the questions share the rest."""
        languages = {language for language, _ in self.elements}
        return max((sum(one.weight for one in self.elements_in(language)) for language in languages), default=0)

    def retention_in(self, language: str) -> str:
        return dict(self.retention).get(language, "")
