"""The seed alone decides: no hash seed, no number of threads and no order of questions changes what is picked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def digest(hash_seed: str, *arguments: str) -> str:
    script = Path(__file__).parent / "one_result.py"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    run = subprocess.run([sys.executable, script, *arguments], env=environment, capture_output=True, check=True)
    return run.stdout.decode().strip()


def test_openings_forms_and_candidates_come_out_alike_however_they_are_picked() -> None:
    plain = digest("0", "1")
    assert len(plain) == 64
    assert digest("4242", "3", "REVERSED") == plain
