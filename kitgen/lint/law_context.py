"""The words around a topic -> is the candidate asked or judged by it, or is somebody else meant? Texts are folded."""

from __future__ import annotations

import re

_CANDIDATE = "你|应聘者|应征者|候选人|求职者|应试者|面试者|考生"
_OTHERS_ZH = (
    "客户|顾客|用户|乘客|旅客|住户|访客|会员|买家|来电者|消费者|患者|病人|家属|"
    "老人|老奶奶|老太太|大爷|女士|一位|一名|有位|来电|"
    "同事|组员|员工|下属|班长|组长|主管|对方|客人|(?<!其)他|她"
)
_OTHERS_EN = (
    r"customers?|clients?|callers?|guests?|colleagues?|passengers?|staff|team|users?|patients?|"
    r"visitors?|members?|shoppers?|"
    r"co-?workers?|employees?|buyers?|he|she|his|her|someone|somebody"
)

_ASKED_BEFORE_ZH = re.compile(
    rf"(?:{_CANDIDATE})[^。！？?]{{0,14}}$|"
    "(?:是否|有无|有没有|请说明|介绍一下|谈谈|说说|聊聊|讲讲|透露|告诉|请问|打算|计划|准备|考虑)[^。，,]{0,8}$"
)
_ASKED_AFTER_ZH = re.compile(
    "[^。，,？?]{0,6}(?:吗|呢|没有|没|否|[？?])|[^。？?]{0,8}你(?:会|能|可以|怎么|如何|打算|觉得|介意)"
)
_PREFERRED_ZH = re.compile(
    "[^。]{0,20}(?:优先|加分|扣\\d*分|减分|不予|不宜|慎|淘汰|排除|更稳定|为佳|不考虑|风险|录取|录用|不录|正取|复试|"
    "不建议|不稳定|排班困难|容易满足|天生|情绪化|形象)"
)
_PREFERS_ZH = re.compile(
    "(?:优先|不招|不要|只要|只招|谢绝|排除|避免|不录取|不录用|偏好|附上|提供)[^。]{0,6}$|^(?:\\d分[：:])?无$"
)

_ASKED_BEFORE_EN = re.compile(r"\b(?:you|your|any)\b[^.?!]{0,40}$")
_ASKED_AFTER_EN = re.compile(r"[^.?!]{0,10}\?|[^.?!]{0,20}\b(?:you|your)\b")
_PREFERRED_EN = re.compile(
    r"[^.]{0,30}\b(?:preferred|only|ideal\w*|avoid|reject|concern|risk|unsuitable|a plus|bonus|marks?|points?)\b"
)
_PREFERS_EN = re.compile(r"\b(?:prefer\w*|avoid|reject|no|only|mark down|ideally)\b[^.]{0,20}$")

_ELSE_BEFORE_ZH, _ELSE_AFTER_ZH = re.compile(f"(?:{_OTHERS_ZH}).{{0,8}}$"), re.compile(f".{{0,6}}(?:{_OTHERS_ZH})")
_ELSE_BEFORE_EN, _ELSE_AFTER_EN = (
    re.compile(rf"\b(?:{_OTHERS_EN})\b.{{0,20}}$"),
    re.compile(rf".{{0,14}}\b(?:{_OTHERS_EN})\b"),
)


_WARNS_ZH = re.compile(
    "(?:不|别|勿|禁止|不得|不能|不应|不可|避免)[^。！？?]{0,4}(?:问|询|聊|谈|提及|涉及|打听|记录|写)[^。！？?]*$"
)
_WARNS_EN = re.compile(
    r"\b(?:never|not|don't|avoid|without)\b[^.?!]{0,12}\b(?:ask|talk|mention|discuss|record|write|chat)\w*\b[^.?!]*$"
)


def asks(before: str, words: str, after: str, chinese: bool) -> bool:
    """Whether the sentence asks the candidate about `words`, or prefers people by them."""
    if (_WARNS_ZH if chinese else _WARNS_EN).search(before):
        return False
    if chinese:
        asked = _ASKED_BEFORE_ZH.search(before) or _ASKED_AFTER_ZH.match(after)
        return bool(asked or _PREFERRED_ZH.match(after) or _PREFERS_ZH.search(before))
    asked = _ASKED_BEFORE_EN.search(before + words) or _ASKED_AFTER_EN.match(after)
    return bool(asked or _PREFERRED_EN.match(after) or _PREFERS_EN.search(before))


def of_somebody_else(before: str, after: str, chinese: bool) -> bool:
    ""
    """Whether a customer, a colleague or the like stands beside the words: then they are hardly about the candidate."""
    if chinese:
        return bool(_ELSE_BEFORE_ZH.search(before) or _ELSE_AFTER_ZH.match(after))
    return bool(_ELSE_BEFORE_EN.search(before) or _ELSE_AFTER_EN.match(after))
