"""Name of a stream -> numbers at random: the same on every machine, in every version of Python, for every hash seed."""

from __future__ import annotations

from hashlib import shake_128
from struct import unpack

_NUMBERS = 512  # hashed at once


class Chance:
    """Numbers of a stream, one after another."""

    def __init__(self, stream: str) -> None:
        self.stream = stream
        self.block = 0
        self.left: list[int] = []

    def below(self, number: int) -> int:
        """One of 0 to `number` - 1, each as likely as another but for one part in a million."""
        if not self.left:
            raw = shake_128(f"{self.stream}:{self.block}".encode()).digest(4 * _NUMBERS)
            self.left = list(unpack(f"<{_NUMBERS}I", raw))
            self.block += 1
        return self.left.pop() * number >> 32

    def shuffle(self, things: list[int]) -> None:
        """Put the things into any order, in place."""
        for i in range(len(things) - 1, 0, -1):
            j = self.below(i + 1)
            things[i], things[j] = things[j], things[i]
