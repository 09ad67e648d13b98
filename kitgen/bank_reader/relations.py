"""Ids that must be unique, and names that must exist: enemies and groups within one pool."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kitgen.bank_reader.draft import Draft
from kitgen.messages import Message, say
from kitgen.schema.sink import Sink, nearest
from kitgen.yamlfile import Map, Seq


def unique(pairs: Iterable[tuple[Map, Any]], key: str, sink: Sink) -> None:
    """Every id stands once in the list `key`."""
    first: dict[str, int] = {}
    for data, own in pairs:
        line = data.lines.get("id", data.line)
        if own in first:
            message = say("id '{id}' stands twice in '{key}'", id=own, key=key)
            sink.add(
                line, message, say("it stands first in line {line}; give one of the two another id", line=first[own])
            )
        first.setdefault(own, line)


def unknown_reference(sink: Sink, line: int, what: Message, name: str, known: list[str]) -> None:
    """A name that nothing bears."""
    near = nearest(name, known)
    hint = (
        say("did you mean '{near}'?", near=near)
        if near
        else say("known: {known}", known=", ".join(dict.fromkeys(known)))
    )
    sink.add(line, say("there is no {what} '{name}'", what=what, name=name), hint)


def check_relations(draft: Draft) -> None:
    """Enemies and groups of questions. Read from the data, so that a question with another problem still counts."""
    questions = [data for data, _ in draft.questions if isinstance(data.get("id"), str)]
    uses = {data["id"]: data.get("use") for data in questions}
    apart = draft.head.get("pools") != "shared"
    for data in questions:
        if isinstance(enemies := data.get("enemies"), Seq):
            for enemy, line in zip(enemies, enemies.lines, strict=True):
                _check_enemy(draft.sink, data, str(enemy), line, uses, apart)
    _check_groups(draft.sink, questions, apart)
    known = [group for data in questions if isinstance(group := data.get("group"), str)]
    written = draft.data.get("whole_groups")
    for group, line in zip(written, written.lines, strict=True) if isinstance(written, Seq) else ():
        if group not in known:
            unknown_reference(draft.sink, line, say("group"), str(group), known)


def _check_enemy(sink: Sink, data: Map, enemy: str, line: int, uses: dict[str, Any], apart: bool) -> None:
    own = data["id"]
    if enemy == own:
        sink.add(line, say("question '{id}' is its own enemy", id=own), say("remove it from `enemies:`"))
    elif enemy not in uses:
        unknown_reference(sink, line, say("question"), enemy, list(uses))
    elif apart and uses[enemy] != data.get("use"):
        values = {"id": own, "enemy": enemy, "use": data.get("use"), "other": uses[enemy]}
        message = say("enemies '{id}' ({use}) and '{enemy}' ({other}) stand in two pools", **values)
        sink.add(line, message, say("questions of different pools never meet: remove the enemy"))


def _check_groups(sink: Sink, questions: list[Map], apart: bool) -> None:
    members: dict[str, list[Map]] = {}
    for data in questions:
        if isinstance(group := data.get("group"), str) and group:
            members.setdefault(group, []).append(data)
    for group, some in members.items():
        first, *others = some
        if not others:
            near = nearest(group, [one for one in members if one != group])
            hint = (
                say("did you mean '{near}'?", near=near) if near else say("remove it until a second question shares it")
            )
            sink.add(first.lines["group"], say("group '{group}' has no other question", group=group), hint)
        for data in others:
            if apart and data.get("use") != first.get("use"):
                values = {"group": group, "id": data["id"], "other": first["id"]}
                message = say("group '{group}' spans two pools: '{id}' and '{other}'", **values)
                sink.add(data.lines["group"], message, say("use another group name for each pool"))
