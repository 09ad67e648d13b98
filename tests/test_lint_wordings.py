"""Risky wordings that are caught and innocent ones that pass: floors that were measured, never to fall below.

`known.yaml` is by authors who know the patterns. The other files are by somebody who had not seen them: patterns are
tuned on the `seen` halves only, and the figures that count are those of the `unseen` ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from kitgen.lint.law import concerns, folded

WORDINGS = Path(__file__).parent / "data/wordings"
KNOWN = yaml.safe_load((WORDINGS / "known.yaml").read_text("utf-8"))
FLOORS = [
    ("risky-seen", "plain", 0.85),
    ("risky-seen", "oblique", 0.18),
    ("risky-unseen", "plain", 0.72),
    ("risky-unseen", "oblique", 0.19),
]
ALARMS = 0.05


def wordings(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((WORDINGS / f"{name}.yaml").read_text("utf-8"))
    return found


def alarming(text: str) -> bool:
    """Whether a wording is more than a note."""
    chinese = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return any(not one.aside for one in concerns(folded(text), chinese))


@pytest.mark.parametrize(("name", "kind", "floor"), FLOORS)
def test_no_fewer_risky_wordings_are_caught_than_were(name: str, kind: str, floor: float) -> None:
    caught = [alarming(one["text"]) for one in wordings(name) if one["kind"] == kind]
    assert sum(caught) >= floor * len(caught)


@pytest.mark.parametrize("name", ["innocent-seen", "innocent-unseen"])
def test_innocent_wordings_hardly_ever_alarm(name: str) -> None:
    alarms = [alarming(one["text"]) for one in wordings(name)]
    assert sum(alarms) <= ALARMS * len(alarms)


def test_what_the_authors_of_the_patterns_thought_of_is_caught() -> None:
    assert sum(map(alarming, KNOWN["risky"])) >= 0.85 * len(KNOWN["risky"])
    assert sum(map(alarming, KNOWN["innocent"])) <= ALARMS * len(KNOWN["innocent"])


@pytest.mark.parametrize("text", ["你结婚了吗？", "妳有小孩嗎？", "Are you married?", "限35岁以下"])
def test_the_plainest_are_caught_every_one(text: str) -> None:
    assert alarming(text)
