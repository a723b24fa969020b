"""The notation of numbers and ranges."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from rbplan.plan.ranges import Range, numbers_of, range_of, ranges_text


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        (5, (5,)),
        ("5", (5,)),
        ("05", (5,)),
        ("7-12", (7, 8, 9, 10, 11, 12)),
        ("7–9", (7, 8, 9)),
        (" 1 - 3 , 9 ", (1, 2, 3, 9)),
        ([1, 7], (1, 7)),
        ((7, 1), (1, 7)),
        (["1-2", 2, "2-3"], (1, 2, 3)),
        ("3-3", (3,)),
        ([], ()),
        ([12] * 100, (12,)),
    ],
    ids=str,
)
def test_numbers_of(value: Any, numbers: tuple[int, ...]) -> None:
    assert numbers_of(value, lowest=1, highest=12) == numbers


@pytest.mark.parametrize(
    ("value", "error_type", "facts"),
    [
        (13, "range_bounds", {"number": 13, "lowest": 1, "highest": 12}),
        (0, "range_bounds", {"number": 0, "lowest": 1, "highest": 12}),
        ("1-999999999", "range_bounds", {"number": 999999999, "lowest": 1, "highest": 12}),
        ("13-1", "range_bounds", {"number": 13, "lowest": 1, "highest": 12}),
        ("5-3", "range_reversed", {"text": "5-3"}),
        ("010", "range_notation", {"text": "010"}),
        (-1, "range_bounds", {"number": -1, "lowest": 1, "highest": 12}),
        ("", "range_notation", {"text": ""}),
        ("1,,2", "range_notation", {"text": ""}),
        ("1-2-3", "range_notation", {"text": "1-2-3"}),
        ("1.5", "range_notation", {"text": "1.5"}),
        ("9999999999", "range_notation", {"text": "9999999999"}),
        ("1-" + "9" * 5000, "range_notation", {"text": "1-" + "9" * 5000}),
        (True, "range_type", None),
        (None, "range_type", None),
        (1.0, "range_type", None),
        ({}, "range_type", None),
        ([[1]], "range_type", None),
        ([None], "range_type", None),
        ([1] * 101, "range_notation", {"text": f"{str([1] * 101)[:40]}…"}),
        (",".join("1" * 101), "range_notation", {"text": f"{','.join('1' * 20)},…"}),
    ],
    ids=lambda value: str(value)[:20],
)
def test_refused(value: Any, error_type: str, facts: dict[str, Any] | None) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        numbers_of(value, lowest=1, highest=12)
    assert (refused.value.type, refused.value.context) == (error_type, facts)


def test_range_of_takes_one_part_only() -> None:
    assert range_of("80-92", lowest=1, highest=100) == Range(80, 92)
    assert range_of(7, lowest=7, highest=7) == Range(7, 7)
    with pytest.raises(PydanticCustomError) as refused:
        range_of("1, 2", lowest=1, highest=100)
    assert refused.value.type == "range_notation"


def test_range_contains_its_two_ends() -> None:
    inside = [number for number in range(10) if number in Range(3, 5)]
    assert inside == [3, 4, 5]
    assert not Range(3, 5).__contains__("4")


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ((), ""),
        ((4,), "4"),
        ((4, 5), "4, 5"),
        ((4, 5, 6), "4-6"),
        ((1, 9, 10, 11, 12, 13, 14, 15, 16), "1, 9-16"),
        ((1, 2, 4, 6, 7, 8), "1, 2, 4, 6-8"),
    ],
    ids=str,
)
def test_ranges_text(numbers: tuple[int, ...], text: str) -> None:
    assert ranges_text(numbers) == text


@given(st.sets(st.integers(1, 60), min_size=1))
def test_what_is_written_is_read_back(numbers: set[int]) -> None:
    assert numbers_of(ranges_text(sorted(numbers)), lowest=1, highest=60) == tuple(sorted(numbers))


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8))
def test_any_value_is_read_or_refused(value: Any) -> None:
    try:
        found = numbers_of(value, lowest=1, highest=12)
    except PydanticCustomError as refused:
        assert refused.type in ("range_type", "range_notation", "range_bounds", "range_reversed")  # noqa: PT017
    else:
        assert set(found) <= set(range(1, 13))
        assert list(found) == sorted(set(found))
