"""The sheet of the matriks: the year on one page, darker where more falls due."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from xlsxwriter import Workbook

from rbplan.inert import one_line
from rbplan.render.excel.book import set_f4, set_margins
from rbplan.render.excel.page import Page, height_of
from rbplan.render.excel.page_marks import mark_pages

_MONTHS: Final = range(1, 13)
_ALL_YEAR: Final = 13
_ALL: Final = (0, _ALL_YEAR)
_WIDTHS: Final = (119.4, *(13.2 for _ in _MONTHS), 20.0)
_GREYS: Final = ("", "#E3E3E3", "#CCCCCC", "#B3B3B3", "#999999")
"""From none to most, by ``naungan``; black figures can be read on each, also in a black and white print."""

_OR_EMPTY: Final = "0;;"
_OR_NOTHING: Final = '0;;"·"'

_BAR_HEIGHT: Final = 20.0


def write_matriks(book: Workbook, context: Mapping[str, Any]) -> None:
    """Add the sheet."""
    page = Page(book, "Matriks", _WIDTHS)
    matriks = context["matriks"]
    page.block(one_line(matriks["judul"]).upper(), "title", _ALL)
    page.block(one_line(context["satker"]["nama"]), "subtitle", _ALL)
    page.skip(6)
    _write_heads(page, matriks["jumlah"]["bulan"])
    _write_parts(page, matriks["baris"])
    _write_sums(page, matriks)
    page.skip(6)
    for sentence in matriks["keterangan"]:
        page.block(one_line(sentence), "plain", _ALL)
    page.sheet.print_area(0, 0, page.row - 1, _ALL_YEAR)
    set_f4(page.sheet, landscape=True, pages_high=1)
    set_margins(page.sheet, side=15, top=15, bottom=15)
    page.sheet.center_horizontally()
    mark_pages(page.sheet, "", context["cap"])


def _write_heads(page: Page, months: Sequence[Mapping[str, Any]]) -> None:
    page.sheet.set_row(page.row, height_of(1))
    page.put(0, "Bagian rencana", "head")
    for column, bulan in zip(_MONTHS, months, strict=True):
        page.put(column, bulan["singkatan"], "head")
    page.put(_ALL_YEAR, "Setahun", "head")
    page.row += 1
    page.freeze(0, columns=1)


def _write_parts(page: Page, parts: Sequence[Mapping[str, Any]]) -> None:
    heads = page.row - 1
    for row in parts:
        _write_part(page, row)
    if parts:
        page.sheet.autofilter(heads, 0, page.row - 1, _ALL_YEAR)


def _write_part(page: Page, row: Mapping[str, Any]) -> None:
    """Write a part: its name, on as many rows as it takes, and what falls into each month."""
    is_program = row["tingkat"] == "program"
    name, depth = ("strong_name", 0) if is_program else ("name", 1)
    number = "strong_count" if is_program else "count"
    first, *rest = page.pieces(one_line(row["nama"]), name, (0, 0))
    page.sheet.set_row(page.row, height_of(first.lines))
    page.put(0, first.text, name, indent=depth)
    for column, bulan in zip(_MONTHS, row["bulan"], strict=True):
        shade = {"bg_color": _GREYS[bulan["naungan"]]} if bulan["naungan"] else {}
        look = page.styles.get(number, num_format=_notation(bulan), **shade)
        page.sheet.write_number(page.row, column, bulan["beban"], look)
    all_year = page.styles.get(number, num_format=_OR_EMPTY)
    page.sheet.write_number(page.row, _ALL_YEAR, row["indikator"]["sepanjang_tahun"], all_year)
    page.row += 1
    for piece in rest:
        page.block(piece.text, name, (0, 0))


def _notation(bulan: Mapping[str, Any]) -> str:
    """Give how Excel shows the load of a month as its text says, while it stays a number."""
    sign = bulan["teks"].removeprefix(str(bulan["beban"]))
    shown = f'"{sign}"' if sign else ""
    return f"0{shown}" if bulan["beban"] else shown


def _write_sums(page: Page, matriks: Mapping[str, Any]) -> None:
    """Write the sums as numbers, not as formulas: they count what is not in the table, too."""
    total = matriks["jumlah"]
    for row in matriks["penjumlahan"]:
        kind = row["kunci"]
        page.sheet.set_row(page.row, height_of(1))
        page.put(0, row["nama"], "strong_name")
        look = page.styles.get("strong_count", num_format=_OR_NOTHING)
        for column, bulan in zip(_MONTHS, total["bulan"], strict=True):
            page.sheet.write_number(page.row, column, bulan[kind], look)
        page.sheet.write_number(page.row, _ALL_YEAR, total["indikator"][kind], look)
        page.row += 1
    page.sheet.set_row(page.row, _BAR_HEIGHT)
    page.put(0, "Beban: jatuh tempo dan belum pasti", "strong_name")
    for column, bulan in zip(_MONTHS, total["bulan"], strict=True):
        page.sheet.write_number(page.row, column, bulan["beban"], page.styles.get("strong_count", align="right"))
    page.sheet.write_blank(page.row, _ALL_YEAR, None, page.styles.get("strong_count"))
    bar = {
        "type": "data_bar",
        "bar_solid": True,
        "bar_color": "#BFBFBF",
        "min_type": "num",
        "min_value": 0,
        "max_type": "num",
        "max_value": max(matriks["terbanyak"], 1),
    }
    page.sheet.conditional_format(page.row, _MONTHS[0], page.row, _MONTHS[-1], bar)
    page.row += 1
