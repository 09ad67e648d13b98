"""The user's files come first, one by one; what a workspace lacks is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitgen import shelf
from kitgen.errors import ToolError
from kitgen.shelf import Shelf, find_workspace, shelf_for


@pytest.fixture
def shelves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with `shipped` and `ws`, and files of both."""
    for name in (
        "shipped/banks/zh-Hans/a.yaml",
        "shipped/banks/zh-Hans/b.yaml",
        "shipped/templates/interviewer.xml.j2",
        "shipped/templates/labels/en.yaml",
        "ws/banks/zh-Hans/b.yaml",
        "ws/banks/en/b.yaml",
        "ws/templates/labels/en.yaml",
        "ws/openings/deep/x.yaml",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    monkeypatch.setattr(shelf, "shipped", lambda name: tmp_path / "shipped" / name)
    return tmp_path


def test_the_workspace_is_the_nearest_folder_with_banks_templates_or_openings(shelves: Path) -> None:
    assert find_workspace(shelves / "ws" / "openings" / "deep") == shelves / "ws"
    assert shelf_for(shelves / "ws" / "openings" / "deep" / "x.yaml").workspace == shelves / "ws"


def test_an_opening_outside_any_workspace_uses_the_current_one(shelves: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = shelves / "alone"
    alone.mkdir()
    monkeypatch.chdir(shelves / "ws" / "banks")
    assert shelf_for(alone / "o.yaml").workspace == shelves / "ws"
    assert shelf_for().workspace == shelves / "ws"


def test_a_users_file_hides_the_shipped_one_of_its_name_only(shelves: Path) -> None:
    one = Shelf(shelves / "ws")
    assert [path.relative_to(shelves).as_posix() for path in one.bank_files()] == [
        "ws/banks/en/b.yaml",
        "shipped/banks/zh-Hans/a.yaml",
        "ws/banks/zh-Hans/b.yaml",
    ]
    assert one.bank_file("zh-Hans", "a") == shelves / "shipped/banks/zh-Hans/a.yaml"
    assert one.bank_file("zh-Hant", "a") is None


def test_labels_lie_over_each_other_shipped_first(shelves: Path) -> None:
    assert Shelf(shelves / "ws").label_files("en") == (
        shelves / "shipped/templates/labels/en.yaml",
        shelves / "ws/templates/labels/en.yaml",
    )
    assert Shelf(None).label_files("en") == (shelves / "shipped/templates/labels/en.yaml",)


def test_templates_are_searched_in_the_users_folder_first(shelves: Path) -> None:
    assert Shelf(shelves / "ws").folders("templates") == (shelves / "ws/templates", shelves / "shipped/templates")
    assert Shelf(shelves / "shipped").folders("templates") == (shelves / "shipped/templates",)


def test_a_translation_finds_its_source_beside_it_or_on_the_shelf(shelves: Path) -> None:
    one = Shelf(shelves / "ws")
    assert one.source_of(shelves / "ws/banks/en/b.yaml", "zh-Hans") == shelves / "ws/banks/zh-Hans/b.yaml"
    assert one.source_of(shelves / "ws/banks/en/a.yaml", "zh-Hans") == shelves / "shipped/banks/zh-Hans/a.yaml"


def test_a_theme_is_the_users_or_none(shelves: Path) -> None:
    assert Shelf(shelves / "ws").theme_file() is None
    (shelves / "ws/templates/theme.yaml").write_text("box_width: 1", encoding="utf-8")
    assert Shelf(shelves / "ws").theme_file() == shelves / "ws/templates/theme.yaml"


def test_the_checkout_ships_banks_and_templates() -> None:
    assert (shelf.shipped("banks") / "zh-Hans").is_dir()
    assert (shelf.shipped("templates") / "labels").is_dir()


def test_the_fonts_are_found_for_all_languages() -> None:
    found = shelf.fonts()
    assert list(found) == ["zh-Hans", "zh-Hant", "en"]
    assert found["zh-Hant"].regular.name == "NotoSansTC[wght].ttf"
    assert all(one.regular.is_file() for one in found.values())


def test_missing_fonts_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "_FONT_PACKAGE", "no_such_package")
    with pytest.raises(ToolError, match="Noto Sans SC and TC are missing\n  hint: install them: `pip install"):
        shelf.fonts()
