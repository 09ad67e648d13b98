"""Picking from large banks by chance: kits that keep every rule, fair, and the same everywhere."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from kit_checker import faults
from random_banks import random_bank, twelve_questions
from small_banks import ids

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.requirements import Excluded
from kitgen.selection import Selection, select
from kitgen.usage import UNUSED, Rest, Usage

BLUEPRINT = twelve_questions()
KNOWN = "ac28a3f9caea"
"""The first digits of a hash over the kits of `kits_of`, as they have been picked ever since."""


@cache
def large_bank(size: int = 1000) -> Bank:
    return random_bank(size, 3, enemies=size // 10)


def picked(bank: Bank, blueprint: Blueprint, seed: int, usage: Usage = UNUSED) -> Selection:
    """A selection, judged before it is looked at."""
    selection = select(bank, blueprint, seed=seed, common=ids(bank), usage=usage)
    assert faults(bank, blueprint, selection, ids(bank)) == []
    return selection


def kits_of(bank: Bank) -> list[tuple[str, ...]]:
    return [select(bank, BLUEPRINT, seed=seed, common=ids(bank)).live for seed in range(10)]


@pytest.mark.parametrize("size", [300, 1000, 5000])
@pytest.mark.parametrize("minutes", [48, 65])
def test_every_kit_of_a_large_bank_keeps_every_rule(size: int, minutes: int) -> None:
    for seed in range(30):
        picked(large_bank(size), twelve_questions(minutes), seed)


def test_a_large_bank_keeps_what_must_and_what_must_not_be_asked() -> None:
    bank = large_bank()
    forced = tuple(f"q{i}" for i in range(1000) if bank.by_id[f"q{i}"].dimension == "d1")[:2]
    first = picked(bank, BLUEPRINT, 1).live
    rules = replace(BLUEPRINT.requirements, include=forced, exclude=Excluded(ids=first[:6]))
    for seed in range(10):
        assert {*forced} <= {*picked(bank, replace(BLUEPRINT, requirements=rules), seed).live}


def test_what_rests_is_not_asked_and_what_was_asked_comes_last() -> None:
    bank = large_bank()
    first, second = picked(bank, BLUEPRINT, 1).live, picked(bank, BLUEPRINT, 2).live
    usage = Usage(tuple((id, 1) for id in first), tuple(Rest(id, "cool_down") for id in second))
    for seed in range(1, 12):
        assert not {*picked(bank, BLUEPRINT, seed, usage).live} & {*first, *second}


def test_whole_groups_of_a_large_bank_are_asked_at_times_and_never_in_part() -> None:
    bank = large_bank()
    pairs = [one.id for one in bank.questions if one.dimension in ("d1", "d2") and not one.enemies][:20]
    grouped = tuple(replace(one, group="g" if one.id in pairs[:2] else "") for one in bank.questions)
    whole = replace(bank, questions=grouped, whole_groups=("g",))
    kits = [picked(whole, BLUEPRINT, seed).live for seed in range(400)]
    assert 0 < sum({*pairs[:2]} <= {*kit} for kit in kits) < 40


def test_over_many_seeds_a_large_bank_is_used_to_the_last_question() -> None:
    bank = large_bank(300)
    used = Counter(one for seed in range(3000) for one in select(bank, BLUEPRINT, seed=seed, common=ids(bank)).live)
    asked = {quota.id for quota in BLUEPRINT.requirements.dimensions if quota.most}
    usable = [one for one in bank.questions if one.dimension in asked]
    scarce = min(sum(one.dimension == name for one in usable) / quota for name, quota in _quotas())
    assert sum(used[one.id] == 0 for one in usable) <= len(usable) * 0.02
    assert max(used.values()) / 3000 < 4 / scarce


def _quotas() -> Iterator[tuple[str, int]]:
    return ((quota.id, quota.most) for quota in BLUEPRINT.requirements.dimensions if quota.most)


def test_two_kits_of_different_seeds_share_few_questions() -> None:
    kits = [{*picked(large_bank(), BLUEPRINT, seed).live} for seed in range(40)]
    shared = [len(one & other) for one, other in combinations(kits, 2)]
    assert sum(shared) / len(shared) < 0.5


# ── the same everywhere ─────────────────────────────────────────────────────


def hash_of(kits: list[tuple[str, ...]]) -> str:
    return hashlib.sha256(repr(kits).encode()).hexdigest()[: len(KNOWN)]


def test_kits_are_those_that_have_always_been_picked() -> None:
    """On every machine and in every version of Python."""
    assert hash_of(kits_of(large_bank()) + kits_of(random_bank(90, 0))) == KNOWN


def test_a_kit_does_not_hang_on_the_order_of_the_bank_or_on_the_number_of_threads() -> None:
    bank = large_bank()
    turned = [replace(bank, questions=bank.questions[at:] + bank.questions[:at]) for at in (0, 123, 999)]
    with ThreadPoolExecutor(4) as pool:
        assert len({hash_of(kits) for kits in pool.map(kits_of, turned * 2)}) == 1
    assert hash_of(kits_of(bank)) == hash_of(kits_of(turned[1]))


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
def test_a_kit_does_not_hang_on_the_hash_seed_of_the_process(hash_seed: str) -> None:
    program = "from test_sample import *; print(hash_of(kits_of(large_bank()) + kits_of(random_bank(90, 0))))"
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONHASHSEED": hash_seed, "PYTHONPATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    assert told.stdout.strip() == KNOWN
