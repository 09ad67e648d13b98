"""What all tests share; and every kit that any test picks is judged by the independent checker."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Set
from pathlib import Path

import kit_checker
import pytest

import kitgen.selection
import kitgen.selection.rounds
from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.selection.round_draw import Asked
from kitgen.selection.rounds import RoundsSelected
from kitgen.usage import UNUSED, Usage

_select = kitgen.selection.select


def _judged(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], usage: Usage = UNUSED
) -> kitgen.selection.Selection:
    """`select`, its kit judged before anybody looks at it."""
    selection = _select(bank, blueprint, seed=seed, common=common, usage=usage)
    assert kit_checker.faults(bank, blueprint, selection, common) == []
    assert not {*selection.live} & usage.barred
    return selection


_select_rounds = kitgen.selection.rounds.select_rounds


def _judged_rounds(asked: Asked) -> RoundsSelected:
    """`select_rounds`, the rounds judged before anybody looks at them."""
    made = _select_rounds(asked)
    assert kit_checker.round_faults(asked.bank, asked.blueprint, made, asked.plan.minutes, asked.common) == []
    assert not {id for one in made.selections for id in one.live} & asked.usage.barred
    return made


kitgen.selection.select = _judged  # before any test or any room imports it
kitgen.selection.rounds.select_rounds = _judged_rounds

Golden = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-goldens", action="store_true", help="write what is made as what is expected")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with the file that holds it. `pytest --rewrite-goldens` writes the file; CI refuses to."""
    rewrite = bool(request.config.getoption("--rewrite-goldens"))

    def compare(path: Path, text: str) -> None:
        if rewrite and os.environ.get("CI") == "true":
            pytest.fail("goldens are rewritten by a person who looks at them, not by CI")
        if rewrite:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), (
            f"look at it, then: pytest --rewrite-goldens {request.node.nodeid}"
        )

    return compare


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """The path of a system tool. Where it is missing the test is skipped; under CI=true it fails."""

    def path(name: str) -> str:
        found = shutil.which(name)
        if found is None and os.environ.get("CI") == "true":
            pytest.fail(f"{name} is missing")
        return found or pytest.skip(f"{name} is missing")

    return path
