"""Anchors: each says what a person does; none is an adjective, and they differ by more than an adverb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.yamlfile import Map

_DEGREES_ZH = (
    "非常|十分|特别|特別|比较|比較|较为|較為|基本上|基本|大致|大体|大體|略微|稍微|稍|略|很好|很|太|最|极其|極其|极|極|更|较|較|"
    "不够|不夠|不太|不甚|未能|没有|沒有|无法|無法|不能|不|没|沒|未|能够|能夠|能|会|會|有所|有些|有一定|有|一定|完全|充分|部分|全部|几乎|幾乎"
)
_TRAITS_ZH = (
    "优秀|優秀|良好|一般|较差|出色|突出|合格|不合格|欠佳|到位|得体|得體|合理|清晰|清楚|完整|全面|流畅|流暢|有条理|有條理|条理|條理|"
    "积极|積極|主动|主動|认真|認真|耐心|热情|熱情|礼貌|禮貌|专业|專業|成熟|灵活|靈活|准确|準確|强|強|弱|好|差|高|低|中|佳|优|優|良|"
    "表达能力|沟通能力|沟通|溝通|表达|表達|逻辑|邏輯|思路|思维|思維|态度|態度|能力|意识|意識|回答|应变|應變|服务|服務|素质|素質|"
    "水平|水準|表现|表現|情绪|情緒|理解|分析|方面|的|地|得|且|和|与|與|并|並|也|较|性"
)
_DEGREES_EN = (
    r"very|quite|rather|fairly|somewhat|slightly|extremely|highly|really|mostly|partly|fully|completely|largely|not|no|never|"
    r"always|often|sometimes|rarely|hardly|well|poorly|some|little|most|all|many|few|any|more|less|clearly|adequately|"
    r"able to|can|cannot"
)
_TRAITS_EN = (
    r"excellent|outstanding|good|fair|average|adequate|acceptable|poor|weak|strong|bad|great|satisfactory|unsatisfactory|limited|"
    r"clear|complete|thorough|professional|polite|patient|positive|confident|logical|effective|appropriate|relevant|"
    r"communication|communicates|attitude|skills?|answers?|response|ability|knowledge|understanding|performance|logic|"
    r"shows?|demonstrates?|has|is|a|an|the|and|or|of|in|with|to|level"
)
_SIGNS = re.compile(r"[\W_]+")


def _cutter(words: str, chinese: bool) -> re.Pattern[str]:
    return re.compile(words if chinese else rf"\b(?:{words})\b", re.IGNORECASE)


_CUT = {
    True: (_cutter(_DEGREES_ZH, True), _cutter(f"{_DEGREES_ZH}|{_TRAITS_ZH}", True)),
    False: (_cutter(_DEGREES_EN, False), _cutter(f"{_DEGREES_EN}|{_TRAITS_EN}", False)),
}


def anchors(subject: Subject) -> Iterator[Finding]:
    """Anchors that judge instead of describing."""
    chinese = subject.bank.language != "en"
    for question, raw in subject.questions():
        if "anchors" in raw:
            yield from _adjectives(subject, question, raw, chinese)
            yield from _ladders(subject, question, raw, chinese)


def _line(raw: Map, score: int) -> int:
    lines: dict[str, int] = raw["anchors"].lines
    return lines.get(str(score), raw.lines["anchors"])


def _adjectives(subject: Subject, question: Question, raw: Map, chinese: bool) -> Iterator[Finding]:
    for anchor in question.anchors:
        left = _SIGNS.sub("" if chinese else " ", _CUT[chinese][1].sub("", anchor.text)).strip()
        if (len(left) if chinese else len(left.split())) <= (3 if chinese else 1):
            values = {"id": question.id, "score": anchor.score, "text": anchor.text}
            message = say("the anchor for {score} of '{id}' judges and describes nothing: '{text}'", **values)
            hint = say("say what a person worth {score} says or does in this situation", score=anchor.score)
            yield subject.finding("anchor-adjective", _line(raw, anchor.score), message, hint, of=question.id)


def _ladders(subject: Subject, question: Question, raw: Map, chinese: bool) -> Iterator[Finding]:
    bare = ((one, _SIGNS.sub("", _CUT[chinese][0].sub("", one.text)).casefold()) for one in question.anchors)
    pairs = [(one, _grams(text)) for one, text in bare if text]
    for (low, first), (high, second) in combinations(pairs, 2):
        if _alike(first, second):
            values = {"id": question.id, "low": low.score, "high": high.score}
            message = say("the anchors for {low} and {high} of '{id}' differ by an adverb only", **values)
            hint = say("name one act that the better answer has and the other has not")
            yield subject.finding("anchor-ladder", _line(raw, high.score), message, hint, of=question.id)


def _alike(one: set[str], other: set[str]) -> bool:
    shared = len(one & other)
    return shared > 0.7 * (len(one) + len(other) - shared)


def _grams(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(max(len(text) - 1, 1))}
