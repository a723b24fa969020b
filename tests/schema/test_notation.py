"""The patterns take what the readers take, and nothing else."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker
from pydantic import TypeAdapter, ValidationError

from rbplan.plan.bacaan import Sel
from rbplan.plan.bulan import SPELLINGS, Bulan
from rbplan.plan.indikator import Number, Target, Tenggat, Triwulan
from rbplan.plan.sumber import BarisRange
from rbplan.schema.notation import NOTATIONS, Node

TESTED: tuple[Any, ...] = (Bulan, Triwulan, Sel, BarisRange, Tenggat, Number, Target)
LEFT_TO_LINT = "range_reversed"

FIGURES = ("1", "2", "3", "4", "5", "9", "10", "11", "12", "13", "0", "05", "012", "00", "199", "200", "201", "1000001")
OTHERS = ("mei", "Jan", "AGT.", "desember..", "junii", "x", "m ei", "", " ", "2022-01-17", "87.5", "-1", "1e5")
WORDS = st.sampled_from((*FIGURES, *OTHERS))
SEPARATORS = st.sampled_from(["-", "–", " - ", ",", ", ", " ", "--", "\n-"])
TEXTS = st.lists(st.tuples(WORDS, SEPARATORS), max_size=4).flatmap(
    lambda parts: WORDS.map(lambda last: "".join(word + separator for word, separator in parts) + last)
)
NUMBERS = st.integers(-1, 14) | st.sampled_from([199, 200, 201, 1_000_000, 1_000_001])
PARTS = NUMBERS | TEXTS | st.booleans() | st.none()


def validator(annotation: Any) -> Draft7Validator:
    schema: Node = next(schema for known, schema in NOTATIONS if known == annotation)
    return Draft7Validator(schema, format_checker=FormatChecker())


VALIDATORS = [(annotation, TypeAdapter(annotation), validator(annotation)) for annotation in TESTED]


def refusals(adapter: TypeAdapter[Any], value: Any) -> set[str]:
    try:
        adapter.validate_python(value)
    except ValidationError as refused:
        return {error["type"] for error in refused.errors()}
    return set()


@settings(deadline=None, derandomize=True, max_examples=1500)
@given(PARTS | st.lists(PARTS, max_size=3))
def test_the_schema_takes_what_the_model_takes(value: Any) -> None:
    for annotation, adapter, schema in VALIDATORS:
        refused = refusals(adapter, value)
        if refused != {LEFT_TO_LINT}:
            assert schema.is_valid(value) == (not refused), (annotation, value, refused)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_every_spelling_of_a_month(spelling: str) -> None:
    schema = validator(Bulan)
    assert all(schema.is_valid(text) for text in (spelling, spelling.upper(), spelling.title(), f"{spelling}."))
    assert all(schema.is_valid(value) for value in (f"{spelling}-12", f"1, {spelling}", [spelling, f"1 – {spelling}"]))
    assert not any(schema.is_valid(text) for text in (f"x{spelling}", f"{spelling}x", f"{spelling} {spelling}"))


@pytest.mark.parametrize("annotation", [Bulan, Triwulan])
def test_every_range_of_figures_that_runs_backwards_is_refused(annotation: Any) -> None:
    adapter, schema = TypeAdapter(annotation), validator(annotation)
    for first in range(14):
        for last in range(14):
            for text in (f"{first}-{last}", f"0{first}–{last}", f"1, {first} - 0{last} , 2"):
                assert schema.is_valid(text) == schema.is_valid([text]) == (not refusals(adapter, text)) or "," in text


def test_lists_are_as_long_as_the_reader_allows() -> None:
    assert validator(Bulan).is_valid([12] * 100)
    assert not validator(Bulan).is_valid([12] * 101)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-1000, max_value=1000))
def test_decimal_numbers(number: Decimal) -> None:
    """An editor reads ``87.5`` without quotation marks as a number; for rbplan it is text."""
    schema = validator(Target)
    assert schema.is_valid(float(number))
    assert schema.is_valid(f"{number:f}") == (not refusals(TypeAdapter(Target), f"{number:f}"))


@pytest.mark.parametrize(
    ("day", "valid"), [("2022-02-28", True), ("2022-02-30", False), ("2022-2-3", False), (1, False)]
)
def test_days(day: Any, valid: bool) -> None:
    assert validator(Tenggat).is_valid(day) == validator(Tenggat).is_valid([day]) == valid
