"""Chinese line composition: the rules of CLREQ that are kept, each with a case (data/clreq.yaml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from paper import fonts_for

from kitgen.document import Text
from kitgen.layout.measure import Setting
from kitgen.layout.text import LaidText, lay_text
from kitgen.theme import theme_for

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "data/clreq.yaml").read_text(encoding="utf-8"))


def laid(case: dict[str, Any]) -> tuple[LaidText, float]:
    """The case's words set in its column, and the em they are set in."""
    language = case.get("language", "zh-Hans")
    setting = Setting(theme_for(language, "a4"), fonts_for(language), language, {})
    style = setting.theme.style("body")
    return lay_text(setting, (Text(case["text"]),), style, case["ems"] * style.size, align="justify"), style.size


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_a_rule_of_line_composition_holds(case: dict[str, Any]) -> None:
    words, em = laid(case)
    assert ["".join(run.text for run in line.runs).strip() for line in words.lines] == case["lines"]
    for line, (left, right) in zip(words.lines, case.get("edges", []), strict=bool(case.get("edges"))):
        assert line.runs[0].x / em == pytest.approx(left, abs=0.01)
        assert max(left, 0) + line.width / em == pytest.approx(right, abs=0.01)
