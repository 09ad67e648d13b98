"""The shapes of what keeps a question sound over the years: what it rests on, and which rules it may break."""

from __future__ import annotations

from kitgen.schema.kinds import Day, Field, Shape, Slug, Text
from kitgen.schema.sink import both

CITATION = Shape(
    both("citation", "引用"),
    both("a law or a company rule that an answer rests on", "答案所依据的法条或公司规定"),
    (
        Field("source", Text(), both("what is cited", "引用什么"), required=True),
        Field("on", Day(), both("the day of its wording", "所依据版本的日期")),
        Field(
            "expires",
            Day(),
            both("the day it has to be looked up again; lint tells", "须重新核对的日期，到期由检查提醒"),
        ),
    ),
)

WAIVER = Shape(
    both("waiver", "豁免"),
    both(
        "a lint rule that somebody lets pass, and until when; all four are needed",
        "经人批准暂不执行的检查规则，四项缺一不可",
    ),
    (
        Field("rule", Slug(), both("id of the rule", "规则 id"), example="stem-long"),
        Field("reason", Text(), both("why it may pass", "理由")),
        Field("approver", Text(), both("who approved it", "批准人")),
        Field("expires", Day(), both("the last day it holds", "有效期至")),
    ),
)
