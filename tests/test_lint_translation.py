"""Numbers are the same numbers in digits and in words, in Chinese and in English; sums and lengths may differ."""

from __future__ import annotations

from pathlib import Path

import pytest
from lint_examples import findings

from kitgen.lint.numbers import all_numbers, stands, written_numbers

ALIKE = [
    ("等了45分钟", "waited forty-five minutes"),
    ("9月3日", "3 September"),
    ("15:30之前", "before 3:30 pm"),
    ("涨到九成七", "rose to 97 per cent"),
    ("差了1.4分", "lost 1.4 points"),
    ("十点半", "at 10.30"),
    ("十四点零五分", "at 14.05"),
    ("9点40", "at 9.40"),
    ("寄了14万条", "140,000 were sent"),
    ("一千二百件", "1,200 pieces"),
    ("三十四天", "34 days"),
    ("隔了12天", "twelve days apart"),
    ("打了两次", "rang 2 times"),
]


@pytest.mark.parametrize(("chinese", "english"), ALIKE)
def test_the_same_number_stands_in_both_languages(chinese: str, english: str) -> None:
    for one, other in ((chinese, english), (english, chinese)):
        assert all(stands(number, all_numbers(other)) for number in written_numbers(one))


@pytest.mark.parametrize(("one", "other"), [("等了45分钟", "waited 15 minutes"), ("12天", "twenty days")])
def test_another_number_does_not_stand(one: str, other: str) -> None:
    assert not all(stands(number, all_numbers(other)) for number in written_numbers(one))


def told(chinese: str, english: str, folder: Path, head: str = "") -> list[str]:
    example = f"{head}stem: '{chinese}'\ntranslation: {{stem: '{english}'}}"
    return [one.problem.message.text("en") for one in findings(example, folder) if "numbers" in one.rule]


def test_a_number_that_was_lost_or_added_is_named(tmp_path: Path) -> None:
    head = "head: {jurisdiction: union}\n"
    assert told("等了45分钟，你怎么说？", "What do you say?", tmp_path, head) == [
        "the stem of 'late-fridge' lacks 45 of the source"
    ]
    assert told("等了很久，你怎么说？", "He waited 45 minutes.", tmp_path, head) == [
        "the stem of 'late-fridge' has 45, the source has not"
    ]
    assert told("等了45分钟，你怎么说？", "He waited 25 minutes.", tmp_path, head) == [
        "the stem of 'late-fridge': the source has 45, the translation 25"
    ]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [("赔了80元，你怎么说？", "He got $12."), ("写120个字。", "Write 80 words."), ("拨打119，你怎么说？", "Call 911.")],
)
def test_sums_lengths_and_numbers_to_call_follow_the_place(chinese: str, english: str, tmp_path: Path) -> None:
    assert told(chinese, english, tmp_path) == []
