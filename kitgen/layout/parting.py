"""A block too high for any page -> two, of which the first fits: between rows, items or sentences, never inside a line.

Only where type is large or paper small (`Theme.reflow`), or a sheet may flow on: elsewhere nothing is parted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from kitgen.document import Block, Callout, Field, Fields, Heading, Inlines, Keep, Lines, List, Paragraph, Table, Text
from kitgen.layout.paragraphs import plain

_SENTENCE = re.compile("(?<=[。！？；])(?=[^”’」』）。！？；])|(?<=[.!?;]) +(?=[^ ])")
_CLAUSE = re.compile("(?<=[，、：])(?=[^”’」』）])|(?<=[,:]) +(?=[^ ])| +(?=[^ ])")

Cut = tuple[Block, Block]


def parted(block: Block, fits: Callable[[Block], bool]) -> Cut | None:
    """The block in two: as much as `fits`, and the rest. None where no part of it does."""
    return next((cut for cut in _cuts(block) if fits(cut[0])), None)


def unrolled(table: Table) -> tuple[Block, ...]:
    """The rows of a table too narrow for its words, one under the other: the head beside each cell."""
    heads = [row for row in table.rows if row.role == "head"]
    labels = [plain(cell) for cell in heads[-1].cells] if heads else [""] * len(table.columns)
    return tuple(_unrolled(row.cells, labels) for row in table.rows if row.role != "head")


def _unrolled(cells: tuple[Inlines, ...], labels: list[str]) -> Block:
    if any(labels):
        return Fields(tuple(Field(label, cell) for label, cell in zip(labels, cells, strict=True)), columns=1)
    first, *rest = cells
    return Keep((Paragraph((Text(plain(first)),), "label"), *map(Paragraph, rest)))


def _cuts(block: Block) -> Iterator[Cut]:
    """Every way to part a block, the longest first part first."""
    match block:
        case Paragraph():
            for before, after in _cut_inlines(block.content):
                yield replace(block, content=before), replace(block, content=after, anchor="")
        case List():
            yield from _cut_list(block)
        case Callout():
            for some, others in _cut_blocks(block.blocks):
                yield replace(block, blocks=some), replace(block, blocks=others)
        case Fields():
            for at in range((len(block.fields) - 1) // block.columns * block.columns, 0, -block.columns):
                yield replace(block, fields=block.fields[:at]), replace(block, fields=block.fields[at:])
        case Table():
            head = sum(row.role == "head" for row in block.rows)
            for at in range(len(block.rows) - 1, head, -1):
                rest = (*block.rows[:head], *block.rows[at:])
                yield replace(block, rows=block.rows[:at]), replace(block, rows=rest)
        case Lines():
            for count in range(block.count - 1, 0, -1):
                yield replace(block, count=count), replace(block, count=block.count - count, gutter=())
        case _:
            return


def _cut_list(block: List) -> Iterator[Cut]:
    """Between items; an item alone after a sentence, what is left of it without a mark of its own."""
    items, numbered = block.items, block.kind == "number"
    for at in range(len(items) - 1, 0, -1):
        start = block.start + at if numbered else block.start
        yield replace(block, items=items[:at]), replace(block, items=items[at:], start=start)
    if len(items) == 1:
        for before, after in _cut_inlines(items[0].content):
            yield replace(block, items=(replace(items[0], content=before),)), Paragraph(after, block.role)


def _cut_blocks(blocks: tuple[Block, ...]) -> Iterator[tuple[tuple[Block, ...], tuple[Block, ...]]]:
    """Between blocks or inside one; a heading is never last."""
    for at in range(len(blocks) - 1, -1, -1):
        for before, after in _cuts(blocks[at]):
            yield (*blocks[:at], before), (after, *blocks[at + 1 :])
        if at and not isinstance(blocks[at - 1], Heading):
            yield blocks[:at], blocks[at:]


def _cut_inlines(content: Inlines) -> Iterator[tuple[Inlines, Inlines]]:
    """After each sentence, the last first; where that leaves nothing that fits, after each clause or word."""
    for pattern in (_SENTENCE, _CLAUSE):
        for at in range(len(content) - 1, -1, -1):
            node = content[at]
            if not isinstance(node, Text):
                continue
            for found in reversed(list(pattern.finditer(node.text))):
                before, after = node.text[: found.start()], node.text[found.end() :]
                if before.strip() and after.strip():
                    yield (*content[:at], replace(node, text=before)), (replace(node, text=after), *content[at + 1 :])
