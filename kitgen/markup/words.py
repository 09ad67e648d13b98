"""Words and what is drawn among them: the inside of a paragraph, a cell, a heading.

White space folds to one space, as in any paragraph, and a run of underscores is a rule to write on; text is otherwise
taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast
from xml.etree.ElementTree import Element

from kitgen.document import Bar, Blank, Break, Checkbox, Circled, Inline, Inlines, PageCount, PageNumber, See, Text
from kitgen.errors import InputError, Place, Problem
from kitgen.markup.tags import STYLES
from kitgen.messages import say

_SPACE = re.compile(r"[ \t\r\n]+")
_BLANK = re.compile("_{3,}")
_BLANK_EMS = 6.0
"""21 mm in words of 10 points: room for a word by hand."""


def read_words(node: Element, name: str, *, skip: str = "") -> Inlines:
    """The words inside `node`, without its child `skip`; `name` is the template's, for errors."""
    return _trimmed(list(_inline(node, name, "", skip)))


def misplaced(node: Element, parent: str, name: str) -> InputError:
    """A tag that stands where it has no meaning."""
    message = say("<{tag}> has no place in <{parent}>", tag=node.tag, parent=parent)
    return InputError(Problem(message, say("the template's own comments say what goes where"), Place(name)))


def _inline(node: Element, name: str, style: str, skip: str) -> Iterator[Inline]:
    yield from _text(node.text, style)
    for child in node:
        if child.tag in STYLES:
            yield from _inline(child, name, child.tag, "")
        elif child.tag != skip:
            yield _drawn(child, node, name)
        yield from _text(child.tail, style)


def _text(words: str | None, style: str) -> Iterator[Inline]:
    """Words, and a rule to write on in place of three or more underscores."""
    for index, part in enumerate(_BLANK.split(_SPACE.sub(" ", words or ""))):
        if index:
            yield Blank(_BLANK_EMS)
        if part:
            yield Text(part, style)


def _drawn(node: Element, parent: Element, name: str) -> Inline:
    match node.tag:
        case "blank":
            return Blank(float(node.get("ems", "5")))
        case "checkbox":
            return Checkbox()
        case "circled":
            return Circled(node.text or "")
        case "bar":
            start, stop, whole = (float(node.get(key, "0")) for key in ("from", "to", "of"))
            return Bar(start, stop, whole, node.get("alt", ""))
        case "see":
            return See(node.get("ref", ""))
        case "page":
            return PageNumber()
        case "pages":
            return PageCount()
        case "br":
            return Break()
        case _:
            raise misplaced(node, parent.tag, name)


def _trimmed(inlines: list[Inline]) -> Inlines:
    """Without white space at either end, and without a second space where two meet."""
    kept: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text):
            after_space = not kept or isinstance(kept[-1], Break) or _ends_in_space(kept[-1])
            text = inline.text.lstrip(" ") if after_space else inline.text
            if text:
                kept.append(Text(text, inline.style))
        else:
            kept.append(inline)
    while kept and isinstance(kept[-1], Text):
        last = cast(Text, kept.pop())
        if text := last.text.rstrip(" "):
            kept.append(Text(text, last.style))
            break
    return tuple(kept)


def _ends_in_space(inline: Inline) -> bool:
    return isinstance(inline, Text) and inline.text.endswith(" ")
