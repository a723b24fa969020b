"""The sheet of the notes that a transcription has; below the table each of its pages would repeat the heads of that."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.page import Page
from rbplan.render.excel.page_marks import mark_pages

_WIDTHS: Final = (26.0, 262.0)
_ALL: Final = (0, 1)


def write_catatan(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    page = Page(book, "Catatan", _WIDTHS)
    page.block("Catatan alih teks", "title", _ALL)
    page.block(one_line(context["lampiran"]["keterangan"]), "plain", _ALL)
    page.skip(6)
    for note in context["catatan"]:
        places = "; ".join(one_line(place) for place in note["tempat"])
        page.put(0, f"Catatan {note['nomor']}.", "plain")
        page.block(f"{places}: {one_line(note['isi'])}", "plain", (1, 1))
    page.sheet.print_area(0, 0, page.row - 1, _ALL[1])
    set_f4(page.sheet, landscape=True)
    set_margins(page.sheet, side=15, top=20, bottom=17)
    page.sheet.center_horizontally()
    mark_pages(page.sheet, context["tanda_bentuk"], context["cap"])
