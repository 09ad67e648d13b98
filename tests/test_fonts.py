"""Fonts: cover, widths, the forms Latin runs take, and the subset."""

from __future__ import annotations

from pathlib import Path

import pytest
import uharfbuzz as hb
from hypothesis import given, settings
from hypothesis import strategies as st
from paper import FONT_FOLDER, fonts_for

from kitgen.errors import ToolError
from kitgen.fonts import FACES, FontFile, Fonts, FontSources, load_fonts, shipped_sources

DATA = Path(__file__).parent / "data" / "fonts"
SIMPLIFIED, TRADITIONAL = fonts_for("zh-Hans"), fonts_for("zh-Hant")


def shaped_width(face: str, text: str) -> float:
    """The width of a run in ems, as HarfBuzz shapes it in the weight and the script of `face`."""
    source = shipped_sources(FONT_FOLDER, "zh-Hans").regular.path
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(source))))
    font.set_variations({"wght": 700 if face.startswith("bold") else 400})
    buffer = hb.Buffer()
    buffer.add_str(text)
    latin = face.endswith(".latin")
    buffer.direction, buffer.script, buffer.language = "ltr", *(("Latn", "en") if latin else ("Hani", "zh-Hans"))
    hb.shape(font, buffer, {"kern": False, "pwid": latin})
    return float(sum(position.x_advance for position in buffer.glyph_positions)) / 1000


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("text", ["客服专员", "P6, it’s “fine”…", "“可以”，那么……（好）", "30% ≥ 1/2 — no"])
def test_widths_are_those_harfbuzz_shapes_with(face: str, text: str) -> None:
    if face.endswith(".latin"):
        text = text.replace("，", ",").replace("（", "(").replace("）", ")")
    widths = SIMPLIFIED.widths(face)
    assert sum(widths[char] for char in text) == pytest.approx(shaped_width(face, text), abs=0.003)


def test_a_chinese_dash_is_as_wide_as_harfbuzz_shapes_it() -> None:
    assert 2 * SIMPLIFIED.advance("regular", "—") == shaped_width("regular", "——")


@pytest.mark.parametrize("fonts", [SIMPLIFIED, TRADITIONAL])
@pytest.mark.parametrize("char", "‘’“”·")
def test_marks_are_one_em_wide_in_han_and_proportional_in_latin(fonts: Fonts, char: str) -> None:
    for face in ("regular", "bold"):
        assert fonts.advance(face, char) == 1
        assert 0.2 < fonts.advance(f"{face}.latin", char) < 0.6


def test_bold_is_wider_than_regular() -> None:
    assert SIMPLIFIED.advance("bold", "w") > SIMPLIFIED.advance("regular", "w")


@pytest.mark.parametrize("fonts", [SIMPLIFIED, TRADITIONAL])
def test_a_chinese_dash_is_one_unbroken_glyph_two_ems_wide(fonts: Fonts) -> None:
    dash = fonts.drawn("regular")["——"]
    assert dash.gid not in (0, fonts.glyph("regular", "—"))
    assert dash.advance == 2


def test_missing_names_each_character_without_a_glyph_once() -> None:
    assert SIMPLIFIED.missing("☐ 选 ☐ \U0001f600") == ("☐", "\U0001f600")
    assert not SIMPLIFIED.covers("regular", "☐")
    assert SIMPLIFIED.covers("bold", "选")


def test_half_width_forms_tell_where_the_ink_stands() -> None:
    assert SIMPLIFIED.half("regular", "（") == (0.5, -0.5)
    assert SIMPLIFIED.half("regular", "，") == (0.5, 0)
    assert TRADITIONAL.half("regular", "，") == (0.5, -0.25)
    assert SIMPLIFIED.half("regular", "选") is None


def test_metrics_are_in_ems_and_descent_is_below_the_baseline() -> None:
    assert SIMPLIFIED.ascent("regular") == pytest.approx(1.16)
    assert SIMPLIFIED.descent("bold") == pytest.approx(-0.288)


@pytest.mark.parametrize("face", ["regular", "bold"])
def test_a_subset_is_static_and_holds_the_outlines_of_its_weight(face: str) -> None:
    gid = SIMPLIFIED.glyph(face, "选")
    subset = SIMPLIFIED.subset(face, frozenset({gid}))
    cut = hb.Face(hb.Blob(subset.program))
    assert not cut.has_var_data
    assert cut.glyph_count == 2  # with the missing glyph
    ink = hb.Font(cut).get_glyph_extents(subset.gids[gid])
    assert ink == SIMPLIFIED._glyphs[face].font.get_glyph_extents(gid)


def test_a_subset_is_named_for_its_weight_not_for_the_variable_default() -> None:
    assert SIMPLIFIED.subset("bold", frozenset({1})).name == "NotoSansSC-Bold"
    assert TRADITIONAL.subset("regular", frozenset({1})).name == "NotoSansTC-Regular"


def test_a_latin_face_shares_the_subset_of_its_base() -> None:
    assert SIMPLIFIED.subset("bold.latin", frozenset({5})) is SIMPLIFIED.subset("bold", frozenset({5}))


def test_only_the_latest_subsets_are_kept() -> None:
    fonts = fonts_for()
    for gid in range(1, 30):
        fonts.subset("regular", frozenset({gid}))
    assert len(fonts._subsets) <= 8


@settings(max_examples=30)
@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_any_text_can_be_measured(text: str) -> None:
    for face in FACES:
        assert all(SIMPLIFIED.advance(face, char) >= 0 for char in text)
        assert set(SIMPLIFIED.missing(text, face)) == {char for char in text if not SIMPLIFIED.covers(face, char)}


def load(name: str, index: int = 0) -> Fonts:
    return load_fonts(FontSources(FontFile(DATA / name, index)), "zh-Hans")


def test_a_static_font_stands_in_for_its_own_bold() -> None:
    fonts = load("tiny.ttf")
    assert fonts.advance("bold", "A") == fonts.advance("regular", "A") == 0.6
    assert fonts.subset("bold", frozenset({1})).name == "TinyOne-Regular"


def test_bold_may_be_a_file_of_its_own() -> None:
    sources = FontSources(FontFile(DATA / "tiny.ttf"), FontFile(DATA / "tiny.ttc", 1))
    assert load_fonts(sources, "en").subset("bold", frozenset({1})).name == "TinyTwo-Regular"


def test_a_collection_gives_the_face_asked_for() -> None:
    assert load("tiny.ttc", 1).subset("regular", frozenset({1})).name == "TinyTwo-Regular"


def test_a_cff_font_is_cut_to_a_bare_cff_table() -> None:
    subset = load("tiny.otf").subset("regular", frozenset({2}))
    assert (subset.kind, subset.program[:1]) == ("cff", b"\x01")


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (FontFile(DATA / "none.ttf"), "does not exist"),
        (FontFile(DATA / "README.md"), "is not a font that can be used"),
        (FontFile(DATA / "tiny.ttc", 7), "(face 7) is not a font that can be used"),
    ],
)
def test_a_file_that_is_no_font_is_told(file: FontFile, told: str) -> None:
    with pytest.raises(ToolError) as caught:
        load_fonts(FontSources(file), "en")
    assert told in caught.value.text("en")
    assert "hint: " in caught.value.text("en")
