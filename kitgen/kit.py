"""The frozen kit: everything a rebuild needs, to and from `kit.json`."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.bank import Competency, Dimension, Level, Question, Scale
from kitgen.opening import Opening

FORMAT = 1
"""The format number of `kit.json`; a reader refuses any other."""


@dataclass(frozen=True, slots=True)
class KitText:
    """What the kit says in one language: the bank's head and the picked questions in full, in order of asking."""

    language: str
    role_name: str
    summary: str
    jurisdiction: str
    levels: tuple[Level, ...]
    dimensions: tuple[Dimension, ...]
    competencies: tuple[Competency, ...]
    scale: Scale
    live: tuple[Question, ...]
    practice: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit as issued.

    `code` names the kit on interviewer paper, `booklet_code` the booklet; neither tells the other.
    `weights` are those of the live questions, multiples of 5 that sum to 100. `notes` are (message template, values)
    pairs on what selection had to move. `hashes` are sha256 by name: bank, templates, labels, theme, fonts.
    `files` are sha256 by file name, filled after writing. `form` is A unless parallel forms were asked for.
    """

    opening: Opening
    seed: int
    form: str
    code: str
    booklet_code: str
    weights: tuple[int, ...]
    question_minutes: float
    texts: tuple[KitText, ...]
    notes: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()
    hashes: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    kitgen: str = ""
    format: int = FORMAT

    def text(self, language: str) -> KitText:
        """The kit's text in `language`. Raises KeyError where the kit was not built in it."""
        for text in self.texts:
            if text.language == language:
                return text
        raise KeyError(language)
