"""Every file in tests/data/bad is refused with the message that stands beside it.

    bank/ translation/banks/en/ opening/openings/ labels/ theme/      <case>.yaml and <case>.txt

A new case is a new file; `pytest --rewrite-goldens tests/test_bad_input.py` writes its message, to be read before it
is committed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Golden

from kitgen.bank_reader import read_bank
from kitgen.errors import InputError
from kitgen.labels import read_labels
from kitgen.opening_reader import read_opening
from kitgen.profile_reader import read_profile
from kitgen.theme_reader import read_look

BAD = Path(__file__).parent / "data" / "bad"
FOLDERS = ("bank", "translation/banks/en", "opening/openings", "labels", "theme", "profile")
CASES = [path.relative_to(BAD) for folder in FOLDERS for path in sorted((BAD / folder).glob("*.yaml"))]


def read(path: Path) -> object:
    match path.parts[-2]:
        case "bank" | "en":
            return read_bank(path, lambda one, language: one.parent.parent / language / "barista.yaml")
        case "openings":
            return read_opening(path, {}, sorted(path.parent.parent.glob("banks/*/*.yaml")))
        case "labels":
            return read_labels([path.parent / "shipped" / "zh-Hans.yaml", path])
        case "profile":
            return read_profile(path)
        case _:
            return read_look(path, "zh-Hans", "a4")


@pytest.mark.parametrize("case", CASES, ids=[case.as_posix().removesuffix(".yaml") for case in CASES])
def test_a_bad_file_is_refused_with_its_message(case: Path, monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    monkeypatch.chdir(BAD / case.parts[0])
    with pytest.raises(InputError) as refused:
        read(BAD / case)
    told = refused.value.text("en") + "\n"
    golden((BAD / case).with_suffix(".txt"), told)


@pytest.mark.parametrize("case", CASES, ids=[case.as_posix().removesuffix(".yaml") for case in CASES])
def test_every_problem_has_a_line_that_the_file_has(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD / case.parts[0])
    with pytest.raises(InputError) as refused:
        read(BAD / case)
    last = (BAD / case).read_bytes().count(b"\n") + 1
    for problem in refused.value.problems:
        assert problem.place is not None
        assert 1 <= problem.place.line <= last


def test_every_message_file_has_its_case() -> None:
    messages = {path.relative_to(BAD).with_suffix(".yaml") for path in BAD.rglob("*.txt")}
    assert messages == set(CASES)
