"""Documents of a kit -> one PDF a person, in the order of handing out, and a slip for whoever runs the copier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kitgen.kit import Kit
from kitgen.labels import Labels
from kitgen.layout.collate import Piece, collated
from kitgen.messages import Message, say
from kitgen.pipeline.booklets import FOLDED, FORMATS, Booklet, Laid, Run, file_name, lay, written
from kitgen.pipeline.kinds import Kind, Per
from kitgen.pipeline.supplies import Supplies
from kitgen.views.copies import PrintSet, SetPiece, Whom, cover_view, slip_view


def printed(
    kit: Kit,
    kinds: Sequence[Kind],
    supplies: Mapping[str, Supplies],
    formats: tuple[str, ...],
    progress: Callable[[Message], None],
) -> tuple[Booklet, ...]:
    """The documents of these kinds in every language, and where the opening asks for them the sets they make."""
    booklets, sets = list[Booklet](), list[PrintSet]()
    for language in (text.language for text in kit.texts):
        progress(say("making the booklets in {language}", language=language))
        laid = []
        for kind in kinds:
            one = lay(kind, kit, language, supplies[language])
            booklets.append(written(one, kit, supplies[language], formats))
            if "sets" in kit.opening.prints:
                laid.append(one)
        for booklet, told in _sets(kit, laid, supplies[language]):
            booklets.append(booklet)
            sets.append(told)
    if sets:
        booklets.append(_slip(kit, sets, booklets, supplies, formats))
    return tuple(booklets)


@dataclass(frozen=True, slots=True)
class _Share:
    """What one person is handed; `number` is that of an interviewer, else 0."""

    whom: Whom
    number: int
    cuts: tuple[tuple[Laid, Run], ...]

    @property
    def kind(self) -> Kind:
        """The set as a kind of document: guarded like what it holds, and opened by what lies on it."""
        first = self.cuts[0][0].kind
        return Kind(
            f"interviewer-{self.number}" if self.whom == "interviewer" else _FILES.get(self.whom, self.whom),
            _shows(None),  # what it says is known when all it holds is laid out
            "print",
            "room",
            handed_out=self.whom == "candidate",
            beforehand=self.whom == "before",
            examined=self.whom == "examined",
            needs=first.needs,
            by="copies",
        )


_FILES: Mapping[Whom, str] = {
    "before": "candidate-before",
    "examined": "candidate-paper",
    "actor": "role-player",
}
_ANEW: tuple[Per, ...] = ("candidate", "chair")
"""What the panel fills in anew for each candidate."""
_TO_CANDIDATES: tuple[Whom, ...] = ("candidate", "before", "examined")


def _shows(view: object) -> Callable[[Kit, str], object]:
    return lambda kit, language: view


def _whom(kind: Kind, per: Per) -> Whom:
    """Who is handed these pages of a document; what every interviewer has counts as an interviewer's."""
    if kind.beforehand:
        return "before"
    if kind.examined:
        return "examined"
    match per:
        case "panel" | "candidate":
            return "interviewer"
        case "card" | "booklet":
            return "candidate"
        case "room":
            return "clerk"
        case "staff":
            return "trainer"
        case "chair" | "actor" | "hr":
            return per


def _shares(kit: Kit, laid: Sequence[Laid]) -> Iterator[_Share]:
    """Who is handed what; the chair is the first of the panel."""
    cuts: dict[Whom, list[tuple[Laid, Run]]] = {}
    for one in laid:
        for run in one.runs:
            cuts.setdefault(_whom(one.kind, run.per), []).append((one, run))
    # what is wanted from the beginning, then what is used for each candidate, then what comes at the end
    panel = sorted(cuts.pop("interviewer", ()), key=lambda cut: cut[1].per == "candidate")
    if chair := (*_own(panel, 1), *cuts.pop("chair", ())):
        yield _Share("chair", 1, chair)
    for number in range(2, kit.opening.panel + 1):
        if own := _own(panel, number):
            yield _Share("interviewer", number, own)
    for whom in ("candidate", "before", "examined", "actor", "clerk", "trainer", "hr"):
        if whom in cuts:
            yield _Share(whom, 0, tuple(cuts[whom]))


def _own(panel: Sequence[tuple[Laid, Run]], number: int) -> tuple[tuple[Laid, Run], ...]:
    """What the interviewer of this number is handed: what all have, and a pack that is theirs."""
    return tuple(cut for cut in panel if cut[0].kind.pack in (0, number))


def _sets(kit: Kit, laid: Sequence[Laid], supplies: Supplies) -> Iterator[tuple[Booklet, PrintSet]]:
    """The sets in the language of the documents, each with what is told of it."""
    for share in _shares(kit, laid):
        pieces = [_piece(one, run, supplies.labels) for one, run in share.cuts]
        cover, told = _cover(kit, share, pieces, supplies)
        pages = collated(cover.document.title, [_whole(cover, supplies.labels), *pieces])
        data = FORMATS["pdf"](cover.document, pages, cover.theme, supplies)
        yield Booklet(cover.kind, cover.language, len(pages.pages), (), ((told.file, data),)), told


def _piece(laid: Laid, run: Run, labels: Labels) -> Piece:
    return Piece(_title(laid, run, labels), laid.pages, run.first, run.last, laid.kind.one_sided)


def _title(laid: Laid, run: Run, labels: Labels) -> str:
    """A document's own, and where several have a part of it, which part."""
    if len(laid.runs) == 1:
        return laid.document.title
    part = str(labels.copies.runs[run.per])
    return part if run.per in ("card", "actor") else laid.document.title + labels.common.paren.format(text=part)


def _cover(kit: Kit, share: _Share, pieces: Sequence[Piece], supplies: Supplies) -> tuple[Laid, PrintSet]:
    """What lies on a set, and the set as it is told there: the pages it names begin behind its own."""
    language, leaves = share.cuts[0][0].language, 1
    while True:
        told = _told(kit, share, pieces, leaves)
        view = cover_view(kit, language, told)
        cover = lay(replace(share.kind, view=_shows(view)), kit, language, supplies)
        needed = _whole(cover, supplies.labels).leaves
        if needed <= leaves:
            return cover, told
        leaves = needed


def _whole(cover: Laid, labels: Labels) -> Piece:
    return Piece(str(labels.copies.title), cover.pages, 1, len(cover.pages.pages))


def _told(kit: Kit, share: _Share, pieces: Sequence[Piece], leaves: int) -> PrintSet:
    """The set in figures, its cover taking so many leaves."""
    told = []
    for piece, (_, run) in zip(pieces, share.cuts, strict=True):
        first, leaves = 2 * leaves + 1, leaves + piece.leaves
        last = first if piece.last == piece.first else 2 * leaves
        stapled = piece.leaves > 1 and not piece.one_sided and run.per != "card"  # cards are given one by one
        told.append(SetPiece(piece.title, first, last, run.per in _ANEW, piece.one_sided, stapled))
    number = str(share.number) if share.whom == "interviewer" else ""
    language = share.cuts[0][0].language
    file = file_name(share.kind, kit, language, "pdf")
    return PrintSet(share.whom, number, language, file, share.whom in _TO_CANDIDATES, leaves, tuple(told))


def _slip(
    kit: Kit,
    sets: Sequence[PrintSet],
    booklets: Sequence[Booklet],
    supplies: Mapping[str, Supplies],
    formats: tuple[str, ...],
) -> Booklet:
    """The slip of all sets, in the first language of the kit."""
    language = kit.texts[0].language
    folded = tuple(name for booklet in booklets for name, _ in booklet.files if name.endswith(FOLDED))
    view = slip_view(kit, language, tuple(sets), folded)
    kind = Kind("copies", _shows(view), "print", "room", needs=booklets[0].kind.needs)
    return written(lay(kind, kit, language, supplies[language]), kit, supplies[language], formats)
