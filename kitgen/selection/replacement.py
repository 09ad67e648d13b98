"""A kit + the place of a question -> what may stand there instead, all other questions and their order left alone."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cached_property

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint, drawable, seconds_of
from kitgen.messages import Message, say
from kitgen.requirements import Axis
from kitgen.selection.items import enemy_pairs, seeded_weight, stream_of
from kitgen.usage import Usage


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a question is to be replaced: the `live` questions in order, its `place` from 0, the ids that are not to
    come back, the practice questions, which a live one must not be, nor an enemy of one, and what is asked
    `elsewhere`, in other rounds that the same candidate meets."""

    live: tuple[Question, ...]
    place: int
    gone: Set[str]
    practice: tuple[str, ...]
    elsewhere: Set[str] = frozenset()

    @property
    def question(self) -> Question:
        return self.live[self.place]

    @property
    def others(self) -> tuple[Question, ...]:
        return (*self.live[: self.place], *self.live[self.place + 1 :])


def replacements(
    bank: Bank, blueprint: Blueprint, stand: Stand, *, seed: int, common: Set[str], usage: Usage
) -> tuple[str, ...]:
    """The ids that may stand in, the best first: of the same type, then of the same competency, then the least used,
    then as the seed says."""
    judge = _Judge(bank, blueprint, stand, common, usage)
    stream = stream_of(bank, seed, "live")

    def rank(question: Question) -> tuple[bool, bool, int, int]:
        was, uses = stand.question, usage.times.get(question.id, 0)
        unlike = question.type != was.type, question.competency != was.competency
        return *unlike, uses, seeded_weight(stream, question.id)

    fit = [one for one in judge.cell() if one.id not in stand.gone and not judge.faults(one)]
    return tuple(one.id for one in sorted(fit, key=rank))


def faults_of(
    bank: Bank, blueprint: Blueprint, stand: Stand, id: str, *, common: Set[str], usage: Usage
) -> list[Message]:
    """Why a question of the bank may not stand in; nothing where it may."""
    judge, question = _Judge(bank, blueprint, stand, common, usage), bank.by_id[id]
    return [*judge.cell_faults(question), *judge.faults(question)]


def no_replacement(bank: Bank, blueprint: Blueprint, stand: Stand, *, common: Set[str], usage: Usage) -> Message:
    """How many questions there are of the cell, and why none of them may stand in: each for its first fault."""
    judge = _Judge(bank, blueprint, stand, common, usage)
    told: dict[Message, int] = {}
    for one in judge.cell():
        why = next(iter(judge.faults(one)), say("was swapped out before"))
        told[why] = told.get(why, 0) + 1
    question = stand.question
    dimension = next(one.name for one in bank.dimensions if one.id == question.dimension)
    values: dict[str, object] = {"dimension": dimension, "difficulty": question.difficulty, "id": question.id}
    message = say(
        "besides '{id}' the bank has {number} questions of difficulty {difficulty} in '{dimension}'",
        **values,
        number=sum(told.values()),
    )
    for why, number in told.items():
        message = say("{one}; {number}: {why}", one=message, number=number, why=why)
    return message


@dataclass(frozen=True)
class _Judge:
    """Looks at one question after another; what holds for all of them is found once."""

    bank: Bank
    blueprint: Blueprint
    stand: Stand
    common: Set[str]
    usage: Usage

    @cached_property
    def drawn(self) -> dict[str, Question]:
        """What may be drawn for the opening, by id."""
        return {one.id: one for one in drawable(self.bank, self.blueprint, "live", common=self.common)}

    @cached_property
    def enemies(self) -> Set[tuple[str, str]]:
        """Enemies as the bank names them now, and as they were named in the kit."""
        frozen = {question.id: question for question in self.stand.live}
        return enemy_pairs([*(frozen.pop(two.id, two) for two in self.bank.questions), *frozen.values()])

    def cell(self) -> Iterator[Question]:
        """Every other live question of the same dimension and difficulty."""
        kit = {one.id for one in self.stand.live}
        for one in self.drawn.values():
            if one.id not in kit and not list(self.cell_faults(one)):
                yield one

    def cell_faults(self, one: Question) -> Iterator[Message]:
        """What is not as in the question it would replace."""
        was = self.stand.question
        if one.id in {other.id for other in self.stand.live}:
            yield say("is in the kit already")
        elif one.id not in self.drawn:
            yield say("is not to be drawn for this opening")
        if one.dimension != was.dimension:
            yield say("is of dimension '{one}', not '{other}'", one=one.dimension, other=was.dimension)
        if one.difficulty != was.difficulty:
            yield say("is of difficulty {one}, not {other}", one=one.difficulty, other=was.difficulty)
        if one.type != was.type and "role_play" in (one.type, was.type):  # it has its place and its leaves
            yield say("is of type '{one}', not '{other}'", one=one.type, other=was.type)

    def faults(self, one: Question) -> list[Message]:
        """What keeps it from standing with the others."""
        return [*self._resting(one), *self._bound(one), *self._hostile(one), *self._too_long(one), *self._uneven(one)]

    def _resting(self, one: Question) -> Iterator[Message]:
        reasons = {
            "quarantine": say("is in quarantine"),
            "candidate": say("was asked of a candidate before"),
            "cool_down": say("is in its cool-down"),
            "cap": say("is at its cap"),
        }
        yield from (reasons[reason] for reason in self.usage.reasons(one.id))

    def _bound(self, one: Question) -> Iterator[Message]:
        """Groups that are asked as a whole lose and gain no single question."""
        whole = self.bank.whole_groups
        if one.group in whole or self.stand.question.group in whole:
            yield say("a group that is asked as a whole would be broken up")

    def _hostile(self, one: Question) -> Iterator[Message]:
        if any((one.id, other.id) in self.enemies for other in self.stand.others):
            yield say("excludes another question of the kit")
        if one.id in self.stand.elsewhere:
            yield say("is asked in another round")
        elif any((one.id, id) in self.enemies for id in self.stand.elsewhere):
            yield say("excludes a question of another round")
        if self.blueprint.shared_pools and any(
            id == one.id or (one.id, id) in self.enemies for id in self.stand.practice
        ):
            yield say("is in the booklet, or excludes a question of it")

    def _too_long(self, one: Question) -> Iterator[Message]:
        left = round(self.blueprint.question_minutes * 60) - sum(map(seconds_of, self.stand.others))
        if seconds_of(one) > left:
            yield say("is {minutes} minutes too long for the slot", minutes=f"{(seconds_of(one) - left) / 60:.1f}")

    def _uneven(self, one: Question) -> Iterator[Message]:
        """A competency or a type of which there would then be too few or too many."""
        live = (*self.stand.others, one)
        each: tuple[tuple[Axis, list[str]], ...] = (
            ("competencies", [two.competency for two in live]),
            ("types", [two.type for two in live]),
        )
        for axis, asked in each:
            for quota in self.blueprint.quotas(axis):
                if not quota.least <= asked.count(quota.id) <= quota.most:
                    yield say("breaks what the blueprint asks of '{axis}'", axis=f"{axis}.{quota.id}")
