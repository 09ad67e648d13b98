"""What HR asks for: one opening, as frozen records. `opening_reader` makes it from YAML or from options."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kitgen.memory import Memory
from kitgen.requirements import Requirements


@dataclass(frozen=True, slots=True)
class Brand:
    """The company as it stands on the paper. `logo` is the path of a PNG, or empty."""

    company: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class PracticePlan:
    """How many questions the booklet holds (0: as many as fit the role, at most 12) and the least it may hold.

    `drills` is the most questions marked by a key, which come besides and count towards the least. `variant` are the
    booklets that are wanted: learner, learner+answers, trainer; empty is the second.
    """

    count: int = 0
    min: int = 6
    drills: int = 24
    variant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """An interviewer by name. `owns` are the competencies whose questions they ask; empty: kitgen shares them out.

    `line` is where it was written, 0 in a record that is kept.
    """

    name: str
    owns: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Round:
    """One of the rounds that a candidate meets, each with a kit of its own.

    `minutes` and `panel` (how many interviewers) are the opening's where they are 0, `members` where empty.
    `competencies` are those the round owns; empty: kitgen shares out what no other round owns. `line` is as in Member.
    """

    name: str = ""
    minutes: int = 0
    panel: int = 0
    members: tuple[Member, ...] = ()
    competencies: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """One opening. Every id is resolved against the bank: `role` and `level` are ids, `difficulty` is 1 to 5.

    `seed` is never absent: without one it derives from `id`. `date` is ISO 8601 or empty.
    `panel` is how many interviewers there are; where they are named, `members` says who. `rounds` are what a candidate
    meets one after the other, empty where there is one interview only; the kit of a round has the round's minutes and
    panel here.
    `forms` is how many kits there are to stand for each other, `overlap` the per cent of questions that they may
    have in common. `prints` is what is made besides for the copier: sets, folded. `blueprint` and `memory` are what the
    opening itself requires, None where it says nothing.
    """

    id: str
    role: str
    level: str
    difficulty: int
    languages: tuple[str, ...]
    minutes: int
    seed: int
    title: str = ""
    department: str = ""
    requisition: str = ""
    date: str = ""
    jurisdiction: str = ""
    pools: str = "disjoint"
    panel: int = 3
    members: tuple[Member, ...] = ()
    rounds: tuple[Round, ...] = ()
    forms: int = 1
    overlap: int = 0
    paper: str = "a4"
    edition: str = "standard"
    profile: str = "western"
    documents: tuple[str, ...] = ()
    prints: tuple[str, ...] = ()
    brand: Brand = Brand()
    practice: PracticePlan = PracticePlan()
    labels: tuple[tuple[str, str], ...] = ()
    blueprint: Requirements | None = None
    memory: Memory | None = None
    file: str = ""

    def bare(self) -> Opening:
        """The same without where anything was written: a kit is the same from whichever folder it was asked for."""
        rounds = (replace(one, line=0, members=_bare(one.members)) for one in self.rounds)
        blueprint = self.blueprint and self.blueprint.bare()
        return replace(self, file="", blueprint=blueprint, members=_bare(self.members), rounds=tuple(rounds))


def _bare(members: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(replace(one, line=0) for one in members)
