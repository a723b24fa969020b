"""Reading the period and the day that a command is asked for."""

import contextlib
import re
from datetime import date
from typing import Final, NamedTuple

from rbplan.cli.problem import UsageProblem
from rbplan.plan.bulan import NAMA_BULAN, UnknownBulan, parse_bulan

_DATED: Final = re.compile(
    r"\s*(?:(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})|(?P<name>[^\W\d_]+\.?)\s+(?P<of>[0-9]{4}))\s*"
)
"""``2022-05``, and as rbplan prints it, ``Mei 2022``."""
_RANGE: Final = re.compile(r"([^-–]*[^-–\s][^-–]*)[-–]([^-–]*[^-–\s][^-–]*)")


def read_today(text: str | None) -> date:
    """Give the day that counts as today. Raises UsageProblem for what is no date."""
    if text is None:
        return date.today()  # noqa: DTZ011 - an office counts its days by the clock on the wall
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(text)
    raise UsageProblem("usage.today", text=text)


THIS: Final = ("ini", "this")
NEXT: Final = ("depan", "next")
"""Months that are counted from today; "bulan ini", "bulan depan"."""

_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Period(NamedTuple):
    """The part of a year that is asked for, in one of three ways; each as it was written, None where it was not."""

    month: str | None = None
    quarter: str | None = None
    semester: str | None = None

    @property
    def is_asked(self) -> bool:
        """Whether any part of the year is asked for."""
        return any(written is not None for written in self)

    def months(self, year: int, today: date) -> tuple[int, ...]:
        """Give months 1 to 12; without any wish, this month.

        Raises UsageProblem: the errors of ``read_months``, a quarter or semester that there is none of, two wishes.
        """
        if sum(written is not None for written in self) > 1:
            raise UsageProblem("usage.period.several")
        if self.quarter is not None:
            return _part_of_year(self.quarter, 4, "usage.quarter")
        if self.semester is not None:
            return _part_of_year(self.semester, 2, "usage.semester")
        return read_months(self.month, year, today)


def _part_of_year(text: str, parts: int, problem: str) -> tuple[int, ...]:
    """Give the months of a quarter or semester, written as ``2``, ``II`` or ``TW II``."""
    word = re.sub(r"^(tw|triwulan|semester|q|quarter)\s*", "", text.strip().casefold())
    number = _ROMAN.get(word) or (int(word) if re.fullmatch(r"[0-9]", word) else 0)
    if not 1 <= number <= parts:
        raise UsageProblem(problem, text=text)
    size = 12 // parts
    return tuple(range((number - 1) * size + 1, number * size + 1))


def read_months(text: str | None, year: int, today: date) -> tuple[int, ...]:
    """Give months 1 to 12 from ``5``, ``mei``, ``4-6``, ``April-Juni``, ``1-3, 9``, ``2022-05``, ``ini``, ``depan``.

    Without a text, this month.

    Raises UsageProblem: no month, a month of another year, a range that runs backwards, or nothing asked of a plan
    that is not of this year.
    """
    if text is None:
        if today.year != year:
            raise UsageProblem("usage.month.ask", year=year)
        return (today.month,)
    if text.strip().casefold() in (*THIS, *NEXT):
        return (_counted_from_today(text, year, today),)
    months = {month for part in text.split(",") for month in _part(part, year)}
    return tuple(sorted(months))


def _counted_from_today(text: str, year: int, today: date) -> int:
    ahead = text.strip().casefold() in NEXT
    asked_year, month = (today.year + 1, 1) if ahead and today.month == 12 else (today.year, today.month + ahead)
    if asked_year != year:
        named = f"{NAMA_BULAN[month - 1]} {asked_year}"
        raise UsageProblem("usage.month.other_year", text=text.strip(), month=named, year=year)
    return month


def _part(text: str, year: int) -> range:
    """Read one month or one range of months."""
    dated = _DATED.fullmatch(text)
    if dated:
        if int(dated["year"] or dated["of"]) != year:
            raise UsageProblem("usage.month.year", text=text.strip(), year=year)
        month = _month(dated["month"] or dated["name"])
        return range(month, month + 1)
    ends = _RANGE.fullmatch(text)
    start, end = (_month(ends[1]), _month(ends[2])) if ends else (_month(text), 0)
    if ends and end < start:
        raise UsageProblem("usage.month.reversed", text=text.strip())
    return range(start, max(start, end) + 1)


def _month(text: str) -> int:
    try:
        return parse_bulan(text)
    except UnknownBulan as unknown:
        if unknown.suggestion:
            raise UsageProblem("usage.month.similar", text=unknown.text, suggestion=unknown.suggestion) from None
        raise UsageProblem("usage.month", text=unknown.text) from None
