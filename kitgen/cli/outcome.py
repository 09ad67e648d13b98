"""How a command ended: what is said about it on stderr, and the exit code."""

from __future__ import annotations

import errno
import json
import os
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType
from typing import Any

import click

from kitgen.cli.words import language, told
from kitgen.errors import InputError, KitgenError, OutputError, Problem, ShortageError, reason_of
from kitgen.messages import say

USAGE, BUG, INTERRUPTED = 2, 70, 130


class Outcome:
    """Turns whatever ends the block into an exit code. What is not the user's to mend keeps its traceback.

    With `as_json` the problems go to stdout too, for programs: a command that has printed its own JSON by then uses
    `tell` and exits itself.
    """

    def __init__(self) -> None:
        self.code = 0
        self.as_json = False

    def __enter__(self) -> Outcome:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        match error:
            case None:
                return True
            case SystemExit():
                return False
            case KitgenError():
                self._end(error)
            case click.exceptions.NoArgsIsHelpError():
                self.code = USAGE
                _print(error.format_message())
            case click.ClickException():
                self.code = USAGE
                _print_usage(error)
                self._print_data({"problems": [_data(error.format_message())]})
            case click.Abort() | KeyboardInterrupt():
                self.code = INTERRUPTED
                _print(told(say("interrupted; nothing was written")))
            case PermissionError() if error.filename is not None:
                unread = say("'{file}' may not be read here: you have no permission for it", file=error.filename)
                self._end(InputError(Problem(unread, say("let yourself read it, or ask whoever owns it"))))
            case OSError(errno=reason) if reason in _NOWHERE_TO_PRINT and error.filename is None:
                self.code = OutputError.exit_code
                _silence_stdout()
                _print(told(say("what was to be printed could not be: {reason}", reason=reason_of(error))))
            case _:
                self.code = BUG
                traceback.print_exception(error)
                _print(told(say("this is a bug in kitgen: please report it with the lines above")))
        return True

    def _end(self, error: KitgenError) -> None:
        self.code = error.exit_code
        tell(error)
        self._print_data(_problems_data(error))

    def _print_data(self, data: dict[str, Any]) -> None:
        if self.as_json:
            print(json.dumps(data, ensure_ascii=False, indent=2))


_NOWHERE_TO_PRINT = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF)


def _silence_stdout() -> None:
    """Let what is still to be printed go nowhere: the end of the process would try once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def tell(error: KitgenError) -> None:
    """Say on stderr what is wrong."""
    _print(error.text(language()))


def _problems_data(error: KitgenError) -> dict[str, Any]:
    impossible = {"possible": False} if isinstance(error, ShortageError) else {}
    return {**impossible, "problems": [problem_data(problem) for problem in error.problems]}


def problem_data(problem: Problem) -> dict[str, Any]:
    """A problem for programs."""
    hint = told(problem.hint) if problem.hint else ""
    return _data(told(problem.message), str(problem.place or ""), hint, [told(rule) for rule in problem.conflict])


def _data(message: str, place: str = "", hint: str = "", conflict: Sequence[str] = ()) -> dict[str, Any]:
    return {"place": place, "message": message, "hint": hint, "conflict": list(conflict)}


def _print(text: str) -> None:
    print(text, file=sys.stderr)


def _print_usage(error: click.ClickException) -> None:
    context = getattr(error, "ctx", None)
    if context is not None:
        _print(context.get_usage())
    _print(told(say("error: {message}", message=error.format_message())))
    if context is not None:
        _print(told(say("  hint: see `{command} --help`", command=context.command_path)))
