"""Near-duplicates are found exactly, whatever the order; sentences and turns of phrase that recur are told once."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lint_examples import findings

from kitgen.lint.near import grams, near_pairs

TEXTS = st.lists(st.text(alphabet="甲乙丙丁，ab", max_size=24), max_size=14)


def alike(one: str, other: str) -> float:
    first, second = grams(one), grams(other)
    return len(first & second) / len(first | second) if first and second else 0


@given(TEXTS)
def test_the_index_finds_what_comparing_all_with_all_finds(texts: list[str]) -> None:
    found = list(near_pairs(texts))
    distinct = {grams(text): at for at, text in reversed(list(enumerate(texts)))}
    expected = {
        (at, to): alike(texts[at], texts[to])
        for at, to in combinations(sorted(distinct.values()), 2)
        if 5 * len(grams(texts[at]) & grams(texts[to])) > 3 * len(grams(texts[at]) | grams(texts[to]))
    }
    assert {(at, to): how for at, to, how in found if how < 1} == expected
    equal = {(at, to) for at, to, how in found if how == 1}
    assert equal == {(distinct[grams(text)], to) for to, text in enumerate(texts) if grams(text)} - {
        (at, at) for at in range(len(texts))
    }


def rules(example: str, folder: Path) -> list[str]:
    return [one.rule for one in findings(example, folder) if one.rule in ("near-duplicate", "same-sentence")]


TWINS = """stem: 说好今天送到的冰箱还在仓库，买家来电。你怎么说？
other: {stem: 说好今天送到的冰箱还在仓库，买家来信。你怎么说？%s}
"""


def test_twins_that_never_meet_are_no_finding(tmp_path: Path) -> None:
    assert rules(TWINS % "", tmp_path) == ["near-duplicate"]
    assert rules(TWINS % ", enemies: [late-fridge]", tmp_path) == []
    assert rules("group: fridge\n" + TWINS % ", group: fridge", tmp_path) == []


def test_a_turn_of_phrase_is_told_from_the_third_question_on(tmp_path: Path) -> None:
    lead = "intent: 一个可参考的讲法：看他先做哪一件。\n"
    assert rules(lead + "other: {intent: 一个可参考的讲法：听他问了什么。}\n", tmp_path) == []
    thrice = "copies: 1\n" + lead + "other: {intent: 一个可参考的讲法：听他问了什么。}\n"
    assert rules(thrice, tmp_path).count("same-sentence")
