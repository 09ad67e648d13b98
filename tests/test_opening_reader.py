"""Only the role is required, names are found in any language, and options take the same road as a file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from kitgen.errors import InputError
from kitgen.opening import Brand, Opening, PracticePlan
from kitgen.opening_reader import read_opening, seed_of
from kitgen.requirements import Requirements

BANKS = sorted((Path(__file__).parent / "data" / "readers" / "banks").glob("*/*.yaml"))


def by_options(**options: object) -> Opening:
    return read_opening(None, options, BANKS)


def by_file(folder: Path, text: str, name: str = "2026-bar.yaml", **options: object) -> Opening:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_opening(path, options, BANKS)


def png() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def test_a_role_alone_makes_an_opening(tmp_path: Path) -> None:
    assert by_file(tmp_path, "role: barista\n") == Opening(
        id="2026-bar",
        role="barista",
        level="junior",
        difficulty=3,
        languages=("zh-Hans",),
        minutes=45,
        seed=seed_of("2026-bar"),
        jurisdiction="CN",
        file=by_file(tmp_path, "role: barista\n").file,
    )


@pytest.mark.parametrize("name", ["barista", "咖啡师", "吧台", "Barista", "coffee  maker", "BARISTA"])
def test_a_role_is_found_by_any_of_its_names_in_any_language(name: str) -> None:
    assert by_options(role=name).role == "barista"


@pytest.mark.parametrize("name", ["senior", "高级", "Senior"])
def test_a_level_is_found_by_any_of_its_names(name: str) -> None:
    assert by_options(role="barista", level=name).level == "senior"


@pytest.mark.parametrize(("word", "rank"), [("easy", 2), ("易", 2), ("中", 3), ("難", 4), ("难", 4), (5, 5), ("1", 1)])
def test_a_difficulty_is_a_number_or_a_word(word: object, rank: int) -> None:
    assert by_options(role="barista", difficulty=word).difficulty == rank


def test_a_seed_comes_from_the_id_unless_given() -> None:
    assert by_options(role="barista", id="a").seed == seed_of("a") != seed_of("b")
    assert by_options(role="barista", seed=0).seed == 0


@pytest.mark.parametrize(
    ("languages", "law"), [(["zh-Hans"], "CN"), (["en"], "union"), (["en", "zh-Hans"], "union"), ([], "CN")]
)
def test_by_options_alone_the_language_says_whose_law_holds(languages: list[str], law: str) -> None:
    assert by_options(role="barista", languages=languages).jurisdiction == law


def test_in_a_file_the_opening_says_whose_law_holds_else_the_bank(tmp_path: Path) -> None:
    assert by_file(tmp_path, "role: barista\nlanguages: [en]\n").jurisdiction == "CN"
    assert by_file(tmp_path, "role: barista\njurisdiction: UK\n").jurisdiction == "UK"


def test_an_option_wins_over_the_file(tmp_path: Path) -> None:
    opening = by_file(tmp_path, "role: barista\nseed: 3\nminutes: 30\n", seed=7, languages=["en"], minutes=None)
    assert (opening.seed, opening.minutes, opening.languages) == (7, 30, ("en",))


def test_the_id_of_an_opening_without_one_can_name_a_file(tmp_path: Path) -> None:
    assert by_file(tmp_path, "role: barista\n", name="客服 2026 (秋).yaml").id == "客服-2026-秋"
    assert by_options(role="吧台", difficulty=2, level="高级").id == "barista-senior-d2"
    assert by_options(role="吧台", languages=["en"]).id == "barista-junior-d3-en"


def test_everything_an_opening_may_say_is_kept(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    opening = by_file(
        tmp_path,
        "role: barista\ntitle: 夜班\ndepartment: 门店\nrequisition: R-1\ndate: 2026-11-22\npools: shared\npanel: 2\n"
        "paper: letter\nbrand: {company: 山行, logo: logo.png}\npractice: {count: 8, min: 2}\n"
        "labels: {cover: {title: 面试}, script.opening: [一, 二]}\nblueprint: {count: 5}\n",
    )
    assert (opening.title, opening.department, opening.requisition, opening.date) == (
        "夜班",
        "门店",
        "R-1",
        "2026-11-22",
    )
    assert (opening.pools, opening.panel, opening.paper) == ("shared", 2, "letter")
    assert opening.brand == Brand("山行", str(tmp_path / "logo.png"))
    assert opening.practice == PracticePlan(8, 2)
    assert opening.labels == (("cover.title", "面试"), ("script.opening", "一\n二"))
    assert opening.blueprint is not None
    assert opening.blueprint.bare() == Requirements(count=5)


def test_a_problem_with_an_option_has_no_place() -> None:
    with pytest.raises(InputError) as refused:
        by_options(role="barrista", difficulty=9)
    assert str(refused.value) == (
        "'difficulty' of the opening is '9', not one of 1, 2, 3, 4, 5, easy, medium, hard, 易, 中, 难, 難\n"
        "unknown role 'barrista'\n  hint: did you mean 'barista'?"
    )


def test_a_broken_bank_of_another_role_stops_nobody_but_is_told_when_the_role_is_missing(tmp_path: Path) -> None:
    broken = tmp_path / "waiter.yaml"
    broken.write_text("kitgen: 1\nrole: waiter\n", encoding="utf-8")
    assert read_opening(None, {"role": "barista"}, [*BANKS, broken]).role == "barista"
    with pytest.raises(InputError, match=r"waiter.yaml:1: the bank has no 'name'"):
        read_opening(None, {"role": "waiter"}, [*BANKS, broken])


def test_a_name_that_two_roles_share_asks_for_the_id(tmp_path: Path) -> None:
    other = tmp_path / "waiter.yaml"
    other.write_bytes(BANKS[1].read_bytes().replace(b"role: barista", b"role: waiter"))
    with pytest.raises(
        InputError, match="'咖啡师' is the name of several roles\n  hint: write the id of one: barista, waiter"
    ):
        read_opening(None, {"role": "咖啡师"}, [*BANKS, other])


def test_the_page_of_official_papers_is_refused_on_paper_too_small_for_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="'gbt9704' is set on A4") as error:
        by_file(tmp_path, "role: barista\nedition: gbt9704\npaper: a5\n")
    assert ":2" in error.value.text("en")
    assert by_options(role="barista", edition="gbt9704", paper="letter").paper == "letter"
