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
    """At least `least` and at most `most` questions of one dimension, competency, type or difficulty; between the two
    as its `weight` among those of its axis says, or any number where that is 0."""

    id: str
    least: int
    most: int
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Excluded:
    """Questions never to draw: by id, by group, by tag."""

    ids: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Minutes of the slot that are not for questions, and what they are called: `name`, or as `names` say by
    language."""

    name: str
    minutes: float
    names: tuple[tuple[str, str], ...] = ()

    def name_in(self, language: str) -> str:
        return dict(self.names).get(language, self.name)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those it has a name of its own in."""
        return tuple(language for language, _ in self.names)


@dataclass(frozen=True, slots=True)
class Order:
    """How questions are put in order: those of one dimension, or of one competency, stand together, easy before hard.

    `hardest_apart` lets whole such groups change places, so that the kit opens easily and no two of the hardest meet.
    """

    by: Literal["dimension", "competency"] = "dimension"
    hardest_apart: bool = True
    role_play_last: bool = True


@dataclass(frozen=True, slots=True)
class Named:
    """Questions by what they are: by id, dimension, competency or type; any of these will do."""

    ids: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    competencies: tuple[str, ...] = ()
    types: tuple[str, ...] = ()


Tier = Literal["must", "should", "could"]
TIERS: tuple[Tier, ...] = ("must", "should", "could")


@dataclass(frozen=True, slots=True)
class Tiers:
    """What is left out when time runs late: what could be asked first, then what should be; what must be never is."""

    must: Named = Named()
    should: Named = Named()
    could: Named = Named()

    def named(self, tier: Tier) -> Named:
        """The questions of one tier."""
        found: Named = getattr(self, tier)
        return found

    def of(self, *, id: str, dimension: str, competency: str, type: str) -> Tier:
        """The tier of a question: the first that names it, else should."""
        for tier in TIERS:
            one = self.named(tier)
            if id in one.ids or dimension in one.dimensions or competency in one.competencies or type in one.types:
                return tier
        return "should"


@dataclass(frozen=True, slots=True)
class Requirements:
    """A blueprint as written; what is not written is None or empty.

    `count` is how many questions are asked in all. A question counts for its primary competency. `fixed_minutes` of
    the slot are not for questions, nor are those of `blocks`, which stand in their place. `tolerance` is how many
    single steps of difficulty the kit may lie from the mix. `memory` is about many kits, `order` and `tiers` are about
    the asking: they make no mix exact.
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
    blocks: tuple[Block, ...] = ()
    order: Order | None = None
    tiers: Tiers | None = None
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

    @property
    def minutes_fixed(self) -> float | None:
        """What blocks take together, or the minutes as written; None where nothing is said."""
        return sum(block.minutes for block in self.blocks) if self.blocks else self.fixed_minutes

    def of_picking(self) -> Requirements:
        """What bears on which questions are picked, without the places."""
        return replace(self, places=(), memory=None, order=None, tiers=None)

    def forgetful(self) -> Requirements:
        """The same without the rules of memory."""
        return replace(self, memory=None)

    def bare(self) -> Requirements:
        """The same without the places."""
        return replace(self, places=())

    def place(self, path: str) -> Place | None:
        """Where `path` was written, or the nearest thing around it."""
        places = dict(self.places)
        parts = path.split(".")
        around = (".".join(parts[:number]) for number in range(len(parts), 0, -1))
        return next((places[one] for one in around if one in places), None)


NONE = Requirements()
