"""`init` writes a workspace that is sound as it stands, and touches nothing that is there."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest

from kitgen.errors import OutputError
from kitgen.lint.files import lint_file
from kitgen.opening_reader import read_opening
from kitgen.shelf import shelf_for
from kitgen.workspace import init


def test_a_new_workspace_has_an_opening_that_reads_against_its_own_banks(tmp_path: Path) -> None:
    init(tmp_path / "ws")
    opening = tmp_path / "ws" / "openings" / "market-service-specialist.yaml"
    shelf = shelf_for(opening)
    assert shelf.workspace == tmp_path / "ws"
    read = read_opening(opening, {}, shelf.bank_files())
    assert read.role == "market-service-specialist"
    bank = shelf.bank_file("zh-Hans", read.role)
    assert bank is not None and bank.is_relative_to(tmp_path)


def test_every_yaml_file_in_it_is_free_of_errors(tmp_path: Path) -> None:
    yaml_files = [path for path in init(tmp_path) if path.suffix == ".yaml"]
    assert {path.relative_to(tmp_path).parts[0] for path in yaml_files} == {"banks", "openings", "templates"}
    findings = [finding for path in yaml_files for finding in lint_file(path)]
    assert [finding.problem.text("en") for finding in findings if finding.severity == "error"] == []


def test_banks_and_openings_name_a_schema_that_is_there(tmp_path: Path) -> None:
    for path in init(tmp_path):
        if path.suffix == ".yaml" and path.relative_to(tmp_path).parts[0] in ("banks", "openings"):
            first, *rest = path.read_text(encoding="utf-8").splitlines()
            schema = path.parent / first.removeprefix("# yaml-language-server: $schema=")
            assert json.loads(schema.read_text(encoding="utf-8"))["title"].startswith("kitgen ")
            assert not any("yaml-language-server" in line for line in rest)


def test_nothing_is_overwritten_and_nothing_is_written_beside_it(tmp_path: Path) -> None:
    own = tmp_path / "openings" / "market-service-specialist.yaml"
    own.parent.mkdir()
    own.write_text("role: mine\n", encoding="utf-8")
    with pytest.raises(OutputError, match="exists already"):
        init(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [own]
    assert own.read_text(encoding="utf-8") == "role: mine\n"


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "ws").write_text("", encoding="utf-8")
    with pytest.raises(OutputError, match="ws' exists already"):
        init(tmp_path / "ws")
    with pytest.raises(OutputError, match="cannot write into"):
        init(tmp_path / "ws" / "inner")


def test_a_workspace_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write, count = Path.write_bytes, iter(range(100))

    def fails_later(path: Path, data: bytes) -> int:
        if next(count) == 5:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", fails_later)
    (tmp_path / "notes.txt").touch()
    with pytest.raises(OutputError) as refused:
        init(tmp_path)
    assert "the disk is full" in refused.value.text("en")
    assert [path.name for path in tmp_path.rglob("*")] == ["notes.txt"]
