"""Blocks that ask for room: how many lines they need at least, and how they take what is left of a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from kitgen.document import Block, Callout, Columns, Heading, Keep, Lines, Paragraph, Sheet, Text
from kitgen.layout.measure import Setting


def counted(setting: Setting, block: Block) -> Block:
    """Lines with the least count that their purpose and minutes ask for; other blocks as they are."""
    if isinstance(block, Keep | Callout):
        return replace(block, blocks=tuple(counted(setting, one) for one in block.blocks))
    if isinstance(block, Columns):
        return replace(block, cells=tuple(tuple(counted(setting, one) for one in cell) for cell in block.cells))
    if not isinstance(block, Lines) or block.count:
        return block
    writing = setting.theme.writing
    per_minute, least = {
        "notes": (writing.notes_per_minute, writing.notes_least),
        "answer": (writing.answer_per_minute, writing.answer_least),
        "evidence": (0.0, 2),
    }[block.purpose]
    return replace(block, count=max(least, ceil(block.minutes * per_minute)))


def spared(setting: Setting, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with as few lines for an answer as keep it on one page: with the others there the theme's least.

    What its minutes ask for is more; so many it has where the page holds them, since these lines grow.
    """
    least = setting.theme.writing.answer_least
    others = sum(block.count for block in blocks if isinstance(block, Lines) and block.purpose == "answer")
    count = max(least - others, least // 2)

    def fewer(block: Block) -> Block:
        if isinstance(block, Lines) and block.purpose == "answer" and block.minutes and block.grow:
            return replace(block, count=count)
        return block

    return tuple(map(fewer, blocks))


def stacked(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks side by side one under the other: large type has no room for columns. Lines grow no further."""
    for block in blocks:
        if isinstance(block, Columns):
            yield from (one for cell in block.cells for one in stacked(cell))
        else:
            yield replace(block, grow=False) if isinstance(block, Lines) else block


def grows(block: Block) -> bool:
    """Whether a block takes the room left: growing lines, columns that hold some, or what ends with them."""
    match block:
        case Lines():
            return block.grow
        case Columns():
            return any(grows(one) for cell in block.cells for one in cell)
        case Keep(blocks):
            return grows(blocks[-1])
        case _:
            return False


def grown(block: Block, more: int) -> Block:
    """The same block with `more` lines in each of its growing ones, none of which grows any further."""
    match block:
        case Lines():
            return replace(block, count=block.count + more, grow=False) if block.grow else block
        case Columns():
            return replace(block, cells=tuple(tuple(grown(one, more) for one in cell) for cell in block.cells))
        case Keep((*others, last)):
            return replace(block, blocks=(*others, grown(last, more)))
        case _:
            return block


def continued(sheet: Sheet) -> tuple[Block, ...]:
    """What the page facing a sheet holds where it would stay empty: its heading, small, and lines as it has them."""
    blocks = (*sheet.guide, *sheet.work)
    purposes = [block.purpose for block in blocks if isinstance(block, Lines) and block.grow]
    if not purposes:
        return ()
    heads = [block for block in blocks if isinstance(block, Heading) and block.level < 3]
    kicker = (Paragraph((Text(f"{one.number} · " if one.number else ""), *one.content), "kicker") for one in heads[-1:])
    return (*kicker, Lines(purposes[-1], count=1, grow=True))
