"""YAML is read string-first, with the line of every key, and never ends in anything but data or InputError."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kitgen.errors import InputError
from kitgen.yamlfile import Map, Seq, parse_yaml, read_head, read_yaml
from kitgen.yamltext import MAX_DEPTH

SOUND = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=12)
TREES = st.recursive(
    SOUND, lambda one: st.lists(one, max_size=4) | st.dictionaries(SOUND, one, max_size=4), max_leaves=20
)


def data(text: str) -> Any:
    return parse_yaml(text.encode(), "x.yaml").data


@given(st.dictionaries(SOUND, TREES, min_size=1, max_size=5), st.booleans())
@settings(max_examples=150, deadline=None)
def test_what_another_reader_calls_text_is_the_same_text_here(tree: dict[str, object], flow: bool) -> None:
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, width=40)
    assert data(text) == yaml.load(text, yaml.CBaseLoader)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_data_or_refused(raw: bytes) -> None:
    try:
        assert isinstance(parse_yaml(raw, "x.yaml").data, Map | Seq | str)
    except InputError as refused:
        assert refused.problems


@pytest.mark.parametrize("text", ["no", "12:30", "1.10", "2024-01-01", "0x1F", "~", "on", "1_000"])
def test_a_value_stays_the_text_it_is(text: str) -> None:
    assert data(f"a: {text}\n{text}: b\n") == {"a": text, text: "b"}


def test_every_key_and_every_item_knows_its_line() -> None:
    found = data("a: 1\nb:\n  - x\n  - y\n\n  - {c: 1,\n     d: 2}\n")
    assert found.lines == {"a": 1, "b": 2}
    assert found["b"].lines == [3, 4, 6]
    assert found["b"][2].lines == {"c": 6, "d": 7}


def test_a_byte_order_mark_and_windows_line_ends_are_welcome() -> None:
    assert parse_yaml("\ufeffa: 咖啡\r\nb: |-\r\n  一\r\n  二\r\n".encode(), "x").data == {"a": "咖啡", "b": "一\n二"}


def test_a_bom_elsewhere_is_an_invisible_character() -> None:
    with pytest.raises(InputError, match=r"x\.yaml:2: invisible or control character U\+FEFF"):
        data("a: 1\nb: \ufeff2\n")


@pytest.mark.parametrize("depth", [MAX_DEPTH - 1, MAX_DEPTH])
def test_nesting_is_limited_where_the_page_says(depth: int) -> None:
    text = "a: " + "[" * depth + "]" * depth
    if depth + 1 <= MAX_DEPTH:
        assert data(text)
    else:
        with pytest.raises(InputError, match="nested deeper than 64 levels"):
            data(text)


def test_a_head_ends_before_the_key_named_even_where_the_rest_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("role: x\nlevels: [a]\nquestions:\n  - [", encoding="utf-8")
    assert read_head(path, until="questions") == {"role": "x", "levels": ["a"]}


def test_several_problems_of_one_file_are_told_at_once() -> None:
    with pytest.raises(InputError) as refused:
        data("a: &x 1\na: 2\nb: *x\n? [c]\n: d\n")
    assert [problem.place and problem.place.line for problem in refused.value.problems] == [1, 2, 3, 4]


@pytest.mark.parametrize("encoding", ["gb18030", "big5"])
def test_bytes_of_another_encoding_name_the_command_that_converts_them(encoding: str) -> None:
    text = (
        "summary: 我們在這裡說的是客戶的問題，你可以先回答\n"
        if encoding == "big5"
        else "summary: 我们在这里说的是客户的问题\n"
    )
    with pytest.raises(InputError) as refused:
        parse_yaml(text.encode(encoding), "a/b.yaml")
    hint = refused.value.problems[0].hint
    assert hint is not None
    assert f"iconv -f {encoding.upper() if encoding == 'gb18030' else 'Big5'} -t UTF-8 'a/b.yaml'" in hint.text("en")


def test_a_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot read '.*gone\.yaml': there is no such file"):
        read_yaml(tmp_path / "gone.yaml")
    with pytest.raises(InputError, match="it is a folder"):
        read_yaml(tmp_path)
