"""`kitgen doctor`: what kitgen needs, what it found, what is missing."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

import click

from kitgen import __version__
from kitgen.cli.words import Command, language, told
from kitgen.errors import Problem, ToolError
from kitgen.messages import Message, say

_PACKAGES = ("python-docx", "reportlab", "jinja2", "pyyaml", "click", "rich", "uharfbuzz", "justmytype-intl-cjk")
_TOOLS = {
    "soffice": say("looks at DOCX pages"),
    "pdftoppm": say("looks at PDF pages"),
    "qpdf": say("checks PDF files"),
}


@dataclass(frozen=True, slots=True)
class _Check:
    """One thing looked at. `problem` is what is missing; without it kitgen cannot work."""

    name: Message | str
    found: Message | str
    problem: Problem | None = None


@click.command("doctor", cls=Command, told=say("Tell what kitgen needs, what it found here and what is missing."))
def command() -> None:
    checks = list(_checks())
    for check in checks:
        mark = "✗" if check.problem else "✓"
        print(f"{mark} {_text(check.name)}: {_text(check.found)}")
    if problems := [check.problem for check in checks if check.problem]:
        raise ToolError(problems)
    print(told(say("nothing is missing")))


def _text(what: Message | str) -> str:
    return what if isinstance(what, str) else told(what)


def _checks() -> Iterator[_Check]:
    yield _Check("kitgen", __version__)
    yield _Check("Python", f"{platform.python_version()}, {platform.system()}")
    yield from (_package(name) for name in _PACKAGES)
    yield from _fonts()
    yield _Check(say("encoding of the terminal"), _encoding())
    yield _Check(say("language of messages"), language())
    yield _Check(say("workspace"), _workspace())
    for name, use in _TOOLS.items():
        found = shutil.which(name)
        where = say("{path} ({use})", path=found, use=use) if found else say("not here, not needed ({use})", use=use)
        yield _Check(name, where)


def _package(name: str) -> _Check:
    try:
        return _Check(name, version(name))
    except PackageNotFoundError:
        problem = Problem(say("the package '{name}' is missing", name=name), say("install it: pip install kitgen"))
        return _Check(name, say("missing"), problem)


def _fonts() -> Iterator[_Check]:
    """Each language's font is opened, and has to hold characters of that language."""
    from kitgen.errors import KitgenError
    from kitgen.fonts import FontFile, FontSources, load_fonts
    from kitgen.shelf import fonts

    samples = {"zh-Hans": "问题", "zh-Hant": "問題", "en": "Question"}
    name = say("fonts")
    try:
        for language_, paths in fonts().items():
            faces = load_fonts(FontSources(FontFile(paths.regular, paths.regular_index)), language_)
            missing = [sign for sign in samples[language_] if not faces.drawn("regular")[sign].gid]
            problem = Problem(say("the font lacks '{signs}'", signs="".join(missing))) if missing else None
            yield _Check(name, f"{language_} {paths.regular.name}", problem)
    except KitgenError as error:
        yield from (_Check(name, say("missing"), problem) for problem in error.problems)


def _encoding() -> Message | str:
    encoding = (sys.stdout.encoding or "ascii").lower()
    if "utf" in encoding or "gb" in encoding or "big5" in encoding:
        return encoding
    return say("{encoding}: Chinese shows as question marks; set PYTHONUTF8=1", encoding=encoding)


def _workspace() -> Message | str:
    from kitgen.shelf import shelf_for

    found = shelf_for().workspace
    return str(found) if found else say("none here: the shipped banks and templates are used")
