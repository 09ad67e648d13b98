"""One question of a kit is swapped: it fits as the old one did, and everything else stays where it is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from kit_checker import faults, hostile, minutes_of, required_faults
from small_banks import bank_of, blueprint_of, ids, question

from kitgen.bank import Bank, Question, Share
from kitgen.blueprint import Blueprint
from kitgen.cli import main
from kitgen.comparison import compare
from kitgen.errors import InputError, ShortageError
from kitgen.ledger import LEDGER_FILE, read_history
from kitgen.messages import Message
from kitgen.pipeline import Request, Result, Swap, build, read_kit_at, swap
from kitgen.pipeline.swapping import swap_task
from kitgen.requirements import NONE, Quota, Requirements
from kitgen.selection import Selection, select
from kitgen.selection.replacement import Stand, faults_of, no_replacement, replacements
from kitgen.usage import UNUSED, Rest, Usage
from kitgen.workspace import init

ROLE = "market-service-specialist"


def stand(bank: Bank, live: tuple[str, ...], place: int, gone: set[str] | None = None) -> Stand:
    return Stand(tuple(bank.by_id[one] for one in live), place, frozenset(gone or ()), ())


def fitting(bank: Bank, asked: Blueprint, at: Stand, usage: Usage = UNUSED) -> tuple[str, ...]:
    return replacements(bank, asked, at, seed=1, common=ids(bank), usage=usage)


def fault(bank: Bank, asked: Blueprint, at: Stand, id: str, usage: Usage = UNUSED) -> list[str]:
    return [one.text("en") for one in faults_of(bank, asked, at, id, common=ids(bank), usage=usage)]


ASKED = blueprint_of(2, 0, 0, 1, 0, 0, minutes=10)
KIT = (question("old", "d1"), question("stays", "d2"))


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (question("new", "d1"), []),
        (question("new", "d2"), ["is of dimension 'd2', not 'd1'"]),
        (question("new", "d1", 4), ["is of difficulty 4, not 3"]),
        (question("new", "d1", type="role_play"), ["is of type 'role_play', not 'situational'"]),
        (question("new", "d1", type="behavioural"), []),
        (question("new", "d1", minutes=6.5), ["is 1.5 minutes too long for the slot"]),
        (question("new", "d1", enemies=("stays",)), ["excludes another question of the kit"]),
        (question("new", "d1", enemies=("old",)), []),
        (question("new", "d1", use="practice"), ["is not to be drawn for this opening"]),
        (question("new", "d1", status="retired"), ["is not to be drawn for this opening"]),
    ],
)
def test_what_may_stand_in_and_what_not(other: Question, told: list[str]) -> None:
    bank = bank_of(*KIT, other)
    at = stand(bank, ("old", "stays"), 0)
    assert fault(bank, ASKED, at, "new") == told
    assert fitting(bank, ASKED, at) == (() if told else ("new",))


def test_the_same_type_comes_first_then_the_least_used() -> None:
    bank = bank_of(*KIT, *(question(name, "d1") for name in "abc"), question("d", "d1", type="case"))
    at = stand(bank, ("old", "stays"), 0)
    assert fitting(bank, ASKED, at, Usage((("a", 3), ("b", 0), ("c", 1)))) == ("b", "c", "a", "d")


@pytest.mark.parametrize("reason", ["quarantine", "candidate", "cool_down", "cap"])
def test_what_rests_does_not_stand_in(reason: Any) -> None:
    bank = bank_of(*KIT, question("new", "d1"))
    at, usage = stand(bank, ("old", "stays"), 0), Usage(resting=(Rest("new", reason),))
    assert fitting(bank, ASKED, at, usage) == ()
    assert len(fault(bank, ASKED, at, "new", usage)) == 1


def test_what_was_swapped_out_does_not_come_back_by_itself() -> None:
    bank = bank_of(*KIT, question("new", "d1"))
    at = stand(bank, ("old", "stays"), 0, {"new"})
    assert fitting(bank, ASKED, at) == ()
    assert fault(bank, ASKED, at, "new") == [], "by name it may"


def test_where_none_fits_all_are_counted_with_their_reason() -> None:
    more = [question("long", "d1", minutes=9), question("foe", "d1", enemies=("stays",)), question("far", "d2")]
    bank = bank_of(*KIT, *more)
    at = stand(bank, ("old", "stays"), 0)
    told: Message = no_replacement(bank, ASKED, at, common=ids(bank), usage=UNUSED)
    assert told.text("en") == (
        "besides 'old' the bank has 2 questions of difficulty 3 in '维度1'; "
        "1: excludes another question of the kit; 1: is 4.0 minutes too long for the slot"
    )


def random_case(seed: int) -> tuple[Bank, Blueprint]:
    """A bank with some choice in every cell, and a blueprint that now and then asks for competencies or types."""
    draw = Random(seed)
    names = [f"q{i}" for i in range(18)]
    questions = [
        question(
            name,
            draw.choice(("d1", "d2")),
            draw.choice((2, 3)),
            minutes=draw.choice((3, 4, 6)),
            type=draw.choice(("situational", "situational", "behavioural", "role_play")),
            enemies=(draw.choice(names),) if draw.random() < 0.2 else (),
            group=draw.choice(("", "", "", "", "g1")),
            level_min=draw.choice(("", "", "", "senior")),
            competencies=(Share(draw.choice(("c1", "c2")), 100),),
        )
        for name in names
    ]
    required = Requirements(count=4, competencies=(Quota("c1", 1, 2),), types=(Quota("behavioural", 0, 1),))
    asked = blueprint_of(4, 0, 1, 1, 0, 0, minutes=draw.choice((16, 18, 24)))
    return bank_of(*questions), replace(asked, requirements=required) if seed % 3 == 0 else asked


def test_a_swapped_kit_keeps_every_rule_and_no_question_that_would_do_is_missed() -> None:
    swapped = 0
    for seed in range(150):
        bank, asked = random_case(seed)
        try:
            made = select(bank, asked, seed=seed, common=ids(bank))
        except ShortageError:
            continue
        for place in range(4):
            at = stand(bank, made.live, place)
            fit = replacements(bank, asked, at, seed=seed, common=ids(bank), usage=UNUSED)
            assert set(fit) == may_stand_in(bank, asked, at)
            for new in fit:
                live = (*made.live[:place], new, *made.live[place + 1 :])
                assert faults(bank, asked, Selection(live, (), made.notes), ids(bank)) == []
            swapped += len(fit)
    assert swapped > 200, "or this shows nothing"


def may_stand_in(bank: Bank, asked: Blueprint, at: Stand) -> set[str]:
    """The questions that may stand in, by plain rules."""
    was, found = at.question, set()
    for one in bank.questions:
        same = (one.dimension, one.difficulty) == (was.dimension, was.difficulty)
        plays = {one.type, was.type}
        live = [*at.others, one]
        if (
            one.id not in {two.id for two in at.live}
            and one.use == "live"
            and one.status == "active"
            and not one.level_min
            and same
            and (len(plays) == 1 or "role_play" not in plays)
            and not any(hostile(bank, one, two) for two in at.others)
            and minutes_of(live) <= asked.question_minutes + 1e-9
            and (asked.requirements == NONE or not required_faults(asked.requirements, live, []))
        ):
            found.add(one.id)
    return found


def workspace(folder: Path) -> Path:
    """A new workspace with an opening."""
    init(folder)
    opening = f"role: {ROLE}\nminutes: 60\nseed: 4\nlanguages: [zh-Hans, en]\n"
    (folder / "openings/one.yaml").write_text(opening, encoding="utf-8")
    return folder


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace to change, the current folder."""
    monkeypatch.setenv("KITGEN_LANG", "en")
    made = workspace(tmp_path / "desk")
    monkeypatch.chdir(made)
    return made


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """A kit in a workspace that no test changes."""
    return kit(workspace(tmp_path_factory.mktemp("made") / "desk"))


def kit(desk: Path, **more: Any) -> Result:
    return build(Request(desk / "openings/one.yaml", formats=("docx",), **more))


def swappable(made: Result) -> int:
    """The first place at which there is another question."""
    for place in range(len(made.kit.texts[0].live)):
        try:
            swap_task(Swap(made.folder, f"Q{place + 1}", ledger=False))
        except ShortageError:
            continue
        return place
    raise AssertionError


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_swap_makes_a_new_kit_and_leaves_the_old_one_and_all_other_questions_alone(desk: Path) -> None:
    made = kit(desk, candidates=("118",))
    before, place = tree(made.folder), swappable(made)
    new = swap(Swap(made.folder, f"q{place + 1}"))
    assert tree(made.folder) == before
    assert new.folder == desk / "output/one-r2"
    for old_text, new_text in zip(made.kit.texts, new.kit.texts, strict=True):
        pairs = list(zip(old_text.live, new_text.live, strict=True))
        assert [one == other for one, other in pairs] == [i != place for i in range(len(pairs))]
        assert old_text.practice == new_text.practice
    was, now = made.kit.texts[0].live[place], new.kit.texts[0].live[place]
    assert (was.dimension, was.difficulty) == (now.dimension, now.difficulty)
    assert sum(new.kit.weights) == 100
    assert new.kit.replaces == made.kit.code != new.kit.code
    assert new.kit.booklet_code == made.kit.booklet_code
    assert new.kit.swapped == ((was.id, now.id),)
    assert [(one.code, one.candidates) for one in read_history(desk / LEDGER_FILE).issues] == [
        (made.kit.code, ("118",)),
        (new.kit.code, ("118",)),
    ]
    assert read_kit_at(new.folder) == new.kit
    with pytest.raises(InputError, match="is in the kit already"):
        swap(Swap(new.folder, f"Q{place + 1}", by=now.id))
    back = swap(Swap(new.folder, now.id, by=was.id))
    assert back.folder == desk / "output/one-r3"
    assert back.kit.texts == made.kit.texts


def test_a_swapped_kit_is_made_again_like_any_other(desk: Path) -> None:
    made = kit(desk)
    new = swap(Swap(made.folder, f"Q{swappable(made) + 1}"))
    again = build(Request(kit=new.folder / "panel/kit.json", out=desk / "again"))
    assert again.differences == ()
    assert tree(again.folder) == tree(new.folder)


@pytest.mark.parametrize(
    ("question", "by", "told"),
    [
        ("Q99", None, "the kit has no question 'Q99'"),
        ("0", None, "its questions are Q1 "),
        ("nobody", None, "the kit has no question 'nobody'"),
        ("Q1", "nobody", "no bank has a question 'nobody'"),
        ("Q1", "dehumidifier-lc-loc", "did you mean 'dehumidifier-lc-lock'?"),
        ("Q2", "dehumidifier-lc-lock", "'dehumidifier-lc-lock' is of di"),
    ],
)
def test_what_cannot_be_swapped_is_refused_and_nothing_written(
    made: Result, question: str, by: str | None, told: str
) -> None:
    before = tree(made.folder.parent)
    with pytest.raises(InputError) as error:
        swap(Swap(made.folder, question, by))
    assert told in error.value.text("en")
    assert tree(made.folder.parent) == before


def test_a_pinned_question_stays(desk: Path) -> None:
    pinned = kit(desk).kit.texts[0].live[0].id
    made = kit(desk, pins=(pinned,), force=True)
    with pytest.raises(InputError, match=f"'{pinned}' must be asked, so it stays"):
        swap(Swap(made.folder, pinned))


def test_a_bank_that_speaks_of_other_things_by_now_is_refused(desk: Path) -> None:
    made = kit(desk)
    bank = desk / f"banks/zh-Hans/{ROLE}.yaml"
    text = bank.read_text("utf-8")
    name = made.kit.texts[0].competencies[0].name
    bank.write_text(text.replace(f"name: {name}", f"name: {name}一"), encoding="utf-8")
    assert bank.read_text("utf-8") != text
    with pytest.raises(InputError, match="are not those of the kit any more"):
        swap(Swap(made.folder, "Q1"))


def test_swap_and_diff_tell_what_they_did(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = kit(desk)
    number = swappable(made) + 1
    assert main(["swap", "output/one", f"Q{number}", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["number"], told["replaces"]) == (number, made.kit.code)
    assert main(["diff", "output/one", "output/one-r2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"- Q{number} '{told['out']}'") for line in lines)
    assert any(line.startswith(f"+ Q{number} '{told['in']}'") for line in lines)
    assert main(["diff", "output/one/panel/kit.json", "output/one", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["differs"] is False
    assert main(["diff", "output/one", "output/nothing"]) == 1
    assert "there is no kit" in capsys.readouterr().err


def test_a_comparison_names_everything_that_differs(made: Result) -> None:
    one = made.kit
    text = one.texts[0]
    live = list(text.live)
    live[0] = replace(live[0], version=live[0].version + 1)
    live[1] = replace(live[1], stem="worded otherwise")
    live[-1], live[-2] = live[-2], live[-1]
    changed = replace(
        one,
        texts=(replace(text, live=tuple(live), practice=text.practice[1:]),),
        opening=replace(one.opening, minutes=61),
        hashes=tuple((name, "x" if name == "labels" else value) for name, value in one.hashes),
        question_minutes=one.question_minutes + 1,
    )
    found = compare(one, changed)
    assert [(change.name, change.before, change.after) for change in found.versions] == [
        (live[0].id, text.live[0].version, live[0].version)
    ]
    assert found.reworded == (live[1].id,)
    assert len(found.moved) == 1
    assert [(place.id, place.after) for place in found.practice] == [(text.practice[0].id, 0)]
    assert [(change.name, change.after) for change in found.opening] == [("minutes", 61)]
    assert found.hashes == ("labels",)
    assert found.minutes is not None
    assert found.added == found.removed == ()
    assert found.differs and not compare(one, one).differs


def test_the_fewest_questions_are_said_to_have_moved(made: Result) -> None:
    one = made.kit
    text = one.texts[0]
    last_first = replace(one, texts=(replace(text, live=(text.live[-1], *text.live[:-1])),))
    (moved,) = compare(one, last_first).moved
    assert (moved.id, moved.before, moved.after) == (text.live[-1].id, len(text.live), 1)
