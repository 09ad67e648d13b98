"""What a company's own DOCX lends to the documents: margins, colours of headings, a Chinese face, header and footer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """The header or footer: WordprocessingML of its paragraphs and tables, about how many points high.

    `images` are (relation id in `xml`, ending, bytes).
    """

    xml: str = ""
    height: float = 0.0
    images: tuple[tuple[str, str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Company:
    """`colours` are those of theme styles by their names, `#rrggbb`; `margins` left, right, top, bottom, and header and
    footer from the edge, in millimetres; `face` is of Chinese text, or empty.
    """

    colours: tuple[tuple[str, str], ...]
    margins: tuple[float, float, float, float, float, float]
    face: str = ""
    header: Band = Band()
    footer: Band = Band()
