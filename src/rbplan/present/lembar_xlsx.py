"""The Lembar Pencocokan for Excel. Only the cells to be filled in can be changed; nothing in it is a formula."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.collation.columns import BOXES, FILLED_IN, HEADS, ID, TANGGAL, URAIAN
from rbplan.present.lembar_layout import MARGIN, WIDTHS, lines_of
from rbplan.present.lembar_view import SHEET_NAME, LembarView
from rbplan.render.excel.book import HIGHEST_ROW, INCH, make_book, set_f4, set_margins

_COLUMNS: Final = tuple(HEADS)
_MM_OF_A_CHARACTER: Final = 1.95
_LINE: Final = 10.5

_BASE: Final = {"font_name": "Arial", "font_size": 8, "valign": "top", "text_wrap": True}
_BORDER: Final = {**_BASE, "border": 1}
_FORMATS: Final[Mapping[str, Mapping[str, Any]]] = {
    "title": {"font_name": "Arial", "font_size": 11, "bold": True},
    "subtitle": {"font_name": "Arial", "font_size": 9},
    "how": {"font_name": "Arial", "font_size": 8},
    "mark": {"font_name": "Arial", "font_size": 7, "font_color": "#595959"},
    "head": {**_BORDER, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#D9D9D9"},
    "text": _BORDER,
    "fill": {**_BORDER, "locked": False},
    "box": {**_BORDER, "locked": False, "align": "center", "valign": "vcenter", "font_size": 11},
    "day": {**_BORDER, "locked": False, "num_format": "dd-mm-yyyy", "align": "left"},
}
_URGENT: Final = {"bg_color": "#F2F2F2"}


def lembar_xlsx(view: LembarView, texts: Mapping[str, str]) -> bytes:
    """Give the file. The same sheet gives the same bytes: the day of the decree stands for the clock."""

    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet(SHEET_NAME)
        formats = {
            (name, urgent): book.add_format({**shape, **(_URGENT if urgent else {})})
            for name, shape in _FORMATS.items()
            for urgent in (False, True)
        }
        head = _top(sheet, view, formats)
        for row, line in enumerate(view.lines, head + 1):
            # Excel finds the height itself, other programs do not.
            sheet.set_row(row, min(lines_of(line.texts) * _LINE + _LINE / 2, HIGHEST_ROW))
            for position, column in enumerate(_COLUMNS):
                sheet.write_string(row, position, line.texts[column], formats[_format(column), line.is_urgent])
        _validate(sheet, head + 1, head + len(view.lines), texts, view)
        _set_up(sheet, head, head + len(view.lines), texts)

    return make_book(fill, {"title": view.title}, datetime.combine(view.day, time()))


def _format(column: str) -> str:
    if column in BOXES:
        return "box"
    return "day" if column == TANGGAL else "fill" if column in FILLED_IN else "text"


def _top(sheet: Any, view: LembarView, formats: Mapping[tuple[str, bool], Any]) -> int:
    """Write what stands above the table and its heads; give the row of the heads, from 0."""
    names = ("title", "subtitle", *("how" for _ in view.above), "mark")
    above = (view.title, view.subtitle, *view.above, view.mark)
    for row, (name, text) in enumerate(zip(names, above, strict=True)):
        sheet.write_string(row, 0, text, formats[name, False])
    for position, column in enumerate(_COLUMNS):
        sheet.write_string(len(above), position, HEADS[column], formats["head", False])
        # What the hidden column leaves over goes to the longest texts.
        width = WIDTHS[column] + (WIDTHS[ID] if column == URAIAN else 0)
        sheet.set_column(position, position, width / _MM_OF_A_CHARACTER, None, {"hidden": column == ID})
    sheet.set_row(len(above), 3 * _LINE)
    return len(above)


def _validate(sheet: Any, first: int, last: int, texts: Mapping[str, str], view: LembarView) -> None:
    box = {
        "validate": "list",
        "source": ["√", "x"],
        "error_title": texts["box.title"],
        "error_message": texts["box.error"],
    }
    day = {
        "validate": "date",
        "criteria": ">=",
        "value": view.day,
        # Where Excel does not know the notation it takes a date for text, and rbplan reads it all the same.
        "error_type": "warning",
        "error_title": texts["date.title"],
        "error_message": texts["date.error"],
    }
    sheet.data_validation(first, _COLUMNS.index(BOXES[0]), last, _COLUMNS.index(BOXES[-1]), box)
    sheet.data_validation(first, _COLUMNS.index(TANGGAL), last, _COLUMNS.index(TANGGAL), day)


def _set_up(sheet: Any, head: int, last: int, texts: Mapping[str, str]) -> None:
    """Prepare printing and reading: F4 landscape, heads on every page, heads and uraian always in view."""
    set_f4(sheet, landscape=True)
    set_margins(sheet, side=MARGIN, top=MARGIN, bottom=1.5 * MARGIN)
    sheet.repeat_rows(head)
    sheet.print_area(0, 0, last, len(_COLUMNS) - 1)
    sheet.set_footer(f"&L&7&A&R&7{texts['page'].format(page='&P', pages='&N')}", {"margin": MARGIN / 2 / INCH})
    sheet.freeze_panes(head + 1, _COLUMNS.index(URAIAN) + 1)
    # Without a password: it keeps hands from slipping, and whoever means it can take it off.
    sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True})
    sheet.autofilter(head, 0, last, len(_COLUMNS) - 1)
