"""A workspace remembers: what was issued bears on the next kit as far as its opening says, and is said and recorded."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import kitgen.pipeline
from kitgen.cli import main
from kitgen.errors import InputError, OutputError, ShortageError
from kitgen.history import Interview, Quarantined
from kitgen.ledger import LEDGER_FILE, issuing, quarantine, read_history
from kitgen.memory import FORGETFUL
from kitgen.pipeline import Request, Result, build, clearance, plan
from kitgen.workspace import init

ROLE = "market-service-specialist"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new workspace, the current folder."""
    init(tmp_path / "desk")
    monkeypatch.chdir(tmp_path / "desk")
    monkeypatch.setenv("KITGEN_LANG", "en")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return tmp_path / "desk"


def opening(desk: Path, name: str, *lines: str) -> Path:
    path = desk / f"openings/{name}.yaml"
    path.write_text("\n".join((f"role: {ROLE}", "minutes: 45", *lines)) + "\n", encoding="utf-8")
    return path


def built(path: Path, **more: Any) -> Result:
    return build(Request(path, formats=("docx",), **more))


def live(result: Result) -> set[str]:
    return {question.id for question in result.kit.texts[0].live}


def issues(desk: Path) -> list[str]:
    return [one.opening for one in read_history(desk / LEDGER_FILE).issues if one.state == "issued"]


def test_a_kit_is_remembered_with_its_questions_form_date_and_candidates(desk: Path) -> None:
    made = built(opening(desk, "one", "date: 2026-07-01", "seed: 5"), candidates=("118", "204", "118"))
    (issue,) = read_history(desk / LEDGER_FILE).issues
    assert (issue.code, issue.opening, issue.form, issue.role) == (made.kit.code, "one", "A", ROLE)
    assert (issue.seed, issue.date, issue.folder, issue.state) == (5, "2026-07-01", "output/one", "issued")
    assert issue.questions == tuple((one.id, one.version) for one in made.kit.texts[0].live)
    assert issue.candidates == ("118", "204")


def test_without_rules_the_ledger_changes_no_kit(desk: Path) -> None:
    path = opening(desk, "one", "seed: 5")
    first = built(path, out=desk / "first")
    assert built(path, out=desk / "again", ledger=False).kit == first.kit
    assert built(path, out=desk / "third").kit == first.kit
    assert first.kit.usage is None
    assert issues(desk) == ["one"]


def test_a_workspace_that_keeps_no_ledger_stays_without_one(desk: Path) -> None:
    for path in (desk / ".kitgen").iterdir():
        path.unlink()
    (desk / ".kitgen").rmdir()
    built(opening(desk, "one"))
    assert not (desk / ".kitgen").exists()
    built(opening(desk, "two", "memory: {cap: 3}"))
    assert issues(desk) == ["two"]


def test_the_next_opening_asks_what_was_not_asked_and_says_so(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = built(opening(desk, "one", "seed: 1", "memory: {least_used: true}"))
    second = built(opening(desk, "two", "seed: 1", "memory: {least_used: true}"))
    assert not live(first) & live(second)
    assert second.kit.usage is None, "of nothing asked before, nothing bears on this kit"
    third = opening(desk, "three", "memory: {cool_down_openings: 1}")
    assert main(["plan", str(third), "--json"]) == 0
    told = capsys.readouterr()
    count = len(live(second))
    assert f"note: questions at rest: {count} in cool-down, 0 at their cap" in told.err
    assert not live(second) & set(json.loads(told.out)["live"])
    kit = built(third).kit
    assert kit.usage is not None
    assert {rest.id for rest in kit.usage.resting} == live(second)


def test_a_kit_made_again_is_the_same_and_entered_once(desk: Path) -> None:
    path = opening(desk, "one", "memory: {cap: 1}")
    first = built(path)
    again = built(path, force=True)
    rebuilt = build(Request(kit=desk / "output/one/panel/kit.json", out=desk / "again"))
    assert first.kit == again.kit == rebuilt.kit
    assert issues(desk) == ["one"]


def test_a_rebuild_does_not_look_at_the_ledger_but_tells_of_a_quarantine(desk: Path) -> None:
    first = built(opening(desk, "one"))
    leaked = sorted(live(first))[0]
    quarantine(desk / LEDGER_FILE, [Quarantined(ROLE, leaked, "")])
    again = build(Request(kit=first.folder / "panel/kit.json", out=desk / "again"))
    assert again.kit == first.kit
    assert [one.text("en") for one in again.remarks] == [f"the kit asks '{leaked}', which is in quarantine"]


def test_a_candidate_who_comes_again_gets_other_questions(desk: Path) -> None:
    first = built(opening(desk, "one"), candidates=("118",))
    assert not live(first) & live(built(opening(desk, "two"), candidates=("204", "118")))
    assert live(first) & live(built(opening(desk, "three", f"seed: {first.kit.seed}")))


def test_a_question_in_quarantine_is_drawn_no_more_and_may_not_be_required(desk: Path) -> None:
    path = opening(desk, "one")
    leaked = sorted(live(built(path)))[0]
    assert main(["quarantine", leaked, "--reason", "seen in a chat"]) == 0
    assert leaked not in live(built(path, force=True))
    with pytest.raises(InputError, match=f"'{leaked}' must be asked but is in quarantine"):
        built(path, force=True, pins=(leaked,))
    assert main(["quarantine", leaked, "--lift"]) == 0
    assert leaked in live(built(path, force=True))


def test_the_command_of_quarantine_names_the_kits_that_ask_it(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = built(opening(desk, "one"))
    leaked = sorted(live(made))[0]
    assert main(["quarantine", f"{ROLE}:{leaked}", "--reason", "seen in a chat"]) == 0
    told = capsys.readouterr().out
    assert f"'{ROLE}:{leaked}' is in quarantine and is drawn no more" in told
    assert f"kit {made.kit.code} of 'one' asks it: `kitgen swap output/one {leaked}`" in told
    assert main(["quarantine"]) == 0
    assert capsys.readouterr().out == f"{ROLE}:{leaked}  seen in a chat\n"
    assert main(["quarantine", "nobody-knows", "calm-angry-calle"]) == 1
    assert capsys.readouterr().err.count("no bank has a question") == 2
    assert main(["quarantine", "calm-angry-caller", "--lift"]) == 1
    assert "'calm-angry-caller' is not in quarantine" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("memory: {cool_down_days: 90}",), "'memory' counts days, and the opening has no date"),
        (("memory: {cap: 2, cap_days: 90}",), "give --date, or set SOURCE_DATE_EPOCH"),
        (("memory: {cap_days: 90}",), "'memory' has 'cap_days' and no 'cap'"),
        (("memory: {cap: none}",), "not a whole number"),
        (("blueprint: {memory: {cool_down: 9}}",), "did you mean 'cool_down_days'?"),
    ],
)
def test_rules_that_cannot_be_kept_are_refused(desk: Path, lines: tuple[str, ...], told: str) -> None:
    with pytest.raises(InputError) as error:
        built(opening(desk, "one", *lines))
    assert told in error.value.text("en")
    assert "one.yaml" in error.value.text("en")
    assert not (desk / LEDGER_FILE).exists()


def test_a_date_by_option_or_environment_will_do(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = opening(desk, "one", "memory: {cool_down_days: 90}")
    assert main(["build", str(path), "--date", "2026-07-01", "--format", "docx"]) == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1785542400")
    built(path, force=True)
    assert [one.date for one in read_history(desk / LEDGER_FILE).issues] == ["2026-07-01", "2026-08-01"]


def test_rules_outside_a_workspace_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "one.yaml"
    path.write_text(f"role: {ROLE}\nmemory: {{cap: 1}}\n", encoding="utf-8")
    with pytest.raises(InputError, match="there is no workspace"):
        built(path)
    assert [one.text("en") for one in built(path, ledger=False).remarks] == []


def test_the_opening_comes_before_its_blueprint_line_by_line(desk: Path) -> None:
    rules = "blueprint: {memory: {least_used: false, cap: 1}}"
    first = built(opening(desk, "one", rules))
    seed = f"seed: {first.kit.seed}"
    assert not live(first) & live(built(opening(desk, "two", rules, seed)))
    assert live(first) & live(built(opening(desk, "three", rules, "memory: {cap: 3}", seed)))


def test_a_shortage_by_memory_is_told_with_what_would_mend_it(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(40):
        path = opening(desk, f"o{number}", "memory: {cap: 1}")
        if main(["build", str(path), "--format", "docx"]) == 3:
            break
        capsys.readouterr()
    told = capsys.readouterr().err
    assert "at their cap" in told
    assert "raise the cap under `memory:`" in told
    every = [id for one in read_history(desk / LEDGER_FILE).issues for id, _ in one.questions]
    assert len(every) == len(set(every)), "no question was asked twice"


def test_what_another_process_issued_meanwhile_is_not_issued_again(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(opening(desk, "other", "memory: {cap: 1}"))
    path = opening(desk, "one", "memory: {cap: 1}")
    taken: list[Any] = []
    clear = clearance.clear

    def meanwhile(kit: Any, *rest: Any) -> None:
        clear(kit, *rest)
        if not taken:
            taken.append(kit)
            questions = tuple((question.id, 1) for question in kit.texts[0].live)
            (issue,) = read_history(desk / LEDGER_FILE).issues
            quicker = replace(issue, code="WXYZ-2345", opening="quicker", questions=questions)
            with issuing(
                desk / LEDGER_FILE,
                [quicker],
                lambda history: None,
                rules=FORGETFUL,
                now=Interview(quicker.role, *quicker.key),
            ):
                pass

    monkeypatch.setattr(kitgen.pipeline, "clear", meanwhile)
    made = built(path)
    assert not live(made) & {question.id for question in taken[0].texts[0].live}
    assert not live(made) & live(first)


def test_a_question_quarantined_meanwhile_is_not_issued(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out: list[str] = []
    clear = clearance.clear

    def meanwhile(kit: Any, *rest: Any) -> None:
        clear(kit, *rest)
        if not out:
            out.append(kit.texts[0].live[0].id)
            quarantine(desk / LEDGER_FILE, [Quarantined(ROLE, out[0], "")])

    monkeypatch.setattr(kitgen.pipeline, "clear", meanwhile)
    made = built(opening(desk, "one"))
    assert out[0] not in live(made)


def test_two_processes_that_build_at_once_share_no_question_under_a_cap_of_one(desk: Path) -> None:
    paths = [opening(desk, name, "memory: {cap: 1}", "seed: 3") for name in ("one", "two")]
    command = [sys.executable, "-m", "kitgen.cli", "build", "--format", "docx"]
    processes = [subprocess.Popen([*command, str(path)], stderr=subprocess.PIPE, text=True) for path in paths]
    assert [(process.communicate(timeout=120)[1], process.returncode)[1] for process in processes] == [0, 0]
    one, two = (read_history(desk / LEDGER_FILE).issues[i].questions for i in (0, 1))
    assert not {*one} & {*two}
    assert sorted(issues(desk)) == ["one", "two"]


def test_a_kit_that_cannot_be_entered_is_not_delivered(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from test_ledger import full

    first = built(opening(desk, "one"))
    full(monkeypatch)
    for number in range(60):  # until the pages of the file are full
        try:
            made = built(opening(desk, f"o{number}", f"title: {number}"), candidates=tuple(map(str, range(300))))
        except (OutputError, ShortageError) as error:
            assert "the disk is full" in error.text("en")
            break
        assert made.folder.exists()
    assert not (desk / f"output/o{number}").exists()
    assert len(issues(desk)) == number + 1
    assert first.kit.code in {one.code for one in read_history(desk / LEDGER_FILE).issues}


def test_a_delivery_that_fails_is_not_remembered(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OutputError(())

    monkeypatch.setattr(kitgen.pipeline, "deliver", fail)
    with pytest.raises(OutputError):
        built(opening(desk, "one"))
    assert issues(desk) == []


def test_a_ledger_that_is_damaged_stops_a_build_but_not_one_without_it(desk: Path) -> None:
    (desk / LEDGER_FILE).write_bytes(b"no ledger")
    path = opening(desk, "one")
    with pytest.raises(InputError, match="damaged"):
        built(path)
    assert not (desk / "output").exists()
    alone = built(path, ledger=False)
    assert alone.remarks[0].text("en").startswith("the ledger could not be read: a question in quarantine may be asked")
    assert (desk / LEDGER_FILE).read_bytes() == b"no ledger"


def test_a_leaked_question_stays_out_of_a_kit_built_without_the_ledger(desk: Path) -> None:
    path = opening(desk, "one", "memory: {cool_down_openings: 9}")
    asked = sorted(live(built(path, ledger=False)))
    quarantine(desk / LEDGER_FILE, [Quarantined(ROLE, asked[0], "leaked")])
    again = built(path, ledger=False, force=True)
    assert asked[0] not in live(again)
    assert "but for its quarantine" in again.remarks[0].text("en")
    assert issues(desk) == []


def test_history_shows_and_takes_back(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history"]) == 0
    assert "there is no ledger here" in capsys.readouterr().out
    made = built(opening(desk, "one", "date: 2026-07-01", "memory: {cap: 1}"))
    assert main(["history", "one"]) == 0
    assert f"{made.kit.code}  one" in capsys.readouterr().out
    asked = sorted(live(made))[0]
    assert main(["history", asked, "--json"]) == 0
    assert [one["code"] for one in json.loads(capsys.readouterr().out)["issues"]] == [made.kit.code]
    assert main(["history", "--undo", made.kit.code]) == 0
    assert "taken back" in capsys.readouterr().out
    notes = [note.text("en") for note in plan(Request(opening(desk, "two", "memory: {cap: 1}"))).notes]
    assert not [note for note in notes if "at rest" in note or "least used" in note]
    assert main(["history", "--undo", made.kit.code]) == 1
    assert main(["history", "on"]) == 1
    assert "did you mean 'one'?" in capsys.readouterr().err


def test_history_and_quarantine_outside_a_workspace_say_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["history", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"issues": [], "quarantine": []}
    assert main(["history", "--undo", "ABCD-2345"]) == 1
    assert main(["quarantine", "calm-angry-caller"]) == 1


def test_pinned_questions_are_asked_and_excluded_ones_are_not(desk: Path) -> None:
    path = opening(desk, "one")
    first = live(built(path, out=desk / "first"))
    others = sorted(
        question.id
        for question in plan(Request(path)).bank.questions
        if question.use == "live" and question.id not in first and not question.level_min
    )
    pinned, out = others[0], sorted(first)[0]
    picked = plan(Request(path, pins=(pinned,), excludes=(out,))).selection
    assert picked is not None
    assert pinned in picked.live
    assert out not in picked.live
    with pytest.raises(InputError, match="must be asked but is excluded"):
        plan(Request(path, pins=(pinned,), excludes=(pinned,)))
    with pytest.raises(InputError, match="unknown question 'nobody'"):
        plan(Request(path, pins=("nobody",)))


def test_a_pin_makes_no_mix_exact_that_was_not(desk: Path) -> None:
    path = opening(desk, "one", "difficulty: 5")
    loose = plan(Request(path))
    assert loose.selection is not None
    pinned = plan(Request(path, pins=(loose.selection.live[0],)))
    assert pinned.blueprint.tolerance == loose.blueprint.tolerance > 0
    assert pinned.selection is not None and loose.selection.live[0] in pinned.selection.live
