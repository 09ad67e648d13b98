"""Papers that a key marks: drills and handout in the booklet, as plain text and as files that others accept."""

from __future__ import annotations

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import page as validation
import pypdf
import pytest
from conftest import Golden
from openxml_audit import FileFormat, OpenXmlValidator

from kitgen.kit import from_json
from kitgen.pipeline import Request, Result, build
from kitgen.views.drills import score_bands
from kitgen.views.lessons import lessons_of

DATA = Path(__file__).parent / "data" / "grading"
LANGUAGES = ("zh-Hans", "en")
Tool = Callable[[str], str]


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("grading") / "lost-1"
    return build(Request(opening=DATA / "openings" / "lost-property.yaml", out=folder))


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def masked(kit: Result, text: str) -> str:
    secrets = (
        (kit.kit.code, "<kit>"),
        (kit.kit.booklet_code, "<booklet>"),
        (dict(kit.kit.hashes)["bank"][:8], "<bank>"),
    )
    for secret, name in secrets:
        text = text.replace(secret, name)
    return text


DOCUMENTS = ("candidate/lost-1-practice",)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_reads_as_before(kit: Result, document: str, language: str, golden: Golden) -> None:
    name = f"{document}.{language}.pdf"
    numbered = enumerate(pages(kit.folder / name), start=1)
    text = "".join(f"── page {number} ──\n{page}\n" for number, page in numbered)
    golden(DATA / "expected" / f"{Path(name).stem}.txt", masked(kit, text))


def test_no_drill_is_parted_by_a_page(kit: Result) -> None:
    texts = pages(kit.folder / "candidate/lost-1-practice.zh-Hans.pdf")
    for drill in (one for one in kit.kit.text("zh-Hans").practice if one.keyed):
        whole = [page for page in texts if drill.stem.split("____")[0][:12] in page]
        assert all(option.text in whole[0] for option in drill.answer.options), drill.id


def test_the_key_stands_in_the_answers_only(kit: Result) -> None:
    texts = pages(kit.folder / "candidate/lost-1-practice.zh-Hans.pdf")
    first = next(number for number, text in enumerate(texts) if "基础练习答案" in text)
    for drill in (one for one in kit.kit.text("zh-Hans").practice if one.keyed):
        found = [number for number, text in enumerate(texts) if drill.answer.explanation in text]
        assert found and min(found) >= first, drill.id


def test_a_kit_with_drills_and_handout_reads_back(kit: Result) -> None:
    frozen = from_json((kit.folder / "panel" / "kit.json").read_bytes(), "kit.json")
    assert frozen == kit.kit
    assert frozen.text("en").handout[0].id == "proof-before-handing-over"


def test_docx_and_pdf_start_every_page_alike(kit: Result, tool: Tool, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    docx = [kit.folder / name for name in kit.files if name.endswith(".docx")]
    command = [tool("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, docx)], check=True, capture_output=True, timeout=240)
    for path in docx:
        ours, theirs = pages(path.with_suffix(".pdf")), pages(tmp_path / f"{path.stem}.pdf")
        assert [letters(one) for one in ours] == [letters(one) for one in theirs], path.name


def letters(page: str) -> Counter[str]:
    return Counter(char for char in unicodedata.normalize("NFKC", page) if char.isalnum())


def test_files_meet_their_standards(kit: Result) -> None:
    for path in (kit.folder / name for name in kit.files):
        if path.suffix == ".docx":
            assert not OpenXmlValidator(FileFormat.MICROSOFT_365).validate(path).errors, path.name
        elif path.suffix == ".pdf":
            for profile in ("ua1", "2a"):
                report = validation.validate_pdf_bytes(path.read_bytes(), profile=profile)
                assert not report.failures, (path.name, report.failures[0].message)


@pytest.mark.parametrize(
    ("points", "bands"),
    [
        (14, [(13, 14), (11, 12), (9, 10), (0, 8)]),
        (2, [(2, 2), (0, 1)]),
        (100, [(90, 100), (75, 89), (60, 74), (0, 59)]),
    ],
)
def test_bands_meet_without_overlap_and_cover_every_point(points: int, bands: list[tuple[int, int]]) -> None:
    assert [(band.low, band.high) for band in score_bands(points)] == bands


def test_lessons_hold_everything_once_in_order_within_their_time() -> None:
    topics, drills = [f"t{i}" for i in range(6)], [f"d{i}" for i in range(24)]
    questions = [(f"q{i}", 3.0) for i in range(12)]
    lessons = lessons_of(topics, questions, drills)
    assert [one for lesson in lessons for one in lesson.topics] == topics
    assert [one for lesson in lessons for one in lesson.questions] == [name for name, _ in questions]
    assert [one for lesson in lessons for one in lesson.drills] == drills
    assert max(lesson.minutes for lesson in lessons) <= 105
