"""What a kit is made with besides its questions: labels, theme, fonts and templates, and the hash of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kitgen.fonts import FontFile, Fonts, FontSources, load_fonts
from kitgen.labels import Labels, flat, read_labels, with_terms
from kitgen.opening import Opening
from kitgen.profile import Profile
from kitgen.shelf import FontPaths, Shelf, fonts
from kitgen.theme import Theme
from kitgen.theme_reader import read_look

_HEAD = 1 << 16
"""Of a font file: its table directory, with a checksum of every table."""


@dataclass(frozen=True, slots=True)
class Supplies:
    """What the booklets of one language are made with. `templates` are the folders to look in, the user's first.

    `sources` are the files whose words are printed: opening, bank, labels, templates.
    """

    labels: Labels
    theme: Theme
    fonts: Fonts
    font_files: tuple[Path, ...]
    templates: tuple[Path, ...]
    sources: tuple[Path, ...]

    @property
    def printed_words(self) -> tuple[str, ...]:
        """Every label."""
        return tuple(text for _, text in flat(self.labels))


def supplies_for(opening: Opening, shelf: Shelf, profile: Profile | None) -> Mapping[str, Supplies]:
    """The supplies of an opening, by language, in the words of a profile.

    Raises InputError for labels or a theme, ToolError for fonts.
    """
    return {language: _supplies(opening, shelf, profile, language) for language in opening.languages}


def hashes(supplies: Mapping[str, Supplies], shelf: Shelf) -> dict[str, str]:
    """sha256 of labels, theme, fonts and templates, each over all languages."""
    each = sorted(supplies.items())
    return {
        "labels": _sha256(*(f"{language}:{sorted(flat(one.labels))}".encode() for language, one in each)),
        "theme": _sha256(*(f"{language}:{one.theme!r}".encode() for language, one in each)),
        "fonts": _sha256(*(_font_head(path) for path in sorted({path for _, one in each for path in one.font_files}))),
        "templates": _sha256(*_templates(shelf)),
    }


def _supplies(opening: Opening, shelf: Shelf, profile: Profile | None, language: str) -> Supplies:
    look = read_look(shelf.theme_file(), language, opening.paper, opening.edition)
    paths = look.fonts or fonts()[language]
    labels = read_labels(shelf.label_files(language), opening.labels, opening=opening.file)
    terms = [(word, other) for one, word, other in profile.terms if one == language] if profile else []
    return Supplies(
        labels=with_terms(labels, terms),
        theme=look.theme,
        fonts=load_fonts(_sources(paths), language),
        font_files=tuple(path for path in (paths.regular, paths.bold) if path),
        templates=shelf.folders("templates"),
        sources=tuple(_sources_of_words(opening, shelf, language)),
    )


def _sources_of_words(opening: Opening, shelf: Shelf, language: str) -> Iterator[Path]:
    if opening.file:
        yield Path(opening.file)
    if bank := shelf.bank_file(language, opening.role):
        yield bank
    yield from shelf.label_files(language)
    for folder in shelf.folders("templates"):
        yield from sorted(folder.rglob("*.j2"))


def _sources(paths: FontPaths) -> FontSources:
    bold = FontFile(paths.bold, paths.bold_index) if paths.bold else None
    return FontSources(FontFile(paths.regular, paths.regular_index), bold)


def _font_head(path: Path) -> bytes:
    with path.open("rb") as file:
        return str(path.stat().st_size).encode() + file.read(_HEAD)


def _templates(shelf: Shelf) -> list[bytes]:
    """The name and text of each template as it would be found; a user's file hides the shipped one."""
    found: dict[str, Path] = {}
    for folder in reversed(shelf.folders("templates")):
        found.update({path.relative_to(folder).as_posix(): path for path in folder.rglob("*.j2")})
    return [part for name in sorted(found) for part in (name.encode(), found[name].read_bytes())]


def _sha256(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()
