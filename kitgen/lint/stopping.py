"""The questions of a kit -> the errors that keep it from being printed; `build` imports this, not the other rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from kitgen.bank import Bank
from kitgen.lint.finding import Finding
from kitgen.lint.gate import gate
from kitgen.lint.law import law, law_in_labels
from kitgen.lint.shapes import bands
from kitgen.lint.subject import Subject
from kitgen.lint.waivers import waived
from kitgen.lint.wording import key_left
from kitgen.opening import Opening
from kitgen.yamlfile import Map

Check: TypeAlias = Callable[[Subject], Iterator[Finding]]

STOPPING: tuple[Check, ...] = (gate, key_left, bands, law)
"""Checks whose findings may be errors."""


def refused(bank: Bank, data: Map, day: str, jurisdiction: str, waivers: Callable[[], Map]) -> tuple[Finding, ...]:
    """The errors in the questions of a bank that no waiver covers; `waivers` gives the data that would hold one."""
    subject = Subject(bank, data, day, jurisdiction=jurisdiction)
    found = [one for check in STOPPING for one in check(subject) if one.severity == "error"]
    return tuple(waived(found, waivers(), bank.file, day, theirs=False)) if found else ()


def refused_labels(opening: Opening) -> tuple[Finding, ...]:
    """The errors in the labels that an opening puts in place of ours: scripts are read aloud."""
    found = law_in_labels(opening.labels, opening.languages, opening.file, opening.jurisdiction)
    return tuple(one for one in found if one.severity == "error")
