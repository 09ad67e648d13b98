"""When a field that is required may be left out after all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from kitgen.yamlfile import Map


@dataclass(frozen=True, slots=True)
class Waiver:
    """Required `fields` may be left out where each key of `when` has one of its words."""

    when: tuple[tuple[str, tuple[str, ...]], ...]
    fields: tuple[str, ...]

    def holds(self, data: Map) -> bool:
        return all(data.get(key) in words for key, words in self.when)

    def as_schema(self) -> dict[str, Any]:
        """The same as JSON Schema."""
        return {"properties": {key: {"enum": list(words)} for key, words in self.when}}


Waivers: TypeAlias = tuple[Waiver, ...]


def waived(waivers: Waivers, data: Map) -> set[str]:
    """The names of the fields that `data` may lack."""
    return {name for waiver in waivers if waiver.holds(data) for name in waiver.fields}
