"""What a topic of employment law is: its rule, the jurisdictions that name it, and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

EVERYWHERE = ("CN", "TW", "HK", "US", "UK", "EU")


Strength: TypeAlias = Literal["plain", "common", "faint"]
_STRENGTHS: tuple[Strength, ...] = ("plain", "common", "faint")


_WRAPPED = re.compile(r"\|\n\s*")


@dataclass(frozen=True, slots=True)
class Topic:
    """`rule` is the id of the rule, `where` the jurisdictions whose law names the topic; the rest are its words.

    Plain ones count as they stand, since they are hardly ever about anything else. `zh` and `en` count where the
    sentence asks the candidate, prefers somebody or judges him by them; faint ones, which are everyday words too, only
    where he is asked or somebody is preferred (see `law_context`). Each word is a pattern. Chinese ones are parted by
    white space and in simplified characters, which texts are folded to; English ones are parted by semicolons, and
    a long one may be wrapped after a bar.
    """

    rule: str
    where: tuple[str, ...]
    zh: str = ""
    en: str = ""
    zh_plain: str = ""
    en_plain: str = ""
    zh_faint: str = ""
    en_faint: str = ""

    def words(self, chinese: bool) -> Iterator[tuple[Strength, str]]:
        """Every word of a language with its strength."""
        if chinese:
            kinds = [one.split() for one in (self.zh_plain, self.zh, self.zh_faint)]
        else:
            kinds = [_parted(one) for one in (self.en_plain, self.en, self.en_faint)]
        for strength, kind in zip(_STRENGTHS, kinds, strict=True):
            yield from ((strength, word) for word in kind)


def _parted(words: str) -> list[str]:
    return [" ".join(one.split()) for one in _WRAPPED.sub("|", words).split(";") if one.strip()]
