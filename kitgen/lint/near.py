"""Texts -> the pairs that are more than 0.6 alike (Jaccard on character 3-grams), without comparing all with all.

Exact all the same. Two texts that are alike share one of their rarest grams: sorted by rarity, the first
|x| - ⌈0.6·|x|⌉ + 1 grams of each are enough to meet in an index (prefix filter), and their sizes cannot differ by
more than the same factor. Equal texts are one text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

_PARTS, _OF = 3, 5
"""Pairs that share more than three fifths of their grams are told."""

_SIGNS = re.compile(r"[\W_]+")


def grams(text: str) -> frozenset[str]:
    """The character 3-grams of a text, without signs and spaces, in small letters."""
    bare = _SIGNS.sub("", text).casefold()
    return frozenset(bare[at : at + 3] for at in range(len(bare) - 2))


def near_pairs(texts: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """Places of two texts, the earlier first, and how alike they are; of equal texts only the first is compared on."""
    same: dict[frozenset[str], list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if found := grams(text):
            same[found].append(place)
    pairs = [(places[0], place, 1.0) for places in same.values() for place in places[1:]]
    sets = sorted(same, key=len)
    pairs += [
        (*sorted((same[sets[one]][0], same[sets[other]][0])), likeness)  # type: ignore[misc]
        for one, other, likeness in _joined(sets)
    ]
    yield from sorted(pairs)


def _joined(sets: Sequence[frozenset[str]]) -> Iterator[tuple[int, int, float]]:
    """Pairs of sets, given by size, that overlap enough."""
    often = Counter(gram for one in sets for gram in one)
    index: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(sets):
        ranked = sorted(sorted(one), key=often.__getitem__)
        least = -(-_PARTS * len(one) // _OF)
        prefix = ranked[: len(one) - least + 1]
        seen = {other for gram in prefix for other in index[gram] if len(sets[other]) >= least}
        for other in sorted(seen):
            shared = len(one & sets[other])
            both = len(one) + len(sets[other]) - shared
            if shared * _OF > _PARTS * both:
                yield other, place, shared / both
        for gram in prefix:
            index[gram].append(place)
