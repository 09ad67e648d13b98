"""Markup (XML) -> Document: one method a block. `tags` is the whole vocabulary, `words` reads what stands in a line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from kitgen.document import (
    Block,
    Callout,
    Column,
    Columns,
    Document,
    Field,
    Fields,
    Furniture,
    Heading,
    Inlines,
    Item,
    Keep,
    Lines,
    List,
    Paragraph,
    Part,
    Picture,
    Row,
    Scale,
    Seal,
    Sheet,
    Space,
    Table,
)
from kitgen.errors import InputError, Place, Problem
from kitgen.markup.tags import attribute_problems, is_number
from kitgen.markup.words import misplaced, read_words
from kitgen.messages import say


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
    if problems := tuple(attribute_problems(root, name)):
        raise InputError(problems)
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
            "keep": lambda node: Keep(self._blocks(node), loose=node.get("loose") == "yes"),
            "sheet": self._sheet,
        }

    def document(self, root: Element) -> Document:
        if root.tag != "document":
            raise misplaced(root, "document", self.name)
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
            orientation="landscape" if root.get("orientation") == "landscape" else "portrait",
        )

    def _furniture(self, node: Element) -> Furniture:
        def place(path: str) -> Inlines:
            found = node.find(path)
            return read_words(found, self.name) if found is not None else ()

        header = (place("header/left"), place("header/right"))
        footer = (place("footer/left"), place("footer/centre"), place("footer/right"))
        return Furniture(header, footer, self._seal(node))

    def _seal(self, node: Element) -> Seal | None:
        found = node.find("seal")
        if found is None:
            return None
        labels = tuple(one.get("label", "") for one in self._children(found, "field"))
        return Seal(labels, found.get("line", ""), found.get("note", ""))

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
                raise misplaced(child, node.tag, self.name)
            blocks.append(self.readers[child.tag](child))
        return tuple(blocks)

    def _sheet(self, node: Element) -> Block:
        groups = {tag: node.find(tag) for tag in ("spare", "turn", "work", "foot")}
        spare, turn, work, foot = (self._blocks(group) if group is not None else () for group in groups.values())
        guide = self._blocks(node, skip=tuple(groups))
        spread, flows = (node.get(name) == "yes" for name in ("spread", "flow"))
        return Sheet(guide, spare, turn, work, foot, node.get("name", ""), spread, flows)

    def _heading(self, node: Element) -> Block:
        aside = node.find("aside")
        return Heading(
            level=int(node.get("level", "1")),
            content=read_words(node, self.name, skip="aside"),
            number=node.get("number", ""),
            aside=read_words(aside, self.name) if aside is not None else (),
            anchor=node.get("anchor", ""),
            listed=node.get("listed", "no" if node.get("level") == "3" else "yes") == "yes",
        )

    def _paragraph(self, node: Element) -> Block:
        return Paragraph(read_words(node, self.name), node.get("role", "body"), node.get("anchor", ""))

    def _list(self, node: Element) -> Block:
        items = tuple(Item(read_words(item, self.name), item.get("tag", "")) for item in self._children(node, "item"))
        return List(node.get("kind", "bullet"), items, node.get("role", "body"))  # type: ignore[arg-type]

    def _table(self, node: Element) -> Block:
        columns = tuple(
            Column(float(column.get("width", "1")), column.get("align", "left"))  # type: ignore[arg-type]
            for column in node.findall("column")
        )
        rows = tuple(self._row(row, len(columns)) for row in node.findall("row"))
        return Table(columns, rows, node.get("role", "grid"), node.get("caption", ""))  # type: ignore[arg-type]

    def _row(self, node: Element, columns: int) -> Row:
        cells = tuple(read_words(cell, self.name) for cell in self._children(node, "cell"))
        if len(cells) != columns:
            message = say("a row has {cells} cells, its table {columns} columns", cells=len(cells), columns=columns)
            raise InputError(Problem(message, say("give every row one cell a column"), Place(self.name)))
        return Row(cells, node.get("role", "body"), float(node.get("lines", "0")))  # type: ignore[arg-type]

    def _fields(self, node: Element) -> Block:
        fields = tuple(
            Field(field.get("label", ""), read_words(field, self.name)) for field in self._children(node, "field")
        )
        return Fields(fields, int(node.get("columns", "2")), node.get("tall") == "yes")

    def _scale(self, node: Element) -> Block:
        texts = (node.get(name, "") for name in ("not-asked", "remark", "initials"))
        return Scale(node.get("label", ""), tuple(node.get("scores", "").split()), *texts)

    def _callout(self, node: Element) -> Block:
        return Callout(node.get("role", "note"), self._blocks(node))  # type: ignore[arg-type]

    def _columns(self, node: Element) -> Block:
        cells = tuple(self._blocks(cell) for cell in self._children(node, "cell"))
        widths = tuple(float(width) for width in node.get("widths", "").split() if is_number(width))
        if node.get("widths") is not None and len(widths) != len(cells):
            message = say("widths '{widths}' do not fit {cells} columns", widths=node.get("widths"), cells=len(cells))
            raise InputError(Problem(message, say("write one number a column, such as 2 1"), Place(self.name)))
        return Columns(widths or (1.0,) * len(cells), cells)

    def _lines(self, node: Element) -> Block:
        gutter = tuple(filter(None, node.get("gutter", "").split("|")))
        return Lines(
            purpose=node.get("for", "notes"),  # type: ignore[arg-type]
            minutes=float(node.get("minutes", "0")),
            count=int(float(node.get("count", "0"))),
            grow=node.get("grow") == "yes",
            gutter=gutter,
        )

    def _picture(self, node: Element) -> Block:
        name = node.get("name", "")
        if name not in self.pictures:
            hint = say("known pictures are {names}", names=", ".join(sorted(self.pictures)) or "-")
            raise InputError(Problem(say("there is no picture '{name}'", name=name), hint, Place(self.name)))
        return Picture(self.pictures[name], node.get("alt", ""), float(node.get("height", "20")))

    def _children(self, node: Element, tag: str) -> list[Element]:
        for child in node:
            if child.tag != tag:
                raise misplaced(child, node.tag, self.name)
        return list(node)

    def _stray(self, node: Element, text: str) -> InputError:
        message = say(
            "words stand outside a paragraph in <{parent}>: '{text}'", parent=node.tag, text=text.strip()[:30]
        )
        return InputError(Problem(message, say("put them into <p>"), Place(self.name)))
