"""The day on which something is due: its tenggat, else the last working day."""

from datetime import date

import pytest

from rbplan.plan.due_day import due_days, last_working_day, tenggat_in
from rbplan.plan.indikator import Indikator


def item(*tenggat: str) -> Indikator:
    return Indikator(id="a", tenggat=tuple(date.fromisoformat(day) for day in tenggat))


@pytest.mark.parametrize(
    ("tahun", "bulan", "day"),
    [
        pytest.param(2022, 1, "2022-01-31", id="a Monday"),
        pytest.param(2022, 3, "2022-03-31", id="a Thursday"),
        pytest.param(2022, 9, "2022-09-30", id="a Friday"),
        pytest.param(2022, 12, "2022-12-30", id="the 31st is a Saturday"),
        pytest.param(2022, 7, "2022-07-29", id="the 31st is a Sunday"),
        pytest.param(2022, 2, "2022-02-28", id="February"),
        pytest.param(2024, 2, "2024-02-29", id="a leap year"),
        pytest.param(1945, 1, "1945-01-31", id="the first year of a plan"),
        pytest.param(2999, 12, "2999-12-31", id="the last year of a plan"),
    ],
)
def test_last_working_day(tahun: int, bulan: int, day: str) -> None:
    assert last_working_day(tahun, bulan).isoformat() == day
    assert [each.isoformat() for each in due_days(item(), tahun, bulan)] == [day]


@pytest.mark.parametrize(
    ("tenggat", "expected"),
    [
        (("2022-03-10",), ["2022-03-10"]),
        (("2022-03-12",), ["2022-03-12"]),
        (("2022-03-25", "2022-03-10", "2022-03-25"), ["2022-03-10", "2022-03-25"]),
        (("2022-04-10", "2022-03-10"), ["2022-03-10"]),
        (("2022-04-10",), []),
        (("2023-03-10",), []),
        ((), []),
    ],
)
def test_tenggat_goes_before_a_working_day_only_in_its_month(tenggat: tuple[str, ...], expected: list[str]) -> None:
    found = tenggat_in(item(*tenggat), 2022, (3,))
    assert [day.isoformat() for day in found] == expected
    assert [day.isoformat() for day in due_days(item(*tenggat), 2022, 3)] == (expected or ["2022-03-31"])
