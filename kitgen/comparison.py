"""Two frozen kits -> what differs between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from kitgen.bank import Question
from kitgen.kit import Kit


@dataclass(frozen=True, slots=True)
class Placed:
    """A question and its number in each of two kits, from 1; 0 where it is not."""

    id: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that was one thing and is another."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs. A question `moved` if the order of those in both kits changed around it; one is `reworded` if its
    text differs although its version does not. `opening` are fields of the opening, `hashes` names of what the kits
    were made of and with. `practice` are questions of the booklet in only one of the kits."""

    added: tuple[Placed, ...]
    removed: tuple[Placed, ...]
    moved: tuple[Placed, ...]
    versions: tuple[Changed, ...]
    reworded: tuple[str, ...]
    weights: tuple[Changed, ...]
    practice: tuple[Placed, ...]
    minutes: Changed | None
    opening: tuple[Changed, ...]
    hashes: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))


def compare(one: Kit, other: Kit) -> Comparison:
    """What is different in `other`."""
    before, after = one.texts[0].live, other.texts[0].live
    places = _places(before, after)
    both = [place for place in places if place.before and place.after]
    weights = {question.id: weight for question, weight in zip(before, one.weights, strict=True)}
    weighed = {question.id: weight for question, weight in zip(after, other.weights, strict=True)}
    minutes = Changed("minutes", one.question_minutes, other.question_minutes)
    return Comparison(
        added=tuple(place for place in places if not place.before),
        removed=tuple(place for place in places if not place.after),
        moved=_moved(both),
        versions=_versions(one, other),
        reworded=_reworded(one, other),
        weights=tuple(
            Changed(place.id, weights[place.id], weighed[place.id])
            for place in both
            if weights[place.id] != weighed[place.id]
        ),
        practice=tuple(
            place
            for place in _places(one.texts[0].practice, other.texts[0].practice)
            if not (place.before and place.after)
        ),
        minutes=minutes if minutes.before != minutes.after else None,
        opening=_opening(one, other),
        hashes=_hashes(one, other),
    )


def _places(before: Sequence[Question], after: Sequence[Question]) -> list[Placed]:
    """Every question of either, those of the first kit in its order, then the others."""
    was = {question.id: number for number, question in enumerate(before, 1)}
    now = {question.id: number for number, question in enumerate(after, 1)}
    return [Placed(id, was.get(id, 0), now.get(id, 0)) for id in {**was, **now}]


def _moved(both: Sequence[Placed]) -> tuple[Placed, ...]:
    """The fewest questions that must move to bring the order of the first kit into that of the second."""
    chains: list[list[Placed]] = []
    for place in both:
        longest = max((chain for chain in chains if chain[-1].after < place.after), key=len, default=[])
        chains.append([*longest, place])
    kept = max(chains, key=len, default=[])
    return tuple(place for place in both if place not in kept)


def _pairs(one: Kit, other: Kit) -> list[tuple[Question, Question]]:
    """Every question, asked or practised, that is in both kits, in every language that both have."""
    languages = {text.language for text in one.texts} & {text.language for text in other.texts}
    found = []
    for language in sorted(languages):
        before, after = one.text(language), other.text(language)
        now = {question.id: question for question in (*after.live, *after.practice)}
        found += [(was, now[was.id]) for was in (*before.live, *before.practice) if was.id in now]
    return found


def _versions(one: Kit, other: Kit) -> tuple[Changed, ...]:
    changed = {was.id: (was.version, now.version) for was, now in _pairs(one, other) if was.version != now.version}
    return tuple(Changed(id, *versions) for id, versions in changed.items())


def _reworded(one: Kit, other: Kit) -> tuple[str, ...]:
    same = [(was, now) for was, now in _pairs(one, other) if was.version == now.version]
    return tuple(dict.fromkeys(was.id for was, now in same if was != now))


_NOT_SAID = ("file", "labels")
"""Of an opening: where it stood, and its labels, whose hash differs."""


def _opening(one: Kit, other: Kit) -> tuple[Changed, ...]:
    names = [field.name for field in fields(one.opening) if field.name not in _NOT_SAID]
    each = [Changed(name, getattr(one.opening, name), getattr(other.opening, name)) for name in names]
    each += [Changed(name, getattr(one, name), getattr(other, name)) for name in ("form", "kitgen")]
    return tuple(change for change in each if change.before != change.after)


def _hashes(one: Kit, other: Kit) -> tuple[str, ...]:
    was, now = dict(one.hashes), dict(other.hashes)
    return tuple(name for name in sorted({**was, **now}) if was.get(name) != now.get(name))
