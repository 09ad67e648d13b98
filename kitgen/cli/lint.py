"""`kitgen lint`: everything that is wrong with the files of a workspace, or with those named."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.words import Command, Option, language, told
from kitgen.messages import say

if TYPE_CHECKING:
    from kitgen.lint.finding import Finding
    from kitgen.shelf import Shelf

_FORMATS = ("text", "json", "github")


@click.command(
    "lint",
    cls=Command,
    told=say("Check FILES, or without any all banks, openings, labels, themes and templates of the workspace."),
)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    cls=Option,
    type=click.Choice(_FORMATS),
    default="text",
    told=say("print in this form: text, json, or github for annotations of a workflow"),
)
@click.option("--json", "as_json", cls=Option, is_flag=True, told=say("print the findings as JSON, as --format json"))
@click.option(
    "--date",
    "day",
    cls=Option,
    metavar="YYYY-MM-DD",
    told=say("the day that waivers, reviews and citations are judged by; else SOURCE_DATE_EPOCH"),
)
@click.option(
    "--coverage", cls=Option, is_flag=True, told=say("say what each bank still lacks, as tables and sentences")
)
@click.option(
    "--explain", cls=Option, metavar="RULE", told=say("say what a rule looks at, with a wrong and a right example")
)
@click.pass_context
def command(
    context: click.Context,
    files: tuple[Path, ...],
    form: str,
    as_json: bool,
    day: str | None,
    coverage: bool,
    explain: str | None,
) -> None:
    from kitgen.shelf import shelf_for

    if explain:
        _explain(explain)
        return
    paths = files or _all_files(shelf_for())
    if coverage:
        _coverage(paths)
        return
    today = _day(day)
    findings = [finding for path in paths for finding in _findings(path, today)]
    _print(findings, "json" if as_json else form, len(paths), today)
    if any(finding.severity == "error" for finding in findings):
        context.exit(1)


def _day(given: str | None) -> str:
    """The day as given, else that of SOURCE_DATE_EPOCH, else none: there is no clock."""
    from kitgen.epoch import epoch_day

    if given is None:
        return epoch_day()
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError as error:
        raise click.BadParameter(told(say("write a day as 2026-11-27")), param_hint="--date") from error


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


def _findings(path: Path, day: str) -> tuple[Finding, ...]:
    from kitgen.lint.files import lint_file

    if path.suffix != ".j2":
        return lint_file(path, day=day)
    from kitgen.lint.finding import unreadable
    from kitgen.template import check_template

    return unreadable(check_template(path))


# ── what is printed ─────────────────────────────────────────────────────────


def _print(findings: list[Finding], form: str, files: int, day: str) -> None:
    match form:
        case "json":
            print(json.dumps([_as_data(finding) for finding in findings], ensure_ascii=False, indent=2))
        case "github":
            for finding in findings:
                print(_annotation(finding))
        case _:
            for finding in findings:
                print(_line(finding))
            _print_end(findings, files, day)


def _print_end(findings: list[Finding], files: int, day: str) -> None:
    counts = {name: sum(one.severity == name for one in findings) for name in ("error", "warning", "note")}
    print(told(say("{files} files: {error} errors, {warning} warnings, {note} notes", files=files, **counts)))
    if not day:
        print(told(say("no day was given, so nothing counts as expired: --date 2026-11-27")))
    print(
        told(
            say(
                "wordings on topics of employment law are a courtesy net: it looks at words, not at meaning, "
                "and is no legal advice"
            )
        )
    )


_SEVERITY = {"error": say("error"), "warning": say("warning"), "note": say("note")}


def _line(finding: Finding) -> str:
    """`file:line: error: message [rule]`, and the hint below."""
    problem = finding.problem
    where = f"{problem.place}: " if problem.place else ""
    line = f"{where}{told(_SEVERITY[finding.severity])}: {told(problem.message)} [{finding.rule}]"
    return line if problem.hint is None else line + "\n" + told(say("  hint: {hint}", hint=problem.hint))


def _annotation(finding: Finding) -> str:
    """A workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions"""
    problem = finding.problem
    level = {"note": "notice"}.get(finding.severity, finding.severity)
    place = problem.place
    where = [f"file={_property(place.file)}"] if place else []
    where += [f"line={place.line}"] if place and place.line else []
    where.append(f"title={_property(finding.rule)}")
    hint = f"\n{told(problem.hint)}" if problem.hint else ""
    return f"::{level} {','.join(where)}::{_escaped(told(problem.message) + hint)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


def _as_data(finding: Finding) -> dict[str, Any]:
    problem = finding.problem
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "file": problem.place.file if problem.place else None,
        "line": problem.place.line or None if problem.place else None,
        "question": finding.question or None,
        "message": problem.message.text(language()),
        "hint": problem.hint.text(language()) if problem.hint else None,
    }


# ── other things to tell ────────────────────────────────────────────────────


def _explain(rule: str) -> None:
    from kitgen.lint.explained import explained
    from kitgen.lint.rules import RULES

    if rule not in RULES:
        raise click.BadParameter(told(say("rules: {rules}", rules=", ".join(RULES))), param_hint="--explain")
    print(explained(rule, language()))


def _coverage(paths: tuple[Path, ...]) -> None:
    from kitgen.cli.columns import aligned
    from kitgen.lint.coverage import coverages

    for number, found in enumerate(coverages(paths)):
        print("\n" * bool(number) + told(found.title))
        print("\n".join(aligned([[told(cell) for cell in row] for row in found.rows], left=1)))
        for sentence in found.sentences:
            print(told(sentence))
