"""Chinese line composition as a pure table of character classes and pairs, after W3C CLREQ.

`may_break(before, after)` and `squeeze(before, after)` answer for two neighbouring characters;
nothing here knows fonts, sizes or lines. https://www.w3.org/TR/clreq/#line_composition_rules_for_punctuation_marks
"""

from __future__ import annotations

OPENING = frozenset("“‘「『（《〈【〔［｛〖")
CLOSING = frozenset("”’」』）》〉】〕］｝〗")
STOPS = frozenset("，。、；：？！．")
"""Pause and stop marks."""

NO_START = CLOSING | STOPS | frozenset("…—～·・／‧•%‰℃°′″々ー!,.:;?)]}")
"""Never first on a line."""

NO_END = OPENING | frozenset("([{￥＄£€§№")
"""Never last on a line."""

_DASHES = frozenset("—…")
_LEFT_INK = {"zh-Hans": CLOSING | STOPS - frozenset("？！"), "zh-Hant": CLOSING}
"""Marks whose right half is empty. In Taiwan's form the stops stand in the middle of their square."""


def is_han(char: str) -> bool:
    """Whether a character is set on the square grid of Chinese text (ideographs, kana, full-width forms)."""
    point = ord(char)
    return (0x2E80 <= point <= 0xFFEF and point != 0xFEFF) or point >= 0x20000


def may_break(before: str, after: str) -> bool:
    """Whether a line may end after `before` and the next begin with `after`, two characters without a space between."""
    if after in NO_START or before in NO_END:
        return False
    return not (before in _DASHES and after in _DASHES)


def squeeze(before: str, after: str, language: str) -> float:
    """The part of an em by which two neighbouring marks stand closer than their squares: 0 or 0.5.

    A closing mark gives up its empty right half before any other mark, an opening mark its left half after one.
    """
    left_ink = _LEFT_INK.get(language)
    if left_ink is None:
        return 0.0
    if before in left_ink and (after in CLOSING or after in STOPS or after in OPENING):
        return 0.5
    return 0.5 if before in OPENING and after in OPENING else 0.0
