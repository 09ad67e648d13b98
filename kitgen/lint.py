"""A file -> what is wrong with it and what is worth knowing, by severity. What the readers refuse is an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kitgen.bank import Bank
from kitgen.bank_reader import bank_from
from kitgen.errors import InputError, Place, Problem
from kitgen.labels import read_labels
from kitgen.messages import Message, say
from kitgen.opening_reader import read_opening
from kitgen.profile_reader import read_profile
from kitgen.shelf import Shelf, shelf_for
from kitgen.theme_reader import read_look
from kitgen.wall import repetitions
from kitgen.yamlfile import Map, Source, read_yaml

Severity = Literal["error", "warning", "note"]

OWN_REVIEWERS = ("kitgen editors",)
"""Who reviewed the shipped banks: not a company's own sign-off."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem and how much it matters: an error stops a build, a warning may spoil one, a note is for your eyes."""

    severity: Severity
    problem: Problem


def lint_file(path: Path, shelf: Shelf | None = None) -> tuple[Finding, ...]:
    """Everything found in a bank, a translation, an opening, a label file or a theme, by line."""
    shelf = shelf or shelf_for(path)
    try:
        if path.parent.name == "labels":
            read_labels((*shelf.label_files(path.stem)[:1], path))
            return ()
        if path.parent.name == "profiles":
            read_profile(path)
            return ()
        if path.name == "theme.yaml":
            for language in ("zh-Hans", "zh-Hant", "en"):
                read_look(path, language, "a4")
            return ()
        source = read_yaml(path)
        if isinstance(source.data, Map) and not {"questions", "kitgen"} & source.data.keys():
            read_opening(path, {}, shelf.bank_files())
            return ()
        bank = bank_from(source, path, shelf.source_of)
    except InputError as error:
        return tuple(Finding("error", problem) for problem in error.problems)
    return tuple(sorted(_bank_findings(bank, source, path, shelf), key=_by_line))


def _by_line(finding: Finding) -> int:
    return finding.problem.place.line if finding.problem.place else 0


def _bank_findings(bank: Bank, source: Source, path: Path, shelf: Shelf) -> Iterator[Finding]:
    data = source.data
    assert isinstance(data, Map)
    yield from _misplaced(bank, data, path)
    if bank.translates:
        yield from _translation_findings(bank, data, path, shelf)
        return
    yield from _uncovered(bank, data)
    for question, raw in zip(bank.questions, data["questions"], strict=True):
        unaided = question.use == "practice" and question.askable
        if unaided and not (question.answer.samples and question.practice.hint):
            hint = say("add `answer.samples:` and `practice.hint:`")
            message = say("practice question '{id}' has no samples or no hint", id=question.id)
            yield _finding("warning", bank.file, raw.line, message, hint)
        if question.verify:
            message = say("a rule in the answer of '{id}' has to be checked", id=question.id)
            hint = say("check it against your company's policy, then remove `verify:`")
            yield _finding("note", bank.file, raw.lines["verify"], message, hint)
    yield from _repeated(bank, data)
    yield from _unsigned(bank)


def _repeated(bank: Bank, data: Map) -> Iterator[Finding]:
    """What the wall would refuse if both questions were drawn."""
    lines = {raw["id"]: raw.line for raw in (*data["questions"], *data.get("handout", ()))}
    for leak in repetitions(bank):
        message = say("'{id}' repeats {origin}: '{found}'", id=leak.file, origin=leak.origin, found=leak.found)
        hint = say("say it in other words: a kit with both would be refused")
        yield _finding("warning", bank.file, lines[leak.file], message, hint)


def _finding(severity: Severity, file: str, line: int, message: Message, hint: Message) -> Finding:
    return Finding(severity, Problem(message, hint, Place(file, line)))


def _misplaced(bank: Bank, data: Map, path: Path) -> Iterator[Finding]:
    """A bank is found by its path: banks/<language>/<role>.yaml."""
    if path.stem != bank.role or path.parent.name != bank.language:
        message = say(
            "the bank of role '{role}' in '{language}' stands elsewhere", role=bank.role, language=bank.language
        )
        hint = say("its place is banks/{language}/{role}.yaml", language=bank.language, role=bank.role)
        yield _finding("warning", bank.file, data.lines["role"], message, hint)


def _translation_findings(bank: Bank, data: Map, path: Path, shelf: Shelf) -> Iterator[Finding]:
    original = read_yaml(shelf.source_of(path, bank.translates)).data
    assert isinstance(original, Map)
    versions = {one["id"]: int(one["version"]) for one in original["questions"]}
    for one in data["questions"]:
        if int(one["of_version"]) < versions[one["id"]]:
            values: dict[str, Any] = {"id": one["id"], "of": one["of_version"], "version": versions[one["id"]]}
            message = say("'{id}' is stale: it translates version {of}, the source is at {version}", **values)
            yield _finding("warning", bank.file, one.lines["of_version"], message, say("bring the words up to date"))
    if len(bank.questions) < len(versions):
        message = say("{count} of {all} questions are translated", count=len(bank.questions), all=len(versions))
        hint = say("a kit in this language draws from those only")
        yield _finding("note", bank.file, data.lines["questions"], message, hint)


def _uncovered(bank: Bank, data: Map) -> Iterator[Finding]:
    if not any(question.use == "live" for question in bank.questions):
        return  # a bank for training and certification alone
    live = [question for question in bank.questions if question.use == "live"]
    dimensions = {question.dimension for question in live}
    competencies = {share.id for question in live for share in question.competencies}
    for raw in data["dimensions"]:
        if raw["id"] not in dimensions:
            message = say("dimension '{id}' has no live question", id=raw["id"])
            yield _finding("warning", bank.file, raw.line, message, say("no kit can be made before it has one"))
    for raw in data["competencies"]:
        if raw["id"] not in competencies:
            message = say("competency '{id}' is measured by no live question", id=raw["id"])
            yield _finding("warning", bank.file, raw.line, message, say("write one, or remove the competency"))


def _unsigned(bank: Bank) -> Iterator[Finding]:
    unsigned = [one for one in bank.questions if one.review is None or one.review.by in OWN_REVIEWERS]
    if unsigned:
        message = say("{count} questions have no sign-off of your own", count=len(unsigned))
        hint = say(
            "let somebody who knows the job read them and set `review:`; until then the cover asks for a signature"
        )
        yield _finding("note", bank.file, 1, message, hint)
