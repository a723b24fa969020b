"""What every file for Excel has in common: no formula, no link, no time of the clock, F4 paper."""

import io
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from xlsxwriter import Workbook

INCH: Final = 25.4
"""Millimetres."""

HIGHEST_ROW: Final = 409.0
"""Points. Excel has no higher rows."""

_FOLIO: Final = 14
"""What Excel calls the paper of 8½ by 13 inches, the one nearest to F4."""

_NO_GUESSES: Final = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""A text is a text, also where it begins with an equals sign."""


def make_book(
    fill: Callable[[Workbook], None],
    properties: Mapping[str, str],
    created: datetime,
    options: Mapping[str, Any] | None = None,
) -> bytes:
    """Give a file whose sheets ``fill`` writes. What is written alike gives the same bytes at any time."""
    stream = io.BytesIO()
    # In memory: the parts on the disk would carry the time at which they were written.
    with Workbook(stream, {"in_memory": True, **_NO_GUESSES, **(options or {})}) as book:
        book.set_properties({**properties, "created": created})
        fill(book)
    return stream.getvalue()


def set_f4(sheet: Any, *, landscape: bool, pages_high: int = 0) -> None:
    """Print a sheet on F4 as wide as one page, and as high as so many; 0 for as many as it takes."""
    if landscape:
        sheet.set_landscape()
    sheet.set_paper(_FOLIO)
    sheet.fit_to_pages(1, pages_high)


def set_margins(sheet: Any, *, side: float, top: float, bottom: float) -> None:
    """Set the margins of the page, in millimetres."""
    sheet.set_margins(left=side / INCH, right=side / INCH, top=top / INCH, bottom=bottom / INCH)
