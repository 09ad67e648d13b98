"""What `plan` and `build` say of rounds: who owns what, the minutes, and what nobody asks about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kitgen.cli.words import told
from kitgen.messages import say

if TYPE_CHECKING:
    from kitgen.bank import Bank
    from kitgen.kit import KitText
    from kitgen.rounds import Gap, KitRound


def round_lines(rounds: Sequence[KitRound], bank: Bank | KitText, codes: Sequence[str] = ()) -> Iterator[str]:
    """A line a round, with the code of its kit where there is one already."""
    names = {one.id: one.name for one in bank.competencies}
    for number, one in enumerate(rounds, start=1):
        values: dict[str, object] = {
            "round": f"{number} {one.name}".strip(),
            "count": len(one.live),
            "minutes": f"{one.question_minutes:.1f}".removesuffix(".0"),
            "slot": one.minutes,
            "owns": told(say(", ")).join(names[id] for id in one.owns),
        }
        yield told(say("round {round}: {count} questions, {minutes} of {slot} minutes; owns {owns}", **values))
        if number <= len(codes):
            yield "  " + told(say("kit {code}", code=codes[number - 1]))


def rounds_data(rounds: Sequence[KitRound], codes: Sequence[str] = ()) -> list[dict[str, Any]]:
    """The rounds for programs."""
    return [
        {
            "round": number,
            "name": one.name,
            "owns": list(one.owns),
            "minutes": {"slot": one.minutes, "questions": one.question_minutes},
            "live": list(one.live),
            **({"code": codes[number - 1]} if number <= len(codes) else {}),
        }
        for number, one in enumerate(rounds, start=1)
    ]


def gaps_data(gaps: Sequence[Gap]) -> list[dict[str, Any]]:
    """What no round asks about, for programs."""
    return [{"axis": gap.axis, "id": gap.id, "why": gap.why} for gap in gaps]
