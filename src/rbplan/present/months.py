"""Months as people write them in a sentence."""

from collections.abc import Sequence

from rbplan.plan.bulan import month_runs
from rbplan.plan.schedule import Schedule
from rbplan.wording.catalogue import Catalogue


def month_name(month: int, words: Catalogue) -> str:
    """Give the name of a month, 1 to 12."""
    return words.say(f"month.{month}")


def short_month(month: int, words: Catalogue) -> str:
    """Give a month, 1 to 12, in three letters: in both languages the first three of its name."""
    return month_name(month, words)[:3]


def month_names(months: Sequence[int], words: Catalogue) -> str:
    """Give sorted months as a list in which three or more in a row become a range: "April, September–Desember"."""
    return ", ".join(
        month_name(first, words) if first == last else f"{month_name(first, words)}–{month_name(last, words)}"
        for first, last in month_runs(months)
    )


def competing_months(schedule: Schedule, words: Catalogue) -> str:
    """Give the months of a schedule; where some reading of its row gives none, that too."""
    months = month_names(schedule.bulan, words)
    return months if all(schedule.readings) else words.say("due.or_none", months=months)
