"""Rows of words -> lines in which the columns stand under each other, Chinese ones too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def aligned(lines: Sequence[Sequence[str]], *, left: int) -> Iterator[str]:
    """The first `left` columns flush left, the others flush right, by their width on a terminal."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        yield "  ".join(
            _padded(cell, width, at < left) for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()


def _padded(cell: str, width: int, left: bool) -> str:
    from rich.cells import cell_len

    room = " " * (width - cell_len(cell))
    return cell + room if left else room + cell
