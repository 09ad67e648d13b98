"""DOCX bytes -> every text in them, by part: visible or hidden, comment, metadata, attribute, name."""

from __future__ import annotations

import io
import zipfile

from kitgen.wall.reading import Unreadable

_XML = (".xml", ".rels")
_PICTURES = (".png", ".jpeg", ".jpg")
_FONTS = (".odttf", ".ttf")


def docx_texts(data: bytes) -> dict[str, str]:
    """The text of each part, and of the package itself. Raises Unreadable for a part of unknown kind or broken XML."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            texts = {"package": "\n".join([package.comment.decode("latin-1"), *package.namelist()])}
            texts.update(_entry_notes(package))
            texts.update((name, _part_text(name, package.read(name))) for name in package.namelist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:  # RuntimeError: encrypted
        raise Unreadable("package") from error
    return texts


def _entry_notes(package: zipfile.ZipFile) -> dict[str, str]:
    """Bytes that the zip directory keeps beside an entry."""
    notes = {entry.filename: entry.comment + entry.extra for entry in package.infolist()}
    return {f"{name} (zip)": note.decode("latin-1") for name, note in notes.items() if note}


def _part_text(name: str, data: bytes) -> str:
    suffix = name[name.rfind(".") :].lower()
    if suffix in _XML:
        return _xml_text(name, data)
    if suffix in _PICTURES or suffix in _FONTS or name.endswith("/"):
        return ""
    raise Unreadable(name)


def _xml_text(name: str, data: bytes) -> str:
    """Text in document order, run on run, then each distinct attribute value, comment and instruction on a line."""
    from lxml import etree  # heavy

    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise Unreadable(name) from error
    flowing = str(root.xpath("string()"))
    asides = root.xpath("//@* | //comment() | //processing-instruction()", smart_strings=False)
    values = {one if isinstance(one, str) else str(one.text or "") for one in asides}
    outside = {str(one.text or "") for one in root.itersiblings(preceding=True)}
    return "\n".join([flowing, *sorted(values | outside)])
