"""The head of a bank file, without its questions: what finds a role by any of its names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kitgen.bank import Dimension, Level
from kitgen.errors import InputError
from kitgen.schema.bank import BANK, TRANSLATION
from kitgen.schema.kinds import Shape, read_fields
from kitgen.schema.sink import Sink
from kitgen.yamlfile import read_head
from kitgen.yamltext import display_name


@dataclass(frozen=True, slots=True)
class BankHead:
    """What a bank says of itself. Of a translation, only its own words: levels by id, no default level, no minutes."""

    path: Path
    role: str
    language: str
    name: str
    also: tuple[str, ...]
    levels: tuple[Level, ...]
    dimensions: tuple[Dimension, ...]
    jurisdiction: str = ""
    default_level: str = ""
    minutes: int = 45
    pools: str = "disjoint"
    translates: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Everything the role may be called by."""
        return (self.role, self.name, *self.also)


def _without_questions(shape: Shape) -> Shape:
    return Shape(shape.noun, shape.doc, tuple(one for one in shape.fields if one.name != "questions"))


_BANK, _TRANSLATION = _without_questions(BANK), _without_questions(TRANSLATION)
_NOT_OF_A_HEAD = ("blueprint", "cert", "competencies", "handout", "scale", "summary")


def read_bank_head(path: Path) -> BankHead:
    """The head of a bank or translation. Raises InputError with every problem of the head."""
    data = read_head(path, until="questions")
    sink = Sink(display_name(path))
    translates = "translates" in data
    values = read_fields(_TRANSLATION if translates else _BANK, data, sink)
    if sink.problems:
        raise InputError(sink.problems)
    for key in _NOT_OF_A_HEAD:
        values.pop(key, None)
    for key, record in (("levels", Level), ("dimensions", Dimension)):
        values[key] = tuple(record(**one) if isinstance(one, dict) else one for one in values[key])
    return BankHead(path=path, **{"also": (), **values})
