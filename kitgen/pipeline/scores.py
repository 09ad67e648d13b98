"""Kits of one day -> their score workbook, where the opening asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kitgen.kit import Kit
from kitgen.pipeline.kinds import Folder, has_scores, scores_file
from kitgen.pipeline.supplies import Supplies
from kitgen.views.scores import scores_view


def scores_of(
    kits: Sequence[Kit], supplies: Mapping[str, Supplies], folder: Folder, roll: Sequence[tuple[str, str]] = ()
) -> dict[str, bytes]:
    """The workbook by its path: one for all `kits`, in their first language; empty where none is asked for.

    `roll` is (number, form) of each candidate.
    """
    if not has_scores(kits[0].opening):
        return {}
    from kitgen.workbook import write_workbook  # heavy, and not wanted where no marks are added up

    language = kits[0].texts[0].language
    book = write_workbook(scores_view(kits, language, roll), supplies[language].labels, language)
    return {scores_file(kits[0], folder): book}
