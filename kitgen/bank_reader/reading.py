"""A file of questions -> Bank."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from kitgen.bank import Bank
from kitgen.bank_reader.checks import check_bank
from kitgen.bank_reader.draft import Draft, draft_from, draft_of
from kitgen.bank_reader.keyed import check_gaps
from kitgen.bank_reader.translation import laid_over_source
from kitgen.errors import InputError, Place, Problem
from kitgen.messages import say
from kitgen.schema.bank import TRANSLATION
from kitgen.schema.blueprint import placed
from kitgen.schema.choices import LANGUAGE
from kitgen.schema.kinds import read_fields
from kitgen.schema.sink import Sink, by_place
from kitgen.yamlfile import Map, Source, collector_paused, parse_yaml, read_yaml
from kitgen.yamltext import display_name

FindSource: TypeAlias = Callable[[Path, str], Path]
"""From the path of a translation and the language it translates to the path of its source."""


def beside(translation: Path, language: str) -> Path:
    """The file of the same name in the folder of another language."""
    return translation.parent.parent / language / translation.name


def read_bank(path: Path, find_source: FindSource = beside) -> Bank:
    """The bank in a file; a translation takes what it does not say from its source.

    Raises InputError with every problem of the file, or of the source where that is broken.
    """
    return bank_from(read_yaml(path), path, find_source)


def parse_bank(raw: bytes, path: Path, find_source: FindSource = beside) -> Bank:
    """The bank in `raw`, as if it stood in the file `path`."""
    return bank_from(parse_yaml(raw, display_name(path)), path, find_source)


def bank_from(source: Source, path: Path, find_source: FindSource) -> Bank:
    """The bank in a file that is read. Raises InputError."""
    with collector_paused():
        words = source.data
        if not (isinstance(words, Map) and "translates" in words):
            draft = draft_of(source)
            check_bank(draft)
            return _whole_bank(draft, written_in=source.file)
        sink = Sink(source.file, source.text)
        read_fields(TRANSLATION, words, sink)
        if sink.problems:
            raise InputError(sorted(sink.problems, key=by_place))
        original, file = _original(words, path, find_source, sink)
        merged = laid_over_source(words, original, sink)
        if sink.problems:
            raise InputError(sorted(sink.problems, key=by_place))
        draft = draft_from(merged, sink)
        for data, question in draft.questions:
            if question is not None:
                check_gaps(data, question, sink)
        return _whole_bank(draft, written_in=file, translates=words["translates"])


def _original(data: Map, path: Path, find_source: FindSource, sink: Sink) -> tuple[Map, str]:
    """The data of the bank that a translation translates, checked, and its file. Raises InputError."""
    language = data["translates"]
    line = data.lines["translates"]
    if language == data["language"]:
        message = say("a translation cannot translate '{language}'", language=language)
        known = ", ".join(word for word in LANGUAGE.words if word != language)
        hint = say("name the language of the source: {known}", known=known)
        raise InputError(Problem(message, hint, Place(sink.file, line)))
    found = find_source(path, language)
    if not found.is_file():
        message = say("the bank to translate does not exist: '{file}'", file=display_name(found))
        hint = say("a translation has the name of its source, in another language's folder")
        raise InputError(Problem(message, hint, Place(sink.file, line)))
    source = read_yaml(found)
    if isinstance(source.data, Map) and "translates" in source.data:
        message = say("'{file}' is itself a translation", file=source.file)
        raise InputError(Problem(message, say("translate the original"), Place(sink.file, line)))
    draft = draft_of(source)
    check_bank(draft)
    if draft.sink.problems:
        raise InputError(sorted(draft.sink.problems, key=by_place))
    return draft.data, source.file


def _whole_bank(draft: Draft, *, written_in: str, translates: str = "") -> Bank:
    """The bank of a draft. Its blueprint is `written_in` a file, of a translation in that of its source."""
    if draft.sink.problems:
        raise InputError(sorted(draft.sink.problems, key=by_place))
    head = dict(draft.head)
    shared = head.pop("pools", "disjoint") == "shared"
    if written := head.pop("blueprint", None):
        head["blueprint"] = placed(written, draft.data["blueprint"], written_in)
    return Bank(**{"also": (), **head}, shared_pools=shared, translates=translates, file=draft.sink.file)
