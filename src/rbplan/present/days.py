"""Days as people write them in a sentence."""

from collections.abc import Iterable
from datetime import date

from rbplan.present.months import month_name
from rbplan.wording.catalogue import Catalogue


def day_name(day: date, words: Catalogue) -> str:
    """Give a day of a year that is known: "31 Maret"."""
    return words.say("month.day", day=day.day, month=month_name(day.month, words))


def day_names(days: Iterable[date], words: Catalogue) -> str:
    """Give days of a year that is known, separated by commas."""
    return ", ".join(day_name(day, words) for day in days)
