"""What the two readers of files share."""

from __future__ import annotations


class Unreadable(Exception):
    """A part of a file that cannot be read back, so cannot be cleared. `where` names it."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where
