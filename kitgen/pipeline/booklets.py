"""A kit in one language -> one of its documents: view, template, markup, document, pages, bytes."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kitgen.document import Document
from kitgen.glyphs import check_glyphs
from kitgen.kit import Kit
from kitgen.layout import layout, padded
from kitgen.layout.pages import Pages, TextLine
from kitgen.layout.seal import sealed
from kitgen.markup import read_markup
from kitgen.pipeline.kinds import Kind, Per, stem_of
from kitgen.pipeline.supplies import Supplies
from kitgen.template import fill
from kitgen.theme import Theme


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that are copied together, from `first` to `last`; `per` says for whom one copy is made."""

    per: Per
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Booklet:
    """A document in one language. `files` are (path under the kit's folder, bytes).

    `panel` is how many interviewers its kit has, `round` the number of the round it is for, 0 where it is for none or
    all, `owner` the interviewer whose own it is, empty where it is for all of them.

    `torn_off` is the text of each page that goes to the candidate out of the interviewer's booklet, by page number.
    """

    kind: Kind
    language: str
    pages: int
    runs: tuple[Run, ...]
    files: tuple[tuple[str, bytes], ...]
    torn_off: tuple[tuple[int, str], ...] = ()
    panel: int = 1
    round: int = 0
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Laid:
    """A document of a kit in one language laid out, in runs, before it is written."""

    kind: Kind
    language: str
    document: Document
    pages: Pages
    theme: Theme
    runs: tuple[Run, ...]


def lay(kind: Kind, kit: Kit, language: str, supplies: Supplies) -> Laid:
    """One document of a kit. Raises InputError where a template or what it says cannot be laid out."""
    document = _document(kind, kit, language, supplies)
    theme = supplies.theme.turned() if document.orientation == "landscape" else supplies.theme
    theme = sealed(theme) if kind.sealed else theme
    theme = theme.fronts() if kind.one_sided else theme
    pages = layout(document, theme, supplies.fonts)
    return Laid(kind, language, document, pages, theme, _runs(pages, kind.per))


def written(laid: Laid, kit: Kit, supplies: Supplies, formats: tuple[str, ...]) -> Booklet:
    """The document in its formats; and folded besides, where the opening asks for that and it folds."""
    kind, pages = laid.kind, laid.pages
    torn_off = tuple(
        (number, _page_text(pages, number)) for run in laid.runs if run.per == "card" for number in _numbers(run)
    )
    files = [
        (file_name(kind, kit, laid.language, one), FORMATS[one](laid.document, pages, laid.theme, supplies))
        for one in formats
    ]
    if kind.folds and "folded" in kit.opening.prints:
        files.append((file_name(kind, kit, laid.language, FOLDED), _folded(laid, supplies)))
    opening, number = kit.opening, 0 if kind.shared else kit.round
    owner = opening.members[kind.pack - 1].name if kind.pack else ""
    return Booklet(
        kind, laid.language, len(pages.pages), laid.runs, tuple(files), torn_off, opening.panel, number, owner
    )


def file_name(kind: Kind, kit: Kit, language: str, extension: str) -> str:
    """The path under the kit's folder, with the language where there are several."""
    return kind.file(stem_of(kit, shared=kind.shared), language if len(kit.texts) > 1 else "", extension)


def files_of(booklets: Iterable[Booklet]) -> dict[str, bytes]:
    """The files of all, by their paths."""
    return {name: data for booklet in booklets for name, data in booklet.files}


def hashes_of(files: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    """(path, sha256) of every file, as a kit records them."""
    return tuple((name, hashlib.sha256(files[name]).hexdigest()) for name in sorted(files))


def _document(kind: Kind, kit: Kit, language: str, supplies: Supplies) -> Document:
    markup = fill(kind.template, kind.view(kit, language), supplies.labels, language, supplies.templates)
    pictures = {"logo": base64.b64decode(kit.logo)} if kit.logo else {}
    check_glyphs(markup, supplies.fonts, supplies.sources)
    return read_markup(markup, name=kind.template, language=language, pictures=pictures)


_LEAVES: tuple[Per, ...] = ("actor", "card")
"""What stands behind the candidate's run, each on a leaf of its own with a numbered anchor, in this order."""


def _runs(pages: Pages, per: Per) -> tuple[Run, ...]:
    """By the anchors that the template sets; a template without them is one run, for whom its kind says."""
    last = len(pages.pages)
    starts: dict[Per, int] = {per: 1}
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


def _docx(document: Document, pages: Pages, theme: Theme, supplies: Supplies) -> bytes:
    from kitgen.writers.docx import write_docx  # heavy, and not wanted for PDF alone

    return write_docx(document, pages, theme)


def _pdf(document: Document, pages: Pages, theme: Theme, supplies: Supplies) -> bytes:
    from kitgen.writers.pdf import write_pdf  # heavy, and not wanted for DOCX alone

    return write_pdf(document, pages, supplies.fonts)


def _folded(laid: Laid, supplies: Supplies) -> bytes:
    from kitgen.writers.pdf import write_folded_pdf

    return write_folded_pdf(laid.document, padded(laid.pages, laid.theme, 4), supplies.fonts)


FOLDED = "folded.pdf"
"""The ending of a booklet that is folded; it is none of the formats that are chosen."""
FORMATS: Mapping[str, Callable[[Document, Pages, Theme, Supplies], bytes]] = MappingProxyType(
    {"docx": _docx, "pdf": _pdf}
)
"""The writers by the ending of their files."""


def recorded_formats(kit: Kit) -> tuple[str, ...]:
    """Those in which the documents of an issued kit were written; what is made for the copier is none of them."""
    names = [name for name, _ in kit.files if not name.endswith(FOLDED) and not name.startswith("print/")]
    return tuple(one for one in FORMATS if any(name.endswith(f".{one}") for name in names))
