"""The shapes of a bank file and of a translation of one."""

from __future__ import annotations

from kitgen.bank import Competency, Dimension, Level
from kitgen.bank import Scale as BankScale
from kitgen.schema.blueprint import BLUEPRINT
from kitgen.schema.choices import JURISDICTION, LANGUAGE
from kitgen.schema.kinds import Choice, Field, Free, ListOf, Scored, Shape, Slug, Text, Whole
from kitgen.schema.question import QUESTION, TRANSLATED_QUESTION
from kitgen.schema.sink import both
from kitgen.schema.training import CERTIFICATION, HANDOUT_TOPIC
from kitgen.schema.upkeep import WAIVER

_ID = both("unique in the bank", "题库内唯一")
_NAME = both("as printed", "印在纸上的名称")

LEVEL = Shape(
    both("level", "级别"),
    both("a level of the role", "岗位级别"),
    (Field("id", Slug(), _ID, required=True, example="junior"), Field("name", Text(), _NAME, required=True, text=True)),
    Level,
)

DIMENSION = Shape(
    both("dimension", "维度"),
    both("the bank's own grouping of its questions", "题库自己的分类"),
    (Field("id", Slug(), _ID, required=True), Field("name", Text(), _NAME, required=True, text=True)),
    Dimension,
)

COMPETENCY = Shape(
    both("competency", "胜任力"),
    both("what the job asks of a person", "岗位对人的要求"),
    (
        Field("id", Slug(), _ID, required=True, example="composure"),
        Field("name", Text(), _NAME, required=True, text=True),
        Field("definition", Text(), both("one sentence, public", "一句话定义，可公开"), required=True, text=True),
        Field(
            "weight",
            Whole(1, 100),
            both("percent of the role; all sum to 100", "占岗位的百分比，合计 100"),
            required=True,
        ),
        Field("indicators", ListOf(Text()), both("acts that show it", "行为指标"), text=True),
    ),
    Competency,
)


def _scale(**values: object) -> BankScale:
    return BankScale(**values)  # type: ignore[arg-type]


SCALE = Shape(
    both("scale", "评分等级"),
    both("the scores an interviewer may give", "面试官可给的分数"),
    (
        Field("min", Whole(0, 10), both("lowest score", "最低分"), required=True),
        Field("max", Whole(1, 10), both("highest score", "最高分"), required=True),
        Field("labels", Scored(lambda score, text: (score, text)), both("a word for a score", "分数的名称"), text=True),
    ),
    _scale,
)

_FORMAT = Field(
    "kitgen", Whole(1, 1), both("format of the file: 1", "文件格式：1"), required=True, kept=False, example=1
)
_LANGUAGE = Field("language", LANGUAGE, both("language of this file", "本文件的语言"), required=True)
_ROLE = Field("role", Slug(), both("id of the role, and the file's name", "岗位 id，也是文件名"), required=True)
_ALSO = Field("also", ListOf(Text()), both("other names of the role", "岗位的其他名称"), text=True)

BANK = Shape(
    both("bank", "题库"),
    both("the questions of one role in one language", "一个岗位、一种语言的题库"),
    (
        _FORMAT,
        _ROLE,
        _LANGUAGE,
        Field("name", Text(), both("name of the role as printed", "岗位名称"), required=True, text=True),
        _ALSO,
        Field("summary", Text(), both("what the job is, public", "岗位简介，可公开"), required=True, text=True),
        Field(
            "jurisdiction", JURISDICTION, both("whose law says what may not be asked", "适用哪里的法律"), required=True
        ),
        Field(
            "levels",
            ListOf(LEVEL, least=1),
            both("levels of the role, lowest first", "级别，由低到高"),
            True,
            text=True,
        ),
        Field(
            "default_level",
            Slug(),
            both("the level of an opening that names none", "招聘未写级别时使用"),
            required=True,
        ),
        Field("dimensions", ListOf(DIMENSION, least=1), both("groups of questions", "维度"), required=True, text=True),
        Field("competencies", ListOf(COMPETENCY, least=1), both("what the role asks for", "胜任力"), True, text=True),
        Field("scale", SCALE, both("the scores", "评分等级"), required=True, text=True),
        Field(
            "minutes",
            Whole(10, 240),
            both("length of an interview, 45 if left out", "面试时长（分钟），默认 45"),
            example=45,
        ),
        Field(
            "pools",
            Choice(
                ("disjoint", "no question is both asked and practised", "正式题与练习题分开"),
                ("shared", "one pool; both covers say so", "共用题池，封面注明"),
            ),
            both(
                "whether live and practice questions are kept apart, disjoint if left out",
                "题池是否分开，默认 disjoint",
            ),
        ),
        Field(
            "blueprint",
            BLUEPRINT,
            both("what interviews must cover where the opening does not say", "招聘未写时，面试必须覆盖什么"),
        ),
        Field("cert", CERTIFICATION, both("how the levels are certified", "各级别如何考核")),
        Field("handout", ListOf(HANDOUT_TOPIC), both("topics of the handout", "讲义主题"), text=True),
        Field(
            "whole_groups",
            ListOf(Slug(), lone=True),
            both(
                "groups of which all questions are asked or none, since they share a material; of others one is asked",
                "整组抽取的题组：共用一份材料，要么全抽，要么全不抽；其余题组只抽一题",
            ),
        ),
        Field("questions", ListOf(QUESTION, least=1), both("the questions", "题目"), required=True, text=True),
        Field(
            "lint_waive",
            ListOf(WAIVER),
            both("lint rules waived for the bank as a whole, not printed", "对整个题库豁免的检查规则（不打印）"),
            kept=False,
        ),
        Field("licence", Text(), both("terms of use, not printed", "许可（不打印）"), kept=False),
        Field("maintainer", Text(), both("who keeps the bank, not printed", "维护人（不打印）"), kept=False),
        Field("sources", Free(), both("where it comes from, not printed", "来源（不打印）"), kept=False),
    ),
)


def _words(shape: Shape) -> Shape:
    """The id and the words of a part of a bank's head."""
    return Shape(shape.noun, shape.doc, tuple(one for one in shape.fields if one.text or one.name == "id"))


TRANSLATION = Shape(
    both("translation", "译文"),
    both("the words of a bank in another language; everything else is the source's", "题库的另一种语言，其余沿用原文"),
    (
        _FORMAT,
        Field("translates", LANGUAGE, both("language of the source", "原文的语言"), required=True),
        _ROLE,
        _LANGUAGE,
        Field("name", Text(), both("name of the role as printed", "岗位名称"), required=True, text=True),
        _ALSO,
        Field("summary", Text(), both("what the job is, public", "岗位简介，可公开"), required=True, text=True),
        Field(
            "jurisdiction", JURISDICTION, both("where other law holds than in the source", "与原文适用的法律不同时填写")
        ),
        Field("levels", ListOf(_words(LEVEL)), both("names of the levels", "级别名称"), required=True, text=True),
        Field(
            "dimensions",
            ListOf(_words(DIMENSION)),
            both("names of the dimensions", "维度名称"),
            required=True,
            text=True,
        ),
        Field(
            "competencies",
            ListOf(_words(COMPETENCY)),
            both("words of the competencies", "胜任力的文字"),
            True,
            text=True,
        ),
        Field("scale", _words(SCALE), both("words for the scores", "评分等级的文字"), text=True),
        Field("handout", ListOf(_words(HANDOUT_TOPIC)), both("topics of the handout", "讲义主题"), text=True),
        Field(
            "questions",
            ListOf(TRANSLATED_QUESTION, least=1),
            both("some or all questions", "部分或全部题目"),
            True,
            True,
        ),
    ),
)
