"""A character that no glyph can print stops a build and is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from paper import fonts_for

from kitgen.errors import InputError
from kitgen.glyphs import check_glyphs
from kitgen.pipeline import Request, build

DATA = Path(__file__).parent / "data" / "kit"
FONTS = fonts_for("zh-Hans")


def test_what_the_fonts_have_passes() -> None:
    check_glyphs("客户 A & B “说”—— ★☆ ① ÷ × 45%\n", FONTS, ())


def test_a_character_that_a_face_lacks_is_refused() -> None:
    with pytest.raises(InputError, match="no glyph for"):
        check_glyphs("<p>客户\U0001f600</p>", FONTS, ())


def test_every_missing_character_is_told_once_a_file_with_its_line(tmp_path: Path) -> None:
    source = tmp_path / "opening.yaml"
    source.write_text("id: a\ntitle: \U0001f600 and \U00020000\n", encoding="utf-8")
    with pytest.raises(InputError) as refused:
        check_glyphs("\U0001f600\U00020000\U0001f600", FONTS, (source,))
    assert refused.value.text("en") == (
        f"{source}:2: no glyph for '\U0001f600' (U+1F600 GRINNING FACE) in the fonts\n"
        "  hint: write it otherwise, or name a font that has it in templates/theme.yaml\n"
        f"{source}:2: no glyph for '\U00020000' (U+20000 CJK UNIFIED IDEOGRAPH-20000) in the fonts\n"
        "  hint: write it otherwise, or name a font that has it in templates/theme.yaml"
    )


def test_a_build_with_such_a_character_delivers_nothing(tmp_path: Path) -> None:
    opening = tmp_path / "openings" / "o.yaml"
    opening.parent.mkdir()
    (tmp_path / "banks").symlink_to(DATA / "banks")
    opening.write_text("role: desk\ntitle: 前台\U0001f600\npractice: {min: 1}\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"o\.yaml:2: no glyph for"):
        build(Request(opening=opening, out=tmp_path / "out"))
    assert not (tmp_path / "out").exists()
