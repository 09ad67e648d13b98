"""A user's theme changes what it names, in the types of the theme's own records."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitgen.shelf import FontPaths
from kitgen.theme import EDITIONS, MM, Theme, theme_for
from kitgen.theme_reader import read_look


def look(folder: Path, text: str, language: str = "zh-Hans") -> Theme:
    path = folder / "theme.yaml"
    path.write_text(text, encoding="utf-8")
    return read_look(path, language, "a4").theme


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_without_a_file_the_theme_is_kitgens_own(language: str, paper: str) -> None:
    assert read_look(None, language, paper).theme == theme_for(language, paper)


def test_what_is_named_changes_and_the_rest_stays(tmp_path: Path) -> None:
    theme = look(
        tmp_path,
        "page: {inner_mm: 30}\nwriting: {notes_least: 7}\nstyles: {body: {size: 11, weight: 700, align: left}}\n"
        'colours: {accent: "#7A1F2B"}\nbox_width: 1\n',
    )
    own = theme_for("zh-Hans", "a4")
    assert (theme.page.inner_mm, theme.page.outer_mm) == (30, own.page.outer_mm)
    assert theme.writing.notes_least == 7
    body = theme.styles["body"]
    assert (body.size, body.leading, body.weight, body.align) == (11, own.styles["body"].leading, 700, "left")
    assert theme.styles["title"] == own.styles["title"]
    assert (theme.colours["accent"], theme.colours["ink"], theme.box_width) == ("#7a1f2b", own.colours["ink"], 1)


def test_a_theme_lies_over_the_one_of_the_language(tmp_path: Path) -> None:
    assert look(tmp_path, "page: {inner_mm: 30}\n", "en").writing.line_mm == theme_for("en", "a4").writing.line_mm


def test_fonts_start_at_the_folder_of_the_theme(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    for name in ("a.ttc", "b.ttf"):
        (tmp_path / "fonts" / name).write_bytes(b"")
    text = "fonts:\n  zh-Hans: {regular: fonts/a.ttc, regular_index: 2, bold: fonts/b.ttf}\n"
    (tmp_path / "theme.yaml").write_text(text, encoding="utf-8")
    expected = FontPaths(tmp_path / "fonts" / "a.ttc", tmp_path / "fonts" / "b.ttf", regular_index=2)
    assert read_look(tmp_path / "theme.yaml", "zh-Hans", "a4").fonts == expected
    assert read_look(tmp_path / "theme.yaml", "en", "a4").fonts is None


# ── editions, papers, binding ───────────────────────────────────────────────


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_large_print_sets_nothing_to_be_read_under_eighteen_points(language: str) -> None:
    theme = theme_for(language, "a4", "large-print")
    read = {name: style for name, style in theme.styles.items() if name != "furniture"}
    assert min(style.size for style in read.values()) >= 18
    assert theme.inline_small == 1
    assert all(style.leading >= 1.25 * style.size and style.align != "justify" for style in read.values())


def test_the_official_page_has_the_measures_of_its_standard() -> None:
    page = theme_for("zh-Hans", "a4", "gbt9704").page
    assert (page.top_mm, page.inner_mm) == (37, 28)
    assert (page.text_width / MM, page.text_height / MM) == pytest.approx((156, 225))
    body = theme_for("zh-Hans", "a4", "gbt9704").style("body")
    assert (int(page.text_width / body.size), round(page.text_height / body.leading)) == (27, 22)


def test_a_gutter_moves_the_bound_edge_and_without_mirror_it_is_always_the_left_one(tmp_path: Path) -> None:
    page = look(tmp_path, "page: {gutter_mm: 8}\n").page
    assert [page.left(number) / MM for number in (1, 2)] == pytest.approx([33, 20])
    single = look(tmp_path, "page: {gutter_mm: 8, mirror: no}\n").page
    assert [single.left(number) / MM for number in (1, 2)] == pytest.approx([33, 33])
    assert single.text_width == page.text_width


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_kitgens_own_colours_can_be_read(edition: str, language: str, tmp_path: Path) -> None:
    own = theme_for(language, "a4", edition)
    words = "".join(f'  {name}: "{value}"\n' for name, value in own.colours.items())
    assert look(tmp_path, "colours:\n" + words, language).colours == own.colours
