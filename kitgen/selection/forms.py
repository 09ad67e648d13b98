"""Bank + Blueprint + number of forms -> forms alike: as many Selections, or what is missing.

packs      field ─► packs, searched like one kit: the same number in every cell of every form
transport  where packs are too few: tables with the same number by dimension and by difficulty
balance    forms ─► forms whose minutes lie as near together as exchanges bring them
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from kitgen.bank import Bank, Question
from kitgen.blueprint import DIFFICULTIES, Blueprint
from kitgen.errors import Problem, ShortageError
from kitgen.messages import Message, say
from kitgen.selection.balance import Balance, balanced, reachable_target
from kitgen.selection.columns import unbound
from kitgen.selection.draw import draw_live, draw_practice, nearest_in_time
from kitgen.selection.items import Field
from kitgen.selection.mixes import mixes, shifted
from kitgen.selection.order import booklet_order, in_order
from kitgen.selection.packs import Packs, cells_of, packs_of
from kitgen.selection.rules import Rules, live_field, live_rules
from kitgen.selection.shortage import live_shortage, practice_shortage
from kitgen.selection.sides import Side
from kitgen.selection.siding import sided, unsided
from kitgen.selection.transport import Grid, table_with, tables_of
from kitgen.selection.wanted import wanted
from kitgen.usage import UNUSED, Usage

Likeness = Literal["cells", "difficulties", "sums"]
"""What all forms have alike: dimension × difficulty × type; dimension × difficulty; each of the two by itself."""


@dataclass(frozen=True, slots=True)
class FormsPlan:
    """How many forms, which questions all of them ask, and up to how many others they may share."""

    count: int
    anchors: tuple[str, ...] = ()
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Forms:
    """The live ids of each form in order of asking; the practice ids for all; the `shared` ids, anchors included."""

    live: tuple[tuple[str, ...], ...]
    practice: tuple[str, ...]
    likeness: Likeness
    shared: tuple[str, ...]
    notes: tuple[Message, ...] = ()


def select_forms(
    bank: Bank, blueprint: Blueprint, plan: FormsPlan, *, seed: int, common: Set[str], usage: Usage = UNUSED
) -> Forms:
    """Pick the questions of forms that may stand for each other. Raises ShortageError where none were found."""
    field = live_field(bank, blueprint, seed=seed, common=common - usage.barred, uses=usage.times)
    made = forms_in(field, blueprint, plan, {one.id: one.type for one in bank.questions})
    there = common - usage.withdrawn
    live = sorted({one for form in made[1] for one in form}) if made else []
    practice = draw_practice(bank, blueprint, seed=seed, common=there, live=live)
    if made is None or practice is None:
        problems = _problems(bank, blueprint, plan, field, seed=seed, common=common, usage=usage) if not made else []
        if practice is None:
            problems += practice_shortage(bank, blueprint, common=there, live=live)
        raise ShortageError(problems)
    likeness, picked = made
    every = [set(form) for form in picked]
    return Forms(
        live=tuple(in_order(bank, blueprint, form) for form in picked),
        practice=booklet_order(bank, blueprint, practice.ids),
        likeness=likeness,
        shared=tuple(sorted(set.intersection(*every))) if len(every) > 1 else (),
        notes=tuple(_notes(blueprint, [bank.by_id[one] for one in picked[0]])),
    )


def _notes(blueprint: Blueprint, asked: Sequence[Question]) -> Iterator[Message]:
    """That the mix had to give; it did so in all forms alike."""
    have = [sum(one.difficulty == difficulty for one in asked) for difficulty in DIFFICULTIES]
    if tuple(have) != blueprint.mix:
        yield say(
            "every form has {have} questions of difficulty 1/2/3/4/5, the mix asks for {asked}",
            have="/".join(map(str, have)),
            asked="/".join(map(str, blueprint.mix)),
        )


def forms_in(
    field: Field, blueprint: Blueprint, plan: FormsPlan, types: Mapping[str, str]
) -> tuple[Likeness, list[list[str]]] | None:
    """The forms, alike in as much as can be, or None where none were found."""
    rules = live_rules(blueprint)
    for shared in dict.fromkeys((0, plan.shared)):
        for likeness, state in _states(field, rules, replace(plan, shared=shared), blueprint, types):
            if forms := _within(balanced(state), rules):
                return likeness, [[field.items[place].id for place in form] for form in forms]
    return None


def _states(
    field: Field, rules: Rules, plan: FormsPlan, blueprint: Blueprint, types: Mapping[str, str]
) -> Iterator[tuple[Likeness, Balance]]:
    """Forms to be balanced, those most alike first."""
    if state := _by_packs(field, rules, plan, blueprint, types):
        yield "cells", state
    if state := _by_packs(field, rules, plan, blueprint, {}):
        yield "difficulties", state
    for kinds in (types, {}) if rules.sides else ():
        state = _by_packs(unsided(field), replace(rules, sides=()), plan, blueprint, kinds)
        if state and sided(field, state, rules.sides):
            yield "difficulties", state
    if not (plan.anchors or blueprint.requirements.include):
        field = unbound(field)
        for state in _by_sums(field, rules, plan, blueprint):
            sided(field, state, rules.sides)
            yield "sums", state


def _within(state: Balance, rules: Rules) -> list[list[int]] | None:
    """The forms, if each keeps the clock and holds no enemies."""
    fits = all(total <= rules.seconds for total in state.sums())
    return state.forms if fits and not any(map(state.conflicts, state.forms)) else None


def _by_packs(
    field: Field, rules: Rules, plan: FormsPlan, blueprint: Blueprint, kinds: Mapping[str, str]
) -> Balance | None:
    """The forms as the best kit of packs deals them; None where there is no such kit."""
    anchors = _with_mates(field, {*plan.anchors, *blueprint.requirements.include})
    packs = packs_of(field, kinds, plan.count, anchors=anchors, shared_cell=len(rules.sides) if plan.shared else None)
    if plan.shared:
        rules = replace(rules, sides=(*rules.sides, Side("shared", 0, plan.shared)))
    found = nearest_in_time(packs.field, rules, blueprint.tolerance)
    if found is None:
        return None
    forms = _dealt(field, packs, found.places, plan.count)
    fixed = {packs.members[i][0] for i in found.places if packs.shared[i]}
    fixed |= {place for form in forms for place in form if field.bound(place)}
    return _state(field, forms, fixed, anchors, kinds, rules)


def _with_mates(field: Field, ids: Set[str]) -> Set[str]:
    """The ids with all that are taken only together with one of them."""
    masks = [mask for item, mask in zip(field.items, field.mates, strict=False) if item.id in ids]
    return {*ids, *(item.id for i, item in enumerate(field.items) if any(mask >> i & 1 for mask in masks))}


def _dealt(field: Field, packs: Packs, chosen: Sequence[int], forms: int) -> list[list[int]]:
    """One item of each pack for each form, the longest to whichever form is the shortest so far; of packs taken
    together a form takes the items at one place."""
    dealt: list[list[int]] = [[] for _ in range(forms)]
    sums, items = [0] * forms, field.items
    for bundle in packs.bundles(chosen):
        turns = sorted(range(forms), key=lambda form: (sums[form], form))
        hands = list(zip(*(packs.members[i] for i in bundle), strict=True))
        hands.sort(key=lambda hand: (-sum(items[i].seconds for i in hand), sum(items[i].weight for i in hand)))
        for form, hand in zip(turns, hands, strict=True):
            dealt[form] += hand
            sums[form] += sum(items[place].seconds for place in hand)
    return dealt


def _by_sums(field: Field, rules: Rules, plan: FormsPlan, blueprint: Blueprint) -> Iterator[Balance]:
    """Forms with the same number of questions in each dimension and of each difficulty, though not in every cell: of
    light items, and of short ones where the clock is tight; by dimension as in the best kit, or nearly so."""
    kit = nearest_in_time(field, rules, blueprint.tolerance)
    if kit is None:
        return
    supply = [[0] * 5 for _ in blueprint.dimensions]
    for item in field.items:
        supply[item.dimension][item.difficulty] += 1
    dimensions = [field.items[place].dimension for place in kit.places]
    held = tuple(dimensions.count(dimension) for dimension in range(len(supply)))
    near = mixes(field, blueprint, plan.count)
    for rows, some in ((held, near), *((other, near[:_FIRST]) for other in shifted(held, supply, rules, plan.count))):
        for mix in some:
            numbers = [plan.count * number for number in rows], [plan.count * number for number in mix]
            whole = table_with(*numbers, supply)
            if whole is not None:
                for short in (False, True):
                    yield _filled(field, tables_of(whole, plan.count), rules, short=short)


_FIRST = 6
"""So many mixes are tried with numbers by dimension that no kit of one form told."""


def _filled(field: Field, tables: Sequence[Grid], rules: Rules, *, short: bool) -> Balance:
    """Items in the cells of the tables, the lightest first or the shortest; ready to be balanced."""

    def rank(place: int) -> tuple[int, int]:
        item = field.items[place]
        return item.seconds if short else 0, item.weight

    places: dict[tuple[int, int], list[int]] = {}
    for place in sorted(range(len(field.items)), key=rank, reverse=True):
        places.setdefault((field.items[place].dimension, field.items[place].difficulty), []).append(place)
    forms = [
        [
            places[row, column].pop()
            for row, line in enumerate(table)
            for column in range(5)
            for _ in range(line[column])
        ]
        for table in tables
    ]
    state = _state(field, forms, set(), set(), {}, rules)
    return _by_level(field, state)


def _by_level(field: Field, state: Balance) -> Balance:
    """The state in which items of a dimension stand for each other, as long as a form keeps its difficulties."""
    state.cells, state.levels = [item.dimension for item in field.items], [item.difficulty for item in field.items]
    return state


def _state(
    field: Field,
    forms: list[list[int]],
    fixed: Set[int],
    anchors: Set[str],
    kinds: Mapping[str, str],
    rules: Rules,
) -> Balance:
    """The forms ready to be balanced, with every item that is in none to exchange with."""
    used = {place for form in forms for place in form}
    spare = [i for i, item in enumerate(field.items) if i not in used and item.id not in anchors and not field.bound(i)]
    seconds = [item.seconds for item in field.items]
    state = Balance(forms, seconds, cells_of(field, kinds), field.enemies, 0, spare, fixed)
    mean = sum(state.sums()) // len(forms)
    state.target = reachable_target(state, min(mean, rules.seconds), rules.seconds)
    return state


def _problems(
    bank: Bank,
    blueprint: Blueprint,
    plan: FormsPlan,
    field: Field,
    *,
    seed: int,
    common: Set[str],
    usage: Usage,
) -> list[Problem]:
    """Why there are no such forms: what one kit lacks already, or what so many forms want and the bank has."""
    if draw_live(bank, blueprint, seed=seed, common=common, usage=usage) is None:
        return list(live_shortage(bank, blueprint, common=common, usage=usage))
    types = {one.id: one.type for one in bank.questions}
    fewer = (one for one in range(plan.count - 1, 1, -1) if forms_in(field, blueprint, replace(plan, count=one), types))
    possible = next(fewer, 1)
    hint = say("--forms {count} works; or ask for fewer questions, or add some to the bank", count=possible)
    if possible == 1:
        hint = say("only one form can be made: ask for fewer questions, let forms share some, or add to the bank")
    same = len({*plan.anchors, *blueprint.requirements.include}) + plan.shared
    lacking = list(wanted(bank, blueprint, field, forms=plan.count, same=same))
    values: dict[str, object] = {"forms": plan.count, "count": blueprint.count, "available": len(field.items)}
    said = lacking or [
        say(
            "{forms} forms alike of {count} questions were not found among {available}: minutes or enemies part them",
            **values,
        )
    ]
    return [Problem(message, hint if i == len(said) - 1 else None) for i, message in enumerate(said)]
