"""What a bank is: the questions of one role in one language, as frozen records.

`bank_reader` makes these from YAML; `selection` picks from them; `kit` freezes what was picked.
Text fields hold plain text: a newline parts paragraphs, nothing else is markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from kitgen.keyed import KEYED, WRITTEN, Filling, Option, Prompt
from kitgen.requirements import Requirements
from kitgen.training import Certification, HandoutTopic

ASK_MINUTES = 0.5
"""To read a stem aloud (field practice; counted once a question)."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the role, such as junior; the bank lists them lowest first."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Dimension:
    """The bank's own grouping of its questions."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Competency:
    """What the job asks of a person. `weight` is a share of the role, all of a bank's sum to 100."""

    id: str
    name: str
    definition: str
    weight: int
    indicators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """The scores an interviewer may give, lowest to highest, and the word for each that has one."""

    min: int
    max: int
    labels: tuple[tuple[int, str], ...] = ()

    @property
    def scores(self) -> tuple[int, ...]:
        return tuple(range(self.min, self.max + 1))


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a question measures a competency, in percent; the first share is the primary one."""

    id: str
    share: int


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds to prepare, to answer, and for probes."""

    prep_s: int
    answer_s: int
    probe_s: int

    @property
    def minutes(self) -> float:
        """All the minutes a question takes, the asking included."""
        return ASK_MINUTES + (self.prep_s + self.answer_s + self.probe_s) / 60


@dataclass(frozen=True, slots=True)
class Probe:
    """A follow-up. `slot` is S, T, A, R, L, depth or contrary."""

    id: str
    slot: str
    text: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class LookFor:
    """An observable act that earns the score. `weight` is must, should or bonus; points only where additive."""

    id: str
    weight: str
    text: str
    points: int = 0


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A warning sign. `effect` is note, cap (highest score `value`), minus (`value` points) or veto."""

    id: str
    effect: str
    text: str
    value: int = 0


@dataclass(frozen=True, slots=True)
class Anchor:
    """What an answer worth `score` sounds like."""

    score: int
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """What the candidate is handed. `kind` is text, chat or table (a row a line, cells parted by ` | `, head first)."""

    id: str
    title: str
    kind: str
    body: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One good route, and what is to be learned from it. `samples` pair with anchors: weak, fair, strong.

    `key` names the right options: of matching, pairs such as 1-C; of ordering, all in order; of true or false, which.
    """

    reference: str
    explanation: str
    mistakes: tuple[str, ...] = ()
    samples: tuple[Anchor, ...] = ()
    own: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    key: tuple[str, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    blanks: tuple[Filling, ...] = ()


@dataclass(frozen=True, slots=True)
class RolePlay:
    """Two briefs: the candidate's, and the actor's with what to reveal, how to feel and when to stop."""

    candidate_brief: str
    actor_brief: str
    opening_line: str
    facts_if_asked: tuple[str, ...]
    emotion_curve: tuple[str, ...]
    stop_rule: str


@dataclass(frozen=True, slots=True)
class Practice:
    """What helps a candidate practise alone."""

    hint: str = ""
    keywords: tuple[str, ...] = ()
    self_check: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """Who read the question before it was used, as what, and when (YYYY-MM-DD)."""

    by: str
    role: str
    on: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question with all that is printed about it."""

    id: str
    version: int
    use: str
    type: str
    dimension: str
    difficulty: int
    competencies: tuple[Share, ...]
    time: Time
    title: str
    stem: str
    intent: str
    probes: tuple[Probe, ...]
    look_fors: tuple[LookFor, ...]
    red_flags: tuple[RedFlag, ...]
    anchors: tuple[Anchor, ...]
    answer: Answer
    context: str = ""
    unstick: str = ""
    material: tuple[Material, ...] = ()
    role_play: RolePlay | None = None
    practice: Practice = Practice()
    level_min: str = ""
    level_max: str = ""
    scoring: str = "bars"
    enemies: tuple[str, ...] = ()
    group: str = ""
    policy: str = ""
    verify: bool = False
    tags: tuple[str, ...] = ()
    review: Review | None = None
    status: str = "active"
    points: int = 0

    @property
    def keyed(self) -> bool:
        """Whether a key marks it; such a question has no probes, look-fors or anchors."""
        return self.type in KEYED

    @property
    def on_paper(self) -> bool:
        """Whether a certification puts it on its paper: it is written, and worth points. All else is practical."""
        return self.type in WRITTEN and self.points > 0

    @property
    def askable(self) -> bool:
        """Whether an interviewer can ask and score it: it has a guide."""
        guided = self.use == "live" or bool(self.anchors) or self.type not in ("short_answer", "case")
        return guided and not self.keyed

    @property
    def by_star(self) -> bool:
        """Whether its answer parts into situation, task, action and result: a deed, or by its probes a plan."""
        parted = any(one.slot in ("S", "T", "A", "R") for one in self.probes)
        return self.type == "behavioural" or (self.type == "situational" and parted)

    def may_be_drawn_for(self, use: str) -> bool:
        """Whether it is still in use, and is of a kind for an interview, "live", or for a page of a booklet."""
        return self.status != "retired" and not self.keyed and (self.askable or use != "live")

    @property
    def competency(self) -> str:
        """The id of the primary competency."""
        return self.competencies[0].id


@dataclass(frozen=True)
class Bank:
    """All questions of one role in one language, in file order. `translates` names the source language, or is empty.

    `blueprint` is what interviews must cover where the opening does not say. Of `whole_groups` all questions are asked
    or none, of other groups one.
    """

    role: str
    language: str
    name: str
    also: tuple[str, ...]
    summary: str
    jurisdiction: str
    levels: tuple[Level, ...]
    default_level: str
    dimensions: tuple[Dimension, ...]
    competencies: tuple[Competency, ...]
    scale: Scale
    questions: tuple[Question, ...]
    minutes: int = 45
    translates: str = ""
    file: str = ""
    shared_pools: bool = False
    blueprint: Requirements | None = None
    cert: Certification | None = None
    handout: tuple[HandoutTopic, ...] = ()
    whole_groups: tuple[str, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    def level_rank(self, level: str) -> int:
        """The place of a level, lowest 0. Raises ValueError for a level the bank does not have."""
        return [one.id for one in self.levels].index(level)

    def fits_level(self, question: Question, level: str) -> bool:
        """Whether a question may be asked at a level; its range is inclusive and open where not given."""
        rank = self.level_rank(level)
        low = self.level_rank(question.level_min) if question.level_min else 0
        high = self.level_rank(question.level_max) if question.level_max else len(self.levels) - 1
        return low <= rank <= high
