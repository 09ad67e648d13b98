"""`kitgen diff`: two kits -> what differs between them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.asking import result_as_json
from kitgen.cli.words import Command, told
from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.comparison import Changed, Comparison
    from kitgen.kit import Kit


@click.command("diff", cls=Command, told=say("Tell what differs between two kits, each a kit.json or a kit's folder."))
@click.argument("kit1", type=click.Path(path_type=Path))
@click.argument("kit2", type=click.Path(path_type=Path))
@result_as_json
def command(kit1: Path, kit2: Path, as_json: bool) -> None:
    from kitgen.comparison import compare
    from kitgen.pipeline import read_kit_at

    one, other = read_kit_at(kit1), read_kit_at(kit2)
    found = compare(one, other)
    if as_json:
        print(json.dumps(_as_data(one, other, found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(map(told, _lines(one, other, found))))


def _lines(one: Kit, other: Kit, found: Comparison) -> Iterator[Message]:
    yield say("kit {one} and kit {other}", one=one.code, other=other.code)
    if not found.differs:
        yield say("the same in everything")
        return
    titles = {q.id: q.title for kit in (one, other) for q in (*kit.texts[0].live, *kit.texts[0].practice)}
    yield from _questions(found, titles)
    yield from (say("weight of '{id}': {before} → {after}", **_values(change)) for change in found.weights)
    if found.minutes:
        before, after = (f"{value:.1f}" for value in (one.question_minutes, other.question_minutes))
        yield say("minutes of questions: {before} → {after}", before=before, after=after)
    yield from (say("{id}: {before} → {after}", **_said(change)) for change in found.opening)
    yield from (_MADE_OF[name] for name in found.hashes if name in _MADE_OF)


def _questions(found: Comparison, titles: Mapping[str, str]) -> Iterator[Message]:
    for sign, places in (("-", found.removed), ("+", found.added)):
        for place in places:
            values = {"sign": sign, "number": place.before or place.after, "id": place.id, "title": titles[place.id]}
            yield say("{sign} Q{number} '{id}' {title}", **values)
    for place in found.moved:
        yield say("'{id}' moved: Q{before} → Q{after}", id=place.id, before=place.before, after=place.after)
    yield from (say("version of '{id}': {before} → {after}", **_values(change)) for change in found.versions)
    yield from (say("'{id}' is worded otherwise, under the same version", id=id) for id in found.reworded)
    for place in found.practice:
        sign = "-" if place.before else "+"
        yield say("{sign} practice question '{id}' {title}", sign=sign, id=place.id, title=titles[place.id])


def _values(change: Changed) -> dict[str, object]:
    return {"id": change.name, "before": change.before, "after": change.after}


def _said(change: Changed) -> dict[str, object]:
    """A change of the opening; what is more than a word or a number is only said to have changed."""
    before, after = (one if isinstance(one, str | int | float) else "…" for one in (change.before, change.after))
    return {"id": change.name, "before": before if before != "" else "·", "after": after if after != "" else "·"}


_MADE_OF = {
    "bank": say("the banks differ"),
    "templates": say("the templates differ"),
    "labels": say("the labels differ"),
    "theme": say("the themes differ"),
    "fonts": say("the fonts differ"),
}


def _as_data(one: Kit, other: Kit, found: Comparison) -> dict[str, Any]:
    from kitgen.plain import to_plain

    return {"before": one.code, "after": other.code, "differs": found.differs, **to_plain(asdict(found))}
