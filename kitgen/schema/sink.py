"""Where the problems of a file go while its shape is read, and the words they are told in."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kitgen.errors import Place, Problem
from kitgen.messages import Message, say
from kitgen.yamlfile import Map, Seq
from kitgen.yamltext import full_width_key, full_width_problem

if TYPE_CHECKING:
    from kitgen.schema.kinds import Shape


@dataclass(frozen=True, slots=True)
class Both(Message):
    """A text written in both message languages where it stands; the documentation of a field is one."""

    zh: str = ""

    def text(self, language: str) -> str:
        return self.zh if language == "zh" else self.template


def both(en: str, zh: str) -> Both:
    return Both(en, (), zh)


@dataclass(slots=True)
class Sink:
    """Where the problems of one file go; `text` is the file's, `within` are the shapes being read, innermost last.

    A problem in line 0 has no place: it came by an option.
    """

    file: str
    text: str = ""
    problems: list[Problem] = field(default_factory=list)
    within: list[tuple[Shape, Map]] = field(default_factory=list)

    def add(self, line: int, message: Message, hint: Message | None = None) -> None:
        self.problems.append(Problem(message, hint, Place(self.file, line) if line else None))

    def full_width(self, key: str, line: int) -> None:
        """A line `key：...` at `line` or below."""
        rows = self.text.splitlines()
        below = (number for number in range(line, len(rows) + 1) if full_width_key(rows[number - 1]) == key)
        self.problems.append(full_width_problem(key, Place(self.file, next(below, line))))

    def wrong(self, line: int, name: str, what: Message, hint: Message | None = None) -> None:
        """A problem with the value of field `name` in the shape being read."""
        if not self.within:
            self.add(line, say("'{key}' {what}", key=name, what=what), hint)
            return
        shape, data = self.within[-1]
        self.add(line, say("'{key}' of {thing} {what}", key=name, thing=shape.thing(data), what=what), hint)


def nearest(word: str, known: list[str]) -> str:
    """The known word most like `word`, or nothing."""
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.65)), "")


def found(value: object) -> Message:
    """What a value is, in the user's words."""
    match value:
        case Map():
            return say("is a mapping")
        case Seq():
            return say("is a list")
        case _:
            text = str(value)
            return say("is '{value}'", value=text if len(text) <= 40 else text[:39] + "…")


def by_place(problem: Problem) -> Place:
    """To sort the problems of a file by line; those of options come first."""
    return problem.place or Place("")
