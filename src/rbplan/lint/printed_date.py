"""Reading a day out of a printed line: "Pada tanggal, 17 Januari 2022"."""

import re
from datetime import date
from typing import Final

from rbplan.plan.bulan import UnknownBulan, parse_bulan

_DAY: Final = re.compile(r"\b([0-9]{1,2})\s{1,3}([A-Za-z]{3,12})\.?\s{1,3}([0-9]{4})\b")


def read_date(line: str) -> date | None:
    """Give the first day that a line names in words; None where it names none that there is."""
    match = _DAY.search(line)
    if match is None:
        return None
    try:
        return date(int(match[3]), parse_bulan(match[2]), int(match[1]))
    except (UnknownBulan, ValueError):
        return None
