"""Names of styles, and the character styles: how a run looks in a paragraph of a theme style."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kitgen.theme import Style, Theme

INLINES = ("", "strong", "quiet", "label", "mark")
"""The styles of `document.Text`."""
ASIDE = "meta"
"""The theme style of what stands at the right end of a heading."""
WITHIN_A_LINE = ("number", "gutter")
"""Theme styles of a few words in a paragraph of another style: character styles here."""
BODY = "body"
BOXES = "MS Gothic"
"""The face of ☐: Word's own choice for check boxes."""

GAP = "KGGap"
CALLOUT_GAP = "KGCalloutGap"
SEAM = "KGSeam"
SCORE = "KGScore"
PICTURE = "KGPicture"
CIRCLE = "KGCircle"
NUMBER = '<w:rStyle w:val="KGNumber"/>'
GUTTER = '<w:rStyle w:val="KGGutter"/>'
BLANK = '<w:rStyle w:val="KGBlank"/>'
FRAMED = '<w:rStyle w:val="KGFramed"/>'
LINES = {"notes": "KGNoteLine", "answer": "KGAnswerLine", "evidence": "KGEvidenceLine"}

_NAMES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "heading1": "heading 1",
    "heading2": "heading 2",
    "heading3": "heading 3",
}
_COLOURS = {"quiet": "quiet", "label": "accent", "mark": "accent"}
_BOX_EMS = 1.3
"""The glyph of a box is smaller than its em."""
_CIRCLED_EMS = 1.4
"""So much larger than the words beside it is a circled character; more would leave the line."""


@dataclass(frozen=True, slots=True)
class Look:
    """Character properties; nothing where a run looks as its paragraph."""

    size: float = 0.0
    colour: str = ""
    bold: bool = False

    def xml(self, theme: Theme) -> str:
        """The content of `w:rPr`, from `w:b` on."""
        bold = "<w:b/><w:bCs/>" if self.bold else ""
        colour = f'<w:color w:val="{hex_colour(theme, self.colour)}"/>' if self.colour else ""
        half_points = round(self.size * 2)
        size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
        return bold + colour + size


def look_of(style: Style) -> Look:
    """The look of a paragraph's own words."""
    return Look(style.size, style.colour, style.weight == 700)


@cache
def style_name(name: str) -> str:
    """The name in Word of a style of the theme."""
    return _NAMES.get(name) or "KG " + name.replace("_", " ").title()


@cache
def id_of(name: str) -> str:
    """The id of a style by its name: `KG Quiet Text 12.5` -> `KGQuietText125`, `heading 1` -> `Heading1`."""
    return "".join(word[0].upper() + word[1:] for word in name.replace(".", "").split())


@cache
def style_id(name: str) -> str:
    """The id of the paragraph style of a theme style: `heading1` -> `Heading1`, `cell_head` -> `KGCellHead`."""
    return id_of(style_name(name))


def hex_colour(theme: Theme, colour: str) -> str:
    """A named colour of the theme as Office writes it, without #."""
    return theme.colour(colour).lstrip("#").upper()


def run_looks(theme: Theme) -> dict[tuple[str, str], str]:
    """By theme style of the paragraph and style of the text: the content of the run's `w:rPr`.

    Bold is a toggle: a bold character style in a bold paragraph turns it off again, so there it is said outright.
    """
    return {
        (name, inline): _reference(_inline_name(theme, style, inline), style.weight == 700, inline != "quiet")
        if inline and not (inline == "strong" and style.weight == 700)
        else ""
        for name, style in theme.styles.items()
        for inline in INLINES
    }


def aside_looks(theme: Theme) -> dict[tuple[str, str], str]:
    """The same for the words at the right end of a heading, which look as `meta` does."""
    return {
        (heading, inline): _reference(
            _aside_name(inline), theme.style(heading).weight == 700, _aside_look(theme, inline).bold
        )
        for heading in ("heading1", "heading2", "heading3")
        for inline in INLINES
    }


def box_style(theme: Theme, style: Style) -> str:
    """The id of the style of a box to tick in a line of `style`."""
    return id_of(_box_name(theme, style))


def circled_style(style: Style) -> str:
    """The id of the style of a circled character in a line of `style`."""
    return id_of(_circled_name(style))


def character_styles(theme: Theme) -> dict[str, str]:
    """By name the `w:rPr` of every character style; `quiet` and `label` vary with the size of their block."""
    styles: dict[str, str] = {}
    for style in theme.styles.values():
        for inline in INLINES[1:]:
            look = Look(_inline_size(theme, style, inline), _COLOURS.get(inline, ""), inline != "quiet")
            styles.setdefault(_inline_name(theme, style, inline), look.xml(theme))
        styles.setdefault(_circled_name(style), Look(style.size * _CIRCLED_EMS).xml(theme))
        styles.setdefault(_box_name(theme, style), _box(theme, style))
    for inline in INLINES:
        styles[_aside_name(inline)] = _aside_look(theme, inline).xml(theme)
    number = theme.style("number")
    styles["KG Number"] = Look(number.size, number.colour).xml(theme)  # bold by its heading
    styles["KG Gutter"] = look_of(theme.style("gutter")).xml(theme)
    styles["KG Blank"] = Look(colour="ink").xml(theme)
    styles["KG Framed"] = f'<w:bdr w:val="single" w:sz="4" w:space="0" w:color="{hex_colour(theme, "ink")}"/>'
    return styles


def _reference(name: str, within_bold: bool, bold: bool) -> str:
    outright = "" if not within_bold else "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    return f'<w:rStyle w:val="{id_of(name)}"/>{outright}'


def _inline_name(theme: Theme, style: Style, inline: str) -> str:
    size, usual = _inline_size(theme, style, inline), _inline_size(theme, theme.style(BODY), inline)
    return f"KG {inline.capitalize()} Text" + (f" {size:g}" if size != usual else "")


def _inline_size(theme: Theme, style: Style, inline: str) -> float:
    """The size of a `quiet` or `label` run, in steps of half a point; 0 where the run has the size of its block."""
    return round(style.size * theme.inline_small * 2) / 2 if inline in ("quiet", "label") else 0.0


def _aside_name(inline: str) -> str:
    return f"KG Aside {inline.capitalize()}".strip()


def _aside_look(theme: Theme, inline: str) -> Look:
    style = theme.style(ASIDE)
    bold = style.weight == 700 if not inline else inline != "quiet"
    return Look(_inline_size(theme, style, inline) or style.size, _COLOURS.get(inline, style.colour), bold)


def _circled_name(style: Style) -> str:
    return f"KG Circled {style.size:g}"


def _box_side(theme: Theme, style: Style) -> float:
    """The theme's, unless the line is too low for it: as in layout."""
    return min(theme.checkbox, style.leading * 0.85)


def _box_name(theme: Theme, style: Style) -> str:
    return f"KG Box {_box_side(theme, style):.1f}"


def _box(theme: Theme, style: Style) -> str:
    face = f'<w:rFonts w:ascii="{BOXES}" w:hAnsi="{BOXES}" w:eastAsia="{BOXES}"/>'
    return face + Look(_box_side(theme, style) * _BOX_EMS, "ink").xml(theme)
