"""View + labels + template -> markup: jinja2, every value escaped, every tag checked in the template's own source.

A template gets `view`, `labels` and `language`, nothing else. The user's folder is searched before the shipped one,
file by file. A filter `paragraphs` parts text at its newlines.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb

import jinja2

from kitgen.errors import InputError, Place, Problem
from kitgen.markup import TAGS, nearest_tag
from kitgen.messages import say

_JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_TAG = re.compile(r"<\s*([^\s/>]+)")


def fill(name: str, view: object, labels: object, language: str, folders: Sequence[Path]) -> str:
    """The markup of template `name`, such as "interviewer.xml.j2".

    Raises InputError for a template that is missing, is not jinja, has an unknown tag or uses an undefined name.
    """
    environment = _environment(tuple(folders))
    try:
        return environment.get_template(name).render(view=view, labels=labels, language=language)
    except jinja2.TemplateSyntaxError as error:
        place = Place(error.filename or error.name or name, error.lineno)
        message = say("the template cannot be read: {reason}", reason=error.message or "")
        raise InputError(Problem(message, say("see the shipped template of the same name"), place)) from error
    except jinja2.TemplateNotFound as error:
        message = say("there is no template '{name}'", name=error.name or name)
        raise InputError(
            Problem(message, say("templates are looked for in {folders}", folders=_joined(folders)))
        ) from error
    except (jinja2.UndefinedError, TypeError, ValueError, KeyError) as error:
        found = _place_in_template(error, folders)
        if found is None:
            raise
        message = say("the template asks for what it is not given: {reason}", reason=_reason(error))
        hint = say("a template is given view, labels and language; the shipped templates show what each holds")
        raise InputError(Problem(message, hint, found)) from error


def _joined(folders: Sequence[Path]) -> str:
    return ", ".join(str(folder) for folder in folders)


def _reason(error: Exception) -> str:
    return str(error.args[0]) if error.args else type(error).__name__


def _place_in_template(error: Exception, folders: Sequence[Path]) -> Place | None:
    """The innermost line of a template in the error's traceback: jinja maps it to the template's own file."""
    for frame in reversed(extract_tb(error.__traceback__)):
        if any(Path(frame.filename).is_relative_to(folder) for folder in folders):
            return Place(frame.filename, frame.lineno or 0)
    return None


_ENVIRONMENTS: dict[tuple[Path, ...], jinja2.Environment] = {}


def _environment(folders: tuple[Path, ...]) -> jinja2.Environment:
    if folders not in _ENVIRONMENTS:
        environment = jinja2.Environment(
            loader=_CheckedLoader([str(folder) for folder in folders]),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            bytecode_cache=_bytecode_cache(),
        )
        del environment.filters["safe"]  # an expression may not produce a tag
        environment.filters["paragraphs"] = paragraphs
        environment.globals.clear()
        environment.globals["range"] = range
        _ENVIRONMENTS[folders] = environment
    return _ENVIRONMENTS[folders]


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: its lines that are not blank."""
    return [line.strip() for line in str(text).split("\n") if line.strip()]


def _bytecode_cache() -> jinja2.FileSystemBytecodeCache | None:
    """Compiled templates, kept in the user's cache folder; none where it cannot be written."""
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "kitgen" / "templates"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return jinja2.FileSystemBytecodeCache(str(folder)) if os.access(folder, os.W_OK) else None


class _CheckedLoader(jinja2.FileSystemLoader):
    """Loads a template and refuses tags that markup does not know, with the template's own file and line."""

    def get_source(self, environment: jinja2.Environment, template: str):  # type: ignore[no-untyped-def]
        source, path, fresh = super().get_source(environment, template)
        problems = check_tags(source, path)
        if problems:
            raise InputError(problems)
        return source, path, fresh


def check_template(path: Path) -> list[Problem]:
    """Every unknown tag of a template file, and the first place that jinja cannot read."""
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        return [Problem(say("the template cannot be read: {reason}", reason=str(error)), place=Place(str(path)))]
    problems = check_tags(source, str(path))
    try:
        jinja2.Environment(autoescape=True).parse(source)
    except jinja2.TemplateSyntaxError as error:
        message = say("the template cannot be read: {reason}", reason=error.message or "")
        problems.append(
            Problem(message, say("see the shipped template of the same name"), Place(str(path), error.lineno))
        )
    return problems


def check_tags(source: str, file: str) -> list[Problem]:
    """Every tag in a template's source that markup does not know."""
    bare = _JINJA.sub(lambda match: "\n" * match.group().count("\n"), source)
    bare = re.sub(r"<!--.*?-->", lambda match: "\n" * match.group().count("\n"), bare, flags=re.DOTALL)
    problems = []
    for match in _TAG.finditer(bare):
        tag = match.group(1)
        if tag not in TAGS:
            place = Place(file, bare.count("\n", 0, match.start()) + 1)
            near = nearest_tag(tag)
            hint = (
                say("did you mean <{near}>?", near=near)
                if near
                else say("known tags are {tags}", tags=", ".join(sorted(TAGS)))
            )
            problems.append(Problem(say("unknown tag <{tag}>", tag=tag), hint, place))
    return problems
