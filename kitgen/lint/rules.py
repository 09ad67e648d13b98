"""The table of rules: id, severity, family, and what each looks at. Every rule has its page in docs/lint/."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.lint.finding import Severity
from kitgen.schema.sink import Both, both


@dataclass(frozen=True, slots=True)
class Rule:
    """`family` is the module that holds the check."""

    id: str
    severity: Severity
    family: str
    title: Both


def _rule(id: str, severity: Severity, family: str, en: str, zh: str) -> Rule:
    return Rule(id, severity, family, both(en, zh))


_TABLE = (
    _rule("unreadable", "error", "reading", "what the reader refuses", "读不懂或不合格式的内容"),
    _rule("misplaced", "warning", "reading", "a bank that stands in the wrong place", "题库放错了位置"),
    _rule(
        "gate",
        "error",
        "gate",
        "a live question is job-related and was read by somebody",
        "正式题须与岗位有关并经人审阅",
    ),
    _rule("sign-off", "note", "gate", "questions nobody in your company has signed off", "贵公司尚未签认的题"),
    _rule("review-old", "warning", "dates", "a review older than a year", "审阅已超过一年"),
    _rule("citation-expired", "warning", "dates", "a cited rule that has run out", "引用的规定已过期"),
    _rule("verify", "note", "dates", "a rule in an answer that has to be checked", "答案里的规定需要核对"),
    _rule("waiver", "error", "waivers", "a waiver without reason, approver or expiry", "豁免缺理由、批准人或期限"),
    _rule("waiver-expired", "warning", "waivers", "a waiver that has run out", "豁免已过期"),
    _rule("waiver-unused", "note", "waivers", "a waiver that waives nothing", "用不上的豁免"),
    _rule("practice-help", "warning", "shapes", "a practice question with samples and a hint", "练习题要有示例和提示"),
    _rule("contrary-probe", "warning", "shapes", "a behavioural question asks for the other case", "行为题要追问反例"),
    _rule("minutes", "warning", "shapes", "minutes that fit the type of question", "用时与题型相称"),
    _rule(
        "answer-length",
        "warning",
        "shapes",
        "a reference answer that can be said in its time",
        "参考答案能在限时内说完",
    ),
    _rule("bands", "error", "shapes", "score bands without gap or overlap", "分数段不重叠、不断档"),
    _rule("scale-labels", "warning", "shapes", "a word for the lowest and the highest score", "最低分和最高分都有名称"),
    _rule("no-live", "warning", "shapes", "dimensions and competencies with live questions", "维度与胜任力都有正式题"),
    _rule("spread", "note", "shapes", "a question that takes two facing pages", "要占两页的题"),
    _rule("key-balance", "warning", "keyed", "right letters spread over A to D", "正确答案在各选项间分布均匀"),
    _rule("option-longest", "warning", "keyed", "right options that are not always the longest", "正确选项不总是最长"),
    _rule("option-all", "warning", "keyed", "no option that says all or none of the above", "不用“以上都对”之类选项"),
    _rule("stem-key", "error", "wording", "no key inside a stem", "题干里不留答案"),
    _rule("stem-long", "warning", "wording", "a stem that can be taken in at one hearing", "题干一遍能听懂"),
    _rule("stem-double", "warning", "wording", "one question in a stem", "一道题干只问一件事"),
    _rule("anchor-adjective", "warning", "anchors", "anchors that say what a person does", "锚定描述写行为不写形容词"),
    _rule(
        "anchor-ladder",
        "warning",
        "anchors",
        "anchors that differ by more than an adverb",
        "锚定描述之间不只差一个程度词",
    ),
    _rule("near-duplicate", "warning", "likeness", "questions that are the same in other words", "换了说法的同一道题"),
    _rule("same-sentence", "warning", "likeness", "a sentence that recurs across questions", "多道题里出现同一句话"),
    _rule("wall-repeat", "warning", "likeness", "practice questions that repeat a live one", "练习题与正式题重复"),
    _rule("punctuation", "warning", "punctuation", "half- and full-width punctuation", "全角与半角标点"),
    _rule("quotes", "warning", "punctuation", "the quotation marks of the script", "引号用法"),
    _rule("wrong-script", "warning", "scripts", "characters of the other Chinese script", "混入另一种字体的字"),
    _rule("glossary", "warning", "scripts", "the terms of the script's own region", "用语合乎当地习惯"),
    _rule("translation-missing", "note", "translation", "questions not translated yet", "尚未翻译的题"),
    _rule("translation-stale", "warning", "translation", "a translation older than its source", "译文旧于原文"),
    _rule("translation-numbers", "warning", "translation", "numbers that differ from the source", "数字与原文不同"),
    _rule("translation-names", "warning", "translation", "names that differ from the source", "名称与原文不同"),
    _rule("translation-lists", "warning", "translation", "lists that do not pair", "列表与原文对不上"),
    _rule("law-marital", "error", "law", "marriage and partners", "婚姻与伴侣"),
    _rule("law-childbearing", "error", "law", "pregnancy and children", "怀孕与子女"),
    _rule("law-family", "warning", "law", "parents and family", "父母与家庭"),
    _rule("law-age", "error", "law", "age", "年龄"),
    _rule("law-sex", "error", "law", "sex and sexual orientation", "性别与性倾向"),
    _rule("law-religion", "error", "law", "religion and belief", "宗教信仰"),
    _rule("law-politics", "warning", "law", "politics and unions", "政治与工会"),
    _rule("law-origin", "error", "law", "origin, nationality and native language", "籍贯、民族、国籍与母语"),
    _rule("law-health", "error", "law", "health and disability", "健康与残障"),
    _rule("law-looks", "warning", "law", "looks", "外貌"),
    _rule("law-stars", "error", "law", "star signs and blood types", "星座与血型"),
    _rule("law-criminal", "warning", "law", "criminal record and debts", "犯罪记录与债务"),
    _rule("law-pay", "warning", "law", "pay in earlier jobs", "以往薪资"),
    _rule("law-military", "warning", "law", "military service and clubs", "兵役与社团"),
    _rule("law-home", "warning", "law", "home and how one lives", "住房与居住情况"),
    _rule(
        "law-loaded",
        "warning",
        "law",
        "preferences and remarks that stand in for such topics",
        "变相设限的偏好与评头论足",
    ),
)

RULES = {rule.id: rule for rule in _TABLE}
"""The rules by id, in the order of the docs."""
