"""Sums of rows and of columns + a ceiling for each cell -> a table that has them, or None where there is none.

By a network flow: from the rows to the columns, a path of augmentation at a time.
"""

from __future__ import annotations

from collections.abc import Sequence

Grid = tuple[tuple[int, ...], ...]


def table_with(rows: Sequence[int], columns: Sequence[int], most: Sequence[Sequence[int]]) -> Grid | None:
    """A table of whole numbers, none over `most`; None proves that there is none."""
    if sum(rows) != sum(columns):
        return None
    table = [[0] * len(columns) for _ in rows]
    free = list(columns)
    for row, number in enumerate(rows):
        for _ in range(number):
            if not _augment(table, free, most, row):
                return None
    return tuple(map(tuple, table))


def tables_of(whole: Grid, parts: int) -> tuple[Grid, ...]:
    """`parts` tables with the same sums of rows and columns that add up to `whole`, whose sums `parts` divides."""
    tables: list[Grid] = []
    left = whole
    for still in range(parts, 0, -1):
        low = [[number // still for number in row] for row in left]
        room = [[-(-number // still) - number // still for number in row] for row in left]
        rows = [sum(row) // still - sum(least) for row, least in zip(left, low, strict=True)]
        columns = [sum(each) // still for each in zip(*left, strict=True)]
        columns = [total - sum(least) for total, least in zip(columns, zip(*low, strict=True), strict=True)]
        extra = table_with(rows, columns, room)
        assert extra is not None  # a part of a table is a table of fractions, so there is one of whole numbers
        part = tuple(tuple(a + b for a, b in zip(*pair, strict=True)) for pair in zip(low, extra, strict=True))
        tables.append(part)
        left = tuple(tuple(a - b for a, b in zip(*pair, strict=True)) for pair in zip(left, part, strict=True))
    return tuple(tables)


def _augment(table: list[list[int]], free: list[int], most: Sequence[Sequence[int]], start: int) -> bool:
    """Put one more into a row, moving others along where columns are full; whether that was possible."""
    came: dict[int, int] = {}
    via: dict[int, int] = {start: -1}
    queue = [start]
    for row in queue:
        for column in range(len(free)):
            if column in came or table[row][column] >= most[row][column]:
                continue
            came[column] = row
            if free[column]:
                free[column] -= 1
                _trace(table, came, via, column)
                return True
            for other in range(len(table)):
                if other not in via and table[other][column]:
                    via[other] = column
                    queue.append(other)
    return False


def _trace(table: list[list[int]], came: dict[int, int], via: dict[int, int], column: int) -> None:
    while column >= 0:
        row = came[column]
        table[row][column] += 1
        column = via[row]
        if column >= 0:
            table[row][column] -= 1
