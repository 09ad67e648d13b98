"""Views: what each audience sees, and what the candidate's can never hold."""

from __future__ import annotations

import dataclasses
import typing
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_banks import LEVELS, bank_of, question

from kitgen.bank import Anchor, Competency, LookFor, Material, Probe, Question, RedFlag, Scale, Share
from kitgen.kit import Kit, KitText
from kitgen.opening import Opening
from kitgen.scoring import multiplier, points, products
from kitgen.views import CandidateView, candidate_view, interviewer_view, trainer_view
from kitgen.views.printed import clock, minutes_text, stars

COMPETENCIES = (Competency("c1", "倾听", "", 60), Competency("c2", "分析", "", 40))


def kit_of(live: tuple[Question, ...], practice: tuple[Question, ...] = (), weights: tuple[int, ...] = (40, 60)) -> Kit:
    head = bank_of()
    text = KitText("zh-Hans", "客服", "", "CN", LEVELS, head.dimensions, COMPETENCIES, Scale(1, 5), live, practice)
    opening = Opening("o-1", "desk", "senior", 3, ("zh-Hans",), 45, 7)
    minutes = sum(one.time.minutes for one in live)
    return Kit(opening, 7, "A", "KIT-CODE", "BOOK-CODE", weights, minutes, (text,), hashes=(("bank", "ab" * 32),))


LIVE = (
    question("one", minutes=5, competencies=(Share("c1", 50), Share("c2", 50))),
    question("two", minutes=6.5, competencies=(Share("c2", 100),)),
)


def test_the_matrix_adds_up_both_ways() -> None:
    view = interviewer_view(kit_of(LIVE), "zh-Hans")
    assert [(row.name, row.cells, row.total, row.target) for row in view.matrix] == [
        ("倾听", ("20", ""), "20", "60"),
        ("分析", ("20", "60"), "80", "40"),
    ]


def test_the_agenda_adds_up_to_the_slot() -> None:
    view = interviewer_view(kit_of(LIVE), "zh-Hans")
    blocks = (view.opening_minutes, view.planned, view.candidate_minutes, view.closing_minutes, view.reserve)
    assert sum(map(seconds, blocks)) == view.slot * 60
    assert sum(seconds(asked.minutes) for asked in view.questions) == seconds(view.planned)


def seconds(printed: str) -> int:
    minutes, rest = printed.split(":")
    return int(minutes) * 60 + int(rest)


def test_anchors_stand_from_the_highest_to_the_lowest() -> None:
    one = replace(LIVE[0], anchors=(Anchor(1, "a"), Anchor(3, "b"), Anchor(5, "c")))
    asked = interviewer_view(kit_of((one, LIVE[1])), "zh-Hans").questions[0]
    assert [anchor.score for anchor in asked.anchors] == [5, 3, 1]


def test_a_question_with_material_has_a_card_to_hand_over() -> None:
    one = replace(LIVE[0], material=(Material("m", "信", "text", "x"),))
    assert [asked.handout for asked in interviewer_view(kit_of((one, LIVE[1])), "zh-Hans").questions] == [True, False]


def test_the_worked_line_for_a_question_not_asked_is_right() -> None:
    partial = interviewer_view(kit_of(LIVE), "zh-Hans").partial
    assert partial is not None
    assert (partial.left_out, partial.maximum, partial.total, partial.result) == (2, 40, "24", "60.0")


def test_practice_questions_stand_easy_before_hard_and_are_met_three_times() -> None:
    practice = tuple(question(f"p{n}", difficulty=d, use="practice") for n, d in enumerate((5, 1, 3)))
    view = candidate_view(kit_of(LIVE, practice), "zh-Hans")
    assert [one.difficulty for one in view.questions] == [1, 3, 5]
    met = [number for session in view.sessions for number in (*session.first, *session.again)]
    assert sorted(met) == sorted(["P1", "P2", "P3"] * 3)


def test_the_candidate_s_view_names_neither_kit_nor_seed_nor_live_question() -> None:
    view = candidate_view(kit_of(LIVE, (question("own", use="practice"),)), "zh-Hans")
    told = repr(view)
    assert view.code == "BOOK-CODE"
    for secret in ("KIT-CODE", "abab", "'one'", "'two'"):
        assert secret not in told


def test_no_type_of_the_candidate_s_view_can_hold_a_live_question_or_a_guide() -> None:
    guide = {Question, Probe, LookFor, RedFlag, Kit, KitText}
    assert not guide & _types_of(CandidateView)


def _types_of(record: type) -> set[type]:
    """Every type that stands in the fields of a record, however deep."""
    found: set[type] = {record}
    waiting = list(typing.get_type_hints(record).values())
    while waiting:
        one = waiting.pop()
        waiting.extend(typing.get_args(one))
        if isinstance(one, type) and one not in found:
            found.add(one)
            if dataclasses.is_dataclass(one):
                waiting.extend(typing.get_type_hints(one).values())
    return found


def test_whoever_teaches_has_the_follow_ups_in_the_order_of_the_booklet() -> None:
    probes = {difficulty: (Probe("p", "A", f"追问 {difficulty}"),) for difficulty in (4, 1)}
    practice = tuple(replace(question(f"q{n}", difficulty=n, use="practice"), probes=probes[n]) for n in probes)
    view = trainer_view(kit_of(LIVE, practice), "zh-Hans")
    assert [one.difficulty for one in view.booklet.questions] == [1, 4]
    assert view.probes == (probes[1], probes[4])


@pytest.mark.parametrize(
    ("type", "slots", "parted"),
    [
        ("behavioural", ("depth",), True),
        ("situational", ("S", "R"), True),
        ("situational", ("depth", "contrary"), False),
        ("knowledge", ("A",), False),
        ("written", ("S",), False),
    ],
)
def test_notes_part_by_star_where_an_answer_is_told_so(type: str, slots: tuple[str, ...], parted: bool) -> None:
    probes = tuple(Probe(slot, slot, "那么？") for slot in slots)
    assert replace(LIVE[0], type=type, probes=probes).by_star is parted


@pytest.mark.parametrize(("minutes", "printed"), [(4, "4"), (4.5, "4.5"), (6.666, "6.7")])
def test_minutes_are_printed_without_a_trailing_zero(minutes: float, printed: str) -> None:
    assert minutes_text(minutes) == printed


def test_seconds_and_difficulty_are_printed_as_clock_and_stars() -> None:
    assert clock(95) == "1:35"
    assert stars(3) == "★★★☆☆"


@given(st.integers(1, 20).map(lambda n: n * 5))
def test_on_a_scale_up_to_five_every_product_is_a_whole_number(weight: int) -> None:
    assert products(weight, (1, 2, 3, 4, 5)) == tuple(str(weight * score // 5) for score in range(1, 6))


@given(st.integers(1, 100), st.integers(2, 9))
def test_full_marks_are_the_weight(weight: int, highest: int) -> None:
    assert highest * multiplier(weight, highest) == weight


def test_points_are_rounded_half_up_to_one_decimal() -> None:
    assert points(Fraction(25, 100)) == "0.3"
    assert points(Fraction(20, 7)) == "2.9"
    assert points(Fraction(8)) == "8"
