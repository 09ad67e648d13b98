"""The user's `templates/theme.yaml` laid over kitgen's own theme; names are those of `theme`.

page: {inner_mm: 30}
styles: {body: {size: 10.5, leading: 16}}
colours: {accent: "#7a1f2b"}
fonts: {zh-Hans: {regular: fonts/Corporate.ttf, bold: fonts/Corporate-Bold.ttf}}
docx_base: company.docx
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

from kitgen.company import Company
from kitgen.company_reader import read_company
from kitgen.contrast import contrast
from kitgen.errors import InputError
from kitgen.messages import say
from kitgen.schema.kinds import Choice, Field, Kind, Number, Shape, Text, Whole, read_fields
from kitgen.schema.sink import Sink, both, by_place, found
from kitgen.shelf import FontPaths
from kitgen.theme import MM, PageGeometry, Style, Theme, Writing, theme_for
from kitgen.yamlfile import Map, read_yaml

_LEAST_TEXT_MM = 80
"""The least room the margins must leave for text, both ways."""

_CONTRAST = {"ink": 7.0, "quiet": 4.5, "accent": 4.5, "line": 2.2, "note": 2.2}
"""The least contrast with paper and tint: of words by WCAG 2 (AAA for what is read, AA for the rest), of rules so that
a copier in black and white keeps them."""
_TINT = 1.25
"""The most contrast of a tint with the paper: a tenth of grey, on which the pen shows and which no copier blackens."""

_RANGES = {"size": (5, 72), "leading": (6, 96), "line_mm": (5, 20), "rule_width": (0.1, 3)}


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, and the user's fonts for its language if there are any."""

    theme: Theme
    fonts: FontPaths | None = None


def read_look(path: Path | None, language: str, paper: str, edition: str = "standard") -> Look:
    """The theme for a language, a paper and an edition, a user's file laid over it.

    Raises InputError with every problem.
    """
    theme = theme_for(language, paper, edition)
    if path is None:
        return Look(theme)
    source = read_yaml(path)
    sink = Sink(source.file, source.text)
    values = read_fields(_shape(theme), source.data, sink)
    if (base := values.pop("docx_base", None)) and isinstance(source.data, Map):
        theme = _with_company(theme, path.parent / base, source.data.lines["docx_base"], sink)
    merged = _merged(theme, values)
    fonts = _font_paths(values.get("fonts"), source.data, path, sink)
    if isinstance(source.data, Map):
        _check(merged, source.data, sink)
    if sink.problems:
        raise InputError(sorted(sink.problems, key=by_place))
    return Look(merged, fonts.get(language))


class _Colour(Text):
    """A colour as `#rrggbb`."""

    def read(self, value: Any, line: int, name: str, sink: Sink) -> str | None:
        if isinstance(value, str) and re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            return value.lower()
        hint = say('six hexadecimal digits after #, in quotes: "#1f3a5f"')
        sink.wrong(line, name, say("{found}, not a colour", found=found(value)), hint)
        return None


def _shape(theme: Theme) -> Shape:
    """What a theme file may say: the fields of the theme's records, each by the type it has there."""
    style = _record("style", "样式", Style, colour=Choice(*((name, name, name) for name in theme.colours)))
    colours = {name: _Colour() for name in theme.colours}
    font = {"regular": Text(), "bold": Text(), "regular_index": Whole(0, 99), "bold_index": Whole(0, 99)}
    family = _of("font", "字体", font)
    parts: dict[str, Kind] = {
        "page": _record("page", "页面", PageGeometry, width_mm=None, height_mm=None),
        "writing": _record("writing", "书写区", Writing),
        "styles": _of("styles", "样式", {name: style for name in theme.styles}),
        "colours": _of("colours", "颜色", colours),
        "fonts": _of("fonts", "字体", {name: family for name in ("zh-Hans", "zh-Hant", "en")}),
        "docx_base": Text(),
    }
    plain = {
        name: _kind_of(name, hint) for name, hint in get_type_hints(Theme).items() if name not in {*parts, "company"}
    }
    return _of("theme", "主题", parts | plain)


def _of(noun: str, zh: str, kinds: dict[str, Any]) -> Shape:
    return Shape(both(noun, zh), both("", ""), tuple(Field(name, kind, both("", "")) for name, kind in kinds.items()))


def _record(noun: str, zh: str, record: type, **other: Kind | None) -> Shape:
    """The shape of a record's fields; `other` gives a field another kind, or none to leave it out."""
    kinds: dict[str, Kind] = {}
    for name, hint in get_type_hints(record).items():
        kind = other[name] if name in other else _kind_of(name, hint)
        if kind is not None:
            kinds[name] = kind
    return _of(noun, zh, kinds)


def _kind_of(name: str, hint: Any) -> Kind:
    if hint is int:
        return Whole(0, 60)
    if hint is float:
        return Number(*_RANGES.get(name, (0, 200)))
    return Choice(*((str(one), str(one), str(one)) for one in get_args(hint)))


def _merged(theme: Theme, values: dict[str, Any]) -> Theme:
    """The theme with the values that could be read."""
    styles, colours = dict(theme.styles), dict(theme.colours)
    for name, style in (values.get("styles") or {}).items():
        styles[name] = replace(styles[name], **_known(style, weight=int))
    colours.update(_known(values.get("colours")))
    plain: dict[str, Any] = {
        key: value for key, value in values.items() if isinstance(value, float | str) and key != "docx_base"
    }
    page = replace(theme.page, **_known(values.get("page")))
    writing = replace(theme.writing, **_known(values.get("writing")))
    return replace(theme, page=page, writing=writing, styles=styles, colours=colours, **plain)


def _with_company(theme: Theme, path: Path, line: int, sink: Sink) -> Theme:
    """The theme with what a company's DOCX lends; its problems stand where the theme names it."""
    if not os.path.isfile(path):
        sink.add(
            line, say("there is no file '{file}'", file=path.name), say("the path starts at the folder of the theme")
        )
        return theme
    try:
        company = read_company(path)
    except InputError as error:
        for problem in error.problems:
            sink.add(line, problem.message, problem.hint)
        return theme
    return _lent(theme, company)


def _lent(theme: Theme, company: Company) -> Theme:
    """The theme with a company's margins, and its colours where they are dark enough for print.

    Header and footer of the company get the room they need, and our lines stand beside them.
    """
    line = theme.style("furniture").leading / MM
    left, right, top, bottom, header, footer = company.margins
    above, below = header + company.header.height / MM + line, footer + company.footer.height / MM + line
    page = replace(
        theme.page,
        inner_mm=left,
        outer_mm=right,
        top_mm=max(top, above + _BAND_GAP),
        bottom_mm=max(bottom, below + _BAND_GAP) + theme.page.slack_mm,
        header_mm=above,
        footer_mm=below,
    )
    paper = theme.colour("paper")
    colours = {name: value for name, value in company.colours if contrast(value, paper) >= _CONTRAST["accent"]}
    styles = {name: replace(style, colour=name) if name in colours else style for name, style in theme.styles.items()}
    return replace(theme, page=page, styles=styles, colours=theme.colours | colours, company=company)


_BAND_GAP = 3.0
"""Millimetres between a company's header or footer and the text, at least."""


def _known(values: dict[str, Any] | None, **types: Any) -> dict[str, Any]:
    return {key: types.get(key, lambda one: one)(value) for key, value in (values or {}).items() if value is not None}


def _check(theme: Theme, data: Map, sink: Sink) -> None:
    page = theme.page
    line = data.lines.get("page", 1)
    for room, what in (
        (page.width_mm - page.inner_mm - page.outer_mm, say("side margins")),
        (page.height_mm - page.top_mm - page.bottom_mm, say("margins above and below")),
    ):
        if room < _LEAST_TEXT_MM:
            message = say("the {what} leave {room} mm for text", what=what, room=f"{room:g}")
            sink.add(line, message, say("leave {least} mm at least", least=_LEAST_TEXT_MM))
    _check_colours(theme, data, sink)
    styles = data.get("styles")
    for name, style in theme.styles.items():
        if style.leading < style.size:
            line = styles.lines.get(name, 1) if isinstance(styles, Map) else 1
            values = {"name": name, "leading": f"{style.leading:g}", "size": f"{style.size:g}"}
            message = say("style '{name}' has lines of {leading} points for type of {size}", **values)
            sink.add(line, message, say("set `leading:` to the size or more"))


def _check_colours(theme: Theme, data: Map, sink: Sink) -> None:
    """Words and rules must stand out from paper and tint; told only where the file names one of the two."""
    named = data.get("colours")
    lines = named.lines if isinstance(named, Map) else {}
    for name, least in _CONTRAST.items():
        for ground in ("paper", "tint"):
            found_one = contrast(theme.colour(name), theme.colour(ground))
            if found_one < least and (line := lines.get(name) or lines.get(ground)):
                values = {"name": name, "ground": ground, "contrast": f"{found_one:.1f}", "least": f"{least:g}"}
                message = say(
                    "colour '{name}' on '{ground}' has a contrast of {contrast}, {least} is the least", **values
                )
                sink.add(line, message, say("make one of them darker, or the other lighter"))
    strong = contrast(theme.colour("tint"), theme.colour("paper"))
    if strong > _TINT and (line := lines.get("tint") or lines.get("paper")):
        message = say(
            "the tint stands out from the paper by {contrast}, a copier makes it black", contrast=f"{strong:.1f}"
        )
        sink.add(line, message, say("take a lighter one, such as #eef1f6"))


def _font_paths(values: dict[str, Any] | None, data: Any, theme: Path, sink: Sink) -> dict[str, FontPaths]:
    """The user's font files by language; their paths start at the folder of the theme."""
    found_ones = {}
    for language, font in (values or {}).items():
        if font is None:
            continue
        raw = data["fonts"][language]
        if "regular" not in font:
            sink.add(raw.line, say("the font for '{language}' has no 'regular'", language=language), say("name a file"))
            continue
        for key in ("regular", "bold"):
            if font.get(key) and not os.path.isfile(theme.parent / font[key]):
                message = say("there is no font file '{file}'", file=font[key])
                sink.add(raw.lines[key], message, say("the path starts at the folder of the theme"))
        bold = theme.parent / font["bold"] if font.get("bold") else None
        indexes = _known({key: font.get(key) for key in ("regular_index", "bold_index")})
        found_ones[language] = FontPaths(theme.parent / (font["regular"] or ""), bold, **indexes)
    return found_ones
