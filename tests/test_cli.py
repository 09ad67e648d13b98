"""The command line: results on stdout, messages on stderr, an exit code that a script can trust, in two languages."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kitgen import __version__
from kitgen.cli import main
from kitgen.cli.words import taken_language
from kitgen.errors import InputError, OutputError, Problem, ShortageError, ToolError, UsageError, WallError
from kitgen.messages import say

ROOT = Path(__file__).parent.parent
SAMPLE = str(ROOT / "banks/sample-opening.yaml")
HEAVY = {"docx", "lxml", "reportlab", "jinja2", "yaml", "uharfbuzz", "rich"}
COMMANDS = ("build", "plan", "list", "lint", "init", "schema", "doctor", "completion")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITGEN_LANG", "en")


def in_a_process(*arguments: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KITGEN_LANG": "en", "PYTHONUTF8": "1", **variables}
    command = [sys.executable, "-m", "kitgen.cli", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8")


# ── build ───────────────────────────────────────────────────────────────────


def test_build_says_what_it_made_in_a_few_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", SAMPLE, "--out", str(tmp_path / "kit")]) == 0
    out = capsys.readouterr().out
    for words in ("of 45 minutes planned", "practice questions", "one copy for each interviewer, 3 in all", "seed "):
        assert words in out
    for name in ("panel/kit.json", "-interviewer.docx", "-interviewer.pdf", "-practice.docx", "-practice.pdf"):
        assert name in out
    assert len(out.splitlines()) <= 15


def test_build_gives_the_result_as_json_and_nothing_else_on_stdout(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--role", "市场客服专员", "--difficulty", "2", "--language", "zh-Hans", "--level", "junior"]
    arguments += ["--minutes", "60", "--seed", "7", "--format", "pdf", "--json"]
    assert main(["build", *arguments, "--out", str(tmp_path / "kit")]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["seed"], result["minutes"]["slot"]) == (7, 60)
    assert [Path(name).suffix for name in result["files"]] == [".pdf", ".json", ".pdf"]
    assert {booklet["kind"] for booklet in result["booklets"]} == {"interviewer", "practice"}


def test_a_kit_can_be_printed_on_letter(tmp_path: Path) -> None:
    assert main(["build", SAMPLE, "--paper", "letter", "--out", str(tmp_path / "kit")]) == 0


def test_a_kit_lands_in_the_workspace_of_its_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hr/openings").mkdir(parents=True)
    (tmp_path / "hr/openings/desk.yaml").write_text("role: market-service-specialist\n")
    monkeypatch.chdir(tmp_path)
    assert main(["build", "hr/openings/desk.yaml", "--format", "docx"]) == 0
    assert (tmp_path / "hr/output/desk/candidate/desk-practice.docx").is_file()


def test_force_tells_what_it_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["build", SAMPLE, "--format", "docx", "--out", str(tmp_path / "kit")]
    assert main(arguments) == 0
    edited = next((tmp_path / "kit/panel").glob("*.docx"))
    edited.write_bytes(b"edited by hand")
    assert main([*arguments, "--force"]) == 0
    assert "kept a file edited by hand" in capsys.readouterr().err
    assert edited.with_name(edited.stem + ".edited-1.docx").read_bytes() == b"edited by hand"


# ── exit codes ──────────────────────────────────────────────────────────────

PROBLEM = Problem(say("something"), say("mend it"))


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError(PROBLEM), 1),
        (UsageError(PROBLEM), 2),
        (ShortageError(PROBLEM), 3),
        (OutputError(PROBLEM), 4),
        (ToolError(PROBLEM), 5),
        (WallError(PROBLEM), 6),
        (KeyboardInterrupt(), 130),
        (ZeroDivisionError("oops"), 70),
    ],
)
def test_every_way_to_end_has_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("kitgen.pipeline.build", fail)
    assert main(["build", SAMPLE]) == code
    told = capsys.readouterr()
    assert told.out == ""
    if code < 70:
        assert told.err == "something\n  hint: mend it\n"


def test_a_bug_keeps_its_traceback_and_says_that_it_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kitgen.pipeline.build", lambda *_: 1 / 0)
    main(["build", SAMPLE])
    err = capsys.readouterr().err
    assert "Traceback" in err and "ZeroDivisionError" in err and "this is a bug in kitgen" in err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["build"],
        ["build", "--foo"],
        ["nonsense"],
        ["build", SAMPLE, "--format", "odt"],
        ["build", SAMPLE, "--kit", "kit.json"],
        ["list", "--json", "--csv"],
        ["schema", "kit"],
        ["init"],
        ["--lang", "fr", "list"],
    ],
)
def test_wrong_usage_is_2_and_said_on_stderr(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.err != ""
    assert bool(told.out) == ("--json" in arguments)
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--version"], 0), (["build"], 2), (["build", "no-such.yaml"], 1), (["build", SAMPLE, "--out", SAMPLE], 4)],
)
def test_the_code_is_that_of_the_process(arguments: list[str], code: int) -> None:
    assert in_a_process(*arguments).returncode == code


def test_ctrl_c_ends_with_130_and_leaves_nothing(tmp_path: Path) -> None:
    script = "import kitgen.pipeline, sys, time\n"
    script += "def wait(*_):\n    print('ready', flush=True)\n    time.sleep(60)\n"
    script += "kitgen.pipeline.clear = wait\nfrom kitgen.cli import main\nsys.exit(main())\n"
    command = [sys.executable, "-c", script, "build", SAMPLE, "--out", str(tmp_path / "kit")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    assert list(tmp_path.iterdir()) == []


# ── what is imported ────────────────────────────────────────────────────────


def imported(*arguments: str) -> set[str]:
    script = "import sys\nfrom kitgen.cli import main\nmain()\n"
    script += "print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["build", "--help"]])
def test_asking_for_version_or_help_imports_nothing_heavy(arguments: list[str]) -> None:
    assert not imported(*arguments) & HEAVY


@pytest.mark.parametrize(("format", "absent"), [("docx", "reportlab"), ("pdf", "docx")])
def test_one_format_does_not_import_the_other_library(tmp_path: Path, format: str, absent: str) -> None:
    assert absent not in imported("build", SAMPLE, "--format", format, "--out", str(tmp_path / "kit"))


# ── languages ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize("arguments", [["--lang", "zh", "build", "--help"], ["build", "--help", "--lang=zh"]])
def test_help_speaks_chinese_wherever_the_option_stands(
    arguments: list[str], capsys: pytest.CaptureFixture[str], chinese: None
) -> None:
    assert main(arguments) == 0
    assert "岗位 id 或任一名称" in capsys.readouterr().out


def test_problems_speak_chinese_too(capsys: pytest.CaptureFixture[str], chinese: None) -> None:
    assert main(["--lang", "zh", "build", "--foo"]) == 2
    assert "没有选项" in capsys.readouterr().err


@pytest.fixture
def chinese() -> None:
    from kitgen.messages_zh import CATALOGUE

    if "id or any name of the role" not in CATALOGUE:
        pytest.fail("the Chinese catalogue lacks the words of the command line")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        (["--lang", "zh"], {"KITGEN_LANG": "en"}, "zh"),
        ([], {"KITGEN_LANG": "zh", "LANG": "en_US.UTF-8"}, "zh"),
        ([], {"KITGEN_LANG": "zh-Hant"}, "zh"),
        ([], {"LANG": "zh_TW.UTF-8"}, "zh"),
        ([], {"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ([], {"LANG": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_is_that_of_option_variable_locale_in_this_order(
    arguments: list[str], environment: dict[str, str], language: str
) -> None:
    assert taken_language(arguments, environment) == (language, [])


def test_what_follows_two_dashes_is_not_an_option() -> None:
    assert taken_language(["build", "--", "--lang"], {"KITGEN_LANG": "en"}) == ("en", ["build", "--", "--lang"])


def test_speaking_chinese_once_does_not_stick(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--lang", "zh", "--help"])
    capsys.readouterr()
    main(["--lang", "en", "--help"])
    assert "make the booklets of an opening" in capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "-h"]) == 0
    assert f"Usage: kitgen {name}" in capsys.readouterr().out


# ── the other commands ──────────────────────────────────────────────────────


def test_list_counts_the_same_in_table_json_and_csv(capsys: pytest.CaptureFixture[str]) -> None:
    def told(*options: str) -> str:
        assert main(["list", *options]) == 0
        return capsys.readouterr().out

    data = json.loads(told("--json"))
    rows = list(csv.DictReader(io.StringIO(told("--csv"))))
    assert [{**row, "difficulty": int(row["difficulty"]), "questions": int(row["questions"])} for row in rows] == data
    totals = [int(line.split()[-1]) for line in told().splitlines()[1:]]
    assert sum(totals) == sum(count["questions"] for count in data) > 60


def test_the_columns_of_the_table_stand_under_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    from rich.cells import cell_len

    main(["--lang", "zh", "list"])
    assert len({cell_len(line) for line in capsys.readouterr().out.splitlines()}) == 1


def test_list_tells_of_a_broken_bank_and_counts_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "banks/en").mkdir(parents=True)
    (tmp_path / "banks/en/cook.yaml").write_text("role: [")
    monkeypatch.chdir(tmp_path)
    assert main(["list"]) == 1
    told = capsys.readouterr()
    assert "market-service-specialist" in told.out
    assert told.err.startswith("banks/en/cook.yaml:")


def test_lint_finds_no_error_in_what_is_shipped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["lint", "--json"]) == 0
    assert "error" not in {finding["severity"] for finding in json.loads(capsys.readouterr().out)}


def test_lint_tells_every_problem_of_every_file_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "openings").mkdir()
    (tmp_path / "openings/desk.yaml").write_text("role: market-service-specialist\ndifficulty: 6\nminuts: 45\n")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/own.xml.j2").write_text("<p>\n<bold>{{ view }}</bold>\n{% if %}</p>")
    monkeypatch.chdir(tmp_path)
    assert main(["lint"]) == 1
    out = capsys.readouterr().out
    for place in (
        "openings/desk.yaml:2: error",
        "openings/desk.yaml:3: error",
        "own.xml.j2:2: error",
        "own.xml.j2:3: error",
    ):
        assert place in out


def test_init_writes_a_workspace_that_builds_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "hr")]) == 0
    monkeypatch.chdir(tmp_path / "hr")
    opening = capsys.readouterr().out.splitlines()[-1].split()[-1]
    assert main(["build", opening]) == 0
    assert len(list((tmp_path / "hr/output").rglob("*.docx"))) == 2
    assert main(["init", str(tmp_path / "hr")]) == 4


@pytest.mark.parametrize("kind", ["bank", "opening"])
def test_schema_prints_json(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", kind]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].startswith("http://json-schema.org/draft-07")


def test_doctor_finds_everything_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert "✗" not in capsys.readouterr().out


def test_doctor_names_what_is_missing_and_ends_with_5(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none_here() -> dict[str, object]:
        raise ToolError(Problem(say("the fonts are missing"), say("install them")))

    monkeypatch.setattr("kitgen.shelf.fonts", none_here)
    assert main(["doctor"]) == 5
    told = capsys.readouterr()
    assert "✗ fonts" in told.out and "the fonts are missing" in told.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_each_shell(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    assert "_KITGEN_COMPLETE" in capsys.readouterr().out


def test_completion_offers_commands_and_options() -> None:
    offered = in_a_process(_KITGEN_COMPLETE="bash_complete", COMP_WORDS="kitgen build --la", COMP_CWORD="2")
    assert "--language" in offered.stdout


def test_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"kitgen {__version__}\n"


def test_a_terminal_without_chinese_still_gets_its_kit(tmp_path: Path) -> None:
    done = in_a_process("list", "--lang", "zh", cwd=tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


LONG = "a" * 300


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["build", LONG], 1),
        (["build", "--kit", LONG], 1),
        (["build", SAMPLE, "--format", "pdf", "--out", LONG], 4),
        (["check", LONG], 1),
        (["diff", LONG, LONG], 1),
        (["swap", LONG, "Q1"], 1),
        (["init", LONG], 4),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_a_path_longer_than_any_is_told_and_no_bug(
    arguments: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == code
    assert "Traceback" not in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_why_a_file_cannot_be_read_is_said_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "zh", "build", "nope.yaml"]) == 1
    assert "没有这个文件或文件夹" in capsys.readouterr().err


@pytest.mark.parametrize("value", ["abc", "²", "-1", "9" * 20])
@pytest.mark.parametrize("command", ["build", "plan", "lint"])
def test_an_epoch_that_is_no_time_is_told(
    command: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert main([command, SAMPLE]) == 1
    assert f"'{value}' in SOURCE_DATE_EPOCH is no time" in capsys.readouterr().err


# ── streams and programs ────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["build", "nope.yaml"], 1),
        (["build"], 2),
        (["build", SAMPLE, "--format", "odt"], 2),
        (["build", SAMPLE, "--minutes", "12"], 3),
        (["plan", SAMPLE, "--minutes", "12"], 3),
        (["check", "nope"], 1),
        (["diff", "nope", "nope"], 1),
        (["swap", "nope", "Q1"], 1),
        (["history", "nope"], 1),
        (["list"], 1),
    ],
    ids=lambda value: " ".join(value[:2]).replace(SAMPLE, "sample") if isinstance(value, list) else None,
)
def test_whatever_goes_wrong_stdout_is_one_piece_of_json_if_json_is_asked_for(
    arguments: list[str], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "banks/en").mkdir(parents=True)
    (tmp_path / "banks/en/broken.yaml").write_text("role: [\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main([*arguments, "--json"]) == code
    printed, told = capsys.readouterr()
    data = json.loads(printed)
    assert told
    if arguments != ["list"]:
        assert all(problem["message"] in told for problem in data["problems"])
        assert data["problems"]
        assert data.get("possible", True) == (code != 3)


@pytest.mark.parametrize("closed", ["stdin", "stdout", "stderr"])
def test_a_closed_stream_stops_nothing(closed: str) -> None:
    command = [sys.executable, "-m", "kitgen.cli", "plan", SAMPLE]
    number = {"stdin": "0<&-", "stdout": "1>&-", "stderr": "2>&-"}[closed]
    ended = subprocess.run(["sh", "-c", f'"$@" {number}', "sh", *command], cwd=ROOT, capture_output=True, text=True)
    assert (ended.returncode, "Traceback" in ended.stderr) == (0, False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_result_that_cannot_be_printed_is_told_with_its_code() -> None:
    with open("/dev/full", "w") as full:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "KITGEN_LANG": "en"}
        command = [sys.executable, "-m", "kitgen.cli", "schema", "opening"]
        ended = subprocess.run(command, cwd=ROOT, env=environment, stdout=full, stderr=subprocess.PIPE, text=True)
    assert ended.returncode == 4
    assert ended.stderr == "what was to be printed could not be: the disk is full\n"


def test_a_file_that_may_not_be_read_is_the_users_to_mend_wherever_it_turns_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", "templates/paper.xml.j2")

    monkeypatch.setattr("kitgen.pipeline.build", fail)
    assert main(["build", SAMPLE, "--json"]) == 1
    printed, told = capsys.readouterr()
    assert told.startswith("'templates/paper.xml.j2' may not be read here: you have no permission for it\n  hint: ")
    assert json.loads(printed)["problems"][0]["message"] in told
