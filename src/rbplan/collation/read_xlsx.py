"""Reading a sheet back from Excel or a program like it. Values only: macros are left alone, formulas are reported."""

import warnings
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any, Final
from xml.etree.ElementTree import iterparse

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.utils.cell import range_boundaries

from rbplan.collation.filled_sheet import MOST_CELLS, MOST_ROWS, Fault, Place, RawCell, RawRow, RawSheet, Unreadable
from rbplan.collation.merged import Area, Line, spread
from rbplan.collation.open_sheet import open_sheet
from rbplan.collation.symbol import is_symbol_font, symbol_text

_MERGED: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}mergeCell"
_SHOWN_AS_NOTHING: Final = ";;;"
_FAULTS: Final[dict[str, Fault]] = {"f": "formula", "e": "error"}


def read_xlsx(content: bytes) -> RawSheet:
    """Read the cells of every worksheet that is shown. Raises Unreadable."""
    package = open_sheet(content)
    with warnings.catch_warnings():
        # Of what openpyxl does not know, nothing is needed.
        warnings.simplefilter("ignore")
        try:
            workbook = load_workbook(package.fp, read_only=True, keep_links=False, rich_text=True)
            rows = tuple(row for sheet in _shown(workbook) for row in _rows(sheet))
        except Unreadable:
            raise
        except Exception:  # noqa: BLE001 - whatever openpyxl stumbles over, it raises as it comes
            raise Unreadable("broken") from None
    outside = tuple(cell.text for row in rows for cell in row.cells.values())
    return RawSheet(outside, rows)


def _shown(workbook: Any) -> list[Any]:
    return [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]


def _rows(sheet: Any) -> Iterator[RawRow]:
    # What a file says of its own size may be wrong.
    sheet.reset_dimensions()
    lines: dict[int, Line] = {}
    for number, values in enumerate(islice(sheet.iter_rows(max_col=MOST_CELLS), MOST_ROWS + 1), 1):
        if number > MOST_ROWS:
            raise Unreadable("large")
        cells = {position: _cell(cell) for position, cell in enumerate(values) if cell.value is not None}
        if cells:
            lines[number] = Line(Place("xlsx", {"sheet": sheet.title, "row": number}), cells)
    spread(lines, _merged(sheet))
    for line in lines.values():
        yield RawRow(line.place, line.cells)


def _merged(sheet: Any) -> Iterator[Area]:
    """Give the merged cells, which openpyxl tells only of a worksheet that it holds as a whole."""
    # open_package has refused declarations, without which no entity can unfold.
    with sheet.parent._archive.open(sheet._worksheet_path) as part:  # noqa: SLF001
        for _, element in iterparse(part):  # noqa: S314
            if element.tag == _MERGED:
                first, top, last, bottom = range_boundaries(element.get("ref", ""))
                if None not in (first, top, last, bottom) and first <= MOST_CELLS:
                    yield Area(top, bottom, first - 1, min(last, MOST_CELLS) - 1)
            element.clear()


def _cell(cell: Any) -> RawCell:
    value, fault = cell.value, _FAULTS.get(cell.data_type, "")
    if fault:
        return RawCell(str(value), None, fault)
    if str(value).strip() and _is_struck(cell):
        return RawCell(str(value), None, "struck")
    if isinstance(value, datetime):
        return RawCell(value.date().isoformat(), value.date())
    if isinstance(value, date):
        return RawCell(value.isoformat(), value)
    if isinstance(value, float) and value.is_integer():
        return RawCell(str(int(value)))
    return _text_cell(str(value), cell.font.name or "")


def _text_cell(text: str, font: str) -> RawCell:
    if len(text.strip()) != 1 or not is_symbol_font(font):
        return RawCell(text)
    sign = symbol_text(font, ord(text.strip()))
    return RawCell(text, None, "symbol") if sign is None else RawCell(sign)


def _is_struck(cell: Any) -> bool:
    """Tell whether what stands in a cell was crossed out, part of it too, or is not shown."""
    pieces = cell.value if isinstance(cell.value, CellRichText) else ()
    struck = any(isinstance(piece, TextBlock) and piece.font.strike and piece.text.strip() for piece in pieces)
    return bool(struck or cell.font.strike) or cell.number_format == _SHOWN_AS_NOTHING
