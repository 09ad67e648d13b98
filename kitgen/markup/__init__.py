"""Markup (XML) -> Document.

tags     every tag and its attributes
reader   blocks
words    what stands in a line
"""

from __future__ import annotations

from kitgen.markup.reader import read_markup
from kitgen.markup.tags import TAGS, nearest_tag

__all__ = ["TAGS", "nearest_tag", "read_markup"]
