"""Live and practice questions -> how like the interview the booklet is, in a line and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.bank import Question


def match_line(live: Sequence[Question], practice: Sequence[Question]) -> Message:
    """How many of the practice questions are as the interview's profile would have them."""
    from kitgen.selection.booklet import match_of

    return say(
        "practice spread as in the interview: by competency {competency} of {count}, "
        "by difficulty {difficulty} of {count}",
        **asdict(match_of(live, practice)),
    )


def match_data(live: Sequence[Question], practice: Sequence[Question]) -> dict[str, int]:
    """The same for programs."""
    from kitgen.selection.booklet import match_of

    return asdict(match_of(live, practice))
