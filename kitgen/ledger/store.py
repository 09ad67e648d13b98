"""The file of a ledger -> a connection to it, for reading or for one change; what stands in the way is told.

SQLite with a rollback journal, the one kind that also works on a shared folder: several may read, one writes, and a
change is on the disk whole or not at all. A file that is no sound ledger is refused and left as it is.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kitgen.errors import InputError, KitgenError, OutputError, Place, Problem, reason_of
from kitgen.ledger.steps import APPLICATION, STEPS, VERSION
from kitgen.messages import Message, say
from kitgen.yamltext import display_name

WAIT_S = 10.0
"""How long another process may hold the ledger before we give up: a change takes far less."""


@contextmanager
def reading(path: Path, *, checked: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection that changes nothing. An older ledger is read as if it were of today. To check the whole file takes
    a while where it is long: it can be left out for what is only glanced at or was `checked` just now."""
    with _told(path), closing(_connected(path)) as file:
        version = _checked(file, path, whole=not checked)
        if version == VERSION:
            yield file
            return
        with closing(sqlite3.connect(":memory:")) as copy:
            file.backup(copy)
            _climb(copy, version)
            yield copy


@contextmanager
def writing(path: Path, *, checked: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection for one change, kept if the block ends well. A ledger that is missing is made, an older one brought
    up to date with a copy kept beside it."""
    with _told(path):
        if not path.exists():
            _make(path)
        with closing(_connected(path)) as file:
            file.execute("PRAGMA synchronous = FULL")
            file.execute("BEGIN IMMEDIATE")
            version = _checked(file, path, whole=not checked)
            if version < VERSION:
                _keep_copy(file, path, version)
                _climb(file, version)
            try:
                yield file
            except BaseException:
                file.rollback()
                raise
            file.execute("UPDATE change SET number = number + 1")
            file.commit()


def damaged(path: Path, what: Message | str) -> InputError:
    """The error for a file that is no sound ledger."""
    hint = say(
        "put a backup in its place; or move it aside, and kitgen starts a new one that knows nothing of the past; "
        "or build with --no-ledger"
    )
    message = say("the ledger is damaged and was left as it is: {what}", what=what)
    return InputError(Problem(message, hint, Place(display_name(path))))


def stamp_of(file: sqlite3.Connection) -> int:
    """A number that every change of a ledger raises. Not read from the head of the file: to open it beside SQLite and
    close it again gives up all locks of the process (https://www.sqlite.org/howtocorrupt.html, 2.2)."""
    (number,) = file.execute("SELECT number FROM change").fetchone()
    return int(number)


class _Texts(dict[bytes, str]):
    """The texts of a connection, each decoded once: the same ids come again and again. What is damaged may be none."""

    def __missing__(self, raw: bytes) -> str:
        self[raw] = text = raw.decode("utf-8", "replace")
        return text


def _connected(path: Path) -> sqlite3.Connection:
    if path.stat().st_size == 0:  # SQLite takes an empty file for a new database, and would write over a lost one
        raise damaged(path, say("the file is empty"))
    file = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=WAIT_S, isolation_level=None)
    file.text_factory = _Texts().__getitem__
    file.execute("PRAGMA foreign_keys = ON")
    return file


def _checked(file: sqlite3.Connection, path: Path, *, whole: bool) -> int:
    """The version of a sound ledger, sound as a `whole` or by its head. Raises InputError for any other file."""
    (application,) = file.execute("PRAGMA application_id").fetchone()
    (version,) = file.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION or version < 1:
        raise damaged(path, say("it is no ledger of kitgen"))
    if version > VERSION:
        message = say("the ledger has version {found}, this kitgen knows {known}", found=version, known=VERSION)
        hint = say("update kitgen, or build with --no-ledger; the ledger was left as it is")
        raise InputError(Problem(message, hint, Place(display_name(path))))
    (verdict,) = file.execute("PRAGMA quick_check(1)").fetchone() if whole else ("ok",)
    if verdict != "ok":
        raise damaged(path, say("SQLite says '{reason}'", reason=str(verdict).split("\n")[-1]))
    return int(version)


def _make(path: Path) -> None:
    """A new ledger, whole from the first moment, whoever else may be making one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".ledger-", dir=path.parent) as folder:
        new = Path(folder) / path.name
        with closing(sqlite3.connect(new, isolation_level=None)) as file:
            file.execute(f"PRAGMA application_id = {APPLICATION}")
            file.execute("BEGIN")
            _climb(file, 0)
            file.commit()
        _place(new, path)


def _place(new: Path, path: Path) -> None:
    """`new` under the name `path`, unless somebody was quicker."""
    try:
        os.link(new, path)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not path.exists():
            new.rename(path)


def _climb(file: sqlite3.Connection, version: int) -> None:
    """Take the steps from `version` to today's, in the transaction at hand."""
    for step in STEPS[version:]:
        for statement in filter(str.strip, step.split(";")):
            file.execute(statement)
    file.execute(f"PRAGMA user_version = {VERSION}")


def _keep_copy(file: sqlite3.Connection, path: Path, version: int) -> None:
    """A copy of an older ledger beside it; nobody else writes meanwhile."""
    number = 1
    while (kept := path.with_name(f"{path.stem}.version-{version}.{number}{path.suffix}")).exists():
        number += 1
    kept.write_bytes(file.serialize())


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What SQLite or the system says, in our words."""
    try:
        yield
    except sqlite3.Error as error:
        raise _in_our_words(error, path) from error
    except UnicodeDecodeError as error:  # SQLite quotes the damage in what it says of it
        raise damaged(path, say("its tables cannot be read")) from error
    except OSError as error:
        message = say("the ledger cannot be written: {reason}", reason=reason_of(error))
        raise OutputError(Problem(message, _WITHOUT, Place(display_name(path)))) from error


_WITHOUT = say("mend that, or build with --no-ledger")


def _in_our_words(error: sqlite3.Error, path: Path) -> KitgenError:
    place = Place(display_name(path))
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        hint = say("wait until it is done, and try again; if none runs, restart the program that holds the file")
        return OutputError(Problem(say("the ledger is locked by another program"), hint, place))
    if code == sqlite3.SQLITE_FULL:
        return OutputError(Problem(say("the disk is full, so the ledger could not be written"), _WITHOUT, place))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        return OutputError(Problem(say("the ledger cannot be written: {reason}", reason=str(error)), _WITHOUT, place))
    return damaged(path, say("SQLite says '{reason}'", reason=str(error)))
