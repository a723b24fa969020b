"""Reading a sheet back from Excel or a program like it. Values only: macros are left alone, formulas are reported."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any, Final

from openpyxl import load_workbook

from rbplan.collation.filled_sheet import MOST_CELLS, MOST_ROWS, Fault, Place, RawCell, RawRow, RawSheet, Unreadable
from rbplan.collation.package import open_package

_FAULTS: Final[dict[str, Fault]] = {"f": "formula", "e": "error"}


def read_xlsx(content: bytes) -> RawSheet:
    """Read the cells of every worksheet. Raises Unreadable."""
    package = open_package(content)
    with warnings.catch_warnings():
        # Of what openpyxl does not know, nothing is needed.
        warnings.simplefilter("ignore")
        try:
            workbook = load_workbook(package.fp, read_only=True, keep_links=False)
            rows = tuple(row for sheet in workbook.worksheets for row in _rows(sheet))
        except Unreadable:
            raise
        except Exception:  # noqa: BLE001 - whatever openpyxl stumbles over, it raises as it comes
            raise Unreadable("broken") from None
    outside = tuple(cell.text for row in rows for cell in row.cells.values())
    return RawSheet(outside, rows)


def _rows(sheet: Any) -> Iterator[RawRow]:
    # What a file says of its own size may be wrong.
    sheet.reset_dimensions()
    for number, values in enumerate(islice(sheet.iter_rows(max_col=MOST_CELLS), MOST_ROWS + 1), 1):
        if number > MOST_ROWS:
            raise Unreadable("large")
        cells = {position: _cell(cell) for position, cell in enumerate(values) if cell.value is not None}
        if cells:
            yield RawRow(Place("xlsx", {"sheet": sheet.title, "row": number}), cells)


def _cell(cell: Any) -> RawCell:
    value, fault = cell.value, _FAULTS.get(cell.data_type, "")
    if fault:
        return RawCell(str(value), None, fault)
    if isinstance(value, datetime):
        return RawCell(value.date().isoformat(), value.date())
    if isinstance(value, date):
        return RawCell(value.isoformat(), value)
    if isinstance(value, float) and value.is_integer():
        return RawCell(str(int(value)))
    return RawCell(str(value))
