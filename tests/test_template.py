"""Templates: values are escaped, tags are checked in the source, mistakes have a file and a line."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from kitgen.errors import InputError
from kitgen.template import fill, paragraphs

VIEW = SimpleNamespace(stem="A & B <T> *1.*", items=("x", "y"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "templates"


def write(folder: Path, source: str, name: str = "t.xml.j2") -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(source, encoding="utf-8")


def filled(folder: Path, *more: Path) -> str:
    return fill("t.xml.j2", VIEW, {"title": "标题"}, "en", [folder, *more])


def problem(folder: Path) -> str:
    with pytest.raises(InputError) as caught:
        filled(folder)
    return str(caught.value)


def test_bank_text_arrives_untouched_and_escaped(folder: Path) -> None:
    write(folder, "<p>{{ view.stem }}</p>")
    assert filled(folder) == "<p>A &amp; B &lt;T&gt; *1.*</p>"


def test_a_user_s_template_hides_the_shipped_one_of_the_same_name_only(folder: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "shipped"
    write(shipped, '<p>shipped {% include "part.xml.j2" %}</p>')
    write(shipped, "shipped part", "part.xml.j2")
    write(folder, "own part", "part.xml.j2")
    assert filled(folder, shipped) == "<p>shipped own part</p>"


def test_text_is_parted_at_its_newlines() -> None:
    assert paragraphs("one\n\n two \n") == ["one", "two"]


def test_an_unknown_tag_is_named_with_file_line_and_the_nearest_known_one(folder: Path) -> None:
    write(folder, "<document>\n{% if view %}\n<paragrap>x</paragrap>\n{% endif %}</document>")
    told = problem(folder)
    assert f"{folder}/t.xml.j2:3: unknown tag <paragrap>" in told
    assert "hint:" in told


def test_all_unknown_tags_are_told_at_once(folder: Path) -> None:
    write(folder, "<font>\n<b>x</b></font>")
    assert problem(folder).count("unknown tag") == 2


def test_an_expression_may_not_give_a_tag(folder: Path) -> None:
    write(folder, "<p>{{ view.stem|safe }}</p>")
    assert "t.xml.j2:1" in problem(folder)


def test_an_undefined_name_has_file_and_line(folder: Path) -> None:
    write(folder, "<p>\n{{ view.stam }}</p>")
    told = problem(folder)
    assert f"{folder}/t.xml.j2:2: the template asks for what it is not given" in told
    assert "stam" in told


def test_a_broken_loop_has_file_and_line(folder: Path) -> None:
    write(folder, "<p>\n{% for x in view.items %}\n{{ x }}</p>")
    told = problem(folder)
    assert f"{folder}/t.xml.j2:2" in told or f"{folder}/t.xml.j2:3" in told
    assert "the template cannot be read" in told


def test_looping_over_what_is_not_a_list_has_file_and_line(folder: Path) -> None:
    write(folder, "<p>\n{% for x in view.stem.count %}{{ x }}{% endfor %}</p>")
    assert f"{folder}/t.xml.j2:2" in problem(folder)


def test_a_missing_template_names_the_folders_searched(folder: Path) -> None:
    folder.mkdir()
    told = problem(folder)
    assert "there is no template 't.xml.j2'" in told
    assert str(folder) in told


def test_a_template_gets_no_globals_but_range(folder: Path) -> None:
    write(folder, "<p>{{ cycler }}</p>")
    assert "cycler" in problem(folder)
