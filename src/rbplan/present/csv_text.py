"""Tables as CSV that a spreadsheet in an Indonesian office opens as a table, and without obeying what is in them."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

from rbplan.inert import inert

_BYTE_ORDER_MARK: Final = "\ufeff"
"""Without it Excel reads UTF-8 as the code page of the system."""

_SEPARATOR: Final = ";"
"""Excel separates cells as the region of the system separates lists: in Indonesia, where the comma is the decimal
sign, by semicolons."""

_OBEYED: Final = re.compile(r"(?<![^;,|])([\s\"']*)(?=[=+\-@＝＋－＠])")
"""Where a spreadsheet would see the beginning of a formula: at the beginning of a cell, and behind what separates cells
in another region. Source: OWASP, "CSV Injection". Tabs and line ends are gone by then."""


def csv_text(rows: Iterable[Sequence[str | int | None]]) -> str:
    """Give rows as CSV (RFC 4180, but for the separator), lines ended by CRLF; None is an empty cell.

    A text that a spreadsheet would compute gets an apostrophe in front, and every text is on one line.
    """
    stream = io.StringIO()
    stream.write(_BYTE_ORDER_MARK)
    writer = csv.writer(stream, delimiter=_SEPARATOR, lineterminator="\r\n")
    writer.writerows([_cell(value) for value in row] for row in rows)
    return stream.getvalue()


def _cell(value: str | int | None) -> str | int:
    if value is None or isinstance(value, int):
        return "" if value is None else value
    return _OBEYED.sub(r"\1'", inert(value))
