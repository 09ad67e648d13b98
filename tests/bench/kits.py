"""Seed -> a twelve-question kit from the shipped bank, its two documents and their pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kitgen.document import Document
from kitgen.kit import Kit
from kitgen.layout import layout
from kitgen.layout.pages import Pages
from kitgen.markup import read_markup
from kitgen.pipeline.request import Request, task_for
from kitgen.pipeline.supplies import Supplies
from kitgen.template import fill
from kitgen.views import candidate_view, interviewer_view

ROOT = Path(__file__).resolve().parents[2]
OPENING = ROOT / "banks" / "sample-opening.yaml"
BANK = ROOT / "banks" / "zh-Hans" / "market-service-specialist.yaml"
LANGUAGE = "zh-Hans"
MINUTES = 105
"""The slot in which twelve questions of this bank fit."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A kit, and what its booklets are made with."""

    kit: Kit
    supplies: Supplies

    def document(self, booklet: str) -> Document:
        """The document of a booklet, "interviewer" or "practice"."""
        view = interviewer_view(self.kit, LANGUAGE) if booklet == "interviewer" else candidate_view(self.kit, LANGUAGE)
        name = f"{booklet}.xml.j2"
        markup = fill(name, view, self.supplies.labels, LANGUAGE, self.supplies.templates)
        return read_markup(markup, name=name, language=LANGUAGE, pictures={})

    def pages(self, document: Document) -> Pages:
        return layout(document, self.supplies.theme, self.supplies.fonts)


def sample(seed: int) -> Sample:
    """The kit of a seed. The fonts are those of the process: they are loaded once, as in any batch."""
    task = task_for(Request(opening=OPENING, options={"minutes": str(MINUTES), "seed": str(seed)}))
    return Sample(task.kit, task.supplies[LANGUAGE])
