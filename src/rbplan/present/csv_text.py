"""Tables as CSV (RFC 4180) that a spreadsheet opens without obeying what is in them."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from rbplan.inert import inert

_OBEYED: Final = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"); tabs and line ends are gone by
then."""


def csv_text(rows: Iterable[Sequence[str | int | None]]) -> str:
    """Give rows as comma-separated values, lines ended by LF; None is an empty cell.

    A text that a spreadsheet would compute gets an apostrophe in front, and every text is on one line.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return stream.getvalue()


def _cell(value: str | int | None) -> str | int:
    if value is None or isinstance(value, int):
        return "" if value is None else value
    text = inert(value)
    return f"'{text}" if text.lstrip().startswith(_OBEYED) else text
