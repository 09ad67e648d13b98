"""What the shipped templates and labels print, as plain text: a small kit, page by page, in two languages."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from conftest import Golden

from kitgen.pipeline import Request, Result, build

DATA = Path(__file__).parent / "data" / "kit"


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("kit") / "desk-1"
    return build(Request(opening=DATA / "openings" / "desk.yaml", out=folder))


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
@pytest.mark.parametrize("booklet", ["panel/desk-1-interviewer", "candidate/desk-1-practice"])
def test_a_booklet_reads_as_before(kit: Result, booklet: str, language: str, golden: Golden) -> None:
    name = f"{booklet}.{language}.pdf"
    pages = [page.extract_text() for page in pypdf.PdfReader(kit.folder / name).pages]
    text = "".join(f"── page {number} ──\n{page}\n" for number, page in enumerate(pages, start=1))
    for secret, name_of in ((kit.kit.code, "<kit>"), (kit.kit.booklet_code, "<booklet>"), (_bank(kit), "<bank>")):
        text = text.replace(secret, name_of)  # these follow every change of any template
    golden(DATA / "expected" / f"{Path(name).stem}.txt", text)


def test_both_formats_of_both_booklets_are_there_in_both_languages(kit: Result) -> None:
    assert len(kit.files) == 9


def _bank(kit: Result) -> str:
    return dict(kit.kit.hashes)["bank"][:8]
