"""`kitgen completion`: the script that lets a shell complete commands and options."""

from __future__ import annotations

import click

from kitgen.cli.words import Command
from kitgen.messages import say


@click.command(
    "completion",
    cls=Command,
    told=say('Print the completion script of SHELL; for bash: eval "$(kitgen completion bash)"'),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    from click.shell_completion import get_completion_class

    from kitgen.cli.commands import kitgen

    kind = get_completion_class(shell)
    assert kind is not None
    print(kind(kitgen, {}, "kitgen", "_KITGEN_COMPLETE").source())
