"""Source -> tagged PDF by typst. As a script: the cold run of the peer.

python typst_compile.py FONTS SOURCE.typ…
"""

from __future__ import annotations

import sys
from pathlib import Path

import typst


def compiler(fonts: Path) -> typst.Compiler:
    """A compiler with its fonts loaded."""
    return typst.Compiler(font_paths=[str(fonts)], ignore_system_fonts=True)


if __name__ == "__main__":
    fonts, *sources = map(Path, sys.argv[1:])
    typst_compiler = compiler(fonts)
    for source in sources:
        written = typst_compiler.compile(source.read_bytes(), format="pdf")
        assert isinstance(written, bytes)
        source.with_suffix(".pdf").write_bytes(written)
