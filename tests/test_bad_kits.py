"""What a user gets wrong between an opening and its kit: a folder a case, its message beside it, nothing delivered.

A case is laid over a workspace with the small bank of `data/kit`, and built. `pytest --rewrite-goldens
tests/test_bad_kits.py` writes the messages, to be read before they are committed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import Golden

from kitgen.errors import KitgenError
from kitgen.pipeline import Request, build

DATA = Path(__file__).parent / "data"
CASES = sorted(path for path in (DATA / "bad_kits").iterdir() if path.is_dir())


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(DATA / "kit" / "banks", tmp_path / "banks")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_kit_that_cannot_be_made_is_refused_with_its_message(case: Path, workspace: Path, golden: Golden) -> None:
    shutil.copytree(case, workspace, dirs_exist_ok=True)
    with pytest.raises(KitgenError) as refused:
        build(Request(opening=Path("openings/o.yaml")))
    told = refused.value.text("en").replace(f"{workspace}/", "").replace(str(DATA.parent.parent), "<kitgen>")
    golden(case.with_suffix(".txt"), f"exit code {refused.value.exit_code}\n{told}\n")
    assert not (workspace / "output").exists()


def test_the_workspace_itself_builds(workspace: Path) -> None:
    shutil.copytree(DATA / "kit" / "openings", workspace / "openings")
    assert build(Request(opening=Path("openings/desk.yaml"))).files
    assert (workspace / "output").is_dir()
