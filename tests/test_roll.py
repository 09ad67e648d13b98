"""A list of candidates is read from CSV in any of four encodings and from XLSX, or refused with every line at fault."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from conftest import Golden

from kitgen.errors import InputError, UsageError
from kitgen.pipeline.rolling import cap_of, form_name
from kitgen.roll import Candidate, read_roll

BAD = Path(__file__).parent / "data" / "bad" / "roll"
CASES = sorted(path for path in BAD.iterdir() if path.suffix in (".csv", ".xlsx"))


@pytest.mark.parametrize("case", CASES, ids=[path.name for path in CASES])
def test_a_bad_list_is_refused_with_its_message(case: Path, monkeypatch: pytest.MonkeyPatch, golden: Golden) -> None:
    monkeypatch.chdir(BAD)
    with pytest.raises(InputError) as refused:
        read_roll(Path(case.name))
    golden(case.with_name(case.name + ".told"), refused.value.text("en") + "\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_simplified_list_reads_alike_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("编号,姓名\n007,林小满\n008,\n".encode(encoding))
    assert read_roll(path) == (Candidate("007", "林小满"), Candidate("008", ""))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "big5"])
def test_a_traditional_list_reads_alike_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("編號;姓名\r\n007;林小滿\r\n".encode(encoding))
    assert read_roll(path) == (Candidate("007", "林小滿"),)


def test_an_encoding_that_cannot_be_told_is_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("number,name\n1,林小满\n".encode("gb18030"))
    with pytest.raises(InputError, match=r"list\.csv:2: this line is not UTF-8"):
        read_roll(path)


def test_a_workbook_reads_like_a_csv(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["number", "name"], [7, "Ann"], ["008", None]):
        sheet.append(row)
    book.save(tmp_path / "list.xlsx")
    assert read_roll(tmp_path / "list.xlsx") == (Candidate("7", "Ann"), Candidate("008", ""))


def test_a_cap_is_a_number_or_a_share() -> None:
    assert (cap_of("10", 300), cap_of("10%", 300), cap_of("100％", 5)) == (10, 30, 5)


@pytest.mark.parametrize("cap", ["0", "0%", "-1", "many", "101%", "1%"])
def test_a_cap_that_lets_nobody_or_everybody_through_is_refused(cap: str) -> None:
    with pytest.raises(UsageError):
        cap_of(cap, 50)


def test_forms_are_named_on_after_z() -> None:
    assert [form_name(i) for i in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]
