"""Rounds share the competencies: none asks what another does, nothing is left out that could be asked, none missed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kit_checker import distance, hostile, minutes_of, mix_of_questions, required_faults, whole_faults
from small_banks import bank_of, banks, blueprint_of, ids, question, requirements

from kitgen.bank import Bank, Competency, Question, Share
from kitgen.blueprint import Blueprint
from kitgen.errors import ShortageError
from kitgen.requirements import Quota, Requirements
from kitgen.selection.joint import FEWER, Search, Task
from kitgen.selection.ownership import Shares, sharings
from kitgen.selection.round_draw import Asked, RoundsPlan, rounds_in, task_for
from kitgen.selection.rounds import select_rounds

OWNERS = ((("c1",), ("c2",)), (("c1", "c2"), ("c2",)), (("c2",), ("c1", "c2")), (("c1",), ("c1",)))


def wanted(competency: str, *more: str, **given: object) -> Question:
    """A live question about a competency."""
    name = "-".join((competency, *more))
    return question(name, competencies=(Share(competency, 100),), **given)  # type: ignore[arg-type]


def asked_of(bank: Bank, blueprint: Blueprint, *minutes: int, owned: Sequence[tuple[str, ...]] = ()) -> Asked:
    plan = RoundsPlan(minutes, tuple(owned) or ((),) * len(minutes))
    return Asked(bank, blueprint, plan, 7, ids(bank))


# ── none is missed ──────────────────────────────────────────────────────────


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_rounds_are_found_wherever_there_are_any_and_leave_the_fewest_gaps(data: st.DataObject) -> None:
    bank = data.draw(banks(most=9))
    dimensions = len(bank.dimensions)
    blueprint = blueprint_of(2, 1, 2, 3, 2, 1, dimensions=dimensions, tolerance=data.draw(st.sampled_from((0, 2))))
    required = data.draw(requirements(bank, 2))
    written = replace(required, count=data.draw(st.sampled_from((None, 2, 3))), tolerance=blueprint.tolerance)
    written = replace(written, fixed_minutes=0)
    least = data.draw(st.integers(0, 2))
    one = Quota("situational", least, data.draw(st.integers(least, 2)))
    light = replace(written, dimensions=(), competencies=(), include=(), types=(one,))
    written = data.draw(st.sampled_from((written, light, light, replace(light, types=()))))
    blueprint = replace(blueprint, requirements=written)
    minutes = data.draw(st.sampled_from(((5, 5), (10, 6), (12, 12))))
    owners = data.draw(st.sampled_from(OWNERS))
    task = task_for(asked_of(bank, blueprint, *minutes, owned=owners), owners)
    joint = Search(task).run()
    best = fewest_gaps(task, written)
    assert (joint is None) == (best is None)
    if joint is not None:
        assert joint.proved
        assert joint.cost == best


def fewest_gaps(task: Task, written: Requirements) -> int | None:
    """By trying all rounds there are: what the best of them give up; None where there are none."""
    best = None
    for rounds in product(*(list(_kits(task, place)) for place in range(len(task.pools)))):
        every = [question for kit in rounds for question in kit]
        apart = len({one.id for one in every}) == len(every) and not any(
            hostile(task.bank, a, b) for one, other in combinations(rounds, 2) for a in one for b in other
        )
        if apart and not required_faults(replace(written, count=None), every, []):
            held = {("competencies", one.competencies[0].id) for one in every}
            held |= {("dimensions", one.dimension) for one in every}
            cost = sum(price for want, price in task.wants.items() if want not in held)
            cost += sum(FEWER * max(fits - len(kit), 0) for fits, kit in zip(task.fits, rounds, strict=True))
            best = cost if best is None else min(best, cost)
    return best


def _kits(task: Task, place: int) -> Iterator[tuple[Question, ...]]:
    """Every kit of one round by itself."""
    for blueprint in task.sizes[place]:
        yield from _kits_of(task, place, blueprint)


def _kits_of(task: Task, place: int, blueprint: Blueprint) -> Iterator[tuple[Question, ...]]:
    bank = task.bank
    pool = [one for one in bank.questions if one.id in task.pools[place]]
    named = {quota.id for quota in blueprint.requirements.difficulties}
    for kit in combinations(pool, blueprint.count):
        fits = minutes_of(kit) <= blueprint.question_minutes + 1e-9
        near = distance(mix_of_questions(kit), blueprint.mix) <= blueprint.tolerance
        known = not named or all(str(one.difficulty) in named for one in kit)
        peace = not any(hostile(bank, a, b) for a, b in combinations(kit, 2))
        if fits and near and known and peace and not whole_faults(bank, list(kit)):
            yield kit


# ── what rounds are ─────────────────────────────────────────────────────────


LOOSE = replace(blueprint_of(2, 0, 0, 1, 0, 0), requirements=Requirements(fixed_minutes=0, tolerance=9))


def test_a_question_that_excludes_one_of_another_round_gives_way() -> None:
    bank = bank_of(
        wanted("c1", "foe", enemies=("c2-only",), minutes=4),
        wanted("c1", "friend", dimension="d2", minutes=5),
        wanted("c2", "only", minutes=5),
    )
    rounds = rounds_in(asked_of(bank, LOOSE, 5, 5, owned=(("c1",), ("c2",))))
    assert rounds is not None
    assert rounds.live == (("c1-friend",), ("c2-only",))


def test_a_competency_that_two_rounds_own_is_asked_about_by_different_questions() -> None:
    bank = bank_of(wanted("c1", "a"), wanted("c1", "b", dimension="d2"))
    rounds = rounds_in(asked_of(bank, LOOSE, 5, 5, owned=(("c1",), ("c1",))))
    assert rounds is not None
    assert sorted(id for live in rounds.live for id in live) == ["c1-a", "c1-b"]


def test_what_minutes_do_not_allow_is_told() -> None:
    bank = bank_of(wanted("c1", "a"), wanted("c2", "b"), wanted("c1", "c", dimension="d2"))
    made = select_rounds(asked_of(bank, LOOSE, 5, owned=(("c1", "c2"),)))
    assert [(gap.axis, gap.id, gap.why) for gap in made.rounds.gaps] == [
        ("competencies", "c2", "room"),
        ("dimensions", "d1", "room"),
    ]
    assert "no round asks about '能力二': beside the rest there is no room for it in the minutes" in [
        note.text("en") for note in made.selections[0].notes
    ]


def test_short_questions_are_taken_so_that_each_competency_gets_one() -> None:
    long = [wanted("c1", f"long{i}", minutes=9) for i in range(4)]
    bank = bank_of(*long, wanted("c1", "short", minutes=4), wanted("c2", "short", dimension="d2", minutes=4))
    rounds = rounds_in(asked_of(bank, LOOSE, 10, owned=(("c1", "c2"),)))
    assert rounds is not None
    assert rounds.live == (("c1-short", "c2-short"),)
    assert rounds.gaps == ()


def test_gaps_say_whether_nobody_owns_it_or_the_bank_has_none() -> None:
    bank = bank_of(wanted("c1", "a"), wanted("c2", "b", dimension="d2"))
    rounds = rounds_in(asked_of(bank, LOOSE, 5, owned=(("c1",),)))
    assert rounds is not None
    assert [(gap.id, gap.why) for gap in rounds.gaps] == [("c2", "nobody"), ("d2", "nobody")]
    alone = rounds_in(asked_of(bank_of(wanted("c1", "a")), LOOSE, 5))
    assert alone is not None
    assert [(gap.id, gap.why) for gap in alone.gaps] == [("c2", "bank"), ("d2", "bank")]


def test_a_number_of_all_rounds_is_parted_by_their_minutes() -> None:
    bank = bank_of(*(wanted(f"c{1 + i % 2}", str(i), dimension=f"d{1 + i % 2}", minutes=2) for i in range(12)))
    asked = asked_of(bank, replace(LOOSE, requirements=Requirements(count=6, fixed_minutes=0, tolerance=9)), 40, 20)
    rounds = rounds_in(asked)
    assert rounds is not None
    assert [len(live) for live in rounds.live] == [4, 2]


def test_a_quota_of_the_blueprint_counts_over_all_rounds() -> None:
    plays = [wanted(f"c{1 + i % 2}", f"play{i}", type="role_play") for i in range(4)]
    talks = [wanted(f"c{1 + i % 2}", f"talk{i}", dimension="d2") for i in range(4)]
    one = Requirements(fixed_minutes=0, tolerance=9, types=(Quota("role_play", 1, 1),))
    made = select_rounds(asked_of(bank_of(*plays, *talks), replace(LOOSE, requirements=one), 10, 10))
    assert sum("play" in id for live in made.rounds.live for id in live) == 1


def test_the_same_seed_gives_the_same_rounds_whatever_the_order_of_the_bank() -> None:
    some = [wanted(f"c{1 + i % 2}", str(i), dimension=f"d{1 + i % 2}", minutes=3) for i in range(12)]
    one, other = (rounds_in(asked_of(bank_of(*each), LOOSE, 9, 9)) for each in (some, some[::-1]))
    assert one is not None
    assert other is not None
    assert (one.live, one.owners) == (other.live, other.owners)


# ── sharing out ─────────────────────────────────────────────────────────────


@given(
    st.lists(st.integers(5, 30), min_size=3, max_size=7),
    st.lists(st.sampled_from((20, 30, 45)), min_size=2, max_size=3),
    st.integers(0, 9),
)
def test_shares_are_near_the_evenest_there_are_and_leave_nothing(
    weights: list[int], minutes: list[int], seed: int
) -> None:
    named = {f"c{i}": weight for i, weight in enumerate(weights)}
    shares = Shares(named, ((),) * len(minutes), minutes, str(seed))
    owners = next(sharings(shares, 1))
    assert sorted(id for owned in owners for id in owned) == sorted(named)
    assert all(owners)
    mine = {id: place for place, owned in enumerate(owners) for id in owned}
    for id, place in product(named, range(len(minutes))):
        moved = {**mine, id: place}
        if {*moved.values()} == {*range(len(minutes))}:
            assert shares.unevenness(mine) <= shares.unevenness(moved)


def test_what_is_owned_already_stays_and_the_rest_goes_to_the_others() -> None:
    shares = Shares({"a": 10, "b": 20, "c": 30, "d": 5}, (("b",), (), ()), (30, 30, 30), "s")
    assert next(sharings(shares, 1)) in {(("b",), ("a", "d"), ("c",)), (("b",), ("c",), ("a", "d"))}


# ── when there are none ─────────────────────────────────────────────────────


def problems_of(asked: Asked) -> list[str]:
    with pytest.raises(ShortageError) as caught:
        select_rounds(asked)
    return [str(problem.text("en")) for problem in caught.value.problems]


def test_a_round_too_short_is_named_with_minutes_that_work() -> None:
    bank = bank_of(wanted("c1", "a", minutes=5), wanted("c2", "b", dimension="d2", minutes=12))
    told = problems_of(asked_of(bank, LOOSE, 10, 10, owned=(("c1",), ("c2",))))
    assert len(told) == 1
    assert "round 2: " in told[0]
    assert "take at least 12 minutes, a slot of 10 leaves 10 for questions" in told[0]
    assert "hint: give each round 5 more minutes" in told[0]


def test_rounds_whose_only_questions_exclude_each_other_are_told() -> None:
    bank = bank_of(wanted("c1", "a", enemies=("c2-b",)), wanted("c2", "b"))
    told = problems_of(asked_of(bank, LOOSE, 10, 10, owned=(("c1",), ("c2",))))
    assert "the rounds cannot stand beside each other: their questions exclude each other" in told[0]


def test_rules_of_all_rounds_that_clash_are_the_fewest() -> None:
    some = [wanted(f"c{1 + i % 2}", str(i), dimension=f"d{1 + i % 2}") for i in range(6)]
    rules = Requirements(
        count=2, fixed_minutes=0, tolerance=9, types=(Quota("role_play", 1, 2), Quota("situational", 1, 2))
    )
    told = problems_of(asked_of(bank_of(*some), replace(LOOSE, requirements=rules), 10, 10))
    assert (
        told[0]
        .splitlines()[0]
        .endswith(
            "no rounds keep these together, none of them asking a question twice: "
            "at least 1 of type 'role play' and at most 2"
        )
    )


def test_a_question_that_must_be_asked_and_no_round_owns_is_told() -> None:
    bank = bank_of(wanted("c1", "a"), wanted("c2", "b"))
    rules = Requirements(fixed_minutes=0, tolerance=9, include=("c2-b",))
    told = problems_of(asked_of(bank, replace(LOOSE, requirements=rules), 10, owned=(("c1",),)))
    assert "'c2-b' must be asked, and no round owns '能力二'" in told[0]


def test_more_competencies_than_questions_are_covered_over_the_rounds() -> None:
    names = [f"k{i}" for i in range(6)]
    bank = replace(
        bank_of(*(wanted(name, str(i), dimension=f"d{1 + i}", minutes=4) for name in names for i in range(2))),
        competencies=tuple(Competency(name, name, "", 10) for name in names),
    )
    made = select_rounds(asked_of(bank, LOOSE, 12, 12))
    assert made.rounds.gaps == ()
    assert [len(owned) for owned in made.rounds.owners] == [3, 3]
