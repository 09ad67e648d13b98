"""Bank + Blueprint + seed -> Selection: which questions are asked, which are practised.

    index     bank ─► columns, made once for all its kits
    quick     large bank + blueprint ─► what a sample must be, its ids
    sample    columns + rules ─► a kit by chance, or nothing said
    likening  sampled booklet ─► one more like the interview
    items     bank ─► numbers, enemies, seeded weights
    columns   items ─► those the best kit can be made of
    search    items + rules ─► the best kit, or the proof that there is none
    cover     kit ─► the same, asking about more of what the job weighs, by exchanges
    supply    questions ─► by any two kinds of cells, the shortest first
    exists    supply + blueprint ─► whether there is a kit at all: a proof, or a kit, or by search (on `flow`)
    aims      weights ─► ranges narrowed to what they ask for
    axes      a question or a cell ─► on which axis, and its name
    rules     blueprint ─► what a search must meet
    draw      by sample or by search; which rules, in which order they give way
    booklet   live questions + practice pool ─► what the booklet should hold to be like the interview
    moves     kit ─► what moved away from the mix
    grading   a certification: paper and practical items
    sheets    drills and papers: spread, then in order of type
    order     kit ─► order of asking
    shortage  no kit ─► what is missing
    memories  no kit ─► what rests, and whether that is why
    conflict  no kit ─► which of the user's rules conflict, the fewest
    repair    no kit ─► what would mend it
    weights   kit ─► what each question counts
    forms     blueprint + number ─► forms alike, by `packs` or by `transport` of `mixes`, within quotas by `siding`, and
              brought near by `balance`; `wanted` counts what they lack
    rounds    blueprint + rounds ─► a kit for each: `ownership` shares competencies out, `round_draw` says what is asked
              of each, `joint` draws them together, `clashes` tells why there are none
    exposure  blueprint + candidates ─► a kit for each under a cap, evened by `spread`: dealt anew by `dealing`, then
              exchanged by `filling`, both on a `tally` of uses
    placement every item ─► one booklet each, as even as can be
    table     blueprint + kit ─► asked, available, chosen

From a small bank the kit of least weight is taken of all that meet the rules, each question weighing a hash of seed and
id, and more by far for each time it was used before. So every seed draws fairly, the order of the bank does not matter,
and a new question changes a kit only by entering it. From a large bank a kit is drawn by chance, each about as likely
as another, of questions not used before; only where none turns up is the bank searched. Either way the seed alone
decides, and no kit is missed. A kit that was searched for is at last brought to ask about more competencies, as far as
that breaks no rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from kitgen.bank import Bank, Question
from kitgen.blueprint import DIFFICULTIES, Blueprint, drills, mix_of
from kitgen.errors import ShortageError
from kitgen.messages import Message, say
from kitgen.selection.aims import WEIGHTED, aims
from kitgen.selection.axes import cell_of, name_of
from kitgen.selection.draw import Draw, draw_live, draw_practice
from kitgen.selection.grading import select_certification
from kitgen.selection.memories import asked_before, resting
from kitgen.selection.moves import Move, moves_between
from kitgen.selection.order import booklet_order, in_order
from kitgen.selection.sheets import drawn_for_paper
from kitgen.selection.shortage import live_shortage, practice_shortage
from kitgen.selection.table import Crossing, Line, Table, table_of
from kitgen.selection.weights import question_weights
from kitgen.usage import UNUSED, Usage

__all__ = [
    "Crossing",
    "Line",
    "Selection",
    "Table",
    "in_order",
    "question_weights",
    "select",
    "select_certification",
    "select_drills",
    "select_practice",
    "table_of",
]


@dataclass(frozen=True, slots=True)
class Selection:
    """The ids picked: `live` in order of asking, `practice` easy before hard; `notes` say where rules had to give.

    `drills` are keyed practice questions, in the order of their types; `cert` are those of a certification.
    """

    live: tuple[str, ...]
    practice: tuple[str, ...]
    notes: tuple[Message, ...]
    drills: tuple[str, ...] = ()
    cert: tuple[str, ...] = ()


def select(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], usage: Usage = UNUSED) -> Selection:
    """Pick the questions. `common` are the ids that may be used: those present in every language asked for; `usage` is
    what was asked before: of kits alike, the one whose questions were used least is taken.

    Raises ShortageError, with a hint that was tried, where no kit meets the rules.
    """
    live = draw_live(bank, blueprint, seed=seed, common=common, usage=usage)
    ids = live.ids if live else ()
    there = common - usage.withdrawn if usage.resting else common
    practice = draw_practice(bank, blueprint, seed=seed, common=there, live=ids)
    problems = []
    if live is None:
        problems += live_shortage(bank, blueprint, common=common, usage=usage)
    if practice is None:
        problems += practice_shortage(bank, blueprint, common=there, live=ids)
    if live is None or practice is None:
        raise ShortageError(problems)
    drilled = select_drills(bank, blueprint, seed=seed, common=there)
    return Selection(
        live=in_order(bank, blueprint, live.ids),
        practice=booklet_order(bank, blueprint, practice.ids),
        notes=(
            *_past_notes(usage, live),
            *_live_notes(bank, blueprint, live),
            *_aim_notes(bank, blueprint, live),
            *_practice_notes(bank, blueprint, practice, drilled),
        ),
        drills=drilled,
    )


def select_practice(
    bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str], live: Sequence[str] = ()
) -> Selection:
    """The questions of a booklet alone, like the `live` ones where something is asked. Raises ShortageError."""
    practice = draw_practice(bank, blueprint, seed=seed, common=common, live=live)
    if practice is None:
        raise ShortageError(practice_shortage(bank, blueprint, common=common, live=live))
    drilled = select_drills(bank, blueprint, seed=seed, common=common)
    return Selection(
        live=(),
        practice=booklet_order(bank, blueprint, practice.ids),
        notes=tuple(_practice_notes(bank, blueprint, practice, drilled)) if live else (),
        drills=drilled,
    )


def select_drills(bank: Bank, blueprint: Blueprint, *, seed: int, common: Set[str]) -> tuple[str, ...]:
    if not blueprint.drill_count:
        return ()  # a large bank is not looked through for nothing
    there = drills(bank, level=blueprint.level, common=common)
    wanted = [one for one in there if not blueprint.excludes(one)]
    return drawn_for_paper(bank, wanted, blueprint.drill_count, seed=seed, use="drills")


def _questions(bank: Bank, draw: Draw) -> list[Question]:
    return [bank.by_id[one] for one in draw.ids]


def _past_notes(usage: Usage, draw: Draw) -> list[Message]:
    """What was kept out because it rests, and how often the others were asked."""
    return [note for note in (resting(usage), asked_before(usage, draw.ids)) if note is not None]


def _live_notes(bank: Bank, blueprint: Blueprint, draw: Draw) -> list[Message]:
    """Which dimension took a question of another difficulty than the mix asked for."""
    if not draw.steps:
        return []
    picked = [bank.by_id[one] for one in draw.ids]
    moves = moves_between(blueprint.mix, [(one.difficulty - 1, draw.offer[one.dimension]) for one in picked])
    return [_live_note(bank, draw, picked[move.place].dimension, move) for move in moves]


def _live_note(bank: Bank, draw: Draw, dimension: str, move: Move) -> Message:
    name = next(one.name for one in bank.dimensions if one.id == dimension)
    if move.asked in draw.offer[dimension]:
        return say(
            "'{dimension}': no question of difficulty {asked} fits with the others, one of {taken} stands in",
            dimension=name,
            asked=move.asked + 1,
            taken=move.taken + 1,
        )
    return say(
        "'{dimension}' has no question of difficulty {asked}, one of {taken} stands in",
        dimension=name,
        asked=move.asked + 1,
        taken=move.taken + 1,
    )


def _aim_notes(bank: Bank, blueprint: Blueprint, draw: Draw) -> Iterator[Message]:
    """Which quota has another number of questions than its weight asks for."""
    picked = _questions(bank, draw)
    for axis in WEIGHTED:
        quotas = blueprint.requirements.quotas(axis)
        for quota, aim in zip(quotas, aims(quotas, blueprint.count), strict=True):
            if quota.weight and (number := sum(cell_of(one, axis) == quota.id for one in picked)) != aim:
                name = name_of(bank, axis, quota.id)
                yield say("{name}: {number} questions, its weight asks for {aim}", name=name, number=number, aim=aim)


def _practice_notes(bank: Bank, blueprint: Blueprint, draw: Draw, drilled: Sequence[str]) -> list[Message]:
    """How far the booklet stays behind what was asked; nothing where none was asked for."""
    if not blueprint.practice_count:
        return []
    notes = []
    if len(draw.ids) < blueprint.practice_count:
        notes.append(
            say(
                "the booklet holds {available} practice questions where {asked} were asked for: the bank has no more",
                available=len(draw.ids),
                asked=blueprint.practice_count,
            )
        )
    picked = [bank.by_id[one] for one in draw.ids]
    covered = {question.dimension for question in (*picked, *(bank.by_id[one] for one in drilled))}
    notes += [
        say("the booklet has no question in '{dimension}'", dimension=dimension.name)
        for dimension in bank.dimensions
        if dimension.id in blueprint.dimensions and dimension.id not in covered
    ]
    if draw.steps:
        have = [sum(question.difficulty == difficulty for question in picked) for difficulty in DIFFICULTIES]
        notes.append(
            say(
                "the booklet has {have} questions of difficulty 1/2/3/4/5, the mix of the interview asks for {asked}",
                have="/".join(map(str, have)),
                asked="/".join(map(str, mix_of(draw.profile, len(picked)))),
            )
        )
    return notes
