"""Texts + secrets -> leaks, in time linear in both.

A run is the shortest piece of a guarded string that weighs twelve: a Han character weighs one, a word two, so
that 12 Han characters or 6 words make a run, and mixed text the like. Both sides are compared after NFKC,
casefolded, without white space and punctuation.

A turn of phrase counts as a run: "tell us about a time when you" in a live and in a practice question is refused, for
the wall cannot know which words give a question away. `repetitions` tells the bank's author before a kit is made.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kitgen.messages import Message
from kitgen.wall.guarded import Secret

RUN = 12
"""The weight of a run."""

_HAN = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNIT = re.compile(f"(?![\\W_])(?:[{_HAN}]|(?:(?![{_HAN}])[^\\W_])+(?:['’][^\\W_]+)*)")
_NOT_WORDS = re.compile(r"[\W_]+")
_SEED_NAMES = ("seed", "种子", "種子")


@dataclass(frozen=True, slots=True)
class Leak:
    """What was found: in which file, where in it, the words, and what they are of."""

    file: str
    place: str
    found: str
    origin: Message


def bare(text: str) -> str:
    """`text` after NFKC and casefolding, without white space and punctuation."""
    return _NOT_WORDS.sub("", unicodedata.normalize("NFKC", text).casefold())


def runs(text: str) -> Iterator[str]:
    """Every run of `text`, bare."""
    yield from _runs(*_units(text))


def _units(text: str) -> tuple[list[str], list[int]]:
    """The Han characters and words of `text`, and the weight of each."""
    units = [_NOT_WORDS.sub("", unit) for unit in _UNIT.findall(unicodedata.normalize("NFKC", text).casefold())]
    return units, [1 if len(unit) == 1 and unit >= "\u2e80" else 2 for unit in units]


def _runs(units: list[str], weights: list[int]) -> Iterator[str]:
    end = weight = 0
    for start in range(len(units)):
        while end < len(units) and weight < RUN:
            weight += weights[end]
            end += 1
        if weight < RUN:
            return
        yield "".join(units[start:end])
        weight -= weights[start]


class BareText:
    """A bare text made ready to be asked for many runs. A run may end within a word: PDF does not always say where.

    Every third window of ten is kept; of a run of twelve or more, one of the first three windows is then among them.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._windows = {text[at : at + 10] for at in range(0, len(text) - 9, 3)}

    def __contains__(self, run: str) -> bool:
        seen = self._windows
        if len(run) >= 12 and not (run[:10] in seen or run[1:11] in seen or run[2:12] in seen):
            return False
        return run in self._text


class Search:
    """Guarded strings made ready to be looked for in many texts."""

    def __init__(self, guarded: Iterable[Secret], exempt: Iterable[str]) -> None:
        free = BareText("\n".join(map(bare, exempt)))
        self._runs: list[tuple[Secret, list[str]]] = []
        self._marks: list[tuple[Secret, re.Pattern[str]]] = []
        for secret in guarded:
            if secret.kind == "words":
                self._runs.append((secret, [run for run in runs(secret.text) if run not in free]))
            else:
                self._marks.append((secret, _pattern(secret)))

    def leaks(self, file: str, texts: Mapping[str, str]) -> list[Leak]:
        """The first leak of each secret in each of `texts` (place -> text)."""
        found: list[Leak] = []
        suspects = self._suspects(texts.values())
        for place, text in texts.items():
            plain = unicodedata.normalize("NFKC", text).casefold()
            if suspects:
                runs_here = _runs_in(BareText(bare(plain)), suspects)
                found.extend(Leak(file, place, run, secret.origin) for run, secret in runs_here)
            found.extend(Leak(file, place, mark.text, mark.origin) for mark, seen in self._marks if seen.search(plain))
        return found

    def _suspects(self, texts: Iterable[str]) -> list[tuple[Secret, list[str]]]:
        """Those whose words stand in one of the texts, which is as a rule nobody: so all are asked at once first."""
        whole = BareText("\n".join(map(bare, texts)))
        return [(secret, guarded) for secret, guarded in self._runs if any(run in whole for run in guarded)]


def _runs_in(text: BareText, suspects: Iterable[tuple[Secret, list[str]]]) -> Iterator[tuple[str, Secret]]:
    for secret, guarded in suspects:
        if run := next((run for run in guarded if run in text), None):
            yield run, secret


def _pattern(mark: Secret) -> re.Pattern[str]:
    """How a mark is recognised in text after NFKC and casefolding."""
    sought = mark.text.casefold()
    match mark.kind:
        case "seed":
            return _seed_pattern(sought)
        case "hash":
            return re.compile(re.escape(sought[:8]))
        case _:
            # A name may lose its hyphens in a bookmark, but words of a sentence are not a name.
            pieces = "[-_.:]?".join(re.escape(piece) for piece in _NOT_WORDS.split(sought) if piece)
            return re.compile(rf"(?<![a-z0-9]){pieces}(?![a-z0-9])")


def _seed_pattern(seed: str) -> re.Pattern[str]:
    """A long number by itself, a short one where it is called a seed: 7 alone says nothing."""
    alone = rf"(?<![0-9.]){seed}(?![0-9])"
    return re.compile(alone if len(seed) > 4 else rf"(?:{'|'.join(_SEED_NAMES)})\W{{0,6}}{alone}")
