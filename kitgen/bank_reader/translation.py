"""The words of a translation laid over the data of its source."""

from __future__ import annotations

from typing import Any

from kitgen.messages import say
from kitgen.schema.bank import BANK
from kitgen.schema.kinds import Field, ListOf, Scored, Shape
from kitgen.schema.question import QUESTION
from kitgen.schema.sink import Sink, nearest
from kitgen.yamlfile import Map, Seq

_MAY_LACK = ("also", "tags", "policy", "indicators", "labels", "unstick", "handout", "rationale")
"""Words of the source that a translation may leave out."""
_ANY_NUMBER = ("also", "tags", "keywords")
"""Lists whose length is the language's own."""


def laid_over_source(words: Map, source: Map, sink: Sink) -> Map:
    """The data of a bank in the translation's words, with the questions it translates in the order of the source.

    Both are sound in shape. What a translation lacks or has too much goes to the sink.
    """
    _check_head(words, source, sink)
    _check_blocks(words, source, sink)
    merged = _over(BANK, source, words, sink, skip=("questions",))
    for key in ("language", "jurisdiction"):
        if key in words:
            _put(merged, key, words[key], words.lines[key])
    _put(merged, "questions", _questions(words["questions"], source["questions"], sink), words.lines["questions"])
    return merged


def _check_head(words: Map, source: Map, sink: Sink) -> None:
    if words["role"] != source["role"]:
        message = say("role '{role}' translates role '{other}'", role=words["role"], other=source["role"])
        sink.add(words.lines["role"], message, say("a translation has the role of its source"))


def _check_blocks(words: Map, source: Map, sink: Sink) -> None:
    """The fixed blocks of the source's blueprint are named in the language of the translation too."""
    for block in source.get("blueprint", {}).get("blocks", ()):
        name = block["name"]
        if not isinstance(name, Map) or words["language"] not in name:
            told = next(iter(name.values())) if isinstance(name, Map) else name
            message = say("the fixed block '{name}' has no name in {languages}", name=told, languages=words["language"])
            hint = say("in the source, give it one for each language: `name: {zh-Hans: …, en: …}`")
            sink.add(words.lines["language"], message, hint)


def _put(data: Map, key: str, value: Any, line: int) -> None:
    data[key] = value
    data.lines[key] = line


def _questions(words: Seq, source: Seq, sink: Sink) -> Seq:
    theirs = {one["id"]: one for one in source}
    ours: dict[str, Map] = {}
    for data in words:
        own, line = data["id"], data.lines["id"]
        if own in ours:
            message = say("id '{id}' stands twice in '{key}'", id=own, key="questions")
            first = ours[own].lines["id"]
            sink.add(line, message, say("it stands first in line {line}; give one of the two another id", line=first))
        elif own not in theirs:
            near = nearest(own, list(theirs))
            hint = (
                say("did you mean '{near}'?", near=near) if near else say("a translation adds no question of its own")
            )
            sink.add(line, say("the source has no question '{id}'", id=own), hint)
        else:
            ours[own] = data
            _check_version(data, theirs[own], sink)
    merged = Seq(words.line)
    for own, data in theirs.items():
        if own in ours:
            merged.append(_over(QUESTION, data, ours[own], sink))
            merged.lines.append(ours[own].line)
    return merged


def _check_version(words: Map, source: Map, sink: Sink) -> None:
    if int(words["of_version"]) > int(source["version"]):
        values = {"id": words["id"], "of": words["of_version"], "version": source["version"]}
        message = say("'{id}' translates version {of}, the source is at {version}", **values)
        sink.add(words.lines["of_version"], message, say("write the version that was translated"))


def _over(shape: Shape, source: Map, words: Map, sink: Sink, skip: tuple[str, ...] = ()) -> Map:
    """The source's mapping in the words of the translation; a text missing on either side is a problem."""
    merged = Map(words.line)
    merged.update((key, value) for key, value in source.items())
    merged.lines = {key: words.lines.get(key, words.line) for key in source}
    for one in shape.fields:
        if not one.text or one.name in skip:
            continue
        theirs, ours = source.get(one.name), words.get(one.name)
        if theirs and ours:
            merged[one.name] = _translated(one, theirs, ours, words.lines[one.name], sink)
        elif theirs:
            merged.pop(one.name)
            if one.name not in _MAY_LACK:
                message = say("{thing} has no '{key}', the source has", thing=shape.thing(words), key=one.name)
                sink.add(words.line, message, say("translate it too"))
        elif ours and one.name != "also":
            message = say("{thing} has '{key}', the source has not", thing=shape.thing(words), key=one.name)
            sink.add(words.lines[one.name], message, say("a translation says what its source says"))
        elif ours:
            _put(merged, one.name, ours, words.lines[one.name])
    return merged


def _translated(field: Field, theirs: Any, ours: Any, line: int, sink: Sink) -> Any:
    match field.kind:
        case Shape():
            return _over(field.kind, theirs, ours, sink)
        case ListOf(kind=Shape()):
            return _paired(field, theirs, ours, line, sink)
        case ListOf() if len(theirs) != len(ours) and field.name not in _ANY_NUMBER:
            values = {"key": field.name, "count": len(ours), "other": len(theirs)}
            sink.add(
                line, say("'{key}' has {count} items, in the source {other}", **values), say("translate every item")
            )
        case Scored() if theirs.keys() != ours.keys():
            values = {"key": field.name, "scores": ", ".join(ours), "other": ", ".join(theirs)}
            sink.add(
                line, say("'{key}' has scores {scores}, in the source {other}", **values), say("translate every score")
            )
    return ours


def _paired(field: Field, theirs: Seq, ours: Seq, line: int, sink: Sink) -> Seq:
    """Parts pair by their ids, in the order of the source."""
    assert isinstance(field.kind, ListOf) and isinstance(field.kind.kind, Shape)
    shape = field.kind.kind
    by_id: dict[str, Map] = {}
    for part, at in zip(ours, ours.lines, strict=True):
        if not isinstance(own := part.get("id"), str):
            sink.add(
                at, say("{thing} has no '{key}'", thing=shape.thing(part), key="id"), say("parts pair by their ids")
            )
        elif own in by_id:
            message = say("id '{id}' stands twice in '{key}'", id=own, key=field.name)
            sink.add(at, message, say("parts pair by their ids"))
        elif own not in (known := [one["id"] for one in theirs]):
            near = nearest(own, known)
            hint = say("did you mean '{near}'?", near=near) if near else say("parts pair by their ids")
            sink.add(at, say("'{key}' of the source has no '{id}'", key=field.name, id=own), hint)
        else:
            by_id[own] = part
    merged = Seq(ours.line)
    for part in theirs:
        if part["id"] in by_id:
            merged.append(_over(shape, part, by_id[part["id"]], sink))
            merged.lines.append(by_id[part["id"]].line)
        else:
            sink.add(
                line, say("'{key}' lacks '{id}' of the source", key=field.name, id=part["id"]), say("translate it too")
            )
    return merged
