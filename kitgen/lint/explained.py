"""A rule -> its page in the docs, in one language: what it looks at, why, what to do, a wrong and a right example."""

from __future__ import annotations

import re

from kitgen.errors import Problem, ToolError
from kitgen.lint.rules import RULES
from kitgen.messages import say
from kitgen.shelf import shipped

_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_HEADS = {"en": ("English", "Wrong", "Right"), "zh": ("中文", "错", "对")}


def explained(rule: str, language: str) -> str:
    """The page of a rule as plain text in `language`, "en" or "zh"."""
    page = page_of(rule)
    words, wrong, right = _HEADS[language]
    told = {"error": ("error", "错误"), "warning": ("warning", "警告"), "note": ("note", "提示")}[RULES[rule].severity]
    head = f"{rule} · {told[language == 'zh']} · {RULES[rule].title.text(language)}"
    parts = [head, "", page[words]]
    for name, key in ((wrong, "Wrong"), (right, "Right")):
        parts += ["", f"{name}{'：' if language == 'zh' else ':'}", page[key]]
    return "\n".join(parts)


def page_of(rule: str) -> dict[str, str]:
    """The sections of a rule's page by their heads. Raises ToolError where the docs are not installed."""
    path = shipped("docs/lint") / f"{rule}.md"
    if not path.is_file():
        raise ToolError(Problem(say("the page of rule '{rule}' is missing", rule=rule), say("install kitgen again")))
    pieces = _SECTION.split(path.read_text(encoding="utf-8"))
    return {head: body.strip() for head, body in zip(pieces[1::2], pieces[2::2], strict=True)}
