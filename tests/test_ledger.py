"""The file of the ledger: safe with two processes, whole or unchanged, and never written over when it is not sound."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitgen.errors import InputError, KitgenError, OutputError
from kitgen.history import History, Interview, Issue, Quarantined, usage_for
from kitgen.ledger import issuing, lift, quarantine, read_history, read_past, settle, store, take_back
from kitgen.ledger.steps import APPLICATION, STEPS, VERSION
from kitgen.memory import FORGETFUL, Memory

ROOT = Path(__file__).parent.parent
ISSUE = Issue(
    "ABCD-2345", "desk", "A", "clerk", 7, "2026-07-01", "output/desk", (("calm", 1), ("busy", 3)), ("101", "102")
)
NOW = Interview(ISSUE.role, *ISSUE.key)


def nothing(history: History) -> None:
    """A check that lets everything pass."""


def entering(path: Path, issues: Sequence[Issue], check: Callable[[History], None]) -> AbstractContextManager[None]:
    return issuing(path, issues, check, rules=FORGETFUL, now=NOW)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "workspace/.kitgen/ledger.sqlite"


@pytest.fixture
def kept(path: Path) -> Path:
    """A ledger with one issue and one question in quarantine."""
    with entering(path, [ISSUE], nothing):
        pass
    quarantine(path, [Quarantined("clerk", "leaked", "seen in a chat")])
    return path


def child(script: str, *arguments: object, wait: bool = True) -> subprocess.Popen[str]:
    """A process of its own that runs `script`."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)], env=environment, stderr=subprocess.PIPE, text=True
    )
    if wait:
        process.wait(60)
    return process


def test_what_was_issued_is_remembered_in_full(kept: Path) -> None:
    remembered = read_history(kept)
    assert remembered.issues == (replace(ISSUE, number=1),)
    assert remembered.quarantined == (Quarantined("clerk", "leaked", "seen in a chat"),)


def test_where_there_is_no_ledger_nothing_is_remembered_and_none_is_made(path: Path) -> None:
    assert read_history(path) == History()
    assert settle(path) == ()
    assert not path.parent.exists()


def test_the_same_kit_on_the_same_day_is_one_issue_and_gathers_its_candidates(kept: Path) -> None:
    with entering(kept, [replace(ISSUE, candidates=("103",)), replace(ISSUE, date="2026-08-01")], nothing):
        pass
    assert [(one.date, one.candidates) for one in read_history(kept).issues] == [
        ("2026-07-01", ("101", "102", "103")),
        ("2026-08-01", ("101", "102")),
    ]


def test_a_delivery_that_fails_leaves_the_ledger_as_it_was(kept: Path) -> None:
    before, new = read_history(kept), replace(ISSUE, code="NEWX-2345")
    for error in (OutputError(()), KeyboardInterrupt(), OSError()):
        with pytest.raises((OutputError, KeyboardInterrupt)), entering(kept, [new], nothing):
            raise error
        assert read_history(kept) == before


def test_a_delivery_that_fails_does_not_take_out_what_was_issued_before(kept: Path) -> None:
    with pytest.raises(OutputError), entering(kept, [ISSUE], nothing):
        raise OutputError(())
    assert read_history(kept).issues == (replace(ISSUE, number=1),)


def test_while_a_kit_is_delivered_others_see_its_entry(kept: Path) -> None:
    with entering(kept, [replace(ISSUE, code="NEWX-2345")], nothing):
        assert [one.state for one in read_history(kept).issues] == ["issued", "pending"]


def test_a_check_that_fails_stops_the_delivery(kept: Path) -> None:
    def refuse(history: History) -> None:
        assert history.issues == (replace(ISSUE, number=1),)
        raise OutputError(())

    delivered = False
    with pytest.raises(OutputError), entering(kept, [replace(ISSUE, code="NEWX-2345")], refuse):
        delivered = True
    assert not delivered
    assert len(read_history(kept).issues) == 1


CRASH = """
import os, sys
from pathlib import Path
from test_ledger import ISSUE, entering, nothing, put_kit
path = Path(sys.argv[1])
with entering(path, [ISSUE], nothing):
    if sys.argv[2] == "after":
        put_kit(path)
    os._exit(9)
"""


def put_kit(path: Path) -> None:
    """What a delivery puts in place, as far as the ledger looks."""
    panel = path.parent.parent / ISSUE.folder / "panel"
    panel.mkdir(parents=True)
    (panel / "kit.json").write_text(
        '{"code": "ABCD-2345", "form": "A", "opening": {"id": "desk", "date": "2026-07-01"}}', encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("when", "states", "told"), [("after", ["issued"], "is in the ledger"), ("before", [], "taken out")]
)
def test_a_process_that_dies_in_a_delivery_forgets_nothing_and_invents_nothing(
    path: Path, when: str, states: list[str], told: str
) -> None:
    assert child(CRASH, path, when).returncode == 9
    assert [one.state for one in read_history(path).issues] == ["pending"]
    messages = settle(path)
    assert [told in one.text("en") for one in messages] == [True]
    assert [one.state for one in read_history(path).issues] == states
    assert settle(path) == ()


MANY = """
import sys
from dataclasses import replace
from pathlib import Path
from test_ledger import ISSUE, entering, nothing
for number in range(25):
    code = f"{sys.argv[2]}-{number:04}"
    with entering(Path(sys.argv[1]), [replace(ISSUE, code=code)], nothing):
        pass
"""


def test_two_processes_lose_none_of_each_others_issues(path: Path) -> None:
    writers = [child(MANY, path, name, wait=False) for name in ("AAAA", "BBBB")]
    assert [writer.communicate(timeout=120)[1] for writer in writers] == ["", ""]
    codes = {one.code for one in read_history(path).issues}
    assert codes == {f"{name}-{number:04}" for name in ("AAAA", "BBBB") for number in range(25)}
    assert {one.state for one in read_history(path).issues} == {"issued"}
    assert [one.name for one in path.parent.iterdir()] == [path.name]


ONCE = """
import sys
from dataclasses import replace
from pathlib import Path
from test_ledger import ISSUE, entering
from kitgen.errors import OutputError

def check(history):
    if sum(len(one.questions) for one in history.issues) >= 6:
        raise OutputError(())

for number in range(6):
    try:
        with entering(Path(sys.argv[1]), [replace(ISSUE, code=f"{sys.argv[2]}-{number}")], check):
            pass
    except OutputError:
        pass
"""


def test_what_a_check_forbids_no_two_processes_do_together(path: Path) -> None:
    writers = [child(ONCE, path, name, wait=False) for name in ("AAAA", "BBBB", "CCCC")]
    assert [writer.communicate(timeout=120)[1] for writer in writers] == ["", "", ""]
    assert len(read_history(path).issues) == 3


@pytest.fixture(params=["empty", "text", "cut", "other database", "kit.json"])
def unsound(request: pytest.FixtureRequest, kept: Path) -> Path:
    match request.param:
        case "empty":
            kept.write_bytes(b"")
        case "text":
            kept.write_bytes(b"issue,question\n" * 500)
        case "cut":
            kept.write_bytes(kept.read_bytes()[:6000])
        case "kit.json":
            kept.write_bytes(b"{}")
        case _:
            kept.unlink()
            with closing(sqlite3.connect(kept)) as other:
                other.execute("CREATE TABLE mine (x)")
                other.commit()
    return kept


def all_deeds(path: Path) -> Iterator[Any]:
    """Everything that can be done to a ledger."""

    def issue() -> None:
        with entering(path, [replace(ISSUE, code="NEWX-2345")], nothing):
            pass

    yield lambda: read_history(path)
    yield issue
    yield lambda: settle(path)
    yield lambda: take_back(path, ISSUE.code)
    yield lambda: quarantine(path, [Quarantined("clerk", "calm", "")])
    yield lambda: lift(path, "clerk", "leaked")


def test_a_ledger_that_is_not_sound_is_refused_and_left_as_it_is(unsound: Path) -> None:
    before = unsound.read_bytes()
    for deed in all_deeds(unsound):
        with pytest.raises(InputError, match="damaged and was left as it is") as error:
            deed()
        assert "move it aside" in error.value.text("en")
        assert unsound.read_bytes() == before


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 255)), min_size=1, max_size=40))
def test_bytes_gone_wrong_anywhere_never_end_in_a_traceback(kept: Path, flips: list[tuple[int, int]]) -> None:
    sound = kept.read_bytes()
    raw = bytearray(sound)
    for at, bits in flips:
        raw[at % len(raw)] ^= bits
    for deed in all_deeds(kept):
        kept.write_bytes(raw)
        try:
            deed()
        except KitgenError:
            assert kept.read_bytes() == raw
    kept.write_bytes(sound)


def test_a_ledger_of_a_later_kitgen_is_refused_and_left_as_it_is(kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as file:
        file.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = kept.read_bytes()
    for deed in all_deeds(kept):
        with pytest.raises(InputError, match=f"has version {VERSION + 1}, this kitgen knows {VERSION}"):
            deed()
        assert kept.read_bytes() == before


@pytest.fixture
def older(path: Path) -> Path:
    """A ledger of version 1, with an issue."""
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as file:
        file.executescript(STEPS[0])
        file.execute(f"PRAGMA application_id = {APPLICATION}")
        file.execute("PRAGMA user_version = 1")
        file.execute(
            "INSERT INTO issue VALUES (1, 'ABCD-2345', 'desk', 'A', 'clerk', 7, '2026-07-01', 'output/desk', 'issued')"
        )
        file.execute("INSERT INTO asked VALUES (1, 1, 'calm', 1)")
        file.commit()
    return path


def test_an_older_ledger_is_read_without_a_change(older: Path) -> None:
    before = older.read_bytes()
    assert [one.questions for one in read_history(older).issues] == [(("calm", 1),)]
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]


def test_an_older_ledger_counts_its_uses(older: Path) -> None:
    now, rules = Interview("clerk", "next", "2026-09-01", 1), Memory(least_used=True)
    for _ in range(2):
        assert usage_for(read_past(older, rules, now), rules, now).uses == (("calm", 1),)
        quarantine(older, [Quarantined("clerk", "leaked", "")])


def test_an_older_ledger_is_brought_up_to_date_and_a_copy_kept(older: Path) -> None:
    before = older.read_bytes()
    quarantine(older, [Quarantined("clerk", "leaked", "")])
    assert [one.code for one in read_history(older).issues] == ["ABCD-2345"]
    assert (older.parent / "ledger.version-1.1.sqlite").read_bytes() == before
    quarantine(older, [Quarantined("clerk", "other", "")])
    assert len(list(older.parent.iterdir())) == 2, "only once"


def test_a_ledger_that_another_program_holds_is_told(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "WAIT_S", 0.0)
    with closing(sqlite3.connect(kept, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for deed in all_deeds(kept):
            with pytest.raises(OutputError, match="locked by another program"):
                deed()


def test_a_ledger_that_cannot_be_written_is_told(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def read_only(name: str, **more: Any) -> Any:
        return connect(name.replace("mode=rw", "mode=ro"), **more)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    assert read_history(kept).issues
    before = kept.read_bytes()
    for deed in [*all_deeds(kept)][3:]:
        with pytest.raises(OutputError, match="cannot be written"):
            deed()
    assert kept.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(path: Path) -> None:
    path.parent.parent.mkdir()
    path.parent.write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        quarantine(path, [Quarantined("clerk", "leaked", "")])


def test_a_full_disk_is_told_and_nothing_is_delivered(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    full(monkeypatch)
    large = replace(ISSUE, code="NEWX-2345", questions=tuple((f"question-{i}" * 9, 1) for i in range(2000)))
    before = read_history(kept)
    delivered = False
    with pytest.raises(OutputError, match="disk is full"), entering(kept, [large], nothing):
        delivered = True
    assert not delivered
    assert read_history(kept) == before


def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no ledger can grow: SQLite says the same as on a full disk."""
    connected = store._connected

    def tight(path: Path) -> sqlite3.Connection:
        file = connected(path)
        file.execute("PRAGMA max_page_count = 1")  # held at what the file has
        return file

    monkeypatch.setattr(store, "_connected", tight)


def test_an_issue_that_was_never_used_is_taken_back_and_stays_on_record(kept: Path) -> None:
    with entering(kept, [replace(ISSUE, date="2026-08-01")], nothing):
        pass
    assert take_back(kept, " abcd-2345 ").date == "2026-08-01"
    assert [one.state for one in read_history(kept).issues] == ["issued", "taken back"]
    take_back(kept, "ABCD-2345")
    with pytest.raises(InputError, match="taken back already"):
        take_back(kept, "ABCD-2345")
    with pytest.raises(InputError, match="no kit WXYZ-2345"):
        take_back(kept, "WXYZ-2345")


@pytest.mark.parametrize(
    "typed", ["abcd\N{NON-BREAKING HYPHEN}2345", "ABCD\N{EN DASH}2345", "ａｂｃｄ－２３４５", "abcd\N{MINUS SIGN}2345 "]
)
def test_a_code_is_known_as_it_is_pasted_from_a_document(kept: Path, typed: str) -> None:
    assert take_back(kept, typed).code == "ABCD-2345"


def test_a_kit_taken_back_and_made_again_is_a_new_issue(kept: Path) -> None:
    take_back(kept, "ABCD-2345")
    with entering(kept, [ISSUE], nothing):
        pass
    assert [(one.number, one.state) for one in read_history(kept).issues] == [(1, "taken back"), (2, "issued")]


def test_a_quarantine_is_lifted_once(kept: Path) -> None:
    assert lift(kept, "clerk", "leaked")
    assert not lift(kept, "clerk", "leaked")
    assert read_history(kept).quarantined == ()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        ("UPDATE issue SET opening = x'ff00'", "entry 1 holds what is no text"),
        ("UPDATE asked SET question = x'ff00'", "entry 1 holds what is no text"),
        ("INSERT INTO quarantine VALUES ('clerk', 'calm', x'ff')", "the quarantine holds what is no text"),
    ],
)
def test_what_is_no_text_in_a_ledger_is_damage_told_in_the_users_language(kept: Path, spoil: str, told: str) -> None:
    with closing(sqlite3.connect(kept)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute(spoil)
        file.commit()
    with pytest.raises(InputError) as refused:
        read_history(kept)
    assert told in refused.value.text("en")
    assert told not in refused.value.text("zh")


IDS = tuple(f"q{i}" for i in range(6))


def made(draw: st.DrawFn, number: int) -> Issue:
    """One of a few openings, days and seeds, so that interviews have several issues; one in nine of another role."""
    return Issue(
        f"C{number}",
        draw(st.sampled_from(("one", "two", "three"))),
        draw(st.sampled_from(("A", "B"))),
        draw(st.sampled_from(("clerk",) * 8 + ("guard",))),
        draw(st.integers(1, 2)),
        draw(st.sampled_from(("", "2026-01-31", "2026-02-09", "2026-02-20", "2026-06-01"))),
        "output",
        tuple((id, 1) for id in draw(st.lists(st.sampled_from(IDS), unique=True, max_size=3))),
        tuple(sorted(draw(st.sets(st.sampled_from(("1", "2")), max_size=1)))),
    )


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_what_is_read_of_a_ledger_tells_as_much_as_all_of_it(
    tmp_path_factory: pytest.TempPathFactory, data: Any
) -> None:
    """After issues entered, forgotten, taken back and entered again, by any rules."""
    path = tmp_path_factory.mktemp("past") / "ledger.sqlite"
    for number in range(data.draw(st.integers(1, 8))):
        issue = data.draw(st.composite(made)(number))
        with suppress(KeyboardInterrupt), entering(path, [issue], nothing):
            if data.draw(st.integers(0, 5)) == 0:
                raise KeyboardInterrupt
        if data.draw(st.integers(0, 4)) == 0 and any(one.state == "issued" for one in read_history(path).issues):
            take_back(path, next(one.code for one in read_history(path).issues if one.state == "issued"))
    some = st.none() | st.integers(1, 30)
    rules = Memory(
        None,
        data.draw(some),
        data.draw(st.none() | st.integers(1, 3)),
        data.draw(st.none() | st.integers(1, 3)),
        data.draw(some),
    )
    like = data.draw(st.composite(made)(99))
    now = Interview(
        "clerk", like.opening, like.date or "2026-02-10", like.seed, data.draw(st.sampled_from(((), ("1",))))
    )
    assert usage_for(read_past(path, rules, now), rules, now) == usage_for(read_history(path), rules, now)


def test_only_what_bears_on_an_interview_is_read(path: Path) -> None:
    days = [f"2026-{month:02}-01" for month in range(1, 13)]
    past = [replace(ISSUE, code=f"C{day}", opening=day, date=day, candidates=()) for day in days]
    with entering(path, past, nothing):
        pass
    now = Interview("clerk", "next", "2026-12-02", 1)
    assert [one.date for one in read_past(path, Memory(cool_down_days=32), now).issues] == days[-2:]
    assert [one.date for one in read_past(path, Memory(cool_down_openings=3), now).issues] == days[-3:]
    assert read_past(path, Memory(cap=2), now).issues == ()


def test_nothing_is_checked_again_where_nobody_wrote_since(kept: Path) -> None:
    def refuse(history: History) -> None:
        raise OutputError(())

    seen, other = read_past(kept, FORGETFUL, NOW).stamp, replace(ISSUE, code="NEWX-2345")
    with issuing(kept, [other], refuse, rules=FORGETFUL, now=NOW, seen=seen):
        pass
    with (
        pytest.raises(OutputError),
        issuing(kept, [replace(ISSUE, code="OLDX-2345")], refuse, rules=FORGETFUL, now=NOW, seen=seen),
    ):
        pass
    assert [one.code for one in read_history(kept).issues] == ["ABCD-2345", "NEWX-2345"]
