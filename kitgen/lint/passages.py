"""The data of a bank -> its passages: every text with its question, part and line, and a way to search all at once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any, NamedTuple

from kitgen.schema.sink import Both, both
from kitgen.yamlfile import Map, Seq


class Passage(NamedTuple):
    """A piece of text. `part` is its path without list items: `stem`, `probes.text`, `anchors.3`.

    Of the head, `question` is empty.
    """

    question: str
    part: str
    text: str
    line: int


_NO_WORDS = frozenset(
    [
        "id",
        "version",
        "of_version",
        "use",
        "type",
        "dimension",
        "difficulty",
        "level",
        "competencies",
        "time",
        "slot",
        "weight",
        "effect",
        "value",
        "points",
        "kind",
        "key",
        "scoring",
        "enemies",
        "group",
        "verify",
        "tags",
        "review",
        "status",
        "difficulty_basis",
        "p_value",
        "discrimination",
        "clones_of",
        "anchor_item",
        "roles",
        "job_link",
        "citations",
        "sensitive",
        "lint_waive",
        "parallel_set",
        "exposure",
        "history",
        "author",
        "sme",
        "also",
        "lines",
        "props",
        "observer_points",
    ]
)
"""Keys of a question that hold no words for a reader."""

_HEAD = ("name", "summary", "levels", "dimensions", "competencies", "scale", "handout")


def passages_of(data: Map) -> Iterator[Passage]:
    """Every passage of a bank or a translation, the head's first."""
    head: list[Passage] = []
    for key in _HEAD:
        if key in data:
            _within("", key, data[key], data.lines[key], _NO_WORDS, head)
    yield from head
    for question in data["questions"]:
        yield from question_passages(question)


def question_passages(question: Map) -> list[Passage]:
    """Every passage of one question."""
    own, lines = question["id"], question.lines
    found: list[Passage] = []
    for key, value in question.items():
        if key not in _NO_WORDS:
            _within(own, key, value, lines[key], _NO_WORDS, found)
    return found


def _within(own: str, part: str, value: Any, line: int, skipped: frozenset[str], found: list[Passage]) -> None:
    """Adds what a value holds: lists handed down are quicker than generators within generators."""
    if isinstance(value, str):
        if value:
            found.append(Passage(own, part, value, line))
    elif isinstance(value, Map):
        for key, one in value.items():
            if key not in skipped:
                _within(own, f"{part}.{key}", one, value.lines[key], skipped, found)
    elif isinstance(value, Seq):
        for one, at in zip(value, value.lines, strict=True):
            _within(own, part, one, at, skipped, found)


_PARTS = {
    "title": both("the title", "标题"),
    "context": both("the context", "背景"),
    "stem": both("the stem", "题干"),
    "material": both("the material", "材料"),
    "intent": both("the purpose", "考察意图"),
    "probes": both("a probe", "追问"),
    "unstick": both("the prompt", "提示"),
    "look_fors": both("a look-for", "评分要点"),
    "red_flags": both("a red flag", "预警信号"),
    "anchors": both("the anchor", "锚定描述"),
    "answer.options": both("an option", "选项"),
    "answer.prompts": both("a prompt to match", "配对项"),
    "answer.reference": both("the reference answer", "参考答案"),
    "answer.explanation": both("the explanation", "解析"),
    "answer.mistakes": both("a mistake", "常见失误"),
    "answer.samples": both("a sample answer", "回答示例"),
    "answer": both("the answer", "答案"),
    "role_play": both("a brief of the role play", "角色扮演说明"),
    "practice": both("the practice help", "自学提示"),
    "policy": both("the policy", "制度"),
    "handout": both("the handout", "讲义"),
    "": both("the head of the bank", "题库开头"),
}


def part_name(part: str) -> Both:
    """What a part is called in a message."""
    first, _, rest = part.partition(".")
    named = _PARTS.get(f"{first}.{rest.partition('.')[0]}") or _PARTS.get(first) or _PARTS[""]
    if first == "anchors":
        return both(f"{named.template} for {rest}", f"{rest} 分{named.zh}")
    return named


class Corpus:
    """The distinct texts of many passages as one long text, so that a pattern runs once over all; `\\0` parts them."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self._of: dict[str, list[Passage]] = {}
        for one in passages:
            self._of.setdefault(one.text, []).append(one)
        self._texts = list(self._of)
        self.text = "\0".join(self._texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in self._texts)]

    def at(self, offset: int) -> list[Passage]:
        """The passages whose text stands at `offset` of the long text."""
        return self._of[self._texts[bisect_right(self._starts, offset) - 1]]

    def repeated(self) -> Iterator[tuple[str, int]]:
        """Texts that stand more than once, and how often beyond the first time."""
        return ((text, len(places) - 1) for text, places in self._of.items() if len(places) > 1)

    def places(self, words: str) -> Iterator[Passage]:
        """Every passage that holds `words`, in order."""
        at = self.text.find(words)
        while at >= 0:
            yield from self.at(at)
            at = self.text.find(words, at + len(words))

    def hits(self, pattern: re.Pattern[str]) -> Iterator[tuple[Passage, str]]:
        """Each match of a pattern (which must not match `\\0`) with every passage of that text."""
        for match in pattern.finditer(self.text):
            for passage in self.at(match.start()):
                yield passage, match[0]
