"""What a bank must hold beyond its shape: sums, ids, references. Every problem goes to the draft's sink."""

from __future__ import annotations

from kitgen.bank import Question, Scale
from kitgen.bank_reader.draft import Draft
from kitgen.bank_reader.keyed import check_answer
from kitgen.bank_reader.relations import check_relations, unique, unknown_reference
from kitgen.bank_reader.training import check_training
from kitgen.messages import say
from kitgen.schema.sink import Sink
from kitgen.yamlfile import Map


def check_bank(draft: Draft) -> None:
    """Check the head, each question, and what questions say of each other."""
    _check_head(draft)
    check = _QuestionCheck(draft)
    for data, question in draft.questions:
        if question is not None:
            check.all(data, question)
    unique(
        ((data, data["id"]) for data, _ in draft.questions if isinstance(data.get("id"), str)), "questions", draft.sink
    )
    check_relations(draft)


def _check_head(draft: Draft) -> None:
    for key in ("levels", "dimensions", "competencies"):
        unique(((data, data.get("id")) for data, _ in draft.items(key)), key, draft.sink)
    weights = [one.weight for _, one in draft.items("competencies")]
    if weights and len(weights) == len(draft.head["competencies"]) and sum(weights) != 100:
        message = say("weights of the competencies sum to {sum}, not 100", sum=sum(weights))
        draft.sink.add(
            draft.line("competencies"), message, say("change one weight by {by}", by=f"{100 - sum(weights):+}")
        )
    level = draft.head.get("default_level")
    if level and (ids := _ids(draft, "levels")) and level not in ids:
        unknown_reference(draft.sink, draft.line("default_level"), say("level"), level, ids)
    if scale := draft.head.get("scale"):
        _check_scale(draft, scale)
    check_training(draft)


def _check_scale(draft: Draft, scale: Scale) -> None:
    if scale.min >= scale.max:
        message = say("the scale runs from {min} to {max}", min=scale.min, max=scale.max)
        draft.sink.add(draft.line("scale"), message, say("the lowest score comes first: `min: 1`, `max: 5`"))
        return
    for score, _ in scale.labels:
        if not scale.min <= score <= scale.max:
            data = draft.data["scale"]
            line = data["labels"].lines.get(str(score), data.lines["labels"])
            _outside(draft.sink, line, say("label"), score, scale)


def _outside(sink: Sink, line: int, what: object, score: int, scale: Scale) -> None:
    message = say("{what} {score} is outside the scale", what=what, score=score)
    sink.add(line, message, say("the scale of the bank runs from {min} to {max}", min=scale.min, max=scale.max))


def _ids(draft: Draft, key: str) -> list[str]:
    """The ids of a list in the head; of those too whose other fields could not be read."""
    raw = draft.data.get(key)
    return [one["id"] for one in raw if isinstance(one, Map) and "id" in one] if isinstance(raw, list) else []


class _QuestionCheck:
    """The checks of one question against the head of its bank."""

    def __init__(self, draft: Draft) -> None:
        self.sink = draft.sink
        self.levels, self.dimensions = _ids(draft, "levels"), _ids(draft, "dimensions")
        self.competencies = _ids(draft, "competencies")
        scale: Scale | None = draft.head.get("scale")
        self.scale = scale if scale and scale.min < scale.max else None

    def all(self, data: Map, question: Question) -> None:
        self._references(data, question)
        self._shares(data, question)
        self._parts(data, question)
        if self.scale:
            self._scores(data, question, self.scale)
        self._flags(data, question)
        self._material(data, question)
        self._needs(data, question)

    def _references(self, data: Map, question: Question) -> None:
        if self.dimensions and question.dimension not in self.dimensions:
            unknown_reference(self.sink, data.lines["dimension"], say("dimension"), question.dimension, self.dimensions)
        for share, line in zip(question.competencies, data["competencies"].lines, strict=True):
            if self.competencies and share.id not in self.competencies:
                unknown_reference(self.sink, line, say("competency"), share.id, self.competencies)
        ends = [one for one in (question.level_min, question.level_max) if one]
        for level in ends:
            if self.levels and level not in self.levels:
                unknown_reference(self.sink, data.lines["level"], say("level"), level, self.levels)
        ranks = [self.levels.index(level) for level in ends if level in self.levels]
        if ranks != sorted(ranks):
            hint = say("levels from low to high: {levels}", levels=", ".join(self.levels))
            message = say("the lowest level of question '{id}' is above its highest", id=question.id)
            self.sink.add(data.lines["level"], message, hint)

    def _shares(self, data: Map, question: Question) -> None:
        line = data.lines["competencies"]
        total = sum(share.share for share in question.competencies)
        if total != 100:
            message = say("shares of question '{id}' sum to {sum}, not 100", id=question.id, sum=total)
            self.sink.add(line, message, say("change one share by {by}", by=f"{100 - total:+}"))
        unique(((one, one["id"]) for one in data["competencies"]), "competencies", self.sink)

    def _parts(self, data: Map, question: Question) -> None:
        for key in _PARTS:
            if data.get(key) and len({one["id"] for one in data[key]}) != len(data[key]):
                unique(((one, one["id"]) for one in data[key]), key, self.sink)
        check_answer(data, question, self.sink)

    def _scores(self, data: Map, question: Question, scale: Scale) -> None:
        for what, anchors, raw in (
            (say("anchor"), question.anchors, data.get("anchors")),
            (say("sample"), question.answer.samples, data["answer"].get("samples")),
        ):
            for anchor in anchors:
                if raw and not scale.min <= anchor.score <= scale.max:
                    _outside(self.sink, raw.lines.get(str(anchor.score), raw.line), what, anchor.score, scale)
        if not question.anchors:
            return
        given = {anchor.score for anchor in question.anchors}
        between = range(scale.min + 1, scale.max)
        lacks = [score for score in (scale.min, scale.max) if score not in given]
        if between and not given.intersection(between):
            lacks.insert(1, (scale.min + scale.max) // 2)
        if lacks:
            scores = ", ".join(str(score) for score in sorted(lacks))
            message = say("question '{id}' has no anchor for {scores}", id=question.id, scores=scores)
            hint = say(
                "say what an answer of that score sounds like: the lowest, a middle and the highest score at least"
            )
            self.sink.add(data.lines["anchors"], message, hint)

    def _flags(self, data: Map, question: Question) -> None:
        for flag, line in zip(question.red_flags, data["red_flags"].lines if question.red_flags else (), strict=True):
            if flag.effect in ("cap", "minus") and not flag.value:
                hint = say("cap: the highest score still possible; minus: the points taken off")
                self.sink.add(line, say("red flag '{id}' has no 'value'", id=flag.id), hint)
            elif flag.effect == "cap" and self.scale and not self.scale.min <= flag.value <= self.scale.max:
                _outside(self.sink, line, say("cap"), flag.value, self.scale)

    def _material(self, data: Map, question: Question) -> None:
        for material, raw in zip(question.material, data.get("material") or (), strict=True):
            cells = {row.count(" | ") for row in material.body.split("\n")}
            if material.kind == "table" and len(cells) > 1:
                message = say("rows of table '{id}' have different numbers of cells", id=material.id)
                self.sink.add(
                    raw.lines["body"], message, say("split cells by ' | ', as many in every row as in the first")
                )

    def _needs(self, data: Map, question: Question) -> None:
        """What printing needs of this use and type."""
        if question.use == "live" and not question.keyed:
            if not any(one.weight == "must" for one in question.look_fors):
                message = say("live question '{id}' has no look-for of weight must", id=question.id)
                hint = say("mark the acts without which no good score is given")
                self.sink.add(data.lines["look_fors"], message, hint)
            if len(question.probes) < 2:
                message = say("live question '{id}' has fewer than two probes", id=question.id)
                self.sink.add(data.lines["probes"], message, say("add a neutral follow-up"))
        if question.type == "role_play" and question.role_play is None:
            hint = say("add `role_play:` with both briefs, opening line, facts, emotion curve and stop rule")
            self.sink.add(data.lines["type"], say("role play '{id}' has no 'role_play'", id=question.id), hint)
        if question.scoring == "additive" and not any(one.points for one in question.look_fors):
            message = say("question '{id}' adds up points, but no look-for has any", id=question.id)
            self.sink.add(data.lines["scoring"], message, say("give look-fors `points:`, or remove `scoring:`"))


_PARTS = ("probes", "look_fors", "red_flags", "material")
