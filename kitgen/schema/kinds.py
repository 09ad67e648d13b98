"""Kinds of value: what each takes from YAML and gives to a record, every problem with its line.

A `Shape` is a mapping with named fields; fields carry their own documentation, so that the reader,
the JSON Schema and the docs come from one declaration. `read` of a kind takes the value, its line, the name of its
field and the `Sink`; with a problem it tells the sink and gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from kitgen.messages import Message, say
from kitgen.schema.by_language import ByLanguage
from kitgen.schema.counts import Counts
from kitgen.schema.either import NameOr, NumberOr, OrFile
from kitgen.schema.sink import Both, Sink, found, nearest
from kitgen.schema.waiver import Waivers, waived
from kitgen.yamlfile import Map, Seq
from kitgen.yamltext import full_width_key


@dataclass(frozen=True, slots=True)
class Text:
    """Words; a newline parts paragraphs."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> str | None:
        if type(value) is str and (text := value.strip()):
            return text if "\n" not in text else "\n".join(filter(None, (one.strip() for one in text.split("\n"))))
        if type(value) is str:
            sink.wrong(line, name, say("is empty"), say("write the text, or remove the key"))
        else:
            hint = say("text that starts with '[' or '{sign}' goes in quotes", sign="{")
            sink.wrong(line, name, say("{found}, not text", found=found(value)), hint)
        return None


@dataclass(frozen=True, slots=True)
class Slug:
    """An id: lower-case ASCII letters, digits and hyphens."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> str | None:
        if type(value) is str and SLUG.fullmatch(value):
            return value
        hint = say("an id has a to z, 0 to 9 and single hyphens, at most 60 characters: calm-angry-caller")
        sink.wrong(line, name, say("{found}, not an id", found=found(value)), hint)
        return None


SLUG = re.compile(r"(?=.{1,60}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`."""

    least: int
    most: int

    def read(self, value: Any, line: int, name: str, sink: Sink) -> int | None:
        if type(value) is str and len(value) < 20 and value.lstrip("-").isascii() and value.lstrip("-").isdigit():
            number = int(value)
            if self.least <= number <= self.most:
                return number
        what = say(
            "{found}, not a whole number from {least} to {most}", found=found(value), least=self.least, most=self.most
        )
        if self.least == self.most:
            what = say("{found}, not {only}", found=found(value), only=self.least)
        sink.wrong(line, name, what)
        return None


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `least` to `most`, with a decimal point if need be."""

    least: float
    most: float

    def read(self, value: Any, line: int, name: str, sink: Sink) -> float | None:
        if type(value) is str and _DECIMAL.fullmatch(value) and self.least <= float(value) <= self.most:
            return float(value)
        least, most = f"{self.least:g}", f"{self.most:g}"
        what = say("{found}, not a number from {least} to {most}", found=found(value), least=least, most=most)
        sink.wrong(line, name, what)
        return None


_DECIMAL = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> bool | None:
        if value in ("true", "false"):
            return bool(value == "true")
        sink.wrong(line, name, say("{found}, not true or false", found=found(value)))
        return None


@dataclass(frozen=True, slots=True)
class Day:
    """A date, YYYY-MM-DD."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> str | None:
        if type(value) is str and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
            try:
                return date.fromisoformat(value).isoformat()
            except ValueError:
                pass
        hint = say("write year, month and day: 2026-11-22")
        sink.wrong(line, name, say("{found}, not a date", found=found(value)), hint)
        return None


class Choice:
    """One of a few words, each with what it means."""

    def __init__(self, *options: tuple[str, str, str]) -> None:
        self.options = options
        self.words = {word: word for word, _, _ in options}

    def read(self, value: Any, line: int, name: str, sink: Sink) -> str | None:
        if type(value) is str and value in self.words:
            return value
        words = ", ".join(self.words)
        near = nearest(value, list(self.words)) if isinstance(value, str) and not value.isdigit() else ""
        hint = say("did you mean '{near}'?", near=near) if near else None
        sink.wrong(line, name, say("{found}, not one of {words}", found=found(value), words=words), hint)
        return None


class ListOf:
    """A list of one kind, from `least` items to `most`, or any number. With `lone`, one value is a list of one."""

    def __init__(self, kind: Kind, *, least: int = 0, most: int = 0, lone: bool = False) -> None:
        self.kind, self.least, self.most, self.lone = kind, least, most, lone

    def read(self, value: Any, line: int, name: str, sink: Sink) -> tuple[Any, ...] | None:
        if type(value) is not Seq:
            return self._read_lone(value, line, name, sink)
        if len(value) < self.least:
            what = say("has {count} of at least {least}", count=len(value), least=self.least)
            sink.wrong(line, name, what)
        if self.most and len(value) > self.most:
            sink.wrong(line, name, say("has {count} of at most {most}", count=len(value), most=self.most))
        read = self.kind.read
        return tuple([read(one, at, name, sink) for one, at in zip(value, value.lines, strict=True)])

    def _read_lone(self, value: Any, line: int, name: str, sink: Sink) -> tuple[Any, ...] | None:
        if self.lone:
            return (self.kind.read(value, line, name, sink),)
        if isinstance(value, str) and (key := full_width_key(value)):
            sink.full_width(key, line)
            return None
        hint = say("write one item a line, each after '- '")
        sink.wrong(line, name, say("{found}, not a list", found=found(value)), hint)
        return None


class Scored:
    """A mapping from scores to text, given to `record(score, text)` in order of score."""

    def __init__(self, record: Callable[[int, str], Any]) -> None:
        self.record = record

    def read(self, value: Any, line: int, name: str, sink: Sink) -> tuple[Any, ...] | None:
        if type(value) is not Map:
            hint = say("write one score a line: `3: ...`")
            sink.wrong(line, name, say("{found}, not a mapping from scores to text", found=found(value)), hint)
            return None
        found_ones = []
        for key, text in value.items():
            at = value.lines[key]
            score, words = _SCORE.read(key, at, name, sink), _TEXT.read(text, at, f"{name}.{key}", sink)
            if score is not None and words is not None:
                found_ones.append((score, words))
        return tuple([self.record(score, words) for score, words in sorted(found_ones)])


_SCORE, _TEXT = Whole(0, 100), Text()


class Free:
    """Anything: kept for other tools, not read by kitgen."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> Any:
        return value


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a shape. `text` marks words that a translation says again; `kept` is False where no record holds it."""

    name: str
    kind: Kind
    doc: Both
    required: bool = False
    text: bool = False
    kept: bool = True
    example: object = None


_Fields: TypeAlias = tuple[Field, ...]
_Record: TypeAlias = Callable[..., Any]


class Shape:
    """A mapping with these fields and no others. `record` is called with the values by name."""

    def __init__(self, noun: Both, doc: Both, fields: _Fields, record: _Record = dict, waivers: Waivers = ()) -> None:
        self.noun, self.doc, self.fields, self.record, self.waivers = noun, doc, fields, record, waivers
        self.by_name = {one.name: one for one in fields}
        self.required = frozenset(one.name for one in fields if one.required)
        self._fast = {one.name: (one.kind.read, one.kept) for one in fields}

    def thing(self, data: Map) -> Message:
        """The mapping as a message names it: by its id where it has one."""
        own = data.get("id")
        if isinstance(own, str) and own:
            return say("{noun} '{id}'", noun=self.noun, id=own)
        return say("the {noun}", noun=self.noun)

    def read(self, value: Any, line: int, name: str, sink: Sink) -> Any:
        if type(value) is not Map:
            return self._not_a_mapping(value, line, name, sink)
        before = len(sink.problems)
        values = self.read_each(value, line, sink)
        return self.record(**values) if len(sink.problems) == before else None

    def read_each(self, data: Map, line: int, sink: Sink) -> dict[str, Any]:
        """The value of each field that is there, None for one that could not be read."""
        sink.within.append((self, data))
        lines, fast, values = data.lines, self._fast, {}
        for key, one in data.items():
            if key not in fast:
                self._unknown(key, data, sink)
            elif one:
                read, kept = fast[key]
                result = read(one, lines[key], key, sink)
                if kept:
                    values[key] = result
            elif key in self.required:
                sink.wrong(lines[key], key, say("is empty"), say("fill it in ({doc})", doc=self.by_name[key].doc))
        if not self.required <= data.keys():
            self._missing(data, line, sink)
        sink.within.pop()
        return values

    def _not_a_mapping(self, value: Any, line: int, name: str, sink: Sink) -> None:
        if isinstance(value, str) and (key := full_width_key(value)):
            sink.full_width(key, line)
            return
        hint = say("write `{key}: ...`, one key a line", key=self.fields[0].name)
        sink.wrong(line, name, say("{found}, not a mapping", found=found(value)), hint)

    def _unknown(self, key: str, value: Map, sink: Sink) -> None:
        near = nearest(key, [one for one in self.by_name if one not in value] or list(self.by_name))
        near = near or nearest(key, list(self.by_name))
        known = ", ".join(self.by_name)
        hint = say("did you mean '{near}'?", near=near) if near else say("known keys: {known}", known=known)
        message = say("unknown key '{key}' in {thing}", key=key, thing=self.thing(value))
        sink.add(value.lines[key], message, hint)

    def _missing(self, value: Map, line: int, sink: Sink) -> None:
        for one in self.fields:
            if one.required and one.name not in value and one.name not in waived(self.waivers, value):
                hint = say("add `{key}:` ({doc})", key=one.name, doc=one.doc)
                sink.add(line, say("{thing} has no '{key}'", thing=self.thing(value), key=one.name), hint)


def read_fields(shape: Shape, data: object, sink: Sink) -> dict[str, Any]:
    """The fields of a whole file, as `Shape.read_each`; a file that is no mapping has none."""
    if isinstance(data, Map):
        return shape.read_each(data, data.line, sink)
    if isinstance(data, str) and (key := full_width_key(data)):
        sink.full_width(key, 1)
    else:
        hint = say("write `{key}: ...`, one key a line", key=shape.fields[0].name)
        sink.add(1, say("the file {found}, not a mapping", found=found(data)), hint)
    return {}


_Scalar = Text | Slug | Whole | Number | Flag | Day | Choice
_Either = OrFile | NumberOr | NameOr
Kind = _Scalar | ListOf | Scored | Counts | ByLanguage | Free | Shape | _Either
