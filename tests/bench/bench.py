"""kitgen against its peers in one run on one machine: prints ratios, asserts nothing.

python tests/bench/bench.py [pdf] [docx] [cold] [reading] [flat] [picking] [conflicts] [again]
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from again import again
from batch import Batch
from big_bank import write_big_bank
from conflicts import conflicts
from docxtpl_fill import fill_template
from docxtpl_pages import docxtpl_data
from docxtpl_template import write_template
from kits import BANK, LANGUAGE, MINUTES, OPENING, Sample, sample
from picking import picking
from rounds import medians
from typst_compile import compiler
from typst_pages import typst_source, write_fonts

from kitgen.bank_reader import read_bank
from kitgen.document import Document
from kitgen.layout.pages import Pages
from kitgen.shelf import fonts
from kitgen.writers.docx import write_docx
from kitgen.writers.pdf import write_pdf

HERE = Path(__file__).parent
KITS = 24
"""Different kits, so that no peer finds a whole document in its cache."""


@dataclass(frozen=True, slots=True)
class Job:
    """One interviewer's booklet, ready for kitgen and for each peer."""

    sample: Sample
    document: Document
    pages: Pages
    source: bytes
    data: dict[str, Any]


def job(one: Sample, booklet: str = "interviewer") -> Job:
    document = one.document(booklet)
    pages = one.pages(document)
    source = typst_source(document, pages, one.supplies.theme).encode()
    return Job(one, document, pages, source, docxtpl_data(pages))


def jobs() -> list[Job]:
    """The interviewer's booklets of different kits."""
    first = sample(0)
    return [job(Sample(sample(seed).kit, first.supplies)) for seed in range(KITS)]


def tell(what: str, ratio: float, goal: str, detail: str) -> None:
    print(f"{what:34} {ratio:6.2f}   to reach {goal:7} {detail}", flush=True)


# ── warm ────────────────────────────────────────────────────────────────────


def pdf(given: Sequence[Job], folder: Path) -> None:
    """Layout and PDF from a ready document against typst from ready source; then the whole way from a kit."""
    write_fonts(fonts()[LANGUAGE].regular, folder)
    typst = compiler(folder)

    def ours(one: Job) -> bytes:
        return write_pdf(one.document, one.sample.pages(one.document), one.sample.supplies.fonts)

    def whole(one: Job) -> bytes:
        document = one.sample.document("interviewer")
        return write_pdf(document, one.sample.pages(document), one.sample.supplies.fonts)

    def theirs(one: Job) -> object:
        return typst.compile(one.source, format="pdf")

    times = medians({"kitgen": ours, "typst": theirs, "whole": whole}, given, rounds=3)
    pages = median(len(one.pages.pages) for one in given)
    detail = f"kitgen {times['kitgen']:.0f} ms, typst {times['typst']:.0f} ms; {pages:.0f} pages, tagged"
    tell("PDF warm: typst / kitgen", times["typst"] / times["kitgen"], ">= 1.3", detail)
    detail = f"kitgen {times['whole']:.0f} ms"
    tell("  from a kit: typst / kitgen", times["typst"] / times["whole"], "-", detail)


def docx(given: Sequence[Job], folder: Path) -> None:
    """DOCX from ready pages against docxtpl from ready data."""
    template = folder / "template.docx"
    write_template(template, given[0].sample.supplies.theme)

    def ours(one: Job) -> bytes:
        return write_docx(one.document, one.pages, one.sample.supplies.theme)

    def theirs(one: Job) -> bytes:
        return fill_template(template, one.data)

    times = medians({"kitgen": ours, "docxtpl": theirs}, given, rounds=3)
    detail = f"kitgen {times['kitgen']:.1f} ms, docxtpl {times['docxtpl']:.0f} ms"
    tell("DOCX warm: docxtpl / kitgen", times["docxtpl"] / times["kitgen"], ">= 8", detail)


# ── cold ────────────────────────────────────────────────────────────────────


def cold(folder: Path) -> None:
    """A whole process that makes four files against one fresh process per peer that makes its two."""
    one = sample(0)
    sources, data = [], []
    for booklet in ("interviewer", "practice"):
        ready = job(one, booklet)
        sources.append(folder / f"{booklet}.typ")
        sources[-1].write_bytes(ready.source)
        data.append(folder / f"{booklet}.json")
        data[-1].write_text(json.dumps(ready.data), "utf-8")
    (folder / "fonts").mkdir()
    write_fonts(fonts()[LANGUAGE].regular, folder / "fonts")
    write_template(folder / "template.docx", one.supplies.theme)
    python, kitgen = sys.executable, str(Path(sys.executable).parent / "kitgen")
    minutes, out = ("--minutes", str(MINUTES), "--seed", "0"), ("--out", str(folder / "kit"), "--force")
    commands = {
        "kitgen": [kitgen, "build", str(OPENING), *minutes, *out],
        "typst": [python, str(HERE / "typst_compile.py"), str(folder / "fonts"), *map(str, sources)],
        "docxtpl": [python, str(HERE / "docxtpl_fill.py"), str(folder / "template.docx"), *map(str, data)],
    }
    runs = {name: _process(command) for name, command in commands.items()}
    times = medians(runs, [None], rounds=9)
    peers = times["typst"] + times["docxtpl"]
    detail = f"kitgen {times['kitgen']:.0f} ms, typst {times['typst']:.0f} + docxtpl {times['docxtpl']:.0f} ms"
    tell("Cold, four files: kitgen / peers", times["kitgen"] / peers, "<= 1.2", detail)


def _process(command: list[str]) -> Callable[[None], object]:
    return lambda _: subprocess.run(command, check=True, capture_output=True)


# ── reading ─────────────────────────────────────────────────────────────────


def reading(folder: Path) -> None:
    """Ten megabytes of YAML read and validated against the same loaded by PyYAML's own C loader."""
    path = folder / "market-service-specialist.yaml"
    write_big_bank(BANK, path, size=10_000_000)
    jobs = {
        "kitgen": lambda path: len(read_bank(path).questions),
        "CSafeLoader": lambda path: len(yaml.load(path.read_bytes(), yaml.CSafeLoader)),
    }
    times = medians(jobs, [path], rounds=3, warm=False)
    detail = f"kitgen {times['kitgen'] / 1000:.2f} s, CSafeLoader {times['CSafeLoader'] / 1000:.2f} s"
    tell("Reading 10 MB: kitgen / loader", times["kitgen"] / times["CSafeLoader"], "<= 0.6", detail)


# ── flatness ────────────────────────────────────────────────────────────────


def flat() -> None:
    """The same kits in a process that has made 200 and in one that has made fewer than 10, in turn."""
    old = Batch()
    sizes = [old.make(seed)[1] for seed in range(1, 201)]
    pairs = []
    for start in (300, 310, 320):
        young = Batch()
        young.make(0)  # the fonts are opened
        pairs += [(old.make(seed)[0], young.make(seed)[0]) for seed in range(start, start + 9)]
        young.end()
    old.end()
    spent = median(late for late, _ in pairs)
    detail = f"{spent:.0f} ms a kit; RSS {sizes[9]:.0f} MB at 10, {sizes[199]:.0f} MB at 200"
    tell("Flat: kit after 200 / before 10", median(late / early for late, early in pairs), "<= 1.05", detail)


def main(wanted: Sequence[str]) -> None:
    print(f"kitgen on {platform.machine()}, {platform.system()}, Python {platform.python_version()}; medians")
    wanted = wanted or ("pdf", "docx", "cold", "reading", "flat", "picking", "conflicts", "again")
    given = jobs() if {"pdf", "docx"} & set(wanted) else []
    for name in wanted:
        with TemporaryDirectory() as folder:
            match name:
                case "pdf":
                    pdf(given, Path(folder))
                case "docx":
                    docx(given, Path(folder))
                case "cold":
                    cold(Path(folder))
                case "reading":
                    reading(Path(folder))
                case "flat":
                    flat()
                case "picking":
                    for line in picking():
                        tell(*line)
                case "conflicts":
                    for line in conflicts():
                        tell(*line)
                case "again":
                    tell(*again(BANK, Path(folder)))
                case _:
                    sys.exit(f"there is no part '{name}'")


if __name__ == "__main__":
    main(sys.argv[1:])
