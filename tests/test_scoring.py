"""Marks on paper: what several interviewers gave becomes one number, by the rule that the form states."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitgen.scoring import products
from kitgen.scoring.balance import balanced, coefficients
from kitgen.scoring.bands import bands
from kitgen.scoring.panel import Trim, converted, far_apart, final_mark, ranks, totals_far_apart, trimmed
from kitgen.scoring.rounding import Rounding, rounded


def decimals(*values: str) -> list[Decimal]:
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("value", "half_up", "truncate", "half_even"),
    [
        ("82.345", "82.35", "82.34", "82.34"),
        ("82.355", "82.36", "82.35", "82.36"),
        ("82.3449", "82.34", "82.34", "82.34"),
        ("2.675", "2.68", "2.67", "2.68"),
        ("80", "80.00", "80.00", "80.00"),
    ],
)
def test_the_last_place_is_found_as_the_profile_says(value: str, half_up: str, truncate: str, half_even: str) -> None:
    modes: tuple[Rounding, ...] = ("half_up", "truncate", "half_even")
    assert [str(rounded(Decimal(value), 2, mode)) for mode in modes] == [half_up, truncate, half_even]


def test_of_equal_marks_only_one_is_dropped() -> None:
    marks = trimmed(decimals("85", "85", "80", "78", "78"), trim=True)
    assert marks.dropped == tuple(decimals("85", "78"))
    assert marks.kept == tuple(decimals("78", "80", "85"))
    assert marks.mean == 81


def mark(totals: list[Decimal], trim: Trim, places: int = 2, rounding: Rounding = "half_up") -> str:
    return str(final_mark([[total] for total in totals], trim=trim, places=places, rounding=rounding))


@pytest.mark.parametrize(
    ("totals", "trim", "result"),
    [
        (("88", "86.5", "84", "83.5", "82", "81", "79"), "total", "83.40"),  # seven, five are left
        (("90", "80", "70", "60", "50"), "total", "70.00"),  # five, three are left
        (("90", "80", "70", "61"), "total", "75.25"),  # too few: the plain mean
        (("90", "80"), "total", "85.00"),
        (("91", "80", "70", "60", "50"), "none", "70.20"),
    ],
)
def test_the_highest_and_the_lowest_total_go_where_there_are_five(
    totals: tuple[str, ...], trim: Trim, result: str
) -> None:
    assert mark(decimals(*totals), trim) == result


def test_dropping_by_element_and_by_total_differ_and_both_are_right() -> None:
    sheets = [decimals(*row) for row in (("20", "10"), ("18", "12"), ("16", "14"), ("14", "16"), ("10", "19"))]
    by_total = final_mark(sheets, trim="total", places=2, rounding="half_up")
    by_element = final_mark(sheets, trim="element", places=2, rounding="half_up")
    assert (str(by_total), str(by_element)) == ("30.00", "30.00")
    sheets[0][1] = Decimal("19")
    by_total = final_mark(sheets, trim="total", places=2, rounding="half_up")
    by_element = final_mark(sheets, trim="element", places=2, rounding="half_up")
    assert (str(by_total), str(by_element)) == ("30.00", "32.33")  # 39 and 29 go; 48/3 + 49/3


def test_thirds_of_several_elements_come_to_a_whole() -> None:
    """Three elements of 10/3 each are 10, and are not cut off to 9.99."""
    sheets = [decimals("1", "1", "1"), decimals("2", "2", "2"), *[decimals("4", "4", "4")] * 2, decimals("9", "9", "9")]
    assert str(final_mark(sheets, trim="element", places=2, rounding="truncate")) == "10.00"


def test_a_total_is_converted_where_not_everything_was_asked() -> None:
    assert str(converted(Decimal("51"), 85)) == "60.0"
    assert str(converted(Decimal("52"), 85)) == "61.2"  # 61.176
    assert str(converted(Decimal("60.25"), 100)) == "60.25"
    sheets = [decimals("20", "31"), decimals("22", "30"), *[decimals("21", "30")] * 3]
    values = {"places": 2, "rounding": "half_up", "asked": 85}
    assert str(final_mark(sheets, trim="total", **values)) == "60.00"  # type: ignore[arg-type]
    assert str(final_mark(sheets, trim="element", **values)) == "60.00"  # type: ignore[arg-type]
    assert str(final_mark(sheets[:2], trim="none", **values)) == "60.60"  # type: ignore[arg-type]  # 60.0 and 61.2


@given(st.lists(st.decimals(0, 100, places=1), min_size=5, max_size=9))
def test_a_trimmed_mean_lies_between_the_marks_and_hangs_on_no_order(totals: list[Decimal]) -> None:
    result = mark(totals, "total", places=4)
    assert min(totals) <= Decimal(result) <= max(totals)
    assert {Decimal(mark(list(order), "total", places=4)) for order in islice(permutations(totals), 6)} == {
        Decimal(result)
    }


def test_equal_marks_share_a_place_and_the_next_is_left_out() -> None:
    assert ranks(decimals("80", "92", "80", "75")) == (2, 1, 2, 4)


def test_where_the_panel_must_talk() -> None:
    assert far_apart(decimals("2", "4", "3"))
    assert not far_apart(decimals("3", "4", "3"))
    assert totals_far_apart(decimals("70", "78"))
    assert not totals_far_apart(decimals("70", "77"))


# ── bands ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("weight", "scores", "tenths", "printed"),
    [
        (15, range(1, 6), False, ("12–15", "9–11", "0–8")),
        (15, range(1, 6), True, ("12–15", "9–11.9", "0–8.9")),
        (20, range(1, 6), False, ("16–20", "12–15", "0–11")),
        (5, range(1, 6), False, ("4–5", "3", "0–2")),
        (10, range(0, 11), False, ("7–10", "4–6", "0–3")),
        (15, range(1, 5), False, ("15", "8–14", "0–7")),
        (10, range(1, 3), False, ("10", "9", "0–8")),
    ],
)
def test_bands_of_points(weight: int, scores: range, tenths: bool, printed: tuple[str, ...]) -> None:
    assert tuple(band.text for band in bands(weight, tuple(scores), tenths=tenths)) == printed


@given(st.integers(1, 20), st.integers(0, 1), st.integers(2, 10), st.booleans())
def test_bands_are_every_mark_once_and_hold_the_points_of_every_score(
    fives: int, least: int, most: int, tenths: bool
) -> None:
    weight, scores = 5 * fives, tuple(range(least, most + 1))
    step = Decimal("0.1") if tenths else Decimal(1)
    good, fair, poor = bands(weight, scores, tenths=tenths)
    assert (poor.low, good.high) == (Decimal(0), Decimal(weight))
    assert fair.low - poor.high == good.low - fair.high == step
    highest, lowest = (Decimal(products(weight, scores)[place]) for place in (-1, 0))
    assert good.low <= highest <= good.high
    if lowest % step == 0 and len(scores) > 2:
        assert lowest <= poor.high


# ── between rooms ───────────────────────────────────────────────────────────

ROOMS = [[Decimal(total) / 20] * 20 for total in ("1370.40", "1443.00", "1565.20")]


def test_coefficients_of_the_published_example() -> None:
    """Three rooms of twenty, a published notice of Xuancheng: 68.52, 72.15, 78.26 against 72.98."""
    assert coefficients(ROOMS, "all") == (Decimal("1.065"), Decimal("1.012"), Decimal("0.933"))
    assert coefficients(ROOMS, "rooms") == coefficients(ROOMS, "all")  # rooms of one size


def test_rooms_of_different_sizes_weigh_differently_by_the_two_methods() -> None:
    rooms = [decimals("60", "60", "60", "60", "60"), decimals("80")]
    assert coefficients(rooms, "all") == (Decimal("1.056"), Decimal("0.792"))
    assert coefficients(rooms, "rooms") == (Decimal("1.167"), Decimal("0.875"))


def test_two_highest_and_two_lowest_of_each_room_are_left_out() -> None:
    rooms = [decimals("100", "99", "70", "2", "1"), decimals("90", "85", "80", "75", "70")]
    assert coefficients(rooms, "trimmed") == (Decimal("1.071"), Decimal("0.938"))
    with pytest.raises(ValueError, match="fewer than 5"):
        coefficients([decimals("1", "2", "3", "4")], "trimmed")


def test_a_balanced_mark_never_goes_above_full_marks() -> None:
    values = {"most": Decimal(100), "places": 2, "rounding": "half_up"}
    assert str(balanced(Decimal("97.5"), Decimal("1.065"), **values)) == "100.00"  # type: ignore[arg-type]
    assert str(balanced(Decimal("68.52"), Decimal("1.065"), **values)) == "72.97"  # type: ignore[arg-type]
