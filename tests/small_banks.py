"""Small banks for tests: a line a question, or drawn by hypothesis."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from kitgen.bank import Answer, Bank, Competency, Dimension, Level, Question, Scale, Share, Time
from kitgen.blueprint import Blueprint, mix_of
from kitgen.opening import Opening, PracticePlan
from kitgen.requirements import Excluded, Order, Quota, Requirements

LEVELS = (Level("junior", "初级"), Level("senior", "高级"))


def question(
    name: str,
    dimension: str = "d1",
    difficulty: int = 3,
    *,
    use: str = "live",
    minutes: float = 5,
    type: str = "situational",
    enemies: tuple[str, ...] = (),
    group: str = "",
    level_min: str = "",
    competencies: tuple[Share, ...] = (Share("c1", 100),),
    tags: tuple[str, ...] = (),
    status: str = "active",
) -> Question:
    """A question with the numbers that picking looks at and no words."""
    return Question(
        id=name,
        version=1,
        use=use,
        type=type,
        dimension=dimension,
        difficulty=difficulty,
        competencies=competencies,
        time=Time(0, round(minutes * 60) - 30, 0),
        title=name,
        stem=name,
        intent="",
        probes=(),
        look_fors=(),
        red_flags=(),
        anchors=(),
        answer=Answer("", ""),
        enemies=enemies,
        group=group,
        level_min=level_min,
        tags=tags,
        status=status,
    )


def bank_of(*questions: Question, dimensions: int = 2, shared: bool = False) -> Bank:
    return Bank(
        role="clerk",
        language="zh-Hans",
        name="文员",
        also=(),
        summary="",
        jurisdiction="CN",
        levels=LEVELS,
        default_level="junior",
        dimensions=tuple(Dimension(f"d{i}", f"维度{i}") for i in range(1, dimensions + 1)),
        competencies=(Competency("c1", "能力一", "", 60), Competency("c2", "能力二", "", 40)),
        scale=Scale(1, 5),
        questions=questions,
        file="banks/zh-Hans/clerk.yaml",
        shared_pools=shared,
    )


def opening_for(difficulty: int = 3, minutes: int = 45, *, pools: str = "disjoint", practice: int = 0) -> Opening:
    plan = PracticePlan(practice)
    return Opening("desk", "clerk", "junior", difficulty, ("zh-Hans",), minutes, 7, pools=pools, practice=plan)


def blueprint_of(count: int, *shares: int, minutes: float = 60, dimensions: int = 2, **others: int) -> Blueprint:
    """A blueprint by hand: `count` questions split by `shares` of difficulty 1 to 5."""
    return Blueprint(
        level="junior",
        difficulty=3,
        minutes=90,
        question_minutes=minutes,
        count=count,
        mix=mix_of(shares, count),
        tolerance=others.get("tolerance", count),
        dimensions=tuple(f"d{i}" for i in range(1, dimensions + 1)),
        practice_count=others.get("practice_count", 0),
        practice_min=others.get("practice_min", 0),
    )


def ids(bank: Bank) -> frozenset[str]:
    return frozenset(one.id for one in bank.questions)


@st.composite
def banks(draw: st.DrawFn, most: int = 11) -> Bank:
    """Tight banks: few questions, short and long ones, enemies named one way, groups, a level or two."""
    dimensions = draw(st.integers(1, 3))
    number = draw(st.integers(0, most))
    names = [f"q{i}" for i in range(number)]
    questions = [
        question(
            name,
            f"d{draw(st.integers(1, dimensions))}",
            draw(st.integers(1, 5)),
            use=draw(st.sampled_from(("live", "live", "live", "practice"))),
            minutes=draw(st.sampled_from((2, 2.5, 4, 6, 9))),
            type=draw(st.sampled_from(("situational", "behavioural", "role_play"))),
            enemies=tuple(
                draw(st.lists(st.sampled_from([one for one in names if one != name] or ["none"]), max_size=1))
            ),
            group=draw(st.sampled_from(("", "", "", "g1", "g2"))),
            level_min=draw(st.sampled_from(("", "", "", "", "senior"))),
            competencies=(Share(draw(st.sampled_from(("c1", "c2"))), 100),),
            tags=draw(st.sampled_from(((), (), (), ("night",)))),
            status=draw(st.sampled_from(("active",) * 9 + ("retired",))),
        )
        for name in names
    ]
    whole = draw(st.sampled_from(((), (), ("g1",), ("g1", "g2"))))
    return replace(bank_of(*questions, dimensions=dimensions), whole_groups=whole)


@st.composite
def requirements(draw: st.DrawFn, bank: Bank, count: int) -> Requirements:
    """Rules that may well leave no kit: a quota or two on any axis, questions that must or must not be asked."""

    def quotas(names: tuple[str, ...]) -> tuple[Quota, ...]:
        named = draw(st.lists(st.sampled_from(names), unique=True, max_size=2))
        pairs = [sorted(draw(st.tuples(st.integers(0, 3), st.integers(0, 4)))) for _ in named]
        return tuple(Quota(name, *pair) for name, pair in zip(named, pairs, strict=True))

    free = [one.id for one in bank.questions if one.use == "live" and one.status == "active"]
    return Requirements(
        count=count,
        dimensions=quotas(tuple(one.id for one in bank.dimensions)),
        competencies=quotas(("c1", "c2")),
        types=quotas(("situational", "behavioural", "role_play")),
        include=tuple(draw(st.lists(st.sampled_from(free), max_size=1))) if free else (),
        order=draw(st.sampled_from((None, Order(), Order("competency"), Order("competency", False, False)))),
        exclude=Excluded(groups=draw(st.sampled_from(((), (), ("g1",)))), tags=draw(st.sampled_from(((), ("night",))))),
    )


@st.composite
def blueprints(draw: st.DrawFn, dimensions: int) -> Blueprint:
    count = draw(st.integers(dimensions, 5))
    shares = draw(st.lists(st.integers(0, 4), min_size=5, max_size=5).filter(any))
    minutes = draw(st.sampled_from((6, 10, 12.5, 16, 20, 40)))
    practice = draw(st.integers(0, 3))
    return blueprint_of(
        count,
        *shares,
        minutes=minutes,
        dimensions=dimensions,
        tolerance=draw(st.integers(0, 3)),
        practice_count=draw(st.integers(practice, 4)),
        practice_min=practice,
    )
