"""Text in one language for all, or a mapping from languages to text: `name: {zh-Hans: 开场, en: Welcome}`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kitgen.messages import say
from kitgen.schema.sink import found, nearest
from kitgen.yamlfile import Map

if TYPE_CHECKING:
    from kitgen.schema.sink import Sink


@dataclass(frozen=True, slots=True)
class ByLanguage:
    """Gives (language, text) in the order written; what is written without a language stands under ''."""

    languages: tuple[str, ...]

    def read(self, value: Any, line: int, name: str, sink: Sink) -> tuple[tuple[str, str], ...] | None:
        if type(value) is Map:
            each = [self._one(key, text, value.lines[key], name, sink) for key, text in value.items()]
            return tuple([one for one in each if one is not None])
        if type(value) is str and (text := value.strip()):
            return (("", text),)
        hint = say("write the text, or one for each language: `{zh-Hans: …, zh-Hant: …, en: …}`")
        sink.wrong(line, name, say("{found}, not text", found=found(value)), hint)
        return None

    def _one(self, language: str, text: Any, line: int, name: str, sink: Sink) -> tuple[str, str] | None:
        if language not in self.languages:
            near = nearest(language, list(self.languages))
            known = say("known here: {known}", known=", ".join(self.languages))
            sink.add(
                line,
                say("'{name}': '{language}' is no language", name=name, language=language),
                say("did you mean '{near}'?", near=near) if near else known,
            )
            return None
        if type(text) is str and text.strip():
            return language, text.strip()
        sink.wrong(line, f"{name}.{language}", say("{found}, not text", found=found(text)))
        return None
