"""What a rule is given: a bank with its data and lines, the day it is judged on, and its passages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kitgen.bank import Bank, Question
from kitgen.errors import Place, Problem
from kitgen.lint.finding import Finding, Severity
from kitgen.lint.passages import Corpus, Passage, passages_of
from kitgen.lint.rules import RULES
from kitgen.messages import Message
from kitgen.yamlfile import Map

KEYED = frozenset(("mcq_single", "mcq_multi", "true_false", "fill_blank", "matching", "ordering"))
"""Types that are marked by a key: no probes, look-fors or anchors are asked of them."""


@dataclass(frozen=True)
class Subject:
    """A bank and the data it was read from; of a translation `data` has its own words only, `source` is the original's.

    `day` is what "today" is (YYYY-MM-DD), empty where nobody said; `jurisdiction` whose law holds.
    """

    bank: Bank
    data: Map
    day: str = ""
    source: Map | None = None
    jurisdiction: str = ""

    @cached_property
    def raw(self) -> dict[str, Map]:
        """The data of each question by its id."""
        return {one["id"]: one for one in self.data["questions"]}

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(passages_of(self.data))

    @cached_property
    def corpus(self) -> Corpus:
        """All passages as one text."""
        return Corpus(self.passages)

    def questions(self) -> Iterator[tuple[Question, Map]]:
        """Each question that can be used, with its data."""
        for one in self.bank.questions:
            if one.status != "retired":
                yield one, self.raw[one.id]

    def finding(
        self, rule: str, line: int, message: Message, hint: Message, *, of: str = "", severity: Severity | None = None
    ) -> Finding:
        """A finding of `rule` at `line`, about question `of`; as severe as the rule unless said otherwise."""
        problem = Problem(message, hint, Place(self.bank.file, line))
        return Finding(rule, severity or RULES[rule].severity, problem, of)
