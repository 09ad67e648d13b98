"""The view of whoever teaches: the practice booklet, and the follow-ups that learners do not have before them."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.bank import Probe
from kitgen.kit import Kit
from kitgen.views.candidate import CandidateView, candidate_view, practice_order


@dataclass(frozen=True, slots=True)
class TrainerView:
    """All that stands in the trainer's booklet. `probes` are those of each question of the booklet, in its order."""

    booklet: CandidateView
    probes: tuple[tuple[Probe, ...], ...]


def trainer_view(kit: Kit, language: str) -> TrainerView:
    """What whoever teaches sees, in one language of the kit."""
    asked = practice_order(kit.text(language).practice)
    return TrainerView(candidate_view(kit, language), tuple(one.probes for one in asked if not one.keyed))
