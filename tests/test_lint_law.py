"""Topics of employment law: where they count, in which parts, about whom, and under whose law."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lint_examples import findings

from kitgen.lint.law import folded
from kitgen.lint.law_instead import INSTEAD
from kitgen.lint.law_net import net, opened
from kitgen.lint.law_words import TOPICS
from kitgen.lint.law_words.topic import EVERYWHERE
from kitgen.lint.rules import RULES


def told(example: str, folder: Path) -> list[tuple[str, str]]:
    """Rule and severity of each finding on the law."""
    return [(one.rule, one.severity) for one in findings(example, folder) if one.rule.startswith("law-")]


def test_every_topic_has_its_rule_its_places_and_what_to_do_instead() -> None:
    rules = [topic.rule for topic in TOPICS]
    assert rules == [rule for rule in RULES if rule.startswith("law-")]
    assert set(INSTEAD) == set(rules)
    assert all(set(topic.where) <= set(EVERYWHERE) and topic.where for topic in TOPICS)


@pytest.mark.parametrize("chinese", [True, False])
def test_every_word_of_a_topic_is_a_pattern_of_its_own_with_letters_to_look_it_up_by(chinese: bool) -> None:
    assert net(chinese).by_start
    for topic in TOPICS:
        words = [word for _, word in topic.words(chinese)]
        assert len(words) == len(set(words))
        assert all(re.compile(word) for word in words)


@pytest.mark.parametrize("word", ["ab", "(?:a|b(?:c|d))?e", "(?:a|b)c"])
def test_a_group_that_a_word_begins_with_is_opened(word: str) -> None:
    texts = ["ab", "ae", "bce", "bde", "e", "ac", "bc"]
    plain = [text for text in texts if re.fullmatch(word, text)]
    assert plain == [text for text in texts if any(re.fullmatch(one, text) for one in opened(word))]
    assert not any(one.startswith("(") for one in opened(word))


def test_folding_is_the_same_for_texts_with_little_and_with_much_to_fold() -> None:
    assert folded("您後來結婚了嗎？") == "你后来结婚了吗？"
    assert folded("a" * 1000 + "您後來結婚了嗎？") == "a" * 1000 + "你后来结婚了吗？"


PARTS = [
    "title: {}",
    "context: {}",
    "stem: {}",
    "intent: {}",
    "unstick: {}",
    "probes: [{{id: a, slot: A, text: '{}'}}, {{id: b, slot: A, text: 你先查什么？}}]",
    "look_fors: [{{id: a, weight: must, text: '{}'}}]",
    "red_flags: [{{id: a, effect: note, text: '{}'}}]",
    "anchors: {{1: '{}', 3: 查了货在哪里, 5: 查了货在哪里并约好回电}}",
]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.split(":")[0])
def test_every_part_that_is_heard_or_judged_by_is_read(part: str, tmp_path: Path) -> None:
    assert told(part.format("你结婚了吗？"), tmp_path) == [("law-marital", "error")]


def test_an_explanation_may_say_what_not_to_ask(tmp_path: Path) -> None:
    answer = "answer: {reference: 我先查货在哪里。, explanation: 你结婚了吗，这样的话不能问。}"
    assert told(answer, tmp_path) == []


@pytest.mark.parametrize("text", ["你結婚了嗎？", "妳打算什麼時候結婚？", "您婚姻狀況如何？"])
def test_traditional_characters_are_read_as_well(text: str, tmp_path: Path) -> None:
    head = "head: {language: zh-Hant, jurisdiction: TW}\n"
    assert ("law-marital", "error") in told(f"{head}stem: {text}", tmp_path / "a") + told(f"stem: {text}", tmp_path)


def test_english_is_read_as_well(tmp_path: Path) -> None:
    assert told("translation: {stem: 'Are you married?'}", tmp_path) == [("law-marital", "error")]


@pytest.mark.parametrize(
    ("where", "found"),
    [("TW", ["law-stars"]), ("CN", []), ("US", []), ("union", ["law-stars"]), ("JP", ["law-stars"])],
)
def test_a_topic_counts_under_the_law_that_names_it(where: str, found: list[str], tmp_path: Path) -> None:
    example = f"head: {{jurisdiction: {where}}}\nstem: 你是什么星座？"
    assert [rule for rule, _ in told(example, tmp_path)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("客户说她怀孕了，想换一台轻的，你怎么说？", ["law-childbearing"]),
        ("一位客人要给孩子过生日，你怎么安排？", []),
    ],
)
def test_what_is_said_of_a_customer_is_a_note_at_most(text: str, found: list[str], tmp_path: Path) -> None:
    assert told(f"stem: {text}", tmp_path) == [(rule, "note") for rule in found]


def test_everyday_words_that_may_be_about_something_else_stop_no_build(tmp_path: Path) -> None:
    head = "title: 换班\nstem: 晚上放学的时候，孩子谁接？"
    assert ("law-childbearing", "warning") in told(head, tmp_path)
    assert "error" not in {severity for _, severity in told(head, tmp_path)}


@pytest.mark.parametrize("text", ["不得询问婚姻状况。", "面试官不要问应聘者有没有孩子。", "不记录应聘者的年龄。"])
def test_a_warning_against_a_topic_is_no_finding(text: str, tmp_path: Path) -> None:
    assert told(f"intent: {text}", tmp_path) == []


@pytest.mark.parametrize("text", ["已婚已育者优先", "有孩子的慎用", "限35岁以下"])
def test_a_preference_in_the_guide_is_found(text: str, tmp_path: Path) -> None:
    assert told(f"look_fors: [{{id: a, weight: must, text: '{text}'}}]", tmp_path)


def test_a_probe_about_the_case_is_no_finding(tmp_path: Path) -> None:
    probes = "probes: [{id: a, slot: A, text: 孩子要的东西，你怎么拿给他？}, {id: b, slot: A, text: 你先查什么？}]"
    assert told(f"stem: 一位客户抱着孩子要进后台，你怎么拦？\n{probes}", tmp_path) == []
    asked = probes.replace("孩子要的东西，你怎么拿给他", "你自己有孩子吗")
    assert told(asked, tmp_path / "asked") == [("law-childbearing", "error")]
