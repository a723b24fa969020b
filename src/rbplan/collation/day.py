"""Reading a date as people write it on a sheet."""

import contextlib
import re
from datetime import date
from typing import Final

from rbplan.plan.bulan import UnknownBulan, parse_bulan

_ISO: Final = re.compile(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})")
_LOCAL: Final = re.compile(
    r"(?P<day>[0-9]{1,2})\s*[-/. ]\s*(?P<month>[0-9]{1,2}|[^\W\d_]+\.?)\s*[-/. ]\s*(?P<year>[0-9]{4})"
)


def read_day(text: str) -> date | None:
    """Read ``2026-11-25``, ``25-11-2026``, ``25/11/2026``, ``25 November 2026``; None for anything else.

    The day stands before the month, as everywhere in Indonesia; a year of two figures could be any.
    """
    match = _ISO.fullmatch(text.strip()) or _LOCAL.fullmatch(text.strip())
    if match is None:
        return None
    with contextlib.suppress(UnknownBulan, ValueError):
        return date(int(match["year"]), parse_bulan(match["month"]), int(match["day"]))
    return None
