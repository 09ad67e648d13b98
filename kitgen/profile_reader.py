"""templates/profiles/<id>.yaml -> Profile, every problem with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kitgen.errors import InputError
from kitgen.messages import say
from kitgen.profile import Element, Profile
from kitgen.schema.choices import LANGUAGE
from kitgen.schema.kinds import read_fields
from kitgen.schema.profile import ELEMENT, PROFILE
from kitgen.schema.sink import Sink, by_place
from kitgen.yamlfile import Map, Seq, read_yaml

STEP, MOST = 5, 50
"""Elements weigh multiples of 5, so that what is left for questions is one too; questions keep half of the total."""


def read_profile(path: Path) -> Profile:
    """The profile in a file named for its id. Raises InputError with every problem."""
    source = read_yaml(path)
    sink = Sink(source.file, source.text)
    values = read_fields(PROFILE, source.data, sink)
    data = source.data if isinstance(source.data, Map) else Map(1)
    taken = {
        "elements": tuple(_elements(data, sink)),
        "terms": tuple(_terms(data, sink)),
        "retention": tuple(_by_language(data, "retention", sink)),
    }
    if sink.problems:
        raise InputError(sorted(sink.problems, key=by_place))
    return Profile(id=path.stem, **(values | taken))


def _languages(data: Map, key: str, sink: Sink) -> Iterator[tuple[str, Any, int]]:
    """What a key says for each language, with its line."""
    raw = data.get(key)
    if raw is None:
        return
    if not isinstance(raw, Map):
        hint = say("write one entry a language: zh-Hans, zh-Hant, en")
        sink.wrong(data.lines[key], key, say("is not a mapping by language"), hint)
        return
    for language, value in raw.items():
        if LANGUAGE.read(language, raw.lines[language], key, sink) is not None:
            yield language, value, raw.lines[language]


def _elements(data: Map, sink: Sink) -> Iterator[tuple[str, Element]]:
    weights: dict[str, list[int]] = {}
    for language, value, line in _languages(data, "elements", sink):
        if not isinstance(value, Seq):
            sink.wrong(line, "elements", say("is not a list"), say("write `- {name: ..., weight: 10}`"))
            continue
        read = [ELEMENT.read(one, at, "elements", sink) for one, at in zip(value, value.lines, strict=True)]
        known = [one for one in read if isinstance(one, Element)]
        own = weights[language] = [one.weight for one in known]
        if any(one % STEP for one in own) or sum(own) > MOST:
            hint = say("multiples of 5, together {most} at most: the questions share the rest", most=MOST)
            sink.add(line, say("the elements weigh {sum}", sum=" + ".join(map(str, own))), hint)
        if len({one.name for one in known}) < len(known):
            sink.add(line, say("two elements have the same name"), say("give each its own name"))
        yield from ((language, one) for one in known)
    if any(one != next(iter(weights.values())) for one in weights.values()):
        hint = say("one kit in several languages has one set of weights")
        sink.add(data.lines["elements"], say("the elements weigh differently in different languages"), hint)


def _terms(data: Map, sink: Sink) -> Iterator[tuple[str, str, str]]:
    for language, value, line in _languages(data, "terms", sink):
        words = (*value, *value.values()) if isinstance(value, Map) else (None,)
        if not all(isinstance(one, str) and one.strip() for one in words):
            sink.wrong(line, "terms", say("is not a mapping of words"), say("write `word: word on paper`"))
            continue
        yield from ((language, word, str(other)) for word, other in value.items())


def _by_language(data: Map, key: str, sink: Sink) -> Iterator[tuple[str, str]]:
    for language, value, line in _languages(data, key, sink):
        if isinstance(value, str) and value.strip():
            yield language, value.strip()
        else:
            sink.wrong(line, key, say("is empty"), say("write the text, or remove the key"))
