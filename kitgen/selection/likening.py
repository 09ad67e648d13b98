"""Sampled booklet + live questions -> the booklet more like the interview: tried by chance, as a large pool allows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kitgen.bank import Question
from kitgen.blueprint import split
from kitgen.selection.chance import Chance
from kitgen.selection.index import Index, Pool

_PATIENCE = 80
"""Tries in a row that gain nothing, before it is left as it is."""


def likened_sample(
    index: Index,
    pool: Pool,
    kit: Sequence[int],
    live: Sequence[Question],
    chance: Chance,
    allowed: Callable[[int], bool],
) -> tuple[int, ...]:
    """The places of a booklet after tries to put a question of a competency it lacks in place of one it has too many
    of, of the same difficulty; no dimension goes, no enemy comes in, and questions that are
    asked as a whole stay as they are."""
    asked = [question.competency for question in live]
    names = sorted(set(asked))
    wanted = dict(zip(names, split(len(kit), [asked.count(name) for name in names]), strict=True))
    made, by_id = list(kit), index.bank.by_id
    held = [by_id[index.ids[place]].competency for place in made]
    dimensions = sorted({dimension for dimension, _ in pool.cells})
    patience = _PATIENCE
    while patience:
        patience -= 1
        over = [i for i, name in enumerate(held) if held.count(name) > wanted.get(name, 0)]
        if not over:
            break
        i = over[chance.below(len(over))]
        place = _drawn(index, pool, made, i, dimensions, chance)
        if place is None or not allowed(place) or place in made:
            continue
        if index.ids[place] in index.mates or index.ids[made[i]] in index.mates:
            continue
        name = by_id[index.ids[place]].competency
        others = {*made[:i], *made[i + 1 :]}
        if held.count(name) < wanted.get(name, 0) and not others & index.foes.get(place, frozenset()):
            made[i], held[i], patience = place, name, _PATIENCE
    return tuple(sorted(made))


def _drawn(
    index: Index, pool: Pool, made: Sequence[int], i: int, dimensions: Sequence[int], chance: Chance
) -> int | None:
    """Any question of the difficulty of the one at `i`: of its dimension, if no other is of it, else of any."""
    own = index.dimension[made[i]]
    alone = sum(index.dimension[place] == own for place in made) == 1
    dimension = own if alone else dimensions[chance.below(len(dimensions))]
    cell = pool.cells.get((dimension, index.difficulty[made[i]]), ())
    return cell[chance.below(len(cell))] if cell else None
