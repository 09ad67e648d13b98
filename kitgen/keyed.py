"""What questions that are marked by a key consist of: their types, options, prompts and gaps; frozen records."""

from __future__ import annotations

from dataclasses import dataclass

KEYED = ("mcq_single", "mcq_multi", "true_false", "fill_blank", "matching", "ordering")
"""Types of question that are marked by a key, on paper only."""

WRITTEN = (*KEYED, "short_answer", "case", "written")
"""Types of question that a certification may put on its paper, in the order in which they stand there."""

GAP = "____"
"""A gap in the stem of a question to fill in."""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a keyed question, and why it is right or wrong."""

    id: str
    text: str
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What stands on the left of a matching question."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Filling:
    """What fits a gap; what stands in `also` is right as well."""

    id: str
    text: str
    also: tuple[str, ...] = ()
