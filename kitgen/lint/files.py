"""A file -> its findings, by line: reader, checks, waivers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kitgen.bank_reader import bank_from
from kitgen.errors import InputError
from kitgen.labels import read_labels
from kitgen.lint.anchors import anchors
from kitgen.lint.dates import dates
from kitgen.lint.finding import Finding, by_place, unreadable
from kitgen.lint.gate import sign_off
from kitgen.lint.keyed import keyed
from kitgen.lint.law import law_in_texts
from kitgen.lint.likeness import near_duplicates, same_sentences
from kitgen.lint.punctuation import punctuation
from kitgen.lint.repeats import repeats
from kitgen.lint.scripts import scripts
from kitgen.lint.shapes import shapes
from kitgen.lint.spreads import spreads
from kitgen.lint.stopping import STOPPING, Check
from kitgen.lint.subject import Subject
from kitgen.lint.translation import translation
from kitgen.lint.waivers import waived
from kitgen.lint.wording import wording
from kitgen.messages import say
from kitgen.opening_reader import read_opening
from kitgen.profile_reader import read_profile
from kitgen.shelf import Shelf, shelf_for
from kitgen.theme_reader import read_look
from kitgen.yamlfile import Map, Source, collector_paused, read_yaml

CHECKS: tuple[Check, ...] = (
    *STOPPING,
    sign_off,
    dates,
    shapes,
    keyed,
    spreads,
    wording,
    anchors,
    near_duplicates,
    same_sentences,
    repeats,
    punctuation,
    scripts,
    translation,
)
"""Every check, each of one or a few rules."""


@collector_paused()
def lint_file(path: Path, shelf: Shelf | None = None, *, day: str = "") -> tuple[Finding, ...]:
    """Everything found in a bank, a translation, an opening, a label file or a theme, by line.

    `day` (YYYY-MM-DD) is what reviews, citations and waivers are judged by; without it none of them has run out.
    """
    shelf = shelf or shelf_for(path)
    try:
        if path.parent.name == "labels":
            return _labels_findings(path, shelf)
        if path.parent.name == "profiles":
            read_profile(path)
            return ()
        if path.name == "theme.yaml":
            for language in ("zh-Hans", "zh-Hant", "en"):
                read_look(path, language, "a4")
            return ()
        source = read_yaml(path)
        if isinstance(source.data, Map) and not {"questions", "kitgen"} & source.data.keys():
            return _opening_findings(path, shelf, source)
        bank = bank_from(source, path, shelf.source_of)
        assert isinstance(source.data, Map)
        original = read_yaml(shelf.source_of(path, bank.translates)).data if bank.translates else None
    except InputError as error:
        return unreadable(error.problems)
    subject = Subject(bank, source.data, day, original if isinstance(original, Map) else None)
    findings = [*_misplaced(subject, path), *bank_findings(subject)]
    return tuple(sorted(findings, key=by_place))


def bank_findings(subject: Subject) -> Iterator[Finding]:
    """The findings that no waiver covers, and those about the waivers themselves."""
    found = (finding for check in CHECKS for finding in check(subject))
    waivers = subject.source or subject.data
    yield from waived(found, waivers, subject.bank.file, subject.day, theirs=subject.source is None)


def _misplaced(subject: Subject, path: Path) -> Iterator[Finding]:
    """A bank is found by its path: banks/<language>/<role>.yaml."""
    bank = subject.bank
    if path.stem != bank.role or path.parent.name != bank.language:
        message = say(
            "the bank of role '{role}' in '{language}' stands elsewhere", role=bank.role, language=bank.language
        )
        hint = say("its place is banks/{language}/{role}.yaml", language=bank.language, role=bank.role)
        yield subject.finding("misplaced", subject.data.lines["role"], message, hint)


def _labels_findings(path: Path, shelf: Shelf) -> tuple[Finding, ...]:
    """Scripts and other labels are read aloud too."""
    read_labels((*shelf.label_files(path.stem)[:1], path))
    data = read_yaml(path).data
    return tuple(law_in_texts(data, path.stem, str(path), "")) if isinstance(data, Map) else ()


def _opening_findings(path: Path, shelf: Shelf, source: Source) -> tuple[Finding, ...]:
    """The labels that an opening puts in place of ours."""
    opening = read_opening(path, {}, shelf.bank_files())
    data = source.data
    labels = data.get("labels") if isinstance(data, Map) else None
    if not isinstance(labels, Map):
        return ()
    return tuple(law_in_texts(labels, opening.languages[0], source.file, opening.jurisdiction))
