"""Reading the period and the day that a command is asked for."""

import contextlib
import re
from datetime import date
from typing import Final

from rbplan.cli.problem import UsageProblem
from rbplan.plan.bulan import UnknownBulan, parse_bulan

_DATED: Final = re.compile(r"\s*([0-9]{4})-([0-9]{1,2})\s*")
_RANGE: Final = re.compile(r"([^-–]*[^-–\s][^-–]*)[-–]([^-–]*[^-–\s][^-–]*)")


def read_today(text: str | None) -> date:
    """Give the day that counts as today. Raises UsageProblem for what is no date."""
    if text is None:
        return date.today()  # noqa: DTZ011 - an office counts its days by the clock on the wall
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        with contextlib.suppress(ValueError):
            return date.fromisoformat(text)
    raise UsageProblem("usage.today", text=text)


def read_months(text: str | None, year: int, today: date) -> tuple[int, ...]:
    """Give months 1 to 12 from ``5``, ``mei``, ``4-6``, ``April-Juni``, ``1-3, 9``, ``2022-05``; else this month.

    Raises UsageProblem: no month, a month of another year, a range that runs backwards, or nothing asked of a plan
    that is not of this year.
    """
    if text is None:
        if today.year != year:
            raise UsageProblem("usage.month.ask", year=year)
        return (today.month,)
    months = {month for part in text.split(",") for month in _part(part, year)}
    return tuple(sorted(months))


def _part(text: str, year: int) -> range:
    """Read one month or one range of months."""
    dated = _DATED.fullmatch(text)
    if dated:
        if int(dated[1]) != year:
            raise UsageProblem("usage.month.year", text=text.strip(), year=year)
        month = _month(dated[2])
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
