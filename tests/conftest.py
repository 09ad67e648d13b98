"""What all tests share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

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


@pytest.fixture
def tool() -> Callable[[str], str]:
    """The path of a system tool. Where it is missing the test is skipped; under CI=true it fails."""

    def path(name: str) -> str:
        found = shutil.which(name)
        if found is None and os.environ.get("CI") == "true":
            pytest.fail(f"{name} is missing")
        return found or pytest.skip(f"{name} is missing")

    return path
