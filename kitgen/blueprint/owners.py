"""Rounds and interviewers of an opening against its bank -> nothing, or InputError with all that does not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kitgen.bank import Bank
from kitgen.errors import InputError, Place, Problem
from kitgen.messages import Message, say
from kitgen.opening import Member, Opening, Round
from kitgen.requirements import NONE, Requirements
from kitgen.schema.sink import nearest


def check_owners(opening: Opening, bank: Bank) -> None:
    """Raises InputError with every problem of rounds and panel."""
    check = _Check(opening, bank)
    problems = [
        *check.panel(opening.members),
        *(problem for one in opening.rounds for problem in check.panel(one.members)),
        *check.rounds(opening.blueprint or NONE),
    ]
    if problems:
        raise InputError(problems)


@dataclass(frozen=True, slots=True)
class _Check:
    opening: Opening
    bank: Bank

    def panel(self, members: tuple[Member, ...]) -> Iterator[Problem]:
        """Names twice, unknown competencies, and those that two interviewers are to ask about."""
        for name in _twice(member.name for member in members):
            line = next(member.line for member in reversed(members) if member.name == name)
            hint = say("tell them apart, by a first name or a number")
            yield self._problem(line, say("two interviewers are called '{name}'", name=name), hint)
        for member in members:
            yield from self._unknown(member.owns, member.line)
        owned = [(id, member) for member in members for id in dict.fromkeys(member.owns)]
        for id in _twice(id for id, _ in owned):
            line = next(member.line for one, member in reversed(owned) if one == id)
            hint = say("of one interview a question is asked by one of them; all of them score it")
            yield self._problem(line, say("'{id}' is owned by two interviewers", id=id), hint)

    def rounds(self, required: Requirements) -> Iterator[Problem]:
        rounds = self.opening.rounds
        if not rounds:
            return
        if self.opening.forms > 1:
            hint = say("build each form of the rounds from an opening of its own, with another seed")
            yield self._problem(rounds[0].line, say("'rounds' and 'forms' do not go together"), hint)
        for name in _twice(one.name for one in rounds if one.name):
            line = next(one.line for one in reversed(rounds) if one.name == name)
            yield self._problem(line, say("two rounds are called '{name}'", name=name), say("give each its own name"))
        for one in rounds:
            yield from self._unknown(one.competencies, one.line)
        yield from self._left_over(rounds)
        if required.count is not None and required.count < len(rounds):
            message = say("{rounds} rounds share {count} questions", rounds=len(rounds), count=required.count)
            hint = say("`count:` is that of all rounds together: at least one for each")
            yield Problem(message, hint, required.place("count"))

    def _left_over(self, rounds: tuple[Round, ...]) -> Iterator[Problem]:
        """Rounds for which no competency is left."""
        named = {id for one in rounds for id in one.competencies}
        left = sum(one.id not in named for one in self.bank.competencies)
        free = [one for one in rounds if not one.competencies]
        if len(free) > left:
            values: dict[str, object] = {"rounds": len(free), "left": left}
            message = say("{rounds} rounds are to share {left} competencies, at least one each", **values)
            hint = say("ask for fewer rounds, or name the competencies of each: two rounds may own the same one")
            yield self._problem(free[0].line, message, hint)

    def _unknown(self, ids: tuple[str, ...], line: int) -> Iterator[Problem]:
        known = [one.id for one in self.bank.competencies]
        for id in dict.fromkeys(ids):
            if id not in known:
                near = nearest(id, known)
                hint = say("known here: {known}", known=", ".join(known))
                hint = say("did you mean '{near}'?", near=near) if near else hint
                yield self._problem(line, say("the role has no competency '{id}'", id=id), hint)

    def _problem(self, line: int, message: Message, hint: Message) -> Problem:
        file = self.opening.file
        return Problem(message, hint, Place(file, line) if file and line else Place(file) if file else None)


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]
