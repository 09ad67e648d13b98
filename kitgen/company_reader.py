"""A company's DOCX -> Company, or what is wrong with the file.

Its text, author, settings and links stay behind. What it does not say stays kitgen's: heights of lines above all, by
which pages agree, and the Latin face, by whose widths lines are counted.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kitgen.company import Band, Company
from kitgen.errors import InputError, Problem
from kitgen.messages import Message, say
from kitgen.packages import BROKEN
from kitgen.yamlfile import read_bytes

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_BYTES = 5_000_000
_MOST_UNPACKED = 50_000_000
_OLE = b"\xd0\xcf\x11\xe0"
"""Opens files of old Word, and new ones behind a password."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_STYLES = {"Title": "title", "heading 1": "heading1", "heading 2": "heading2", "heading 3": "heading3"}
"""Names in Word, in every language of Word, of the theme styles whose colour a company may set."""
_CHANGED = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange")
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_REFUSED = (
    f"{_MC}AlternateContent",  # text boxes, shapes
    *(f"{_W}{name}" for name in ("object", "pict", "altChunk", "control", "commentReference", "subDoc")),
)
_STRIPPED: tuple[str, ...] = tuple(
    f"{_W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "lastRenderedPageBreak")
)
_STRIPPED += tuple(f"{_W}{name}" for name in ("pStyle", "rStyle", "tblStyle", "numPr", "sdtPr", "sdtEndPr"))
_STRIPPED += (f"{_A}extLst",)
_AFTER_SPACING: tuple[str, ...] = (
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
)
_AFTER_SPACING += ("textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr")
"""What follows `w:spacing` in `w:pPr`."""
_PLAIN = {_W, _R, _A, _WP, "{http://schemas.openxmlformats.org/drawingml/2006/picture}"}
_ENDINGS = {".png": "png", ".jpeg": "jpeg", ".jpg": "jpeg"}
_LINE = 15.0
"""Points: a line of a header, where it does not say."""
_POINTS_OF_EMU = 1 / 12700
_MM_OF_TWIP = 25.4 / 1440


def read_company(path: Path) -> Company:
    """What the file lends. Raises InputError with every problem that bears on it."""
    raw = read_bytes(path)
    try:
        if problem := _unfit(raw, path.name):
            raise InputError(problem)
        return _Reader(zipfile.ZipFile(io.BytesIO(raw)), path.name).company()
    except BROKEN as error:
        raise InputError(_broken(path.name)) from error


def _unfit(raw: bytes, name: str) -> Problem | None:
    """Why the file is none to read from, before any of it is read."""
    if len(raw) > MOST_BYTES:
        message = say("'{file}' is {size} MB large", file=name, size=f"{len(raw) / 1e6:.0f}")
        return Problem(message, say("header, footer and styles are wanted: take the text and large pictures out"))
    if raw.startswith(_OLE):
        message = say("'{file}' has a password, or is of old Word", file=name)
        return Problem(message, say("open it in Word, take the password off and save it as .docx"))
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        return _broken(name)
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        names, unpacked = set(package.namelist()), sum(one.file_size for one in package.infolist())
        types = package.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
    if unpacked > _MOST_UNPACKED:
        return _broken(name)
    if b"macroEnabled" in types or any("vbaProject" in one for one in names):
        return Problem(say("'{file}' holds macros", file=name), say("save it as .docx, without macros"))
    return _broken(name) if "word/document.xml" not in names else None


def _broken(name: str) -> Problem:
    hint = say("save it in Word as .docx; another file with that ending will not do")
    return Problem(say("'{file}' is not a whole Word document", file=name), hint)


class _Reader:
    """One reading of one package."""

    def __init__(self, package: zipfile.ZipFile, name: str) -> None:
        self.package, self.name = package, name
        self.problems: list[Problem] = []

    def company(self) -> Company:
        section = list(self._xml("word/document.xml").iter(f"{_W}sectPr"))[-1]
        header, footer = (self._band(section, kind) for kind in ("header", "footer"))
        edges = section.find(f"{_W}pgMar")
        if edges is None:
            raise KeyError("pgMar")
        sizes = [abs(int(edges.get(_W + one, "0"))) * _MM_OF_TWIP for one in _EDGES]
        colours, face = tuple(self._colours()), self._face()
        if self.problems:
            raise InputError(self.problems)
        return Company(colours, (sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]), face, header, footer)

    def _xml(self, part: str) -> Element:
        from lxml import etree  # heavy

        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        return etree.fromstring(self.package.read(part), parser)

    def _relations(self, part: str) -> dict[str, tuple[str, bool]]:
        """Of a part: where each relation leads, and whether out of the file."""
        folder, name = posixpath.split(part)
        path = f"{folder}/_rels/{name}.rels"
        if path not in self.package.namelist():
            return {}
        found = self._xml(path).iter(f"{_PACKAGE}Relationship")
        return {one.get("Id", ""): (one.get("Target", ""), one.get("TargetMode") == "External") for one in found}

    def _colours(self) -> Iterator[tuple[str, str]]:
        """The colours of title and headings that are said outright; a theme's colour is none of ours."""
        if "word/styles.xml" not in self.package.namelist():
            return
        for style in self._xml("word/styles.xml").iter(f"{_W}style"):
            name, colour = style.find(f"{_W}name"), style.find(f"{_W}rPr/{_W}color")
            if name is None or colour is None or name.get(f"{_W}val") not in _STYLES:
                continue
            value = colour.get(f"{_W}val", "")
            if re.fullmatch("[0-9A-Fa-f]{6}", value):
                yield _STYLES[name.get(f"{_W}val", "")], f"#{value.lower()}"

    def _face(self) -> str:
        if "word/styles.xml" not in self.package.namelist():
            return ""
        fonts = self._xml("word/styles.xml").find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr/{_W}rFonts")
        return "" if fonts is None else fonts.get(f"{_W}eastAsia", "")

    # ── header and footer ───────────────────────────────────────────────────

    def _band(self, section: Element, kind: str) -> Band:
        """The header or footer of ordinary pages."""
        for reference in section.iter(f"{_W}{kind}Reference"):
            if reference.get(f"{_W}type") == "default":
                target, _ = self._relations("word/document.xml")[reference.get(f"{_R}id", "")]
                return self._read_band(posixpath.normpath(posixpath.join("/word", target)).lstrip("/"))
        return Band()

    def _read_band(self, part: str) -> Band:
        from lxml import etree  # heavy

        root = self._xml(part)
        self._check(root, part)
        images = tuple(self._images(root, part))
        if self.problems:
            return Band()
        _strip(root)
        xml = "".join(etree.tostring(child, encoding="unicode", with_tail=False) for child in root)
        return Band(xml, sum(map(_height, root)), images)

    def _check(self, root: Element, part: str) -> None:
        if any(next(root.iter(_W + one), None) is not None for one in _CHANGED):
            self._refuse(
                say("'{file}' has tracked changes in {part}", file=self.name, part=part),
                say("accept or reject them in Word, and save"),
            )
        if found := next((one for one in _REFUSED if next(root.iter(one), None) is not None), ""):
            self._refuse(
                say("'{file}' has an object in {part} that is not taken over: {object}", file=self.name, part=part,
                    object=found.rpartition("}")[2]),
                say("leave words and pictures (PNG, JPEG) in header and footer"),
            )  # fmt: skip
        if any(outside for _, outside in self._relations(part).values()):
            self._refuse(
                say("'{file}' links from {part} to what is not in the file", file=self.name, part=part),
                say("take the link out; put pictures into the file"),
            )

    def _images(self, root: Element, part: str) -> Iterator[tuple[str, str, bytes]]:
        relations = self._relations(part)
        for number, blip in enumerate(root.iter(f"{_A}blip"), start=1):
            target = relations.get(blip.get(f"{_R}embed", ""), ("", False))[0]
            ending = _ENDINGS.get(posixpath.splitext(target)[1].lower())
            if ending is None:
                self._refuse(
                    say("'{file}' has a picture in {part} that is neither PNG nor JPEG", file=self.name, part=part),
                    say("save the logo as PNG and put it in anew"),
                )
                return
            path = posixpath.normpath(posixpath.join("/" + posixpath.dirname(part), target)).lstrip("/")
            blip.set(f"{_R}embed", f"image{number}")
            yield f"image{number}", ending, self.package.read(path)

    def _refuse(self, message: Message, hint: Message) -> None:
        self.problems.append(Problem(message, hint))


_EDGES = ("left", "right", "top", "bottom", "header", "footer")


def _strip(root: Element) -> None:
    """Take out what only its own document knows: styles by id, marks of revision, extensions of newer Word."""
    for node in [one for name in _STRIPPED for one in root.iter(name)]:
        node.getparent().remove(node)
    for name in ("sdtContent", "sdt"):
        for node in list(root.iter(_W + name)):
            _unwrap(node)
    for number, node in enumerate(root.iter(f"{_WP}docPr"), start=1):
        node.set("id", str(_FIRST_DRAWING + number))
        node.set("descr", node.get("descr") or node.get("title") or node.get("name") or "logo")
    for paragraph in root.iter(f"{_W}p"):
        _set_free(paragraph)
    for node in root.iter("*"):
        for key in list(node.keys()):
            own = key[: key.find("}") + 1]
            if (own and own not in _PLAIN) or key.startswith(f"{_W}rsid"):
                del node.attrib[key]


_FIRST_DRAWING = 90_000
"""Ids of drawings from here on are the company's."""


def _unwrap(node: Element) -> None:
    """Put what is in a node into its place."""
    parent, place = node.getparent(), node.getparent().index(node)
    for offset, child in enumerate(list(node)):
        parent.insert(place + offset, child)
    parent.remove(node)


def _set_free(paragraph: Element) -> None:
    """Let a paragraph be as high as what stands in it: ours are of exact heights."""
    properties = paragraph.find(f"{_W}pPr")
    if properties is None:
        properties = paragraph.makeelement(f"{_W}pPr")
        paragraph.insert(0, properties)
    spacing = properties.find(f"{_W}spacing")
    if spacing is None:
        spacing = properties.makeelement(f"{_W}spacing")
        later = [at for at, one in enumerate(properties) if one.tag in {_W + name for name in _AFTER_SPACING}]
        properties.insert(min(later, default=len(properties)), spacing)
    if spacing.get(f"{_W}line") is None:
        spacing.set(f"{_W}line", "240")
        spacing.set(f"{_W}lineRule", "auto")


def _height(block: Element) -> float:
    """About how high a paragraph or a table is, in points: rather too much."""
    if block.tag == f"{_W}tbl":
        return sum(max(sum(map(_height, cell)) for cell in row.iter(f"{_W}tc")) for row in block.iter(f"{_W}tr"))
    if block.tag != f"{_W}p":
        return 0.0
    spacing = block.find(f"{_W}pPr/{_W}spacing")
    around = sum(int(spacing.get(_W + one, "0")) for one in ("before", "after")) / 20 if spacing is not None else 0.0
    sizes = [int(one.get(f"{_W}val", "0")) / 2 * 1.5 for one in block.iter(f"{_W}sz")]
    pictures = [int(one.get("cy", "0")) * _POINTS_OF_EMU for one in block.iterfind(f".//{_WP}inline/{_WP}extent")]
    return around + max([_LINE, *sizes, *(picture + 4 for picture in pictures)])
