"""Every tag of markup, the attributes it may carry and what they may say. Tags state intent, never sizes or colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from xml.etree.ElementTree import Element

from kitgen.errors import Place, Problem
from kitgen.messages import Message, say

STYLES = ("strong", "quiet", "label", "mark")
"""Tags that give a run of words a style."""

TEXT = ()
NUMBER = ("0",)
YES = ("yes", "no")
ROLES = (
    *(
        "body",
        "lead",
        "quiet",
        "small",
        "script",
        "meta",
        "kicker",
        "label",
        "title",
        "subtitle",
        "ask",
        "card",
        "centred",
        "sign",
    ),
)

TAGS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "document": {
            **dict.fromkeys(("title", "author", "subject", "keywords", "date", "blank-page"), TEXT),
            "orientation": ("portrait", "landscape"),
        },
        "furniture": {},
        "header": {},
        "footer": {},
        "left": {},
        "centre": {},
        "right": {},
        "seal": {"line": TEXT, "note": TEXT},
        "part": {"start": ("page", "recto"), "name": TEXT, "blank-back": YES},
        "heading": {"level": ("1", "2", "3"), "number": TEXT, "anchor": TEXT, "listed": YES},
        "aside": {},
        "p": {"role": ROLES, "anchor": TEXT},
        "list": {"kind": ("bullet", "number", "check", "label"), "role": ("body", "small")},
        "item": {"tag": TEXT},
        "table": {"role": ("grid", "form", "anchors"), "caption": TEXT},
        "column": {"width": NUMBER, "align": ("left", "centre", "right")},
        "row": {"role": ("head", "body", "total"), "lines": NUMBER},
        "cell": {},
        "fields": {"columns": ("1", "2", "3", "4"), "tall": YES},
        "field": {"label": TEXT},
        "scale": dict.fromkeys(("label", "scores", "not-asked", "remark", "initials"), TEXT),
        "callout": {"role": ("ask", "warn", "note", "frame")},
        "columns": {"widths": TEXT},
        "lines": {
            "for": ("notes", "answer", "evidence"),
            "minutes": NUMBER,
            "count": NUMBER,
            "grow": YES,
            "gutter": TEXT,
        },
        "picture": {"name": TEXT, "alt": TEXT, "height": NUMBER},
        "space": {"share": NUMBER},
        "keep": {"loose": YES},
        "sheet": {"name": TEXT, "spread": YES, "flow": YES},
        "spare": {},
        "turn": {},
        "work": {},
        "foot": {},
        **{style: {} for style in STYLES},
        "blank": {"ems": NUMBER},
        "checkbox": {},
        "circled": {},
        "bar": {"from": NUMBER, "to": NUMBER, "of": NUMBER, "alt": TEXT},
        "see": {"ref": TEXT},
        "page": {},
        "pages": {},
        "br": {},
    }
)
"""Every tag, its attributes, and the values each may have: any text, a number, or one of those named."""


def nearest_tag(tag: str) -> str:
    """The known tag that a misspelt one most likely means, or an empty string."""
    return next(iter(get_close_matches(tag, TAGS, n=1)), "")


def attribute_problems(root: Element, name: str) -> Iterator[Problem]:
    """Every attribute that its tag does not have, and every value it may not have; `name` is the template's."""
    for node in root.iter():
        known = TAGS.get(node.tag, {})
        for attribute, value in node.items():
            if attribute not in known:
                message = say("<{tag}> has no attribute '{attribute}'", tag=node.tag, attribute=attribute)
                yield Problem(message, say("known: {names}", names=", ".join(known) or "-"), Place(name))
            elif not _allowed(value, known[attribute]):
                message = say("'{value}' is no {attribute} of <{tag}>", value=value, attribute=attribute, tag=node.tag)
                yield Problem(message, _values(known[attribute]), Place(name))


def is_number(value: str) -> bool:
    """Whether an attribute says a number: digits, with a point at most."""
    digits = value.replace(".", "", 1)
    return digits.isascii() and digits.isdigit()


def _allowed(value: str, allowed: tuple[str, ...]) -> bool:
    if allowed is NUMBER:
        return is_number(value)
    return allowed is TEXT or value in allowed


def _values(allowed: tuple[str, ...]) -> Message:
    if allowed is NUMBER:
        return say("write a number, such as 2 or 1.5")
    return say("write one of: {values}", values=", ".join(allowed))
