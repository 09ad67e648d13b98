"""The shipped bank -> a bank of ten megabytes: its questions over and over, under other ids, or in other words too."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

_ID = re.compile(r"^(  - id: )(\S+)$", re.MULTILINE)
_ENEMIES = re.compile(r"^    enemies: \[(.*)\]$", re.MULTILINE)


def write_big_bank(source: Path, target: Path, *, size: int, varied: bool = False) -> None:
    """At least `size` bytes. If `varied`, each copy has its Han characters exchanged, so that no text stands twice."""
    head, marker, questions = source.read_text("utf-8").partition("\nquestions:\n")
    copies = -(-size // len(questions.encode()))
    text = head + marker
    for number in range(copies):
        copy = _renamed(questions, number)
        text += copy.translate(_exchanged(questions, number)) if varied else copy
    target.write_text(text, "utf-8")


def _renamed(questions: str, number: int) -> str:
    renamed = _ID.sub(rf"\g<1>\g<2>-{number}", questions)
    return _ENEMIES.sub(
        lambda found: f"    enemies: [{', '.join(f'{one}-{number}' for one in found[1].split(', '))}]", renamed
    )


def _exchanged(text: str, number: int) -> dict[int, str]:
    """Each Han character of a text and another one of it: the `number`-th shuffle."""
    signs = sorted({sign for sign in text if "\u4e00" <= sign <= "\u9fff"})
    others = signs[:]
    Random(number).shuffle(others)
    return {ord(sign): other for sign, other in zip(signs, others, strict=True)}


def stems(count: int) -> list[str]:
    """So many stems of some sixty characters, out of one stock of words; each twentieth is the one before, reworded."""
    random = Random(count)
    stock = [
        "".join(chr(0x4E00 + random.randrange(2500)) for _ in range(random.choice((1, 2, 3)))) for _ in range(4000)
    ]
    made: list[list[str]] = []
    for number in range(count):
        words = [random.choice(stock) for _ in range(30)]
        made.append([*made[-1][:26], *words[:4]] if number % 20 == 19 else words)
    return ["".join(words) for words in made]
