"""What the file says of itself: information dictionary, XMP packet and the colour space its colours mean.

XMP declares PDF/UA-1 and PDF/A-2a; both ask that it agree with the information dictionary, so both come from `_facts`.
"""

from __future__ import annotations

import struct
from datetime import date
from html import escape

from kitgen import __version__
from kitgen.document import Document
from kitgen.writers.pdf.objects import text_string

LANGUAGES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en-GB"}
_NO_DATE = "2000-01-01"
_PRODUCER = f"kitgen {__version__}"


def _day(document: Document) -> date:
    return date.fromisoformat(document.date[:10] or _NO_DATE)


def info(document: Document) -> bytes:
    """The information dictionary."""
    facts = {
        "Title": document.title,
        "Author": document.author,
        "Subject": document.subject,
        "Keywords": document.keywords,
        "Creator": "kitgen",
        "Producer": _PRODUCER,
    }
    told = b"".join(b"/%b%b" % (name.encode(), text_string(fact)) for name, fact in facts.items() if fact)
    day = _day(document).strftime("(D:%Y%m%d000000Z)").encode()
    return b"<<%b/CreationDate%b/ModDate%b>>" % (told, day, day)


def xmp(document: Document) -> bytes:
    """The XMP packet. Entries without a value are left out, as they are of the information dictionary."""
    day = _day(document).isoformat() + "T00:00:00Z"
    entries = [
        _alternatives("dc:title", document.title),
        document.author and f"<dc:creator><rdf:Seq><rdf:li>{_escaped(document.author)}</rdf:li></rdf:Seq></dc:creator>",
        _alternatives("dc:description", document.subject),
        document.keywords and f"<pdf:Keywords>{_escaped(document.keywords)}</pdf:Keywords>",
        f"<pdf:Producer>{_PRODUCER}</pdf:Producer>",
        "<xmp:CreatorTool>kitgen</xmp:CreatorTool>",
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
    ]
    return _PACKET.format(entries="\n".join(filter(None, entries)), extension=_EXTENSION).encode()


def _escaped(text: str) -> str:
    return escape(text, quote=False)  # of `html`: its namesake in `xml.sax` brings all of `urllib` along


def _alternatives(name: str, text: str) -> str:
    return text and f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt></{name}>'


_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
{entries}
{extension}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""

# PDF/A knows nothing of PDF/UA: its property has to be declared.
_EXTENSION = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""


def srgb_profile() -> bytes:
    """A colour profile of sRGB (IEC 61966-2-1), ICC version 4, made here because none may be assumed on the machine."""
    curve = _parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    tags = {
        b"desc": _words("sRGB"),
        b"cprt": _words("No copyright"),
        b"wtpt": _vectors(b"XYZ ", 0.9642, 1.0, 0.8249),
        b"chad": _vectors(b"sf32", 1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168),
        b"rXYZ": _vectors(b"XYZ ", 0.43607, 0.22249, 0.01392),
        b"gXYZ": _vectors(b"XYZ ", 0.38515, 0.71687, 0.09708),
        b"bXYZ": _vectors(b"XYZ ", 0.14307, 0.06061, 0.7141),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    offset = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">II", offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    illuminant = struct.pack(">3i", 63190, 65536, 54061)
    header = struct.pack(">I4xI", offset + len(body), 0x04200000) + b"mntrRGB XYZ " + made + b"acsp"
    return (header.ljust(68, b"\0") + illuminant).ljust(128, b"\0") + table + body


def _vectors(kind: bytes, *values: float) -> bytes:
    return kind + struct.pack(f">4x{len(values)}i", *(round(value * 65536) for value in values))


def _parametric(*values: float) -> bytes:
    return b"para" + struct.pack(">4xHH5i", 3, 0, *(round(value * 65536) for value in values))


def _words(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII4sII", 1, 12, b"enUS", len(data), 28) + data
