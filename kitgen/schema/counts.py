"""A mapping from names to how many: `2`, `1-3`, or `2+` for at least two; `1-3 x2` with a weight."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kitgen.messages import say
from kitgen.schema.sink import found
from kitgen.yamlfile import Map

if TYPE_CHECKING:
    from kitgen.schema.sink import Sink

COUNT = re.compile(r"(\d{1,3})(?:(\+)|\s*[-–~～]\s*(\d{1,3}))?(?:\s*[x×]\s*(\d{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Counts:
    """Gives (name, least, most, weight) in the order written; no number is over `most`, a weight left out is 0."""

    most: int

    def read(self, value: Any, line: int, name: str, sink: Sink) -> tuple[tuple[str, int, int, int], ...] | None:
        if type(value) is not Map:
            hint = say("write one a line: `name: 2`, `name: 1-3`, or `name: 2+` for at least two")
            sink.wrong(line, name, say("{found}, not a mapping from names to numbers", found=found(value)), hint)
            return None
        ranges = [(key, self._range(one, value.lines[key], f"{name}.{key}", sink)) for key, one in value.items()]
        return tuple([(key, *one) for key, one in ranges if one is not None])

    def _range(self, value: Any, line: int, name: str, sink: Sink) -> tuple[int, int, int] | None:
        match = COUNT.fullmatch(value.strip()) if isinstance(value, str) else None
        if match is None or max(int(number) for number in match.group(1, 3) if number) > self.most:
            hint = say("write a number up to {most}, a range such as 1-3, or 2+", most=self.most)
            sink.wrong(line, name, say("{found}, not how many", found=found(value)), hint)
            return None
        least = int(match[1])
        most = self.most if match[2] else int(match[3] or match[1])
        if least > most:
            hint = say("write `{most}-{least}`", least=least, most=most)
            sink.wrong(line, name, say("asks for at least {least} and at most {most}", least=least, most=most), hint)
            return None
        return least, most, int(match[4] or 0)
