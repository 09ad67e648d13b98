"""Judges any selection by the rules alone, with code that shares nothing with the picking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise, permutations

from kitgen.bank import Bank, Question
from kitgen.blueprint import Blueprint
from kitgen.requirements import Requirements
from kitgen.selection import Selection
from kitgen.selection.rounds import RoundsSelected


def faults(bank: Bank, blueprint: Blueprint, selection: Selection, common: Iterable[str]) -> list[str]:
    """Every rule the selection breaks, in words; none for a good one."""
    by_id = {question.id: question for question in bank.questions}
    live = [by_id[one] for one in selection.live]
    practice = [by_id[one] for one in selection.practice]
    return [
        *_shared_faults(bank, blueprint, [*selection.live, *selection.practice], set(common)),
        *_live_faults(bank, blueprint, live, said=len(selection.notes)),
        *_order_faults(bank, blueprint, live),
        *_practice_faults(bank, blueprint, practice),
        *required_faults(blueprint.requirements, live, practice),
        *whole_faults(bank, live),
        *whole_faults(bank, practice),
        *_enemy_faults(bank, live, "live"),
        *_enemy_faults(bank, practice, "practice"),
    ]


def round_faults(
    bank: Bank, whole: Blueprint, made: RoundsSelected, minutes: Sequence[int], common: Iterable[str]
) -> list[str]:
    """Every rule that rounds break: each as a kit of its own, and all of them as what one candidate meets."""
    rounds, by_id = made.rounds, {question.id: question for question in bank.questions}
    common = set(common)
    found = []
    for number, (selection, blueprint, owns) in enumerate(
        zip(made.selections, rounds.blueprints, rounds.owners, strict=True), start=1
    ):
        found += [f"round {number}: {fault}" for fault in faults(bank, blueprint, selection, common)]
        found += [f"'{one}' is not its own" for one in selection.live if by_id[one].competencies[0].id not in owns]
        if blueprint.minutes != minutes[number - 1]:
            found.append(f"round {number} has {blueprint.minutes} minutes")
    asked = [[by_id[one] for one in selection.live] for selection in made.selections]
    every = [question for each in asked for question in each]
    if len({question.id for question in every}) < len(every):
        found.append("a question is asked in two rounds")
    for i, one in enumerate(asked):
        for other in asked[:i]:
            found += [f"'{a.id}' and '{b.id}' are enemies" for a in one for b in other if hostile(bank, a, b)]
    found += [*whole_faults(bank, every), *required_faults(whole.requirements, every, [])]
    return found + _gap_faults(bank, whole, every, {(gap.axis, gap.id) for gap in rounds.gaps})


def _gap_faults(bank: Bank, whole: Blueprint, every: list[Question], told: set[tuple[str, str]]) -> list[str]:
    """What nobody asks about and is not told, or is told and asked about."""
    held = {one.competencies[0].id for one in every}
    missing = {("competencies", one.id) for one in bank.competencies if one.id not in held}
    if not whole.requirements.dimensions:
        asked = {one.dimension for one in every}
        missing |= {("dimensions", one) for one in whole.dimensions if one not in asked}
    return [f"{axis} '{id}': the gap is told wrongly" for axis, id in missing ^ told]


def distance(one: Sequence[int], other: Sequence[int]) -> int:
    """Single steps between two mixes: match the sorted difficulties one by one."""
    left = [level for level, number in enumerate(one) for _ in range(number)]
    right = [level for level, number in enumerate(other) for _ in range(number)]
    return sum(abs(a - b) for a, b in zip(left, right, strict=True))


def mix_of_questions(questions: Iterable[Question]) -> tuple[int, ...]:
    levels = [question.difficulty for question in questions]
    return tuple(levels.count(level) for level in (1, 2, 3, 4, 5))


def minutes_of(questions: Iterable[Question]) -> float:
    return sum(0.5 + (one.time.prep_s + one.time.answer_s + one.time.probe_s) / 60 for one in questions)


def hostile(bank: Bank, one: Question, other: Question) -> bool:
    """Whether two may not stand together: same group, or any member of one's group names any of the other's."""
    if one.group and one.group == other.group and one.group not in bank.whole_groups:
        return True

    def side(question: Question) -> list[Question]:
        if not question.group:
            return [question]
        return [each for each in bank.questions if each.group == question.group]

    return any(b.id in a.enemies or a.id in b.enemies for a in side(one) for b in side(other))


def _shared_faults(bank: Bank, blueprint: Blueprint, ids: list[str], common: set[str]) -> list[str]:
    found = [f"'{one}' appears twice" for one in set(ids) if ids.count(one) > 1]
    ranks = [level.id for level in bank.levels]
    for question in bank.questions:
        if question.id not in ids:
            continue
        if question.status == "retired":
            found.append(f"'{question.id}' is retired")
        if question.id not in common:
            found.append(f"'{question.id}' is not in every language")
        low = ranks.index(question.level_min) if question.level_min else 0
        high = ranks.index(question.level_max) if question.level_max else len(ranks)
        if not low <= ranks.index(blueprint.level) <= high:
            found.append(f"'{question.id}' is not for the level")
    return found


def _live_faults(bank: Bank, blueprint: Blueprint, live: list[Question], said: int) -> list[str]:
    found = []
    if len(live) != blueprint.count:
        found.append(f"{len(live)} questions, not {blueprint.count}")
        return found
    if minutes_of(live) > blueprint.question_minutes + 1e-9:
        found.append(f"{minutes_of(live)} minutes, not {blueprint.question_minutes}")
    if not blueprint.requirements.dimensions:
        held = {each.dimension for each in live}
        found += [f"nothing in '{one}'" for one in blueprint.dimensions if one not in held]
    moved = distance(mix_of_questions(live), blueprint.mix)
    if moved > blueprint.tolerance:
        found.append(f"{moved} steps from the mix")
    if moved and not said:
        found.append("the mix was left without a word")
    if any(one.use != "live" for one in live) and not blueprint.shared_pools:
        found.append("a practice question is asked")
    return found


def required_faults(required: Requirements, live: list[Question], practice: list[Question]) -> list[str]:
    """Every line of the requirements that is not kept."""
    told = [
        *(("dimensions", one.dimension) for one in live),
        *(("competencies", one.competencies[0].id) for one in live),
        *(("types", one.type) for one in live),
        *(("difficulties", str(one.difficulty)) for one in live),
    ]
    found = []
    for axis in ("dimensions", "competencies", "types", "difficulties"):
        quotas = getattr(required, axis)
        for quota in quotas:
            if not quota.least <= told.count((axis, quota.id)) <= quota.most:
                found.append(f"{told.count((axis, quota.id))} of '{quota.id}'")
        if axis == "difficulties" and quotas and {name for of, name in told if of == axis} - {one.id for one in quotas}:
            found.append("a difficulty that was not asked for")
    found += [f"'{one}' is not asked" for one in required.include if one not in {question.id for question in live}]
    for question in (*live, *practice):
        out = required.exclude
        if question.id in out.ids or question.group in out.groups or set(question.tags) & set(out.tags):
            found.append(f"'{question.id}' is excluded")
    return found


def _order_faults(bank: Bank, blueprint: Blueprint, live: list[Question]) -> list[str]:
    found = []
    order = blueprint.requirements.order
    last = order is None or order.role_play_last
    moving = order is None or order.hardest_apart
    talks = [one for one in live if one.type != "role_play" or not last]
    if last and talks + [one for one in live if one.type == "role_play"] != live:
        found.append("a role play is not last")
    found += _apart_faults(bank, talks)
    of = _homes(bank, blueprint, talks)
    runs = [of[one.id] for i, one in enumerate(talks) if i == 0 or of[talks[i - 1].id] != of[one.id]]
    if len(runs) != len(set(runs)):
        found.append("a group is broken up")
    units = _units(bank, talks)
    if any(of[a[0].id] == of[b[0].id] and a[0].difficulty > b[0].difficulty for a, b in pairwise(units)):
        found.append("hard before easy")
    if any(a.difficulty > b.difficulty for unit in units for a, b in pairwise(unit)):
        found.append("hard before easy in a whole group")
    if moving and talks and talks[0].difficulty != min(one.difficulty for one in talks):
        found.append("the opening question is not the easiest")
    if moving and _meetings(live) > _fewest_meetings(talks, live[len(talks) :], of):
        found.append("two of the hardest meet that could be parted")
    return found


def _units(bank: Bank, asked: list[Question]) -> list[list[Question]]:
    """The questions one by one, but those of a whole group together where they follow each other."""
    units: list[list[Question]] = []
    for one in asked:
        if units and one.group and one.group in bank.whole_groups and units[-1][-1].group == one.group:
            units[-1].append(one)
        else:
            units.append([one])
    return units


def _apart_faults(bank: Bank, asked: list[Question]) -> list[str]:
    begun = [unit[0].group for unit in _units(bank, asked) if unit[0].group in bank.whole_groups]
    return [f"group '{one}' is not asked side by side" for one in set(begun) if begun.count(one) > 1]


def _homes(bank: Bank, blueprint: Blueprint, asked: list[Question]) -> dict[str, str]:
    """What each question stands together by: of a whole group that spans several, the first in the bank's order."""
    order = blueprint.requirements.order
    by_competency = order is not None and order.by == "competency"
    names = [one.id for one in (bank.competencies if by_competency else bank.dimensions)]
    of = {one.id: one.competencies[0].id if by_competency else one.dimension for one in asked}
    for group in bank.whole_groups:
        members = [one.id for one in asked if one.group == group]
        of |= dict.fromkeys(members, min((of[one] for one in members), key=names.index, default=""))
    return of


def _meetings(live: list[Question]) -> int:
    """How often two of the hardest follow each other."""
    hardest = max((one.difficulty for one in live), default=0)
    return sum(a.difficulty == b.difficulty == hardest for a, b in pairwise(live))


def _fewest_meetings(talks: list[Question], plays: list[Question], of: dict[str, str]) -> int:
    """The fewest by trying every order of groups that opens easily; where there are too many, as many as you like."""
    groups: dict[str, list[Question]] = {}
    for one in talks:
        groups.setdefault(of[one.id], []).append(one)
    if len(groups) > 6:
        return len(talks) + len(plays)
    easiest = min((one.difficulty for one in talks), default=0)
    fewest = len(talks) + len(plays)
    for some in permutations(groups.values()):
        if not some or some[0][0].difficulty == easiest:
            fewest = min(fewest, _meetings([one for group in some for one in group] + plays))
    return fewest


def _practice_faults(bank: Bank, blueprint: Blueprint, practice: list[Question]) -> list[str]:
    found = []
    if not blueprint.practice_min <= len(practice) <= blueprint.practice_count:
        found.append(f"{len(practice)} practice questions")
    if any(one.use != "practice" for one in practice) and not blueprint.shared_pools:
        found.append("a live question is practised")
    easiest = [unit[0].difficulty for unit in _units(bank, practice)]
    if easiest != sorted(easiest):
        found.append("the booklet is not easy before hard")
    return found + _apart_faults(bank, practice)


def whole_faults(bank: Bank, picked: list[Question]) -> list[str]:
    """Groups of which all are asked or none, and of which only some are."""
    found = []
    for group in bank.whole_groups:
        members = {one.id for one in bank.questions if one.group == group}
        held = members & {one.id for one in picked}
        if held not in (set(), members):
            found.append(f"only a part of group '{group}'")
    return found


def _enemy_faults(bank: Bank, picked: list[Question], where: str) -> list[str]:
    pairs = ((a, b) for i, a in enumerate(picked) for b in picked[:i])
    return [f"'{a.id}' and '{b.id}' stand together in {where}" for a, b in pairs if hostile(bank, a, b)]
