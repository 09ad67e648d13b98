"""Hand-made pages for the DOCX writer, ways to read what it wrote, and LibreOffice to judge it."""

from __future__ import annotations

import re
import struct
import subprocess
import zlib
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

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
    Item,
    Keep,
    Lines,
    List,
    PageCount,
    PageNumber,
    Paragraph,
    Picture,
    Row,
    Scale,
    See,
    Space,
    Table,
    Text,
)
from kitgen.layout.pages import Page, Pages
from kitgen.theme import MM, Theme, theme_for

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
FURNITURE = Furniture(
    header=((Text("市场客服专员 · 中级"),), (Text("机密"),)),
    footer=((Text("A 卷"),), (Text("签号 "), Blank(5)), (Text("第 "), PageNumber(), Text(" 页，共 "), PageCount())),
)
OTHER_FURNITURE = Furniture(header=((Text("参考回答"),), ()))


def png(width: int = 3, height: int = 2) -> bytes:
    """A plain picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\x1f\x3a\x5f" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def words(text: str, style: str = "") -> tuple[Text]:
    return (Text(text, style),)


def table(*rows: tuple[str, ...], head: int = 1, role: str = "grid") -> Table:
    """A table of equal columns whose first `head` rows are its head."""
    made = tuple(
        Row(tuple(words(cell) if cell else () for cell in row), "head" if index < head else "body")
        for index, row in enumerate(rows)
    )
    return Table(tuple(Column(1) for _ in rows[0]), made, role, "能力与权重")  # type: ignore[arg-type]


EVERY_BLOCK: tuple[tuple[Block, ...], ...] = (
    (
        Picture(png(), "公司标志", 12),
        Paragraph(words("面试资料包"), "kicker"),
        Paragraph(words("市场客服专员"), "title"),
        Paragraph(words("中级 · 45 分钟"), "subtitle"),
        Fields((Field("招聘编号", words("CS-014")), Field("签号"), Field("日期")), 2),
        Space(30),
        Fields((Field("签名"),), 1, tall=True),
        table(("能力", "一"), ("沟通", "15")),
    ),
    (
        Heading(1, words("提问"), anchor="part"),
        Keep((Heading(2, (Text("倾听 "), Text("★★☆", "mark")), "3", (Text("开始 "), Blank(2)), "q3"),)),
        Paragraph((Text("权重 20% · it’s “引号”……——", "quiet"),), "meta"),
        Callout("ask", (Paragraph(words("你怎么说？"), "ask"),)),
        Columns(
            (1, 2),
            (
                (Heading(3, words("追问"), listed=False), List("check", (Item(words("先问什么？"), "S"),))),
                (
                    List("check", (Item(words("先复述")),), "small"),
                    Callout("note", (Paragraph(words("记下"), "small"),)),
                ),
            ),
        ),
        table(("5", "先接住情绪"), ("3", "没有核实"), head=0, role="anchors"),
        Lines("notes", count=2, gutter=("S", "R")),
        Scale("本题得分", ("1", "2"), "未考察", "写依据", "签"),
    ),
    (),
    (
        List("number", (Item(words("甲")), Item(words("乙"), "T"))),
        List("number", (Item(words("丙")),)),
        List("bullet", (Item(words("丁")),)),
        Paragraph(
            (Text("圈 "), Circled("1"), Circled("B+"), Checkbox(), Text("录用"), Break(), Text("见第 "), See("q3")),
            "centred",
        ),
        Table(
            (Column(3), Column(1, "right"), Column(1, "centre")),
            (
                Row((words("项"), words("分"), ()), "head"),
                Row((words("甲"), words("15"), ())),
                Row((words("合计"), words("15", "quiet"), ()), "total", 1.5),
            ),
            "form",
        ),
        Callout("warn", (Paragraph(words("不要问", "strong")),)),
        Callout("frame", (Lines("answer", count=1), Lines("evidence", count=1))),
    ),
)
"""Every block, every inline, every role; an empty page; the last page has other furniture."""


def pages_of(*groups: tuple[Block, ...], furniture: tuple[Furniture, ...] = (), anchors: int = 0) -> Pages:
    """A page for each group of blocks, as if layout had put them there."""
    furniture += (Furniture(),) * (len(groups) - len(furniture))
    pages = tuple(
        Page(number, (), blocks, one)
        for number, (blocks, one) in enumerate(zip(groups, furniture, strict=True), start=1)
    )
    return Pages(210 * MM, 297 * MM, pages, (), (), {"q3": anchors} if anchors else {})


def every_block() -> tuple[Document, Pages, Theme]:
    document = Document(
        "zh-Hans",
        "市场客服专员 <A 卷>",
        (),
        FURNITURE,
        author="某公司",
        subject="面试官题本",
        keywords="CS-014",
        date="2026-11-03",
        blank_page="此页留白",
    )
    furniture = (FURNITURE, FURNITURE, FURNITURE, OTHER_FURNITURE)
    return document, pages_of(*EVERY_BLOCK, furniture=furniture, anchors=2), theme_for("zh-Hans", "a4")


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(parts(data)["word/document.xml"])


def readable(xml: bytes) -> str:
    """A part as text: an element a line, its attributes after it, what it says in quotes."""
    prefixes = {uri: prefix for _, (prefix, uri) in ElementTree.iterparse(BytesIO(xml), ["start-ns"])}

    def name(tag: str) -> str:
        uri, _, local = tag.removeprefix("{").rpartition("}")
        return f"{prefixes[uri]}:{local}" if prefixes.get(uri) else local

    def lines(element: ElementTree.Element, depth: int) -> list[str]:
        facts = [f"{name(key)}={value}" for key, value in element.attrib.items()]
        said = [repr(element.text)] if element.text else []
        own = "  " * depth + " ".join([name(element.tag), *facts, *said])
        return [own, *(line for child in element for line in lines(child, depth + 1))]

    return "\n".join(lines(ElementTree.fromstring(xml), 0)) + "\n"


# ── LibreOffice ─────────────────────────────────────────────────────────────


def converted(soffice: str, data: bytes, folder: Path) -> Path:
    """The PDF LibreOffice makes of a DOCX, with a profile of its own."""
    source = folder / "document.docx"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / "document.pdf"


def page_texts(pdf: Path) -> list[str]:
    """The text of every page, without white space."""
    text = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return ["".join(page.split()) for page in text.split("\f")[:-1]]


def word_places(pdf: Path) -> list[dict[str, tuple[float, float]]]:
    """For every page, the words on it and where the middle of each stands: x and y in points from the top left."""
    text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    places: list[dict[str, tuple[float, float]]] = []
    for line in text.splitlines():
        if "<page " in line:
            places.append({})
        elif found := re.search(r'xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)</word>', line):
            left, top, right, bottom = map(float, found.groups()[:4])
            places[-1].setdefault(found[5], ((left + right) / 2, (top + bottom) / 2))
    return places


def spoiled(data: bytes, central: int, local: int, value: int) -> bytes:
    """The package with a byte of the head of every member set, by its place in the central directory and before it."""
    raw = bytearray(data)
    for mark, offset in ((b"PK\1\2", central), (b"PK\3\4", local)):
        for found in re.finditer(mark, data):
            raw[found.start() + offset] = value
    return bytes(raw)
