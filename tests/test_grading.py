"""Papers that a key marks: drills and handout in the booklet, as plain text and as files that others accept."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import page as validation
import pypdf
import pytest
from conftest import Golden
from openxml_audit import FileFormat, OpenXmlValidator
from paper import fonts_for
from small_banks import bank_of, ids
from small_banks import question as small

from kitgen.bank_reader import read_bank
from kitgen.errors import InputError, ShortageError
from kitgen.kit import from_json
from kitgen.layout import layout
from kitgen.layout.pages import Rule
from kitgen.layout.seal import SEAL_MM, sealed
from kitgen.markup import read_markup
from kitgen.pipeline import Request, Result, build
from kitgen.preflight.contents import check_sums
from kitgen.preflight.delivery import delivered
from kitgen.selection import select_certification
from kitgen.selection.sheets import drawn_for_paper
from kitgen.theme import MM, theme_for
from kitgen.views.drills import score_bands
from kitgen.views.grading import least_points
from kitgen.views.lessons import lessons_of
from kitgen.wall import certification_guard, certification_secrets

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


DOCUMENTS = (
    *(f"candidate/lost-1-{one}" for one in ("practice", "practice-learner", "paper", "answer-sheet")),
    *(f"panel/lost-1-{one}" for one in ("trainer", "key", "practical", "thresholds")),
)


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


def test_a_booklet_for_learners_holds_no_answer(kit: Result) -> None:
    text = squeezed("".join(pages(kit.folder / "candidate/lost-1-practice-learner.zh-Hans.pdf")))
    for question in kit.kit.text("zh-Hans").practice:
        assert squeezed(question.stem)[:10] in text
        assert squeezed(question.answer.explanation) not in text
        assert not question.answer.reference or squeezed(question.answer.reference)[:12] not in text


@pytest.mark.parametrize("document", ["paper", "answer-sheet", "practice", "practice-learner"])
def test_no_candidate_file_tells_what_marks_a_certification(kit: Result, document: str) -> None:
    text = squeezed("".join(pages(kit.folder / f"candidate/lost-1-{document}.zh-Hans.pdf")))
    for question in kit.kit.text("zh-Hans").cert:
        told = (question.intent, question.answer.explanation, *(one.rationale for one in question.answer.options))
        told += tuple(one.text for one in question.look_fors)
        assert not [words for words in told if words and squeezed(words) in text], question.id


def test_no_booklet_asks_what_a_certification_asks(kit: Result) -> None:
    booklets = ("candidate/lost-1-practice", "candidate/lost-1-practice-learner", "panel/lost-1-trainer")
    text = squeezed("".join(page for one in booklets for page in pages(kit.folder / f"{one}.zh-Hans.pdf")))
    assert not [one.id for one in kit.kit.text("zh-Hans").cert if squeezed(one.stem) in text]


def test_the_wall_guards_what_marks_a_certification_but_not_what_it_asks(kit: Result) -> None:
    told = kit.kit.text("zh-Hans").cert[0]
    guard = [secret.text for secret in certification_guard(kit.kit, "zh-Hans")]
    assert told.answer.options[0].rationale in guard
    assert told.answer.explanation in guard
    assert told.stem not in guard
    assert told.stem in [secret.text for secret in certification_secrets(kit.kit, "zh-Hans")]


def test_a_certification_alone_asks_and_practises_nothing(tmp_path: Path) -> None:
    options = {"role": "lost-property", "documents": ["certification"], "id": "only"}
    workspace = tmp_path / "desk"
    (workspace / "banks").mkdir(parents=True)
    shutil.copytree(DATA / "banks", workspace / "banks", dirs_exist_ok=True)
    opening = workspace / "only.yaml"
    opening.write_text("role: lost-property\n", "utf-8")
    made = build(Request(opening=opening, options={**options, "seed": 1}))
    text = made.kit.texts[0]
    assert (text.live, text.practice, len(text.cert)) == ((), (), 5)
    assert {booklet.kind.id for booklet in made.booklets} == {"paper", "answer-sheet", "key", "practical", "thresholds"}
    assert check_sums(delivered((made.folder,))).state == "passed"
    again = build(Request(kit=made.folder / "panel" / "kit.json", out=tmp_path / "again"))
    assert again.kit.files == made.kit.files


def test_practical_sheets_are_copied_for_each_candidate_and_a_result_sheet_is_the_chairs(tmp_path: Path) -> None:
    options = {"documents": ["certification"], "id": "only", "panel": "2", "profile": "western"}
    opening = DATA / "openings" / "lost-property.yaml"
    out = tmp_path / "only"
    build(Request(opening=opening, options={**options, "languages": ["en"]}, prints=("sets",), ledger=False, out=out))
    slip = "".join("".join(pages(out / "print" / "only-copies.pdf")).split())
    chair, other = slip.split("Whatitholds:")[1:3]
    for title, times in (("key", "1"), ("practical", "1percandidate"), ("thresholds", "1percandidate")):
        name = str(pypdf.PdfReader(out / "panel" / f"only-{title}.pdf").metadata.title)  # type: ignore[union-attr]
        row = "".join(name.split()) + times
        assert row in chair
        assert (row in other) == (title != "thresholds")


def test_a_level_with_too_few_questions_is_a_shortage() -> None:
    bank = read_bank(DATA / "banks/zh-Hans/lost-property.yaml")
    assert bank.cert is not None
    asking = replace(bank, cert=replace(bank.cert, questions=9))
    with pytest.raises(ShortageError, match="takes 9 written questions of the pool cert, there are 4"):
        select_certification(asking, "one-star", seed=1, common=ids(bank))
    with pytest.raises(InputError, match="says nothing about certification"):
        select_certification(replace(bank, cert=None), "one-star", seed=1, common=ids(bank))


def test_a_paper_is_spread_over_dimensions_and_types_and_ordered_by_type() -> None:
    kinds = ("mcq_single", "true_false", "matching", "case")
    questions = [
        small(f"{kind}-{d}-{n}", f"d{d}", type=kind, use="cert") for kind in kinds for d in (1, 2, 3) for n in "ab"
    ]
    bank = bank_of(*questions, dimensions=3)
    picked = [bank.by_id[one] for one in drawn_for_paper(bank, questions, 12, seed=5, use="cert")]
    assert set(Counter(one.dimension for one in picked).values()) == {4}
    assert set(Counter(one.type for one in picked).values()) == {3}
    assert [one.type for one in picked] == sorted((one.type for one in picked), key=kinds.index)


@pytest.mark.parametrize("full,percent,least", [(13, 60, 8), (15, 60, 9), (15, 75, 12), (100, 60, 60), (7, 100, 7)])
def test_the_least_that_passes_is_a_whole_number_of_points(full: int, percent: int, least: int) -> None:
    assert least_points(full, percent) == least


def test_the_strip_stands_at_the_bound_edge_of_every_page() -> None:
    theme = sealed(theme_for("zh-Hans", "a4"))
    document = read_markup(
        '<document title="t"><furniture><seal line="密封线" note="n"><field label="姓名"/></seal></furniture>'
        "<part><p>一</p></part><part><p>二</p></part></document>",
        name="sealed",
        language="zh-Hans",
        pictures={},
    )
    laid = layout(document, theme, fonts_for("zh-Hans"))
    lines = [[one.x1 / MM for one in page.strip if isinstance(one, Rule) and one.dashed] for page in laid.pages]
    assert lines == [[pytest.approx(SEAL_MM)] * 4, [pytest.approx(theme.page.width_mm - SEAL_MM)] * 4]
    assert theme.page.left(1) / MM > SEAL_MM


def squeezed(text: str) -> str:
    return "".join(text.split())


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
