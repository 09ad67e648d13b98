"""`kitgen swap`: a kit and one of its questions -> a new kit with another in its place; the old kit stays."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.asking import in_formats, result_as_json, without_ledger
from kitgen.cli.words import Command, Option, told
from kitgen.messages import say

if TYPE_CHECKING:
    from kitgen.pipeline import Result


@click.command(
    "swap",
    cls=Command,
    told=say("Make a new kit with another question in place of QUESTION (Q7, 7 or its id); all else stays as it is."),
)
@click.argument("kit", type=click.Path(path_type=Path))
@click.argument("question")
@click.option("--with", "by", cls=Option, metavar="ID", told=say("the question to put there; else one that fits"))
@click.option(
    "--out", cls=Option, type=click.Path(path_type=Path), told=say("folder of the new kit; else beside the old")
)
@in_formats
@without_ledger
@result_as_json
def command(
    kit: Path, question: str, by: str | None, out: Path | None, formats: tuple[str, ...], no_ledger: bool, as_json: bool
) -> None:
    from kitgen.pipeline import Swap, swap

    asked = Swap(kit, question, by, tuple(dict.fromkeys(formats)), out, not no_ledger)
    result = swap(asked)
    for remark in result.remarks:
        print(told(say("note: {what}", what=remark)), file=sys.stderr)
    print(json.dumps(_as_data(result), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(result)))


def _lines(result: Result) -> Iterator[str]:
    from kitgen.yamltext import display_name

    kit = result.kit
    old, new = kit.swapped[-1]
    number = [question.id for question in kit.texts[0].live].index(new) + 1
    yield told(say("Q{number}: '{new}' in place of '{old}'", number=number, new=new, old=old))
    minutes = f"{kit.question_minutes:.1f}".removesuffix(".0")
    values: dict[str, object] = {"count": len(kit.texts[0].live), "minutes": minutes, "slot": kit.opening.minutes}
    yield told(say("{count} questions, {minutes} of {slot} minutes planned", **values))
    yield told(say("kit {code}, which replaces kit {old}", code=kit.code, old=kit.replaces))
    yield from (display_name(result.folder / name) for name in result.files)


def _as_data(result: Result) -> dict[str, Any]:
    kit = result.kit
    old, new = kit.swapped[-1]
    return {
        "out": old,
        "in": new,
        "number": [question.id for question in kit.texts[0].live].index(new) + 1,
        "code": kit.code,
        "replaces": kit.replaces,
        "minutes": {"planned": kit.question_minutes, "slot": kit.opening.minutes},
        "folder": str(result.folder),
        "files": list(result.files),
        "remarks": [told(remark) for remark in result.remarks],
    }
