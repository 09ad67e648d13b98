"""YAML or options -> Opening, every name in it resolved against the banks on the shelf.

`--role 市场客服专员` and `role: market-service-specialist` take the same road: options are laid over the data of the
file, then the shape is checked, then role, level and languages are looked up.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from kitgen.bank_reader import BankHead, read_bank_head
from kitgen.blueprint_reader import blueprint_of
from kitgen.errors import InputError, Place, Problem
from kitgen.logo import logo_problem
from kitgen.messages import Message, say
from kitgen.opening import Brand, Opening
from kitgen.schema.kinds import read_fields
from kitgen.schema.opening import DIFFICULTY_RANK, OPENING
from kitgen.schema.rounds import panel_of, rounds_of
from kitgen.schema.sink import Sink, by_place, nearest
from kitgen.yamlfile import Map, Seq, read_yaml
from kitgen.yamltext import display_name

_BY_LANGUAGE = {"zh-Hans": "CN", "zh-Hant": "TW", "en": "union"}
"""Whose law is printed where neither an opening file nor anything else says."""


def read_opening(path: Path | None, options: Mapping[str, object], banks: Iterable[Path]) -> Opening:
    """The opening in a file, or by options alone where `path` is None; an option wins over the file.

    `options` has the keys of an opening; its values are strings, whole numbers or lists of them, None where not given.
    `banks` are the bank files to find the role in. Raises InputError with every problem.
    """
    data, sink = _data(path, options)
    values = read_fields(OPENING, data, sink)
    resolver = _Resolver(data, values, sink)
    heads, broken = _heads(banks)
    resolver.resolve(heads, broken)
    labels = _flat_labels(values.get("labels"), data.lines.get("labels", 0), sink)
    brand = _brand(values.get("brand"), data, path, sink)
    blueprint = blueprint_of(values.get("blueprint"), data, path, sink)
    resolver.check_id()
    resolver.check_paper()
    if sink.problems:
        raise InputError(sorted(sink.problems, key=by_place))
    own, head = resolver.id(path), resolver.head
    assert head is not None
    return Opening(
        id=own,
        role=head.role,
        level=resolver.level,
        difficulty=resolver.difficulty,
        languages=resolver.languages,
        minutes=values.get("minutes", head.minutes),
        seed=values["seed"] if "seed" in values else seed_of(own),
        jurisdiction=resolver.jurisdiction(by_options=path is None),
        brand=brand,
        rounds=rounds_of(values.get("rounds")),
        **panel_of(values.get("panel")),
        **{key: values[key] for key in _AS_WRITTEN if key in values},
        labels=labels,
        blueprint=blueprint,
        file=display_name(path) if path else "",
    )


_AS_WRITTEN = (
    *("title", "department", "requisition", "date", "pools", "practice", "memory"),
    *("paper", "edition", "profile", "documents", "prints", "forms", "overlap"),
)
"""What an opening takes as the file says it; left out, the record's own default holds."""


def seed_of(id: str) -> int:
    """The seed of an opening that names none: six digits out of its id."""
    return int.from_bytes(hashlib.sha256(id.encode()).digest()[:8], "big") % 1_000_000


def _data(path: Path | None, options: Mapping[str, object]) -> tuple[Map, Sink]:
    """The file's data with the options laid over it. Options stand in line 0."""
    data, sink = Map(0), Sink("")
    if path is not None:
        source = read_yaml(path)
        sink = Sink(source.file, source.text)
        if isinstance(source.data, Map):
            data = source.data
        else:
            read_fields(OPENING, source.data, sink)
            raise InputError(sink.problems)
    for key, value in options.items():
        if value is None or value == () or value == []:
            continue
        data[key] = _as_yaml(value)
        data.lines[key] = 0
    return data, sink


def _as_yaml(value: object) -> object:
    if isinstance(value, list | tuple):
        items = Seq(0)
        items.extend(str(one) for one in value)
        items.lines = [0] * len(items)
        return items
    return str(value)


def _heads(banks: Iterable[Path]) -> tuple[list[BankHead], list[Problem]]:
    """The heads that can be read; the problems of others are kept: they must not stop another role's kit."""
    heads: list[BankHead] = []
    broken: list[Problem] = []
    for path in banks:
        try:
            heads.append(read_bank_head(path))
        except InputError as error:
            broken += error.problems
    return heads, broken


class _Resolver:
    """Names of an opening -> ids of a bank. A name that fails is noted, and the rest goes on."""

    def __init__(self, data: Map, values: dict[str, Any], sink: Sink) -> None:
        self.data, self.values, self.sink = data, values, sink
        self.head: BankHead | None = None
        self.heads: list[BankHead] = []
        self.level = ""
        self.languages: tuple[str, ...] = ()
        word = values.get("difficulty") or "3"
        self.difficulty = DIFFICULTY_RANK.get(word) or int(word)

    def resolve(self, heads: list[BankHead], broken: list[Problem]) -> None:
        name = self.values.get("role")
        if name is None:
            return
        roles = sorted({head.role for head in heads if _same(name, head.names)})
        if len(roles) != 1:
            self._no_role(name, roles, heads)
            self.sink.problems += broken
            return
        self.heads = [head for head in heads if head.role == roles[0]]
        self.head = next((head for head in self.heads if not head.translates), None)
        if self.head is None:
            self._tell(
                "role", say("role '{name}' has translations only", name=name), say("its original bank is missing")
            )
            self.sink.problems += broken
            return
        self._find_level(self.head)
        self._find_languages(self.head, broken)

    def id(self, path: Path | None) -> str:
        if own := self.values.get("id"):
            return str(own)
        if path is not None:
            return _fit_for_a_file(path.stem)
        assert self.head is not None
        languages = () if self.languages == (self.head.language,) else self.languages
        return "-".join((self.head.role, self.level, f"d{self.difficulty}", *languages))

    def check_id(self) -> None:
        """The id names a folder and files."""
        own = self.values.get("id")
        if own and _fit_for_a_file(own) != own:
            hint = say("use letters, digits, '-', '_' and '.', at most 60: '{id}'", id=_fit_for_a_file(own))
            self._tell("id", say("id '{id}' cannot name a file", id=own), hint)

    def check_paper(self) -> None:
        """The page of official papers has margins and type for A4: small paper has no room for them."""
        if self.values.get("edition") == "gbt9704" and self.values.get("paper") == "a5":
            message = say("edition 'gbt9704' is set on A4, paper 'a5' is too small for it")
            key = "edition" if self.data.lines.get("edition") else "paper"
            self._tell(key, message, say("take `paper: a4`, or the edition 'standard' or 'large-print'"))

    def jurisdiction(self, *, by_options: bool) -> str:
        if named := self.values.get("jurisdiction"):
            return str(named)
        if by_options:
            return _BY_LANGUAGE[self.languages[0]]
        first = next(head for head in self.heads if head.language == self.languages[0])
        assert self.head is not None
        return first.jurisdiction or self.head.jurisdiction

    def _tell(self, key: str, message: Message, hint: Message) -> None:
        line = self.data.lines.get(key, 0)
        self.sink.problems.append(Problem(message, hint, Place(self.sink.file, line) if line else None))

    def _no_role(self, name: str, several: list[str], heads: list[BankHead]) -> None:
        if several:
            message = say("'{name}' is the name of several roles", name=name)
            self._tell("role", message, say("write the id of one: {roles}", roles=", ".join(several)))
            return
        names = list(dict.fromkeys(one for head in heads for one in head.names))
        near = nearest(name, names) or next((one for one in names if name in one or one in name), "")
        roles = ", ".join(sorted({head.role for head in heads})) or "-"
        hint = say("did you mean '{near}'?", near=near) if near else say("known roles: {roles}", roles=roles)
        self._tell("role", say("unknown role '{role}'", role=name), hint)

    def _find_level(self, head: BankHead) -> None:
        name = self.values.get("level")
        if name is None:
            self.level = head.default_level
            return
        every = [level for one in self.heads for level in one.levels]
        found = sorted({level.id for level in every if _same(name, (level.id, level.name))})
        if len(found) == 1 and found[0] in [level.id for level in head.levels]:
            self.level = found[0]
            return
        names = [one for level in every for one in (level.id, level.name)]
        near = nearest(name, names)
        known = ", ".join(f"{level.id} ({level.name})" for level in head.levels)
        hint = say("did you mean '{near}'?", near=near) if near else say("levels of the role: {known}", known=known)
        self._tell("level", say("role '{role}' has no level '{level}'", role=head.role, level=name), hint)

    def _find_languages(self, head: BankHead, broken: list[Problem]) -> None:
        asked = [one for one in self.values.get("languages") or () if one is not None]
        self.languages = tuple(dict.fromkeys(asked)) or (head.language,)
        there = [one.language for one in self.heads]
        for language in self.languages:
            if language not in there:
                message = say("role '{role}' has no bank in '{language}'", role=head.role, language=language)
                hint = say(
                    "there is {known}; a translation is banks/{language}/{role}.yaml",
                    known=", ".join(there),
                    language=language,
                    role=head.role,
                )
                self._tell("languages", message, hint)
                self.sink.problems += broken


def _same(name: str, names: Iterable[str]) -> bool:
    wanted = " ".join(name.split()).casefold()
    return any(wanted == " ".join(one.split()).casefold() for one in names)


def _fit_for_a_file(name: str) -> str:
    """A file's name with nothing in it that another system's file names cannot hold."""
    return re.sub(r"[^\w.-]+", "-", name).strip("-.")[:60] or "opening"


def _flat_labels(labels: object, line: int, sink: Sink) -> tuple[tuple[str, str], ...]:
    """The labels an opening replaces, names with dots, sorted. Which names there are, the room `labels` knows."""
    if labels is None:
        return ()
    if not isinstance(labels, Map):
        hint = say("write `name: text`, one label a line, by the names in templates/labels")
        sink.add(line, say("'labels' is not a mapping"), hint)
        return ()
    return tuple(sorted(_pairs(labels, "", sink)))


def _pairs(labels: Map, prefix: str, sink: Sink) -> Iterable[tuple[str, str]]:
    for key, value in labels.items():
        if isinstance(value, Map):
            yield from _pairs(value, f"{prefix}{key}.", sink)
        elif isinstance(value, str):
            yield prefix + key, value
        elif all(isinstance(one, str) for one in value):
            yield prefix + key, "\n".join(value)
        else:
            sink.add(labels.lines[key], say("label '{name}' holds more than texts", name=prefix + key))


def _brand(brand: Brand | None, data: Map, path: Path | None, sink: Sink) -> Brand:
    """The brand with the full path of its logo."""
    if brand is None or not brand.logo:
        return brand or Brand()
    logo = (path.parent if path else Path()) / brand.logo
    raw = data["brand"]
    line = raw.lines["logo"]
    try:
        problem = logo_problem(logo)
    except (OSError, ValueError):
        hint = say("the path starts at the folder of the opening: '{file}'", file=display_name(logo))
        sink.add(line, say("there is no logo '{logo}'", logo=brand.logo), hint)
        return brand
    if problem:
        sink.add(line, problem.message, problem.hint)
    return Brand(company=brand.company, logo=str(logo))
