"""Requirements + bank -> nothing, or InputError with everything that contradicts itself or the bank on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from types import MappingProxyType

from kitgen.bank import Bank, Question
from kitgen.errors import InputError, Place, Problem
from kitgen.messages import Message, say
from kitgen.opening import Opening
from kitgen.requirements import AXES, TIERS, Axis, Requirements, Tiers
from kitgen.schema.choices import TYPE
from kitgen.schema.sink import nearest
from kitgen.usage import UNUSED, Reason, Usage

_RESTS: Mapping[Reason, Message] = MappingProxyType(
    {
        "quarantine": say("is in quarantine"),
        "candidate": say("was asked of a candidate before"),
        "cool_down": say("is in its cool-down"),
        "cap": say("is at its cap"),
    }
)
MOST_QUESTIONS = 20
"""Of a live kit: weights are multiples of 5 that sum to 100."""
_NOUNS = {
    "dimensions": say("dimension"),
    "competencies": say("competency"),
    "types": say("type"),
    "difficulties": say("difficulty"),
}


def check_requirements(
    required: Requirements, opening: Opening, bank: Bank, common: Set[str], usage: Usage = UNUSED
) -> None:
    """Raises InputError with every problem, each where it was written."""
    check = _Check(required, opening, bank, common, usage)
    problems = [
        *check.names(),
        *check.weights(),
        *check.sums(),
        *check.included(),
        *check.excluded(),
        *check.tiers(),
        *check.minutes(),
        *check.blocks(),
    ]
    if problems:
        raise InputError(sorted(problems, key=lambda problem: problem.place or Place("")))


def count_range(required: Requirements, dimensions: Sequence[str]) -> tuple[int, int]:
    """The fewest and the most questions that the requirements leave room for, by adding up."""
    if required.count is not None:
        return required.count, required.count
    least = [sum(quota.least for quota in required.quotas(axis)) for axis in AXES]
    low = max(*least, len(required.include), 0 if required.dimensions else len(dimensions))
    high = sum(quota.most for quota in required.difficulties) if required.difficulties else MOST_QUESTIONS
    return low, min(high, MOST_QUESTIONS)


@dataclass(frozen=True, slots=True)
class _Check:
    required: Requirements
    opening: Opening
    bank: Bank
    common: Set[str]
    usage: Usage

    def known(self, axis: Axis) -> list[str]:
        """The ids that an axis may name."""
        match axis:
            case "dimensions":
                return [one.id for one in self.bank.dimensions]
            case "competencies":
                return [one.id for one in self.bank.competencies]
            case "types":
                return list(TYPE.words)
            case "difficulties":
                return list("12345")

    def problem(self, path: str, message: Message, hint: Message | None = None) -> Problem:
        return Problem(message, hint, self.required.place(path))

    def unknown(self, path: str, noun: Message, name: str, known: list[str]) -> Problem:
        near = nearest(name, known)
        all_of_them = say("known here: {known}", known=", ".join(known[:12]))
        hint = say("did you mean '{near}'?", near=near) if near else all_of_them
        return self.problem(path, say("unknown {noun} '{id}' in the blueprint", noun=noun, id=name), hint)

    def names(self) -> Iterator[Problem]:
        for axis in AXES:
            known = self.known(axis)
            for quota in self.required.quotas(axis):
                if quota.id not in known:
                    yield self.unknown(f"{axis}.{quota.id}", _NOUNS[axis], quota.id, known)

    def weights(self) -> Iterator[Problem]:
        """Difficulties follow the mix, not weights."""
        for quota in self.required.difficulties:
            if quota.weight:
                message = say("difficulty {number} has a weight", number=quota.id)
                hint = say("leave it out: within the ranges, difficulties follow the opening's mix")
                yield self.problem(f"difficulties.{quota.id}", message, hint)

    def sums(self) -> Iterator[Problem]:
        """Cells that do not sum to the total."""
        for axis in AXES:
            quotas = self.required.quotas(axis)
            if not quotas:
                continue
            least, most = sum(quota.least for quota in quotas), sum(quota.most for quota in quotas)
            whole = axis == "difficulties" or {quota.id for quota in quotas} >= set(self.known(axis))
            total = self.required.count
            if least > (total or MOST_QUESTIONS):
                yield self.too_many(axis, least, total)
            elif total is not None and whole and most < total:
                message = say(
                    "'{axis}' allow {most} questions in all, 'count' asks for {count}",
                    axis=axis,
                    most=most,
                    count=total,
                )
                yield self.problem(axis, message, say("set `count: {number}`, or allow more", number=most))
            elif total is None and axis == "difficulties" and most < (low := self.low_without_difficulties()):
                message = say(
                    "'difficulties' allow {most} questions in all, the rest asks for {count}", most=most, count=low
                )
                yield self.problem(axis, message, say("allow {number} more", number=low - most))

    def too_many(self, axis: Axis, least: int, total: int | None) -> Problem:
        if total is None:
            message = say(
                "'{axis}' ask for {least} questions, a kit holds {most}", axis=axis, least=least, most=MOST_QUESTIONS
            )
            return self.problem(axis, message, say("ask for {number} fewer", number=least - MOST_QUESTIONS))
        message = say("'{axis}' ask for {least} questions, 'count' allows {count}", axis=axis, least=least, count=total)
        return self.problem(axis, message, say("set `count: {number}`, or ask for fewer", number=least))

    def low_without_difficulties(self) -> int:
        least = [sum(quota.least for quota in self.required.quotas(axis)) for axis in AXES if axis != "difficulties"]
        return max(*least, len(self.required.include))

    def included(self) -> Iterator[Problem]:
        include = self.required.include
        total = self.required.count
        if total is not None and len(set(include)) > total:
            message = say(
                "{number} questions must be asked, 'count' allows {count}", number=len(set(include)), count=total
            )
            yield self.problem("include", message, say("set `count: {number}`", number=len(set(include))))
        for id in dict.fromkeys(include):
            question = self.bank.by_id.get(id)
            if question is None:
                yield self.unknown(f"include.{id}", say("question"), id, list(self.bank.by_id))
            elif why := next(self.not_to_be_asked(question), None):
                message = say("'{id}' must be asked but {why}", id=id, why=why)
                yield self.problem(
                    f"include.{id}", message, say("take it out of `include:` or --pin, or choose another")
                )
        yield from self.over_quota([self.bank.by_id[id] for id in dict.fromkeys(include) if id in self.bank.by_id])

    def not_to_be_asked(self, question: Question) -> Iterator[Message]:
        """Why a question cannot be asked in this opening."""
        out = self.required.exclude
        shared = self.bank.shared_pools and self.opening.pools == "shared"
        if question.status == "retired":
            yield say("is retired")
        if question.use not in (("live", "practice") if shared else ("live",)):
            yield say("is in the pool '{use}'", use=question.use)
        elif not question.askable:
            yield say("has no guide to score an answer by")
        if question.id not in self.common:
            yield say("is not there in every language asked for")
        if not self.bank.fits_level(question, self.opening.level):
            yield say("is not for level '{level}'", level=self.opening.level)
        if question.id in out.ids or question.group in out.groups or {*question.tags} & {*out.tags}:
            yield say("is excluded")
        for reason in self.usage.reasons(question.id):
            yield _RESTS[reason]

    def over_quota(self, included: Sequence[Question]) -> Iterator[Problem]:
        """Quotas that what must be asked already breaks."""
        for axis, of in zip(AXES, ("dimension", "competency", "type", "difficulty"), strict=True):
            for quota in self.required.quotas(axis):
                number = sum(str(getattr(question, of)) == quota.id for question in included)
                if number > quota.most:
                    path = f"{axis}.{quota.id}"
                    message = say(
                        "'{path}' allows {most}, {number} of it must be asked",
                        path=path,
                        most=quota.most,
                        number=number,
                    )
                    yield self.problem(path, message, say("allow {number}", number=number))

    def excluded(self) -> Iterator[Problem]:
        out = self.required.exclude
        questions = self.bank.questions
        each: tuple[tuple[str, Message, Sequence[str], Iterable[str]], ...] = (
            ("ids", say("question"), out.ids, self.bank.by_id),
            ("groups", say("group"), out.groups, {one.group for one in questions if one.group}),
            ("tags", say("tag"), out.tags, {tag for one in questions for tag in one.tags}),
        )
        for key, noun, names, known in each:
            for name in names:
                if name not in known:
                    yield self.unknown(f"exclude.{key}.{name}", noun, name, sorted(known))

    def tiers(self) -> Iterator[Problem]:
        """Names in tiers that nothing bears."""
        tiers = self.required.tiers or Tiers()
        for tier in TIERS:
            named = tiers.named(tier)
            each: tuple[tuple[str, Message, Sequence[str], list[str]], ...] = (
                ("ids", say("question"), named.ids, sorted(self.bank.by_id)),
                ("dimensions", say("dimension"), named.dimensions, self.known("dimensions")),
                ("competencies", say("competency"), named.competencies, self.known("competencies")),
                ("types", say("type"), named.types, self.known("types")),
            )
            for key, noun, names, known in each:
                for name in names:
                    if name not in known:
                        yield self.unknown(f"tiers.{tier}.{key}.{name}", noun, name, known)

    def minutes(self) -> Iterator[Problem]:
        fixed = self.required.minutes_fixed
        if self.required.blocks and self.required.fixed_minutes is not None:
            message = say("the blueprint gives both 'blocks' and 'fixed_minutes'")
            path = "blocks" if self.required.blocks else "fixed_minutes"
            yield self.problem(path, message, say("keep `blocks:`, which say what the minutes are for"))
        if fixed is not None and fixed >= self.opening.minutes:
            message = say(
                "the fixed blocks take {fixed} of {minutes} minutes and leave none for questions",
                fixed=f"{fixed:g}",
                minutes=self.opening.minutes,
            )
            path = "blocks" if self.required.blocks else "fixed_minutes"
            yield self.problem(path, message, say("plan more minutes, or shorten the fixed blocks"))

    def blocks(self) -> Iterator[Problem]:
        """Names that the opening's languages lack: one in words of no language serves only an opening in one."""
        languages = self.opening.languages
        for i, block in enumerate(self.required.blocks):
            missing = [one for one in languages if one not in block.languages]
            if not missing or (block.name and len(languages) == 1):
                continue
            message = say(
                "the fixed block '{name}' has no name in {languages}",
                name=block.name or block.names[0][1],
                languages=", ".join(missing),
            )
            hint = say("write `name: {{{each}}}`", each=", ".join(f"{one}: …" for one in languages))
            yield self.problem(f"blocks.{i}", message, hint)
