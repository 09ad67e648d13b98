"""The shape of the rules of memory: in an opening, or in a blueprint."""

from __future__ import annotations

from kitgen.memory import Memory
from kitgen.schema.kinds import Field, Flag, Shape, Whole
from kitgen.schema.sink import both

_MOST_DAYS = 3650

MEMORY = Shape(
    both("memory", "记忆"),
    both(
        "how earlier interviews of the workspace bear on this one; needs its ledger",
        "工作区以往的面试如何影响本场，依据用题台账",
    ),
    (
        Field(
            "least_used",
            Flag(),
            both("questions asked least come first, true if left out", "用得最少的题优先，默认 true"),
        ),
        Field(
            "cool_down_days",
            Whole(1, _MOST_DAYS),
            both("days that a question rests; the opening then needs a date", "题目冷却天数，此时招聘要写日期"),
            example=90,
        ),
        Field(
            "cool_down_openings",
            Whole(1, 1000),
            both("openings of the role for which a question rests", "题目冷却的招聘场次（同一岗位）"),
        ),
        Field(
            "cap",
            Whole(1, 1000),
            both("in how many openings a question may be asked", "一道题最多用于几场招聘"),
            example=3,
        ),
        Field(
            "cap_days",
            Whole(1, _MOST_DAYS),
            both("the days within which the cap counts; ever if left out", "上限按多少天内计，不写则不限期"),
            example=365,
        ),
    ),
    Memory,
)
