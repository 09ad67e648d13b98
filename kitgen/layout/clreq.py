"""Chinese line composition as a pure table of character classes and pairs, after W3C CLREQ.

`may_break` and `squeeze` answer for two neighbouring characters, `lead` and `trail` for one at a line's edge, `UNIT` is
what a number keeps beside it; nothing here knows fonts, sizes or lines. https://www.w3.org/TR/clreq/#line_composition_rules_for_punctuation_marks
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OPENING = frozenset("“‘「『（《〈【〔［｛〖")
CLOSING = frozenset("”’」』）》〉】〕］｝〗")
STOPS = frozenset("，。、；：？！．")
"""Pause and stop marks."""

NO_START = CLOSING | STOPS | frozenset("…—～·・／‧•%‰℃°′″々ー!,.:;?)]}")
"""Never first on a line."""

NO_END = OPENING | frozenset("([{￥＄£€§№")
"""Never last on a line."""

UNIT = (
    "分钟|分鐘|小时|小時|个月|個月|星期|工作日|毫米|厘米|公分|公里|公斤|万元|萬元|人民币|度|"
    "[年月日号號时時分秒天周週岁歲元角块塊次个個件台名位人倍页頁题題条條项項点點级級楼樓]"
)
"""A pattern of the Chinese units that stay on the line of their number."""

LATIN_UNIT = frozenset(
    (
        "mm",
        "cm",
        "m",
        "km",
        "g",
        "kg",
        "t",
        "ml",
        "L",
        "s",
        "ms",
        "min",
        "h",
        "d",
        "pt",
        "px",
        "KB",
        "MB",
        "GB",
        "TB",
        "Hz",
        "kHz",
        "MHz",
        "GHz",
        "V",
        "A",
        "W",
        "kW",
        "kWh",
        "mAh",
        "dB",
    )
)
"""The units that stay on the line of their number although a space stands between the two."""

_HELD = re.compile(
    r"(?<=[0-9])[-/](?=[A-Za-z0-9])|(?<=[A-Za-z])[-/](?=[0-9])"  # 4-A, 24/7, B-12
    r"|(?<=(?<![A-Za-z])[A-Za-z])-(?=[A-Za-z])|(?<=[A-Za-z])-(?=[A-Za-z](?![A-Za-z]))"  # e-mail, vitamin-C
)
_TELEPHONE = re.compile(r"(?:\+[0-9]{1,3}|\(?0[0-9]{1,3}\)?)(?: [0-9]{2,4}){2,}(?![0-9])")
"""Groups of digits with spaces between them, after a country's or an area's code."""

_UNPARTED = (frozenset("—…"), frozenset("★☆"))
"""Marks never parted from their like."""
_LEFT_INK = {"zh-Hans": CLOSING | STOPS - frozenset("？！"), "zh-Hant": CLOSING}
"""Marks whose right half is empty. In Taiwan's form the stops stand in the middle of their square."""

_HALF = 0.495
"""A hair less than half: what steps back by half an em, readers of PDF take for the start of another line."""


def is_han(char: str) -> bool:
    """Whether a character is set on the square grid of Chinese text (ideographs, kana, full-width forms)."""
    point = ord(char)
    return (0x2E80 <= point <= 0xFFEF and point != 0xFEFF) or point >= 0x20000


def may_break(before: str, after: str) -> bool:
    """Whether a line may end after `before` and the next begin with `after`, two characters without a space between."""
    if after in NO_START or before in NO_END:
        return False
    return not any(before in marks and after in marks for marks in _UNPARTED)


def held(text: str) -> Iterator[int]:
    """Where in `text` no line begins though a hyphen, a stroke or a space stands before: in 4-A, in 02 2345 6789."""
    if "-" in text or "/" in text:
        yield from (one.end() for one in _HELD.finditer(text))
    if "0" in text or "+" in text:
        for number in _TELEPHONE.finditer(text):
            yield from (at + 1 for at in range(*number.span()) if text[at] == " ")


def squeeze(before: str, after: str, language: str) -> float:
    """The part of an em by which two neighbouring marks stand closer than their squares: 0 or `_HALF`.

    A closing mark gives up its empty right half before any other mark, an opening mark its left half after one.
    """
    if language not in _LEFT_INK:
        return 0.0
    if trail(before, language) and (after in CLOSING or after in STOPS or after in OPENING):
        return _HALF
    return _HALF if after in OPENING and (before in OPENING or before in STOPS) else 0.0


def lead(char: str, language: str) -> float:
    """The part of an em that a mark gives up at the start of a line: an opening mark its empty left half."""
    return 0.5 if char in OPENING and language in _LEFT_INK else 0.0


def trail(char: str, language: str) -> float:
    """The part of an em that a mark gives up at the end of a line: its empty right half, where it has one."""
    return 0.5 if char in _LEFT_INK.get(language, ()) else 0.0
