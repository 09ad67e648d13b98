"""The shapes of the parts of a question: time, probes, look-fors, red flags, material, answer, role play, practice."""

from __future__ import annotations

from typing import Any

from kitgen.bank import (
    Anchor,
    Answer,
    LookFor,
    Material,
    Practice,
    Probe,
    RedFlag,
    Review,
    RolePlay,
    Share,
    Time,
)
from kitgen.keyed import Filling, Option, Prompt
from kitgen.schema.choices import SLOT
from kitgen.schema.kinds import Choice, Day, Field, Free, ListOf, Scored, Shape, Slug, Text, Whole
from kitgen.schema.sink import both

SHARE = Shape(
    both("share", "占比"),
    both("how much of the question measures a competency", "本题有多少在考察某项胜任力"),
    (
        Field("id", Slug(), both("competency", "胜任力的 id"), required=True, example="composure"),
        Field(
            "share", Whole(1, 100), both("percent; all shares of a question sum to 100", "百分比，一题合计 100"), True
        ),
    ),
    Share,
)

TIME = Shape(
    both("time", "时间"),
    both("seconds a question takes; half a minute to read it aloud is added", "本题用时（秒），另加半分钟读题"),
    (
        Field("prep_s", Whole(0, 3600), both("seconds to think before the answer", "准备时间（秒）"), required=True),
        Field("answer_s", Whole(10, 7200), both("seconds for the answer", "作答时间（秒）"), required=True),
        Field("probe_s", Whole(0, 3600), both("seconds for all probes", "追问时间（秒）"), required=True),
    ),
    Time,
)

PROBE = Shape(
    both("probe", "追问"),
    both("a follow-up, asked as it stands", "追问，照原文问"),
    (
        Field("id", Slug(), both("unique in the question; translations pair by it", "本题内唯一，译文按它对应"), True),
        Field("slot", SLOT, both("what it is after", "追问的方向"), required=True),
        Field("text", Text(), both("the words to ask", "追问的原话"), required=True, text=True),
        Field("when", Text(), both("when to ask it, if not always", "在什么情况下问"), text=True),
    ),
    Probe,
)

LOOK_FOR = Shape(
    both("look-for", "评分要点"),
    both("an observable act that earns the score", "看得见的得分行为"),
    (
        Field("id", Slug(), both("unique in the question", "本题内唯一"), required=True),
        Field(
            "weight",
            Choice(
                ("must", "no good score without it", "没有就不能得高分"),
                ("should", "expected", "应当做到"),
                ("bonus", "more than expected", "加分"),
            ),
            both("how much it matters", "重要程度"),
            required=True,
        ),
        Field("text", Text(), both("the act", "行为"), required=True, text=True),
        Field("points", Whole(0, 100), both("points, where scoring is additive", "分值（累加计分时）")),
    ),
    LookFor,
)

RED_FLAG = Shape(
    both("red flag", "预警信号"),
    both("a warning sign and what it does to the score", "预警信号及其对得分的影响"),
    (
        Field("id", Slug(), both("unique in the question", "本题内唯一"), required=True),
        Field(
            "effect",
            Choice(
                ("note", "written down, no effect on the score", "只记录"),
                ("cap", "the score cannot be higher than `value`", "得分不超过 value"),
                ("minus", "takes `value` points off", "扣 value 分"),
                ("veto", "decides against the candidate", "一票否决"),
            ),
            both("what it does", "影响"),
            required=True,
        ),
        Field("value", Whole(0, 100), both("the number that cap and minus need", "cap 与 minus 所需的数值")),
        Field("text", Text(), both("what is heard or seen", "听到或看到什么"), required=True, text=True),
    ),
    RedFlag,
)

MATERIAL = Shape(
    both("material", "材料"),
    both("a paper handed to the candidate", "发给应聘者的材料"),
    (
        Field("id", Slug(), both("unique in the question", "本题内唯一"), required=True),
        Field("title", Text(), both("its heading", "标题"), required=True, text=True),
        Field(
            "kind",
            Choice(
                ("text", "a letter, a mail, a notice", "信件、邮件、通知"),
                ("chat", "a chat, one message a line", "聊天记录，一行一条"),
                (
                    "table",
                    "one row a line, cells split by ' | ', the first line is the head",
                    "表格：一行一行，用 ' | ' 分格，首行为表头",
                ),
            ),
            both("what it is", "种类"),
            required=True,
        ),
        Field("body", Text(), both("its words", "正文"), required=True, text=True),
    ),
    Material,
)

OPTION = Shape(
    both("option", "选项"),
    both("a choice of a keyed question", "客观题的选项"),
    (
        Field("id", Text(), both("letter or id; the key names it", "选项代号"), required=True, example="A"),
        Field("text", Text(), both("the words", "选项内容"), required=True, text=True),
        Field("rationale", Text(), both("why it is right or wrong", "为什么对或错"), text=True),
    ),
    Option,
)

PROMPT = Shape(
    both("prompt", "左栏"),
    both("what stands on the left of a matching question", "配对题左栏的一项"),
    (
        Field("id", Text(), both("number; the key names it", "编号，答案用它"), required=True, example="1"),
        Field("text", Text(), both("the words", "文字"), required=True, text=True),
    ),
    Prompt,
)

BLANK = Shape(
    both("blank", "空格"),
    both("what fits a gap of the stem", "题干一个空里的答案"),
    (
        Field("id", Slug(), both("unique in the question", "本题内唯一"), required=True, example="b1"),
        Field("text", Text(), both("the words that fit", "应填的文字"), required=True, text=True),
        Field("also", ListOf(Text()), both("other words that are right too", "同样算对的写法"), text=True),
    ),
    Filling,
)


def _answer(**values: Any) -> Answer:
    return Answer(**{"reference": "", **values})


ANSWER = Shape(
    both("answer", "答案"),
    both("one good route and what is to be learned from it", "参考答案与解析"),
    (
        Field(
            "reference",
            Text(),
            both(
                "one good answer as it could be spoken; every question but a keyed one has it",
                "一种可取的回答，能照着说出来；除客观题外必填",
            ),
            text=True,
        ),
        Field(
            "explanation",
            Text(),
            both("what is tested, what earns points, what people get wrong", "解析：考什么、怎么得分、常错在哪"),
            required=True,
            text=True,
        ),
        Field("mistakes", ListOf(Text()), both("common mistakes", "常见失误"), text=True),
        Field(
            "samples",
            Scored(Anchor),
            both("spoken answers worth these scores: weak, fair, strong", "各分数对应的回答示例：弱、中、强"),
            text=True,
        ),
        Field(
            "own",
            ListOf(Text()),
            both("sentence starters with ____ blanks", "带 ____ 的句子开头，换成自己的经历"),
            text=True,
        ),
        Field("options", ListOf(OPTION), both("options of a keyed question", "客观题的选项"), text=True),
        Field(
            "key",
            ListOf(Text(), lone=True),
            both(
                "ids of the right options; matching: pairs such as 1-C; ordering: all ids in order; true or false",
                "正确选项；配对题写 1-C 这样的对子，排序题按顺序写全部代号，判断题写 true 或 false",
            ),
        ),
        Field("prompts", ListOf(PROMPT), both("the left side of a matching question", "配对题的左栏"), text=True),
        Field(
            "blanks",
            ListOf(BLANK),
            both("what fits each gap ____ of the stem, in order", "题干各空 ____ 的答案，按顺序"),
            text=True,
        ),
        Field("points", ListOf(Free()), both("points of the answer, not printed", "要点（不打印）"), kept=False),
    ),
    _answer,
)

ROLE_PLAY = Shape(
    both("role play", "角色扮演"),
    both("two briefs, the candidate's and the actor's", "应聘者与扮演者各一份说明"),
    (
        Field(
            "candidate_brief", Text(), both("what the candidate is given", "发给应聘者的说明"), required=True, text=True
        ),
        Field(
            "actor_brief",
            Text(),
            both("persona, goal, manner of the actor", "扮演者的身份、目标和说话方式"),
            True,
            True,
        ),
        Field("opening_line", Text(), both("the actor's first words", "扮演者的第一句话"), required=True, text=True),
        Field(
            "facts_if_asked", ListOf(Text()), both("given only when asked", "问到才给的事实"), required=True, text=True
        ),
        Field("emotion_curve", ListOf(Text()), both("what the actor shows, step by step", "情绪变化"), True, True),
        Field("stop_rule", Text(), both("when to stop", "何时停止"), required=True, text=True),
        Field("props", Free(), both("things needed, not printed", "道具（不打印）"), kept=False),
        Field("observer_points", Free(), both("for observers, not printed", "观察要点（不打印）"), kept=False),
    ),
    RolePlay,
)

PRACTICE = Shape(
    both("practice", "练习"),
    both("what helps a candidate practise alone", "帮助应聘者自己练习"),
    (
        Field("hint", Text(), both("helps without giving the answer away", "提示，不泄露答案"), text=True),
        Field("keywords", ListOf(Text()), both("words to aim for", "关键词"), text=True),
        Field("self_check", ListOf(Text()), both("what to ask oneself afterwards", "自查问题"), text=True),
        Field("lines", Whole(0, 60), both("lines to write on, not used yet", "书写行数（暂不使用）"), kept=False),
    ),
    Practice,
)

REVIEW = Shape(
    both("review", "审阅"),
    both("who read the question before it was used", "谁在使用前审阅过"),
    (
        Field("by", Text(), both("person or team", "审阅人"), required=True),
        Field(
            "role", Text(), both("as what: editorial, HR, hiring manager", "身份：编辑、人事、用人经理"), required=True
        ),
        Field("on", Day(), both("the day", "日期"), required=True),
    ),
    Review,
)

LEVEL_RANGE = Shape(
    both("level range", "级别范围"),
    both("the levels of the role a question fits, both ends included", "本题适用的级别，含两端"),
    (
        Field("min", Slug(), both("lowest level", "最低级别")),
        Field("max", Slug(), both("highest level", "最高级别")),
    ),
)
