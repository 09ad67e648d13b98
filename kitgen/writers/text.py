"""Pages -> plain text, page by page: for goldens and for the wall."""

from __future__ import annotations

from kitgen.document import Document
from kitgen.layout.pages import Image, Pages, TextLine, Upward


def write_text(document: Document, pages: Pages) -> str:
    """The title, then each page: a marker line with its number, then its lines as they are drawn."""
    written = [document.title]
    for page in pages.pages:
        written.append(f"── page {page.number} ──")
        for placed in page.marks:
            match placed.mark:
                case TextLine(runs=runs) | Upward(runs=runs):
                    written.append("".join(run.text for run in runs))
                case Image(alt=alt):
                    written.append(f"[{alt}]")
                case _:
                    pass  # rules, boxes and circles say nothing
    return "\n".join(written) + "\n"
