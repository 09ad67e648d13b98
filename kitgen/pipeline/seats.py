"""An opening and its documents -> nothing, or InputError: a form of the day has columns for so many interviewers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kitgen.errors import InputError, Place, Problem
from kitgen.messages import say
from kitgen.opening import Opening, Round
from kitgen.pipeline.kinds import FORMS, SCORES
from kitgen.views import day_view
from kitgen.views.day import MOST_INTERVIEWERS
from kitgen.yamlfile import Map, read_yaml


def check_seats(opening: Opening, path: Path | None) -> None:
    """Raises InputError where a panel is larger than the forms that the opening prints; `path` is its file."""
    listing = {SCORES, *(kind.id for kind in FORMS if kind.view is day_view)}
    forms = [one for one in opening.documents if one in listing]
    if forms and (problems := tuple(_too_many(opening, path, ", ".join(forms)))):
        raise InputError(problems)


def _too_many(opening: Opening, path: Path | None, forms: str) -> Iterator[Problem]:
    most = MOST_INTERVIEWERS
    hint = say("write {most} or fewer, or build without these forms: {forms}", most=most, forms=forms)
    for count, line in _panels(opening, path):
        if count > most:
            values = {"most": most, "count": count}
            message = say("the forms of the day have room for {most} interviewers, this panel has {count}", **values)
            yield Problem(message, hint, Place(opening.file, line) if line else None)


def _panels(opening: Opening, path: Path | None) -> Iterator[tuple[int, int]]:
    """How many interviewers each panel has that sits, and the line that says so, 0 where it is no line of a file."""
    own: list[Round] = [one for one in opening.rounds if one.panel]
    yield from ((one.panel, one.line or _line(path, "rounds")) for one in own)
    if not opening.rounds or len(own) < len(opening.rounds):
        yield opening.panel, _line(path, "panel")


def _line(path: Path | None, key: str) -> int:
    data = read_yaml(path).data if path else None
    return data.lines.get(key, 0) if isinstance(data, Map) else 0
