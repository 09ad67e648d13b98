"""The rules of memory over what was issued: judged here by plain counting, over long random histories."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_banks import bank_of, blueprint_of, ids, question

from kitgen.history import History, Interview, Issue, Quarantined, usage_for
from kitgen.memory import FORGETFUL, Memory
from kitgen.selection import select
from kitgen.usage import Reason, Usage

ROLE = "clerk"
FIRST = date(2026, 1, 1)


def issue(
    number: int, *questions: str, day: int | None = 0, opening: str = "", seed: int = 1, candidates: str = ""
) -> Issue:
    on = "" if day is None else (FIRST + timedelta(day)).isoformat()
    asked, named = tuple((one, 1) for one in questions), opening or f"o{number}"
    return Issue(f"CODE-{number:04}", named, "A", ROLE, seed, on, "", asked, tuple(candidates), "issued", number)


def asking(day: int | None = 0, *, opening: str = "now", seed: int = 1, candidates: str = "") -> Interview:
    on = "" if day is None else (FIRST + timedelta(day)).isoformat()
    return Interview(ROLE, opening, on, seed, tuple(candidates))


def resting(usage: Usage, reason: Reason) -> set[str]:
    return {rest.id for rest in usage.resting if rest.reason == reason}


def of(*issues: Issue) -> History:
    return History(issues)


@pytest.mark.parametrize(("day", "rests"), [(-90, False), (-89, True), (0, True), (89, True), (90, False)])
def test_a_question_rests_so_many_days_before_and_after(day: int, rests: bool) -> None:
    usage = usage_for(of(issue(1, "a", day=0)), Memory(cool_down_days=90), asking(day))
    assert resting(usage, "cool_down") == ({"a"} if rests else set())


def test_what_was_issued_without_a_date_counts_as_recent() -> None:
    past = of(issue(1, "a", day=None), issue(2, "b", day=None), issue(3, "b", day=0))
    assert resting(usage_for(past, Memory(cool_down_days=1), asking(500)), "cool_down") == {"a", "b"}
    assert resting(usage_for(past, Memory(cap=2, cap_days=1), asking(0)), "cap") == {"b"}


def test_a_question_rests_for_so_many_openings() -> None:
    past = of(issue(1, "a"), issue(2, "b"), issue(3, "c"))
    assert resting(usage_for(past, Memory(cool_down_openings=2), asking()), "cool_down") == {"b", "c"}


def test_forms_of_one_interview_count_as_one_opening() -> None:
    forms = (issue(2, "b", opening="two"), replace(issue(3, "c", opening="two"), form="B"))
    past = of(issue(1, "a"), *forms)
    assert resting(usage_for(past, Memory(cool_down_openings=1), asking()), "cool_down") == {"b", "c"}
    assert dict(usage_for(of(*forms, replace(forms[0], form="C")), Memory(), asking()).uses) == {}
    assert usage_for(of(*forms), Memory(least_used=True), asking()).uses == (("b", 1), ("c", 1))


def test_a_cap_counts_openings_within_days_or_ever() -> None:
    past = of(issue(1, "a", day=0), issue(2, "a", day=200), issue(3, "b", day=200))
    assert resting(usage_for(past, Memory(cap=2), asking(1000)), "cap") == {"a"}
    assert resting(usage_for(past, Memory(cap=2, cap_days=365), asking(300)), "cap") == {"a"}
    assert resting(usage_for(past, Memory(cap=2, cap_days=365), asking(365)), "cap") == set()
    assert resting(usage_for(past, Memory(cap=2, cap_days=365), asking(-165)), "cap") == set()
    assert resting(usage_for(past, Memory(cap=2, cap_days=365), asking(-164)), "cap") == {"a"}


def test_a_candidate_gets_no_question_twice_with_rules_or_without() -> None:
    past = of(issue(1, "a", "b", candidates="x"), issue(2, "c", candidates="y"))
    assert resting(usage_for(past, FORGETFUL, asking(candidates="xz")), "candidate") == {"a", "b"}
    assert resting(usage_for(past, FORGETFUL, asking()), "candidate") == set()


def test_a_kit_made_again_for_the_same_candidates_is_not_in_its_own_way_but_is_for_others() -> None:
    past = of(issue(1, "a", opening="now", candidates="xy"))
    assert usage_for(past, FORGETFUL, asking(candidates="xy")) == Usage()
    assert resting(usage_for(past, FORGETFUL, asking(candidates="xz")), "candidate") == {"a"}


@pytest.mark.parametrize(
    "rules", [Memory(cool_down_days=9), Memory(cool_down_openings=9), Memory(cap=1), Memory(cap=1, cap_days=9)]
)
def test_an_interview_is_not_in_its_own_way(rules: Memory) -> None:
    past = of(issue(1, "a", opening="now"))
    assert usage_for(past, rules, asking()) == Usage()
    assert usage_for(past, rules, asking(seed=2)).barred == {"a"}
    assert usage_for(past, rules, asking(1)).barred == {"a"}
    assert usage_for(past, rules, asking(opening="later")).barred == {"a"}


def test_what_was_taken_back_or_is_of_another_role_does_not_count() -> None:
    past = of(replace(issue(1, "a"), state="taken back"), replace(issue(2, "b"), role="other"))
    assert usage_for(past, Memory(cap=1, cool_down_openings=5), asking()) == Usage()


def test_what_is_pending_counts() -> None:
    past = of(replace(issue(1, "a"), state="pending"))
    assert usage_for(past, Memory(cap=1), asking()).barred == {"a"}


def test_a_quarantine_holds_without_rules_for_its_own_role() -> None:
    past = History((), (Quarantined(ROLE, "a", "leaked"), Quarantined("other", "b", "")))
    assert resting(usage_for(past, FORGETFUL, asking()), "quarantine") == {"a"}


def test_uses_are_counted_only_where_the_least_used_come_first() -> None:
    past = of(issue(1, "a"), issue(2, "a", "b"))
    assert usage_for(past, FORGETFUL, asking()).uses == ()
    assert usage_for(past, Memory(cap=9), asking()).uses == (("a", 2), ("b", 1))
    assert usage_for(past, Memory(least_used=False, cap=9), asking()).uses == ()


def test_what_came_after_an_interview_does_not_change_its_preferences() -> None:
    past = of(issue(1, "a"), issue(2, "b", opening="now"), issue(3, "c"))
    assert usage_for(past, Memory(least_used=True), asking()).uses == (("a", 1),)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 10**6),
    st.builds(
        Memory,
        cool_down_days=st.none() | st.integers(1, 40),
        cool_down_openings=st.none() | st.integers(1, 4),
        cap=st.none() | st.integers(1, 4),
        cap_days=st.none() | st.integers(1, 60),
    ),
    st.lists(st.tuples(st.integers(0, 150), st.booleans(), st.integers(0, 4)), min_size=40, max_size=120),
)
def test_over_long_histories_no_rule_is_ever_broken(
    salt: int, rules: Memory, asked: list[tuple[int, bool, int]]
) -> None:
    """Interviews on days in any order, each asking three of forty questions that do not rest, made again at times."""
    pool = [f"q{i}" for i in range(40)]
    issues: list[Issue] = []
    for number, (day, again, candidate) in enumerate(asked, 1):
        named = str(candidate) if candidate else ""
        now = asking(day, opening=f"o{number}", candidates=named)
        usage = usage_for(History(tuple(issues)), rules, now)
        free = [one for one in pool if one not in usage.barred]
        start = (salt * number) % max(len(free), 1)
        picked = (free[start:] + free[:start])[:3]
        issues.append(issue(number, *picked, day=day, candidates=named))
        if again:
            once_more = usage_for(History(tuple(issues)), rules, now)
            assert once_more.barred & set(picked) == set()
            assert set(picked) <= set(free)
    assert broken(rules, issues) == []


def broken(rules: Memory, issues: list[Issue]) -> list[str]:
    """Every rule that the whole history breaks, by looking at each pair and each span of days."""
    found = []
    for (i, one), (j, other) in combinations(enumerate(issues), 2):
        both = {id for id, _ in one.questions} & {id for id, _ in other.questions}
        apart = abs((date.fromisoformat(one.date) - date.fromisoformat(other.date)).days)
        if both and rules.cool_down_days and apart < rules.cool_down_days:
            found.append(f"{both} after {apart} days")
        if both and rules.cool_down_openings and j - i <= rules.cool_down_openings:
            found.append(f"{both} after {j - i} openings")
        if both and {*one.candidates} & {*other.candidates}:
            found.append(f"{both} twice for a candidate")
    days: dict[str, list[int]] = {}
    for one in issues:
        for id, _ in one.questions:
            days.setdefault(id, []).append(date.fromisoformat(one.date).toordinal())
    for id, each in days.items():
        for first in range(min(each), max(each) + 1):
            within = [day for day in each if rules.cap_days is None or first <= day < first + rules.cap_days]
            if rules.cap is not None and len(within) > rules.cap:
                found.append(f"{id} {len(within)} times")
    return found


def test_the_checker_of_histories_sees_what_is_broken() -> None:
    twice = [issue(1, "a", day=0, candidates="x"), issue(2, "a", day=5, candidates="x")]
    assert broken(FORGETFUL, twice) == ["{'a'} twice for a candidate"]
    assert len(broken(Memory(cool_down_days=6), twice)) == 2
    assert len(broken(Memory(cool_down_days=5), twice)) == 1
    assert len(broken(Memory(cool_down_openings=1), twice)) == 2
    assert broken(Memory(cap=1, cap_days=6), twice)[-1] == "a 2 times"
    assert len(broken(Memory(cap=1, cap_days=5), twice)) == 1


@pytest.mark.parametrize(
    "rules", [Memory(), Memory(cool_down_openings=3), Memory(cool_down_days=20, cap=6, cap_days=200)]
)
def test_kits_picked_one_after_another_keep_the_rules_and_use_the_bank_evenly(rules: Memory) -> None:
    cells = [(dimension, difficulty) for dimension in ("d1", "d2") for difficulty in (2, 3)]
    bank = bank_of(*(question(f"q{i:02}", *cells[i % 4]) for i in range(32)))
    asked = blueprint_of(4, 0, 1, 1, 0, 0)
    issues: list[Issue] = []
    rules = Memory(True).over(rules)
    for number in range(1, 61):
        now = asking(number * 6, opening=f"o{number}", seed=number)
        usage = usage_for(History(tuple(issues)), rules, now)
        picked = select(bank, asked, seed=number, common=ids(bank), usage=usage).live
        issues.append(issue(number, *picked, day=number * 6, seed=number))
    assert broken(rules, issues) == []
    uses = [sum((one.id, 1) in each.questions for each in issues) for one in bank.questions]
    assert sum(uses) == 240
    assert max(uses) - min(uses) <= 1
