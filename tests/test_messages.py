"""Messages: every one stands in Chinese too, with the same blanks."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

import pytest

from kitgen.errors import Place, Problem
from kitgen.messages import say
from kitgen.messages_zh import CATALOGUE

SOURCE = Path(__file__).parent.parent / "kitgen"


def templates() -> list[str]:
    """Every template that the code says, from its own syntax trees."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
                (first, *_) = node.args
                assert isinstance(first, ast.Constant), f"{path.name}:{node.lineno}: not a literal"
                found.append(str(first.value))
    return found


def blanks(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_there_are_messages_to_look_at() -> None:
    assert len(set(templates())) > 300


def test_every_message_has_its_chinese() -> None:
    assert [template for template in templates() if template not in CATALOGUE] == []


@pytest.mark.parametrize("template", sorted(CATALOGUE))
def test_a_translation_has_the_blanks_of_its_message(template: str) -> None:
    assert blanks(CATALOGUE[template]) == blanks(template)


def test_a_problem_is_told_with_place_and_hint_in_both_languages() -> None:
    problem = Problem(say("unknown tag <{tag}>", tag="x"), say("put them into <p>"), Place("a.j2", 3))
    assert problem.text("en") == "a.j2:3: unknown tag <x>\n  hint: put them into <p>"
    assert problem.text("zh") == "a.j2:3: 不认识的标签 <x>\n  提示：把它们放进 <p>"


def test_a_message_may_hold_a_message() -> None:
    inner = say("put them into <p>")
    outer = say("there is no picture '{name}'", name=inner)
    assert outer.text("zh") == "没有图片 '把它们放进 <p>'"
