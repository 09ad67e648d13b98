"""`kitgen lint`: everything that is wrong with the files of a workspace, or with those named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.words import Command, Option, language, told
from kitgen.messages import say

if TYPE_CHECKING:
    from kitgen.lint import Finding
    from kitgen.shelf import Shelf


@click.command(
    "lint",
    cls=Command,
    told=say("Check FILES, or without any all banks, openings, labels, themes and templates of the workspace."),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", cls=Option, is_flag=True, told=say("print the findings as JSON"))
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    from kitgen.shelf import shelf_for

    paths = files or _all_files(shelf_for())
    findings = [finding for path in paths for finding in _findings(path)]
    if as_json:
        print(json.dumps([_as_data(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            print(_line(finding))
        counts = {name: sum(one.severity == name for one in findings) for name in ("error", "warning", "note")}
        print(
            told(
                say(
                    "{files} files: {error} errors, {warning} warnings, {note} notes",
                    files=len(paths),
                    **counts,
                )
            )
        )
    if any(finding.severity == "error" for finding in findings):
        context.exit(1)


def _all_files(shelf: Shelf) -> tuple[Path, ...]:
    """Banks first, since openings rest on them; outside a workspace, the shipped banks."""
    if shelf.workspace is None:
        return shelf.bank_files()
    patterns = (
        "banks/*/*.yaml",
        "openings/*.yaml",
        "templates/labels/*.yaml",
        "templates/theme.yaml",
        "templates/**/*.j2",
    )
    return tuple(path for pattern in patterns for path in sorted(shelf.workspace.glob(pattern)))


def _findings(path: Path) -> tuple[Finding, ...]:
    from kitgen.lint import Finding, lint_file

    if path.suffix != ".j2":
        return lint_file(path)
    from kitgen.template import check_template

    return tuple(Finding("error", problem) for problem in check_template(path))


def _line(finding: Finding) -> str:
    """`file:line: error: message`, and the hint below."""
    severity = {"error": say("error"), "warning": say("warning"), "note": say("note")}[finding.severity]
    problem = finding.problem
    where = f"{problem.place}: " if problem.place else ""
    line = f"{where}{told(severity)}: {told(problem.message)}"
    return line if problem.hint is None else line + "\n" + told(say("  hint: {hint}", hint=problem.hint))


def _as_data(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    return {
        "severity": finding.severity,
        "file": problem.place.file if problem.place else None,
        "line": problem.place.line or None if problem.place else None,
        "message": problem.message.text(language()),
        "hint": problem.hint.text(language()) if problem.hint else None,
    }
