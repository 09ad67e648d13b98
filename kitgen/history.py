"""What was issued + rules of memory + what is asked now -> Usage: how often each question was asked, and which rest.

Kits of one opening, on one day, by one seed are one interview: its forms count once, and making it again it does not
stand in its own way. Rules hold to both sides: a kit that is made later for an earlier day keeps its distance too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from kitgen.memory import FORGETFUL, Memory
from kitgen.usage import REASONS, Reason, Rest, Usage

State = Literal["pending", "issued", "taken back"]
Key = tuple[str, str, int]
"""Opening, date and seed: what makes an interview one."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A kit that was given out. `number` is its place in the ledger, `date` ISO 8601 or empty, `questions` are ids with
    their versions. A `pending` one was being delivered; one that was `taken back` does not count."""

    code: str
    opening: str
    form: str
    role: str
    seed: int
    date: str
    folder: str
    questions: tuple[tuple[str, int], ...]
    candidates: tuple[str, ...] = ()
    state: State = "issued"
    number: int = 0

    @property
    def key(self) -> Key:
        return self.opening, self.date, self.seed


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A question that is asked no more, and why."""

    role: str
    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class History:
    """What a ledger remembers, issues in the order they were made. Where they are only those that bear on one
    interview, `tally` says in how many each question of its role was asked, and `stamp` when that was so."""

    issues: tuple[Issue, ...] = ()
    quarantined: tuple[Quarantined, ...] = ()
    tally: tuple[tuple[str, int], ...] | None = None
    stamp: int | None = None


@dataclass(frozen=True, slots=True)
class Interview:
    """What is asked for now; `candidates` are the numbers of those it is meant for, where given."""

    role: str
    opening: str
    date: str
    seed: int
    candidates: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        return self.opening, self.date, self.seed


def code_typed(text: str) -> str:
    """A kit's code as it is written on its cover, however it was typed or pasted: in lower case, full width, or with
    the dash of a word processor."""
    plain = unicodedata.normalize("NFKC", text)
    dashed = ("-" if unicodedata.category(one) == "Pd" or one == "\N{MINUS SIGN}" else one for one in plain)
    seen = (one for one in dashed if not one.isspace() and unicodedata.category(one) != "Cf")
    return "".join(seen).upper()


def usage_for(history: History, rules: Memory, now: Interview) -> Usage:
    """The past as it bears on `now`. A rule that counts days takes `now` to have a date."""
    past = _Past(
        [one for one in history.issues if one.role == now.role and one.state != "taken back"], now, history.tally
    )
    rests: dict[Reason, Set[str]] = {
        "quarantine": {one.id for one in history.quarantined if one.role == now.role},
        "candidate": past.had_by_candidates(),
        "cool_down": {*past.within_days(rules.cool_down_days), *past.within_openings(rules.cool_down_openings)},
        "cap": past.at_cap(rules.cap, rules.cap_days),
    }
    first = rules != FORGETFUL and rules.least_used is not False
    uses = past.uses_before() if first else {}
    resting = tuple(Rest(id, reason) for reason in REASONS for id in sorted(rests[reason]))
    return Usage(tuple(sorted(uses.items())), resting)


class _Past:
    """The issues of one role: each interview's questions, but for the one that is asked for now."""

    def __init__(
        self, issues: Sequence[Issue], now: Interview, tally: tuple[tuple[str, int], ...] | None = None
    ) -> None:
        self.issues, self.now = issues, now
        self.asked: dict[Key, set[str]] = {}
        for issue in issues:
            self.asked.setdefault(issue.key, set()).update(id for id, _ in issue.questions)
        self.order = list(self.asked)
        self.place = self.order.index(now.key) if now.key in self.asked else len(self.order)
        self.others = [(key, ids) for key, ids in self.asked.items() if key != now.key]
        self.tally = _tally(self.asked.values()) if tally is None else dict(tally)

    def had_by_candidates(self) -> Set[str]:
        """Questions that one of the candidates has had, in another kit than one made for just these candidates."""
        named = {*self.now.candidates}
        return {
            id
            for issue in self.issues
            if named & {*issue.candidates} and not (issue.key == self.now.key and named == {*issue.candidates})
            for id, _ in issue.questions
        }

    def within_days(self, days: int | None) -> Iterator[str]:
        """Questions asked fewer than `days` days before or after; without a date they may have been."""
        if days is None:
            return
        today = _day(self.now.date)
        for (_, on, _), ids in self.others:
            if not on or abs(_day(on) - today) < days:
                yield from ids

    def within_openings(self, openings: int | None) -> Iterator[str]:
        """Questions of the `openings` interviews before, and after."""
        for place, key in enumerate(self.order):
            if openings is not None and key != self.now.key and abs(self._distance(place)) <= openings:
                yield from self.asked[key]

    def _distance(self, place: int) -> int:
        return self.place - place

    def at_cap(self, cap: int | None, days: int | None) -> Set[str]:
        """Questions that once more would be asked too often."""
        if cap is None:
            return frozenset()
        if days is None:
            own = self.asked.get(self.now.key, ())
            return {id for id, times in self.tally.items() if times - (id in own) >= cap}
        today = _day(self.now.date)
        return {id for id, keys in self._uses().items() if _once_too_often(keys, today, cap, days)}

    def uses_before(self) -> Mapping[str, int]:
        """How often each question was asked before this interview was first made."""
        since = _tally(self.asked[key] for key in self.order[self.place :])
        before = {id: times - since.get(id, 0) for id, times in self.tally.items()}
        return {id: times for id, times in before.items() if times}

    def _uses(self) -> Mapping[str, list[Key]]:
        found: dict[str, list[Key]] = {}
        for key, ids in self.others:
            for id in ids:
                found.setdefault(id, []).append(key)
        return found


def _tally(asked: Iterable[Set[str]]) -> Mapping[str, int]:
    """In how many interviews each question was asked."""
    found: dict[str, int] = {}
    for ids in asked:
        for id in ids:
            found[id] = found.get(id, 0) + 1
    return found


def _once_too_often(keys: Sequence[Key], today: int, cap: int, days: int) -> bool:
    """Whether with one use today some span of `days` days holds more than `cap`; what has no date is in any span."""
    known = [_day(on) for _, on, _ in keys if on]
    undated = len(keys) - len(known)
    starts = [start for start in {today, *known} if start <= today < start + days]
    return any(undated + 1 + sum(start <= day < start + days for day in known) > cap for start in starts)


@cache
def _day(on: str) -> int:
    return date.fromisoformat(on).toordinal()
