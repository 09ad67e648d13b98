"""Theme + language -> the parts that do not change from document to document: styles, settings, colours, fonts."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.theme import Theme
from kitgen.writers.docx.looks import BOXES, aside_looks, hex_colour, run_looks
from kitgen.writers.docx.styles import HAN, LATIN, TAGS, han_face, styles_xml
from kitgen.writers.docx.xml import HEAD, NAMESPACES

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_KEPT = 8
"""How many bases are kept: a kit has at most a theme a language."""


@dataclass(frozen=True, slots=True)
class Base:
    """The static parts as bytes, and the looks of runs: by place and style of the text, the content of `w:rPr`."""

    styles: bytes
    settings: bytes
    theme: bytes
    fonts: bytes
    app: bytes
    looks: dict[tuple[str, str], str]
    aside_looks: dict[tuple[str, str], str]


_bases: list[tuple[Theme, str, Base]] = []


def base_for(theme: Theme, language: str) -> Base:
    """The base of a theme in a language, made once per process."""
    for known, known_language, base in _bases:
        if known_language == language and (known is theme or known == theme):
            return base
    base = _make_base(theme, language)
    _bases.append((theme, language, base))
    del _bases[:-_KEPT]
    return base


def _make_base(theme: Theme, language: str) -> Base:
    parts = styles_xml(theme, language), _settings(theme, language), _theme(theme, language), _fonts(language), _APP
    styles, settings, colours, fonts, app = (part.encode() for part in parts)
    return Base(styles, settings, colours, fonts, app, run_looks(theme), aside_looks(theme))


def _settings(theme: Theme, language: str) -> str:
    mirror = "<w:mirrorMargins/>" if theme.page.mirror == "yes" else ""
    val, east_asia = TAGS[language]
    uri = "http://schemas.microsoft.com/office/word"
    spacing = "doNotCompress" if language == "en" else "compressPunctuation"
    mode = f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/>'
    return (
        f'{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{mirror}<w:defaultTabStop w:val="420"/>'
        f'<w:characterSpacingControl w:val="{spacing}"/>'
        # room before and after adds up, as layout counts it
        f"<w:compat><w:doNotExpandShiftReturn/><w:doNotUseHTMLParagraphAutoSpacing/>{mode}</w:compat>"
        f'<w:themeFontLang w:val="{val}" w:eastAsia="{east_asia}"/>'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"'
        ' w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"'
        ' w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def _theme(theme: Theme, language: str) -> str:
    """The colours and faces Word's menus offer; the styles name their own."""
    names = {
        "dk1": "ink", "lt1": "paper", "dk2": "accent", "lt2": "tint", "accent1": "accent",
        "accent2": "quiet", "accent3": "line", "accent4": "note", "accent5": "ink", "accent6": "tint",
        "hlink": "accent", "folHlink": "quiet",
    }  # fmt: skip
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{hex_colour(theme, colour)}"/></a:{name}>' for name, colour in names.items()
    )
    face = f'<a:latin typeface="{LATIN}"/><a:ea typeface="{han_face(theme, language)}"/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="{_DRAWING}" name="kitgen"><a:themeElements>'
        f'<a:clrScheme name="kitgen">{colours}</a:clrScheme>'
        f'<a:fontScheme name="kitgen"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="kitgen"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _fonts(language: str) -> str:
    """Other names of the faces, and their kind, so that a machine without them finds the nearest."""
    chinese = {
        "Microsoft YaHei": ("微软雅黑", "86"),
        "Microsoft JhengHei": ("微軟正黑體", "88"),
    }[HAN[language]]
    faces = ((LATIN, "", "00", "swiss"), (HAN[language], *chinese, "swiss"), (BOXES, "ＭＳ ゴシック", "80", "modern"))
    fonts = "".join(
        f'<w:font w:name="{name}">{f"""<w:altName w:val="{other}"/>""" if other else ""}<w:charset w:val="{charset}"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="{"fixed" if family == "modern" else "variable"}"/></w:font>'
        for name, other, charset, family in faces
    )
    return f"{HEAD}<w:fonts {NAMESPACES}>{fonts}</w:fonts>"


_APP = (
    f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>kitgen</Application></Properties>"
)
