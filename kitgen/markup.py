"""Markup (XML) -> Document. Tags state intent, never sizes or colours; `TAGS` is the whole vocabulary.

White space folds to one space, as in any paragraph; text is otherwise taken as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import cast
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from kitgen.document import (
    Blank,
    Block,
    Break,
    Callout,
    Checkbox,
    Circled,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Furniture,
    Heading,
    Inline,
    Inlines,
    Item,
    Keep,
    Lines,
    List,
    PageCount,
    PageNumber,
    Paragraph,
    Part,
    Picture,
    Row,
    Scale,
    See,
    Sheet,
    Space,
    Table,
    Text,
)
from kitgen.errors import InputError, Place, Problem
from kitgen.messages import say

_SPACE = re.compile(r"[ \t\r\n]+")
_STYLES = ("strong", "quiet", "label", "mark")

TAGS: dict[str, frozenset[str]] = {
    "document": frozenset({"title", "author", "subject", "keywords", "date", "blank-page"}),
    "furniture": frozenset(),
    "header": frozenset(),
    "footer": frozenset(),
    "left": frozenset(),
    "centre": frozenset(),
    "right": frozenset(),
    "part": frozenset({"start", "name", "blank-back"}),
    "heading": frozenset({"level", "number", "anchor", "listed"}),
    "aside": frozenset(),
    "p": frozenset({"role", "anchor"}),
    "list": frozenset({"kind", "role"}),
    "item": frozenset({"tag"}),
    "table": frozenset({"role", "caption"}),
    "column": frozenset({"width", "align"}),
    "row": frozenset({"role", "lines"}),
    "cell": frozenset(),
    "fields": frozenset({"columns", "tall"}),
    "field": frozenset({"label"}),
    "scale": frozenset({"label", "scores", "not-asked", "remark", "initials"}),
    "callout": frozenset({"role"}),
    "columns": frozenset({"widths"}),
    "lines": frozenset({"for", "minutes", "count", "grow", "gutter"}),
    "picture": frozenset({"name", "alt", "height"}),
    "space": frozenset({"share"}),
    "keep": frozenset(),
    "sheet": frozenset({"name", "spread"}),
    "spare": frozenset(),
    "turn": frozenset(),
    "work": frozenset(),
    "foot": frozenset(),
    **dict.fromkeys(_STYLES, frozenset()),
    "blank": frozenset({"ems"}),
    "checkbox": frozenset(),
    "circled": frozenset(),
    "see": frozenset({"ref"}),
    "page": frozenset(),
    "pages": frozenset(),
    "br": frozenset(),
}
"""Every tag, and the attributes it may carry."""


def nearest_tag(tag: str) -> str:
    """The known tag that a misspelt one most likely means, or an empty string."""
    return next(iter(get_close_matches(tag, TAGS, n=1)), "")


def read_markup(markup: str, *, name: str, language: str, pictures: Mapping[str, bytes]) -> Document:
    """The document that markup describes. `name` is the template's, for errors; `pictures` are PNG bytes by name.

    Raises InputError for markup that is not well-formed, or in which a tag stands where it has no meaning.
    """
    try:
        root = ElementTree.fromstring(markup)
    except ElementTree.ParseError as error:
        line = error.position[0]
        near = markup.split("\n")[line - 1].strip()[:60]
        message = say("the template gives markup that is not well-formed near '{near}'", near=near)
        raise InputError(Problem(message, say("close every tag inside the same if or for"), Place(name))) from error
    return _Reader(name, language, pictures).document(root)


class _Reader:
    """One reading of one piece of markup."""

    def __init__(self, name: str, language: str, pictures: Mapping[str, bytes]) -> None:
        self.name = name
        self.language = language
        self.pictures = pictures
        self.readers: dict[str, Callable[[Element], Block]] = {
            "heading": self._heading,
            "p": self._paragraph,
            "list": self._list,
            "table": self._table,
            "fields": self._fields,
            "scale": self._scale,
            "callout": self._callout,
            "columns": self._columns,
            "lines": self._lines,
            "picture": self._picture,
            "space": lambda node: Space(float(node.get("share", "1"))),
            "keep": lambda node: Keep(self._blocks(node)),
            "sheet": self._sheet,
        }

    def document(self, root: Element) -> Document:
        if root.tag != "document":
            raise self._misplaced(root, "document")
        furniture = root.find("furniture")
        return Document(
            language=self.language,
            title=root.get("title", ""),
            parts=tuple(self._part(node) for node in root.findall("part")),
            furniture=self._furniture(furniture) if furniture is not None else Furniture(),
            author=root.get("author", ""),
            subject=root.get("subject", ""),
            keywords=root.get("keywords", ""),
            date=root.get("date", ""),
            blank_page=root.get("blank-page", ""),
        )

    def _furniture(self, node: Element) -> Furniture:
        def place(path: str) -> Inlines:
            found = node.find(path)
            return self._inlines(found) if found is not None else ()

        header = (place("header/left"), place("header/right"))
        return Furniture(header, (place("footer/left"), place("footer/centre"), place("footer/right")))

    def _part(self, node: Element) -> Part:
        furniture = node.find("furniture")
        return Part(
            blocks=self._blocks(node),
            start="recto" if node.get("start") == "recto" else "page",
            name=node.get("name", ""),
            furniture=self._furniture(furniture) if furniture is not None else None,
            blank_back=node.get("blank-back") == "yes",
        )

    def _blocks(self, node: Element, skip: tuple[str, ...] = ("furniture",)) -> tuple[Block, ...]:
        if node.text and node.text.strip():
            raise self._stray(node, node.text)
        blocks = []
        for child in node:
            if child.tail and child.tail.strip():
                raise self._stray(node, child.tail)
            if child.tag in skip:
                continue
            if child.tag not in self.readers:
                raise self._misplaced(child, node.tag)
            blocks.append(self.readers[child.tag](child))
        return tuple(blocks)

    def _sheet(self, node: Element) -> Block:
        groups = {tag: node.find(tag) for tag in ("spare", "turn", "work", "foot")}
        spare, turn, work, foot = (self._blocks(group) if group is not None else () for group in groups.values())
        guide = self._blocks(node, skip=tuple(groups))
        return Sheet(guide, spare, turn, work, foot, node.get("name", ""), node.get("spread") == "yes")

    def _heading(self, node: Element) -> Block:
        aside = node.find("aside")
        return Heading(
            level=int(node.get("level", "1")),
            content=self._inlines(node, skip="aside"),
            number=node.get("number", ""),
            aside=self._inlines(aside) if aside is not None else (),
            anchor=node.get("anchor", ""),
            listed=node.get("listed", "no" if node.get("level") == "3" else "yes") == "yes",
        )

    def _paragraph(self, node: Element) -> Block:
        return Paragraph(self._inlines(node), node.get("role", "body"), node.get("anchor", ""))

    def _list(self, node: Element) -> Block:
        items = tuple(Item(self._inlines(item), item.get("tag", "")) for item in self._children(node, "item"))
        return List(node.get("kind", "bullet"), items, node.get("role", "body"))  # type: ignore[arg-type]

    def _table(self, node: Element) -> Block:
        columns = tuple(
            Column(float(column.get("width", "1")), column.get("align", "left"))  # type: ignore[arg-type]
            for column in node.findall("column")
        )
        rows = tuple(self._row(row, len(columns)) for row in node.findall("row"))
        return Table(columns, rows, node.get("role", "grid"), node.get("caption", ""))  # type: ignore[arg-type]

    def _row(self, node: Element, columns: int) -> Row:
        cells = tuple(self._inlines(cell) for cell in self._children(node, "cell"))
        if len(cells) != columns:
            message = say("a row has {cells} cells, its table {columns} columns", cells=len(cells), columns=columns)
            raise InputError(Problem(message, say("give every row one cell a column"), Place(self.name)))
        return Row(cells, node.get("role", "body"), float(node.get("lines", "0")))  # type: ignore[arg-type]

    def _fields(self, node: Element) -> Block:
        fields = tuple(Field(field.get("label", ""), self._inlines(field)) for field in self._children(node, "field"))
        return Fields(fields, int(node.get("columns", "2")), node.get("tall") == "yes")

    def _scale(self, node: Element) -> Block:
        texts = (node.get(name, "") for name in ("not-asked", "remark", "initials"))
        return Scale(node.get("label", ""), tuple(node.get("scores", "").split()), *texts)

    def _callout(self, node: Element) -> Block:
        return Callout(node.get("role", "note"), self._blocks(node))  # type: ignore[arg-type]

    def _columns(self, node: Element) -> Block:
        cells = tuple(self._blocks(cell) for cell in self._children(node, "cell"))
        widths = tuple(float(width) for width in node.get("widths", "").split()) or (1.0,) * len(cells)
        return Columns(widths, cells)

    def _lines(self, node: Element) -> Block:
        gutter = tuple(filter(None, node.get("gutter", "").split("|")))
        return Lines(
            purpose=node.get("for", "notes"),  # type: ignore[arg-type]
            minutes=float(node.get("minutes", "0")),
            count=int(node.get("count", "0")),
            grow=node.get("grow") == "yes",
            gutter=gutter,
        )

    def _picture(self, node: Element) -> Block:
        name = node.get("name", "")
        if name not in self.pictures:
            hint = say("known pictures are {names}", names=", ".join(sorted(self.pictures)) or "-")
            raise InputError(Problem(say("there is no picture '{name}'", name=name), hint, Place(self.name)))
        return Picture(self.pictures[name], node.get("alt", ""), float(node.get("height", "20")))

    # ── inline ──────────────────────────────────────────────────────────────

    def _inlines(self, node: Element, skip: str = "") -> Inlines:
        return _trimmed([inline for inline in self._inline(node, "", skip)])

    def _inline(self, node: Element, style: str, skip: str) -> Iterator[Inline]:
        if node.text:
            yield Text(_SPACE.sub(" ", node.text), style)
        for child in node:
            if child.tag in _STYLES:
                yield from self._inline(child, child.tag, "")
            elif child.tag != skip:
                yield self._drawn(child, node)
            if child.tail:
                yield Text(_SPACE.sub(" ", child.tail), style)

    def _drawn(self, node: Element, parent: Element) -> Inline:
        match node.tag:
            case "blank":
                return Blank(float(node.get("ems", "5")))
            case "checkbox":
                return Checkbox()
            case "circled":
                return Circled(node.text or "")
            case "see":
                return See(node.get("ref", ""))
            case "page":
                return PageNumber()
            case "pages":
                return PageCount()
            case "br":
                return Break()
            case _:
                raise self._misplaced(node, parent.tag)

    def _children(self, node: Element, tag: str) -> list[Element]:
        for child in node:
            if child.tag != tag:
                raise self._misplaced(child, node.tag)
        return list(node)

    def _misplaced(self, node: Element, parent: str) -> InputError:
        message = say("<{tag}> has no place in <{parent}>", tag=node.tag, parent=parent)
        return InputError(Problem(message, say("the template's own comments say what goes where"), Place(self.name)))

    def _stray(self, node: Element, text: str) -> InputError:
        message = say(
            "words stand outside a paragraph in <{parent}>: '{text}'", parent=node.tag, text=text.strip()[:30]
        )
        return InputError(Problem(message, say("put them into <p>"), Place(self.name)))


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
