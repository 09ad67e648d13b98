"""Numberings asked for -> numbering.xml."""

from __future__ import annotations

from kitgen.theme import Theme
from kitgen.writers.docx.xml import HEAD, NAMESPACES, twips

NUMBERINGS = {("number", False): 0, ("number", True): 1, ("bullet", False): 2, ("bullet", True): 3}
"""The abstract numbering of a kind of list, without and with tags before its items."""

_FORMATS = {"number": ("decimal", "%1."), "bullet": ("bullet", "•")}


def numbering_xml(theme: Theme, numberings: list[tuple[int, int]]) -> str:
    """The numbering part. `numberings` are, for the lists 1, 2, … in order, the abstract numbering and the
    number of the first item."""
    abstract = "".join(_abstract(theme, kind, tagged, place) for (kind, tagged), place in NUMBERINGS.items())
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{place}"/>'
        f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>'
        for number, (place, start) in enumerate(numberings, start=1)
    )
    return f"{HEAD}<w:numbering {NAMESPACES}>{abstract}{lists}</w:numbering>"


def _abstract(theme: Theme, kind: str, tagged: bool, place: int) -> str:
    indent = twips(theme.list_indent)
    left = indent + (twips(theme.list_tag_width) if tagged else 0)
    number_format, text = _FORMATS[kind]
    return (
        f'<w:abstractNum w:abstractNumId="{place}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="{indent}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{left}"/></w:pPr></w:lvl></w:abstractNum>'
    )
