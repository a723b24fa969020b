"""RB208: something due in a period in which nothing else gets done."""

from datetime import date

import pytest
from changed_plan import REAL
from rule_cases import Found, findings
from scheduled import scheduled

from rbplan.lint.blackout import blocked_months, read_blackout

IDULFITRI = "2022-04-29..2022-05-06 Idulfitri"
CLOSING = "12-19..01-05 Tutup buku"
CAMPAIGN = ("2022-05-01..2022-06-15 Kampanye", "2022-06-10..2022-07-01 Pemungutan suara")


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2022-04-29", "Idulfitri"),
        ("2022-05-06", "Idulfitri"),
        ("2022-12-31", "Tutup buku"),
        ("2023-01-05", "Tutup buku"),
        ("2022-08-17", "2022-08-17"),
    ],
)
def test_a_deadline(day: str, name: str) -> None:
    text = scheduled(f"tenggat: {day}")
    found = findings(text, "RB208", periods=(IDULFITRI, CLOSING, "2022-08-17"))
    assert found == [Found("RB208.day", "8:36-8:46", {"day": day, "name": name})]


@pytest.mark.parametrize("day", ["2022-04-28", "2022-05-07", "2022-12-18", "2023-01-06", "2023-05-01"])
def test_a_deadline_outside(day: str) -> None:
    assert findings(scheduled(f"tenggat: {day}"), "RB208", periods=(IDULFITRI, CLOSING)) == []


def test_months_of_which_no_day_is_left() -> None:
    text = scheduled("bulan: [3, 5]", "bulan: [5, 6]", "triwulan: [2]")
    found = findings(text, "RB208", periods=CAMPAIGN)
    assert found == [
        Found("RB208.months", "8:34-8:40", {"months": "5", "name": "Kampanye"}),
        Found("RB208.months", "9:34-9:40", {"months": "5, 6", "name": "Kampanye"}),
    ]
    quarter = findings(text, "RB208", periods=(*CAMPAIGN, "2022-04-01..2022-04-30 Cuti"))[-1]
    assert quarter == Found("RB208.months", "10:37-10:40", {"months": "4-6", "name": "Cuti, Kampanye"})


@pytest.mark.parametrize(
    "own", ["bulan: 4-5", "bulan: 1-12", "bulan: [7]", "bacaan: {baris: 1, sel: [5]}", "bulan: []", "uraian: x"]
)
def test_months_that_leave_a_day(own: str) -> None:
    assert findings(scheduled(own), "RB208", periods=CAMPAIGN) == []


def test_the_holidays_that_are_known_without_settings() -> None:
    text = scheduled("tenggat: [2022-01-01, 2022-05-01, 2022-06-01, 2022-08-17, 2022-12-25, 2022-12-31]")
    assert [each.arguments["name"] for each in findings(text, "RB208")] == [
        "Tahun Baru",
        "Hari Buruh",
        "Hari Lahir Pancasila",
        "Hari Kemerdekaan",
        "Natal",
    ]
    assert findings(text, "RB208", periods=()) == []


@pytest.mark.parametrize(
    "text",
    ["", "Idulfitri", "2022-05-06..2022-04-29", "2022-02-30", "02-30", "2022-05-01..05-06", "5 Mei",
     "2022-05-01-Idulfitri",
     "2022-05-01..", "13-01 x"],
)  # fmt: skip
def test_no_period(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its words are for nobody
        read_blackout(text)


def test_leap_days() -> None:
    period = read_blackout("02-01..02-29 Cuti")
    assert period.holds(date(2024, 2, 29))
    assert blocked_months(2023, [period]) == {2: "Cuti"}
    assert blocked_months(2024, [read_blackout("02-01..02-28 Cuti")]) == {}


def test_the_real_plan() -> None:
    assert findings(REAL, "RB208") == []
