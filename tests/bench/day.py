"""A whole day on paper against the two booklets alone, per page, in one run: prints figures, asserts nothing.

python tests/bench/day.py

Five examiners, twelve candidates, every document in both formats, print sets and the folded booklet. Empty backs of
leaves count for nothing. All are made from the opening to the delivered folder, in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from zlib import compress

from batch import resident
from kits import LANGUAGE, OPENING
from rounds import medians, milliseconds

from kitgen.pipeline import Request, Result, build
from kitgen.writers.pdf.objects import LEVEL

_SEEDS = range(5)
_EMPTY = b"stream\n" + compress(b"", LEVEL)
"""The content of a page without any."""
_FLAT = 20
"""So many more kits are made before memory is looked at again."""


def booklets(seed: int, out: Path) -> Result:
    return build(Request(opening=OPENING, options=_options(seed), out=out, force=True, ledger=False))


def forms(seed: int, out: Path, prints: tuple[str, ...] = ()) -> Result:
    return build(
        Request(
            opening=OPENING,
            options=_options(seed),
            out=out,
            force=True,
            ledger=False,
            candidates=tuple(map(str, range(1, 13))),
            forms_of_day=True,
            prints=prints,
        )
    )


def day(seed: int, out: Path) -> Result:
    return forms(seed, out, ("sets", "folded"))


def _options(seed: int) -> dict[str, object]:
    return {"seed": str(seed), "languages": [LANGUAGE], "panel": "5", "profile": "cn"}


def pages(result: Result) -> int:
    """How many pages of all its documents something stands on; each once, in however many formats."""
    files = [data for booklet in result.booklets for name, data in booklet.files if name.endswith(".pdf")]
    return sum(booklet.pages for booklet in result.booklets) - sum(data.count(_EMPTY) for data in files)


def main() -> None:
    jobs: dict[str, Callable[[int, Path], Result]] = {"booklets": booklets, "forms": forms, "day": day}
    with TemporaryDirectory() as folder:
        out = Path(folder) / "kit"
        counts = {name: median(pages(job(seed, out)) for seed in _SEEDS) for name, job in jobs.items()}
        timed = {name: lambda seed, job=job: job(seed, out) for name, job in jobs.items()}
        times = medians(timed, list(_SEEDS), rounds=3)
        before = resident()
        late = [milliseconds(timed["day"], seed) for seed in range(100, 100 + _FLAT)]
        after = resident()
    per_page = {name: times[name] / counts[name] for name in jobs}
    for name in jobs:
        print(
            f"{name:10} {times[name]:6.0f} ms, {counts[name]:4.0f} pages, {per_page[name]:5.1f} ms a page", flush=True
        )
    more = (times["day"] - times["booklets"]) / (counts["day"] - counts["booklets"])
    print(f"a page of the day / of the booklets       {per_page['day'] / per_page['booklets']:.2f}   to reach <= 1")
    print(f"  forms without print sets / the booklets {per_page['forms'] / per_page['booklets']:.2f}")
    print(f"  a page more, over the booklets          {more / per_page['booklets']:.2f}")
    print(f"RSS {before:.0f} MB, {after:.0f} MB after {_FLAT} days more; {median(late):.0f} ms a day")


if __name__ == "__main__":
    main()
