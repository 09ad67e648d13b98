"""An opening becomes a kit, the same each time; a frozen kit the same kit again; nothing of the guide gets out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from kitgen.errors import InputError, OutputError, ShortageError, UsageError, WallError
from kitgen.pipeline import Request, Result, build

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "banks/sample-opening.yaml"
ROLE = "market-service-specialist"


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """The shipped sample, built once."""
    return build(Request(SAMPLE, out=tmp_path_factory.mktemp("made") / "kit"))


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with the shipped bank and templates to change, and the sample opening."""
    place = tmp_path / "workspace"
    for folder in ("banks", "templates"):
        shutil.copytree(ROOT / folder, place / folder)
    (place / "openings").mkdir()
    (place / "banks/sample-opening.yaml").rename(place / "openings/desk.yaml")
    return place


def test_a_kit_is_two_booklets_in_two_formats_and_its_frozen_record(made: Result) -> None:
    assert made.files == (
        f"candidate/{ROLE}-practice.docx",
        f"candidate/{ROLE}-practice.pdf",
        "panel/kit.json",
        f"panel/{ROLE}-interviewer.docx",
        f"panel/{ROLE}-interviewer.pdf",
    )
    assert set(tree(made.folder)) == set(made.files)


def test_the_runs_of_pages_cover_a_booklet_without_a_gap(made: Result) -> None:
    for booklet in made.booklets:
        numbers = [number for run in booklet.runs for number in range(run.first, run.last + 1)]
        assert numbers == list(range(1, booklet.pages + 1))
    runs = {run.per: run for booklet in made.booklets for run in booklet.runs}
    assert runs["panel"].first == 1
    assert runs["candidate"].first % 2 == 1, "a new run starts on a right-hand page"


def test_a_frozen_kit_makes_the_same_bytes_whatever_happened_to_the_bank(made: Result, workspace: Path) -> None:
    build(Request(workspace / "openings/desk.yaml", out=workspace / "first"))
    (workspace / f"banks/zh-Hans/{ROLE}.yaml").write_text("broken: [")
    again = build(Request(kit=workspace / "first/panel/kit.json", out=workspace / "second"))
    assert again.differences == ()
    assert tree(workspace / "second") == tree(workspace / "first")


def test_a_rebuild_writes_the_formats_that_were_issued(workspace: Path) -> None:
    build(Request(workspace / "openings/desk.yaml", formats=("pdf",), out=workspace / "first"))
    again = build(Request(kit=workspace / "first/panel/kit.json", out=workspace / "second"))
    assert again.files == (f"candidate/{ROLE}-practice.pdf", "panel/kit.json", f"panel/{ROLE}-interviewer.pdf")


def test_a_rebuild_says_what_has_changed_since(workspace: Path) -> None:
    build(Request(workspace / "openings/desk.yaml", formats=("docx",), out=workspace / "first"))
    labels = workspace / "templates/labels/zh-Hans.yaml"
    labels.write_text(labels.read_text("utf-8").replace("面试官题本", "主考题本"), "utf-8")
    (workspace / "templates/theme.yaml").write_text('colours: {accent: "#7a1f2b"}\n')
    again = build(Request(kit=workspace / "first/panel/kit.json", out=workspace / "second"))
    assert [difference.text("en") for difference in again.differences][:2] == [
        "the labels are not those the kit was issued with",
        "the theme is not the one the kit was issued with",
    ]
    assert f"'panel/{ROLE}-interviewer.docx' differs from the file that was issued" in [
        difference.text("en") for difference in again.differences
    ]


def test_the_logo_is_frozen_with_the_kit(workspace: Path) -> None:
    from paper import png

    logo = workspace / "openings/logo.png"
    logo.write_bytes(png())
    opening = workspace / "openings/desk.yaml"
    opening.write_text(opening.read_text("utf-8") + "  logo: logo.png\n", "utf-8")
    first = build(Request(opening, formats=("pdf",), out=workspace / "first"))
    assert first.kit.opening.brand.logo == "logo.png"
    logo.unlink()
    build(Request(kit=workspace / "first/panel/kit.json", out=workspace / "second"))
    assert tree(workspace / "second") == tree(workspace / "first")


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Taipei", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Lima", "LANG": "zh_CN.UTF-8"},
    ],
)
def test_the_same_input_gives_the_same_bytes_anywhere(
    made: Result, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path), **surroundings}
    command = [sys.executable, "-m", "kitgen.cli", "build", str(SAMPLE), "--out", "here"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert tree(tmp_path / "here") == tree(made.folder)


def test_a_date_comes_from_the_environment_where_the_opening_has_none(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    made = build(Request(workspace / "openings/desk.yaml", formats=("docx",), out=workspace / "dated"))
    assert made.kit.opening.date == "2026-09-21"


# ── the wall ────────────────────────────────────────────────────────────────


def change_bank(workspace: Path, change: Any) -> None:
    path = workspace / f"banks/zh-Hans/{ROLE}.yaml"
    bank = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    change(bank)
    path.write_text(yaml.safe_dump(bank, allow_unicode=True, sort_keys=False), "utf-8")


def test_a_practice_question_that_repeats_a_live_guide_is_refused(made: Result, workspace: Path) -> None:
    live = made.kit.texts[0].live[0]

    def repeat(bank: Any) -> None:
        for question in bank["questions"]:
            if question["use"] == "practice":
                question["practice"]["hint"] = live.look_fors[0].text

    change_bank(workspace, repeat)
    with pytest.raises(WallError, match=f"a look-for of question '{live.id}'"):
        build(Request(workspace / "openings/desk.yaml", formats=("pdf",)))
    assert not (workspace / "output").exists()


def test_a_guide_on_a_page_torn_off_for_the_candidate_is_refused(workspace: Path) -> None:
    card = workspace / "templates/parts/interviewer-card.xml.j2"
    template = card.read_text("utf-8")
    assert "</sheet>" in template
    planted = "{% for one in asked.question.look_fors %}<p>{{ one.text }}</p>{% endfor %}</sheet>"
    card.write_text(template.replace("</sheet>", planted), "utf-8")

    def hand_out(bank: Any) -> None:
        for question in bank["questions"]:
            if question["use"] == "live":
                question["material"] = [{"id": "mail", "title": "来信", "kind": "text", "body": "请看这封信。"}]

    change_bank(workspace, hand_out)
    with pytest.raises(WallError, match=r"interviewer\.pdf, page \d+: the candidate could read a look-for"):
        build(Request(workspace / "openings/desk.yaml", formats=("pdf",)))


# ── refusals ────────────────────────────────────────────────────────────────


def test_an_existing_kit_is_refused_before_anything_is_made(made: Result) -> None:
    before = tree(made.folder)
    with pytest.raises(OutputError, match="exists already"):
        build(Request(SAMPLE, out=made.folder))
    assert tree(made.folder) == before


@pytest.mark.parametrize("request_", [Request(), Request(kit=Path("kit.json"), options={"role": ROLE})])
def test_what_does_not_go_together_is_a_matter_of_usage(request_: Request) -> None:
    with pytest.raises(UsageError):
        build(request_)


def test_a_missing_kit_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="there is no kit"):
        build(Request(kit=tmp_path / "kit.json"))


def test_a_shortage_writes_nothing(workspace: Path) -> None:
    def empty(bank: Any) -> None:
        bank["questions"] = [one for one in bank["questions"] if one["use"] != "live" or one["dimension"] != "self"]
        known = {one["id"] for one in bank["questions"]}
        for question in bank["questions"]:
            question["enemies"] = [one for one in question.get("enemies", []) if one in known]

    change_bank(workspace, empty)
    with pytest.raises(ShortageError):
        build(Request(workspace / "openings/desk.yaml"))
    assert not (workspace / "output").exists()


def test_kit_json_names_the_bytes_of_every_file(made: Result) -> None:
    from hashlib import sha256

    files = dict(json.loads((made.folder / "panel/kit.json").read_bytes())["files"])
    assert files == {
        name: sha256(data).hexdigest() for name, data in tree(made.folder).items() if name != "panel/kit.json"
    }
