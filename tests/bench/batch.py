"""Seeds on standard input -> for each a whole kit made in this one process: its milliseconds and the RSS in MB."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from kits import MINUTES, OPENING

from kitgen.pipeline import Request, build


class Batch:
    """A process that makes kit after kit when asked to."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def make(self, seed: int) -> tuple[float, float]:
        """Milliseconds that one kit took, and the RSS of the process after it in MB."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{seed}\n")
        self._process.stdin.flush()
        spent, resident = self._process.stdout.readline().split()
        return float(spent), float(resident)

    def end(self) -> None:
        self._process.communicate()


def main() -> None:
    with TemporaryDirectory() as folder:
        for line in sys.stdin:
            start = perf_counter()
            options = {"minutes": str(MINUTES), "seed": line.strip()}
            build(Request(opening=OPENING, options=options, out=Path(folder) / "kit", force=True))
            spent = (perf_counter() - start) * 1000
            print(f"{spent:.2f} {resident():.1f}", flush=True)


def resident() -> float:
    """The RSS in MB; where there is no /proc the peak, which a new process has in part from its parent."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
