"""YAML text -> plain data (Map, Seq, str) that knows the line of every key.

String-first: `no`, `12:30`, `1.10` and dates stay the text they are; a shape (see `schema`) says what is a number.
Built straight on the events of PyYAML's C parser, which is several times faster than its loaders.
What YAML allows and a bank has no use for is a problem with its line: aliases, tags, tabs, duplicate keys,
several documents, invisible characters, nesting deeper than 64.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from kitgen.errors import InputError, Place, Problem, reason_of
from kitgen.messages import say
from kitgen.yamltext import (
    MAX_DEPTH,
    character_problem,
    decoded,
    display_name,
    hidden_character,
    may_hide_characters,
    syntax_problem,
    too_deep_problem,
)


class Map(dict[str, Any]):
    """A mapping; `line` is where it starts, `lines` the line of each key."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        self.line = line
        self.lines: dict[str, int] = {}


class Seq(list[Any]):
    """A list; `line` is where it starts, `lines` the line of each item."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        self.line = line
        self.lines: list[int] = []


Data: TypeAlias = Map | Seq | str


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: its name for messages, its text, its data."""

    file: str
    text: str
    data: Data


def read_yaml(path: Path) -> Source:
    """A file and its data. Raises InputError with every problem that can be told apart from the syntax."""
    return parse_yaml(read_bytes(path), display_name(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a user's file. Raises InputError where it is missing or not a file."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        problem = Problem(say("cannot read '{file}': {reason}", file=display_name(path), reason=reason))
        raise InputError(problem) from error


def parse_yaml(raw: bytes, file: str) -> Source:
    """The data of `raw`; `file` is the name used in problems."""
    text = decoded(raw, file)
    with collector_paused():
        data = _guarded(_Builder(raw, file, until=""), text)
    return Source(file, text, data)


def read_head(path: Path, until: str) -> Map:
    """The keys of a file's mapping that stand before the key `until`: what an index needs, without the rest."""
    file = display_name(path)
    raw = read_bytes(path)
    text = decoded(raw, file)
    data = _guarded(_Builder(raw, file, until=until), text)
    return data if isinstance(data, Map) else Map(1)


def _guarded(builder: _Builder, text: str) -> Data:
    """Build; a syntax error ends the reading and joins the problems found before it."""
    data: Data = ""
    try:
        data = builder.document()
    except _Stop:
        pass
    except yaml.MarkedYAMLError as error:
        builder.problems.append(syntax_problem(error, text, builder.file))
    if may_hide_characters(text):
        builder.problems += _hidden(data, 1, builder.file)
    if builder.problems:
        raise InputError(builder.problems)
    return data


def _hidden(data: Data, line: int, file: str) -> Iterator[Problem]:
    """Characters that an escape in double quotes brought in and that no text may hold."""
    match data:
        case Map():
            for key, value in data.items():
                yield from _hidden(key, data.lines[key], file)
                yield from _hidden(value, data.lines[key], file)
        case Seq():
            for value, at in zip(data, data.lines, strict=True):
                yield from _hidden(value, at, file)
        case _:
            if sign := hidden_character(data):
                yield character_problem(sign, Place(file, line))


@contextmanager
def collector_paused() -> Iterator[None]:
    """No garbage collection while many small objects are made, none of them in a cycle."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


class _Stop(Exception):
    """Reading further would mislead; the problems say why."""


class _Builder:
    """Events -> data, by recursive descent. A problem is noted and reading goes on."""

    def __init__(self, raw: bytes, file: str, until: str) -> None:
        self.next: Callable[[], Any] = CParser(raw).get_event
        self.file = file
        self.until = until
        self.depth = 0
        self.problems: list[Problem] = []
        self.aliases: set[str] = set()

    def document(self) -> Data:
        self.next()  # the start of the stream
        if type(event := self.next()) is not DocumentStartEvent:
            return self._empty(event)
        event = self.next()
        if type(event) is ScalarEvent and not event.value and event.implicit[0]:
            return self._empty(event)
        data = self._value(event, event.start_mark.line + 1)
        if not self.until:
            self._end()
        return data

    def _empty(self, event: Any) -> Data:
        hint = say("`kitgen init` writes files to start from")
        self.problems.append(Problem(say("the file is empty"), hint, Place(self.file, event.start_mark.line + 1)))
        raise _Stop

    def _end(self) -> None:
        self.next()  # the end of the document
        event = self.next()
        if type(event) is not StreamEndEvent:
            self._note(
                event.start_mark.line + 1,
                say("a second document starts here"),
                say("keep one document in a file: remove the line '---' or split the file"),
            )

    def _note(self, line: int, message: Any, hint: Any) -> None:
        self.problems.append(Problem(message, hint, Place(self.file, line)))

    def _value(self, event: Any, line: int) -> Data:
        """The data that starts with `event`."""
        kind = type(event)
        if kind is AliasEvent:
            self._alias(event.anchor, line)
            return ""
        if event.anchor is not None:
            self._note(
                line,
                say("anchor '&{name}'", name=event.anchor),
                say("remove it; a value that really starts with '&' goes in quotes"),
            )
        if event.tag is not None:
            self._note(
                line,
                say("tag '{name}'", name=event.tag),
                say("remove it; a value that really starts with '!' goes in quotes"),
            )
        if kind is MappingStartEvent:
            return self._mapping(line)
        if kind is SequenceStartEvent:
            return self._sequence(line)
        return str(event.value)

    def _mapping(self, line: int) -> Map:
        following, plain = self.next, ScalarEvent
        data = Map(line)
        lines = data.lines
        self._deeper(line)
        while True:
            event = following()
            if type(event) is plain:
                key = event.value
            elif isinstance(event, CollectionEndEvent):
                break
            else:
                key = self._odd_key(event)
            line = event.start_mark.line + 1
            if key in lines:
                self._duplicate(key, line, lines[key])
            elif self.depth == 1 and self.until and key == self.until:
                return data
            lines[key] = line
            event = following()
            if type(event) is plain and event.anchor is None and event.tag is None:
                data[key] = event.value
            else:
                data[key] = self._value(event, line)
        self.depth -= 1
        return data

    def _sequence(self, line: int) -> Seq:
        following, plain = self.next, ScalarEvent
        data = Seq(line)
        lines = data.lines
        self._deeper(line)
        while True:
            event = following()
            line = event.start_mark.line + 1
            if type(event) is plain and event.anchor is None and event.tag is None:
                data.append(event.value)
            elif isinstance(event, CollectionEndEvent):
                break
            else:
                data.append(self._value(event, line))
            lines.append(line)
        self.depth -= 1
        return data

    def _deeper(self, line: int) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.problems.append(too_deep_problem(Place(self.file, line)))
            raise _Stop

    def _alias(self, name: str, line: int) -> None:
        """An alias, told once a name: a bomb has thousands."""
        if name not in self.aliases:
            self.aliases.add(name)
            hint = say("write the text out; a value that really starts with '*' goes in quotes")
            self._note(line, say("alias '*{name}'", name=name), hint)

    def _odd_key(self, event: Any) -> str:
        """A key that is a list, a mapping or an alias."""
        line = event.start_mark.line + 1
        self._note(line, say("a key must be text"), say("put the text before ':' in quotes"))
        self._value(event, line)
        return f"? {line}:{event.start_mark.column}"  # no key of any shape; the problem is told

    def _duplicate(self, key: str, line: int, first: int) -> None:
        self._note(
            line,
            say("key '{key}' stands twice", key=key),
            say("it stands first in line {line}; keep one of the two", line=first),
        )
