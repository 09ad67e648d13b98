"""Texts + secrets -> leaks, in time linear in both.

A run is the shortest piece of a guarded string that weighs twelve: a Han character weighs one, a word two, so
that 12 Han characters or 6 words make a run, and mixed text the like. Both sides are compared after NFKC,
casefolded, without white space and punctuation.
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

_PREFIX = 12
_HAN = "\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNIT = re.compile(f"(?![\\W_])(?:[{_HAN}]|(?:(?![{_HAN}])[^\\W_])+)")
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
    units = _UNIT.findall(unicodedata.normalize("NFKC", text).casefold())
    weights = [1 if len(unit) == 1 and unit >= "\u2e80" else 2 for unit in units]
    end = weight = 0
    for start in range(len(units)):
        while end < len(units) and weight < RUN:
            weight += weights[end]
            end += 1
        if weight < RUN:
            return
        yield "".join(units[start:end])
        weight -= weights[start]


class Search:
    """Guarded strings made ready to be looked for in many texts."""

    def __init__(self, guarded: Iterable[Secret], exempt: Iterable[str]) -> None:
        free = {run for text in exempt for run in runs(text)}
        self._runs: dict[str, list[tuple[str, Secret]]] = {}
        self._marks: list[tuple[Secret, re.Pattern[str]]] = []
        for secret in guarded:
            if secret.kind == "words":
                self._add_runs(secret, free)
            else:
                self._marks.append((secret, _pattern(secret)))

    def leaks(self, file: str, texts: Mapping[str, str]) -> list[Leak]:
        """The first leak of each secret in each of `texts` (place -> text)."""
        found: list[Leak] = []
        for place, text in texts.items():
            plain = unicodedata.normalize("NFKC", text).casefold()
            found.extend(Leak(file, place, run, secret.origin) for run, secret in self._runs_in(bare(plain)))
            found.extend(Leak(file, place, mark.text, mark.origin) for mark, seen in self._marks if seen.search(plain))
        return found

    def _add_runs(self, secret: Secret, free: set[str]) -> None:
        for run in runs(secret.text):
            if run not in free:
                self._runs.setdefault(run[:_PREFIX], []).append((run, secret))

    def _runs_in(self, text: str) -> list[tuple[str, Secret]]:
        hits: dict[Secret, str] = {}
        for prefix in sorted(self._prefixes_in(text)):
            for run, secret in self._runs[prefix]:
                if secret not in hits and run in text:
                    hits[secret] = run
        return [(run, secret) for secret, run in hits.items()]

    def _prefixes_in(self, text: str) -> set[str]:
        windows = {text[at : at + _PREFIX] for at in range(len(text) - _PREFIX + 1)}
        short = {prefix for prefix in self._runs if len(prefix) < _PREFIX}  # six words of a letter or two
        return (windows & self._runs.keys()) | short


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
    return re.compile(alone if len(seed) > 6 else rf"(?:{'|'.join(_SEED_NAMES)})\W{{0,6}}{alone}")
