"""The day inside a month on which something is due."""

from calendar import monthrange
from datetime import date, timedelta

from rbplan.plan.indikator import Indikator


def due_day(indikator: Indikator, tahun: int, bulan: int) -> date:
    """Give the earliest ``tenggat`` in a due month (1 to 12), else the last working day of the month."""
    return tenggat_in(indikator, tahun, bulan) or last_working_day(tahun, bulan)


def tenggat_in(indikator: Indikator, tahun: int, bulan: int) -> date | None:
    """Give the earliest ``tenggat`` in a month (1 to 12), or None."""
    return min((day for day in indikator.tenggat if (day.year, day.month) == (tahun, bulan)), default=None)


def last_working_day(tahun: int, bulan: int) -> date:
    """Give the last day from Monday to Friday in a month (1 to 12).

    Public holidays are not known: they are decreed year by year.
    """
    last = date(tahun, bulan, monthrange(tahun, bulan)[1])
    return last - timedelta(days=max(0, last.isoweekday() - 5))
