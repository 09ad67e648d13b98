"""What to do instead of asking about a topic no employer may ask about, by the id of the rule."""

from __future__ import annotations

from kitgen.schema.sink import Both, both

_SHIFTS = both(
    "ask everybody the same about the work itself: 'this post has shifts and weekends, can you work them?', "
    "and note yes or no",
    "只问工作本身，并对所有应聘者问同一句：“本岗位要轮班和周末上班，能否满足？”只记能或不能",
)
_TASKS = both(
    "name the task instead and ask everybody whether they can do it; adjustments are arranged outside the interview",
    "改为说明具体工作任务，对所有应聘者问能否完成；需要的便利在面试之外另行安排",
)
_OFFER = both(
    "leave it out: papers that the law asks for are checked with everybody after the offer",
    "删去；法律要求核验的证件，录用后对所有人一并核验",
)
_OUT = both("leave it out: it says nothing about the work", "删去：它与工作无关")

INSTEAD: dict[str, Both] = {
    "law-marital": _SHIFTS,
    "law-childbearing": _SHIFTS,
    "law-family": _SHIFTS,
    "law-age": both(
        "ask for the experience or the skill that the post needs, not for years of life",
        "改问岗位所需的经验或技能，不问年纪",
    ),
    "law-sex": _OUT,
    "law-religion": _SHIFTS,
    "law-politics": _OUT,
    "law-origin": both(
        "name the language or the permit that the post needs and ask everybody: 'may you work here?', "
        "'can you serve in …?'",
        "写明岗位所需的语言或许可，对所有人问同一句：“能否合法在此工作？”“能否用某种语言服务客户？”",
    ),
    "law-health": _TASKS,
    "law-looks": _TASKS,
    "law-stars": _OUT,
    "law-criminal": _OFFER,
    "law-pay": both(
        "say what the post pays and ask what the candidate expects, not what he earned",
        "先说明本岗位的薪资范围，再问期望，不问以往收入",
    ),
    "law-military": both(
        "ask for the experience that the post needs, wherever it was gained", "改问岗位所需的经验，不论在哪里取得"
    ),
    "law-home": _SHIFTS,
    "law-loaded": both(
        "write the act that the work needs as a look-for, such as 'says how he keeps calm in a rush'; "
        "ask, and do not presume",
        "把工作需要的行为写成评分要点，例如“讲得出忙乱时怎样稳住”；只提问，不预设",
    ),
}
