"""The sheet of the ringkasan: the plan in figures, and what is not ready."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.page import Page, height_of
from rbplan.render.excel.page_marks import mark_pages
from rbplan.render.matriks import MONTH_TITLES
from rbplan.render.ringkasan import COUNT_TITLES

_WIDTHS: Final = (70.0, *(12.5 for _ in COUNT_TITLES))
_LAST: Final = len(COUNT_TITLES)
_ALL: Final = (0, _LAST)
_COLUMNS: Final = {kind: column for column, kind in enumerate(COUNT_TITLES, 1)}
"""Where each count stands, in the table of months, too: the heads that stay in view are true of both."""

_UPRIGHT_HEADS: Final = 94.0
"""Points that the heads of narrow columns are high: two lines on end, and the arrow of the filter below them."""


def write_ringkasan(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    page = Page(book, "Ringkasan", _WIDTHS)
    ringkasan = context["ringkasan"]
    page.block(one_line(ringkasan["judul"]).upper(), "title", _ALL)
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
    heads = page.row
    _write_heads(page, "Program", COUNT_TITLES)
    page.freeze(heads, columns=1)
    for row in ringkasan["program"]:
        _write_counts(page, one_line(row["nama"]), row, ("name", "count"))
    if ringkasan["program"]:
        page.sheet.autofilter(heads, 0, page.row - 1, _LAST)
    _write_counts(page, "Jumlah", ringkasan["jumlah"], ("strong_name", "strong_count"))


def _write_heads(page: Page, first: str, titles: Mapping[str, str]) -> None:
    page.sheet.set_row(page.row, _UPRIGHT_HEADS)
    page.span(first, "head", (0, min(_COLUMNS[kind] for kind in titles) - 1))
    for kind, title in titles.items():
        page.put(_COLUMNS[kind], title, "head", rotation=90, valign="top")
    page.row += 1


def _write_counts(page: Page, name: str, counts: Mapping[str, Any], looks: tuple[str, str]) -> None:
    first, *rest = page.pieces(name, looks[0], (0, 0))
    page.sheet.set_row(page.row, height_of(first.lines))
    page.put(0, first.text, looks[0])
    _write_numbers(page, COUNT_TITLES, counts, looks[1])
    page.row += 1
    for piece in rest:
        page.block(piece.text, looks[0], (0, 0))


def _write_months(page: Page, months: Sequence[Mapping[str, Any]]) -> None:
    _write_heads(page, "Bulan", MONTH_TITLES)
    for month in months:
        page.sheet.set_row(page.row, height_of(1))
        page.span(month["nama"], "name", (0, min(_COLUMNS[kind] for kind in MONTH_TITLES) - 1))
        _write_numbers(page, MONTH_TITLES, month, "count")
        page.row += 1


def _write_numbers(page: Page, kinds: Iterable[str], counts: Mapping[str, Any], look: str) -> None:
    for kind in kinds:
        page.sheet.write_number(page.row, _COLUMNS[kind], counts[kind], page.styles.get(look))


def _write_lacks(page: Page, lacks: Sequence[Mapping[str, Any]]) -> None:
    for lack in lacks:
        page.skip(4)
        page.block(f"{lack['judul']} ({lack['jumlah']})", "strong", _ALL)
        for item in lack["butir"]:
            page.block(f"•  {one_line(item)}", "plain", _ALL)
    if not lacks:
        page.block("Semuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.", "plain", _ALL)
