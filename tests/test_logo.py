"""A logo is printed as it was looked at, or refused with what to do."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import Path

import pytest
from paper import png
from PIL import Image

from kitgen.logo import MOST_BYTES, logo_png, logo_problem

DATA = Path(__file__).parent / "data" / "logos"


def told(path: Path) -> str:
    problem = logo_problem(path)
    assert problem is not None
    assert problem.hint is not None
    return f"{problem.message.text('en')} | {problem.hint.text('en')}"


def saved(folder: Path, kind: str, mode: str = "RGB") -> Path:
    path = folder / f"logo.{kind.lower()}"
    Image.new(mode, (40, 20)).save(path, kind)
    return path


def test_a_png_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png())
    assert logo_problem(path) is None
    assert logo_png(path) == png()


def test_an_svg_is_drawn_fine_enough_for_print() -> None:
    path = DATA / "good.svg"
    assert logo_problem(path) is None
    with Image.open(BytesIO(logo_png(path))) as image:
        assert image.size == (1800, 600)
        assert image.convert("RGBA").getpixel((300, 300)) not in ((0, 0, 0, 0), (255, 255, 255, 255))
    assert logo_png(path) == logo_png(path)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("script", "holds a script | save it without scripts"),
        ("handler", "holds a script"),
        ("link", "leads to another file: 'http://example.org/a.png' | take it into the picture itself"),
        ("style-link", "leads to another file"),
        ("import", "takes its style from another file"),
        ("letters", "turn the letters into outlines"),
        ("animated", "is an animation"),
        ("broken", "is not a whole SVG picture"),
        ("entity", "declares entities"),
    ],
)
def test_an_svg_that_could_change_by_itself_is_refused(name: str, words: str) -> None:
    assert words in told(DATA / f"{name}.svg")


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("GIF", "P"), ("WebP", "RGB")])
def test_another_kind_of_picture_is_named(kind: str, mode: str, tmp_path: Path) -> None:
    assert f"is a {kind} picture | save it as PNG, in RGB or grey, or as SVG" in told(saved(tmp_path, kind, mode))


def test_an_animated_png_is_refused(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "blue")]
    path = tmp_path / "logo.png"
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert "is an animation" in told(path)


def test_a_huge_picture_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    raw = bytearray(png())
    raw[16:24] = (30000).to_bytes(4, "big") * 2
    raw[29:33] = zlib.crc32(raw[12:29]).to_bytes(4, "big")
    path.write_bytes(raw)
    assert "has 30000 × 30000 pixels" in told(path)
    path.write_bytes(b"\x89PNG" + bytes(MOST_BYTES))
    assert "is 5 MB large" in told(path)


def test_a_png_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(png()[:-6])
    assert "is not a whole PNG picture" in told(path)
