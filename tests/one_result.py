"""Prints a digest of what is picked for thirty openings and for forms, rounds and many candidates.

python tests/one_result.py [THREADS] [REVERSED]: the same on any Python, hash seed, number of threads and order of
questions in the banks.
"""

from __future__ import annotations

import hashlib
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]

from random_banks import random_bank, twelve_questions

from kitgen.bank import Bank
from kitgen.bank_reader import read_bank
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.errors import ShortageError
from kitgen.opening import Opening
from kitgen.selection import select
from kitgen.selection.exposure import select_each
from kitgen.selection.forms import FormsPlan, select_forms
from kitgen.shelf import Shelf

_FILES = sorted((Path(__file__).parent.parent / "banks/zh-Hans").glob("s*.yaml"))
_OPENINGS = tuple(product(range(len(_FILES)), range(1, 6), (30, 45, 60)))


@cache
def bank(number: int, *, turned: bool) -> Bank:
    read = read_bank(_FILES[number], Shelf(None).source_of)
    return replace(read, questions=read.questions[::-1]) if turned else read


def kit(number: int, difficulty: int, minutes: int, *, turned: bool) -> str:
    """The kit of an opening, and three forms of it."""
    own = bank(number, turned=turned)
    opening = Opening("desk", own.role, own.default_level, difficulty, (own.language,), minutes, minutes + difficulty)
    common = frozenset(own.by_id)
    blueprint = blueprint_for(opening, own, common)
    told = []
    for pick in (_kit, _forms):
        try:
            told.append(pick(own, blueprint, opening.seed, common))
        except ShortageError as error:
            told.append(repr([problem.text("en") for problem in error.problems]))
    return "\n".join(told)


def _kit(own: Bank, blueprint: Blueprint, seed: int, common: frozenset[str]) -> str:
    return repr(select(own, blueprint, seed=seed, common=common))


def _forms(own: Bank, blueprint: Blueprint, seed: int, common: frozenset[str]) -> str:
    return repr(select_forms(own, blueprint, FormsPlan(2), seed=seed, common=common))


def large(*, turned: bool) -> str:
    """Kits drawn by chance from 1 000 questions, and thirty candidates under a cap."""
    whole = random_bank(1000, 7)
    own = replace(whole, questions=whole.questions[::-1]) if turned else whole
    common, blueprint = frozenset(own.by_id), twelve_questions()
    kits = [select(own, blueprint, seed=seed, common=common).live for seed in range(5)]
    return repr((kits, select_each(own, blueprint, 30, cap=3, seed=1, common=common)))


def digest(threads: int = 1, *, turned: bool = False) -> str:
    for number in range(len(_FILES)):
        bank(number, turned=turned)
    with ThreadPoolExecutor(threads) as pool:
        kits = list(pool.map(lambda one: kit(*one, turned=turned), _OPENINGS))
    return hashlib.sha256("\n".join([*kits, large(turned=turned)]).encode()).hexdigest()


if __name__ == "__main__":
    print(digest(int(sys.argv[1]) if sys.argv[1:] else 1, turned="REVERSED" in sys.argv))
