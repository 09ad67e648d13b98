"""The JSON Schema and the docs say what the reader does, because all three come from one declaration."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from conftest import Golden

from kitgen.schema.bank import BANK, TRANSLATION
from kitgen.schema.docs import field_docs
from kitgen.schema.json_schema import NAMES, json_schema
from kitgen.schema.kinds import Choice, ListOf, Shape
from kitgen.schema.opening import OPENING
from kitgen.schema.sink import Both

TESTS = Path(__file__).parent
GOOD = [
    *(path for room in ("readers", "grading") for path in sorted((TESTS / "data" / room / "banks").glob("*/*.yaml"))),
    *sorted((TESTS.parent / "banks").glob("*/*.yaml")),
]
OF_SHAPE = (
    "unknown-key",
    "wrong-type",
    "wrong-number",
    "missing-field",
    "difficulty-6",
    "enum",
    "bad-id",
    "no-questions",
)


class _EditorLoader(yaml.CSafeLoader):
    """YAML 1.2 as editors read it: dates and `on` stay text."""


_EditorLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in ("int", "float", "null")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"])


def as_an_editor_reads(path: Path) -> Any:
    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {str(key): plain(one) for key, one in value.items()}
        return [plain(one) for one in value] if isinstance(value, list) else value

    return plain(yaml.load(path.read_text(encoding="utf-8"), _EditorLoader))


def shapes(shape: Shape) -> list[Shape]:
    inner = [one.kind.kind if isinstance(one.kind, ListOf) else one.kind for one in shape.fields]
    return [shape, *(found for kind in inner if isinstance(kind, Shape) for found in shapes(kind))]


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_draft_07(name: str) -> None:
    schema = json_schema(name)
    assert schema["$schema"].endswith("draft-07/schema#")
    jsonschema.Draft7Validator.check_schema(schema)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_the_reader_accepts_the_schema_accepts(path: Path) -> None:
    assert [
        one.message for one in jsonschema.Draft7Validator(json_schema("bank")).iter_errors(as_an_editor_reads(path))
    ] == []


@pytest.mark.parametrize("case", OF_SHAPE)
def test_what_the_reader_refuses_for_its_shape_the_schema_refuses(case: str) -> None:
    path = TESTS / "data/bad/bank" / f"{case}.yaml"
    assert list(jsonschema.Draft7Validator(json_schema("bank")).iter_errors(as_an_editor_reads(path)))


@pytest.mark.parametrize(
    ("text", "good"), [("role: x", True), ("title: x", False), ("{role: x, difficulty: 6}", False)]
)
def test_the_schema_of_an_opening_holds(text: str, good: bool) -> None:
    assert jsonschema.Draft7Validator(json_schema("opening")).is_valid(yaml.safe_load(text)) is good


def test_every_word_of_a_choice_is_described_in_the_schema() -> None:
    use = json_schema("bank")["else"]["properties"]["questions"]["items"]["properties"]["use"]
    assert use["enum"] == ["live", "practice", "cert"]
    assert len(use["enumDescriptions"]) == 3
    assert use["description"] == "所属题池 / the pool the question belongs to"


@pytest.mark.parametrize(
    "shape", [*shapes(BANK), *shapes(TRANSLATION), *shapes(OPENING)], ids=lambda one: one.noun.template
)
def test_every_field_is_described_in_both_languages(shape: Shape) -> None:
    told: list[Both] = [shape.noun, shape.doc, *(one.doc for one in shape.fields)]
    for one in shape.fields:
        if isinstance(one.kind, Choice):
            told += [Both(en, (), zh) for _, en, zh in one.kind.options]
    for words in told:
        assert words.text("en").strip() and words.text("zh").strip()
        assert not re.search("[\u3400-\u9fff]", words.text("en"))


@pytest.mark.parametrize(("name", "language"), [("fields.md", "en"), ("fields.zh.md", "zh")])
def test_the_page_of_fields_is_up_to_date(name: str, language: str, golden: Golden) -> None:
    golden(TESTS.parent / "docs" / name, field_docs(language))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_field_stands_in_the_docs(language: str) -> None:
    docs = field_docs(language)
    for shape in (*shapes(BANK), *shapes(TRANSLATION), *shapes(OPENING)):
        for one in shape.fields:
            assert f"`{one.name}`" in docs
            assert one.doc.text(language).replace("' | '", "' \\| '") in docs
