"""Findings and the waivers of the bank -> the findings that stand, and what is wrong with the waivers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kitgen.errors import Place, Problem
from kitgen.lint.finding import Finding, Severity
from kitgen.lint.rules import RULES
from kitgen.messages import Message, say
from kitgen.yamlfile import Map

_NEEDED = ("rule", "reason", "approver", "expires")
_NOT_WAIVED = ("unreadable", "waiver", "waiver-expired", "waiver-unused", "gate")
"""What no one can waive: the gate is opened by a review."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule that somebody lets pass for one question (`question` empty: for the head of the bank) until a day."""

    rule: str
    question: str
    expires: str
    line: int


def waived(findings: Iterable[Finding], data: Map, file: str, day: str, *, theirs: bool) -> Iterator[Finding]:
    """The findings that no good waiver covers, and a finding for each waiver that is incomplete, expired or of no use.

    `data` holds the waivers; where `theirs` is false they stand in the source of a translation and are told there.
    """
    good, bad = _sorted(data, file, day)
    used = set()
    for finding in findings:
        covers = next((one for one in good if (one.rule, one.question) == (finding.rule, finding.question)), None)
        if covers:
            used.add(covers)
        else:
            yield finding
    if theirs:
        yield from bad
        yield from (_unused(one, file) for one in good if one not in used)


def _sorted(data: Map, file: str, day: str) -> tuple[list[Waiver], list[Finding]]:
    """The waivers that hold, and what is wrong with the others."""
    good: list[Waiver] = []
    bad: list[Finding] = []
    for question, one in _written(data):
        if problem := _fault(one):
            hint = say("a waiver has rule, reason, approver and expires")
            bad.append(_finding("waiver", file, one.line, problem, hint, question))
        elif day and one["expires"] < day:
            message = say("the waiver of '{rule}' ran out on {expires}", rule=one["rule"], expires=one["expires"])
            hint = say("mend what it waived, or have it approved anew")
            bad.append(_finding("waiver-expired", file, one.line, message, hint, question))
        else:
            good.append(Waiver(one["rule"], question, one["expires"], one.line))
    return good, bad


def _unused(waiver: Waiver, file: str) -> Finding:
    message = say("the waiver of '{rule}' waives nothing", rule=waiver.rule)
    return _finding("waiver-unused", file, waiver.line, message, say("remove it"), waiver.question)


def _written(data: Map) -> Iterator[tuple[str, Map]]:
    """The waivers of a bank, each with the question it belongs to."""
    for own, place in [("", data), *((one["id"], one) for one in data["questions"])]:
        for waiver in place.get("lint_waive") or ():
            yield own, waiver


def _fault(waiver: Map) -> Message | None:
    lacking = [key for key in _NEEDED if not waiver.get(key)]
    if lacking:
        return say("the waiver has no {keys}", keys=", ".join(lacking))
    if waiver["rule"] not in RULES:
        return say("there is no rule '{rule}'", rule=waiver["rule"])
    if waiver["rule"] in _NOT_WAIVED:
        return say("rule '{rule}' cannot be waived", rule=waiver["rule"])
    return None


def _finding(rule: str, file: str, line: int, message: Message, hint: Message, question: str) -> Finding:
    severity: Severity = RULES[rule].severity
    return Finding(rule, severity, Problem(message, hint, Place(file, line)), question)
