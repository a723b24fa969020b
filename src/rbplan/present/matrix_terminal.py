"""The year of a plan on a terminal: numbers where there is room for them, signs where there is not."""

from collections.abc import Iterator
from typing import Final

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_grid import (
    Grid,
    all_year_width,
    head_line,
    load_lines,
    month_width,
    name_cells,
    row_lines,
    stacked_lines,
)
from rbplan.present.matrix_months import month_lines
from rbplan.present.matrix_signs import SEPANJANG_TAHUN
from rbplan.present.matrix_view import MatrixView, Sign, legend
from rbplan.present.months import month_name
from rbplan.present.screen import Screen, fold, paint
from rbplan.wording.catalogue import Catalogue

_COMFORTABLE: Final = 40
"""Cells of a name column beside which months may be written with three letters."""

_NAMES_NEED: Final = 22
"""Cells below which cut names are harder to tell apart than the numbers are worth."""

_NAMES_NEED_AT_LEAST: Final = 14
"""Cells below which a name has a line of its own."""


def matrix_terminal(view: MatrixView, words: Catalogue, screen: Screen) -> str:
    """Lay out the year for a screen."""
    lines = [paint(line, "1", screen) for line in fold(view.header[0], screen.width)]
    lines += [*(part for line in view.header[1:] for part in fold(line, screen.width)), ""]
    lines += _table(view, words, screen) if view.rows else fold(view.empty, screen.width)
    if view.remarks:
        lines.append("")
    for remark in view.remarks:
        lines += [paint(line, "2", screen) for line in fold(remark, screen.width)]
    return "".join(f"{line}\n" for line in lines)


def _table(view: MatrixView, words: Catalogue, screen: Screen) -> list[str]:
    grid = choose_grid(view, screen.width)
    signs: list[Sign] = ["tertentu", "belum_pasti", "sepanjang_tahun"]
    if grid is None:
        initials = "".join(month_name(month, words)[0] for month in SEMUA_BULAN)
        lines = [paint(f"  {initials} {SEPANJANG_TAHUN}", "1", screen)]
        lines += [line for row in view.rows for line in stacked_lines(row, screen)]
    else:
        lines = [head_line(grid, words, screen), *row_lines(view, grid, screen)]
    if grid is not None and grid.numbers:
        signs += ["number", "bar"]
        loads = [head_line(grid, words, screen), *load_lines(view, grid, words, screen)]
    else:
        signs += ["both", "bar"]
        loads = month_lines(view, words, screen)
    if any(row.name != row.short for row in view.rows):
        signs.append("lost")
    dimmed = [paint(line, "2", screen) for line in fold("; ".join(legend(words, *signs)), screen.width)]
    return [*lines, "", *loads, "", *dimmed]


def choose_grid(view: MatrixView, width: int) -> Grid | None:
    """Give the most telling grid for a line of so many cells; None where names need lines of their own."""
    for grid, names_need in _grids(month_width(view), all_year_width(view)):
        room = width - grid.width
        if room >= names_need:
            return grid._replace(name=min(room, max(name_cells(row, grid) for row in view.rows) + 1))
    return None


def _grids(month: int, all_year: int) -> Iterator[tuple[Grid, int]]:
    """Give grids without names, the most telling first, each with the cells that names need beside it."""
    yield Grid(0, max(3, month), 1, all_year, initials=False), _COMFORTABLE
    yield Grid(0, month, 1, all_year), _NAMES_NEED
    yield Grid(0, 1, 1, all_year, numbers=False, step=1), _NAMES_NEED
    yield Grid(0, 1, 0, all_year, numbers=False, step=1), _NAMES_NEED_AT_LEAST
