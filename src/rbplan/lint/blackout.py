"""Periods in which an office gets nothing else done: a stage of the election, Idulfitri, the closing of the year."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

_FORM: Final = re.compile(
    r"(?P<first>(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2})(?:\.\.(?P<last>(?:[0-9]{4}-)?[0-9]{2}-[0-9]{2}))?(?:\s+(?P<name>.*\S))?\s*"
)
_LEAP_YEAR: Final = 2000
"""Stands for the year of a day that returns every year, so that 29 February is one."""

EXAMPLE: Final = "2022-04-29..2022-05-06 Idulfitri; 12-19..12-31 Tutup buku"


class Blackout(NamedTuple):
    """One period, both days included. ``yearly``: its year says nothing, it returns every year."""

    first: date
    last: date
    name: str
    yearly: bool

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it. One that returns every year may run over the end of the year."""
        if not self.yearly:
            return self.first <= day <= self.last
        day = day.replace(year=_LEAP_YEAR)
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last


def read_blackout(text: str) -> Blackout:
    """Read ``2022-04-29..2022-05-06 Idulfitri``, ``12-19..12-31 Tutup buku`` (every year), or a single day.

    Raises ValueError for anything else, for a day that does not exist, and for an end before the beginning.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    first, last = match["first"], match["last"] or match["first"]
    yearly = len(first) == len("12-31")
    if len(first) != len(last):
        raise ValueError(text)
    period = Blackout(_day(first), _day(last), match["name"] or text.strip(), yearly)
    if not yearly and period.last < period.first:
        raise ValueError(text)
    return period


def _day(text: str) -> date:
    return date.fromisoformat(text if len(text) > len("12-31") else f"{_LEAP_YEAR}-{text}")


def blackout_on(day: date, periods: Iterable[Blackout]) -> str | None:
    """Give the name of the first period in which a day lies."""
    return next((period.name for period in periods if period.holds(day)), None)


def blocked_months(year: int, periods: Iterable[Blackout]) -> dict[int, str]:
    """Give the months, 1 to 12, of which no day is left, each with the name of the period on its first day."""
    periods = tuple(periods)
    found: dict[int, str] = {}
    for month in range(1, 13):
        name = blackout_on(date(year, month, 1), periods)
        if name is not None and all(blackout_on(day, periods) for day in _days(year, month)):
            found[month] = name
    return found


def _days(year: int, month: int) -> Iterator[date]:
    day = date(year, month, 1)
    while day.month == month:
        yield day
        day += timedelta(1)
