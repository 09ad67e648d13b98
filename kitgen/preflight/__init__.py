"""A kit as it lies in its folder -> a slip: what was looked at, what is wrong, what could not be looked at.

delivery   folder or files ─► what there is to look at
contents   the kit file and the wall       paper      PDF pages: glyphs, edges, greys, questions in one piece
agreement  DOCX against PDF                standards  what other programs and archives accept
scores     the score workbook

Everything is judged by the bytes on disk, whoever wrote them last. What cannot be looked at here is said, never passed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kitgen.messages import Message
from kitgen.preflight.agreement import check_agreement
from kitgen.preflight.contents import check_files, check_sums, check_wall
from kitgen.preflight.delivery import Delivery, delivered
from kitgen.preflight.paper import check_edges, check_glyphs, check_greys, check_questions
from kitgen.preflight.scores import check_scores
from kitgen.preflight.standards import check_docx, check_pdf
from kitgen.preflight.verdict import State, Verdict

__all__ = ["Delivery", "Slip", "State", "Verdict", "inspect"]

CHECKS: tuple[tuple[str, Callable[[Delivery], Verdict]], ...] = (
    ("files", check_files),
    ("wall", check_wall),
    ("sums", check_sums),
    ("questions", check_questions),
    ("glyphs", check_glyphs),
    ("edges", check_edges),
    ("greys", check_greys),
    ("agreement", check_agreement),
    ("pdf", check_pdf),
    ("docx", check_docx),
    ("scores", check_scores),
)
"""Every check by its name, in the order of the slip."""


@dataclass(frozen=True, slots=True)
class Slip:
    """What came of every check, by name; green where nothing failed."""

    delivery: Delivery
    verdicts: tuple[tuple[str, Verdict], ...]

    @property
    def green(self) -> bool:
        return all(verdict.state != "failed" for _, verdict in self.verdicts)

    @property
    def copies(self) -> tuple[Message, ...]:
        """What to print of each file, and how often."""
        return self.delivery.copies()


def inspect(paths: tuple[Path, ...]) -> Slip:
    """Look at a kit, by its folder or its kit.json, or at single files. Raises InputError for what is neither."""
    delivery = delivered(paths)
    return Slip(delivery, tuple((name, check(delivery)) for name, check in CHECKS))
