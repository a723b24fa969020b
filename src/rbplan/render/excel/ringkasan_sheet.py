"""The sheet of the ringkasan: the plan in figures, and what is not ready."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.page import Page, height_of
from rbplan.render.excel.page_marks import mark_pages
from rbplan.render.ringkasan import COUNT_TITLES, MONTH_TITLES

_WIDTHS: Final = (70.0, *(12.5 for _ in COUNT_TITLES))
_LAST: Final = len(COUNT_TITLES)
_ALL: Final = (0, _LAST)
_JOINED: Final = len(COUNT_TITLES) // len(MONTH_TITLES)
"""Columns that one of the table of months takes."""

_UPRIGHT_HEADS: Final = 112.0
"""Points that the heads of narrow columns are high."""


def write_ringkasan(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    page = Page(book, "Ringkasan", _WIDTHS)
    ringkasan = context["ringkasan"]
    page.block(f"Ringkasan rencana aksi reformasi birokrasi tahun {context['tahun']}", "title", _ALL)
    page.block(one_line(context["satker"]["nama"]), "subtitle", _ALL)
    page.block(f"Keputusan Nomor {one_line(context['keputusan']['nomor'])}", "subtitle", _ALL)
    _section(page, "Menurut program")
    _write_programs(page, ringkasan)
    _section(page, "Menurut bulan")
    _write_months(page, context["matriks"]["jumlah"]["bulan"])
    page.skip(4)
    page.block("Indikator yang belum pasti dihitung pada setiap bulan yang mungkin.", "plain", _ALL)
    _section(page, "Yang belum siap")
    _write_lacks(page, ringkasan["kurang"])
    page.sheet.print_area(0, 0, page.row - 1, _LAST)
    set_f4(page.sheet, landscape=False)
    set_margins(page.sheet, side=15, top=20, bottom=17)
    page.sheet.center_horizontally()
    mark_pages(page.sheet, "", context["cap"])


def _section(page: Page, name: str) -> None:
    page.skip(10)
    page.block(name, "section", _ALL)


def _write_programs(page: Page, ringkasan: Mapping[str, Any]) -> None:
    page.sheet.set_row(page.row, _UPRIGHT_HEADS)
    page.put(0, "Program", "head")
    for column, name in enumerate(COUNT_TITLES.values(), 1):
        page.put(column, name, "head", rotation=90)
    page.row += 1
    for row in ringkasan["program"]:
        _write_counts(page, one_line(row["nama"]), row, ("name", "count"))
    _write_counts(page, "Jumlah", ringkasan["jumlah"], ("strong_name", "strong_count"))


def _write_counts(page: Page, name: str, counts: Mapping[str, Any], looks: tuple[str, str]) -> None:
    first, *rest = page.pieces(name, looks[0], (0, 0))
    page.sheet.set_row(page.row, height_of(first.lines))
    page.put(0, first.text, looks[0])
    for column, kind in enumerate(COUNT_TITLES, 1):
        page.sheet.write_number(page.row, column, counts[kind], page.styles.get(looks[1]))
    page.row += 1
    for piece in rest:
        page.block(piece.text, looks[0], (0, 0))


def _write_months(page: Page, months: Sequence[Mapping[str, Any]]) -> None:
    _write_month(page, "Bulan", MONTH_TITLES, ("head", "head"))
    for month in months:
        _write_month(page, month["nama"], {kind: month[kind] for kind in MONTH_TITLES}, ("name", "count"))


def _write_month(page: Page, name: str, cells: Mapping[str, Any], looks: tuple[str, str]) -> None:
    page.sheet.set_row(page.row, height_of(1))
    page.put(0, name, looks[0])
    for number, cell in enumerate(cells.values()):
        column = 1 + number * _JOINED
        look = page.styles.get(looks[1])
        page.sheet.merge_range(page.row, column, page.row, column + _JOINED - 1, "", look)
        write = page.sheet.write_string if isinstance(cell, str) else page.sheet.write_number
        write(page.row, column, cell, look)
    page.row += 1


def _write_lacks(page: Page, lacks: Sequence[Mapping[str, Any]]) -> None:
    for lack in lacks:
        page.skip(4)
        page.block(f"{lack['judul']} ({len(lack['butir'])})", "strong", _ALL)
        for item in lack["butir"]:
            page.block(f"•  {one_line(item)}", "plain", _ALL)
    if not lacks:
        page.block("Semuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.", "plain", _ALL)
