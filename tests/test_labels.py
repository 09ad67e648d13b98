"""Labels are the shipped file with the user's and the opening's laid over it; blanks are filled or refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitgen.errors import InputError
from kitgen.labels import LabelError, Labels, flat, read_labels

SHIPPED = Path(__file__).parent / "data" / "bad" / "labels" / "shipped" / "zh-Hans.yaml"


def laid_over(folder: Path, text: str, *overrides: tuple[str, str]) -> Labels:
    own = folder / "zh-Hans.yaml"
    own.write_text(text, encoding="utf-8")
    return read_labels([SHIPPED, own], overrides, opening="o.yaml")


def test_a_label_is_reached_by_attribute_or_in_brackets() -> None:
    labels = read_labels([SHIPPED])
    assert labels.cover.title == labels["cover"]["title"] == "面试官题本"
    assert labels.types["situational"] == "情境题"
    assert "situational" in labels.types
    assert "riddle" not in labels.types


def test_a_blank_is_filled_and_other_braces_are_text(tmp_path: Path) -> None:
    labels = laid_over(tmp_path, 'cover: {pages: "{} {1} {pages} {{pages}}"}\n')
    assert labels.cover.pages.format(pages=3, other=1) == "{} {1} 3 {3}"


def test_a_missing_value_or_an_unfilled_blank_is_an_error() -> None:
    labels = read_labels([SHIPPED])
    with pytest.raises(LabelError, match=r"label 'cover\.pages' needs a value for \{pages\}"):
        labels.cover.pages.format(page=3)
    with pytest.raises(LabelError, match=r"label 'cover\.pages' is printed with its blank \{pages\} open"):
        labels.cover.pages.__html__()


def test_a_label_is_escaped_where_it_is_printed(tmp_path: Path) -> None:
    assert laid_over(tmp_path, "cover: {title: A & <B>}\n").cover.title.__html__() == "A &amp; &lt;B&gt;"


def test_an_unknown_label_is_named_with_the_nearest() -> None:
    labels = read_labels([SHIPPED])
    with pytest.raises(LabelError, match=r"there is no label 'cover\.titel'; did you mean 'title'\?"):
        _ = labels.cover.titel
    assert not hasattr(labels.cover, "__html__")


def test_a_users_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    before, after = dict(flat(read_labels([SHIPPED]))), dict(flat(laid_over(tmp_path, "cover:\n  title: 题本\n")))
    assert after == before | {"cover.title": "题本"}


def test_an_opening_wins_over_the_users_file(tmp_path: Path) -> None:
    labels = laid_over(tmp_path, "cover: {title: 二}\n", ("cover.title", "三"), ("script.opening", "您好。\n开始。"))
    assert labels.cover.title == "三"
    assert labels.script.opening == ("您好。", "开始。")


def test_an_override_for_one_language_leaves_the_others_alone() -> None:
    own, other = ("zh-Hans.cover.title", "题本"), ("en.cover.title", "Booklet")
    assert read_labels([SHIPPED], [own, other]).cover.title == "题本"
    assert read_labels([SHIPPED], [other]).cover.title == "面试官题本"


def test_a_list_may_be_shorter_or_a_single_text(tmp_path: Path) -> None:
    assert laid_over(tmp_path, "script: {opening: 开始。}\n").script.opening == ("开始。",)
    assert laid_over(tmp_path, "script: {opening: [一, 二, 三]}\n").script.opening == ("一", "二", "三")


def test_labels_of_ones_own_stand_under_own(tmp_path: Path) -> None:
    labels = laid_over(tmp_path, "own:\n  motto: 山行 {n}\n  rules: [一, 二]\n  deep: {er: x}\n")
    assert labels.own.motto.format(n=1) == "山行 1"
    assert (labels.own.rules, labels.own.deep.er) == (("一", "二"), "x")


def test_flat_names_every_text_once() -> None:
    assert [name for name, _ in flat(read_labels([SHIPPED]))] == [
        "cover.title",
        "cover.pages",
        "types.situational",
        "script.opening.0",
        "script.opening.1",
    ]


def test_problems_of_an_opening_name_its_file() -> None:
    with pytest.raises(
        InputError, match=r"^o\.yaml: unknown label 'covr\.title'\n  hint: did you mean 'cover\.title'\?$"
    ):
        read_labels([SHIPPED], [("covr.title", "x")], opening="o.yaml")
