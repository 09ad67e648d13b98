"""`kitgen check`: a kit, or single files -> a green or a red slip before anything is printed."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.words import Command, Option, language, told
from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.errors import Problem
    from kitgen.preflight import Slip, Verdict

_MARKS = {"passed": "✓", "failed": "✗", "unchecked": "–"}
_NAMES = {
    "files": say("files"),
    "wall": say("wall"),
    "sums": say("sums"),
    "questions": say("questions"),
    "glyphs": say("glyphs"),
    "edges": say("printer's edge"),
    "greys": say("greys"),
    "agreement": say("DOCX and PDF"),
    "pdf": say("PDF standards"),
    "docx": say("DOCX rules"),
    "scores": say("score workbook"),
}


@click.command(
    "check",
    cls=Command,
    told=say(
        "Look at a KIT before it is printed, by its folder or its kit.json, or at single PDF, DOCX and XLSX files; "
        "without any, at every kit in output/."
    ),
)
@click.argument("kit", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", cls=Option, is_flag=True, told=say("print the slips as JSON"))
@click.option("--slip", cls=Option, type=click.Path(path_type=Path), told=say("write the slip as a PDF page to print"))
@click.pass_context
def command(context: click.Context, kit: tuple[Path, ...], as_json: bool, slip: Path | None) -> None:
    from kitgen.preflight import inspect

    slips = [inspect(paths) for paths in _asked(kit)]
    if as_json:
        print(json.dumps([_as_data(one) for one in slips], ensure_ascii=False, indent=2))
    else:
        print("\n\n".join("\n".join(_lines(one)) for one in slips))
    if slip is not None:
        _write(slip, slips)
    if not all(one.green for one in slips):
        context.exit(1)


def _asked(paths: tuple[Path, ...]) -> list[tuple[Path, ...]]:
    """Each kit by itself, single files together; without any path, the kits of the workspace."""
    from kitgen.errors import InputError, Problem
    from kitgen.output import KIT_FILE
    from kitgen.preflight.delivery import kits_under
    from kitgen.shelf import shelf_for

    if paths:
        folders = [path for path in paths if os.path.isdir(path)]
        kits = [(path,) for folder in folders for path in kits_under(folder) or (folder,)]
        kits += [(path,) for path in paths if path.name == Path(KIT_FILE).name]
        files = tuple(path for path in paths if path not in folders and path.name != Path(KIT_FILE).name)
        return kits + ([files] if files else [])
    output = (shelf_for().workspace or Path.cwd()) / "output"
    found: list[tuple[Path, ...]] = [(path,) for path in kits_under(output)]
    if not found:
        hint = say("name a kit's folder, its kit.json, or PDF, DOCX and XLSX files")
        raise InputError(Problem(say("there is no kit in '{folder}'", folder=str(output)), hint))
    return found


def _title(slip: Slip) -> Message:
    kit = slip.delivery.kit
    name = f"{kit.opening.id} {kit.code}" if kit else ", ".join(slip.delivery.files)
    if not slip.green:
        return say("RED: do not print {kit}", kit=name)
    if any(verdict.state == "unchecked" for _, verdict in slip.verdicts):
        return say("GREEN, as far as it could be checked here: {kit}", kit=name)
    return say("GREEN: {kit} can be printed", kit=name)


def _lines(slip: Slip) -> Iterator[str]:
    yield told(_title(slip))
    for name, verdict in slip.verdicts:
        yield f"{_MARKS[verdict.state]} {told(_NAMES[name])}: {told(verdict.said)}"
        yield from (f"    {line}" for problem in verdict.problems for line in _problem_lines(problem, verdict))
    if slip.copies:
        yield told(say("to print:"))
        yield from (f"  {told(line)}" for line in slip.copies)


def _problem_lines(problem: Problem, verdict: Verdict) -> list[str]:
    if verdict.state == "unchecked":
        return [told(problem.hint)] if problem.hint else []
    return problem.text(language()).splitlines()


def _as_data(slip: Slip) -> dict[str, Any]:
    from kitgen.cli.outcome import problem_data

    kit = slip.delivery.kit
    return {
        "kit": kit.code if kit else None,
        "folder": str(slip.delivery.folder),
        "green": slip.green,
        "checks": [
            {
                "check": name,
                "state": verdict.state,
                "said": told(verdict.said),
                "problems": [problem_data(problem) for problem in verdict.problems],
            }
            for name, verdict in slip.verdicts
        ],
        "copies": [told(line) for line in slip.copies],
    }


def _write(path: Path, slips: list[Slip]) -> None:
    """The slips as pages, in the language of the shell."""
    from kitgen.output import write_page
    from kitgen.preflight.printed import Line, PrintedSlip, slip_pdf

    printed = tuple(
        PrintedSlip(
            told(_title(slip)),
            tuple(
                Line(
                    _MARKS[verdict.state],
                    told(_NAMES[name]),
                    told(verdict.said),
                    tuple(" ".join(_problem_lines(problem, verdict)) for problem in verdict.problems),
                )
                for name, verdict in slip.verdicts
            ),
            tuple(map(told, slip.copies)),
        )
        for slip in slips
    )
    write_page(path, slip_pdf(printed, "zh-Hans" if language() == "zh" else "en"))
