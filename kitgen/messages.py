"""What kitgen says to its user: English in the code, Chinese in a catalogue beside it.

`say("unknown role '{role}'", role=role)` makes a `Message`; the shell asks for its text in the
user's language. The catalogue is `messages_zh.CATALOGUE`, English template -> Chinese template;
a test holds that every template in the code stands there with the same blanks.
"""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "zh")


@dataclass(frozen=True, slots=True)
class Message:
    """A template in English and the values for its blanks."""

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def text(self, language: str) -> str:
        """The message in `language`, "en" or "zh"."""
        template = self.template
        if language == "zh":
            from kitgen.messages_zh import CATALOGUE  # only when needed: the catalogue is large

            template = CATALOGUE.get(template, template)
        values = {name: value.text(language) if isinstance(value, Message) else value for name, value in self.values}
        return template.format(**values) if values else template


def say(template: str, /, **values: object) -> Message:
    """A message with its blanks filled by `values`; a value may itself be a message."""
    return Message(template, tuple(values.items()))
