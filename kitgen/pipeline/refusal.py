"""A kit about to be printed -> nothing, or InputError: what lint refuses is not printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from kitgen.bank_reader import bank_from
from kitgen.errors import InputError, Problem
from kitgen.kit import Kit, KitText
from kitgen.lint.stopping import refused, refused_labels
from kitgen.pipeline.supplies import Supplies
from kitgen.shelf import shelf_for
from kitgen.yamlfile import Map, Seq, read_yaml


def refuse_unfit(kit: Kit, supplies: Mapping[str, Supplies]) -> None:
    """Raise InputError with everything in the questions of a new kit, or in its labels, that is an error to lint.

    Only what is about to be printed is looked at: a question in the making keeps nobody from printing the others.
    """
    problems = [one for text in kit.texts for one in _in_questions(kit, text, supplies[text.language])]
    problems += [finding.problem for finding in refused_labels(kit.opening)]
    if problems:
        raise InputError(problems)


def _in_questions(kit: Kit, text: KitText, supplies: Supplies) -> Iterator[Problem]:
    name = f"{kit.opening.role}.yaml"
    path = next((one for one in supplies.sources if (one.parent.name, one.name) == (text.language, name)), None)
    if path is None:
        return  # the bank is gone: what is printed is what was frozen
    source, shelf = read_yaml(path), shelf_for(path)
    bank = bank_from(source, path, shelf.source_of)
    drawn = frozenset(question.id for question in (*text.live, *text.practice))
    part = replace(bank, questions=tuple(one for one in bank.questions if one.id in drawn))
    assert isinstance(source.data, Map)
    data = _part(source.data, drawn)
    waivers = partial(_data, shelf.source_of(path, bank.translates) if bank.translates else path)
    for finding in refused(part, data, kit.opening.date, kit.opening.jurisdiction, waivers):
        yield finding.problem


def _data(path: Path) -> Map:
    """The data of a bank that was read before."""
    data = read_yaml(path).data
    assert isinstance(data, Map)
    return data


def _part(data: Map, drawn: frozenset[str]) -> Map:
    """The data of a bank with the questions drawn only."""
    part = Map(data.line)
    part.update(data)
    part.lines = data.lines
    kept = Seq(data["questions"].line)
    for one, line in zip(data["questions"], data["questions"].lines, strict=True):
        if one["id"] in drawn:
            kept.append(one)
            kept.lines.append(line)
    part["questions"] = kept
    return part
