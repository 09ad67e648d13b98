"""`kitgen schema`: the JSON Schema of a file, for editors."""

from __future__ import annotations

import click

from kitgen.cli.words import Command
from kitgen.messages import say


@click.command("schema", cls=Command, told=say("Print the JSON Schema of a bank or of an opening, for your editor."))
@click.argument("kind", type=click.Choice(["bank", "opening"]))
def command(kind: str) -> None:
    from kitgen.schema.json_schema import schema_text

    print(schema_text(kind), end="")
