"""The months: their names, and how they are read. Never the system's locale."""

import re
from collections.abc import Sequence
from typing import Annotated, Any, Final

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from rbplan.plan.ranges import numbers_of, whole_number

NAMA_BULAN: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
"""The names that documents print; the name of month n stands at n - 1."""

SEMUA_BULAN: Final = tuple(range(1, 13))

SPELLINGS: Final[dict[str, int]] = {
    **{nama.casefold(): number for number, nama in enumerate(NAMA_BULAN, 1)},
    "jan": 1, "january": 1, "feb": 2, "february": 2, "pebruari": 2, "peb": 2, "mar": 3, "march": 3, "apr": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "agu": 8, "agt": 8, "ags": 8, "agust": 8, "aug": 8,
    "august": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "october": 10, "oktober": 10, "nov": 11, "nop": 11,
    "nopember": 11, "des": 12, "dec": 12, "december": 12,
}  # fmt: skip
"""Every name of a month that is read, in small letters, and its number."""


class UnknownBulan(ValueError):
    """A text that names no month. ``suggestion`` is the nearest name, or empty."""

    def __init__(self, text: str) -> None:
        """Take the text as it was written."""
        from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

        super().__init__(text)
        self.text = text
        near = get_close_matches(text.strip().casefold(), SPELLINGS, cutoff=0.7)
        self.suggestion = NAMA_BULAN[SPELLINGS[near[0]] - 1] if near else ""


def parse_bulan(text: str) -> int:
    """Read one month, 1 to 12, written as ``5``, ``05``, ``mei``, ``May``, ``Agt`` or ``Nop.``.

    Raises UnknownBulan for anything else, month 13 included.
    """
    word = text.strip().rstrip(".").casefold()
    if re.fullmatch(r"[0-9]{1,2}", word) and 1 <= int(word) <= 12:
        return int(word)
    if word in SPELLINGS:
        return SPELLINGS[word]
    raise UnknownBulan(text.strip())


def month_runs(bulan: Sequence[int]) -> list[tuple[int, int]]:
    """Give sorted months as first and last of each run; only three or more in a row count as one."""
    runs: list[tuple[int, int]] = []
    for month in bulan:
        if runs and runs[-1][1] == month - 1:
            runs[-1] = (runs[-1][0], month)
        else:
            runs.append((month, month))
    return [
        part
        for first, last in runs
        for part in ([(first, last)] if last - first >= 2 else [(month, month) for month in range(first, last + 1)])
    ]


def read_bulan(value: Any) -> tuple[int, ...]:
    """Read months 1 to 12, as numbers or names. Raises the errors of ``numbers_of``, and those of an unknown name."""
    return numbers_of(value, lowest=1, highest=12, read=_number)


def _number(word: str) -> int | None:
    """Give the number of a month that may be written as a name; what is no single word is read as a number."""
    if not word.rstrip(".").isalpha():
        return whole_number(word)
    try:
        return parse_bulan(word)
    except UnknownBulan as unknown:
        facts = {"text": unknown.text, "suggestion": unknown.suggestion}
        raise PydanticCustomError(
            "bulan_similar" if unknown.suggestion else "bulan_unknown", "no month", facts
        ) from None


Bulan = Annotated[tuple[int, ...], BeforeValidator(read_bulan)]
"""Months 1 to 12, sorted, written as ``[3]``, ``7-12``, ``1-3, 9`` or ``mei``. Empty: none is ticked in the decree."""
