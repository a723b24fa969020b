from datetime import date

import pytest

from rbplan.collation.day import read_day

DAY = date(2026, 11, 5)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-11-05", "2026-11-5", "2026/11/05", "05-11-2026", "5-11-2026", "5/11/2026", "5.11.2026", " 05 11 2026 "),
        *("5 November 2026", "05 november 2026", "5 Nop. 2026", "5-Nov-2026", "5 Nov. 2026", "5  November  2026"),
    ],
)
def test_a_day(text: str) -> None:
    assert read_day(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        *("", "kemarin", "5-11-26", "31-02-2026", "5-13-2026", "0-11-2026", "2026-11", "November 2026", "46331"),
        *("5 Novembre 2026", "5 Movember 2026", "٥-١١-٢٠٢٦", "05112026", "5-11-2026 10:00", "0000-11-05"),
    ],
)
def test_no_day(text: str) -> None:
    assert read_day(text) is None


def test_the_day_stands_before_the_month() -> None:
    assert read_day("03-04-2026") == date(2026, 4, 3)
