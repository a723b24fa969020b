"""The day that a document carries, as tools that build packages set it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Final

from rbplan.cli.problem import UsageProblem

_LATEST: Final = int(datetime.max.replace(microsecond=0, tzinfo=UTC).timestamp())


def source_date(environment: Mapping[str, str]) -> date | None:
    """Give the day in UTC of SOURCE_DATE_EPOCH (reproducible-builds.org), seconds since 1970; None where it is not set.

    Raises UsageProblem where it is no such number in ASCII digits, or later than any date.
    """
    text = environment.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return None
    # No sign, space or digit of another script, which Python would take too.
    if not (text.isascii() and text.isdigit()):
        raise UsageProblem("usage.source_date", text=text)
    try:
        return datetime.fromtimestamp(int(text), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageProblem("usage.source_date.late", text=text, latest=_LATEST) from None
