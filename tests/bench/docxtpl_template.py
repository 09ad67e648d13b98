"""The docxtpl template of a booklet, authored once with python-docx.

It is lean, to docxtpl's advantage: one paragraph whose style is a variable, one table whose rows and cells are loops,
a box, two columns, ruled lines.
"""

from __future__ import annotations

from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docxtpl_pages import WIDTH

from kitgen.theme import Theme

_LOOKS = ("strong", "quiet", "label", "mark")


def write_template(path: Path, theme: Theme) -> None:
    """Author the template."""
    document = docx.Document()
    _set_page(document)
    for name, style in theme.styles.items():
        added = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        added.element.set(qn("w:styleId"), name)
        added.font.size, added.font.bold = Pt(style.size), style.weight == 700
        added.font.color.rgb = RGBColor.from_string(theme.colour(style.colour)[1:].upper())
        form = added.paragraph_format
        form.line_spacing, form.space_before, form.space_after = Pt(style.leading), Pt(style.before), Pt(style.after)
        form.keep_with_next = name.startswith("heading")
    for name in _LOOKS:
        look = document.styles.add_style(f"run-{name}", WD_STYLE_TYPE.CHARACTER)
        look.font.bold = name != "quiet"
    _add_ruled(document, theme)
    body = document.element.body
    for element in parse_xml(f"<w:body {nsdecls('w')}>{_pages_xml()}</w:body>"):
        body.insert(len(body) - 1, element)
    document.save(str(path))


def _set_page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(25), Mm(20)
    section.top_margin, section.bottom_margin = Mm(20), Mm(15)
    section.header_distance = section.footer_distance = Mm(9)
    section.header.paragraphs[0].text = "{{ header[0] }}\t\t{{ header[1] }}"
    footer = section.footer.paragraphs[0]
    footer.text = "{{ footer }}\t\t"
    for field in ("PAGE", "NUMPAGES"):
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), field)
        footer._p.append(element)


def _add_ruled(document: Document, theme: Theme) -> None:
    ruled = document.styles.add_style("ruled", WD_STYLE_TYPE.PARAGRAPH)
    ruled.paragraph_format.line_spacing = Mm(theme.writing.line_mm)
    ruled.paragraph_format.space_after = Pt(0)
    line = 'w:val="single" w:sz="4" w:space="0" w:color="9A9A9A"'
    borders = f"<w:pBdr {nsdecls('w')}><w:bottom {line}/><w:between {line}/></w:pBdr>"
    ruled.element.get_or_add_pPr().append(parse_xml(borders))


def _pages_xml() -> str:
    turn = '<w:p><w:pPr><w:pStyle w:val="gutter"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
    return "".join(
        (
            _p("{%p for page in pages %}"),
            _p("{%p if not loop.first %}"),
            turn,
            _p("{%p endif %}"),
            _loop("page.blocks", "b", inner=_box("b") + _columns("b")),
            _p("{%p endfor %}"),
        )
    )


def _loop(blocks: str, name: str, *, inner: str = "") -> str:
    """One prototype for each kind of block, chosen for each of `blocks`."""
    ruled = '<w:p><w:pPr><w:pStyle w:val="ruled"/></w:pPr></w:p>'
    row = '<w:trHeight w:val="{{ row.height }}"/><w:tblHeader w:val="{{ row.head }}"/>'
    return "".join(
        (
            _p(f"{{%p for {name} in {blocks} %}}"),
            _p(f"{{%p if {name}.kind == 'p' %}}"),
            _paragraph_xml(name),
            _p(f"{{%p elif {name}.kind == 'lines' %}}"),
            _p(f"{{%p for n in range({name}.count) %}}"),
            ruled,
            _p("{%p endfor %}"),
            _p(f"{{%p elif {name}.kind == 'table' %}}"),
            _table_xml(name, "TableGrid", row),
            _p(f"{{%p elif {name}.kind == 'fields' %}}"),
            _table_xml(name, "TableNormal", '<w:trHeight w:val="440"/>', line=True),
            inner,
            _p("{%p endif %}"),
            _p("{%p endfor %}"),
        )
    )


def _box(name: str) -> str:
    inner = _loop(f"{name}.blocks", "i")
    return _p(f"{{%p elif {name}.kind == 'box' %}}") + _tbl("TableGrid", f"<w:tr><w:tc>{inner}{_GAP}</w:tc></w:tr>")


def _columns(name: str) -> str:
    side = f'<w:tcPr><w:tcW w:w="{{{{ side.width }}}}" w:type="dxa"/></w:tcPr>{_loop("side.blocks", "i")}{_GAP}'
    row = f"<w:tr>{_tc(f'{{%tc for side in {name}.sides %}}')}<w:tc>{side}</w:tc>{_tc('{%tc endfor %}')}</w:tr>"
    return _p(f"{{%p elif {name}.kind == 'columns' %}}") + _tbl("TableNormal", row)


def _table_xml(name: str, style: str, row_properties: str, *, line: bool = False) -> str:
    border = '<w:tcBorders><w:bottom w:val="{{ cell.line }}" w:sz="4"/></w:tcBorders>' if line else ""
    properties = f'<w:tcPr><w:tcW w:w="{{{{ cell.width }}}}" w:type="dxa"/>{border}</w:tcPr>'
    cells = f"{_tc('{%tc for cell in row.cells %}')}<w:tc>{properties}{_paragraph_xml('cell')}</w:tc>"
    return _tbl(
        style,
        f"<w:tr>{_tc(f'{{%tr for row in {name}.rows %}}')}</w:tr>"
        f"<w:tr><w:trPr>{row_properties}</w:trPr>{cells}{_tc('{%tc endfor %}')}</w:tr>"
        f"<w:tr>{_tc('{%tr endfor %}')}</w:tr>",
    )


_GAP = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>'


def _tbl(style: str, rows: str) -> str:
    head = f'<w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{WIDTH}" w:type="dxa"/></w:tblPr>'
    return f'<w:tbl>{head}<w:tblGrid><w:gridCol w:w="{WIDTH}"/></w:tblGrid>{rows}</w:tbl>{_GAP}'


def _paragraph_xml(name: str) -> str:
    runs = (
        f"{{%r if {name}.rich %}}",
        f"{{{{r {name}.rich }}}}",
        "{%r else %}",
        f"{{{{ {name}.text }}}}",
        "{%r endif %}",
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{{{{ {name}.style }}}}"/></w:pPr>{"".join(map(_r, runs))}</w:p>'


def _tc(tag: str) -> str:
    return f"<w:tc>{_p(tag)}</w:tc>"


def _p(tag: str) -> str:
    return f"<w:p>{_r(tag)}</w:p>"


def _r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
