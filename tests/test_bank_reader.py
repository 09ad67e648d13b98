"""A bank is read whole, a translation takes from its source what it does not say."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_banks import ids

from kitgen.bank import Anchor, Bank, Scale, Share, Time
from kitgen.bank_reader import parse_bank, read_bank, read_bank_head
from kitgen.blueprint import pool
from kitgen.errors import InputError
from kitgen.keyed import Filling, Prompt
from kitgen.schema.bank import BANK
from kitgen.schema.kinds import ListOf, Shape

BANKS = Path(__file__).parent / "data" / "readers" / "banks"
SOURCE, TRANSLATION = BANKS / "zh-Hans" / "barista.yaml", BANKS / "en" / "barista.yaml"
SHIPPED = sorted((Path(__file__).parent.parent / "banks").glob("*/*.yaml"))


def changed(path: Path, *pairs: tuple[str, str]) -> Bank:
    text = path.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return parse_bank(text.encode(), path)


def test_a_bank_is_what_its_file_says() -> None:
    bank = read_bank(SOURCE)
    assert (bank.role, bank.language, bank.name, bank.also) == ("barista", "zh-Hans", "咖啡师", ("吧台", "咖啡制作"))
    assert bank.scale == Scale(1, 5, ((1, "不足"), (3, "合格"), (5, "优秀")))
    first = bank.by_id["spilled-latte"]
    assert first.competencies == (Share("calm", 70), Share("care", 30))
    assert first.time == Time(20, 120, 60)
    assert first.anchors[0] == Anchor(1, "只顾做下一杯。")
    assert (first.level_min, first.scoring, first.verify, bank.minutes) == ("", "bars", False, 45)


def test_a_translation_says_the_words_and_inherits_the_rest() -> None:
    source, translation = read_bank(SOURCE), read_bank(TRANSLATION)
    theirs, ours = source.by_id["spilled-latte"], translation.by_id["spilled-latte"]
    assert translation.translates == "zh-Hans"
    assert (ours.title, ours.probes[1].text, ours.anchors[0].text) == (
        "A spilled latte",
        "What do you tell the queue?",
        "Makes the next drink.",
    )
    words = {"title", "stem", "intent", "probes", "look_fors", "red_flags", "anchors", "answer"}
    same = {one.name for one in fields(ours)} - words
    assert {name: getattr(ours, name) for name in same} == {name: getattr(theirs, name) for name in same}
    assert [replace(probe, text="") for probe in ours.probes] == [replace(probe, text="") for probe in theirs.probes]
    assert (translation.jurisdiction, translation.competencies[0].weight) == ("CN", 60)


def test_a_translation_may_cover_some_of_the_questions() -> None:
    assert [question.id for question in read_bank(TRANSLATION).questions] == ["spilled-latte"]


def test_parts_of_a_translation_pair_by_id_whatever_their_order() -> None:
    lines = (
        "      - {id: first, text: What do you say first?}\n",
        "      - {id: line, text: What do you tell the queue?}\n",
    )
    turned = changed(TRANSLATION, ("".join(lines), "".join(reversed(lines))))
    assert turned.questions == read_bank(TRANSLATION).questions


BLOCKS = "\nblueprint: {blocks: [{name: NAME, minutes: 5}]}\nquestions:"


@pytest.mark.parametrize("name", ["开场", "{zh-Hans: 开场}"])
def test_a_translation_needs_its_own_names_of_the_blocks_it_inherits(tmp_path: Path, name: str) -> None:
    translation = with_blocks(tmp_path, name)
    with pytest.raises(InputError, match=r"en/barista\.yaml:4: the fixed block '开场' has no name in en"):
        read_bank(translation)


def test_a_translation_inherits_the_blueprint_and_where_it_is_written(tmp_path: Path) -> None:
    bank = read_bank(with_blocks(tmp_path, "{zh-Hans: 开场, en: Welcome}"))
    assert bank.blueprint and bank.blueprint.blocks[0].name_in("en") == "Welcome"
    place = bank.blueprint.place("blocks.0")
    assert place and Path(place.file).parent.name == "zh-Hans"


def with_blocks(folder: Path, name: str) -> Path:
    """The translation of a bank with a fixed block of that name."""
    for path in (SOURCE, TRANSLATION):
        copy = folder / path.parent.name / path.name
        copy.parent.mkdir()
        copy.write_text(path.read_text("utf-8"), "utf-8")
    source = folder / "zh-Hans" / SOURCE.name
    source.write_text(source.read_text("utf-8").replace("\nquestions:", BLOCKS.replace("NAME", name), 1), "utf-8")
    return folder / "en" / TRANSLATION.name


def test_a_translation_may_stand_under_another_law() -> None:
    assert changed(TRANSLATION, ("language: en", "language: en\njurisdiction: UK")).jurisdiction == "UK"


def test_paragraphs_are_parted_by_one_newline() -> None:
    text = "intent: |\n\n      一。\n\n      二。\n\n"
    bank = changed(SOURCE, ("intent: 看他先顾哪一头。\n", text))
    assert bank.questions[0].intent == "一。\n二。"


def test_fields_for_other_tools_are_accepted_and_a_blank_optional_one_is_none() -> None:
    extra = (
        "tags: []\n    context:\n    author: [王]\n    exposure: {uses: 3}\n    p_value: 0.61\n    title: 打翻的拿铁"
    )
    assert changed(SOURCE, ("title: 打翻的拿铁", extra)) == read_bank(SOURCE)


def test_shared_pools_let_enemies_stand_in_both() -> None:
    pairs = (
        ("title: 打翻的拿铁", "enemies: [grind-too-fine]\n    title: 打翻的拿铁"),
        ("questions:", "pools: shared\nquestions:"),
    )
    bank = changed(SOURCE, *pairs)
    assert bank.shared_pools
    assert bank.questions[0].enemies == ("grind-too-fine",)


def test_the_head_tells_the_names_without_the_questions(tmp_path: Path) -> None:
    path = tmp_path / "barista.yaml"
    path.write_bytes(SOURCE.read_bytes().partition(b"questions:")[0] + b"questions: [broken")
    head = read_bank_head(path)
    assert head.names == ("barista", "咖啡师", "吧台", "咖啡制作")
    assert [level.name for level in head.levels] == ["初级", "高级"]
    assert read_bank_head(TRANSLATION).translates == "zh-Hans"


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_bank_is_read_or_refused_with_places(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from([SOURCE, TRANSLATION]))
    lines = path.read_text(encoding="utf-8").split("\n")
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "twice", "swap", "blank", "number", "list"])):
            case "drop":
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                other = data.draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
            case "blank":
                lines[at] = lines[at].partition(":")[0] + ":"
            case "number":
                lines[at] = lines[at].partition(":")[0] + ": 3"
            case _:
                lines[at] = lines[at].partition(":")[0] + ": [x, {id: y}]"
    try:
        bank = parse_bank("\n".join(lines).encode(), path)
    except InputError as refused:
        assert all(problem.place and problem.place.line for problem in refused.problems)
    else:
        assert bank.questions


def shapes(shape: Shape) -> list[Shape]:
    inner = [one.kind.kind if isinstance(one.kind, ListOf) else one.kind for one in shape.fields]
    return [shape, *(found for kind in inner if isinstance(kind, Shape) for found in shapes(kind))]


@pytest.mark.parametrize(
    "shape", [one for one in shapes(BANK) if is_dataclass(one.record)], ids=lambda one: one.noun.template
)
def test_what_a_record_needs_a_shape_requires(shape: Shape) -> None:
    record: Any = shape.record
    needed = {one.name for one in fields(record) if one.default is MISSING and one.default_factory is MISSING}
    assert needed <= shape.required
    assert {one.name for one in shape.fields if one.kept} <= {one.name for one in fields(record)}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_shipped_bank_is_sound(path: Path) -> None:
    assert read_bank(path).questions


GRADING = Path(__file__).parent / "data" / "grading" / "banks"
KEYED_BANK = GRADING / "zh-Hans" / "lost-property.yaml"


def test_a_keyed_question_needs_no_guide_and_keeps_its_points() -> None:
    bank = read_bank(KEYED_BANK)
    gaps, pairs = bank.by_id["storing-times"], bank.by_id["thing-and-place"]
    assert (gaps.probes, gaps.look_fors, gaps.anchors, gaps.points, gaps.answer.reference) == ((), (), (), 2, "")
    assert gaps.answer.blanks[1] == Filling("b2", "三十", ("30",))
    assert (pairs.answer.prompts[0], pairs.answer.key) == (Prompt("1", "护照"), ("1-B", "2-A", "3-D"))


def test_what_no_interviewer_could_score_is_not_asked() -> None:
    bank = read_bank(KEYED_BANK)
    asked = {one.id for one in bank.questions if one.askable}
    live = {"umbrella-two-owners", "list-does-not-match"}
    assert asked == {"shouting-at-counter"} | live
    assert {one.id for one in pool(bank, "live", level="one-star", common=ids(bank), shared=True)} == live


def test_the_words_of_keys_gaps_and_handout_are_translated() -> None:
    source, translation = read_bank(KEYED_BANK), read_bank(GRADING / "en" / "lost-property.yaml")
    assert translation.by_id["storing-times"].answer.blanks[1] == Filling("b2", "thirty", ("30",))
    assert translation.by_id["thing-and-place"].answer.key == source.by_id["thing-and-place"].answer.key
    assert (translation.handout[0].title, translation.cert) == ("Check first, then hand over", source.cert)


def test_a_translation_has_as_many_gaps_as_its_source() -> None:
    with pytest.raises(InputError, match="1 gaps, its answer 2 blanks"):
        changed(GRADING / "en" / "lost-property.yaml", ("else for ____ days", "else for thirty days"))
