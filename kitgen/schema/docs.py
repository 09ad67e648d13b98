"""The shapes as tables for the docs, so that a field cannot be without a line in them."""

from __future__ import annotations

from collections.abc import Iterator

from kitgen.schema.bank import BANK, TRANSLATION
from kitgen.schema.by_language import ByLanguage
from kitgen.schema.counts import Counts
from kitgen.schema.either import NameOr, NumberOr, OrFile
from kitgen.schema.kinds import (
    Choice,
    Day,
    Flag,
    Free,
    Kind,
    ListOf,
    Number,
    Scored,
    Shape,
    Slug,
    Text,
    Whole,
)
from kitgen.schema.opening import OPENING

_HEADS = {"en": ("Field", "What it takes", "What it says"), "zh": ("字段", "取值", "说明")}
_INTRO = {
    "en": "# Every field of a bank, a translation and an opening\n\nA required field is bold. Written by kitgen from "
    "its own shapes; `kitgen schema bank` and `kitgen schema opening` give the same to an editor.",
    "zh": "# 题库、译文与招聘文件的全部字段\n\n必填字段加粗。本页由 kitgen 根据自身的定义生成；"
    "`kitgen schema bank` 与 `kitgen schema opening` 给编辑器同样的内容。",
}
_KINDS = {
    Text: ("text", "文字"),
    ByLanguage: ("text, or language: text", "文字，或 语言: 文字"),
    Slug: ("id", "id"),
    Flag: ("true or false", "true 或 false"),
    Day: ("date, 2026-11-22", "日期，2026-11-22"),
    Scored: ("score: text", "分数: 文字"),
    Counts: ("name: how many, such as 2, 1-3, 2+, or with a weight 1-3 x2", "名称: 题数，如 2、1-3、2+，带权重 1-3 x2"),
    Free: ("anything", "任意"),
}


def field_docs(language: str) -> str:
    """Markdown: one table a shape, in `language` "en" or "zh". A required field is bold."""
    parts = [_INTRO[language]]
    for title, shape in (("bank", BANK), ("translation", TRANSLATION), ("opening", OPENING)):
        parts += [_table(name, one, language) for name, one in _shapes(title, shape)]
    return "\n\n".join(parts) + "\n"


def _shapes(name: str, shape: Shape) -> Iterator[tuple[str, Shape]]:
    yield name, shape
    for one in shape.fields:
        kind: Kind = one.kind.several if isinstance(one.kind, NumberOr) else one.kind
        kind = kind.kind if isinstance(kind, ListOf) else kind
        kind = kind.shape if isinstance(kind, OrFile | NameOr) else kind
        if isinstance(kind, Shape):
            yield from _shapes(f"{name}.{one.name}", kind)


def _table(name: str, shape: Shape, language: str) -> str:
    heads = _HEADS[language]
    lines = [f"### `{name}`", "", shape.doc.text(language) + "\n", f"| {' | '.join(heads)} |", "|---|---|---|"]
    for one in shape.fields:
        field = f"**`{one.name}`**" if one.required else f"`{one.name}`"
        takes = _takes(one.kind, language).replace("|", "\\|")
        lines.append(f"| {field} | {takes} | {one.doc.text(language)} |".replace("' | '", "' \\| '"))
    return "\n".join(lines)


def _takes(kind: Kind, language: str) -> str:
    zh = language == "zh"
    match kind:
        case Choice():
            return " · ".join(f"`{word}` {told_zh if zh else told}" for word, told, told_zh in kind.options)
        case Whole(least, most) if least == most:
            return f"{least}"
        case Whole(least, most) | Number(least, most):
            return f"{least:g}–{most:g}" if most <= 10**6 else ("整数" if zh else "whole number")
        case ListOf():
            return ("列表：" if zh else "list of ") + _takes(kind.kind, language)
        case Shape():
            return kind.noun.text(language)
        case NumberOr(number, several):
            return _takes(number, language) + ("，或" if zh else ", or ") + _takes(several, language)
        case NameOr(shape):
            return shape.noun.text(language) + ("或其名称" if zh else " or its name")
        case OrFile(shape):
            return shape.noun.text(language) + ("，或文件路径" if zh else ", or the path of a file")
        case _:
            return _KINDS[type(kind)][zh]
