"""What can go wrong, said so that a user can mend it.

    KitgenError              exit code
    ├── InputError              1   bad bank, opening, template, label, theme, or lint error
    ├── UsageError              2   options that do not go together
    ├── ShortageError           3   the bank cannot fill the blueprint
    ├── OutputError             4   the place to write to exists, is not writable, or is full
    ├── ToolError               5   a font or a tool is missing
    └── WallError               6   something of the guide would reach the candidate

Anything else is our bug (70) and keeps its traceback; Ctrl-C is 130.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from kitgen.messages import Message, say


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the user's files. `line` counts from 1; 0 means the file as a whole."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where, what, and what to do. Of a shortage, `conflict` are the user's rules in its way."""

    message: Message
    hint: Message | None = None
    place: Place | None = None
    conflict: tuple[Message, ...] = ()

    def text(self, language: str) -> str:
        """The problem as printed, in one of the message languages; two lines when there is a hint."""
        where = f"{self.place}: " if self.place else ""
        told = where + self.message.text(language)
        if self.hint is None:
            return told
        return f"{told}\n  {'提示：' if language == 'zh' else 'hint: '}{self.hint.text(language)}"


_REASONS = {
    errno.ENOENT: say("there is no such file or folder"),
    errno.EACCES: say("you have no permission for it"),
    errno.EPERM: say("you have no permission for it"),
    errno.EISDIR: say("it is a folder"),
    errno.ENOTDIR: say("a part of the path is a file, not a folder"),
    errno.ENAMETOOLONG: say("the name is too long"),
    errno.ELOOP: say("a link leads back to itself"),
    errno.EROFS: say("the disk can only be read"),
    errno.ENOSPC: say("the disk is full"),
}


def reason_of(error: OSError) -> Message | str:
    """Why the system would not, in the language of the messages where we have it, else in the system's words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


class KitgenError(Exception):
    """The user's to mend. Carries every problem found, not the first."""

    exit_code: ClassVar[int] = 70

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(self.text("en"))

    def text(self, language: str) -> str:
        return "\n".join(problem.text(language) for problem in self.problems)


class InputError(KitgenError):
    exit_code = 1


class UsageError(KitgenError):
    exit_code = 2


class ShortageError(KitgenError):
    exit_code = 3


class OutputError(KitgenError):
    exit_code = 4


class ToolError(KitgenError):
    exit_code = 5


class WallError(KitgenError):
    exit_code = 6
