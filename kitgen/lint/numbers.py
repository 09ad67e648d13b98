"""Text -> the numbers in it, however they are written: digits, Chinese numerals, English words."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_ZH = re.compile("[零〇一二两兩三四五六七八九十百千万萬半]+")
_ZH_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_IN_TEN_THOUSANDS = re.compile(r"(\d+(?:\.\d+)?)[万萬]")
_ZH_DECIMAL = re.compile("([零〇一二两兩三四五六七八九十百]+)[点點]([零〇一二三四五六七八九]+)")
_ZH_TENTHS = re.compile("([一二三四五六七八九])成([一二三四五六七八九]?)")
_ZH_UNITS = {"十": 10, "百": 100, "千": 1000}
_EN_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_EN_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EN = re.compile(r"[a-z]+")


def written_numbers(text: str) -> set[str]:
    """Numbers in digits, without thousands signs: `1,200` is `1200`."""
    return {_plain(one) for one in _DIGITS.findall(_IN_TEN_THOUSANDS.sub(_times_ten_thousand, text))}


def _times_ten_thousand(match: re.Match[str]) -> str:
    return f"{float(match[1]) * 10000:.0f}"


def _plain(digits: str) -> str:
    digits = digits.replace(",", "")
    return digits if "." in digits else digits.lstrip("0") or "0"


def all_numbers(text: str) -> set[str]:
    """Numbers in digits or in words, Chinese or English, and each part of `9.40` and `15:30`."""
    found = written_numbers(text)
    found |= {_plain(part) for one in found if "." in one for part in one.split(".")}
    for run in _ZH.findall(text):
        found |= _of_chinese(run)
    for whole, part in _ZH_DECIMAL.findall(text):
        found |= {f"{one}.{''.join(str(_ZH_DIGITS[sign]) for sign in part)}" for one in _of_chinese(whole)}
    for tens, ones in _ZH_TENTHS.findall(text):
        found.add(str(_ZH_DIGITS[tens] * 10 + _ZH_DIGITS.get(ones, 0)))
    return found | _of_english(text)


def stands(number: str, others: set[str]) -> bool:
    """Whether a number is among `others`, as it is, without the zeros at its end, or part by part: 9.40 is 9 点 40."""
    if number in others or "." not in number:
        return number in others
    parts = [_plain(part) for part in number.split(".")]
    return number.rstrip("0").rstrip(".") in others or all(part in others for part in parts)


def _of_chinese(run: str) -> set[str]:
    """The value of a run of Chinese numerals, and of each sign of it, since 三四 is three or four."""
    found = {str(_ZH_DIGITS[sign]) for sign in run if sign in _ZH_DIGITS}
    total = part = digit = 0
    for sign in run:
        if sign in _ZH_DIGITS:
            digit = _ZH_DIGITS[sign]
        elif sign in _ZH_UNITS:
            part += (digit or 1) * _ZH_UNITS[sign]
            digit = 0
        elif sign in "万萬":
            total, part, digit = (total + part + digit) * 10000, 0, 0
    return found | {str(total + part + digit)}


def _of_english(text: str) -> set[str]:
    words = _EN.findall(text.lower())
    found: set[str] = set()
    for at, word in enumerate(words):
        if word in _EN_ONES:
            found.add(str(_EN_ONES.index(word)))
        elif word in _EN_TENS:
            tens = (_EN_TENS.index(word) + 2) * 10
            following = words[at + 1] if at + 1 < len(words) else ""
            ones = _EN_ONES.index(following) if following in _EN_ONES[1:10] else 0
            found |= {str(tens), str(tens + ones)}
        elif word in ("hundred", "thousand"):
            size = 100 if word == "hundred" else 1000
            before = words[at - 1] if at else ""
            found.add(str(size * (_EN_ONES.index(before) if before in _EN_ONES else 1)))
    extra = {"once": "1", "twice": "2", "dozen": "12", "both": "2", "half": "0.5", "a": "1", "single": "1", "pair": "2"}
    found |= {str(number) for number, month in enumerate(_MONTHS, 1) if month in words}
    return found | {extra[word] for word in words if word in extra} | _clock(text)


_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


def _clock(text: str) -> set[str]:
    """Hours after noon on either clock: `3 pm` is 15 too, and 15:30 is 3; 点半 is 30."""
    half = {"30"} if re.search("[点點]半", text) else set()
    half |= {str(int(hour) - 12) for hour in re.findall(r"(?<!\d)(1[3-9]|2[0-3])[:：点點时時]", text)}
    return half | {str(int(hour) % 12 + 12) for hour in re.findall(r"\b(\d{1,2})(?::\d\d)? ?p\.?m", text.lower())}
