"""A list of candidates is read from CSV in any of four encodings and from XLSX, or refused with every line at fault."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from conftest import Golden
from docx_samples import spoiled

from kitgen.errors import InputError, UsageError
from kitgen.pipeline.rolling import cap_of, form_name
from kitgen.roll import Candidate, read_roll
from kitgen.workbook import NoWorkbookError, read_workbook

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


def a_workbook(folder: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["number"])
    book.active.append([7])
    book.save(folder / "list.xlsx")
    return folder / "list.xlsx"


def changed(path: Path, part: str, old: bytes, new: bytes) -> None:
    """The package with a part of it changed."""
    with ZipFile(path) as package:
        files = {name: package.read(name) for name in package.namelist()}
    files[part] = files[part].replace(old, new)
    with ZipFile(path, "w") as package:
        for name, data in files.items():
            package.writestr(name, data)


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/workbook.xml", b"</workbook>", b""),
        ("xl/worksheets/sheet1.xml", b"<sheetData>", b"<"),
        ("xl/styles.xml", b'numFmtId="0"', b'numFmtId="x"'),
        ("docProps/core.xml", b"</", b"<"),
        ("[Content_Types].xml", b"<Types", b"<Types><"),
    ],
)
def test_a_workbook_with_a_broken_part_is_told_and_no_bug(tmp_path: Path, part: str, old: bytes, new: bytes) -> None:
    path = a_workbook(tmp_path)
    changed(path, part, old, new)
    with pytest.raises(InputError, match=r"list\.xlsx: this is no XLSX that can be read"):
        read_roll(path)
    with pytest.raises(NoWorkbookError):
        read_workbook(path.read_bytes())


@pytest.mark.parametrize(("central", "local", "value"), [(8, 6, 1), (10, 8, 99)], ids=["password", "packing"])
def test_a_workbook_that_cannot_be_unpacked_is_told(tmp_path: Path, central: int, local: int, value: int) -> None:
    path = a_workbook(tmp_path)
    path.write_bytes(spoiled(path.read_bytes(), central, local, value))
    with pytest.raises(InputError, match=r"list\.xlsx: this is no XLSX that can be read"):
        read_roll(path)


def test_a_sheet_that_is_a_chart_holds_no_candidates(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.remove(book.active)
    book.create_chartsheet()
    book.save(tmp_path / "list.xlsx")
    with pytest.raises(InputError, match=r"list\.xlsx: this is no XLSX that can be read"):
        read_roll(tmp_path / "list.xlsx")


def test_true_in_a_cell_does_not_stop_the_reading_of_a_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append([True])
    book.save(tmp_path / "list.xlsx")
    assert read_workbook((tmp_path / "list.xlsx").read_bytes()).numbers == {(0, "A1", 1.0)}
