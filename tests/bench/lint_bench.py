"""Lint against the reader on ten megabytes, and how the search for near-duplicates grows: ratios, nothing asserted.

python tests/bench/lint_bench.py
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from big_bank import stems, write_big_bank
from rounds import medians

from kitgen.bank_reader import read_bank
from kitgen.lint.files import lint_file
from kitgen.lint.near import near_pairs
from kitgen.shelf import shipped

BANK = shipped("banks") / "zh-Hans/market-service-specialist.yaml"


def lint(folder: Path) -> None:
    """Ten megabytes of bank linted by every rule against the same only read."""
    path = folder / BANK.name
    jobs: dict[str, Callable[[Path], object]] = {
        "lint": lambda path: len(lint_file(path, day="2026-11-27")),
        "reader": lambda path: len(read_bank(path).questions),
    }
    for name, varied in (("the same over and over", False), ("no text twice", True)):
        write_big_bank(BANK, path, size=10_000_000, varied=varied)
        times = medians(jobs, [path], rounds=3, warm=False)
        detail = f"lint {times['lint'] / 1000:.2f} s, reader {times['reader'] / 1000:.2f} s; {name}"
        print(f"Lint of 10 MB: lint / reader       {times['lint'] / times['reader']:6.2f}   to reach <= 3    {detail}")


def growth() -> None:
    """Near-duplicates among ten times as many stems."""
    few, many = stems(1_000), stems(10_000)
    jobs: dict[str, Callable[[None], object]] = {
        "few": lambda _: len(list(near_pairs(few))),
        "many": lambda _: len(list(near_pairs(many))),
    }
    times = medians(jobs, [None], rounds=3, warm=False)
    detail = f"{times['few']:.0f} ms for 1 000, {times['many']:.0f} ms for 10 000; quadratic would be 100"
    print(f"Near-duplicates: 10 000 / 1 000    {times['many'] / times['few']:6.2f}   to reach < 100   {detail}")


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        lint(Path(place))
    growth()
