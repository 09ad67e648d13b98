"""The outline of a bank that was read before: the same plan sooner, whatever has happened to what was kept."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kitgen import outline
from kitgen.bank import Bank
from kitgen.bank_reader import read_bank
from kitgen.errors import InputError
from kitgen.pipeline import Request, plan
from kitgen.shelf import Shelf

ROOT = Path(__file__).parent.parent
SHIPPED = ROOT / "banks/zh-Hans/market-service-specialist.yaml"
SOURCE_OF = Shelf(None).source_of


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own, and outlines kept of banks of any size."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(outline, "LARGE", 0)
    return outline.cache_folder()


@pytest.fixture
def bank_file(tmp_path: Path) -> Path:
    """A bank with a blueprint of its own."""
    path = tmp_path / "banks/zh-Hans" / SHIPPED.name
    path.parent.mkdir(parents=True)
    text = SHIPPED.read_text("utf-8")
    assert "\nblueprint:" in text
    path.write_text(text, "utf-8")
    return path


def facts(bank: Bank) -> object:
    """What picking looks at."""
    head = [getattr(bank, name) for name in bank.__dataclass_fields__ if name != "questions"]
    names = ("id", "competencies", "time", "enemies", "tags", *outline._KEPT)
    return head, [[getattr(one, name) for name in names] for one in bank.questions]


def no_reading(*_: object) -> Bank:
    raise AssertionError("the bank was read again")


def test_an_outline_holds_all_that_picking_looks_at(bank_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = facts(read_bank(bank_file, SOURCE_OF))
    assert facts(outline.read_outline(bank_file, SOURCE_OF)) == whole
    monkeypatch.setattr(outline, "parse_bank", no_reading)
    assert facts(outline.read_outline(bank_file, SOURCE_OF)) == whole


def test_a_plan_from_an_outline_is_the_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    first = plan(Request(ROOT / "banks/sample-opening.yaml"))
    monkeypatch.setattr(outline, "parse_bank", no_reading)
    again = plan(Request(ROOT / "banks/sample-opening.yaml"))
    assert (again.selection, again.table, again.blueprint) == (first.selection, first.table, first.blueprint)


def test_an_outline_holds_no_words_of_questions(bank_file: Path, cache: Path) -> None:
    outline.read_outline(bank_file, SOURCE_OF)
    (kept,) = cache.iterdir()
    text = kept.read_text("utf-8")
    assert not [one.id for one in read_bank(bank_file, SOURCE_OF).questions if one.stem in text or one.title in text]


def test_a_changed_bank_is_read_anew(bank_file: Path, cache: Path) -> None:
    outline.read_outline(bank_file, SOURCE_OF)
    bank_file.write_text(bank_file.read_text("utf-8").replace("difficulty: 2", "difficulty: 3"), "utf-8")
    assert facts(outline.read_outline(bank_file, SOURCE_OF)) == facts(read_bank(bank_file, SOURCE_OF))
    assert len(list(cache.iterdir())) == 2


def test_a_bank_that_became_faulty_is_refused(bank_file: Path) -> None:
    outline.read_outline(bank_file, SOURCE_OF)
    bank_file.write_text(bank_file.read_text("utf-8").replace("difficulty: 2", "difficulty: 9", 1), "utf-8")
    with pytest.raises(InputError, match="difficulty"):
        outline.read_outline(bank_file, SOURCE_OF)


def test_a_translation_is_read_anew_when_its_source_changes(tmp_path: Path) -> None:
    for language in ("zh-Hans", "en"):
        path = tmp_path / "two" / language / SHIPPED.name
        path.parent.mkdir(parents=True)
        path.write_bytes((ROOT / "banks" / language / SHIPPED.name).read_bytes())
    assert path.parent.name == "en"
    source = path.parent.parent / "zh-Hans" / path.name
    before = outline.read_outline(path, Shelf(None).source_of)
    source.write_text(source.read_text("utf-8").replace("difficulty: 2", "difficulty: 3"), "utf-8")
    after = outline.read_outline(path, Shelf(None).source_of)
    assert facts(before) != facts(after)
    assert facts(after) == facts(read_bank(path, Shelf(None).source_of))


def _cut(kept: Path) -> None:
    kept.write_bytes(kept.read_bytes()[:-100])


def _turned(kept: Path) -> None:
    kept.write_bytes(kept.read_bytes().replace(b'"situational"', b'"behavioural"'))


def _another(kept: Path) -> None:
    kept.write_bytes(outline._sum(b'{"head": {}}') + b'\n{"head": {}}')


def _emptied(kept: Path) -> None:
    kept.write_bytes(b"")


def _no_text(kept: Path) -> None:
    kept.write_bytes(bytes(range(256)) * 9)


def _folder(kept: Path) -> None:
    kept.unlink()
    kept.mkdir()


@pytest.mark.parametrize("harm", [_cut, _turned, _another, _emptied, _no_text, _folder, Path.unlink])
def test_what_was_kept_and_harmed_is_made_again(harm: Callable[[Path], object], bank_file: Path, cache: Path) -> None:
    whole = facts(outline.read_outline(bank_file, SOURCE_OF))
    (kept,) = cache.iterdir()
    harm(kept)
    assert facts(outline.read_outline(bank_file, SOURCE_OF)) == whole


def test_without_a_place_to_keep_it_a_bank_is_read_all_the_same(bank_file: Path, cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_text("no folder", "utf-8")
    assert outline.read_outline(bank_file, SOURCE_OF).role == "market-service-specialist"


def test_old_outlines_are_cleared_away(bank_file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outline, "_MOST_KEPT", 2)
    for number in range(4):
        bank_file.write_text(bank_file.read_text("utf-8") + f"# {number}\n", "utf-8")
        outline.read_outline(bank_file, SOURCE_OF)
    assert len(list(cache.iterdir())) == 2


def test_two_processes_keep_one_outline(bank_file: Path, cache: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from kitgen import outline; outline.LARGE = 0\n"
        "print(len(outline.read_outline(Path(sys.argv[1]), lambda *_: Path()).questions))"
    )
    command = [sys.executable, "-c", program, str(bank_file)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) for _ in range(3)]
    told = {process.communicate()[0] for process in running}
    assert told == {f"{len(read_bank(bank_file, SOURCE_OF).questions)}\n"}
    assert len(list(cache.iterdir())) == 1
