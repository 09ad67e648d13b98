"""What an opening, or a bank for all its openings, says in so many words that an interview must cover."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal

from kitgen.errors import Place
from kitgen.memory import Memory

Axis = Literal["dimensions", "competencies", "types", "difficulties"]
AXES: tuple[Axis, ...] = ("dimensions", "competencies", "types", "difficulties")


@dataclass(frozen=True, slots=True)
class Quota:
    """At least `least` and at most `most` questions of one dimension, competency, type or difficulty."""

    id: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Excluded:
    """Questions never to draw: by id, by group, by tag."""

    ids: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Requirements:
    """A blueprint as written; what is not written is None or empty.

    `count` is how many questions are asked in all. A question counts for its primary competency. `fixed_minutes` of
    the slot are not for questions. `tolerance` is how many single steps of difficulty the kit may lie from the mix.
    `memory` is about many kits: it makes no mix exact.
    `places` are where each thing was written, such as `types.role_play`, or empty in a record that is kept.
    """

    count: int | None = None
    dimensions: tuple[Quota, ...] = ()
    competencies: tuple[Quota, ...] = ()
    types: tuple[Quota, ...] = ()
    difficulties: tuple[Quota, ...] = ()
    include: tuple[str, ...] = ()
    exclude: Excluded = Excluded()
    tolerance: int | None = None
    fixed_minutes: float | None = None
    memory: Memory | None = None
    places: tuple[tuple[str, Place], ...] = ()

    def quotas(self, axis: Axis) -> tuple[Quota, ...]:
        """The quotas of one axis."""
        found: tuple[Quota, ...] = getattr(self, axis)
        return found

    def with_quotas(self, axis: Axis, quotas: tuple[Quota, ...]) -> Requirements:
        """The same with the quotas of one axis replaced."""
        match axis:
            case "dimensions":
                return replace(self, dimensions=quotas)
            case "competencies":
                return replace(self, competencies=quotas)
            case "types":
                return replace(self, types=quotas)
            case "difficulties":
                return replace(self, difficulties=quotas)

    def over(self, default: Requirements) -> Requirements:
        """These, and what they do not say as `default` has it."""
        own = {one.name: getattr(self, one.name) for one in fields(self) if one.name != "places"}
        given = {name: value for name, value in own.items() if value != getattr(NONE, name)}
        kept = [(path, place) for path, place in default.places if path.split(".")[0] not in given]
        return replace(default, **given, places=(*kept, *self.places))

    def and_by_hand(self, other: Requirements) -> Requirements:
        """These, and what `other` says must or must not be asked besides."""
        out, more = self.exclude, other.exclude.ids
        exclude = replace(out, ids=(*out.ids, *(id for id in more if id not in out.ids)))
        include = (*self.include, *(id for id in other.include if id not in self.include))
        return replace(self, include=include, exclude=exclude)

    def forgetful(self) -> Requirements:
        """The same without the rules of memory."""
        return replace(self, memory=None)

    def bare(self) -> Requirements:
        """The same without the places."""
        return replace(self, places=())

    def place(self, path: str) -> Place | None:
        """Where `path` was written, or the nearest thing around it."""
        places = dict(self.places)
        return places.get(path) or places.get(path.split(".")[0])


NONE = Requirements()
