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
from functools import cached_property

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
    return _NOT_WORDS.sub("", _folded(text))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def runs(text: str) -> Iterator[str]:
    """Every run of `text`, bare."""
    yield from _runs(*_units(text))


def _units(text: str) -> tuple[list[str], list[int]]:
    """The Han characters and words of `text`, and the weight of each."""
    units = [_NOT_WORDS.sub("", unit) for unit in _UNIT.findall(_folded(text))]
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
        self.windows = _windows(text, 3)

    def __contains__(self, run: str) -> bool:
        seen = self.windows
        if len(run) >= 12 and not (run[:10] in seen or run[1:11] in seen or run[2:12] in seen):
            return False
        return run in self._text


def _windows(text: str, step: int) -> frozenset[str]:
    return frozenset([text[at : at + 10] for at in range(0, len(text) - 9, step)])


@dataclass(frozen=True, slots=True)
class _Words:
    """A guarded string: all its windows, and those of its runs that are shorter than twelve characters."""

    secret: Secret
    windows: frozenset[str]
    short: tuple[str, ...]

    def may_stand_in(self, text: BareText) -> bool:
        """Whether it is worth the time to look for every run of it: as a rule it is not."""
        return not self.windows.isdisjoint(text.windows) or any(run in text for run in self.short)


def _words(secret: Secret) -> _Words:
    text = bare(secret.text)
    only_han = not text or min(text) >= "\u2e80"
    short = () if only_han else tuple(run for run in runs(secret.text) if len(run) < 12)
    return _Words(secret, _windows(text, 1), short)


class Search:
    """Guarded strings made ready to be looked for in many texts."""

    def __init__(self, guarded: Iterable[Secret], exempt: Iterable[str]) -> None:
        self._exempt = tuple(exempt)
        self._words: list[_Words] = []
        self._marks: list[tuple[Secret, re.Pattern[str]]] = []
        for secret in guarded:
            if secret.kind == "words":
                self._words.append(_words(secret))
            else:
                self._marks.append((secret, _pattern(secret)))

    @cached_property
    def _free(self) -> BareText:
        return BareText("\n".join(map(bare, self._exempt)))

    def leaks(self, file: str, texts: Mapping[str, str]) -> list[Leak]:
        """The first leak of each secret in each of `texts` (place -> text)."""
        found: list[Leak] = []
        folded = {place: _folded(text) for place, text in texts.items()}
        words, marks = self._suspects(folded.values())
        for place, text in folded.items() if words or marks else ():
            here = BareText(_NOT_WORDS.sub("", text))
            for secret in words:
                if run := self._run_in(here, secret):
                    found.append(Leak(file, place, run, secret.origin))
            found.extend(Leak(file, place, mark.text, mark.origin) for mark, seen in marks if seen.search(text))
        return found

    def _suspects(self, folded: Iterable[str]) -> tuple[list[Secret], list[tuple[Secret, re.Pattern[str]]]]:
        """What may stand in one of the texts, which is as a rule nothing: so all texts are asked at once first."""
        folded = tuple(folded)
        whole = BareText("\n".join([_NOT_WORDS.sub("", text) for text in folded]))
        words = [one.secret for one in self._words if one.may_stand_in(whole) and self._run_in(whole, one.secret)]
        joined = "\n".join(folded)
        return words, [(mark, seen) for mark, seen in self._marks if _clue(mark) in joined and seen.search(joined)]

    def _run_in(self, text: BareText, secret: Secret) -> str:
        """The first run of a guarded string that stands in `text` and in nothing exempt; "" if there is none."""
        return next((run for run in runs(secret.text) if run in text and run not in self._free), "")


def _clue(mark: Secret) -> str:
    """Letters without which a mark cannot be recognised."""
    return max(_NOT_WORDS.split(mark.text.casefold()), key=len)[:8]


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
