"""The docs say what the code does: no option, command or exit code is without its line."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from kitgen.cli.commands import kitgen
from kitgen.errors import KitgenError

ROOT = Path(__file__).parent.parent
COMMAND_LINE = (ROOT / "docs/command-line.md").read_text("utf-8")
CONTEXT = click.Context(kitgen, **kitgen.context_settings)
COMMANDS = {name: kitgen.get_command(CONTEXT, name) for name in kitgen.list_commands(CONTEXT)}


def options(command: click.Command) -> set[str]:
    return {
        name
        for one in command.get_params(click.Context(command, parent=CONTEXT))
        for name in one.opts
        if name.startswith("--")
    }


def section(name: str) -> str:
    """What the docs say of a command."""
    found = re.search(rf"^## `kitgen {name}\b.*?(?=^## |\Z)", COMMAND_LINE, re.DOTALL | re.MULTILINE)
    assert found, name
    return found[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_section_with_all_its_options(name: str) -> None:
    command = COMMANDS[name]
    assert command is not None
    for option in options(command) - {"--help"}:
        assert f"`{option}`" in section(name) or f"**`{option}`" in section(name), option


def test_the_options_of_kitgen_itself_stand_in_the_docs() -> None:
    for option in options(kitgen):
        assert f"`{option}" in COMMAND_LINE or f"kitgen {option}" in COMMAND_LINE, option


@pytest.mark.parametrize("name", COMMANDS)
def test_the_docs_name_no_option_that_a_command_does_not_have(name: str) -> None:
    command = COMMANDS[name]
    assert command is not None
    named = set(re.findall(r"`(--[a-z]+)[` ]", section(name)))
    assert named <= options(command) | options(kitgen)


def test_every_exit_code_stands_in_its_table() -> None:
    table = (ROOT / "docs/exit-codes.md").read_text("utf-8")
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", table, re.MULTILINE)}
    assert told == {0, 70, 130} | {kind.exit_code for kind in KitgenError.__subclasses__()}


def test_every_page_of_the_docs_that_is_linked_exists() -> None:
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_dependency_has_its_reason_in_contributing() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    reasons = (ROOT / "CONTRIBUTING.md").read_text("utf-8").casefold()
    extras = [name for names in project["optional-dependencies"].values() for name in names]
    for requirement in [*project["dependencies"], *extras]:
        name = re.split(r"[<>=]", requirement)[0].casefold()
        assert name.removeprefix("types-") in reasons, name
