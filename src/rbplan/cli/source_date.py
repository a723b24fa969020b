"""The day that a document carries, as tools that build packages set it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from rbplan.cli.problem import UsageProblem


def source_date(environment: Mapping[str, str]) -> date | None:
    """Give the day in UTC of SOURCE_DATE_EPOCH (reproducible-builds.org), seconds since 1970; None where it is not set.

    Raises UsageProblem where it is no such number in ASCII digits.
    """
    text = environment.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return None
    try:
        # No sign, space or digit of another script, which Python would take too.
        return datetime.fromtimestamp(int(text if text.isascii() and text.isdigit() else ""), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageProblem("usage.source_date", text=text) from None
