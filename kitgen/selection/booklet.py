"""Live questions + practice pool -> what a booklet should hold to be like the interview, and how like it one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from kitgen.bank import Bank, Question
from kitgen.blueprint import DIFFICULTIES, Mix, mix_of, split
from kitgen.selection.items import Field


@dataclass(frozen=True, slots=True)
class Match:
    """Of `count` practice questions, how many stand where the interview's profile would have them: by primary
    competency, and by difficulty."""

    count: int
    competency: int
    difficulty: int


def match_of(live: Sequence[Question], practice: Sequence[Question]) -> Match:
    """How like the interview a booklet is: both profiles are its own, drawn out to the number of practice questions."""
    asked = [question.competency for question in live]
    names = sorted({*asked, *(question.competency for question in practice)})
    wanted = split(len(practice), [asked.count(name) for name in names]) if live else (0,) * len(names)
    held = [sum(question.competency == name for question in practice) for name in names]
    levels = booklet_mix(live, len(practice)) if live else (0,) * 5
    return Match(len(practice), _shared(wanted, held), _shared(levels, _levels(practice)))


def booklet_mix(live: Sequence[Question], count: int) -> Mix:
    """The difficulties of the interview drawn out to `count` questions."""
    return mix_of(_levels(live), count)


@dataclass(frozen=True, slots=True)
class Profile:
    """A pool whose items know their competency as a cell, and how many of each a booklet should hold."""

    field: Field
    wanted: tuple[int, ...]

    def misplaced(self, places: Sequence[int]) -> int:
        """How many questions would have to be of another competency."""
        held = [0] * len(self.wanted)
        for place in places:
            for cell in self.field.items[place].cells:
                held[cell] += 1
        return len(places) - _shared(self.wanted, held)


def profile_of(bank: Bank, field: Field, live: Sequence[Question], count: int) -> Profile:
    """The profile of the interview drawn out to `count` questions, as far as the pool can follow it."""
    names = [one.id for one in bank.competencies]
    of_item = {item.id: names.index(bank.by_id[item.id].competency) for item in field.items}
    supply = [list(of_item.values()).count(place) for place in range(len(names))]
    asked = [question.competency for question in live]
    wanted = _within(supply, [asked.count(name) for name in names], count)
    items = tuple(replace(item, cells=(of_item[item.id],)) for item in field.items)
    return Profile(replace(field, items=items), wanted)


def likened(profile: Profile, places: Sequence[int], mix: Mix, required: Set[int]) -> tuple[int, ...]:
    """The booklet after swaps of one question at a time, as long as each brings it nearer to the interview: a question
    of another competency is one change, and so is a step of difficulty. No enemy comes in, and no
    `required` dimension goes; questions that are asked as a whole stay as they are."""
    kit = tuple(places)
    while nearer := _nearer(profile, kit, mix, required):
        kit = nearer
    return kit


def steps_between(field: Field, places: Sequence[int], mix: Mix) -> int:
    """Single steps of difficulty between the questions at `places` and the mix."""
    held = [field.items[place].difficulty for place in places]
    running, steps = 0, 0
    for difficulty, number in enumerate(mix):
        running += held.count(difficulty) - number
        steps += abs(running)
    return steps


def _nearer(profile: Profile, kit: tuple[int, ...], mix: Mix, required: Set[int]) -> tuple[int, ...] | None:
    """The best booklet that is one swap away, the lightest of equals; None where none is nearer."""
    field, changes = profile.field, _changes(profile, kit, mix)
    best: tuple[int, int, tuple[int, ...]] | None = None
    for out in kit:
        if field.bound(out):
            continue
        rest = tuple(place for place in kit if place != out)
        barred = _barred(field, rest)
        covered = {field.items[place].dimension for place in rest}
        for place in _lightest(field, kit, barred):
            if required <= covered | {field.items[place].dimension}:
                swapped = (*rest, place)
                told = _changes(profile, swapped, mix), field.items[place].weight, swapped
                if told[0] < changes and (best is None or told < best):
                    best = told
    return tuple(sorted(best[2])) if best else None


def _lightest(field: Field, kit: tuple[int, ...], barred: int) -> Iterator[int]:
    """Of items alike in competency, difficulty and dimension the lightest that may come in."""
    alike: dict[tuple[object, ...], int] = {}
    for place, item in enumerate(field.items):
        cell = (item.cells, item.difficulty, item.dimension)
        if place in kit or barred >> place & 1 or field.bound(place):
            continue
        if cell not in alike or item.weight < field.items[alike[cell]].weight:
            alike[cell] = place
    yield from alike.values()


def _barred(field: Field, places: Sequence[int]) -> int:
    barred = 0
    for place in places:
        barred |= field.enemies[place]
    return barred


def _changes(profile: Profile, kit: Sequence[int], mix: Mix) -> int:
    return profile.misplaced(kit) + steps_between(profile.field, kit, mix)


def _within(supply: Sequence[int], shares: Sequence[int], count: int) -> tuple[int, ...]:
    """`count` split in proportion to `shares`, none over its supply; what is over goes to the others alike."""
    held = [0] * len(supply)
    while (rest := count - sum(held)) > 0:
        open_ones = [i for i, most in enumerate(supply) if held[i] < most]
        sharing = [i for i in open_ones if shares[i]] or open_ones
        if not sharing:
            break
        for i, more in zip(sharing, split(rest, [shares[i] for i in sharing]), strict=True):
            held[i] = min(supply[i], held[i] + more)
    return tuple(held)


def _levels(questions: Sequence[Question]) -> Mix:
    levels = [question.difficulty for question in questions]
    first, second, third, fourth, fifth = (levels.count(difficulty) for difficulty in DIFFICULTIES)
    return (first, second, third, fourth, fifth)


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    return sum(map(min, one, other))
