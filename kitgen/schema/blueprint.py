"""The shape of a blueprint: in an opening, in a bank as its default, or in a file of its own."""

from __future__ import annotations

from typing import Any

from kitgen.errors import Place
from kitgen.requirements import Block, Excluded, Named, Order, Quota, Requirements, Tiers
from kitgen.schema.by_language import ByLanguage
from kitgen.schema.choices import LANGUAGE
from kitgen.schema.counts import Counts
from kitgen.schema.kinds import Choice, Field, Flag, ListOf, Number, Shape, Slug, Text, Whole
from kitgen.schema.memory import MEMORY
from kitgen.schema.sink import both
from kitgen.yamlfile import Map, Seq

MOST = 20

EXCLUDE = Shape(
    both("exclusion", "排除"),
    both("questions never to draw, asked or practised", "正式与练习都不抽取的题"),
    (
        Field("ids", ListOf(Slug(), lone=True), both("by id", "按 id")),
        Field("groups", ListOf(Text(), lone=True), both("by group", "按题组")),
        Field("tags", ListOf(Text(), lone=True), both("by tag", "按标签")),
    ),
    Excluded,
)


NAMED = Shape(
    both("questions", "题目"),
    both("by any of these", "符合任一项即可"),
    (
        Field("ids", ListOf(Slug(), lone=True), both("by id", "按 id")),
        Field("dimensions", ListOf(Slug(), lone=True), both("by dimension", "按维度")),
        Field("competencies", ListOf(Slug(), lone=True), both("by primary competency", "按首要胜任力")),
        Field("types", ListOf(Text(), lone=True), both("by type", "按题型")),
    ),
    Named,
)

TIERS = Shape(
    both("tiers", "优先级"),
    both(
        "what to leave out when time runs late, printed for the panel; the first tier that names a question holds",
        "时间不够时先略去什么，印给面试官；一道题以最先提到它的一级为准",
    ),
    (
        Field("must", NAMED, both("always asked", "必问")),
        Field("should", NAMED, both("left out last; all that no tier names", "最后才略去；没有提到的题都在此级")),
        Field("could", NAMED, both("left out first", "最先略去")),
    ),
    Tiers,
)


def _block(name: tuple[tuple[str, str], ...], minutes: float) -> Block:
    plain = dict(name).get("", "")
    return Block(plain, minutes, () if plain else name)


BLOCK = Shape(
    both("block", "环节"),
    both("a part of the slot that is not for questions", "面试中不提问的环节"),
    (
        Field(
            "name",
            ByLanguage(tuple(LANGUAGE.words)),
            both(
                "as printed in the timetable; for several languages one each: {zh-Hans: …, en: Welcome}",
                "印在时间表上的名称；多种语言时逐一写出：{zh-Hans: 开场, en: Welcome}",
            ),
            required=True,
        ),
        Field("minutes", Number(0.5, 120), both("how long", "分钟数"), required=True, example=5),
    ),
    _block,
)

ORDER = Shape(
    both("order", "提问顺序"),
    both("how the questions are put in order; easy before hard within a group", "题目如何排序，同组内由易到难"),
    (
        Field(
            "by",
            Choice(
                ("dimension", "questions of a dimension stand together", "同一维度的题排在一起"),
                ("competency", "questions of a primary competency stand together", "同一首要胜任力的题排在一起"),
            ),
            both("what stands together, dimension if left out", "按什么分组，默认 dimension"),
        ),
        Field(
            "hardest_apart",
            Flag(),
            both(
                "whether groups change places to open easily and to part the hardest, true if left out",
                "是否调换各组以便由易开始、最难的题不相邻，默认 true",
            ),
        ),
        Field(
            "role_play_last",
            Flag(),
            both("whether role plays come last, true if left out", "角色扮演是否排在最后，默认 true"),
        ),
    ),
    Order,
)


def _requirements(**values: Any) -> Requirements:
    counted = {key: tuple(Quota(*one) for one in value) for key, value in values.items() if key in _COUNTED}
    return Requirements(**{**values, **counted})


_COUNTED = ("dimensions", "competencies", "types", "difficulties")

BLUEPRINT = Shape(
    both("blueprint", "蓝图"),
    both("what the interview must cover; every line is a rule that is kept", "面试必须覆盖什么，每一行都是硬性要求"),
    (
        Field("count", Whole(1, MOST), both("how many questions are asked", "提问题数"), example=6),
        Field(
            "dimensions",
            Counts(MOST),
            both(
                "questions of each dimension; else at least one of every dimension", "各维度题数；不写则每维度至少一题"
            ),
        ),
        Field(
            "competencies",
            Counts(MOST),
            both("questions of each competency, by its primary one", "各胜任力题数（按首要胜任力计）"),
        ),
        Field("types", Counts(MOST), both("questions of each type", "各题型题数")),
        Field(
            "difficulties",
            Counts(MOST),
            both(
                "questions of each difficulty 1 to 5, in place of the opening's mix; none of those left out",
                "各难度（1 至 5）题数，代替招聘难度的配比；未写的难度不出题",
            ),
        ),
        Field("include", ListOf(Slug(), lone=True), both("questions that must be asked, by id", "必考题 id")),
        Field("exclude", EXCLUDE, both("questions never to draw", "不抽取的题")),
        Field(
            "tolerance",
            Whole(0, 80),
            both("steps of difficulty the kit may lie from the mix, 0 if left out", "允许偏离难度配比的级数，默认 0"),
        ),
        Field(
            "fixed_minutes",
            Number(0, 240),
            both(
                "minutes of the slot that are not for questions; 8 and 15 % of the slot if left out",
                "固定环节分钟数，默认 8 分钟加时长的 15%",
            ),
            example=12,
        ),
        Field(
            "blocks",
            ListOf(BLOCK),
            both(
                "the fixed minutes by name, in order, in place of `fixed_minutes`; questions follow the first",
                "按名称列出的固定环节（依次），代替 fixed_minutes；第一个环节之后开始提问",
            ),
        ),
        Field("order", ORDER, both("the order of asking", "提问顺序")),
        Field("tiers", TIERS, both("what to leave out when time runs late", "时间不够时的取舍")),
        Field(
            "memory",
            MEMORY,
            both("how earlier interviews bear on these", "以往面试如何影响"),
        ),
    ),
    _requirements,
)


def placed(requirements: Requirements, raw: Map, file: str) -> Requirements:
    """The requirements with the places of what stands in `raw`, the data they were read from."""
    places = [(path, Place(file, line)) for path, line in _lines(raw, "") if line]
    return Requirements(**{name: getattr(requirements, name) for name in _NAMES}, places=tuple(places))


_NAMES = tuple(one.name for one in BLUEPRINT.fields)


def _lines(raw: Map, prefix: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for key, value in raw.items():
        found.append((prefix + key, raw.lines[key]))
        if isinstance(value, Map):
            found += _lines(value, f"{prefix}{key}.")
        elif isinstance(value, Seq):
            each = zip(value, value.lines, strict=True)
            found += [(f"{prefix}{key}.{i if isinstance(one, Map) else one}", at) for i, (one, at) in enumerate(each)]
    return found
