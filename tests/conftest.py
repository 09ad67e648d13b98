"""What all tests share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest


@pytest.fixture
def tool() -> Callable[[str], str]:
    """The path of a system tool. Where it is missing the test is skipped; under CI=true it fails."""

    def path(name: str) -> str:
        found = shutil.which(name)
        if found is None and os.environ.get("CI") == "true":
            pytest.fail(f"{name} is missing")
        return found or pytest.skip(f"{name} is missing")

    return path
