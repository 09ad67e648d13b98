"""Every printed word of a language: the shipped label file, the user's laid over it, an opening's own over both.

A template reads `labels.cover.title`, `labels.types[question.type]`, and fills blanks with
`labels.common.minutes.format(minutes=45)`. The shipped file says which labels there are and which blanks each has;
only in the group `own` may a user's file add labels, for templates of the user's own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from kitgen.errors import InputError, Place, Problem
from kitgen.messages import Message, say
from kitgen.schema.choices import LANGUAGE
from kitgen.schema.sink import nearest
from kitgen.yamlfile import Data, Map, Seq, read_yaml
from kitgen.yamltext import display_name

OWN = "own"
"""The group in which a user's file may add labels."""

_BLANK = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


class LabelError(ValueError):
    """A template asked for a label that is not there, or left a blank unfilled. The template room tells where."""


class Label(str):
    """The text of a label; braces round a name are a blank to be filled, any other brace is text."""

    __slots__ = ("name",)
    name: str

    def __new__(cls, text: str, name: str) -> Label:
        label = super().__new__(cls, text)
        label.name = name
        return label

    @property
    def blanks(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_BLANK.findall(self)))

    def format(self, *args: object, **values: object) -> str:
        """The text with every blank filled. Raises LabelError where a value is missing."""
        if missing := [name for name in self.blanks if name not in values]:
            raise LabelError(f"label '{self.name}' needs a value for {{{missing[0]}}}")
        return _BLANK.sub(lambda match: str(values[match[1]]), str(self))

    def __html__(self) -> str:
        """What jinja prints. A label with blanks has to be filled first."""
        if self.blanks:
            raise LabelError(f"label '{self.name}' is printed with its blank {{{self.blanks[0]}}} open: use .format()")
        return html.escape(str(self))


Entry: TypeAlias = "Label | tuple[Label, ...] | Labels"


class Labels:
    """A group of labels by name, as attributes or in brackets; a label is a text, a list of texts or a group."""

    __slots__ = ("_entries", "_name")

    def __init__(self, entries: dict[str, Entry], name: str = "") -> None:
        self._entries, self._name = entries, name

    def __getitem__(self, key: str) -> Any:
        if key in self._entries:
            return self._entries[key]
        near = nearest(str(key), list(self._entries))
        full = f"{self._name}.{key}".lstrip(".")
        raise LabelError(f"there is no label '{full}'" + (f"; did you mean '{near}'?" if near else ""))

    def __getattr__(self, key: str) -> Any:
        if key.startswith("__"):  # what Python and jinja ask of every object
            raise AttributeError(key)
        return self[key]

    def __contains__(self, key: object) -> bool:
        return key in self._entries


def with_terms(labels: Labels, terms: Iterable[tuple[str, str]]) -> Labels:
    """The labels with words replaced by those of a profile, wherever they stand."""
    pairs = tuple(terms)

    def put(entry: Entry) -> Entry:
        match entry:
            case Labels():
                return Labels({key: put(value) for key, value in entry._entries.items()}, entry._name)
            case Label():
                text = str(entry)
                for word, other in pairs:
                    text = text.replace(word, other)
                return Label(text, entry.name)
            case _:
                return tuple(one for each in entry if isinstance(one := put(each), Label))

    return labels if not pairs else Labels({key: put(value) for key, value in labels._entries.items()}, labels._name)


def flat(labels: Labels) -> Iterator[tuple[str, str]]:
    """Every text with its full name, in the order of the shipped file; an item of a list has its number in the name."""
    for entry in labels._entries.values():
        match entry:
            case Labels():
                yield from flat(entry)
            case Label():
                yield entry.name, str(entry)
            case _:
                yield from ((f"{one.name}.{number}", str(one)) for number, one in enumerate(entry))


@dataclass(slots=True)
class _Reader:
    """Lays files over each other; `texts` holds each label by its full name, a list as a tuple."""

    texts: dict[str, str | tuple[str, ...]]
    blanks: dict[str, frozenset[str]]
    groups: set[str]
    problems: list[Problem]

    def base(self, file: str, data: Data, line: int, name: str = "") -> None:
        """The shipped file: what stands there is what there is."""
        match data:
            case Map():
                self.groups.add(name)
                for key, value in data.items():
                    self.base(file, value, data.lines[key], f"{name}.{key}".lstrip("."))
            case Seq() if all(isinstance(one, str) for one in data):
                self._take(name, tuple(data))
            case str():
                self._take(name, data)
            case _:
                self._tell(say("label '{name}' holds more than texts", name=name), None, Place(file, line))

    def _take(self, name: str, value: str | tuple[str, ...]) -> None:
        self.texts[name] = value
        self.blanks[name] = frozenset(_BLANK.findall(value if isinstance(value, str) else "\n".join(value)))

    def over(self, data: Data, place: Place, name: str = "") -> None:
        """A file, or a part of one, laid over what is there."""
        if isinstance(data, Map) and (name in self.groups or name.split(".")[0] == OWN):
            for key, value in data.items():
                self.over(value, Place(place.file, data.lines[key]), f"{name}.{key}".lstrip("."))
        elif name.split(".")[0] == OWN and name != OWN:
            self.base(place.file, data, place.line, name)
        elif name in self.groups:
            self._tell(say("'{name}' is a group of labels", name=name), say("write `key: text` under it"), place)
        elif name not in self.texts:
            self._unknown(name, place)
        else:
            self._replace(data, place, name)

    def _replace(self, data: Data, place: Place, name: str) -> None:
        several = isinstance(self.texts[name], tuple)
        items: list[Any] = list(data) if isinstance(data, Seq) else [data]
        if not all(isinstance(one, str) for one in items) or (isinstance(data, Seq) and not several):
            what = say("a list of texts") if several else say("a text")
            self._tell(say("label '{name}' is {what}", name=name, what=what), None, place)
            return
        text = "\n".join(items)
        for blank in dict.fromkeys(_BLANK.findall(text)):
            if blank not in self.blanks[name]:
                self._unknown_blank(name, blank, place)
        self.texts[name] = tuple(text.split("\n")) if several else text

    def _unknown(self, name: str, place: Place) -> None:
        near = nearest(name, sorted((*self.texts, *self.groups - {""})))
        hint = say("did you mean '{near}'?", near=near) if near else say("labels of your own go under `own:`")
        self._tell(say("unknown label '{name}'", name=name), hint, place)

    def _unknown_blank(self, name: str, blank: str, place: Place) -> None:
        known = sorted(self.blanks[name])
        hint = say("this label has no blanks")
        if near := nearest(blank, known):
            hint = say("did you mean '{near}'?", near=f"{{{near}}}")
        elif known:
            hint = say("its blanks: {known}", known=", ".join(f"{{{one}}}" for one in known))
        message = say("label '{name}' has an unknown blank '{blank}'", name=name, blank=f"{{{blank}}}")
        self._tell(message, hint, place)

    def _tell(self, message: Message, hint: Message | None, place: Place) -> None:
        self.problems.append(Problem(message, hint, place))


def read_labels(files: Sequence[Path], overrides: Iterable[tuple[str, str]] = (), *, opening: str = "") -> Labels:
    """The labels in `files`, named by their language, the shipped one first; the `overrides` of an opening over them.

    An override whose name starts with a language, such as `en.cover.title`, holds for that language only.
    `opening` is the file of the opening, for problems. Raises InputError with every problem.
    """
    reader = _Reader({}, {}, set(), [])
    for number, path in enumerate(files):
        source = read_yaml(path)
        if not isinstance(source.data, Map):
            message, hint = say("a label file is a mapping"), say("write `name: text`, one label a line")
            reader.problems.append(Problem(message, hint, Place(display_name(path), 1)))
        elif number == 0:
            reader.base(source.file, source.data, 1)
        else:
            reader.over(source.data, Place(source.file, 1))
    for name, text in overrides:
        group, _, rest = name.partition(".")
        if group not in LANGUAGE.words:
            reader.over(text, Place(opening), name)
        elif files and group == files[0].stem:
            reader.over(text, Place(opening), rest)
    if reader.problems:
        raise InputError(reader.problems)
    return _tree(reader.texts)


def _tree(texts: dict[str, str | tuple[str, ...]]) -> Labels:
    root = Labels({})
    for name, value in texts.items():
        *groups, last = name.split(".")
        at, path = root, ""
        for group in groups:
            path = f"{path}.{group}".lstrip(".")
            at = at._entries.setdefault(group, Labels({}, path))  # type: ignore[assignment]
        at._entries[last] = Label(value, name) if isinstance(value, str) else tuple(Label(one, name) for one in value)
    return root
