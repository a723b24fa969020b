"""The day inside a month on which something is due."""

from calendar import monthrange
from collections.abc import Container
from datetime import date, timedelta

from rbplan.plan.indikator import Indikator


def due_days(indikator: Indikator, tahun: int, bulan: int) -> tuple[date, ...]:
    """Give every ``tenggat`` in a due month (1 to 12), sorted; without any, the last working day of the month."""
    return tenggat_in(indikator, tahun, (bulan,)) or (last_working_day(tahun, bulan),)


def tenggat_in(indikator: Indikator, tahun: int, bulan: Container[int]) -> tuple[date, ...]:
    """Give every ``tenggat`` in some months (1 to 12), sorted, each once."""
    return tuple(sorted({day for day in indikator.tenggat if day.year == tahun and day.month in bulan}))


def last_working_day(tahun: int, bulan: int) -> date:
    """Give the last day from Monday to Friday in a month (1 to 12).

    Public holidays are not known: they are decreed year by year.
    """
    last = date(tahun, bulan, monthrange(tahun, bulan)[1])
    return last - timedelta(days=max(0, last.isoweekday() - 5))
