"""What an opening or a bank requires in so many words: read, refused where it contradicts itself, and kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from conftest import Golden
from kit_checker import faults
from small_banks import bank_of, ids, opening_for, question

from kitgen.bank import Bank, Share
from kitgen.bank_reader import read_bank
from kitgen.blueprint import Blueprint, blueprint_for
from kitgen.blueprint_reader import read_blueprint
from kitgen.errors import InputError
from kitgen.opening import Opening
from kitgen.opening_reader import read_opening
from kitgen.requirements import Block, Excluded, Named, Order, Quota, Requirements, Tiers
from kitgen.selection import select

DATA = Path(__file__).parent / "data" / "blueprints"
CASES = sorted(DATA.glob("*.yaml"))
READERS = Path(__file__).parent / "data" / "readers" / "banks"


def bank() -> Bank:
    """Two dimensions, twelve live questions of difficulty 1 to 5, and some that may not be asked."""
    live = [
        question(f"{'ab'[i % 2]}{i}", f"d{i % 2 + 1}", i % 5 + 1, competencies=(Share(f"c{i % 3 // 2 + 1}", 100),))
        for i in range(1, 13)
    ]
    others = (
        question("a1", group="g"),
        question("a2", "d2", 2),
        question("a3", "d2", 3),
        question("play", "d2", 3, type="role_play", tags=("night",)),
        question("old", status="retired"),
        question("drill", use="practice"),
        question("grown", level_min="senior"),
        question("late", tags=("night",)),
        question("untranslated"),
    )
    named = {one.id: one for one in (*live, *others)}
    return bank_of(*named.values())


def drawn(required: Requirements, of: Bank | None = None, minutes: int = 60) -> Blueprint:
    some = of or bank()
    opening = replace(opening_for(minutes=minutes), blueprint=required)
    return replace(blueprint_for(opening, some, ids(some)), practice_min=0)


def kept(required: Requirements) -> list[str]:
    """The live ids of a kit in which every line is kept, by the independent checker."""
    blueprint = drawn(required)
    selection = select(bank(), blueprint, seed=3, common=ids(bank()))
    assert faults(bank(), blueprint, selection, ids(bank())) == []
    return list(selection.live)


# ── refused ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_blueprint_that_contradicts_itself_is_refused_with_every_problem(
    case: Path, monkeypatch: pytest.MonkeyPatch, golden: Golden
) -> None:
    monkeypatch.chdir(DATA)
    with pytest.raises(InputError) as refused:
        blueprint_for(replace(opening_for(), blueprint=read_blueprint(case)), bank(), ids(bank()) - {"untranslated"})
    golden(case.with_suffix(".txt"), refused.value.text("en") + "\n")
    last = case.read_bytes().count(b"\n")
    for problem in refused.value.problems:
        assert problem.place is not None
        assert 1 <= problem.place.line <= last


# ── where it stands ─────────────────────────────────────────────────────────

WRITTEN = "blueprint: {count: 4, types: {role_play: 1-2}, exclude: {tags: night}, fixed_minutes: 12.5}\n"
READ = Requirements(4, types=(Quota("role_play", 1, 2),), exclude=Excluded(tags=("night",)), fixed_minutes=12.5)


def opening_with(folder: Path, text: str) -> Requirements:
    path = folder / "desk.yaml"
    path.write_text("role: barista\n" + text, "utf-8")
    found = read_opening(path, {}, sorted(READERS.glob("*/*.yaml"))).blueprint
    assert found is not None
    return found


def test_a_blueprint_stands_in_the_opening_or_in_a_file_that_it_names(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/short.yaml").write_text(WRITTEN.removeprefix("blueprint: "), "utf-8")
    assert opening_with(tmp_path, WRITTEN).bare() == READ
    assert opening_with(tmp_path, "blueprint: shared/short.yaml\n").bare() == READ


def test_a_blueprint_knows_where_each_line_was_written(tmp_path: Path) -> None:
    place = opening_with(tmp_path, "blueprint:\n  count: 4\n  types:\n    role_play: 1\n").place("types.role_play")
    assert place is not None
    assert (Path(place.file).name, place.line) == ("desk.yaml", 5)


def test_a_missing_blueprint_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"desk\.yaml:2: there is no blueprint 'none\.yaml'"):
        opening_with(tmp_path, "blueprint: none.yaml\n")


def test_a_broken_blueprint_file_is_told_with_its_own_place(tmp_path: Path) -> None:
    (tmp_path / "short.yaml").write_text("count: 4\ntolerance: much\n", "utf-8")
    with pytest.raises(InputError, match=r"short\.yaml:2: 'tolerance' of the blueprint is 'much'"):
        opening_with(tmp_path, "blueprint: short.yaml\n")


def test_a_bank_carries_a_default_that_an_opening_replaces_line_by_line() -> None:
    default = Requirements(count=5, types=(Quota("role_play", 1, 1),), tolerance=3)
    some = replace(bank(), blueprint=default)
    assert drawn(Requirements(), some).requirements == default
    both = drawn(Requirements(count=4, exclude=Excluded(ids=("a1",))), some)
    assert both.requirements == replace(default, count=4, exclude=Excluded(ids=("a1",)))


def test_a_default_is_read_from_a_bank_file(tmp_path: Path) -> None:
    text = (READERS / "zh-Hans/barista.yaml").read_text("utf-8")
    path = tmp_path / "barista.yaml"
    path.write_text(
        text.replace("questions:", "blueprint: {count: 3, dimensions: {craft: 1+}}\nquestions:", 1), "utf-8"
    )
    found = read_bank(path).blueprint
    assert found is not None
    assert found.bare() == Requirements(count=3, dimensions=(Quota("craft", 1, 20),))


# ── what it makes of the numbers ────────────────────────────────────────────


def test_the_number_of_questions_is_as_written_whatever_fits() -> None:
    assert drawn(Requirements(count=4)).count == 4


def test_without_a_number_what_the_quotas_ask_for_is_the_least() -> None:
    assert drawn(Requirements(competencies=(Quota("c1", 5, 9), Quota("c2", 4, 4))), minutes=30).count == 9


def test_difficulties_stand_in_place_of_the_mix() -> None:
    blueprint = drawn(Requirements(difficulties=(Quota("1", 1, 1), Quota("5", 2, 2))))
    assert (blueprint.count, blueprint.mix) == (3, (1, 0, 0, 0, 2))


def test_ranges_of_difficulties_take_the_mix_as_their_aim() -> None:
    ranges = (Quota("2", 0, 4), Quota("3", 1, 1), Quota("4", 2, 4))
    assert drawn(Requirements(count=6, difficulties=ranges)).mix == (0, 3, 1, 2, 0)


def test_with_a_blueprint_the_mix_is_exact_unless_it_gives_a_tolerance() -> None:
    assert drawn(Requirements(count=4)).tolerance == 0
    assert drawn(Requirements(count=4, tolerance=2)).tolerance == 2


def test_fixed_minutes_are_taken_off_the_slot() -> None:
    assert drawn(Requirements(fixed_minutes=20), minutes=50).question_minutes == 30


# ── kept ────────────────────────────────────────────────────────────────────


def test_every_kind_of_line_is_kept() -> None:
    live = kept(
        Requirements(
            count=4,
            dimensions=(Quota("d1", 1, 1), Quota("d2", 3, 3)),
            types=(Quota("role_play", 1, 1),),
            competencies=(Quota("c2", 1, 1),),
            include=("a2",),
            exclude=Excluded(ids=("a3",), groups=("g",)),
            tolerance=4,
        )
    )
    assert {"a2", "play"} <= set(live)


def test_a_dimension_may_be_left_out_once_dimensions_are_counted() -> None:
    assert {bank().by_id[one].dimension for one in kept(Requirements(3, (Quota("d1", 3, 3),), tolerance=9))} == {"d1"}


def test_a_retired_question_is_never_drawn() -> None:
    some = bank_of(question("old", status="retired"), question("new"), dimensions=1)
    blueprint = replace(blueprint_for(opening_for(minutes=20), some, ids(some)), practice_min=0)
    assert select(some, blueprint, seed=1, common=ids(some)).live == ("new",)


# ── weights ─────────────────────────────────────────────────────────────────


def of_each(required: Requirements) -> dict[str, int]:
    return Counter(bank().by_id[one].competency for one in kept(replace(required, tolerance=24)))


@pytest.mark.parametrize(("one", "other", "numbers"), [(1, 1, (3, 3)), (2, 1, (4, 2)), (5, 1, (5, 1)), (0, 1, (4, 2))])
def test_within_their_ranges_competencies_share_by_weight(one: int, other: int, numbers: tuple[int, int]) -> None:
    quotas = (Quota("c1", 0, 6, one) if one else Quota("c1", 4, 4), Quota("c2", 0, 6, other))
    held = of_each(Requirements(count=6, competencies=quotas))
    assert (held["c1"], held["c2"]) == numbers


def test_a_range_comes_before_a_weight() -> None:
    quotas = (Quota("c1", 1, 3, 9), Quota("c2", 1, 6, 1))
    assert of_each(Requirements(count=6, competencies=quotas)) == {"c1": 3, "c2": 3}


def test_where_a_weight_cannot_be_had_the_kit_is_as_near_as_can_be_and_says_so() -> None:
    some = bank_of(
        *(question(f"q{i}", "d1", competencies=(Share(f"c{1 + (i < 2)}", 100),)) for i in range(9)), dimensions=1
    )
    required = Requirements(count=4, competencies=(Quota("c1", 0, 4, 1), Quota("c2", 0, 4, 3)), tolerance=24)
    selection = select(some, drawn(required, some), seed=1, common=ids(some))
    assert sum(some.by_id[one].competency == "c2" for one in selection.live) == 2
    assert "'能力二': 2 questions, its weight asks for 3" in [note.text("en") for note in selection.notes]


def test_a_weight_is_read_behind_a_range(tmp_path: Path) -> None:
    read = opening_with(tmp_path, "blueprint: {types: {role_play: 0-2 x3, case: 1+ ×1}}\n")
    assert read.types == (Quota("role_play", 0, 2, 3), Quota("case", 1, 20, 1))


# ── the asking ──────────────────────────────────────────────────────────────


def test_questions_of_a_competency_stand_together_where_the_order_says_so() -> None:
    live = kept(Requirements(count=6, order=Order("competency"), tolerance=24))
    runs = [name for name, _ in groupby(bank().by_id[one].competency for one in live)]
    assert len(runs) == len(set(runs)) == 2


def test_role_plays_stand_where_they_fall_where_the_order_says_so() -> None:
    some = bank_of(question("a", "d1", 2, type="role_play"), question("b", "d2", 3))
    rules = Requirements(count=2, order=Order("dimension", True, False), tolerance=9)
    assert select(some, drawn(rules, some), seed=1, common=ids(some)).live == ("a", "b")


def test_order_and_tiers_make_no_mix_exact() -> None:
    assert drawn(Requirements(order=Order(), tiers=Tiers())).tolerance == drawn(Requirements()).tolerance > 0


def test_a_block_has_a_name_for_each_language_of_the_opening(tmp_path: Path) -> None:
    both = opening_with(tmp_path, "blueprint:\n  blocks: [{name: {zh-Hans: 开场, en: Welcome}, minutes: 4}]\n").blocks
    assert [both[0].name_in(language) for language in ("zh-Hans", "en")] == ["开场", "Welcome"]
    plain = Block("开场", 4)
    for languages, blocks, sound in ((("zh-Hans",), (plain,), True), (("zh-Hans", "en"), (plain,), False)):
        opening = replace(opening_for(), languages=languages, blueprint=Requirements(blocks=blocks))
        problems = [] if sound else ["'开场' has no name in zh-Hans, en"]
        assert [one.split("block ")[1] for one in refused(opening)] == problems


def refused(opening: Opening) -> list[str]:
    """What is said against an opening on paper."""
    try:
        blueprint_for(opening, bank(), ids(bank()))
    except InputError as error:
        return [problem.message.text("en") for problem in error.problems]
    return []


def test_blocks_are_taken_off_the_slot() -> None:
    blocks = (Block("welcome", 4), Block("close", 6.5))
    assert drawn(Requirements(blocks=blocks), minutes=50).question_minutes == 39.5


@pytest.mark.parametrize(
    ("id", "tier"),
    [("named", "must"), ("play", "could"), ("other", "should"), ("both", "must")],
)
def test_a_question_is_of_the_first_tier_that_names_it(id: str, tier: str) -> None:
    tiers = Tiers(must=Named(ids=("named", "both")), could=Named(types=("role_play",)))
    type = "role_play" if id in ("play", "both") else "case"
    assert tiers.of(id=id, dimension="d1", competency="c1", type=type) == tier


ARRANGED = """blueprint:
  blocks: [{name: welcome, minutes: 4}, {name: close, minutes: 6}]
  order: {by: competency, hardest_apart: false}
  tiers: {must: {ids: spilt-latte}, could: {types: [role_play, case]}}
"""


def test_blocks_order_and_tiers_are_read(tmp_path: Path) -> None:
    assert opening_with(tmp_path, ARRANGED).bare() == Requirements(
        blocks=(Block("welcome", 4), Block("close", 6)),
        order=Order("competency", False),
        tiers=Tiers(Named(ids=("spilt-latte",)), could=Named(types=("role_play", "case"))),
    )
