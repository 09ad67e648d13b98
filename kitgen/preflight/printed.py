"""Slips in words -> a PDF to print: one page each, through the template `check.xml.j2` and the labels."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.epoch import epoch_day
from kitgen.fonts import FontFile, FontSources, load_fonts
from kitgen.labels import read_labels
from kitgen.layout import layout
from kitgen.markup import read_markup
from kitgen.shelf import fonts, shelf_for
from kitgen.template import fill
from kitgen.theme_reader import read_look
from kitgen.writers.pdf import write_pdf


@dataclass(frozen=True, slots=True)
class Line:
    """A check: its mark, its name, its outcome, and what is wrong."""

    mark: str
    name: str
    said: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """A slip as it is read."""

    title: str
    lines: tuple[Line, ...]
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SlipView:
    """All that stands on the printed slips."""

    slips: tuple[PrintedSlip, ...]


def slip_pdf(slips: tuple[PrintedSlip, ...], language: str) -> bytes:
    """The slips as a PDF, tagged like every other."""
    epoch_day()  # reportlab reads it too, and takes it for granted
    shelf = shelf_for()
    labels = read_labels(shelf.label_files(language), (), opening="")
    look, paths = read_look(shelf.theme_file(), language, "a4"), fonts()[language]
    faces = load_fonts(FontSources(FontFile(paths.regular, paths.regular_index)), language)
    name = "check.xml.j2"
    markup = fill(name, SlipView(slips), labels, language, shelf.folders("templates"))
    document = read_markup(markup, name=name, language=language, pictures={})
    return write_pdf(document, layout(document, look.theme, faces), faces)
