"""Parts -> bytes: python-docx relates the parts, the archive is written without clock or chance."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part

from kitgen.company import Band
from kitgen.document import Document
from kitgen.writers.docx.base import Base
from kitgen.writers.docx.styles import TAGS
from kitgen.writers.docx.xml import HEAD, xml_text

_DAWN = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip archive can hold; every member has it."""
_NO_DATE = "2000-01-01"
_LEVEL = 6
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def pack(
    base: Base,
    document: Document,
    *,
    body: str,
    numbering: str,
    furniture: list[tuple[str, str]],
    verso: list[str],
    pictures: list[bytes],
    bands: tuple[Band, Band],
) -> bytes:
    """The whole file. `furniture` are header and footer parts in pairs; `verso` are headers of left-hand pages that
    differ from the right-hand ones, or empty; `bands` are the company's parts of them, whose pictures they need.
    """
    package = OpcPackage()
    main = _part("/word/document.xml", CT.WML_DOCUMENT_MAIN, body.encode())
    package.load_rel(RT.OFFICE_DOCUMENT, main, "rId1")
    package.load_rel(RT.CORE_PROPERTIES, _part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, _core(document)), "rId2")
    package.load_rel(RT.EXTENDED_PROPERTIES, _part("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, base.app), "rId3")
    for name, kind, content_type, blob in (
        ("styles", RT.STYLES, CT.WML_STYLES, base.styles),
        ("settings", RT.SETTINGS, CT.WML_SETTINGS, _settings(base, sided=any(verso))),
        ("theme/theme1", RT.THEME, CT.OFC_THEME, base.theme),
        ("fontTable", RT.FONT_TABLE, CT.WML_FONT_TABLE, base.fonts),
        ("numbering", RT.NUMBERING, CT.WML_NUMBERING, numbering.encode()),
    ):
        main.load_rel(kind, _part(f"/word/{name}.xml", content_type, blob), name.rpartition("/")[2])
    above, below = (_images(band, name) for band, name in zip(bands, ("header", "footer"), strict=True))
    for number, (header, footer) in enumerate(furniture, start=1):
        for name, kind, content_type, xml in (
            (f"header{number}", RT.HEADER, CT.WML_HEADER, header),
            (f"footer{number}", RT.FOOTER, CT.WML_FOOTER, footer),
        ):
            images = above if kind == RT.HEADER else below
            main.load_rel(kind, _band_part(f"/word/{name}.xml", content_type, xml, images), name)
    for number, xml in enumerate(verso, start=1):
        if xml:
            part = _band_part(f"/word/even{number}.xml", CT.WML_HEADER, xml, above)
            main.load_rel(RT.HEADER, part, f"even{number}")
    for number, data in enumerate(pictures, start=1):
        main.load_rel(RT.IMAGE, _part(f"/word/media/image{number}.png", CT.PNG, data), f"image{number}")
    return _archive(package)


def _settings(base: Base, *, sided: bool) -> bytes:
    """The settings; with headers of their own for left-hand pages where they are `sided`."""
    before = b"<w:characterSpacingControl"
    return base.settings.replace(before, b"<w:evenAndOddHeaders/>" + before) if sided else base.settings


def _part(name: str, content_type: str, blob: bytes) -> Part:
    return Part(PackURI(name), content_type, blob)


def _band_part(name: str, content_type: str, xml: str, images: list[tuple[str, Part]]) -> Part:
    """A header or footer, related to the company's pictures in it."""
    part = _part(name, content_type, xml.encode())
    for id, image in images:
        part.load_rel(RT.IMAGE, image, id)
    return part


def _images(band: Band, name: str) -> list[tuple[str, Part]]:
    """The company's pictures as parts, by their relation."""
    return [
        (id, _part(f"/word/media/{name}-{id}.{ending}", f"image/{ending}", data)) for id, ending, data in band.images
    ]


def _archive(package: OpcPackage) -> bytes:
    """The package as a zip archive: content types first, then relations and parts in the order they were related."""
    parts = list(package.iter_parts())
    members = [("[Content_Types].xml", _content_types(parts)), (PACKAGE_URI.rels_uri.membername, package.rels.xml)]
    for part in parts:
        members.append((part.partname.membername, part.blob))
        if len(part.rels):
            members.append((part.partname.rels_uri.membername, part.rels.xml))
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, blob in members:
            info = ZipInfo(name, _DAWN)
            info.create_system = 0
            archive.writestr(info, blob, ZIP_DEFLATED, _LEVEL)
    return stream.getvalue()


def _content_types(parts: list[Part]) -> bytes:
    overrides = "".join(
        f'<Override PartName="{part.partname}" ContentType="{part.content_type}"/>'
        for part in parts
        if part.partname.ext != "png"
    )
    return (
        f'{HEAD}<Types xmlns="{_TYPES}"><Default Extension="png" ContentType="{CT.PNG}"/>'
        f'<Default Extension="rels" ContentType="{CT.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CT.XML}"/>{overrides}</Types>'
    ).encode()


def _core(document: Document) -> bytes:
    """Core properties; the time is the document's date, never the clock."""
    date = document.date or _NO_DATE
    moment = date if "T" in date else f"{date}T00:00:00Z"
    texts = {
        "dc:title": document.title,
        "dc:subject": document.subject,
        "dc:creator": document.author,
        "cp:keywords": document.keywords,
        "cp:lastModifiedBy": document.author,
        "dc:language": TAGS[document.language][0],
    }
    written = "".join(f"<{name}>{xml_text(text)}</{name}>" for name, text in texts.items() if text)
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>' for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{written}{times}</cp:coreProperties>"
    ).encode()
