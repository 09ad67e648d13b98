"""`kitgen plan` on a bank of ten megabytes: a cold process that finds an outline against one that reads it all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import rmtree
from statistics import median

from big_bank import write_big_bank
from rounds import milliseconds

_ROUNDS = 7


def again(source: Path, folder: Path) -> tuple[str, float, str, str]:
    """A line: what, second plan / first, the goal, and the times."""
    bank, opening, cache = folder / "banks/zh-Hans" / source.name, folder / "opening.yaml", folder / "cache"
    bank.parent.mkdir(parents=True)
    write_big_bank(source, bank, size=10_000_000)
    opening.write_text(f"role: {source.stem}\nminutes: 60\nblueprint: {{count: 6}}\n", "utf-8")
    command = [str(Path(sys.executable).parent / "kitgen"), "plan", str(opening)]
    environment = {**os.environ, "XDG_CACHE_HOME": str(cache)}

    def run(_: None) -> None:
        subprocess.run(command, check=True, capture_output=True, env=environment)

    first, second = [], []
    for _ in range(_ROUNDS):
        rmtree(cache, ignore_errors=True)
        first.append(milliseconds(run, None))
        second.append(milliseconds(run, None))
    detail = f"first {median(first):.0f} ms, then {median(second):.0f} ms"
    return "Plan of 10 MB: again / first", median(second) / median(first), "<= 0.5", detail
