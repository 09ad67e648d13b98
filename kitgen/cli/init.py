"""`kitgen init`: a folder with an opening, a bank, templates and labels that builds at once."""

from __future__ import annotations

from pathlib import Path

import click

from kitgen.cli.words import Command, told
from kitgen.messages import say


@click.command("init", cls=Command, told=say("Write a workspace into FOLDER: an opening, banks, templates and labels."))
@click.argument("folder", type=click.Path(path_type=Path))
def command(folder: Path) -> None:
    from kitgen.workspace import init
    from kitgen.yamltext import display_name

    files = init(folder)
    print(told(say("wrote {count} files into '{folder}'", count=len(files), folder=display_name(folder))))
    openings = [path.relative_to(folder).as_posix() for path in files if path.parent.name == "openings"]
    print(told(say("next: cd {folder} && kitgen build {opening}", folder=display_name(folder), opening=openings[0])))
