"""The sheet of the ringkasan: the plan in figures, and what is not ready."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.page import Page, height_of
from rbplan.render.excel.page_marks import mark_pages

_NAME_WIDTH: Final = 70.0
_COUNT_WIDTH: Final = 12.5
"""Millimetres."""

Columns: TypeAlias = Mapping[str, int]
"""The places of some counts, by the field that each shows.

The same in both tables: the heads of the first, which stay in view, are true of the second, too.
"""

_UPRIGHT_HEADS: Final = 94.0
"""Points that the heads of narrow columns are high: two lines on end, and the arrow of the filter below them."""


def write_ringkasan(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    ringkasan = context["ringkasan"]
    page = Page(book, "Ringkasan", (_NAME_WIDTH, *(_COUNT_WIDTH for _ in ringkasan["kolom"])))
    across = (0, len(ringkasan["kolom"]))
    columns = {column["kunci"]: place for place, column in enumerate(ringkasan["kolom"], 1)}
    page.block(one_line(ringkasan["judul"]).upper(), "title", across)
    page.block(one_line(context["satker"]["nama"]), "subtitle", across)
    page.block(f"Keputusan Nomor {one_line(context['keputusan']['nomor'])}", "subtitle", across)
    _section(page, "Menurut program", across)
    _write_programs(page, ringkasan, columns)
    _section(page, "Menurut bulan", across)
    _write_months(page, context["matriks"]["jumlah"]["bulan"], ringkasan["kolom_bulan"], columns)
    page.skip(4)
    page.block(ringkasan["keterangan"], "plain", across)
    _section(page, "Yang belum siap", across)
    _write_lacks(page, ringkasan, across)
    page.sheet.print_area(0, 0, page.row - 1, across[1])
    set_f4(page.sheet, landscape=False)
    set_margins(page.sheet, side=15, top=20, bottom=17)
    page.sheet.center_horizontally()
    mark_pages(page.sheet, "", context["cap"])


def _section(page: Page, name: str, across: tuple[int, int]) -> None:
    page.skip(10)
    page.block(name, "section", across)


def _write_programs(page: Page, ringkasan: Mapping[str, Any], columns: Columns) -> None:
    heads = page.row
    _write_heads(page, "Program", ringkasan["kolom"], columns)
    page.freeze(heads, columns=1)
    for row in ringkasan["program"]:
        _write_counts(page, row, columns)
    if ringkasan["program"]:
        page.sheet.autofilter(heads, 0, page.row - 1, len(columns))
    page.sheet.set_row(page.row, height_of(1))
    page.put(0, "Jumlah", "strong_name")
    _write_numbers(page, columns, ringkasan["jumlah"], "strong_count")
    page.row += 1


def _write_heads(page: Page, first: str, kolom: Sequence[Mapping[str, str]], columns: Columns) -> None:
    page.sheet.set_row(page.row, _UPRIGHT_HEADS)
    page.span(first, "head", (0, columns[kolom[0]["kunci"]] - 1))
    for column in kolom:
        page.put(columns[column["kunci"]], column["judul"], "head", rotation=90, valign="top")
    page.row += 1


def _write_counts(page: Page, program: Mapping[str, Any], columns: Columns) -> None:
    first, *rest = page.pieces(one_line(program["nama"]), "name", (0, 0))
    page.sheet.set_row(page.row, height_of(first.lines))
    page.put(0, first.text, "name")
    _write_numbers(page, columns, program, "count")
    page.row += 1
    for piece in rest:
        page.block(piece.text, "name", (0, 0))


def _write_months(
    page: Page, months: Sequence[Mapping[str, Any]], kolom: Sequence[Mapping[str, str]], columns: Columns
) -> None:
    shown = {column["kunci"]: columns[column["kunci"]] for column in kolom}
    _write_heads(page, "Bulan", kolom, shown)
    for month in months:
        page.sheet.set_row(page.row, height_of(1))
        page.span(month["nama"], "name", (0, min(shown.values()) - 1))
        _write_numbers(page, shown, month, "count")
        page.row += 1


def _write_numbers(page: Page, columns: Columns, counts: Mapping[str, Any], look: str) -> None:
    for kind, place in columns.items():
        page.sheet.write_number(page.row, place, counts[kind], page.styles.get(look))


def _write_lacks(page: Page, ringkasan: Mapping[str, Any], across: tuple[int, int]) -> None:
    for lack in ringkasan["kurang"]:
        page.skip(4)
        page.block(f"{lack['judul']} ({lack['jumlah']})", "strong", across)
        for item in lack["butir"]:
            page.block(f"•  {one_line(item)}", "plain", across)
    if ringkasan["lengkap"]:
        page.block(ringkasan["lengkap"], "plain", across)
