"""Theme + language -> styles.xml: every look of the document is a named style, so that a company can restyle once.

Sizes are half-points and distances twentieths of a point, as WordprocessingML wants them.
"""

from __future__ import annotations

from kitgen.theme import MM, Style, Theme
from kitgen.writers.docx.looks import (
    BODY,
    WITHIN_A_LINE,
    character_styles,
    hex_colour,
    id_of,
    look_of,
    style_id,
    style_name,
)
from kitgen.writers.docx.xml import HEAD, NAMESPACES, twips, xml_value

LATIN = "Arial"
HAN = {"zh-Hans": "Microsoft YaHei", "zh-Hant": "Microsoft JhengHei", "en": "Microsoft YaHei"}
TAGS = {"zh-Hans": ("zh-CN", "zh-CN"), "zh-Hant": ("zh-TW", "zh-TW"), "en": ("en-GB", "zh-CN")}
"""`w:lang` of a language: of the whole text, which a PDF made from the file takes over, and of its Han text."""
LATIN_TAG = "en-GB"
"""Of Latin words in every document: tagged as Chinese, LibreOffice parts them anywhere, numbers too."""
STRIP_LINE = 1.0
"""The width of the frame round a score strip, in points."""

_JUSTIFICATION = {"left": "left", "justify": "both", "centre": "center", "right": "right"}
_TINY = '<w:sz w:val="2"/><w:szCs w:val="2"/>'
_SEAM = 1.0
"""The height of the paragraph Word needs where a section or an empty cell ends, in points."""
_UNDER_PICTURE = 6.0
"""The room below a picture in points, as in layout."""


def styles_xml(theme: Theme, language: str) -> str:
    """The styles part."""
    styles = (
        _defaults(theme, language),
        _BUILT_IN,
        *(_paragraph(theme, name, style) for name, style in theme.styles.items() if name not in WITHIN_A_LINE),
        *_furniture(theme),
        *_writing_lines(theme),
        *_gaps(theme),
        *_drawings(theme),
        *_check_lists(theme),
        *(_character(name, properties) for name, properties in character_styles(theme).items()),
        *_tables(theme),
    )
    return f"{HEAD}<w:styles {NAMESPACES}>{''.join(styles)}</w:styles>"


def han_face(theme: Theme, language: str) -> str:
    """The face of Chinese text: the company's, which changes no line, or Word's own."""
    own = theme.company.face if theme.company and language != "en" else ""
    return xml_value(own) or HAN[language]


def _defaults(theme: Theme, language: str) -> str:
    val, east_asia = LATIN_TAG, TAGS[language][1]
    body = theme.style(BODY)
    size = round(body.size * 2)
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{han_face(theme, language)}" w:cs="{LATIN}"/>'
        f'<w:color w:val="{hex_colour(theme, "ink")}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{val}" w:eastAsia="{east_asia}" w:bidi="ar-SA"/>'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/>'
        f'<w:autoSpaceDE/><w:autoSpaceDN/><w:snapToGrid w:val="0"/>{_spacing(body.leading)}'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
        ' w:defQFormat="0" w:count="376"/>'
    )


_BUILT_IN = (
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


def _paragraph(theme: Theme, name: str, style: Style) -> str:
    """The paragraph style of a theme style."""
    run = look_of(style).xml(theme)
    align = f'<w:jc w:val="{_JUSTIFICATION[style.align]}"/>' if style.align != "left" else ""
    if not name.startswith("heading"):
        return _style(style_name(name), _spacing(style.leading, style.before, style.after) + align, run)
    border, after = "", style.after
    if name == "heading3":  # the rule stands in the room below the words
        border = f"<w:pBdr>{_edge(theme, 'bottom', theme.grid_width, 'accent', 1)}</w:pBdr>"
        after -= 1 + theme.grid_width
    tabs = _tabs(("right", theme.page.text_width))
    outline = f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>'
    room = _spacing(style.leading, style.before, after)
    return _style(style_name(name), f"<w:keepNext/><w:keepLines/>{border}{tabs}{room}{align}{outline}", run)


def _furniture(theme: Theme) -> tuple[str, ...]:
    """Header and footer: left, centre and right by tab stops."""
    width, base = theme.page.text_width, style_id("furniture")
    return (
        _style("header", _tabs(("right", width)), based_on=base),
        _style("footer", _tabs(("center", width / 2), ("right", width)), based_on=base),
    )


def _writing_lines(theme: Theme) -> tuple[str, ...]:
    """A paragraph a ruled line; `w:between` draws the rules which Word would merge into one."""
    width = theme.writing.rule_width
    rules = "".join(_edge(theme, name, width, "note") for name in ("bottom", "between"))
    line = _spacing(theme.writing.line_mm * MM - width)  # the rule takes room of its own
    return (
        _style("KG Note Line", f"<w:pBdr>{rules}</w:pBdr>{line}"),
        _style("KG Answer Line", "", based_on="KGNoteLine"),
        _style("KG Evidence Line", "", based_on="KGNoteLine"),
    )


def _gaps(theme: Theme) -> tuple[str, ...]:
    return (
        _style("KG Gap", _spacing(theme.block_after), _TINY),
        _style("KG Callout Gap", _spacing(theme.callout_after), _TINY),
        _style("KG Seam", _spacing(_SEAM), _TINY),
    )


def _drawings(theme: Theme) -> tuple[str, ...]:
    """What holds drawings is as high as they are: an exact line would cut them in Word."""
    score = theme.style("anchor_score")
    # room above, not a centred cell: LibreOffice leaves a drawing at the top of such a cell
    above = (theme.scale_height - STRIP_LINE) / 2 - theme.scale_radius
    in_circle = _spacing(score.leading) + '<w:jc w:val="center"/>'
    return (
        _style("KG Drawing", '<w:spacing w:line="240" w:lineRule="auto"/>', _TINY),
        _style("KG Picture", f'<w:spacing w:after="{twips(_UNDER_PICTURE)}"/>', based_on="KGDrawing"),
        _style("KG Score", f'<w:spacing w:before="{twips(above)}"/><w:jc w:val="center"/>', based_on="KGDrawing"),
        _style("KG Circle", in_circle, look_of(score).xml(theme)),
    )


def _check_lists(theme: Theme) -> tuple[str, ...]:
    """The box hangs before the text, and the short word before it where there is one."""
    tag, text = twips(theme.list_indent), twips(theme.list_indent + theme.list_tag_width)
    plain = f'<w:ind w:left="{tag}" w:hanging="{tag}"/>'
    tagged = f'{_tabs(("left", theme.list_indent))}<w:ind w:left="{text}" w:hanging="{text}"/>'
    return tuple(
        _style(f"KG Check{size}{kind}", paragraph, based_on=style_id(base))
        for size, base in (("", "list"), (" Small", "small"))
        for kind, paragraph in (("", plain), (" Tagged", tagged))
    )


def _tables(theme: Theme) -> tuple[str, ...]:
    sides = ("top", "left", "bottom", "right")
    grid = "".join(_edge(theme, name, theme.grid_width, "line") for name in (*sides, "insideH", "insideV"))
    frame = "".join(_edge(theme, name, STRIP_LINE, "ink") for name in sides)
    x, y = twips(theme.cell_padding_x), twips(theme.cell_padding_y - theme.grid_width / 2)
    padding = "".join(f'<w:{name} w:w="{size}" w:type="dxa"/>' for name, size in zip(sides, (y, x, y, x), strict=True))
    return (
        _table("KG Grid", f"<w:tblBorders>{grid}</w:tblBorders><w:tblCellMar>{padding}</w:tblCellMar>"),
        _table("KG Strip", f"<w:tblBorders>{frame}</w:tblBorders>"),
        _table("KG Layout", ""),
    )


def _style(name: str, paragraph: str, run: str = "", *, based_on: str = "Normal") -> str:
    custom = ' w:customStyle="1"' if name.startswith("KG") else ""
    run = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{id_of(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:uiPriority w:val="1"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>{run}</w:style>'
    )


def _character(name: str, run: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{id_of(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="2"/><w:qFormat/><w:rPr>{run}</w:rPr></w:style>'
    )


def _table(name: str, properties: str) -> str:
    properties = f"<w:tblPr>{properties}</w:tblPr>" if properties else ""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_of(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="3"/><w:qFormat/>{properties}</w:style>'
    )


def _spacing(line: float, before: float = 0.0, after: float = 0.0) -> str:
    return f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" w:line="{twips(line)}" w:lineRule="exact"/>'


def _tabs(*stops: tuple[str, float]) -> str:
    return "<w:tabs>" + "".join(f'<w:tab w:val="{kind}" w:pos="{twips(at)}"/>' for kind, at in stops) + "</w:tabs>"


def _edge(theme: Theme, name: str, width: float, colour: str, space: int = 0) -> str:
    eighths = round(width * 8)
    return f'<w:{name} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{hex_colour(theme, colour)}"/>'
