"""The pages of PDF files as a printer gets them: glyphs, edges, greys, and questions that stand in one piece."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kitgen.contrast import contrast
from kitgen.errors import Place, Problem
from kitgen.kit import KitText
from kitgen.messages import say
from kitgen.preflight.delivery import Delivery
from kitgen.preflight.verdict import Verdict, unchecked, verdict
from kitgen.theme import MM

if TYPE_CHECKING:
    from pypdf import PageObject

EDGE_MM = 6.0
"""What a printer cannot print on at each edge of the paper."""
_TEXT, _RULE, _TINT = 4.5, 2.2, 1.25
"""Contrast with white in grey: the least of words, the least of rules, the most of a tint behind words."""

_INSTALL = say("install it: pip install 'kitgen[check]'")
_BUILD = say("build the kit again")


def check_glyphs(delivery: Delivery) -> Verdict:
    """No blank box: every font is in the file, and no character is drawn by the missing glyph."""
    return _each_page(
        delivery,
        _glyph_problems,
        say("every character has its glyph, every font is in its file"),
        say("characters would be blank boxes"),
    )


def check_edges(delivery: Delivery) -> Verdict:
    """Nothing stands where a printer cannot print."""
    return _each_page(
        delivery, _edge_problems, say("nothing within {mm} mm of an edge", mm=6), say("something would be cut off")
    )


def check_greys(delivery: Delivery) -> Verdict:
    """In grey, words and rules stand out from the paper, and tints stay behind words."""
    return _each_page(
        delivery, _grey_problems, say("words and rules survive a copier in grey"), say("a copier would lose something")
    )


def check_questions(delivery: Delivery) -> Verdict:
    """Every live question stands on one page with its score, or on two facing ones."""
    if delivery.kit is None:
        return unchecked(say("single files were named: no questions to look for"), say("name the kit's folder instead"))
    if (problem := _unreadable(delivery)) is not None:
        return problem
    kit = delivery.kit
    problems: list[Problem] = []
    for text in kit.texts:
        for name, reader in delivery.readers.items():
            if "-interviewer" in name and (len(kit.texts) == 1 or f".{text.language}." in name):
                pages = [_squeezed(page.extract_text()) for page in reader.pages]
                problems += _cut_questions(name, pages, text, flows=kit.opening.edition != "standard")
    count = len(kit.texts[0].live)
    return verdict(problems, say("{count} questions, each in one piece", count=count), say("a question is cut"))


def _cut_questions(name: str, pages: list[str], text: KitText, *, flows: bool) -> Iterator[Problem]:
    """A stem that stands on no page, or a guide that does not stand on its page or the facing one."""
    hint = say("shorten the question, or build the kit again")
    for number, question in enumerate(text.live, start=1):
        stem = _squeezed(question.stem.split("\n")[0])
        asked = [index for index, page in enumerate(pages, start=1) if stem in page]
        if not asked:
            yield Problem(say("question {number} stands whole on no page", number=number), hint, Place(name))
            continue
        first = _squeezed(question.anchors[-1].text)
        near = pages[asked[0] - 1 : asked[0] + (2 if flows else 1)]
        if question.anchors and not any(first in page for page in near):
            message = say("the guide of question {number} has left page {page}", number=number, page=asked[0])
            yield Problem(message, hint, Place(name))


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


# ── page by page ────────────────────────────────────────────────────────────


def _unreadable(delivery: Delivery) -> Verdict | None:
    """Why the PDF files cannot be looked at; None where they can."""
    try:
        import pypdf.errors
    except ImportError:
        return unchecked(say("pypdf is not installed"), _INSTALL)
    try:
        count = len(delivery.readers)
    except pypdf.errors.PdfReadError as error:
        return Verdict("failed", say("a PDF cannot be read"), (Problem(say("{why}", why=str(error)), _BUILD),))
    return None if count else unchecked(say("there is no PDF"), say("build with --format pdf"))


def _each_page(delivery: Delivery, look: Callable[[Any], Iterator[Problem]], fine: Any, wrong: Any) -> Verdict:
    if (problem := _unreadable(delivery)) is not None:
        return problem
    found = [
        Problem(one.message, one.hint, Place(f"{name}, {number}"))
        for name, reader in delivery.readers.items()
        for number, page in enumerate(reader.pages, start=1)
        for one in look(page)
    ]
    return verdict(found, fine, wrong)


def _glyph_problems(page: PageObject) -> Iterator[Problem]:
    fonts = (page["/Resources"].get_object().get("/Font") or {}).values()  # type: ignore[union-attr]
    for font in (one.get_object() for one in fonts):
        below = font.get("/DescendantFonts", [font])[0].get_object()
        descriptor = below.get("/FontDescriptor")
        programs = {"/FontFile", "/FontFile2", "/FontFile3"}
        if descriptor is None or not programs & descriptor.get_object().keys():
            yield Problem(say("font {font} is not in the file", font=str(font.get("/BaseFont"))), _BUILD)
    missing = sum(_missing_glyphs(page))
    if missing:
        yield Problem(say("{count} characters have no glyph", count=missing), _BUILD)


def _missing_glyphs(page: PageObject) -> Iterator[int]:
    """How often each shown string asks for glyph 0 of a font with two bytes a character."""
    for operands, operator in _operations(page):
        if operator in (b"Tj", b"TJ", b"'"):
            strings = operands[0] if operator == b"TJ" else operands
            for string in strings:
                raw = getattr(string, "original_bytes", None)
                if raw is not None:
                    yield sum(raw[at : at + 2] == b"\0\0" for at in range(0, len(raw) - 1, 2))


def _operations(page: PageObject) -> list[tuple[Any, bytes]]:
    from pypdf.generic import ContentStream

    contents = page.get_contents()
    return ContentStream(contents, page.pdf).operations if contents is not None else []


@dataclass(slots=True)
class _State:
    """The graphics state that counts here: the matrix, and the colours of fills and strokes."""

    matrix: tuple[float, float, float, float, float, float] = (1, 0, 0, 1, 0, 0)
    fill: str = "#000000"
    stroke: str = "#000000"

    def point(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


def _edge_problems(page: PageObject) -> Iterator[Problem]:
    box, edge = page.mediabox, EDGE_MM * MM - 0.5
    low_x, low_y = float(box.left) + edge, float(box.bottom) + edge
    high_x, high_y = float(box.right) - edge, float(box.top) - edge
    outside = 0
    for x, y in _points(page):
        outside += not (low_x <= x <= high_x and low_y <= y <= high_y)
    if outside:
        hint = say("widen the margins in templates/theme.yaml")
        yield Problem(say("{count} marks stand within {mm} mm of an edge", count=outside, mm=6), hint)


def _points(page: PageObject) -> Iterator[tuple[float, float]]:
    """Every point that something is drawn at."""
    state, saved = _State(), list[_State]()
    for operands, operator in _operations(page):
        if operator == b"q":
            saved.append(_State(state.matrix))
        elif operator == b"Q":
            state = saved.pop()
        elif operator == b"cm":
            state.matrix = _times(tuple(map(float, operands)), state.matrix)
        elif operator == b"Tm":
            yield state.point(float(operands[4]), float(operands[5]))
        elif operator in (b"m", b"l"):
            yield state.point(float(operands[0]), float(operands[1]))
        elif operator == b"re":
            x, y, width, height = map(float, operands)
            yield state.point(x, y)
            yield state.point(x + width, y + height)


def _times(one: Any, other: Any) -> Any:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = other
    return (
        *(a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j),
        *(e * g + f * i + k, e * h + f * j + m),
    )


def _grey_problems(page: PageObject) -> Iterator[Problem]:
    faint = sorted(set(_faint(page)))
    hint = say("choose darker colours, or a lighter tint, in templates/theme.yaml")
    for what, colour in faint:
        yield Problem(say("{what} in {colour} does not survive a copier", what=_FAINT[what], colour=colour), hint)


_FAINT = {"text": say("text"), "rule": say("a rule"), "tint": say("a tint")}


def _faint(page: PageObject) -> Iterator[tuple[str, str]]:
    """What is drawn too pale, or, as a tint, too dark; by its colour."""
    fill = stroke = "#000000"
    for operands, operator in _operations(page):
        match operator:
            case b"rg" | b"g":
                fill = _grey(operands)
            case b"RG" | b"G":
                stroke = _grey(operands)
            case b"Tj" | b"TJ" if contrast(fill, "#ffffff") < _TEXT:
                yield "text", fill
            case b"S" | b"s" | b"B" if contrast(stroke, "#ffffff") < _RULE:
                yield "rule", stroke
            case b"f" | b"B" if _TINT < contrast(fill, "#ffffff") < _TEXT:
                yield "tint", fill


def _grey(operands: Any) -> str:
    """The grey a copier makes of a colour."""
    values = [float(one) for one in operands]
    red, green, blue = values if len(values) == 3 else values * 3
    level = round(255 * (0.299 * red + 0.587 * green + 0.114 * blue))
    return f"#{level:02x}{level:02x}{level:02x}"
