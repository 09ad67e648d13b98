"""A kit in one language -> its two booklets: view, template, markup, document, pages, bytes."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

from kitgen.document import Document
from kitgen.glyphs import check_glyphs
from kitgen.kit import Kit
from kitgen.layout import layout
from kitgen.layout.pages import Pages, TextLine
from kitgen.markup import read_markup
from kitgen.output import interviewer_file, practice_file
from kitgen.pipeline.supplies import Supplies
from kitgen.template import fill
from kitgen.views import candidate_view, interviewer_view

Per: TypeAlias = Literal["panel", "candidate", "actor", "card", "booklet"]


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that are copied together, from `first` to `last`; `per` says for whom one copy is made.

    Of "panel" and "candidate" every interviewer gets one, of "candidate" anew for each candidate; of "card" and
    "booklet" there is one for each candidate; "actor" is for whoever plays the other part in a role play.
    """

    per: Per
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Booklet:
    """A booklet in one language. `files` are (path under the kit's folder, bytes).

    `torn_off` is the text of each page that goes to the candidate out of the interviewer's booklet, by page number.
    """

    kind: Literal["interviewer", "practice"]
    language: str
    pages: int
    runs: tuple[Run, ...]
    files: tuple[tuple[str, bytes], ...]
    torn_off: tuple[tuple[int, str], ...] = ()


def make_interviewer(kit: Kit, language: str, supplies: Supplies, formats: tuple[str, ...]) -> Booklet:
    """The interviewer's booklet. Raises InputError where a template or what it says cannot be laid out."""
    document = _document("interviewer.xml.j2", interviewer_view(kit, language), kit, language, supplies)
    pages = layout(document, supplies.theme, supplies.fonts)
    names = {extension: interviewer_file(kit.opening.id, _ending(kit, language), extension) for extension in formats}
    runs = _interviewer_runs(pages)
    torn_off = tuple(
        (number, _page_text(pages, number)) for run in runs if run.per == "card" for number in _numbers(run)
    )
    return Booklet(
        "interviewer", language, len(pages.pages), runs, _written(document, pages, supplies, names), torn_off
    )


def make_practice(kit: Kit, language: str, supplies: Supplies, formats: tuple[str, ...]) -> Booklet:
    """The candidate's practice booklet. Raises InputError where a template or what it says cannot be laid out."""
    document = _document("practice.xml.j2", candidate_view(kit, language), kit, language, supplies)
    pages = layout(document, supplies.theme, supplies.fonts)
    names = {extension: practice_file(kit.opening.id, _ending(kit, language), extension) for extension in formats}
    runs = (Run("booklet", 1, len(pages.pages)),)
    return Booklet("practice", language, len(pages.pages), runs, _written(document, pages, supplies, names))


def _ending(kit: Kit, language: str) -> str:
    return language if len(kit.texts) > 1 else ""


def _document(name: str, view: object, kit: Kit, language: str, supplies: Supplies) -> Document:
    markup = fill(name, view, supplies.labels, language, supplies.templates)
    pictures = {"logo": base64.b64decode(kit.logo)} if kit.logo else {}
    check_glyphs(markup, supplies.fonts, supplies.sources)
    return read_markup(markup, name=name, language=language, pictures=pictures)


_LEAVES: tuple[Per, ...] = ("actor", "card")
"""What stands behind the candidate's run, each on a leaf of its own with a numbered anchor, in this order."""


def _interviewer_runs(pages: Pages) -> tuple[Run, ...]:
    """By the anchors that the template sets; a template without them is one run."""
    last = len(pages.pages)
    starts: dict[Per, int] = {"panel": 1}
    if "candidate-start" in pages.anchors:
        starts["candidate"] = pages.anchors["candidate-start"]
    for per in _LEAVES:
        if leaves := [page for anchor, page in pages.anchors.items() if re.fullmatch(rf"{per}\d+", anchor)]:
            starts[per] = min(leaves)
    ends = [*(start - 1 for start in list(starts.values())[1:]), last]
    return tuple(Run(per, first, end) for (per, first), end in zip(starts.items(), ends, strict=True))


def _numbers(run: Run) -> range:
    return range(run.first, run.last + 1)


def _page_text(pages: Pages, number: int) -> str:
    marks = (placed.mark for placed in pages.pages[number - 1].marks)
    return "".join(run.text for mark in marks if isinstance(mark, TextLine) for run in mark.runs)


def _docx(document: Document, pages: Pages, supplies: Supplies) -> bytes:
    from kitgen.writers.docx import write_docx  # heavy, and not wanted for PDF alone

    return write_docx(document, pages, supplies.theme)


def _pdf(document: Document, pages: Pages, supplies: Supplies) -> bytes:
    from kitgen.writers.pdf import write_pdf  # heavy, and not wanted for DOCX alone

    return write_pdf(document, pages, supplies.fonts)


FORMATS: Mapping[str, Callable[[Document, Pages, Supplies], bytes]] = MappingProxyType({"docx": _docx, "pdf": _pdf})
"""The writers by the ending of their files."""


def _written(
    document: Document, pages: Pages, supplies: Supplies, names: Mapping[str, str]
) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, FORMATS[extension](document, pages, supplies)) for extension, name in names.items())
