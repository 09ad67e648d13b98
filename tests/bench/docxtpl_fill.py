"""Template and data -> DOCX by docxtpl, as its documentation says. As a script: the cold run of the peer.

python docxtpl_fill.py TEMPLATE DATA.json…
"""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate, RichText


def fill_template(template: Path, data: dict[str, Any]) -> bytes:
    """The booklet: the template opened, rendered and saved."""
    opened = DocxTemplate(str(template))
    opened.render({**data, "pages": _enriched(data["pages"])}, autoescape=True)
    stream = BytesIO()
    opened.save(stream)
    return stream.getvalue()


def _enriched(node: Any) -> Any:
    """Data with runs of several looks as docxtpl's rich text."""
    if isinstance(node, list):
        return [_enriched(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "runs" not in node:
        return {key: _enriched(value) for key, value in node.items()}
    rich = RichText()
    for text, look in node["runs"]:
        rich.add(text, style=f"run-{look}" if look else None)
    return {**node, "rich": rich}


if __name__ == "__main__":
    template, *given = map(Path, sys.argv[1:])
    for path in given:
        path.with_suffix(".docx").write_bytes(fill_template(template, json.loads(path.read_bytes())))
