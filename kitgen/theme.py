"""Page, type, colour, spacing: the one source for layout and both writers.

Lengths are millimetres where the name ends in `_mm`, else points. The defaults are kitgen's own theme;
`theme_reader` lays a user's file over them. What is measured on paper follows field practice for forms:
handwriting lines 8.5 mm (Latin) or 9 mm (Han), boxes 4.5 mm, circles 8 mm, nothing within 6 mm of the edge.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from kitgen.company import Company

MM = 72 / 25.4
"""Points in a millimetre."""

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4), "a5": (148.0, 210.0)}

EDITIONS = ("standard", "large-print", "gbt9704")
""""large-print" sets nothing under 18 points, "gbt9704" is the page of Chinese official papers."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: size and exact line height, room before and after, weight 400 or 700."""

    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    weight: Literal[400, 700] = 400
    colour: str = "ink"
    align: Literal["left", "justify", "centre", "right"] = "left"


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """The paper and where text may stand. `inner_mm` is the bound edge, and `gutter_mm` what binding takes besides.

    Margins are mirrored for printing on both sides; without `mirror` the bound edge is the left one on every page.
    `header_mm` and `footer_mm` are the distances of the furniture's baseline from the paper's edge.
    `slack_mm` is given to DOCX below `bottom_mm`, so that a line more or less moves nothing to the next page.
    """

    width_mm: float = 210.0
    height_mm: float = 297.0
    inner_mm: float = 25.0
    outer_mm: float = 20.0
    top_mm: float = 20.0
    bottom_mm: float = 25.0
    header_mm: float = 13.0
    footer_mm: float = 11.0
    slack_mm: float = 10.0
    gutter_mm: float = 0.0
    mirror: Literal["yes", "no"] = "yes"

    @property
    def bound_mm(self) -> float:
        """The margin at the bound edge."""
        return self.inner_mm + self.gutter_mm

    @property
    def text_width(self) -> float:
        """The measure, in points."""
        return (self.width_mm - self.bound_mm - self.outer_mm) * MM

    @property
    def text_height(self) -> float:
        """The height of the type area, in points."""
        return (self.height_mm - self.top_mm - self.bottom_mm) * MM

    def turned(self) -> PageGeometry:
        """The paper laid on its side: bound at the top, where the inner margin goes."""
        return replace(
            self,
            width_mm=self.height_mm,
            height_mm=self.width_mm,
            inner_mm=self.outer_mm,
            gutter_mm=0.0,
            top_mm=max(self.top_mm, self.inner_mm),
            bottom_mm=self.bottom_mm - 4,
            slack_mm=max(self.slack_mm - 3, 4),
        )

    def left(self, page: int) -> float:
        """The left edge of the type area on page `page` (1 is a right-hand page), in points."""
        return (self.bound_mm if page % 2 or self.mirror == "no" else self.outer_mm) * MM


def _styles() -> dict[str, Style]:
    return {
        "body": Style(10, 15.5, after=4, align="justify"),
        "lead": Style(11.5, 18, after=6, align="justify"),
        "quiet": Style(9, 13.5, after=3, colour="quiet"),
        "small": Style(9, 13.5, after=2),
        "card": Style(13, 21, after=6, align="justify"),
        "script": Style(12, 20, after=7, align="justify"),
        "meta": Style(9, 13.5, after=4, colour="quiet"),
        "kicker": Style(9.5, 14, after=2, colour="quiet"),
        "title": Style(28, 36, after=4, weight=700),
        "subtitle": Style(12.5, 19, after=14, colour="quiet"),
        "ask": Style(14, 22, after=3, align="justify"),
        "sign": Style(96, 120, weight=700, align="centre"),
        "centred": Style(10, 15.5, after=4, align="centre"),
        "heading1": Style(17, 24, before=8, after=8, weight=700),
        "heading2": Style(13, 24, before=4, after=1, weight=700),
        "heading3": Style(10, 15, before=5, after=3, weight=700, colour="accent"),
        "number": Style(20, 24, weight=700, colour="accent"),
        "label": Style(9, 13.5, before=6, weight=700, colour="accent"),
        "list": Style(10, 15.5, after=3),
        "list_small": Style(9, 14, after=3),
        "cell": Style(9.5, 14),
        "cell_head": Style(9, 13.5, weight=700),
        "anchor_score": Style(13, 18, weight=700, colour="ink"),
        "field_label": Style(9, 14, colour="quiet"),
        "field_value": Style(10.5, 14),
        "furniture": Style(8, 11, colour="quiet"),
        "gutter": Style(8, 11, weight=700, colour="quiet"),
    }


def _colours() -> dict[str, str]:
    return {
        "ink": "#111111",
        "quiet": "#555555",
        "accent": "#1f3a5f",
        "line": "#8a8a8a",  # frames and table rules
        "note": "#9a9a9a",  # rules to write on: 40 % grey survives a copier
        "tint": "#eef1f6",
        "paper": "#ffffff",
    }


@dataclass(frozen=True, slots=True)
class Writing:
    """Room to write. Lines a minute and least counts follow field measurements of note taking by hand."""

    line_mm: float = 9.0
    notes_per_minute: float = 1.0
    notes_least: int = 5
    answer_per_minute: float = 2.5
    answer_least: int = 8
    rule_width: float = 0.5


@dataclass(frozen=True, slots=True)
class Theme:
    """All that layout and the writers need to know about looks."""

    page: PageGeometry = PageGeometry()
    writing: Writing = Writing()
    styles: dict[str, Style] = field(default_factory=_styles)
    colours: dict[str, str] = field(default_factory=_colours)
    inline_small: float = 0.9  # size of quiet and label runs, against their block
    list_indent: float = 16.0
    list_tag_width: float = 16.0
    checkbox: float = 4.0 * MM  # the side of a box to tick, on its own line of text it never grows the line
    cell_padding_x: float = 5.0
    cell_padding_y: float = 3.0
    grid_width: float = 0.5
    box_width: float = 0.75
    foot_gap: float = 6.0  # at least, above the foot of a sheet
    bar_width: float = 3.0
    callout_padding_x: float = 10.0
    callout_padding_y: float = 7.0
    callout_after: float = 5.0
    block_after: float = 6.0  # under tables, fields, columns and score strips
    column_gap: float = 16.0
    field_height: float = 22.0
    field_tall: float = 38.0
    field_label_ems: float = 6.5
    field_gap: float = 18.0
    scale_height: float = 38.0
    scale_radius: float = 4 * MM
    scale_pitch: float = 12.5 * MM
    form_row: float = 26.0
    reflow: Literal["yes", "no"] = "no"
    """Whether what is too long for its page or spread flows on: where type is large or paper small."""
    company: Company | None = None  # what a company's own DOCX lends

    def style(self, name: str) -> Style:
        return self.styles[name]

    def cell_padding(self, *, tight: bool) -> float:
        """The room left and right in the cells of a table; less in one that is `tight` for its words."""
        return self.cell_padding_x * (0.3 if tight else 1.0)

    def turned(self) -> Theme:
        """The same looks on paper laid on its side."""
        return replace(self, page=self.page.turned())

    def fronts(self) -> Theme:
        """The same looks for printing on fronts only: every page is bound at the left."""
        return replace(self, page=replace(self.page, mirror="no"))

    def colour(self, name: str) -> str:
        """The hex value of a named colour."""
        return self.colours[name]


def theme_for(language: str, paper: str, edition: str = "standard") -> Theme:
    """kitgen's own theme for a language, a paper of `PAPERS` and an edition of `EDITIONS`."""
    theme = _for_language(Theme(page=_page(paper), reflow="yes" if paper == "a5" else "no"), language)
    match edition:
        case "large-print":
            return _enlarged(theme)
        case "gbt9704":
            return _official(theme)
        case _:
            return theme


def _page(paper: str) -> PageGeometry:
    width, height = PAPERS[paper]
    if paper == "a5":
        return PageGeometry(
            width, height, inner_mm=17, outer_mm=13, top_mm=16, bottom_mm=19, header_mm=10, footer_mm=7.8, slack_mm=8
        )
    return PageGeometry(width, height)


def _for_language(theme: Theme, language: str) -> Theme:
    if language != "en":
        return theme
    writing = replace(theme.writing, line_mm=8.5, notes_per_minute=1.7)
    styles = {
        name: replace(style, align="left") if style.align == "justify" else style
        for name, style in theme.styles.items()
    }
    return replace(theme, writing=writing, styles=styles)


_LARGE = 18.0
"""Points: the least size of large print (clear-print guidance: 16 to 18)."""


def _enlarged(theme: Theme) -> Theme:
    """Nothing to be read under 18 points, headings in proportion, never justified, black on white.

    Questions flow on where they no longer fit: large print is set anew, not blown up.
    """
    styles = {name: _large(style) for name, style in theme.styles.items()}
    furniture = replace(theme.styles["furniture"], size=12, leading=16)  # running heads are not read
    styles |= {"furniture": furniture, "sign": theme.styles["sign"]}  # a sign is large already
    top, bottom = max(theme.page.top_mm, 18), max(theme.page.bottom_mm + 7, 30)
    footer = 14.6 if theme.page.width_mm > 200 else 20.2  # where it ends: on small paper it takes two lines
    slack = min(theme.page.slack_mm + 7, bottom - footer)  # for DOCX two lines here too, as far as that leaves it
    page = replace(theme.page, top_mm=top, header_mm=min(12, top - 8), footer_mm=10, bottom_mm=bottom, slack_mm=slack)
    writing = replace(theme.writing, line_mm=12, rule_width=0.75)
    colours = theme.colours | {"quiet": theme.colours["ink"]}
    return replace(
        theme,
        page=page,
        writing=writing,
        styles=styles,
        colours=colours,
        inline_small=1.0,
        list_indent=27.0,
        list_tag_width=28.0,
        checkbox=6 * MM,
        field_height=34.0,
        field_tall=52.0,
        form_row=42.0,
        scale_height=58.0,
        scale_radius=6 * MM,
        scale_pitch=17 * MM,
        reflow="yes",
    )


def _large(style: Style) -> Style:
    size = max(_LARGE, style.size * 1.15)
    align: Literal["left", "centre", "right"] = "left" if style.align == "justify" else style.align
    return replace(style, size=size, leading=max(size * 1.4, style.leading), align=align)


def _official(theme: Theme) -> Theme:
    """The page of GB/T 9704: 37 mm above, 28 mm at the bound edge, 156 × 225 mm of type, 22 lines of 28 characters.

    Body in 16 points (三号). On Letter the margins stay and the type area follows.
    """
    page = replace(theme.page, inner_mm=28, outer_mm=26, top_mm=37, bottom_mm=35, header_mm=28, footer_mm=24)
    leading = 225 * MM / 22
    body = {"body", "lead", "script", "ask", "card", "list", "centred"}
    styles = {
        name: replace(style, size=16, leading=leading, after=0 if name != "list" else style.after)
        if name in body
        else style
        for name, style in theme.styles.items()
    }
    styles |= {
        "title": replace(styles["title"], size=22, leading=leading * 1.2, align="centre"),
        "heading1": replace(styles["heading1"], size=18, leading=leading),
        "heading2": replace(styles["heading2"], size=16, leading=leading),
        "furniture": replace(styles["furniture"], size=10.5, leading=14),
    }
    colours = theme.colours | {"accent": theme.colours["ink"]}
    return replace(theme, page=page, styles=styles, colours=colours, list_indent=24.0, reflow="yes")
