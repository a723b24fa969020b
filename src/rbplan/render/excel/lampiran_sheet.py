"""The sheet of the lampiran: head, title, table, closing."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.columns import INDIKATOR, KEGIATAN, KET, PROGRAM_NUMBER, RIGHT_HALF, WIDTHS
from rbplan.render.excel.lampiran_table import write_table
from rbplan.render.excel.page import Page
from rbplan.render.excel.page_marks import mark_pages
from rbplan.render.excel.plain import below_each_other

_ALL: Final = (PROGRAM_NUMBER, KET)
_LEFT: Final = (PROGRAM_NUMBER, KEGIATAN)


def write_lampiran(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    page = Page(book, "Lampiran", WIDTHS)
    _write_head(page, context)
    write_table(page, context["baris"], with_ids=context["bentuk"] == "alih-teks")
    page.skip(10)
    _write_closing(page, context["lampiran"], context["bentuk"])
    page.sheet.print_area(0, 0, page.row - 1, KET)
    set_f4(page.sheet, landscape=True)
    set_margins(page.sheet, side=15, top=20, bottom=17)
    page.sheet.center_horizontally()
    # On the first page the mark stands in a cell.
    mark_pages(page.sheet, context["tanda_bentuk"], context["cap"], first_mark="")


def _write_head(page: Page, context: Mapping[str, Any]) -> None:
    """Write the head of the annex at the right, and the title."""
    lampiran = context["lampiran"]
    if mark := one_line(context["keputusan"]["tanda_salinan"]):
        page.block(mark, "form", (KET - 3, KET))
        page.skip(4)
    if context["tanda_bentuk"]:
        page.span(context["tanda_bentuk"], "form", _LEFT)
    lines = [*lampiran["kepala"], f"NOMOR : {lampiran['nomor']}", "TENTANG", *lampiran["tentang"]]
    for line in lines:
        page.block(one_line(line), "plain", RIGHT_HALF)
    page.skip(6)
    for line in lampiran["judul"]:
        page.block(one_line(line), "title", _ALL)
    page.skip(6)


def _write_closing(page: Page, lampiran: Mapping[str, Any], bentuk: str) -> None:
    """Write the closing as one row, which no page breaks, and below it the certification."""
    penutup = lampiran["penutup"]
    room = "\n\n" if bentuk == "alih-teks" else "\n\n\n\n"
    sign = f"\n{one_line(penutup['tanda'])}\n" if penutup["tanda"] else room
    above = below_each_other((penutup["tempat"], penutup["pada"]))
    text = f"{above}\n\n{below_each_other(penutup['jabatan'])}\n{sign}\n{one_line(penutup['nama'])}"
    page.block(text, "closing", RIGHT_HALF)
    if lampiran["pengesahan"]:
        page.skip(10)
        certified = f"{below_each_other(lampiran['pengesahan'])}\n\n\n\n{one_line(lampiran['nama_pengesah'])}"
        page.block(certified, "closing", (PROGRAM_NUMBER, INDIKATOR))
