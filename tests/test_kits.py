"""Whole kits of the shipped bank: what is on paper is right, in three languages, in both formats."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import page as validation
import pypdf
import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from kitgen.bank import Bank
from kitgen.bank_reader import read_bank
from kitgen.kit import from_json
from kitgen.pipeline import Request, Result, build
from kitgen.shelf import shelf_for

ROOT = Path(__file__).parent.parent
ROLE = "market-service-specialist"
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
Tool = Callable[[str], str]


def bank(language: str) -> Bank:
    shelf = shelf_for(ROOT)
    path = shelf.bank_file(language, ROLE)
    assert path is not None
    return read_bank(path, shelf.source_of)


def built(folder: Path, **options: object) -> Result:
    return build(Request(options={"id": "cs-1", "role": ROLE, **options}, out=folder / "cs-1"))


LOOKS: tuple[tuple[str, dict[str, str]], ...] = (
    *((language, {}) for language in LANGUAGES),
    ("zh-Hans", {"edition": "large-print"}),
    ("en", {"edition": "large-print", "paper": "letter"}),
    ("zh-Hans", {"edition": "gbt9704"}),
    ("zh-Hant", {"paper": "a5"}),
)


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: "-".join((look[0], *look[1].values())))
def kit(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Result:
    language, look = request.param
    return built(tmp_path_factory.mktemp(language), languages=[language], difficulty="3", seed="7", **look)


def files(result: Result, ending: str) -> Iterator[Path]:
    return (result.folder / name for name in result.files if name.endswith(ending))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def page_texts(path: Path) -> list[str]:
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(path).pages]


# ── what is asked for is what is made ───────────────────────────────────────


@pytest.mark.parametrize("difficulty", ["2", "3", "4"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kit_builds_at_the_middle_difficulties_in_every_language(
    language: str, difficulty: str, tmp_path: Path
) -> None:
    result = built(tmp_path, languages=[language], difficulty=difficulty)
    assert sorted(name.split("/")[0] for name in result.files) == ["candidate"] * 2 + ["panel"] * 3
    text = result.kit.text(language)
    assert {question.dimension for question in text.live} == {dimension.id for dimension in text.dimensions}
    assert sum(result.kit.weights) == 100
    assert result.kit.question_minutes <= 45 - 8 - 45 * 0.15
    assert not {question.id for question in text.live} & {question.id for question in text.practice}


def test_one_kit_in_three_languages_asks_the_same_questions(tmp_path: Path) -> None:
    result = built(tmp_path, languages=list(LANGUAGES), difficulty="3")
    asked = [[question.id for question in text.live] for text in result.kit.texts]
    assert asked[0] == asked[1] == asked[2]
    assert len(result.files) == 13
    assert "candidate/cs-1-practice.zh-Hant.pdf" in result.files


def test_a_kit_rebuilt_from_its_own_file_has_the_same_bytes(kit: Result, tmp_path: Path) -> None:
    again = build(Request(kit=kit.folder / "panel" / "kit.json", out=tmp_path / "again"))
    assert not again.differences
    for name in kit.files:
        assert (kit.folder / name).read_bytes() == (again.folder / name).read_bytes(), name


def test_hash_seed_locale_time_zone_and_folder_change_nothing(tmp_path: Path) -> None:
    contents = []
    for name, env in (
        ("a", {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}),
        ("b", {"PYTHONHASHSEED": "2", "TZ": "Asia/Taipei", "LC_ALL": "C"}),
    ):
        folder = tmp_path / name
        folder.mkdir()
        command = [
            sys.executable,
            "-m",
            "kitgen.cli",
            "build",
            "--role",
            ROLE,
            "--seed",
            "3",
            "--out",
            str(folder / "k"),
        ]
        subprocess.run(command, cwd=folder, env={"PATH": "/usr/bin:/bin", "HOME": str(folder), **env}, check=True)
        contents.append({path.name: path.read_bytes() for path in (folder / "k").rglob("*") if path.is_file()})
    assert len(contents[0]) == 5
    assert contents[0] == contents[1]


# ── every word arrives, and none too many ───────────────────────────────────


def test_every_string_of_a_live_question_stands_on_its_own_pages(kit: Result) -> None:
    (language,) = kit.kit.opening.languages
    text = kit.kit.text(language)
    (path,) = (one for one in files(kit, "interviewer.pdf"))
    whole = "".join(page_texts(path))
    for question in text.live:
        told = [question.stem, question.context, question.intent, question.unstick, question.title]
        told += [one.text for group in (question.probes, question.look_fors, question.red_flags) for one in group]
        told += [anchor.text for anchor in question.anchors]
        for words in told:
            assert squeezed(words) in whole, words


def test_every_practice_question_and_its_answer_stand_in_the_booklet(kit: Result) -> None:
    (language,) = kit.kit.opening.languages
    (path,) = (one for one in files(kit, "practice.pdf"))
    whole = "".join(page_texts(path))
    for question in kit.kit.text(language).practice:
        for words in (question.stem, question.title, *question.practice.self_check, *question.answer.mistakes):
            assert squeezed(words) in whole, words


def test_question_pages_hold_guide_and_score_strip_together(kit: Result) -> None:
    """A question stands on one page, or on two facing ones of which the left comes first; large type flows on."""
    opening = kit.kit.opening
    flows = opening.edition == "large-print" or opening.paper == "a5"
    (language,) = kit.kit.opening.languages
    (path,) = (one for one in files(kit, "interviewer.pdf"))
    pages = page_texts(path)
    for question in kit.kit.text(language).live:
        ask = next(n for n, page in enumerate(pages, 1) if squeezed(question.anchors[0].text) in page)
        first = squeezed(question.stem.split("\n")[0])
        if flows:
            assert first in "".join(pages[ask - 4 : ask])
            assert any(_has_strip(page, language) for page in pages[ask - 1 : ask + 2])
            continue
        assert first in pages[ask - 1]
        strip = ask if "1" in pages[ask - 1][-80:] and _has_strip(pages[ask - 1], language) else ask + 1
        assert _has_strip(pages[strip - 1], language)
        if strip != ask:
            assert ask % 2 == 0


def _has_strip(page: str, language: str) -> bool:
    return {"zh-Hans": "未考察", "zh-Hant": "未提問", "en": "Notasked"}[language] in page


def test_the_candidate_s_files_name_neither_seed_nor_kit_nor_live_question(kit: Result) -> None:
    (language,) = kit.kit.opening.languages
    secrets = [kit.kit.code, dict(kit.kit.hashes)["bank"][:8], *(one.id for one in kit.kit.text(language).live)]
    for path in (kit.folder / "candidate").iterdir():
        data = path.read_bytes()
        words = "".join(page_texts(path)) if path.suffix == ".pdf" else _docx_text(data)
        for secret in secrets:
            assert secret not in words
            assert secret.encode() not in data


def _docx_text(data: bytes) -> str:
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


# ── what others accept ──────────────────────────────────────────────────────


def test_docx_has_no_finding(kit: Result) -> None:
    for path in files(kit, ".docx"):
        for version in (FileFormat.MICROSOFT_365, FileFormat.OFFICE_2019):
            assert not OpenXmlValidator(version).validate(path).errors


def test_pdf_is_valid_for_qpdf_and_has_its_fonts_embedded(kit: Result, tool: Tool) -> None:
    for path in files(kit, ".pdf"):
        checked = subprocess.run([tool("qpdf"), "--check", path], capture_output=True, text=True, check=True)
        assert "No syntax or stream encoding errors" in checked.stdout
        listed = subprocess.run([tool("pdffonts"), path], capture_output=True, text=True, check=True).stdout
        rows = listed.splitlines()[2:]
        assert rows
        assert all(re.search(r"\byes\s+yes\s+yes\b", row) for row in rows)  # embedded, subset, readable


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_pdf_meets_the_standards_for_readers_and_archives(kit: Result, profile: str) -> None:
    for path in files(kit, ".pdf"):
        report = validation.validate_pdf_bytes(path.read_bytes(), profile=profile)
        assert report.rules.total > 100
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_docx_and_pdf_start_every_unit_on_the_same_page(kit: Result, tool: Tool, tmp_path: Path) -> None:
    """LibreOffice's own pages of the DOCX against the PDF: as many, and each opening with the same words."""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    docx = list(files(kit, ".docx"))
    command = [tool("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *docx], check=True, capture_output=True, timeout=240)
    for path in docx:
        ours, theirs = page_texts(path.with_suffix(".pdf")), page_texts(tmp_path / f"{path.stem}.pdf")
        assert len(ours) == len(theirs)
        for number, (mine, yours) in enumerate(zip(ours, theirs, strict=True), start=1):
            assert _letters(mine) == _letters(yours), (path.name, number)


def _letters(page: str) -> Counter[str]:
    """How often each letter, digit and Han character stands on a page: what does not depend on the order of reading."""
    return Counter(char for char in unicodedata.normalize("NFKC", page) if char.isalnum())


def test_the_kit_file_reads_back_and_passes_the_independent_checker(kit: Result) -> None:
    data = (kit.folder / "panel" / "kit.json").read_bytes()
    frozen = from_json(data, "kit.json")
    assert frozen == kit.kit
    assert json.loads(data)["format"] == 1


def test_the_shipped_banks_agree_in_ids_and_cover_what_was_promised() -> None:
    source = bank("zh-Hans")
    assert len(source.questions) >= 60
    assert {question.difficulty for question in source.questions} == {1, 2, 3, 4, 5}
    for language in LANGUAGES[1:]:
        assert [one.id for one in bank(language).questions] == [one.id for one in source.questions]
