"""What a user's text file can get wrong before it is YAML, and YAML's own errors said plainly.

`decoded` takes bytes and gives text or raises InputError; `syntax_problem` takes PyYAML's error and gives a Problem.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kitgen.errors import InputError, Place, Problem
from kitgen.messages import Message, say

if TYPE_CHECKING:
    import yaml

_FORBIDDEN = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]"
)
"""Control characters and characters without shape or width; a line feed and a carriage return are none of them."""

_ESCAPED = re.compile(r"\\[0abefrtvNLPxuU]")
"""Escapes in double quotes that can bring in a forbidden character; `\\n` cannot."""

_FULL_WIDTH = re.compile(r"^\s*(?:- +)*[\"']?([A-Za-z_\u3400-\u9fff][\w.-]{0,39})[\"']?[ ]*：")
_COMMON = {
    "GB18030": "的一是不了在人有我他这为之来以个中上们到说时要就出会可也你对生能下过子和回客户题问答工作",
    "Big5": "的一是不了在人有我他這為之來以個中上們到說時要就出會可也你對生能下過子和回客戶題問答工作",
}


def display_name(path: Path) -> str:
    """A path as the user knows it: from the current folder where it lies near, else in full; with forward slashes."""
    try:
        near = Path(os.path.relpath(path))
    except (ValueError, OSError):  # another drive; no current folder
        return path.as_posix()
    return near.as_posix() if near.parts.count("..") <= 2 else Path(os.path.abspath(path)).as_posix()


def decoded(raw: bytes, file: str) -> str:
    """The text of a UTF-8 file, its byte order mark left out. Raises InputError for anything else."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(_encoding_problem(raw, error.start, file)) from None
    if problems := [
        character_problem(match[0], _place(text, match.start(), file)) for match in _FORBIDDEN.finditer(text)
    ]:
        raise InputError(_once_a_line(problems))
    return text


def _once_a_line(problems: list[Problem]) -> list[Problem]:
    return list({problem.place: problem for problem in reversed(problems)}.values())[::-1]


def _place(text: str, start: int, file: str) -> Place:
    return Place(file, text.count("\n", 0, start) + 1)


def character_problem(sign: str, place: Place) -> Problem:
    """A tab, or a character nobody can see."""
    if sign == "\t":
        return Problem(say("a tab"), say("use spaces; set your editor to write two spaces for a tab"), place)
    code = f"U+{ord(sign):04X}"
    return Problem(say("invisible or control character {code}", code=code), say("delete it"), place)


def _encoding_problem(raw: bytes, start: int, file: str) -> Problem:
    place = Place(file, raw.count(b"\n", 0, start) + 1)
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        likely: tuple[str, ...] = ("UTF-16",)
    else:
        likely = _likely_encodings(raw)
    if not likely:
        message = say("not UTF-8 text, and not in an encoding kitgen knows")
        return Problem(message, say("save the file as UTF-8 in your editor"), place)
    message = say("not UTF-8; the bytes look like {encoding}", encoding=likely[0])
    if len(likely) > 1:
        message = say("not UTF-8; the bytes could be {first} or {second}", first=likely[0], second=likely[1])
    command = f"iconv -f {likely[0]} -t UTF-8 '{file}' > '{Path(file).stem}-utf8{Path(file).suffix}'"
    hint = say("convert it: `{command}`, or save it as UTF-8 in your editor", command=command)
    return Problem(message, hint, place)


def _likely_encodings(raw: bytes) -> tuple[str, ...]:
    """The encodings the bytes are valid in, the one with more of the commonest characters first."""
    shares = {}
    for name, common in _COMMON.items():
        try:
            han = [one for one in raw.decode(name) if one >= "\u3400"]
        except UnicodeDecodeError:
            continue
        shares[name] = sum(one in common for one in han) / max(1, len(han))
    ranked = sorted(shares, key=lambda name: -shares[name])
    clear = len(ranked) == 2 and shares[ranked[0]] >= 0.04 and shares[ranked[0]] > 3 * shares[ranked[1]]
    return tuple(ranked[:1] if clear else ranked)


def hidden_character(text: str) -> str:
    """The first control or invisible character that an escape such as `\\x07` brought into `text`, or nothing."""
    match = _FORBIDDEN.search(text)
    return match[0] if match else "\r" * ("\r" in text)


def may_hide_characters(text: str) -> bool:
    """Whether a file's text has escapes that could bring in what its bytes may not hold."""
    return "\\" in text and _ESCAPED.search(text) is not None


def full_width_key(line: str) -> str:
    """The key of a line such as `title：...`, which has a full-width colon where YAML wants `: `; else nothing."""
    match = _FULL_WIDTH.match(line)
    return match[1] if match else ""


def full_width_problem(key: str, place: Place) -> Problem:
    message = say("full-width colon '：' after '{key}'", key=key)
    return Problem(message, say("write an ASCII colon and a space: `{key}: ...`", key=key), place)


MAX_DEPTH = 64


def too_deep_problem(place: Place) -> Problem:
    """Brackets within brackets: a bank has no use for so many, and a parser's time grows with them."""
    hint = say("look for brackets or dashes that were never meant as lists")
    return Problem(say("nested deeper than {most} levels", most=MAX_DEPTH), hint, place)


def syntax_problem(error: yaml.MarkedYAMLError, text: str, file: str) -> Problem:
    """YAML's own error with its line, and what usually causes it."""
    lines = text.splitlines()
    mark = error.problem_mark or error.context_mark
    at = min(mark.line + 1, max(1, len(lines))) if mark else 1
    if error.problem == _TOO_DEEP:
        return too_deep_problem(Place(file, at))
    opened = error.context_mark.line + 1 if error.context_mark else at
    for number in dict.fromkeys((opened, at, at - 1, at - 2)):
        if 0 < number <= len(lines) and (key := full_width_key(lines[number - 1])):
            return full_width_problem(key, Place(file, number))
    reason = str(error.problem or "unreadable")
    unclosed = reason in _AT_CONTEXT and opened < at
    place = Place(file, opened if unclosed else at)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    return Problem(say("YAML syntax error: {reason}", reason=_REASONS.get(reason, reason)), _cause(reason, line), place)


_TOO_DEEP = "exceeded maximum nesting depth"
"""Of newer parsers, which look ahead of the events that we count."""

_AT_CONTEXT = (
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "could not find expected ':'",
)
"""Errors that YAML notices later than they are made; its context tells where."""
_NO_SPACE = re.compile(r"^\s*(?:- +)*[^\s:#\[\]{}]+:[^\s:/]")
_ODD_START = re.compile(r"^\s*(?:- +)*(?:[^\s:#][^:#]*:\s+)?([@`%*&!|>\[{\"'])")
_REASONS: dict[str, Message] = {
    "mapping values are not allowed in this context": say("a ':' where no key can stand"),
    "could not find expected ':'": say("a line without ': ' among lines of `key: value`"),
    "found character that cannot start any token": say("a value starts with a character YAML keeps for itself"),
    "did not find expected key": say("this line does not fit the mapping it stands in"),
    "did not find expected '-' indicator": say("this line does not fit the list it stands in"),
    "found unexpected end of stream": say("a quotation mark is never closed"),
    "did not find expected ',' or ']'": say("a '{sign}' is never closed", sign="["),
    "did not find expected ',' or '}'": say("a '{sign}' is never closed", sign="{"),
    "found unknown escape character": say("an unknown escape after '\\' in double quotes"),
    "did not find expected alphabetic or numeric character": say("a value starts with '*' or '&'"),
    "block sequence entries are not allowed in this context": say("a '- ' where no list can start"),
    "mapping keys are not allowed in this context": say("a value starts with '? '"),
    "did not find expected comment or line break": say("text on the line of '|' or '>'"),
}


_OF_INDENT = (
    "mapping values are not allowed in this context",
    "did not find expected key",
    "did not find expected '-' indicator",
)


def _cause(reason: str, line: str) -> Message:
    """What usually brings YAML to say `reason` of a line like this."""
    if reason == "could not find expected ':'" and _NO_SPACE.match(line):
        return say("put a space after ':'")
    if match := _ODD_START.match(line):
        return say("text that starts with '{sign}' goes in quotes, opened and closed", sign=match[1])
    if reason == "mapping values are not allowed in this context" and line.count(": ") > 1:
        return say("text that holds ': ' goes in quotes")
    if reason in _OF_INDENT:
        return say("check the indent: keys of one mapping start in one column")
    return say("every line is `key: value`, indented by two spaces a level; text with ': ' or ' #' goes in quotes")
