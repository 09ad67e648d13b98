"""Source -> Draft: a bank's records as far as they could be read, beside the data they were read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kitgen.bank import Question
from kitgen.schema.bank import BANK
from kitgen.schema.kinds import read_fields
from kitgen.schema.sink import Sink
from kitgen.yamlfile import Map, Seq, Source


@dataclass(frozen=True, slots=True)
class Draft:
    """`head` are the values of the bank's fields, None for one that could not be read.

    `questions` pairs the data of each question with its record, if it has one.
    """

    data: Map
    head: dict[str, Any]
    questions: tuple[tuple[Map, Question | None], ...]
    sink: Sink

    def line(self, key: str) -> int:
        return self.data.lines.get(key, self.data.line)

    def items(self, key: str) -> list[tuple[Map, Any]]:
        """The records of a list in the head with the data of each, those left out that could not be read."""
        raw, records = self.data.get(key), self.head.get(key)
        if not isinstance(raw, Seq) or not records:
            return []
        return [(data, record) for data, record in zip(raw, records, strict=True) if record is not None]


def draft_of(source: Source) -> Draft:
    """The draft of a bank that is no translation."""
    return draft_from(source.data, Sink(source.file, source.text))


def draft_from(data: object, sink: Sink) -> Draft:
    head = read_fields(BANK, data, sink)
    if not isinstance(data, Map):
        return Draft(Map(1), {}, (), sink)
    records = head.get("questions")
    raw = data.get("questions")
    if not records or not isinstance(raw, Seq):
        return Draft(data, head, (), sink)
    pairs = zip(raw, records, strict=True)
    return Draft(data, head, tuple((one, record) for one, record in pairs if isinstance(one, Map)), sink)
