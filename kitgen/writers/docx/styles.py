"""Theme + language -> styles.xml: every look of the document is a named style, so that a company can restyle once.

Sizes are half-points and distances twentieths of a point, as WordprocessingML wants them.
"""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.theme import MM, Style, Theme
from kitgen.writers.docx.xml import HEAD, NAMESPACES, twips

LATIN = "Arial"
HAN = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei", "en": "Microsoft YaHei"}
BOXES = "MS Gothic"
"""The face of ☐: Word's own choice for check boxes."""

_BOX_EMS = 1.2
"""The glyph is smaller than its em."""

_CIRCLED_EMS = 1.3
"""So much larger than the words beside it is a circled character; more would leave the line."""

TAGS = {"zh-Hans": ("zh-CN", "zh-CN"), "zh-Hant": ("zh-TW", "zh-TW"), "en": ("en-GB", "zh-CN")}
"""`w:lang` of a language: of the whole text (a PDF made from the file takes its language from it) and of its Han text."""

_NAMES = {
    "title": "Title",
    "subtitle": "Subtitle",
    "heading1": "heading 1",
    "heading2": "heading 2",
    "heading3": "heading 3",
}
_JUSTIFICATION = {"left": "left", "justify": "both", "centre": "center", "right": "right"}
_DEFAULT = "body"
_WITHIN_A_LINE = ("number", "gutter")
"""Theme styles of a few words in a paragraph of another style: character styles here."""

_COLOURS = {"quiet": "quiet", "label": "accent", "mark": "accent"}
_INLINES = ("", "strong", "quiet", "label", "mark")
ASIDE = "meta"
"""The theme style of what stands at the right end of a heading."""

GAP = "KGGap"
CALLOUT_GAP = "KGCalloutGap"
SEAM = "KGSeam"
CIRCLE = "KGCircle"
DRAWING = "KGDrawing"
PICTURE = "KGPicture"
PICTURE_AFTER = 6.0
LINES = {"notes": "KGNoteLine", "answer": "KGAnswerLine", "evidence": "KGEvidenceLine"}
SEAM_POINTS = 1.0
"""The height of a seam: the paragraph Word needs where a section ends or a nested table opens a page."""


@dataclass(frozen=True, slots=True)
class Face:
    """Character properties of one look: what a style writes into its `w:rPr`."""

    half_points: int
    colour: str
    bold: bool


def style_id(name: str) -> str:
    """The id of the paragraph style of a theme style: `heading1` -> `Heading1`, `cell_head` -> `KGCellHead`."""
    return _id(_style_name(name))


def run_properties(theme: Theme, block: str, inline: str) -> str:
    """`w:rPr` content that gives a run of `inline` style its look in a paragraph of the theme style `block`.

    Bold is a toggle: a bold character style in a bold paragraph turns it off again, so there it is said outright.
    """
    style = theme.style(block)
    if not inline or (inline == "strong" and style.weight == 700):
        return ""
    return f'<w:rStyle w:val="{_id(_run_name(theme, style, inline))}"/>' + _outright(style.weight == 700, inline != "quiet")


def aside_properties(theme: Theme, heading: str, inline: str) -> str:
    """The same for the words at the right end of a heading, which look as `meta` does."""
    style = f'<w:rStyle w:val="{_id(_aside_name(inline))}"/>'
    return style + _outright(theme.style(heading).weight == 700, _aside_bold(theme, inline))


def _outright(within_bold: bool, bold: bool) -> str:
    return "" if not within_bold else "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/><w:bCs w:val="0"/>'


def circled_style(style: Style) -> str:
    """The id of the style of a circled character in a line of `style`: larger than its words."""
    return _id(_circled_name(style))


def checkbox_half_points(theme: Theme, style: Style) -> int:
    """The size of the box to tick in a line of `style`: the theme's, unless the line is too low for it."""
    return round(min(theme.checkbox, style.leading * 0.85) * _BOX_EMS * 2)


def hex_colour(theme: Theme, colour: str) -> str:
    """A named colour of the theme as Office writes it, without #."""
    return theme.colour(colour).lstrip("#").upper()


def styles_xml(theme: Theme, language: str) -> str:
    """The styles part."""
    paragraphs = [
        _paragraph_style(theme, name, style) for name, style in theme.styles.items() if name not in _WITHIN_A_LINE
    ]
    return (
        f"{HEAD}<w:styles {NAMESPACES}>"
        + _defaults(theme, language)
        + _normal(theme)
        + "".join(paragraphs)
        + _furniture(theme)
        + _writing_styles(theme)
        + _fixed_styles(theme)
        + _list_styles(theme)
        + _character_styles(theme)
        + _table_styles(theme)
        + "</w:styles>"
    )


def _defaults(theme: Theme, language: str) -> str:
    val, east_asia = TAGS[language]
    body = theme.style(_DEFAULT)
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{HAN[language]}" w:cs="{LATIN}"/>'
        f'<w:color w:val="{hex_colour(theme, "ink")}"/><w:sz w:val="{round(body.size * 2)}"/><w:szCs w:val="{round(body.size * 2)}"/>'
        f'<w:lang w:val="{val}" w:eastAsia="{east_asia}" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/>'
        '<w:autoSpaceDE/><w:autoSpaceDN/><w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{twips(body.leading)}" w:lineRule="exact"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
        ' w:defQFormat="0" w:count="376"/>'
    )


def _normal(theme: Theme) -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    )


def _paragraph_style(theme: Theme, name: str, style: Style) -> str:
    keep, outline, tabs, border, after = "", "", "", "", style.after
    if name.startswith("heading"):
        keep = "<w:keepNext/><w:keepLines/>"
        tabs = f'<w:tabs><w:tab w:val="right" w:pos="{twips(theme.page.text_width)}"/></w:tabs>'
        if name == "heading3":  # a rule in the room below the words
            border = f'<w:pBdr><w:bottom w:val="single" w:sz="{round(theme.grid_width * 8)}" w:space="1" w:color="{hex_colour(theme, "accent")}"/></w:pBdr>'
            after -= 1 + theme.grid_width
        outline = f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>'
    return _style(
        _style_name(name),
        keep + border + tabs + _spacing(style.before, after, style.leading) + _align(style) + outline,
        _run(_face(theme, style)),
    )


def _furniture(theme: Theme) -> str:
    """Header and footer: left, centre and right by tab stops."""
    centre, right = twips(theme.page.text_width / 2), twips(theme.page.text_width)
    tabs = f'<w:tabs><w:tab w:val="center" w:pos="{centre}"/><w:tab w:val="right" w:pos="{right}"/></w:tabs>'
    return "".join(_style(name, tabs, "", based_on=style_id("furniture")) for name in ("header", "footer"))


def _writing_styles(theme: Theme) -> str:
    """A paragraph a ruled line; `w:between` draws the rules which Word would merge into one."""
    rule = theme.writing.rule_width
    edge = f'w:val="single" w:sz="{round(rule * 8)}" w:space="0" w:color="{hex_colour(theme, "note")}"'
    line = theme.writing.line_mm * MM - rule  # the rule takes room of its own
    base = _style(
        "KG Note Line",
        f"<w:pBdr><w:bottom {edge}/><w:between {edge}/></w:pBdr>" + _spacing(0, 0, line),
        "",
    )
    return base + "".join(_style(name, "", "", based_on="KGNoteLine") for name in ("KG Answer Line", "KG Evidence Line"))


def _fixed_styles(theme: Theme) -> str:
    """Room between blocks, and what holds drawings."""
    score = theme.style("anchor_score")
    return (
        _style("KG Gap", _spacing(0, 0, theme.block_after), '<w:sz w:val="2"/>')
        + _style("KG Callout Gap", _spacing(0, 0, theme.callout_after), '<w:sz w:val="2"/>')
        + _style("KG Seam", _spacing(0, 0, SEAM_POINTS), '<w:sz w:val="2"/>')
        + _style("KG Drawing", '<w:spacing w:line="240" w:lineRule="auto"/>', '<w:sz w:val="2"/>')
        + _style("KG Picture", f'<w:spacing w:after="{twips(PICTURE_AFTER)}"/>', "", based_on="KGDrawing")
        + _style("KG Circle", _spacing(0, 0, score.leading) + '<w:jc w:val="center"/>', _run(_face(theme, score)))
    )


def _list_styles(theme: Theme) -> str:
    tag, text = twips(theme.list_indent), twips(theme.list_indent + theme.list_tag_width)
    plain = f'<w:ind w:left="{tag}" w:hanging="{tag}"/>'
    tagged = f'<w:tabs><w:tab w:val="left" w:pos="{tag}"/></w:tabs><w:ind w:left="{text}" w:hanging="{text}"/>'
    return "".join(
        _style(f"KG Check{kind}", plain, "", based_on=base) + _style(f"KG Check{kind} Tagged", tagged, "", based_on=base)
        for kind, base in (("", style_id("list")), (" Small", style_id("small")))
    )


def _character_styles(theme: Theme) -> str:
    """One style per inline style; `quiet` and `label` are smaller than their block, so each size has its own."""
    wanted: dict[str, str] = {}
    for style in theme.styles.values():
        for inline in _INLINES[1:]:
            wanted.setdefault(_run_name(theme, style, inline), _run_style(theme, style, inline))
    for inline in _INLINES:
        wanted[_aside_name(inline)] = _run(_aside_face(theme, inline))
    number, gutter = theme.style("number"), theme.style("gutter")
    wanted["KG Number"] = _run(Face(round(number.size * 2), hex_colour(theme, number.colour), False))
    wanted["KG Gutter"] = _run(Face(round(gutter.size * 2), hex_colour(theme, gutter.colour), gutter.weight == 700))
    wanted["KG Tag"] = f'<w:b/><w:bCs/><w:color w:val="{hex_colour(theme, "accent")}"/>'
    wanted["KG Blank"] = f'<w:color w:val="{hex_colour(theme, "ink")}"/>'
    wanted["KG Framed"] = f'<w:bdr w:val="single" w:sz="4" w:space="0" w:color="{hex_colour(theme, "ink")}"/>'
    for style in theme.styles.values():
        wanted.setdefault(_circled_name(style), _circled_run(style))
    for box in sorted({checkbox_half_points(theme, style) for style in theme.styles.values()}):
        wanted[f"KG Box {box}"] = (
            f'<w:rFonts w:ascii="{BOXES}" w:hAnsi="{BOXES}" w:eastAsia="{BOXES}"/>'
            f'<w:color w:val="{hex_colour(theme, "ink")}"/><w:sz w:val="{box}"/><w:szCs w:val="{box}"/>'
        )
    return "".join(
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="2"/><w:qFormat/><w:rPr>{rpr}</w:rPr></w:style>'
        for name, rpr in wanted.items()
    )


def _table_styles(theme: Theme) -> str:
    inner = f'w:val="single" w:sz="{round(theme.grid_width * 8)}" w:space="0" w:color="{hex_colour(theme, "line")}"'
    ruled = "".join(f"<w:{edge} {inner}/>" for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
    frame = f'w:val="single" w:sz="8" w:space="0" w:color="{hex_colour(theme, "ink")}"'
    strip = "".join(f"<w:{edge} {frame}/>" for edge in ("top", "left", "bottom", "right"))
    x, y = twips(theme.cell_padding_x), twips(theme.cell_padding_y - theme.grid_width / 2)
    margins = (
        f'<w:tblCellMar><w:top w:w="{y}" w:type="dxa"/><w:left w:w="{x}" w:type="dxa"/>'
        f'<w:bottom w:w="{y}" w:type="dxa"/><w:right w:w="{x}" w:type="dxa"/></w:tblCellMar>'
    )
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="KGGrid"><w:name w:val="KG Grid"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/>'
        f'<w:tblPr><w:tblBorders>{ruled}</w:tblBorders>{margins}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="KGLayout"><w:name w:val="KG Layout"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="KGStrip"><w:name w:val="KG Strip"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{strip}</w:tblBorders></w:tblPr></w:style>"
    )


def _run_style(theme: Theme, style: Style, inline: str) -> str:
    half_points = _half_points(theme, style, inline)
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else ""
    bold = "" if inline == "quiet" else "<w:b/><w:bCs/>"
    colour = _COLOURS.get(inline, "")
    return bold + (f'<w:color w:val="{hex_colour(theme, colour)}"/>' if colour else "") + size


def _run_name(theme: Theme, style: Style, inline: str) -> str:
    half_points = _half_points(theme, style, inline)
    usual = _half_points(theme, theme.style(_DEFAULT), inline)
    return f"KG {inline.capitalize()} Text" + (f" {half_points / 2:g}" if half_points != usual else "")


def _circled_name(style: Style) -> str:
    return f"KG Circled {style.size:g}"


def _circled_run(style: Style) -> str:
    half_points = round(style.size * _CIRCLED_EMS * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _face(theme: Theme, style: Style) -> Face:
    return Face(round(style.size * 2), hex_colour(theme, style.colour), style.weight == 700)


def _aside_name(inline: str) -> str:
    return f"KG Aside {inline.capitalize()}".strip()


def _aside_bold(theme: Theme, inline: str) -> bool:
    return theme.style(ASIDE).weight == 700 if not inline else inline != "quiet"


def _aside_face(theme: Theme, inline: str) -> Face:
    style = theme.style(ASIDE)
    colour = _COLOURS.get(inline, style.colour)
    size = _half_points(theme, style, inline) or round(style.size * 2)
    return Face(size, hex_colour(theme, colour), _aside_bold(theme, inline))


def _half_points(theme: Theme, style: Style, inline: str) -> int:
    """The size of a `quiet` or `label` run; 0 where the run has the size of its block."""
    return round(style.size * theme.inline_small * 2) if inline in ("quiet", "label") else 0


def _style(name: str, paragraph: str, run: str, based_on: str = "Normal") -> str:
    custom = ' w:customStyle="1"' if name.startswith("KG") else ""
    run = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:uiPriority w:val="1"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{run}</w:style>'
    )


def _style_name(name: str) -> str:
    return _NAMES.get(name) or "KG " + name.replace("_", " ").title()


def _id(name: str) -> str:
    """`KG Quiet 12.5` -> `KGQuiet125`, `heading 1` -> `Heading1`."""
    return "".join(word[0].upper() + word[1:] for word in name.replace(".", "").split())


def _spacing(before: float, after: float, line: float) -> str:
    return (
        f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" w:line="{twips(line)}" w:lineRule="exact"/>'
    )


def _align(style: Style) -> str:
    return f'<w:jc w:val="{_JUSTIFICATION[style.align]}"/>' if style.align != "left" else ""


def _run(face: Face) -> str:
    bold = "<w:b/><w:bCs/>" if face.bold else ""
    return (
        f'{bold}<w:color w:val="{face.colour}"/><w:sz w:val="{face.half_points}"/><w:szCs w:val="{face.half_points}"/>'
    )

