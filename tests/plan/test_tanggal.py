"""Calendar days as the plan writes them."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from rbplan.plan.tanggal import Tanggal

TANGGAL: TypeAdapter[date] = TypeAdapter(Tanggal)


@pytest.mark.parametrize("value", ["2022-01-17", date(2022, 1, 17)], ids=["text", "date"])
def test_day(value: Any) -> None:
    assert TANGGAL.validate_python(value) == date(2022, 1, 17)


def test_leap_day() -> None:
    assert TANGGAL.validate_python("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("value", "error_type", "text"),
    [
        ("2022-02-29", "tanggal_unknown", "2022-02-29"),
        ("2022-13-01", "tanggal_unknown", "2022-13-01"),
        ("0000-01-01", "tanggal_unknown", "0000-01-01"),
        ("2022-1-7", "tanggal_notation", "2022-1-7"),
        ("17-01-2022", "tanggal_notation", "17-01-2022"),
        ("2022-W03-1", "tanggal_notation", "2022-W03-1"),
        ("2022-01-17T00:00", "tanggal_notation", "2022-01-17T00:00"),
        (" 2022-01-17", "tanggal_notation", " 2022-01-17"),
        ("2022-01-17\n", "tanggal_notation", "2022-01-17\n"),
        ("٢٠٢٢-٠١-١٧", "tanggal_notation", "٢٠٢٢-٠١-١٧"),
        ("", "tanggal_notation", ""),
        ("x" * 90, "tanggal_notation", "x" * 40),
        (20220117, "tanggal_notation", "20220117"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_no_day(value: Any, error_type: str, text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TANGGAL.validate_python(value)
    assert [(each["type"], each.get("ctx")) for each in refused.value.errors()] == [(error_type, {"text": text})]
