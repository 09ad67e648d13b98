"""How a command ended: what is said about it on stderr, and the exit code."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType
from typing import Any

import click

from kitgen.cli.words import language, told
from kitgen.errors import KitgenError, Problem
from kitgen.messages import say

USAGE, BUG, INTERRUPTED = 2, 70, 130


class Outcome:
    """Turns whatever ends the block into an exit code. What is not the user's to mend keeps its traceback."""

    def __init__(self) -> None:
        self.code = 0

    def __enter__(self) -> Outcome:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        match error:
            case None:
                return True
            case SystemExit():
                return False
            case KitgenError():
                self.code = error.exit_code
                _print(error.text(language()))
            case click.exceptions.NoArgsIsHelpError():
                self.code = USAGE
                _print(error.format_message())
            case click.ClickException():
                self.code = USAGE
                _print_usage(error)
            case click.Abort() | KeyboardInterrupt():
                self.code = INTERRUPTED
                _print(told(say("interrupted; nothing was written")))
            case _:
                self.code = BUG
                traceback.print_exception(error)
                _print(told(say("this is a bug in kitgen: please report it with the lines above")))
        return True


def problem_data(problem: Problem) -> dict[str, Any]:
    """A problem for programs."""
    return {
        "place": str(problem.place or ""),
        "message": told(problem.message),
        "hint": told(problem.hint) if problem.hint else "",
        "conflict": [told(rule) for rule in problem.conflict],
    }


def _print(text: str) -> None:
    print(text, file=sys.stderr)


def _print_usage(error: click.ClickException) -> None:
    context = getattr(error, "ctx", None)
    if context is not None:
        _print(context.get_usage())
    _print(told(say("error: {message}", message=error.format_message())))
    if context is not None:
        _print(told(say("  hint: see `{command} --help`", command=context.command_path)))
