"""The shape of a question, and of its translation."""

from __future__ import annotations

from typing import Any

from kitgen.bank import Anchor, Question
from kitgen.keyed import KEYED
from kitgen.schema.choices import BASIS, SCORING, STATUS, TYPE, USE
from kitgen.schema.kinds import Field, Flag, Free, ListOf, Number, Scored, Shape, Slug, Text, Whole
from kitgen.schema.parts import (
    ANSWER,
    LEVEL_RANGE,
    LOOK_FOR,
    MATERIAL,
    PRACTICE,
    PROBE,
    RED_FLAG,
    REVIEW,
    ROLE_PLAY,
    SHARE,
    TIME,
)
from kitgen.schema.sink import both
from kitgen.schema.upkeep import CITATION, WAIVER
from kitgen.schema.waiver import Waiver


def _question(level: dict[str, str] | None = None, **values: Any) -> Question:
    level = level or {}
    for name in ("probes", "look_fors", "red_flags", "anchors"):
        values.setdefault(name, ())
    return Question(level_min=level.get("min", ""), level_max=level.get("max", ""), **values)


def _aside(name: str, en: str, zh: str) -> Field:
    """A field for other tools: accepted, not printed."""
    return Field(name, Free(), both(f"{en}, not printed", f"{zh}（不打印）"), kept=False)


QUESTION = Shape(
    both("question", "题目"),
    both("one question with all that is printed about it", "一道题，以及纸上印出的一切"),
    (
        Field(
            "id",
            Slug(),
            both(
                "says what the case is; unique in the role, never used again",
                "说明是什么案例；本岗位内唯一，不得重复使用",
            ),
            required=True,
            example="calm-angry-caller",
        ),
        Field(
            "version", Whole(1, 9999), both("goes up with every change of wording", "措辞每改一次加一"), required=True
        ),
        Field("use", USE, both("the pool the question belongs to", "所属题池"), required=True),
        Field("type", TYPE, both("what kind of question", "题型"), required=True),
        Field("dimension", Slug(), both("id of the bank's dimension", "所属维度的 id"), required=True),
        Field("difficulty", Whole(1, 5), both("1 easy to 5 hard", "难度，1 易至 5 难"), required=True),
        Field("level", LEVEL_RANGE, both("levels it fits; every level where left out", "适用级别，不写即全部适用")),
        Field(
            "competencies",
            ListOf(SHARE, least=1),
            both("what it measures, the primary one first", "考察的胜任力，主项在前"),
            True,
        ),
        Field("time", TIME, both("seconds it takes", "用时（秒）"), required=True),
        Field(
            "title", Text(), both("short name that gives nothing away", "短标题，不泄露答案"), required=True, text=True
        ),
        Field("context", Text(), both("facts read aloud before the stem", "题干之前朗读的背景"), text=True),
        Field(
            "stem", Text(), both("the question, read aloud word for word", "题干，照原文朗读"), required=True, text=True
        ),
        Field("material", ListOf(MATERIAL), both("papers handed to the candidate", "发给应聘者的材料"), text=True),
        Field("intent", Text(), both("what the question is after", "考察意图"), required=True, text=True),
        Field("probes", ListOf(PROBE, least=1), both("follow-ups in order", "追问，按顺序"), required=True, text=True),
        Field("unstick", Text(), both("a neutral word if the candidate is stuck", "应聘者卡住时的中性提示"), text=True),
        Field(
            "look_fors",
            ListOf(LOOK_FOR, least=1),
            both("acts that earn the score", "评分要点"),
            required=True,
            text=True,
        ),
        Field("red_flags", ListOf(RED_FLAG), both("warning signs", "预警信号"), text=True),
        Field(
            "anchors",
            Scored(Anchor),
            both("what answers of these scores sound like", "各分数的锚定描述"),
            True,
            text=True,
        ),
        Field("answer", ANSWER, both("reference answer and explanation", "参考答案与解析"), required=True, text=True),
        Field("role_play", ROLE_PLAY, both("the two briefs of a role play", "角色扮演的两份说明"), text=True),
        Field("practice", PRACTICE, both("help for practising alone", "自学提示"), text=True),
        Field("scoring", SCORING, both("how the score comes about, bars if left out", "计分方式，默认 bars")),
        Field(
            "enemies",
            ListOf(Slug()),
            both("questions of the same pool never asked together with it", "不能同时出现的题（同一题池）"),
        ),
        Field(
            "group",
            Slug(),
            both(
                "questions of one group share a scenario; one of them is asked, or all where the bank says so",
                "同一情景组，只抽一题；题库写明整组抽取的除外",
            ),
        ),
        Field(
            "policy", Text(), both("the kind of company policy the answer rests on", "答案所依据的公司制度"), text=True
        ),
        Field(
            "verify", Flag(), both("true where a rule in the answer has to be checked", "答案中的规定需要核对时写 true")
        ),
        Field("tags", ListOf(Text()), both("words to find it by", "标签"), text=True),
        Field("review", REVIEW, both("who read it", "审阅")),
        Field("status", STATUS, both("state of work; a retired question is not drawn", "状态；已停用的题不再抽取")),
        Field(
            "difficulty_basis",
            BASIS,
            both("where the difficulty comes from, not printed", "难度依据（不打印）"),
            kept=False,
        ),
        Field("p_value", Number(0, 1), both("share of right answers, not printed", "通过率（不打印）"), kept=False),
        Field(
            "discrimination", Number(-1, 1), both("item-total correlation, not printed", "区分度（不打印）"), kept=False
        ),
        Field("points", Whole(1, 100), both("marks it is worth on a paper", "卷面分值"), example=2),
        Field("clones_of", Slug(), both("id of the question it varies, not printed", "变式来源（不打印）"), kept=False),
        Field("anchor_item", Flag(), both("links parallel forms, not printed", "平行卷锚题（不打印）"), kept=False),
        _aside("roles", "other roles it serves", "还适用的岗位"),
        _aside("job_link", "tasks of the job it rests on", "所依据的工作任务"),
        Field(
            "citations",
            ListOf(CITATION),
            both("policies or laws with their dates, not printed", "制度或法条及日期（不打印）"),
            kept=False,
        ),
        _aside("sensitive", "rules it touches", "涉及的敏感规则"),
        Field(
            "lint_waive", ListOf(WAIVER), both("lint rules waived, not printed", "豁免的检查规则（不打印）"), kept=False
        ),
        _aside("parallel_set", "set of parallel questions", "平行题组"),
        _aside("exposure", "how often it was used", "使用次数"),
        _aside("history", "changes", "修改记录"),
        _aside("author", "who wrote it", "作者"),
        _aside("sme", "subject experts asked", "咨询过的专家"),
    ),
    _question,
    waivers=(
        Waiver((("type", KEYED),), ("probes", "look_fors", "anchors")),
        Waiver((("type", ("short_answer", "case")), ("use", ("practice", "cert"))), ("probes", "anchors")),
    ),
)


def _translated(shape: Shape, *first: Field) -> Shape:
    """The shape of what a translation says of `shape`: ids and words. Nothing is required: the source says what is."""
    fields = [one for one in shape.fields if one.name == "id"] + list(first)
    for one in shape.fields:
        if one.text:
            fields.append(Field(one.name, _translated_kind(one.kind), one.doc, text=True, example=one.example))
    return Shape(shape.noun, shape.doc, tuple(fields))


def _translated_kind(kind: Any) -> Any:
    match kind:
        case Shape():
            return _translated(kind)
        case ListOf(kind=Shape() as part):
            return ListOf(_translated(part))
        case _:
            return kind


TRANSLATED_QUESTION = _translated(
    QUESTION,
    Field(
        "of_version", Whole(1, 9999), both("the version of the source it translates", "所译原文的版本"), required=True
    ),
)
"""A question in a translation: its id and its words, everything else is the source's."""
