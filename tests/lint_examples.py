"""The examples in docs/lint/ -> small workspaces to be linted: each is laid over the bank in tests/data/lint/.

A key of an example replaces that of the first question; `other:` is for the second question, `head:` for the head of
the bank, `translation:` for the first question of the English translation, which is then what is linted;
`source_only: id` leaves a question untranslated, `day:` is the day, `copies:` sets the question so many times more,
with the keys `copies_key:`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from kitgen.lint.files import lint_file
from kitgen.lint.finding import Finding

ROOT = Path(__file__).parent.parent
PAGES = sorted(path for path in (ROOT / "docs/lint").glob("*.md") if path.stem != "README")
BANK = ROOT / "tests/data/lint/clerk.yaml"
_EXAMPLE = re.compile(r"^## (Wrong|Right)\n```yaml\n(.*?)```", re.MULTILINE | re.DOTALL)
_GUIDE = ("probes", "look_fors", "red_flags", "anchors", "unstick")
_SPECIAL = ("day", "other", "head", "translation", "source_only", "copies", "copies_key")


def examples(page: Path) -> dict[str, str]:
    """The YAML under Wrong and under Right."""
    return dict(_EXAMPLE.findall(page.read_text("utf-8")))


def findings(example: str, folder: Path) -> tuple[Finding, ...]:
    """What lint says of an example."""
    words = yaml.load(example, yaml.BaseLoader) or {}
    bank = _laid_over(yaml.load(BANK.read_text("utf-8"), yaml.BaseLoader), words)
    path = _written(bank, folder, "zh-Hans")
    if "translation" in words or "source_only" in words:
        translation = yaml.load(BANK.with_suffix(".en.yaml").read_text("utf-8"), yaml.BaseLoader)
        translation["questions"][0] |= words.get("translation", {})
        if "source_only" in words:
            del translation["questions"][1]
        path = _written(translation, folder, "en")
    return lint_file(path, day=words.get("day", "2026-11-27"))


def _laid_over(bank: dict[str, Any], words: dict[str, Any]) -> dict[str, Any]:
    first, second = bank["questions"]
    changes = {key: value for key, value in words.items() if key not in _SPECIAL}
    first |= {key: value for key, value in changes.items() if value != ""}
    for key, value in changes.items():
        if value == "":
            del first[key]
    if first.get("scoring") == "key":  # marked by its key, so without a guide and never asked in an interview
        bank["questions"][0] = first = {key: value for key, value in first.items() if key not in _GUIDE}
        first |= {"use": "cert", "points": "2"}
        for option in first["answer"].get("options", ()):
            option.setdefault("rationale", "先核实再处理")
    second |= words.get("other", {})
    bank |= words.get("head", {})
    copies = int(words.get("copies", 0))
    for number in range(copies):
        copy = {**first, "id": f"copy-{number}"}
        if "copies_key" in words:
            copy["answer"] = {**first["answer"], "key": words["copies_key"][number]}
        bank["questions"].append(copy)
    return bank


def _written(bank: dict[str, Any], folder: Path, language: str) -> Path:
    path = folder / "banks" / language / "clerk.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(bank, ensure_ascii=False, indent=1), encoding="utf-8")  # JSON is YAML, without aliases
    return path
