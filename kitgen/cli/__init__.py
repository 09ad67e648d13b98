"""Arguments -> pipeline -> messages and exit code. A thin shell: each command imports what it needs when it runs.

0 ok · 1 bad input · 2 usage · 3 shortage · 4 output · 5 font or tool missing · 6 wall · 70 bug · 130 Ctrl-C
"""

from __future__ import annotations

import atexit
import gc
import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kitgen.cli.commands import kitgen
from kitgen.cli.outcome import Outcome
from kitgen.cli.words import speak, taken_language

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and give its exit code. Results go to stdout, messages to stderr."""
    sys.stdout, sys.stderr = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()  # closed by whoever called
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a GBK console must not stop a kit for a character it lacks
    with Outcome() as outcome, _no_collecting():
        language, rest = taken_language(sys.argv[1:] if arguments is None else arguments, os.environ)
        speak(language)
        outcome.as_json = "--json" in rest
        outcome.code = kitgen.main(list(rest), prog_name="kitgen", standalone_mode=False) or 0
        sys.stdout.flush()
    return outcome.code


@contextmanager
def _no_collecting() -> Iterator[None]:
    """One command, and the process ends: collecting garbage, then or before, would cost a tenth of its time in vain."""
    gc.disable()
    atexit.register(gc.freeze)
    try:
        yield
    finally:
        gc.enable()
