"""What the answer of a question must hold beyond its shape: a key that fits the options, blanks that fit the gaps."""

from __future__ import annotations

import re

from kitgen.bank import Question
from kitgen.bank_reader.relations import unique, unknown_reference
from kitgen.keyed import GAP, KEYED
from kitgen.messages import Message, say
from kitgen.schema.choices import type_name
from kitgen.schema.sink import Sink
from kitgen.yamlfile import Map

_RUN = re.compile(r"_{2,}")
_MOST_GAPS = 4
_PARTS = {
    "options": ("mcq_single", "mcq_multi", "matching", "ordering"),
    "key": ("mcq_single", "mcq_multi", "matching", "ordering", "true_false"),
    "prompts": ("matching",),
    "blanks": ("fill_blank",),
}
"""What the answer of a keyed question consists of, by type; it has these and none of the others."""
_LEAST_OPTIONS = {"mcq_single": 3, "mcq_multi": 3, "matching": 2, "ordering": 3}


def check_answer(data: Map, question: Question, sink: Sink) -> None:
    """The answer of any question; of a keyed one, all that marking needs."""
    answer = data["answer"]
    for part in ("options", "prompts", "blanks"):
        unique(((one, one["id"]) for one in answer.get(part) or ()), part, sink)
    if not question.keyed:
        _check_open(data, question, sink)
        return
    check = _KeyCheck(data, question, sink)
    if check.parts():
        check.place()
        check.marks()


def check_gaps(data: Map, question: Question, sink: Sink) -> None:
    """As many gaps in the stem as blanks in the answer; asked of a translation too."""
    if question.type != "fill_blank":
        return
    runs, line = _RUN.findall(question.stem), data.lines["stem"]
    if any(run != GAP for run in runs):
        message = say("a gap in the stem of '{id}' is not four underscores", id=question.id)
        sink.add(line, message, say("write each gap as ____"))
    elif len(runs) != len(question.answer.blanks):
        values = {"id": question.id, "gaps": len(runs), "blanks": len(question.answer.blanks)}
        message = say("the stem of '{id}' has {gaps} gaps, its answer {blanks} blanks", **values)
        sink.add(line, message, say("write each gap as ____, and one item of `answer.blanks:` a gap, in order"))
    elif len(runs) > _MOST_GAPS:
        message = say("the stem of '{id}' has {gaps} gaps, more than {most}", id=question.id, gaps=len(runs), most=4)
        sink.add(line, message, say("make two questions of it"))


def _check_open(data: Map, question: Question, sink: Sink) -> None:
    answer, id = data["answer"], question.id
    if not question.answer.reference:
        hint = say("add `{key}:` ({doc})", key="reference", doc=say("one good answer as it could be spoken"))
        sink.add(answer.line, say("the answer of '{id}' has no '{key}'", id=id, key="reference"), hint)
    if question.scoring == "key":
        message = say("question '{id}' is marked by a key, but is no keyed question", id=id)
        sink.add(data.lines["scoring"], message, say("keyed types are {types}", types=", ".join(KEYED)))
    for part in ("key", "prompts", "blanks"):
        if answer.get(part):
            _not_wanted(question, part, answer.lines[part], sink)
    points = sum(one.points for one in question.look_fors)
    if question.scoring == "additive" and question.points and points and points != question.points:
        values = {"id": id, "sum": points, "points": question.points}
        message = say("points of the look-fors of '{id}' sum to {sum}, not {points}", **values)
        sink.add(data.lines["points"], message, say("change the points of one of them"))


def _not_wanted(question: Question, part: str, line: int, sink: Sink) -> None:
    message = say("the answer of '{id}' has '{key}'", id=question.id, key=part)
    sink.add(line, message, say("a question of type {type} has none: remove it", type=type_name(question.type)))


class _KeyCheck:
    """The checks of one keyed question."""

    def __init__(self, data: Map, question: Question, sink: Sink) -> None:
        self.data, self.question, self.sink = data, question, sink
        self.answer: Map = data["answer"]
        self.options = [one.id for one in question.answer.options]

    def place(self) -> None:
        """In which pool it stands, and how it is marked."""
        id = self.question.id
        if self.question.use == "live":
            message = say("keyed question '{id}' stands in the live pool", id=id)
            hint = say("it has no guide to score an answer by: write `use: practice` or `use: cert`")
            self.sink.add(self.data.lines["use"], message, hint)
        if self.question.scoring != "key":
            message = say("keyed question '{id}' is not marked by its key", id=id)
            self.sink.add(self.data.lines.get("scoring", self.data.line), message, say("write `scoring: key`"))
        if not self.question.points:
            message = say("keyed question '{id}' has no 'points'", id=id)
            self.sink.add(self.data.line, message, say("add `points:`, the marks it is worth on a paper"))
        for key in ("probes", "look_fors", "anchors"):
            if self.data.get(key):
                message = say("keyed question '{id}' has '{key}'", id=id, key=key)
                self.sink.add(self.data.lines[key], message, say("the key scores it: remove them"))

    def parts(self) -> bool:
        """The parts that its type has, and no others."""
        type, before = self.question.type, len(self.sink.problems)
        for part, types in _PARTS.items():
            if type in types and not self.answer.get(part):
                message = say("the answer of '{id}' has no '{key}'", id=self.question.id, key=part)
                self.sink.add(
                    self.answer.line, message, say("a question of type {type} needs it", type=type_name(type))
                )
            elif type not in types and self.answer.get(part):
                _not_wanted(self.question, part, self.answer.lines[part], self.sink)
        least = _LEAST_OPTIONS.get(type, 0)
        if self.options and len(self.options) < least:
            values = {"id": self.question.id, "count": len(self.options), "least": least}
            self.sink.add(self.answer.lines["options"], say("'{id}' has {count} options of at least {least}", **values))
        return len(self.sink.problems) == before

    def marks(self) -> None:
        match self.question.type:
            case "mcq_single" | "mcq_multi":
                self._chosen()
            case "true_false":
                if self.question.answer.key not in (("true",), ("false",)):
                    self._wrong(
                        say("the key of '{id}' is neither true nor false", id=self.question.id), say("write one")
                    )
            case "matching":
                self._pairs()
            case "ordering":
                if sorted(self.question.answer.key) != sorted(self.options):
                    message = say("the key of '{id}' does not name every option once", id=self.question.id)
                    self._wrong(message, say("put {options} in the right order", options=", ".join(self.options)))
        check_gaps(self.data, self.question, self.sink)

    def _wrong(self, message: Message, hint: Message) -> None:
        self.sink.add(self.answer.lines["key"], message, hint)

    def _chosen(self) -> None:
        key, id = self.question.answer.key, self.question.id
        for wrong in key:
            if wrong not in self.options:
                unknown_reference(self.sink, self.answer.lines["key"], say("option"), wrong, self.options)
        if self.question.type == "mcq_single" and len(key) != 1:
            message = say("the key of '{id}' names {count} options, one is right", id=id, count=len(key))
            self._wrong(message, say("name one, or write `type: mcq_multi`"))
        if self.question.type == "mcq_multi" and not 2 <= len(set(key)) <= len(self.options):
            message = say("the key of '{id}' names {count} options, two at least are right", id=id, count=len(set(key)))
            self._wrong(message, say("name all that are right, or write `type: mcq_single`"))
        for option, raw in zip(self.question.answer.options, self.answer["options"], strict=True):
            if not option.rationale:
                message = say("option '{option}' of '{id}' has no 'rationale'", option=option.id, id=id)
                self.sink.add(raw.line, message, say("say in one line why it is right or wrong"))

    def _pairs(self) -> None:
        id, prompts = self.question.id, [one.id for one in self.question.answer.prompts]
        pairs = [pair.partition("-")[::2] for pair in self.question.answer.key]
        for _, option in pairs:
            if option not in self.options:
                unknown_reference(self.sink, self.answer.lines["key"], say("option"), option, self.options)
        if sorted(left for left, _ in pairs) != sorted(prompts) or len({right for _, right in pairs}) != len(pairs):
            message = say("the key of '{id}' does not pair every prompt once", id=id)
            self._wrong(message, say("write a pair a prompt, such as 1-C; no option stands in two pairs"))
