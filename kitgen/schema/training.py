"""The shapes of what a bank holds for the training department: handout topics and certification."""

from __future__ import annotations

from kitgen.schema.kinds import Choice, Field, ListOf, Shape, Slug, Text, Whole
from kitgen.schema.sink import both
from kitgen.training import Certification, HandoutTopic, Threshold

HANDOUT_TOPIC = Shape(
    both("handout topic", "讲义主题"),
    both("a page of the handout in the practice booklet", "练习册讲义的一页"),
    (
        Field("id", Slug(), both("unique in the bank", "题库内唯一"), required=True, example="listen-before-answer"),
        Field("title", Text(), both("what the page is about", "标题"), required=True, text=True),
        Field("principle", Text(), both("the principle and why it holds", "原则与理由"), required=True, text=True),
        Field("example", Text(), both("a short case that shows it", "一个小例子"), required=True, text=True),
        Field(
            "wrong",
            Text(),
            both("a dialogue that goes wrong, one line a turn: `who: words`", "反例对话，一行一句：“谁：话”"),
            required=True,
            text=True,
        ),
        Field("right", Text(), both("the same situation done right", "同一情形的正例对话"), required=True, text=True),
        Field("checklist", ListOf(Text(), least=1), both("things one can tick", "可勾选的要点"), True, text=True),
    ),
    HandoutTopic,
)

THRESHOLD = Shape(
    both("threshold", "合格线"),
    both("what a level asks for; both parts must be passed", "某一级别的合格线，两部分都要过"),
    (
        Field("level", Slug(), both("id of the level", "级别 id"), required=True),
        Field("written", Whole(0, 100), both("percent of the paper", "笔试合格百分比"), required=True),
        Field("practical", Whole(0, 100), both("percent of the practical part", "实操合格百分比"), required=True),
        Field("veto", Whole(0, 9), both("vetoes tolerated, 0 if left out", "容许的一票否决次数，默认 0")),
    ),
    Threshold,
)

CERTIFICATION = Shape(
    both("certification", "认证"),
    both("how the levels are certified", "各级别如何考核"),
    (
        Field("minutes", Whole(5, 480), both("for the written paper", "笔试时长（分钟）"), required=True, example=60),
        Field("questions", Whole(1, 200), both("on a written paper", "一份笔试的题数"), required=True, example=20),
        Field(
            "partial",
            Choice(
                ("none", "all or nothing", "全对才给分"),
                (
                    "half",
                    "no wrong choice and at least half of the right ones: half the points",
                    "无错选且选对一半以上，给一半分",
                ),
            ),
            both(
                "of multiple choice, matching and ordering; none if left out", "多选、配对、排序题的部分得分，默认 none"
            ),
        ),
        Field("practical", Whole(0, 20), both("practical items, 3 if left out", "实操题数，默认 3")),
        Field(
            "stars", ListOf(THRESHOLD, least=1), both("one a level, lowest first", "每级一条，由低到高"), required=True
        ),
    ),
    Certification,
)
