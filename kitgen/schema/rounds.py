"""The shape of rounds and of interviewers by name, as an opening writes them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kitgen.opening import Member, Round
from kitgen.schema.either import NameOr, NumberOr
from kitgen.schema.kinds import Field, ListOf, Shape, Slug, Text, Whole
from kitgen.schema.sink import both

MOST_ROUNDS, MOST_INTERVIEWERS = 8, 15


def _on_line(record: Any, line: int) -> Any:
    return replace(record, line=line)


MEMBER = Shape(
    both("interviewer", "面试官"),
    both("an interviewer by name", "一位面试官"),
    (
        Field("name", Text(), both("as printed on the cover", "印在封面上的称呼"), required=True, example="王敏"),
        Field(
            "owns",
            ListOf(Slug(), least=1, lone=True),
            both(
                "competencies whose questions they ask; shared out if left out",
                "由其提问的胜任力 id，不写则由 kitgen 分配",
            ),
        ),
    ),
    Member,
)

INTERVIEWERS = NumberOr(
    Whole(1, MOST_INTERVIEWERS), ListOf(NameOr(MEMBER, "name", _on_line), least=1, most=MOST_INTERVIEWERS)
)


def panel_of(value: int | tuple[Member, ...] | None) -> dict[str, Any]:
    """`panel` and `members` of a record, from how many interviewers there are or who they are."""
    if value is None:
        return {}
    return {"panel": value} if isinstance(value, int) else {"panel": len(value), "members": value}


def _round(interviewers: int | tuple[Member, ...] | None = None, **values: Any) -> Round:
    return Round(**panel_of(interviewers), **values)


ROUND = Shape(
    both("round", "轮次"),
    both("one of the rounds that a candidate meets", "应聘者要经过的一轮面试"),
    (
        Field(
            "name", Text(), both("as printed; its number if left out", "印在纸上的名称，默认只印序号"), example="初试"
        ),
        Field(
            "minutes",
            Whole(10, 240),
            both("length of the round; the opening's if left out", "本轮时长（分钟），默认同招聘文件"),
        ),
        Field(
            "interviewers",
            INTERVIEWERS,
            both("how many, or who they are; the opening's panel if left out", "人数或名单，默认同招聘文件的 panel"),
        ),
        Field(
            "competencies",
            ListOf(Slug(), least=1, lone=True),
            both(
                "the competencies this round owns; shared out if left out", "本轮负责的胜任力 id，不写则由 kitgen 分配"
            ),
        ),
    ),
    _round,
)

ROUNDS = NumberOr(Whole(1, MOST_ROUNDS), ListOf(NameOr(ROUND, "name", _on_line), least=1, most=MOST_ROUNDS))


def rounds_of(value: int | tuple[Round, ...] | None) -> tuple[Round, ...]:
    """The rounds; one alone that says nothing is an interview like any other."""
    if isinstance(value, int):
        return (Round(),) * value if value > 1 else ()
    return value or ()
