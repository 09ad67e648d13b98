"""Weights of questions: multiples of 5 that sum to 100 and follow the competencies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_banks import question

from kitgen.bank import Competency, Question, Share
from kitgen.errors import InputError
from kitgen.selection import question_weights


def competencies(*weights: int) -> tuple[Competency, ...]:
    return tuple(Competency(f"c{i}", f"c{i}", "", weight) for i, weight in enumerate(weights))


def measuring(*shares: tuple[int, int]) -> Question:
    """A question by (competency, share)."""
    return question("q", competencies=tuple(Share(f"c{i}", share) for i, share in shares))


def test_a_question_alone_on_its_competency_takes_its_weight() -> None:
    kit = (measuring((0, 100)), measuring((1, 100)), measuring((2, 100)))
    assert question_weights(kit, competencies(50, 30, 20)) == (50, 30, 20)


def test_questions_on_one_competency_share_its_weight() -> None:
    kit = (measuring((0, 100)), measuring((0, 100)), measuring((1, 100)))
    assert question_weights(kit, competencies(60, 40)) == (30, 30, 40)


def test_the_shares_of_a_question_count() -> None:
    kit = (measuring((0, 75), (1, 25)), measuring((0, 25), (1, 75)))
    assert question_weights(kit, competencies(80, 20)) == (65, 35)


def test_the_weight_of_a_competency_nobody_asks_about_goes_to_the_others() -> None:
    kit = (measuring((0, 100)), measuring((1, 100)))
    assert question_weights(kit, competencies(30, 10, 60)) == (75, 25)


def test_a_question_of_little_weight_still_gets_five() -> None:
    kit = (measuring((0, 100)), measuring((1, 100)), measuring((1, 100)), measuring((1, 100)))
    assert question_weights(kit, competencies(99, 1)) == (85, 5, 5, 5)


def test_twenty_questions_weigh_five_each_and_one_more_is_refused() -> None:
    assert question_weights([measuring((0, 100))] * 20, competencies(100)) == (5,) * 20
    with pytest.raises(InputError, match="21 live questions cannot share 100 points in steps of 5, 20 can"):
        question_weights([measuring((0, 100))] * 21, competencies(100))


@given(st.data())
def test_weights_are_multiples_of_five_that_sum_to_a_hundred(data: st.DataObject) -> None:
    number = data.draw(st.integers(1, 6))
    weights = data.draw(st.lists(st.integers(0, 100), min_size=number, max_size=number))
    one = st.builds(
        lambda first, second: measuring((first, 60), (second, 40)),
        st.integers(0, number - 1),
        st.integers(0, number - 1),
    )
    kit = data.draw(st.lists(one, min_size=1, max_size=20))
    result = question_weights(kit, competencies(*weights))
    assert len(result) == len(kit)
    assert sum(result) == 100
    assert all(weight >= 5 and weight % 5 == 0 for weight in result)
