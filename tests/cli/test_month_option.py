"""How a month is asked for, and which day is today."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rbplan.cli import period

if TYPE_CHECKING:
    from datetime import date

    from conftest import Run


SPELLINGS = {
    1: ("1", "01", "jan", "Januari", "JANUARI", "january", "Jan."),
    2: ("2", "02", "feb", "Februari", "Pebruari", "peb", "february"),
    3: ("3", "03", "mar", "maret", "March"),
    4: ("4", "04", "apr", "April", "april."),
    5: ("5", "05", "mei", "Mei", "MAY", "may", " mei ", "2022-05", "2022-5", " 2022-05 ", "Mei 2022", "may 2022"),
    6: ("6", "06", "jun", "Juni", "june"),
    7: ("7", "07", "jul", "Juli", "july"),
    8: ("8", "08", "Agt", "Ags", "Agu", "agust", "Agustus", "aug", "August", "Agt."),
    9: ("9", "09", "sep", "Sept", "September"),
    10: ("10", "okt", "Oktober", "oct", "October"),
    11: ("11", "nov", "Nop", "Nopember", "November", "nop."),
    12: ("12", "des", "Desember", "dec", "December", "2022-12"),
}


def months(run: Run, text: str) -> list[int]:
    """Give the months that the answer is about."""
    outcome = run("due", "--format", "json", "--month", text)
    assert (outcome.exit_code, outcome.stderr) == (0, "")
    bulan: list[int] = json.loads(outcome.stdout)["bulan"]
    return bulan


@pytest.mark.parametrize(("month", "text"), [(month, text) for month, texts in SPELLINGS.items() for text in texts])
def test_one_month(month: int, text: str, run: Run) -> None:
    assert months(run, text) == [month]


@pytest.mark.parametrize(
    ("text", "bulan"),
    [
        ("4-6", [4, 5, 6]),
        ("1-3, 9", [1, 2, 3, 9]),
        ("mei, 2022-07", [5, 7]),
        ("04-06", [4, 5, 6]),
        ("April-Juni", [4, 5, 6]),
        ("apr-jun", [4, 5, 6]),
        ("4–6", [4, 5, 6]),
        ("4 - 6", [4, 5, 6]),
        ("5-5", [5]),
        ("11-12", [11, 12]),
        ("1-12", list(range(1, 13))),
    ],
)
def test_several_months(text: str, bulan: list[int], run: Run) -> None:
    assert months(run, text) == bulan


NOT_A_MONTH = ("bukan bulan; tulis 1 sampai 12 atau nama bulan", "is not a month; write 1 to 12 or the name of a month")


@pytest.mark.parametrize(
    ("text", "indonesian", "english"),
    [
        *((text, f"`{text}` {NOT_A_MONTH[0]}", f"`{text}` {NOT_A_MONTH[1]}") for text in ("0", "13", "00", "99", "")),
        *((text, f"`{text}` {NOT_A_MONTH[0]}", f"`{text}` {NOT_A_MONTH[1]}") for text in ("005", "5.5", "٥", "xyz")),
        ("0-3", f"`0` {NOT_A_MONTH[0]}", f"`0` {NOT_A_MONTH[1]}"),
        ("3-13", f"`13` {NOT_A_MONTH[0]}", f"`13` {NOT_A_MONTH[1]}"),
        ("2022-13", f"`13` {NOT_A_MONTH[0]}", f"`13` {NOT_A_MONTH[1]}"),
        (
            "2021-05",
            (
                "`2021-05` bukan bulan pada tahun rencana ini (2022); "
                "tulis bulannya saja, atau pilih rencana lain dengan --year"
            ),
            (
                "`2021-05` is not in the year of this plan (2022); "
                "write only the month, or choose another plan with --year"
            ),
        ),
        (
            "6-4",
            (
                "rentang bulan `6-4` terbalik; tulis bulan yang lebih awal lebih dahulu. Satu rencana hanya untuk satu "
                "tahun: untuk melewati akhir tahun, tampilkan dua kali, yang kedua dengan --year tahun berikutnya"
            ),
            (
                "the range of months `6-4` runs backwards; write the earlier month first. A plan is for one year: "
                "to go past its end, ask twice, the second time with --year and the next year"
            ),
        ),
        ("Januri", "`Januri` bukan bulan; maksud Anda Januari?", "`Januri` is not a month; did you mean Januari?"),
        ("agutsus", "`agutsus` bukan bulan; maksud Anda Agustus?", "`agutsus` is not a month; did you mean Agustus?"),
        ("4-Juny", "`Juny` bukan bulan; maksud Anda Juni?", "`Juny` is not a month; did you mean Juni?"),
    ],
)
def test_no_month(text: str, indonesian: str, english: str, run: Run) -> None:
    assert run("due", "--month", text) == (2, "", f"Kesalahan: {indonesian}\n")
    assert run("due", "--month", text, "--lang", "en") == (2, "", f"Error: {english}\n")


@pytest.mark.parametrize("text", ["5-", "-5", "4-6-8", "4--6", "2022-04-06"])
def test_a_broken_range_is_named_whole(text: str, run: Run) -> None:
    """The part that was split off says nothing to the one who typed it."""
    outcome = run("due", f"--month={text}")
    assert (outcome.exit_code, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith(f"Kesalahan: `{text}` ")


@pytest.mark.parametrize(("today", "bulan"), [("2022-05-31", [5]), ("2022-01-01", [1]), ("2022-12-31", [12])])
def test_without_a_month_it_is_this_month(today: str, bulan: list[int], run: Run) -> None:
    outcome = run("due", "--today", today, "--format", "json")
    assert (outcome.exit_code, json.loads(outcome.stdout)["bulan"]) == (0, bulan)


@pytest.mark.parametrize(
    ("text", "today", "bulan"),
    [
        ("ini", "2022-05-31", 5),
        ("this", "2022-12-01", 12),
        (" INI ", "2022-01-01", 1),
        ("depan", "2022-05-31", 6),
        ("next", "2022-11-30", 12),
        # The plan is that of the newest year, here the only one.
        ("depan", "2021-12-31", 1),
    ],
)
def test_months_counted_from_today(text: str, today: str, bulan: int, run: Run) -> None:
    outcome = run("due", "--month", text, "--today", today, "--format", "json")
    assert (outcome.exit_code, json.loads(outcome.stdout)["bulan"]) == (0, [bulan])


@pytest.mark.parametrize(
    ("text", "today", "month", "year"),
    [("ini", "2026-11-25", "November", 2026), ("depan", "2022-12-02", "Januari", 2023)],
)
def test_they_may_be_of_another_year(text: str, today: str, month: str, year: int, run: Run) -> None:
    meant = f"`{text}` berarti {month} {year}"
    message = f"{meant}, sedangkan rencana ini untuk tahun 2022; sebutkan bulannya, misalnya --month 5"
    assert run("due", "--month", text, "--today", today) == (2, "", f"Kesalahan: {message}\n")


def test_only_this_month_is_called_so(run: Run) -> None:
    titles = [run("due", "--today", day, "--month", "3").stdout.splitlines()[3] for day in ("2022-03-09", "2022-04-01")]
    assert titles == ["Jatuh tempo bulan ini (2)", "Jatuh tempo Maret 2022 (2)"]


PARTS = {
    "--quarter": {"1": [1, 2, 3], "II": [4, 5, 6], "TW III": [7, 8, 9], "tw3": [7, 8, 9], "triwulan 4": [10, 11, 12]},
    "--semester": {"1": [1, 2, 3, 4, 5, 6], " ii ": [7, 8, 9, 10, 11, 12]},
}


@pytest.mark.parametrize(
    ("option", "text", "bulan"),
    [(option, text, bulan) for option, texts in PARTS.items() for text, bulan in texts.items()],
)
def test_parts_of_the_year(option: str, text: str, bulan: list[int], run: Run) -> None:
    outcome = run("due", option, text, "--format", "json")
    assert (outcome.exit_code, json.loads(outcome.stdout)["bulan"]) == (0, bulan)


@pytest.mark.parametrize("text", ["0", "5", "V", "", "x", "1.5", "12", "٢"])
def test_no_quarter(text: str, run: Run) -> None:
    expected = f"Kesalahan: `{text}` bukan triwulan; pilih 1 sampai 4\n"
    assert run("due", "--quarter", text) == (2, "", expected)


def test_no_semester(run: Run) -> None:
    assert run("due", "--semester", "3") == (2, "", "Kesalahan: `3` bukan semester; pilih 1 atau 2\n")


def test_one_period_at_a_time(run: Run) -> None:
    message = "Kesalahan: pilih salah satu saja: --month, --quarter, atau --semester\n"
    assert run("due", "--quarter", "1", "--month", "2") == (2, "", message)
    assert run("due", "--quarter", "1", "--semester", "2") == (2, "", message)


@pytest.mark.parametrize("today", ["2021-05-31", "2023-01-01"])
def test_without_a_month_a_plan_of_another_year_asks_for_one(today: str, run: Run) -> None:
    assert run("due", "--today", today) == (
        2,
        "",
        "Kesalahan: rencana ini untuk tahun 2022, bukan tahun berjalan; sebutkan bulannya, misalnya --month 5\n",
    )
    assert run("due", "--today", today, "--lang", "en") == (
        2,
        "",
        "Error: this plan is for 2022, not for the current year; name the month, for example --month 5\n",
    )


def test_today_does_not_change_the_month_that_was_asked_for(run: Run) -> None:
    asked = run("due", "--month", "5")
    assert run("due", "--month", "5", "--today", "2022-11-01") == asked
    assert asked.exit_code == 0


@pytest.mark.parametrize("text", ["2022-5-31", "31-05-2022", "2022-02-30", "20220531", "2022-W22-2", "", "besok"])
def test_no_date(text: str, run: Run) -> None:
    assert run("due", "--today", text) == (2, "", f"Kesalahan: `{text}` bukan tanggal; tulis seperti 2022-05-31\n")
    assert run("--lang=en", "due", "--today", text) == (
        2,
        "",
        f"Error: `{text}` is not a date; write it like 2022-05-31\n",
    )


def test_today_is_the_day_of_the_clock_on_the_wall(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(period.date):
        @classmethod
        def today(cls) -> date:
            return cls(2022, 3, 31)

    monkeypatch.setattr(period, "date", Clock)
    outcome = run("due", "--format", "json")
    assert (outcome.exit_code, json.loads(outcome.stdout)["bulan"]) == (0, [3])
