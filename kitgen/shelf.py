"""Where banks, templates, labels, themes and fonts are: the user's first, file by file, then the shipped ones.

A workspace is the nearest folder at or above the opening (else the current one) that holds `banks/`, `templates/` or
`openings/`. What it lacks comes from the installed package, or from the checkout kitgen runs from.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kitgen.errors import Problem, ToolError
from kitgen.messages import say

_MARKS = ("banks", "templates", "openings")
_FONT_PACKAGE = "justmytype_intl_cjk"
_FONTS = {
    "zh-Hans": "fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
    "zh-Hant": "fonts/ofl/notosanstc/NotoSansTC[wght].ttf",
    "en": "fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
}


@dataclass(frozen=True, slots=True)
class FontPaths:
    """Font files; the index names a face of a collection. Without `bold`, a variable `regular` gives both weights."""

    regular: Path
    bold: Path | None = None
    regular_index: int = 0
    bold_index: int = 0


def shipped(name: str) -> Path:
    """A folder kitgen brings along, `templates` or `banks`."""
    from importlib.resources import files  # not at the top: it is slow to import, and few commands need it

    installed = Path(str(files("kitgen"))) / "_shipped" / name
    return installed if installed.is_dir() else Path(__file__).resolve().parent.parent / name


def find_workspace(start: Path) -> Path | None:
    """The nearest folder at or above `start` that is a workspace."""
    folder = Path(os.path.abspath(start))
    for one in (folder, *folder.parents):
        if any(os.path.isdir(one / mark) for mark in _MARKS):
            return one
    return None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The folders to look in. `workspace` is None outside any."""

    workspace: Path | None

    def folders(self, name: str) -> tuple[Path, ...]:
        """The folders of that name, the user's first; `templates` is what a template loader searches."""
        own = self.workspace / name if self.workspace else None
        theirs = shipped(name)
        if own is None or not own.is_dir() or own.resolve() == theirs.resolve():
            return (theirs,)
        return (own, theirs)

    def file(self, folder: str, name: str) -> Path | None:
        """The first file of that name on the shelf."""
        return next((one / name for one in self.folders(folder) if (one / name).is_file()), None)

    def layers(self, folder: str, name: str) -> tuple[Path, ...]:
        """Every file of that name, the shipped one first: what lies later is laid over what lies earlier."""
        return tuple(one / name for one in reversed(self.folders(folder)) if (one / name).is_file())

    def bank_files(self) -> tuple[Path, ...]:
        """All banks, sorted by language and role; a shipped one is hidden by the user's of the same name."""
        found: dict[str, Path] = {}
        for folder in reversed(self.folders("banks")):
            for path in folder.glob("*/*.yaml"):
                found[path.relative_to(folder).as_posix()] = path
        return tuple(found[name] for name in sorted(found))

    def bank_file(self, language: str, role: str) -> Path | None:
        return self.file("banks", f"{language}/{role}.yaml")

    def source_of(self, translation: Path, language: str) -> Path:
        """The bank a translation translates: beside it, else anywhere on the shelf; the path may not exist."""
        near = translation.parent.parent / language / translation.name
        return near if near.is_file() else self.file("banks", f"{language}/{translation.name}") or near

    def label_files(self, language: str) -> tuple[Path, ...]:
        """The label files of a language, the shipped one first."""
        return self.layers("templates", f"labels/{language}.yaml")

    def profile_file(self, id: str) -> Path | None:
        return self.file("templates", f"profiles/{id}.yaml")

    def profiles(self) -> tuple[str, ...]:
        """The ids of all profiles."""
        return tuple(sorted({path.stem for one in self.folders("templates") for path in one.glob("profiles/*.yaml")}))

    def theme_file(self) -> Path | None:
        """The user's theme; kitgen's own is not a file."""
        return self.file("templates", "theme.yaml")


def shelf_for(start: Path | None = None) -> Shelf:
    """The shelf for an opening file or a folder; without one, for the current folder."""
    if start is None:
        return Shelf(find_workspace(Path.cwd()))
    folder = start if os.path.isdir(start) else Path(os.path.abspath(start)).parent
    return Shelf(find_workspace(folder) or find_workspace(Path.cwd()))


def fonts() -> dict[str, FontPaths]:
    """The shipped fonts by language: one variable TrueType file each.

    Raises ToolError where the fonts are not installed.
    """
    from importlib.util import find_spec

    spec = find_spec(_FONT_PACKAGE)  # found, not imported
    places = list(spec.submodule_search_locations or ()) if spec else []
    found = {language: Path(place) / name for place in places for language, name in _FONTS.items()}
    missing = [path.name for path in found.values() if not path.is_file()]
    if missing or not found:
        hint = say(
            "install them: `pip install 'justmytype-intl-cjk>=0.1,<0.2'`, or name your own in templates/theme.yaml"
        )
        raise ToolError(Problem(say("the fonts Noto Sans SC and TC are missing"), hint))
    return {language: FontPaths(path) for language, path in found.items()}
