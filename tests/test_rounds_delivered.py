"""An opening of several rounds becomes one delivery: a pack each, one booklet, a sheet that says who asks what."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pypdf
import pytest
from conftest import Golden
from kit_checker import hostile

from kitgen.bank_reader import read_bank
from kitgen.cli import main
from kitgen.errors import InputError, ShortageError, UsageError
from kitgen.kit import Kit
from kitgen.ledger import LEDGER_FILE, read_history
from kitgen.output import FORMS_FILE, KIT_FILE, recorded_files
from kitgen.pipeline import Request, Result, Swap, build, plan, read_kit_at, swap
from kitgen.pipeline.swapping import swap_task
from kitgen.preflight.contents import check_files
from kitgen.preflight.delivery import delivered
from kitgen.shelf import shelf_for
from kitgen.views import coverage_view, interviewer_view
from kitgen.workspace import init

ROLE = "market-service-specialist"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
OPENING = f"""\
role: {ROLE}
id: desk
seed: 7
minutes: 30
languages: [zh-Hans, zh-Hant, en]
rounds:
  - {{name: Phone, interviewers: 2, competencies: [expertise, communication]}}
  - {{name: Panel, interviewers: [Wang, {{name: Li, owns: teamwork}}]}}
  - {{minutes: 20}}
"""


@pytest.fixture(scope="module")
def opening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("openings") / "desk.yaml"
    path.write_text(OPENING, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def made(opening: Path, tmp_path_factory: pytest.TempPathFactory) -> Result:
    return build(Request(opening, out=tmp_path_factory.mktemp("made") / "kits", formats=("pdf",)))


def written(folder: Path, text: str) -> Path:
    path = folder / "desk.yaml"
    path.write_text(f"role: {ROLE}\nid: desk\nseed: 7\nlanguages: en\n{text}", encoding="utf-8")
    return path


def text_of(path: Path) -> str:
    pages = pypdf.PdfReader(path).pages
    return "".join(f"── page {number} ──\n{page.extract_text()}\n" for number, page in enumerate(pages, start=1))


def ids_of(kit: Kit) -> set[str]:
    return {question.id for question in kit.texts[0].live}


# ── what is delivered ───────────────────────────────────────────────────────


def test_each_round_has_a_folder_and_all_share_booklet_and_matrix(made: Result) -> None:
    packs = {1: ("",), 2: ("-1", "-2"), 3: ("",)}
    own = [
        f"round-{round}/panel/desk-round-{round}-interviewer{pack}.{language}.pdf"
        for round, some in packs.items()
        for pack in some
        for language in LANGUAGES
    ]
    kits = [f"round-{round}/{KIT_FILE}" for round in packs]
    shared = [f"candidate/desk-practice.{language}.pdf" for language in LANGUAGES]
    staff = [f"staff/desk-coverage.{language}.pdf" for language in LANGUAGES]
    assert sorted(made.files) == sorted([*own, *kits, *shared, *staff, FORMS_FILE])
    assert {path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*.*")} == set(made.files)


def test_no_question_and_no_two_enemies_stand_in_two_rounds(made: Result) -> None:
    shelf = shelf_for()
    path = shelf.bank_file("zh-Hans", ROLE)
    assert path is not None
    bank = read_bank(path, shelf.source_of)
    rounds = [[bank.by_id[id] for id in ids_of(kit)] for kit in made.forms]
    for i, one in enumerate(rounds):
        for other in rounds[:i]:
            assert not {a.id for a in one} & {b.id for b in other}
            assert not any(hostile(bank, a, b) for a in one for b in other)


def test_each_kit_keeps_its_own_minutes_and_weights_and_asks_what_its_round_owns(made: Result) -> None:
    assert [kit.opening.minutes for kit in made.forms] == [30, 30, 20]
    assert [kit.opening.panel for kit in made.forms] == [2, 2, 3]
    for kit in made.forms:
        assert sum(kit.weights) == 100
        own = kit.rounds[kit.round - 1]
        assert {question.competency for question in kit.texts[0].live} <= {*own.owns}
        assert own.live == tuple(question.id for question in kit.texts[0].live)
        assert kit.question_minutes <= kit.opening.minutes
    assert made.forms[0].rounds == made.forms[2].rounds


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_coverage_matrix_reads_as_before(made: Result, language: str, golden: Golden) -> None:
    text = text_of(made.folder / f"staff/desk-coverage.{language}.pdf")
    for kit in made.forms:
        assert kit.code in text
        text = text.replace(kit.code, f"<{kit.round}>")
    golden(Path(__file__).parent / "data/rounds/expected" / f"coverage.{language}.txt", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_of_a_pack_reads_as_before(made: Result, language: str, golden: Golden) -> None:
    path = made.folder / f"round-2/panel/desk-round-2-interviewer-1.{language}.pdf"
    kit = made.forms[1]
    text = pypdf.PdfReader(path).pages[0].extract_text().replace(kit.code, "<code>")
    text = text.replace(dict(kit.hashes)["bank"][:8], "<bank>")
    golden(Path(__file__).parent / "data/rounds/expected" / f"cover.{language}.txt", text + "\n")


def test_the_matrix_shows_every_question_once_and_its_shares_sum_to_100(made: Result) -> None:
    view = coverage_view(made.forms, "en")
    shown = [
        (column.round, entry.number)
        for row in view.competencies
        for column, cell in zip(view.columns, row.cells, strict=True)
        for entry in cell
        if not entry.besides
    ]
    asked = [(kit.round, number) for kit in made.forms for number in range(1, len(kit.weights) + 1)]
    assert sorted(shown) == sorted(asked)
    assert sum(column.share for column in view.columns) == 100
    assert all(column.share % 5 == 0 for column in view.columns)
    assert sum(row.total for row in view.dimensions) == sum(column.questions for column in view.columns)


def test_a_round_is_made_again_from_its_own_kit(made: Result, tmp_path: Path) -> None:
    again = build(Request(kit=made.folder / "round-2" / KIT_FILE, out=tmp_path / "again", formats=("pdf",)))
    name = "panel/desk-round-2-interviewer-2.en.pdf"
    assert (again.folder / name).read_bytes() == (made.folder / "round-2" / name).read_bytes()
    assert again.differences == ()


def test_a_card_is_with_whoever_asks_the_question_only(made: Result) -> None:
    kit = made.forms[1]
    packs = [interviewer_view(kit, "en", member).questions for member in range(2)]
    assert [sum(one.own for one in questions) for questions in zip(*packs, strict=True)] == [1] * len(kit.weights)
    assert {one.asker for one in packs[0]} == {"Wang", "Li"}


# ── what comes after ────────────────────────────────────────────────────────


def test_a_swap_takes_nothing_that_another_round_asks(opening: Path, tmp_path: Path) -> None:
    options = {"languages": ["en"], "rounds": "2", "minutes": "60"}
    first = build(Request(opening, options, out=tmp_path / "kits", formats=("pdf",)))
    one, other = (first.folder / f"round-{number}" for number in (1, 2))
    took = swap(Swap(one, _swappable(one), formats=("pdf",), ledger=False)).kit
    (gone, came) = took.swapped[0]
    assert came not in ids_of(first.forms[1])
    assert took.round == 1
    assert came in took.rounds[0].live
    assert gone not in took.rounds[0].live
    for id in ids_of(first.forms[1]):
        with pytest.raises(InputError, match="is asked in another round"):
            swap(Swap(one, "1", by=id, ledger=False))
    for by in ids_of(took):
        with pytest.raises(InputError, match="is asked in another round"):
            swap(Swap(other, "1", by=by, ledger=False))


def _swappable(kit: Path) -> str:
    """The number of a question that another can stand in for."""
    for number in range(1, len(read_kit_at(kit).weights) + 1):
        try:
            swap_task(Swap(kit, str(number), ledger=False))
        except ShortageError as error:
            assert "build all rounds anew with --exclude" in str(error)
        else:
            return str(number)
    raise AssertionError("no question of the kit can be swapped")


def test_the_ledger_counts_all_rounds_as_one_interview(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    init(folder)
    shutil.copy(written(tmp_path, "minutes: 30\nrounds: 2\n"), folder / "openings/desk.yaml")
    request = Request(folder / "openings/desk.yaml", formats=("pdf",), candidates=("118",))
    made = build(request)
    issues = read_history(folder / LEDGER_FILE).issues
    assert [(issue.form, issue.candidates) for issue in issues] == [("R1", ("118",)), ("R2", ("118",))]
    assert [one.live for one in plan(request).rounds] == [kit.rounds[kit.round - 1].live for kit in made.forms]
    assert read_kit_at(made.folder / "round-2").round == 2


def test_check_looks_at_every_round_and_at_the_booklet_they_share(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = build(Request(written(tmp_path, "minutes: 30\nrounds: 2\n"), out=tmp_path / "kits", formats=("pdf",)))
    assert main(["check", str(made.folder), "--json"]) == 0
    slips = json.loads(capsys.readouterr().out)
    assert [slip["kit"] for slip in slips] == [kit.code for kit in made.forms]
    assert all("1 " in slip["checks"][1]["said"] for slip in slips)
    booklet = made.folder / "candidate/desk-practice.pdf"
    shutil.copy(made.folder / "round-2/panel/desk-round-2-interviewer.pdf", booklet)
    assert main(["check", str(made.folder), "--json"]) == 1
    slips = json.loads(capsys.readouterr().out)
    assert [slip["checks"][1]["state"] for slip in slips] == ["failed", "failed"]


def test_plan_tells_who_owns_what_and_the_minutes(opening: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", str(opening), "--language", "en", "--json", "--no-ledger"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["round"] for one in told["rounds"]] == [1, 2, 3]
    assert told["rounds"][0]["owns"] == ["expertise", "communication"]
    assert told["questions"]["asked"] == sum(len(one["live"]) for one in told["rounds"])
    assert told["minutes"]["slot"] == 80
    assert told["gaps"] == []
    assert main(["plan", str(opening), "--language", "en", "--lang", "en"]) == 0
    assert "round 1 Phone: " in capsys.readouterr().out


# ── a panel by name ─────────────────────────────────────────────────────────


def test_each_interviewer_who_is_named_has_a_booklet_of_their_own(tmp_path: Path) -> None:
    path = written(tmp_path, "panel: [Wang, {name: Li, owns: [teamwork]}, Chen]\n")
    made = build(Request(path, out=tmp_path / "kit", formats=("pdf",)))
    packs = [f"panel/desk-interviewer-{number}.pdf" for number in (1, 2, 3)]
    assert {*packs, "staff/desk-coverage.pdf"} <= {*made.files}
    texts = [text_of(made.folder / name) for name in packs]
    assert [f"{name}: you own these" in text for name, text in zip(("Wang", "Li", "Chen"), texts, strict=True)] == [
        True
    ] * 3
    for number in range(1, len(made.kit.weights) + 1):
        title = made.kit.text("en").live[number - 1].title
        assert all(title in text for text in texts)
    view = coverage_view((made.kit,), "en")
    assert [column.name for column in view.columns] == ["Wang", "Li", "Chen"]
    assert sum(column.questions for column in view.columns) == len(made.kit.weights)
    assert "Teamwork" in view.columns[1].owns


# ── bad input ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rounds: 9\n", "not a whole number from 1 to 8"),
        ("rounds:\n  - {nam: x}\n", "unknown key 'nam' in the round"),
        ("rounds:\n  - {name: x, minutes: 5}\n", "not a whole number from 10 to 240"),
        ("rounds:\n  - {name: x}\n  - {name: x}\n", r"desk.yaml:7: two rounds are called 'x'"),
        ("rounds:\n  - {name: x, competencies: teamwok}\n", r"desk.yaml:6: the role has no competency 'teamwok'"),
        ("rounds: 8\n", "8 rounds are to share 7 competencies, at least one each"),
        ("rounds: 2\nforms: 2\n", "'rounds' and 'forms' do not go together"),
        ("rounds: 3\nblueprint: {count: 2}\n", r"desk.yaml:6: 3 rounds share 2 questions"),
        (f"panel: [{', '.join(map(str, range(16)))}]\n", r"desk.yaml:5: 'panel' .* has 16 of at most 15"),
        (f"rounds: [{', '.join(map(str, range(9)))}]\n", r"desk.yaml:5: 'rounds' .* has 9 of at most 8"),
        ("panel: [A, A]\n", r"desk.yaml:5: two interviewers are called 'A'"),
        (
            "panel: [{name: A, owns: learning}, {name: B, owns: learning}]\n",
            "'learning' is owned by two interviewers",
        ),
    ],
)
def test_rounds_and_panels_that_contradict_themselves_are_told_with_their_line(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(InputError, match=told):
        plan(Request(written(tmp_path, text)))


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    text = "panel: [A, A]\nrounds:\n  - {name: x, competencies: [a, b]}\n  - {name: x}\n"
    with pytest.raises(InputError) as caught:
        plan(Request(written(tmp_path, text)))
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize(
    ("more", "told"),
    [({"each": True}, "nothing to give out"), ({}, "nothing to give out")],
)
def test_rounds_are_not_given_out_to_a_list(tmp_path: Path, more: dict[str, Any], told: str) -> None:
    roll = tmp_path / "list.csv"
    roll.write_text("number\n101\n", encoding="utf-8")
    with pytest.raises(UsageError, match=told):
        plan(Request(written(tmp_path, "rounds: 2\n"), roll=roll, **more))


def test_papers_that_certify_have_no_rounds(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="forms and rounds are of interviews"):
        plan(Request(written(tmp_path, "rounds: 2\ndocuments: certification\n")))


def test_rounds_too_short_are_told_with_a_repair_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(ShortageError, match="hint: give each round 15 more minutes"):
        build(Request(written(tmp_path, "rounds: 2\nminutes: 12\n"), out=tmp_path / "kits"))
    assert not (tmp_path / "kits").exists()


@pytest.mark.parametrize(
    ("gone", "named"),
    [
        ("round-2/panel/kit.json", "'round-2/panel/kit.json' is missing"),
        ("candidate/desk-practice.zh-Hans.pdf", "'candidate/desk-practice.zh-Hans.pdf' is missing"),
    ],
)
def test_what_is_gone_from_beside_a_round_is_told_by_check(made: Result, tmp_path: Path, gone: str, named: str) -> None:
    folder = Path(shutil.copytree(made.folder, tmp_path / "kit"))
    (folder / gone).unlink()
    verdict = check_files(delivered((folder / "round-1",)))
    assert verdict.state == "failed"
    assert [problem.message.text("en") for problem in verdict.problems] == [named]


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b'{"files": 3}'])
def test_a_list_of_files_that_is_damaged_fails_the_check_and_loses_no_file(
    made: Result, tmp_path: Path, data: bytes
) -> None:
    folder = Path(shutil.copytree(made.folder, tmp_path / "kit"))
    (folder / "staff/forms.json").write_bytes(data)
    assert check_files(delivered((folder / "round-1",))).state == "failed"
    assert recorded_files(folder) == {}
