"""A kit is put in place whole or not at all, and no hand's work is lost."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kitgen.errors import OutputError
from kitgen.output import check_place, deliver
from kitgen.pipeline.kinds import BOOKLETS

Tree = dict[str, bytes]


def kit(text: str) -> Tree:
    """A small kit of which every file says `text`, with the record that kit.json keeps."""
    files = {"panel/a-interviewer.docx": text.encode(), "candidate/a-practice.docx": text.encode() * 2}
    record = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    return {**files, "panel/kit.json": json.dumps({"files": record}).encode()}


def tree(folder: Path) -> Tree:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def told(error: pytest.ExceptionInfo[OutputError]) -> str:
    return error.value.text("en")


def test_the_language_stands_in_the_name_only_where_there_are_several() -> None:
    interviewer, practice = BOOKLETS
    assert interviewer.file("desk", "", "docx") == "panel/desk-interviewer.docx"
    assert practice.file("desk", "zh-Hant", "pdf") == "candidate/desk-practice.zh-Hant.pdf"


def test_a_kit_lands_where_it_was_sent_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    deliver(kit("one"), tmp_path / "output" / "desk", force=False)
    assert tree(tmp_path) == {f"output/desk/{name}": data for name, data in kit("one").items()}


def test_an_existing_kit_is_left_alone_without_force(tmp_path: Path) -> None:
    deliver(kit("one"), tmp_path / "desk", force=False)
    with pytest.raises(OutputError, match="exists already") as error:
        deliver(kit("two"), tmp_path / "desk", force=False)
    assert error.value.exit_code == 4
    assert "--force" in told(error)
    assert tree(tmp_path / "desk") == kit("one")


def test_force_replaces_a_kit_and_drops_files_that_kitgen_wrote_before(tmp_path: Path) -> None:
    deliver({**kit("one"), "panel/a-interviewer.pdf": b"old"}, tmp_path / "desk", force=False)
    record = {**json.loads(kit("one")["panel/kit.json"])["files"]}
    record["panel/a-interviewer.pdf"] = hashlib.sha256(b"old").hexdigest()
    (tmp_path / "desk/panel/kit.json").write_text(json.dumps({"files": record}))
    assert deliver(kit("two"), tmp_path / "desk", force=True) == ()
    assert tree(tmp_path / "desk") == kit("two")


def test_force_keeps_each_edit_by_hand_under_the_next_free_number(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    deliver(kit("one"), folder, force=False)
    for number, words in enumerate((b"first edit", b"second edit"), start=1):
        (folder / "panel/a-interviewer.docx").write_bytes(words)
        assert deliver(kit("two"), folder, force=True) == (f"panel/a-interviewer.edited-{number}.docx",)
    assert tree(folder) == {
        **kit("two"),
        "panel/a-interviewer.edited-1.docx": b"first edit",
        "panel/a-interviewer.edited-2.docx": b"second edit",
    }


def test_force_carries_over_files_that_kitgen_did_not_write(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    deliver(kit("one"), folder, force=False)
    (folder / "panel/scans").mkdir()
    (folder / "panel/scans/notes.txt").write_bytes(b"mine")
    assert deliver(kit("two"), folder, force=True) == ()
    assert tree(folder)["panel/scans/notes.txt"] == b"mine"


def test_where_the_record_is_lost_every_file_counts_as_edited(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    deliver(kit("one"), folder, force=False)
    (folder / "panel/kit.json").write_bytes(b"{ broken")
    kept = deliver(kit("two"), folder, force=True)
    assert kept == ("candidate/a-practice.edited-1.docx", "panel/a-interviewer.edited-1.docx")


def test_force_never_replaces_a_folder_that_is_not_a_kit(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters/dear.txt").write_bytes(b"dear")
    with pytest.raises(OutputError, match="not a kit"):
        deliver(kit("one"), tmp_path / "letters", force=True)
    assert tree(tmp_path) == {"letters/dear.txt": b"dear"}


def test_an_empty_folder_is_free(tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    deliver(kit("one"), tmp_path / "desk", force=False)
    assert tree(tmp_path / "desk") == kit("one")


@pytest.mark.parametrize("place", ["note", "note/desk", "note/far/desk"])
def test_no_folder_stands_on_or_below_a_file(tmp_path: Path, place: str) -> None:
    (tmp_path / "note").write_bytes(b"a file")
    with pytest.raises(OutputError) as error:
        check_place(tmp_path / place, force=True)
    assert told(error).startswith(f"'{tmp_path / 'note'}' is a file, so no folder can stand there")


FAILURES: dict[str, Callable[[], BaseException]] = {
    "disk full": lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)),
    "not writable": lambda: PermissionError(errno.EACCES, os.strerror(errno.EACCES)),
    "Ctrl-C": KeyboardInterrupt,
}


class Breaking:
    """Makes the n-th change to the disk fail, whichever call it comes by."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nth: int, failure: Callable[[], BaseException]) -> None:
        self.left, self.failure, self.broke = nth, failure, False
        for owner, name in ((Path, "mkdir"), (Path, "write_bytes"), (Path, "rename"), (shutil, "copy2")):
            monkeypatch.setattr(owner, name, self._breaking(getattr(owner, name)))

    def _breaking(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*arguments: Any, **options: Any) -> Any:
            self.left -= 1
            if self.left == 0:
                self.broke = True
                raise self.failure()
            return call(*arguments, **options)

        return changed


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("nth", range(1, 16))
@pytest.mark.parametrize("before", ["nothing", "a kit"])
def test_whatever_breaks_midway_what_stood_there_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: str, nth: int, before: str
) -> None:
    folder = tmp_path / "output" / "desk"
    if before == "a kit":
        deliver(kit("one"), folder, force=False)
        (folder / "panel/a-interviewer.docx").write_bytes(b"edited")
    stood = tree(tmp_path)
    with monkeypatch.context() as patch:
        breaking = Breaking(patch, nth, FAILURES[failure])
        try:
            deliver(kit("two"), folder, force=True)
        except (OutputError, KeyboardInterrupt):
            assert tree(tmp_path) == stood
            assert breaking.broke
            assert (tmp_path / "output").exists() == (before == "a kit")
        else:
            assert tree(folder)["panel/a-interviewer.docx"] == b"two"


@pytest.mark.parametrize(
    ("failure", "words"), [("disk full", "the disk is full"), ("not writable", "cannot be written")]
)
def test_the_reason_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: str, words: str) -> None:
    Breaking(monkeypatch, 2, FAILURES[failure])
    with pytest.raises(OutputError, match=words):
        deliver(kit("one"), tmp_path / "desk", force=False)
