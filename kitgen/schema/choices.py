"""The closed sets of words a bank or an opening may use, each word with what it means."""

from __future__ import annotations

from kitgen.schema.kinds import Choice
from kitgen.schema.sink import Both, both

LANGUAGE = Choice(
    ("zh-Hans", "Chinese, simplified", "简体中文"),
    ("zh-Hant", "Chinese, traditional (Taiwan)", "繁体中文（台湾）"),
    ("en", "English", "英文"),
)

JURISDICTION = Choice(
    ("CN", "mainland China", "中国大陆"),
    ("TW", "Taiwan", "台湾"),
    ("HK", "Hong Kong", "香港"),
    ("US", "United States", "美国"),
    ("UK", "United Kingdom", "英国"),
    ("EU", "European Union", "欧盟"),
    ("JP", "Japan", "日本"),
    ("union", "all of these together, the strictest", "以上全部，最严格"),
)

USE = Choice(
    ("live", "asked in interviews", "用于正式面试"),
    ("practice", "printed in the candidate's practice booklet", "用于应聘者练习册"),
    ("cert", "kept for certification papers", "留作认证考试"),
)

TYPE = Choice(
    ("behavioural", "asks for something the candidate has done", "行为面试题：问做过的事"),
    ("situational", "puts the candidate into a situation", "情境题：问遇到这种情况怎么办"),
    ("role_play", "the candidate acts, somebody plays the other side", "角色扮演"),
    ("knowledge", "asks what the job needs to be known", "专业知识题"),
    ("motivation", "asks why this job", "求职动机题"),
    ("values", "asks for what the candidate stands by", "价值观题"),
    ("case", "gives facts to analyse", "案例分析题"),
    ("written", "is answered in writing", "书面题"),
    ("background", "asks about the application papers", "履历核实题"),
    ("presentation", "the candidate presents", "陈述题"),
    ("short_answer", "a few words or lines", "简答题"),
    ("mcq_single", "one option is right", "单选题"),
    ("mcq_multi", "several options are right", "多选题"),
    ("true_false", "right or wrong", "判断题"),
    ("fill_blank", "a gap to fill", "填空题"),
    ("matching", "pairs to match", "配对题"),
    ("ordering", "steps to put in order", "排序题"),
)

_TYPE_NAMES = {
    "behavioural": both("behavioural", "行为面试题"),
    "situational": both("situational", "情境题"),
    "role_play": both("role play", "角色扮演"),
    "knowledge": both("knowledge", "专业知识题"),
    "motivation": both("motivation", "求职动机题"),
    "values": both("values", "价值观题"),
    "case": both("case", "案例分析题"),
    "written": both("written", "书面题"),
    "background": both("background", "履历核实题"),
    "presentation": both("presentation", "陈述题"),
    "short_answer": both("short answer", "简答题"),
    "mcq_single": both("single choice", "单选题"),
    "mcq_multi": both("multiple choice", "多选题"),
    "true_false": both("true or false", "判断题"),
    "fill_blank": both("fill in the blank", "填空题"),
    "matching": both("matching", "配对题"),
    "ordering": both("ordering", "排序题"),
}


def type_name(type: str) -> Both:
    """What a type of question is called in a message."""
    return _TYPE_NAMES[type]


SCORING = Choice(
    ("bars", "one score against the anchors", "按锚定描述给一个分"),
    ("additive", "points of the look-fors are added up", "评分要点累加"),
    ("indicator_count", "look-fors are counted", "按做到的要点数"),
    ("key", "by the key", "按答案"),
)

BASIS = Choice(("judged", "by editors", "编辑判断"), ("empirical", "from results", "来自实测"))

STATUS = Choice(
    ("draft", "being written", "草稿"),
    ("reviewed", "read by somebody else", "已审阅"),
    ("active", "in use", "使用中"),
    ("retired", "no longer used", "已停用"),
)


SLOT = Choice(
    ("S", "situation", "情境"),
    ("T", "task", "任务"),
    ("A", "action", "行动"),
    ("R", "result", "结果"),
    ("L", "what was learned", "反思"),
    ("depth", "goes deeper", "深入"),
    ("contrary", "asks for a time it went the other way", "反例"),
)
