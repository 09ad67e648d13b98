"""The shapes as JSON Schema draft-07, which editors with yaml-language-server understand.

Descriptions are Chinese first, English after a slash. The schema is as strict as the reader except for sums and
references, which no schema can hold.
"""

from __future__ import annotations

import json
from typing import Any

from kitgen.schema.bank import BANK, TRANSLATION
from kitgen.schema.by_language import ByLanguage
from kitgen.schema.counts import COUNT, Counts
from kitgen.schema.either import NameOr, NumberOr, OrFile
from kitgen.schema.kinds import (
    SLUG,
    Choice,
    Day,
    Field,
    Flag,
    Kind,
    ListOf,
    Number,
    Scored,
    Shape,
    Slug,
    Text,
    Whole,
)
from kitgen.schema.opening import OPENING
from kitgen.schema.sink import Both

NAMES = ("bank", "opening")


def schema_text(name: str) -> str:
    """The schema of a bank or an opening file, as a file."""
    return json.dumps(json_schema(name), ensure_ascii=False, indent=2) + "\n"


def json_schema(name: str) -> dict[str, Any]:
    """The schema `bank`, which holds for translations too, or `opening`."""
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "title": f"kitgen {name}"}
    if name == "opening":
        return head | _of_shape(OPENING)
    return head | {
        "if": {"required": ["translates"]},
        "then": _of_shape(TRANSLATION),
        "else": _of_shape(BANK),
    }


def _of_shape(shape: Shape) -> dict[str, Any]:
    waived = {name for waiver in shape.waivers for name in waiver.fields}
    required = [one.name for one in shape.fields if one.required and one.name not in waived]
    schema = {
        "type": "object",
        "description": _words(shape.doc),
        "properties": {one.name: _of_field(one) for one in shape.fields},
        "additionalProperties": False,
    }
    schema |= {"required": required} if required else {}
    return schema | ({"allOf": [_unless_waived(shape, name) for name in sorted(waived)]} if waived else {})


def _unless_waived(shape: Shape, name: str) -> dict[str, Any]:
    """The field stands there, or one of its waivers holds."""
    waivers = [waiver for waiver in shape.waivers if name in waiver.fields]
    return {"anyOf": [{"required": [name]}, *(waiver.as_schema() for waiver in waivers)]}


def _of_field(field: Field) -> dict[str, Any]:
    example = {} if field.example is None else {"examples": [field.example]}
    return _of_kind(field.kind) | {"description": _words(field.doc)} | example


def _of_kind(kind: Kind) -> dict[str, Any]:
    match kind:
        case Slug():
            return {"type": "string", "pattern": f"^(?:{SLUG.pattern.replace(chr(92) + 'Z', '$')})$"}
        case Whole(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Number(least, most):
            return {"type": "number", "minimum": least, "maximum": most}
        case Flag():
            return {"type": "boolean"}
        case Day():
            return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
        case Text():
            return _TEXT
        case ByLanguage(languages):
            each = {"type": "object", "properties": dict.fromkeys(languages, _TEXT), "additionalProperties": False}
            return {"anyOf": [_TEXT, each]}
        case Choice():
            return _of_choice(kind)
        case ListOf():
            return _of_list(kind)
        case Scored():
            return {"type": "object", "patternProperties": {r"^\d{1,3}$": _TEXT}, "additionalProperties": False}
        case Counts(most):
            return {"type": "object", "additionalProperties": _how_many(most)}
        case Shape():
            return _of_shape(kind)
        case NumberOr(number, several):
            return {"anyOf": [_of_kind(number), _of_kind(several)]}
        case NameOr(shape):
            return {"anyOf": [_of_shape(shape), _TEXT]}
        case OrFile(shape):
            return {"anyOf": [_of_shape(shape), {"type": "string", "pattern": r"\.ya?ml$"}]}
        case _:
            return {}


_TEXT = {"type": ["string", "number", "boolean"]}  # kitgen reads every scalar as text: `title: 2026` is one


def _how_many(most: int) -> dict[str, Any]:
    whole = {"type": "integer", "minimum": 0, "maximum": most}
    return {"anyOf": [whole, {"type": "string", "pattern": f"^(?:{COUNT.pattern})$"}]}


def _of_choice(choice: Choice) -> dict[str, Any]:
    words: list[Any] = []
    told = []
    for word, en, zh in choice.options:
        for form in (int(word), word) if word.isdigit() else (word,):
            words.append(form)
            told.append(f"{zh} / {en}")
    return {"enum": words, "enumDescriptions": told}


def _of_list(kind: ListOf) -> dict[str, Any]:
    items = _of_kind(kind.kind)
    several: dict[str, Any] = {"type": "array", "items": items}
    if kind.least:
        several["minItems"] = kind.least
    if kind.most:
        several["maxItems"] = kind.most
    return {"anyOf": [several, items]} if kind.lone else several


def _words(doc: Both) -> str:
    return f"{doc.text('zh')} / {doc.text('en')}"
