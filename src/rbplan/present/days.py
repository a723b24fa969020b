"""Days as people write them in a sentence."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from rbplan.present.months import month_name
from rbplan.wording.catalogue import Catalogue


def day_names(days: Iterable[date], words: Catalogue) -> str:
    """Give sorted days of one year that is known: "31 Maret", "10, 28 November, 1 Desember"."""
    months = groupby(days, key=lambda day: day.month)
    return ", ".join(
        words.say("month.day", day=", ".join(str(day.day) for day in inside), month=month_name(month, words))
        for month, inside in months
    )
