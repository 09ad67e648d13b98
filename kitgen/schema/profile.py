"""The shape of a profile file: how a place holds its interviews."""

from __future__ import annotations

from kitgen.profile import Element
from kitgen.schema.kinds import Choice, Field, Free, ListOf, Shape, Text, Whole
from kitgen.schema.sink import both

DOCUMENT = Choice(
    ("question-sheet", "the candidate's question sheet", "考生题本"),
    ("score-sheet", "one interviewer's marks for one candidate", "评分表"),
    ("score-summary", "all marks of a room", "面试成绩汇总表"),
    ("balance", "carry-forward, calibration, between rooms", "计分平衡表"),
    ("consensus", "consensus, debrief, comparison", "合议与比较"),
    ("day-sheets", "sign-in, timekeeper, logs, declarations", "考务表单"),
    ("timer-cards", "cards for the timekeeper to hold up", "计时提示牌"),
    ("scores", "a workbook that adds up the marks, in XLSX", "计分工作簿（XLSX）"),
)

ELEMENT = Shape(
    both("element", "要素"),
    both("scored over the whole interview, without a question", "按全程表现评分，没有单独的题"),
    (
        Field("name", Text(), both("as printed", "印出的名称"), required=True),
        Field("weight", Whole(5, 30), both("percent of the total, a multiple of 5", "占总分百分比，5 的倍数"), True),
    ),
    Element,
)

PROFILE = Shape(
    both("profile", "面试规程"),
    both("how a place holds its interviews", "一个单位怎样组织面试"),
    (
        Field("documents", ListOf(DOCUMENT), both("forms of the day", "当天要用的表单"), required=True),
        Field(
            "trim",
            Choice(
                ("none", "the plain mean", "不去分，取平均"),
                ("total", "drop one highest and one lowest total", "按总分去掉一个最高和一个最低"),
                ("element", "drop them in every element", "按要素去掉一个最高和一个最低"),
            ),
            both("which marks are dropped; only with five interviewers or more", "去分办法；考官五名以上才去分"),
        ),
        Field(
            "rounding",
            Choice(
                ("half_up", "4 down, 5 up", "四舍五入"),
                ("truncate", "cut off", "截尾"),
                ("half_even", "a 5 to the even neighbour", "四舍六入五成双"),
            ),
            both("how the last place is found", "末位取舍"),
        ),
        Field("places", Whole(0, 4), both("decimals of a final mark", "最后得分的小数位数")),
        Field(
            "marks",
            Choice(
                ("scale", "the points of a score of the scale", "等级对应的分"),
                ("integer", "whole points", "整数分"),
                ("tenth", "points with one decimal at most", "最多一位小数的分"),
            ),
            both("what an interviewer may write", "考官打分的精度"),
        ),
        Field(
            "carry_forward",
            Choice(("yes", "with the carry-forward grid", "用评分草表"), ("no", "without", "不用")),
            both("whether interviewers keep a grid of earlier candidates", "是否保留前面考生的评分草表"),
        ),
        Field("elements", Free(), both("elements by language", "各语言的综合要素")),
        Field(
            "alteration",
            Choice(("void", "a changed sheet is void", "涂改作废"), ("signed", "each change is signed", "改动处签名")),
            both("what becomes of a sheet with changes", "改动的处理"),
        ),
        Field("pass_mark", Whole(0, 100), both("the least that passes", "合格线")),
        Field("terms", Free(), both("words to replace, by language", "各语言要替换的用词")),
        Field("retention", Free(), both("how long sheets are kept, by language", "各语言的保存期限说明")),
    ),
)
