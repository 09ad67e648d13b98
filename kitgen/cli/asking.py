"""The options that stand for an opening, or are laid over one: `build` and `plan` take the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any

import click

from kitgen.cli.words import Option
from kitgen.messages import say

_OPTIONS = (
    click.argument("opening", required=False, type=click.Path(path_type=Path)),
    click.option("--role", cls=Option, told=say("id or any name of the role")),
    click.option("--difficulty", cls=Option, told=say("1 to 5, or easy, medium, hard")),
    click.option(
        "--language", "languages", cls=Option, multiple=True, told=say("zh-Hans, zh-Hant or en; repeat for more")
    ),
    click.option("--level", cls=Option, told=say("id or name of the level")),
    click.option("--minutes", cls=Option, told=say("length of the interview")),
    click.option("--seed", cls=Option, told=say("number that picks the questions; the same gives the same kit")),
)


def of_an_opening(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the argument OPENING and the options above."""
    return reduce(lambda inner, option: option(inner), reversed(_OPTIONS), command)
