"""The commands by name. A command's module is imported when the command is asked for, not for the list of them."""

from __future__ import annotations

from importlib import import_module

import click

from kitgen import __version__
from kitgen.cli.words import Option, told
from kitgen.messages import say

_COMMANDS = {
    "build": say("make the booklets of an opening"),
    "plan": say("show what a kit would be made of, before anything is written"),
    "check": say("look at a kit before it is printed"),
    "swap": say("replace one question of a kit, in a new kit"),
    "diff": say("tell what differs between two kits"),
    "history": say("show what was issued, or take an issue back"),
    "quarantine": say("put a leaked question out of every further kit"),
    "list": say("count the questions of the banks"),
    "lint": say("check banks, openings, labels, themes and templates"),
    "init": say("write a workspace to start in"),
    "schema": say("print the JSON Schema of a bank or an opening"),
    "doctor": say("tell what kitgen needs and what is missing"),
    "completion": say("print the completion script of a shell"),
}


_MODULES = {"list": "listing"}  # a module named list would hide the built-in one in this package


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"kitgen.cli.{_MODULES.get(cmd_name, cmd_name)}").command
        return command

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.help = told(say("Printed interview kits from a question bank."))
        super().format_help_text(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As click does it, but without importing every command for its first line of help."""
        with formatter.section(told(say("Commands"))):
            formatter.write_dl([(name, told(short)) for name, short in _COMMANDS.items()])


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--lang", cls=Option, metavar="en|zh", told=say("language of messages; else KITGEN_LANG, else the locale")
)
@click.version_option(
    __version__,
    "--version",
    prog_name="kitgen",
    message="%(prog)s %(version)s",
    cls=Option,
    told=say("print the version"),
)
def kitgen(lang: str | None) -> None:
    """`--lang` stands here for the help only: `words.taken_language` has taken it out of the arguments."""
