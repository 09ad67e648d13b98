"""The words of all topics -> where a text may hold one, quickly, and the few patterns worth trying there.

There are thousands of words: one pattern of all would take longer than all other rules. What a word begins with is
looked up instead: in Chinese each two signs, in English the first letters of each word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain, compress
from operator import add
from typing import NamedTuple, TypeAlias

from kitgen.lint.law_words import TOPICS
from kitgen.lint.law_words.topic import Strength, Topic

_START = {True: re.compile(r"[^\W_]{1,2}(?![?*+{])"), False: re.compile(r"[^\W_]{1,3}(?![?*+{])")}
_NOT_BEFORE = re.compile(r"\(\?<![^)]*\)")
_WORD = re.compile(r"\w+")
_Words: TypeAlias = tuple[Topic, Strength, str]


class Net(NamedTuple):
    """By the signs that words begin with: whose they are, how strong, and the words."""

    chinese: bool
    by_start: Mapping[str, tuple[_Words, ...]]
    lengths: tuple[int, ...]
    single: re.Pattern[str]
    """The signs that are a word's only one."""

    def places(self, text: str) -> Iterable[int]:
        """Where a word may begin in a folded text."""
        if not self.chinese:
            hot = {
                word for word in set(_WORD.findall(text)) if any(word[:size] in self.by_start for size in self.lengths)
            }
            return (found.start() for found in _WORD.finditer(text) if found[0] in hot)
        pairs = compress(range(len(text)), map(self.by_start.__contains__, map(add, text, text[1:])))
        return chain(pairs, (found.start() for found in self.single.finditer(text)))

    def found(self, text: str, at: int) -> Iterator[tuple[Topic, Strength, re.Match[str]]]:
        """The topics that have a word at a place, with how strong it is."""
        for length in self.lengths:
            for topic, strength, words in self.by_start.get(text[at : at + length], ()):
                if match := _compiled(words).match(text, at):
                    yield topic, strength, match


@cache
def _compiled(words: str) -> re.Pattern[str]:
    """A pattern when it is first tried: most never are."""
    return re.compile(words)


@cache
def net(chinese: bool) -> Net:
    """The net of a language."""
    kinds: defaultdict[str, defaultdict[tuple[Topic, Strength], list[str]]] = defaultdict(lambda: defaultdict(list))
    for topic in TOPICS:
        for strength, word in topic.words(chinese):
            for one in opened(word):
                kinds[_start(one, chinese)][topic, strength].append(one)
    by_start = {
        start: tuple((*kind, _ending(some, chinese)) for kind, some in found.items()) for start, found in kinds.items()
    }
    single = "".join(start for start in by_start if len(start) == 1)
    return Net(chinese, by_start, tuple(sorted(set(map(len, by_start)))), re.compile(f"[{single}]"))


def _ending(words: list[str], chinese: bool) -> str:
    return "|".join(words) if chinese else rf"(?:{'|'.join(words)})(?!\w)"


def _start(word: str, chinese: bool) -> str:
    """The letters that a word begins with; a word that begins with none is a mistake in the tables."""
    found = _START[chinese].match(_NOT_BEFORE.sub("", word, count=1))
    assert found, word
    return found[0]


def opened(word: str) -> Iterator[str]:
    """A word without the group that it begins with: `(?:a|b)?c` is `ac`, `bc` and `c`."""
    if not word.startswith("(?:"):
        yield word
        return
    depth, bars = 0, [2]
    for at, sign in enumerate(word):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 1:
            bars.append(at)
        if depth == 0:
            break
    rest = word[at + 1 :]
    for low, high in zip(bars, [*bars[1:], at], strict=True):
        yield from opened(word[low + 1 : high] + rest.removeprefix("?"))
    if rest.startswith("?"):
        yield from opened(rest[1:])
