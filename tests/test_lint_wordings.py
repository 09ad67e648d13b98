"""Risky wordings that are caught and innocent ones that pass: floors that were measured, never to fall below.

`known.yaml` and `authors-innocent.yaml` are by authors who know the patterns. The other files are by people who had not
seen them. The patterns have been tuned on all but `third-*-unseen`: the others hold what is caught today and are no
measure of what is not, and those two must never be tuned on.
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
    ("first-risky", "plain", 0.99),
    ("first-risky", "oblique", 0.93),
    ("second-risky", "plain", 0.97),
    ("second-risky", "oblique", 0.90),
    ("third-risky-seen", "plain", 0.98),
    ("third-risky-seen", "oblique", 0.95),
    ("third-risky-unseen", "plain", 0.96),
    ("third-risky-unseen", "oblique", 0.70),
]
ALARMS = 0.02
UNSEEN_ALARMS = 0.05
GUIDE = ("look_for", "red_flag", "anchor")


def wordings(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((WORDINGS / f"{name}.yaml").read_text("utf-8"))
    return found


def alarming(text: str, where: str = "stem") -> bool:
    """Whether a wording is more than a note where it stands."""
    chinese = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return any(not one.aside for one in concerns(folded(text), chinese, judging=where in GUIDE))


@pytest.mark.parametrize(("name", "kind", "floor"), FLOORS)
def test_no_fewer_risky_wordings_are_caught_than_were(name: str, kind: str, floor: float) -> None:
    caught = [alarming(one["text"], one["where"]) for one in wordings(name) if one["kind"] == kind]
    assert sum(caught) >= floor * len(caught)


@pytest.mark.parametrize("name", ["first-innocent", "second-innocent", "third-innocent-seen", "authors-innocent"])
def test_innocent_wordings_hardly_ever_alarm(name: str) -> None:
    alarms = [alarming(one["text"], one["where"]) for one in wordings(name)]
    assert sum(alarms) <= ALARMS * len(alarms)


def test_innocent_wordings_that_nothing_was_tuned_on_seldom_alarm() -> None:
    alarms = [alarming(one["text"], one["where"]) for one in wordings("third-innocent-unseen")]
    assert sum(alarms) <= UNSEEN_ALARMS * len(alarms)


def test_what_the_authors_of_the_patterns_thought_of_is_caught() -> None:
    assert sum(map(alarming, KNOWN["risky"])) >= 0.93 * len(KNOWN["risky"])
    assert sum(map(alarming, KNOWN["innocent"])) <= ALARMS * len(KNOWN["innocent"])


@pytest.mark.parametrize("text", ["你结婚了吗？", "妳有小孩嗎？", "Are you married?", "限35岁以下"])
def test_the_plainest_are_caught_every_one(text: str) -> None:
    assert alarming(text)
