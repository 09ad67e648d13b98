"""Options that several commands take; those of `build` and `plan` stand for an opening, or are laid over one."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any

import click

from kitgen.cli.words import Option
from kitgen.messages import say

without_ledger = click.option(
    "--no-ledger",
    cls=Option,
    is_flag=True,
    told=say("neither heed what was issued, but for the quarantine, nor add to it"),
)
result_as_json = click.option("--json", "as_json", cls=Option, is_flag=True, told=say("print the result as JSON"))
in_formats = click.option(
    "--format",
    "formats",
    cls=Option,
    multiple=True,
    type=click.Choice(["docx", "pdf"]),
    told=say("write only this; repeat for more"),
)

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
    click.option("--date", cls=Option, told=say("day of the interview, such as 2026-11-22")),
    click.option("--rounds", cls=Option, told=say("how many rounds share the competencies, a kit for each")),
    click.option("--forms", cls=Option, told=say("how many parallel forms to make, A, B, C …")),
    click.option(
        "--overlap", cls=Option, told=say("share of the questions that forms may have in common, in per cent")
    ),
    click.option(
        "--pin", "pins", cls=Option, multiple=True, told=say("id of a question that must be asked; repeat for more")
    ),
    click.option(
        "--exclude", "excludes", cls=Option, multiple=True, told=say("id of a question not to draw; repeat for more")
    ),
    click.option(
        "--candidate",
        "candidates",
        cls=Option,
        multiple=True,
        told=say("number of a candidate the kit is for, who gets no question twice; repeat for more"),
    ),
    click.option(
        "--candidates",
        "roll",
        cls=Option,
        type=click.Path(path_type=Path),
        told=say("a CSV or XLSX of candidates, number and perhaps name, who get the forms in turn"),
    ),
    click.option("--each", cls=Option, is_flag=True, told=say("make a kit of their own for each of the candidates")),
    click.option(
        "--cap", cls=Option, default="", told=say("of how many candidates a question may be asked, such as 10 or 10%")
    ),
    without_ledger,
)


def of_an_opening(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the argument OPENING and the options above."""
    return reduce(lambda inner, option: option(inner), reversed(_OPTIONS), command)


def taken_picking(options: dict[str, Any]) -> dict[str, Any]:
    """What says how to pick and is no key of an opening, taken out of `options`, as a request has it."""
    picking = {name: options.pop(name) for name in ("pins", "excludes", "candidates", "roll", "each", "cap")}
    return {**picking, "ledger": not options.pop("no_ledger")}
