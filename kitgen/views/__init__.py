"""Kit -> what each audience may see: the only inputs of templates.

`InterviewerView` carries the guide of the live questions. `CandidateView` has no live question and nothing that names
the kit: no seed, no kit code, no bank hash; its questions are of a type of their own, made from the practice pool only.
`HandedView` is what a candidate is handed in the room: the live questions' own words and nothing of the guide.
`TrainerView` is the booklet and its follow-ups, for whoever teaches. `DayView` is for the panel and the staff.
`PaperView` has no key; `KeyView`, `PracticalView` and `ThresholdView` are for examiners.
"""

from __future__ import annotations

from kitgen.views.candidate import CandidateView, candidate_view, learner_view
from kitgen.views.coverage import CoverageView, coverage_view, panel_coverage_view
from kitgen.views.day import DayView, HandedView, day_view, handed_view
from kitgen.views.grading import KeyView, PracticalView, ThresholdView, key_view, practical_view, threshold_view
from kitgen.views.interviewer import InterviewerView, interviewer_view
from kitgen.views.paper import PaperView, paper_view
from kitgen.views.trainer import TrainerView, trainer_view

__all__ = [
    "CandidateView",
    "CoverageView",
    "DayView",
    "HandedView",
    "InterviewerView",
    "KeyView",
    "PaperView",
    "PracticalView",
    "ThresholdView",
    "TrainerView",
    "candidate_view",
    "coverage_view",
    "day_view",
    "handed_view",
    "interviewer_view",
    "key_view",
    "learner_view",
    "panel_coverage_view",
    "paper_view",
    "practical_view",
    "threshold_view",
    "trainer_view",
]
