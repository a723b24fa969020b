"""The day that a document bears."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any, Final

_NO_DAY: Final = date(1970, 1, 1)


def document_day(context: Mapping[str, Any]) -> date | None:
    """Give the day of a document, from what ``make_context`` gives; None where it has none. It is never today."""
    day = context["berkas"]["tanggal"]
    return date.fromisoformat(day) if day else None


def document_moment(context: Mapping[str, Any]) -> datetime:
    """Give the beginning of that day in UTC, of 1 January 1970 where there is none, for programs that ask for one.

    Without, they would take the clock, and each run would give other bytes.
    """
    return datetime.combine(document_day(context) or _NO_DAY, time(), UTC)
