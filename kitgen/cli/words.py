"""In which language the shell speaks, and click's own classes and words in that language."""

from __future__ import annotations

import locale
from collections.abc import Mapping, Sequence
from typing import Any

import click

from kitgen.errors import Problem, UsageError
from kitgen.messages import LANGUAGES, Message, say

OPTION = "--lang"
VARIABLE = "KITGEN_LANG"

_CLICK_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types")
_current = ["en"]


def language() -> str:
    """The language of messages, "en" or "zh"."""
    return _current[0]


def speak(language: str) -> None:
    """Say everything in `language` from now on, click's own words too."""
    _current[0] = language
    for name in _CLICK_MODULES:
        module = getattr(click, name)
        if hasattr(module, "_"):
            module._ = _in_our_words
        if hasattr(module, "ngettext"):
            module.ngettext = lambda one, several, number: _in_our_words(one if number == 1 else several)


def told(message: Message) -> str:
    return message.text(language())


def taken_language(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """The language by --lang, KITGEN_LANG or the locale, and the arguments without --lang, wherever it stood."""
    rest: list[str] = []
    asked = ""
    words = iter(arguments)
    for word in words:
        if word == "--":
            rest += [word, *words]
        elif word == OPTION:
            asked = _known(next(words, ""), OPTION)
        elif word.startswith(OPTION + "="):
            asked = _known(word.removeprefix(OPTION + "="), OPTION)
        else:
            rest.append(word)
    if not asked and (named := environment.get(VARIABLE, "")):
        asked = _known(named, VARIABLE)
    return asked or _of_locale(environment), rest


def _known(word: str, source: str) -> str:
    short = word.lower().replace("_", "-").split("-")[0]
    if short not in LANGUAGES:
        message = say("{source} takes en or zh, not '{word}'", source=source, word=word)
        raise UsageError(Problem(message))
    return short


def _of_locale(environment: Mapping[str, str]) -> str:
    """As programs of the system choose it: LC_ALL, LC_MESSAGES, LANG; on Windows the region of the user."""
    named = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    named = named or locale.getlocale()[0] or ""
    return "zh" if named.lower().startswith(("zh", "chinese")) else "en"


def _in_our_words(text: str) -> str:
    return Message(text).text(language())


class Option(click.Option):
    """An option whose help is a message. `told` is given in place of `help`."""

    def __init__(self, declarations: Sequence[str], *, told: Message, **more: Any) -> None:
        super().__init__(declarations, **more)
        self.told = told

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = told(self.told)
        return super().get_help_record(ctx)


class Command(click.Command):
    """A command whose help is a message. `told` is given in place of `help`."""

    def __init__(self, *args: Any, told: Message, **more: Any) -> None:
        super().__init__(*args, **more)
        self.told = told

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.help = told(self.told)
        super().format_help_text(ctx, formatter)
