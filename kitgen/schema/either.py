"""A value of two shapes: a number or a list that says more, a name or a mapping, a mapping or the path of its file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kitgen.yamlfile import Map, Seq

if TYPE_CHECKING:
    from kitgen.schema.kinds import ListOf, Shape, Whole
    from kitgen.schema.sink import Sink


@dataclass(frozen=True, slots=True)
class NumberOr:
    """How many, or a list of what each of them is."""

    number: Whole
    several: ListOf

    def read(self, value: Any, line: int, name: str, sink: Sink) -> Any:
        kind = self.several if isinstance(value, Seq | Map) else self.number
        return kind.read(value, line, name, sink)


@dataclass(frozen=True, slots=True)
class NameOr:
    """A shape, or its name alone. What is read is given to `lined(record, line)`."""

    shape: Shape
    key: str
    lined: Callable[[Any, int], Any]

    def read(self, value: Any, line: int, name: str, sink: Sink) -> Any:
        if isinstance(value, str) and value.strip():
            one = Map(line)
            one[self.key], one.lines[self.key] = value, line
            value = one
        record = self.shape.read(value, line, name, sink)
        return None if record is None else self.lined(record, line)


@dataclass(frozen=True, slots=True)
class OrFile:
    """A shape, or the path of a file that holds it: then the path is given, for the reader of the file to follow."""

    shape: Shape

    def read(self, value: Any, line: int, name: str, sink: Sink) -> Any:
        if type(value) is str and value.strip().endswith((".yaml", ".yml")):
            return value.strip()
        return self.shape.read(value, line, name, sink)
