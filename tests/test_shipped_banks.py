"""The shipped banks: alike in every language, spread over difficulties and types, without a finding of lint."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from kit_checker import faults

from kitgen.bank import Bank
from kitgen.bank_reader import read_bank
from kitgen.blueprint import blueprint_for
from kitgen.lint.files import lint_file
from kitgen.messages import say
from kitgen.opening import Opening
from kitgen.pipeline import Request, build
from kitgen.selection import Selection
from kitgen.selection.draw import draw_live
from kitgen.selection.exists import kit_exists
from kitgen.selection.forms import FormsPlan, select_forms
from kitgen.selection.order import in_order
from kitgen.selection.supply import Supplies
from kitgen.shelf import Shelf

SHELF = Shelf(None)
FILES = SHELF.bank_files()
SOURCES = {
    "market-service-specialist": "zh-Hans",
    "service-team-leader": "zh-Hans",
    "special-service": "zh-Hant",
    "front-desk-star": "zh-Hans",
}
LEAST = {"market-service-specialist": 60, "service-team-leader": 60, "special-service": 48, "front-desk-star": 165}
GRADED = "front-desk-star"
# a second thing asked in one breath, which belongs into a probe
JOINED = {
    "zh-Hans": "又怎|，又[凭做会]|、怎么|、说什么|，(接下来|后来)[^，。]*？",
    "zh-Hant": "又怎|，又[憑做會]|、怎麼|、說什麼|，(接下來|後來)[^，。]*？",
    "en": ", and (how|what|which) (do|did|would|else)",
}
ASKING_ONE_THING = [path for path in FILES if path.stem in ("market-service-specialist", GRADED)]


def bank(language: str, role: str) -> Bank:
    path = SHELF.bank_file(language, role)
    assert path is not None
    return read_bank(path, SHELF.source_of)


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_lint_has_neither_error_nor_warning(path: Path) -> None:
    told = [finding.problem.text("en") for finding in lint_file(path, SHELF) if finding.severity != "note"]
    assert told == []


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_every_language_has_every_question_in_the_same_order(path: Path) -> None:
    source = bank(SOURCES[path.stem], path.stem)
    assert [one.id for one in bank(path.parent.name, path.stem).questions] == [one.id for one in source.questions]


@pytest.mark.parametrize("role", SOURCES)
def test_a_role_is_deep_and_spread(role: str) -> None:
    questions = bank(SOURCES[role], role).questions
    assert len(questions) >= LEAST[role]
    difficulties = Counter(one.difficulty for one in questions)
    assert min(difficulties[level] for level in range(1, 6)) >= len(questions) * 0.1
    assert len({one.type for one in questions}) >= 5
    pools = Counter(one.use for one in questions)
    assert set(pools) == ({"live", "practice", "cert"} if role == GRADED else {"live", "practice"})
    assert 0.55 <= pools["live"] / (pools["live"] + pools["practice"]) <= 0.65


@pytest.mark.parametrize("role", SOURCES)
def test_every_question_has_a_guide_to_score_by(role: str) -> None:
    for question in bank(SOURCES[role], role).questions:
        if question.scoring in ("key", "additive") and question.use != "live":
            assert question.answer.explanation and question.intent, question.id
            continue
        assert {anchor.score for anchor in question.anchors} >= {1, 3, 5}, question.id
        assert len(question.probes) >= 2, question.id
        assert any(one.weight == "must" for one in question.look_fors), question.id
        assert question.red_flags and question.intent, question.id
        assert question.answer.reference and question.answer.explanation, question.id
        if question.use == "practice":
            assert question.practice.hint and question.practice.self_check and question.answer.samples, question.id


@pytest.mark.parametrize("path", ASKING_ONE_THING, ids=[f"{path.parent.name}/{path.stem}" for path in ASKING_ONE_THING])
def test_a_stem_asks_one_thing(path: Path) -> None:
    language = path.parent.name
    stems = {one.id: one.stem for one in bank(language, path.stem).questions}
    assert [name for name, stem in stems.items() if re.search(JOINED[language], stem)] == []


def test_every_star_has_questions_of_its_own_and_three_to_choose_from_in_every_dimension() -> None:
    graded = bank(SOURCES[GRADED], GRADED)
    first = Counter(one.level_min for one in graded.questions)
    assert set(first) == {level.id for level in graded.levels}
    assert min(first.values()) >= 18
    for level in graded.levels:
        fitting = [one for one in graded.questions if graded.fits_level(one, level.id)]
        live = Counter(one.dimension for one in fitting if one.use == "live")
        assert all(live[dimension.id] >= 3 for dimension in graded.dimensions), level.id
        assert sum(one.use == "practice" and one.scoring != "key" for one in fitting) >= 5, level.id


def test_every_star_has_keyed_questions_for_two_papers() -> None:
    graded = bank(SOURCES[GRADED], GRADED)
    assert graded.cert is not None
    for level in graded.levels:
        fitting = [one for one in graded.questions if one.use == "cert" and graded.fits_level(one, level.id)]
        assert sum(one.scoring == "key" for one in fitting) >= 2 * graded.cert.questions, level.id


@pytest.mark.parametrize("use", ["practice", "cert"])
def test_neither_answer_of_true_or_false_is_the_rule(use: str) -> None:
    marked = [one for one in bank(SOURCES[GRADED], GRADED).questions if one.use == use and one.type == "true_false"]
    keys = Counter(one.answer.key for one in marked)
    assert len(keys) == 2 and min(keys.values()) >= len(marked) * 0.25


def test_every_role_teaches_six_topics_in_every_language() -> None:
    for path in FILES:
        assert len(bank(path.parent.name, path.stem).handout) == 6, path


@pytest.mark.parametrize("role", SOURCES)
def test_every_role_has_a_blueprint_that_costs_no_kit(role: str) -> None:
    """At every level and difficulty, in 45 and 60 minutes: where a kit exists without it, one exists that keeps it."""
    own = bank(SOURCES[role], role)
    assert own.blueprint and own.blueprint.types and own.blueprint.dimensions
    free, common = replace(own, blueprint=None), frozenset(own.by_id)
    for level, difficulty, minutes in product(own.levels, range(1, 6), (45, 60)):
        opening = Opening("desk", role, level.id, difficulty, (own.language,), minutes, 1)
        plain = blueprint_for(opening, free, common)
        if kit_exists(Supplies(free, common), plain):
            blueprint = replace(blueprint_for(opening, own, common), practice_min=0)
            kit = draw_live(own, blueprint, seed=1, common=common)
            assert kit, (level.id, difficulty, minutes)
            selection = Selection(in_order(own, blueprint, kit.ids), (), (say("note: {what}", what=""),))
            assert faults(own, blueprint, selection, common) == []


@pytest.mark.parametrize("role", SOURCES)
def test_every_role_makes_three_forms_that_keep_its_blueprint(role: str) -> None:
    own, common = bank(SOURCES[role], role), frozenset(bank(SOURCES[role], role).by_id)
    opening = Opening("desk", role, own.default_level, 3, (own.language,), own.minutes, 1)
    blueprint = replace(blueprint_for(opening, own, common), practice_min=0)
    made = select_forms(own, blueprint, FormsPlan(3), seed=1, common=common)
    assert len({one for live in made.live for one in live}) == 3 * blueprint.count
    for live in made.live:
        selection = Selection(live, (), (say("note: {what}", what=""),))
        assert faults(own, blueprint, selection, common) == []


OPENINGS = sorted((Path(__file__).parent.parent / "banks").glob("sample-opening*.yaml"))


@pytest.mark.parametrize("opening", OPENINGS, ids=[path.stem for path in OPENINGS])
def test_every_sample_opening_builds(opening: Path, tmp_path: Path) -> None:
    result = build(Request(opening=opening, out=tmp_path / "kit"))
    assert result.kit.question_minutes <= result.kit.opening.minutes * 0.85 - 8


def test_every_role_has_two_sample_openings() -> None:
    roles = Counter(
        line.split()[1] for path in OPENINGS for line in path.read_text("utf-8").splitlines() if "role:" in line
    )
    assert roles == dict.fromkeys(SOURCES, 2)
