"""The year of a plan as a grid of cells: a line a row, a column a month, the load of each month below."""

from typing import Final, NamedTuple

from rbplan.matrix import Load
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_signs import BELUM_PASTI, BOTH, NOTHING, SEPANJANG_TAHUN, TERTENTU, bar, counted, sign
from rbplan.present.matrix_view import MatrixView, RowView
from rbplan.present.months import month_name
from rbplan.present.screen import Screen, cell_width, paint, shorten
from rbplan.wording.catalogue import Catalogue

_DIM: Final = "2"
_BOLD: Final = "1"
_RED: Final = "1;31"
_YELLOW: Final = "33"


class Grid(NamedTuple):
    """How wide things are, in cells: the names with a space behind them, a month, and the gap before each month.

    ``all_year`` is the width of the column behind the months. ``initials`` shortens the months to one letter.
    ``numbers`` tells whether cells have their numbers; ``step`` is how far each level is indented.
    """

    name: int
    month: int
    gap: int
    all_year: int
    initials: bool = True
    numbers: bool = True
    step: int = 2

    @property
    def width(self) -> int:
        """The cells of a whole line."""
        return self.name + 12 * (self.gap + self.month) + 1 + self.all_year


def month_width(view: MatrixView) -> int:
    """Give the cells that the widest cell of a month needs with its numbers."""
    cells = [cell_text(row, load) for row in view.rows for load in row.bulan]
    totals = [str(count) for load in view.load for count in load]
    return max(map(cell_width, (*cells, *totals)))


def all_year_width(view: MatrixView) -> int:
    """Give the cells of the column that counts what is due all year."""
    return max(len(str(row.all_year)) for row in view.rows)


def cell_text(row: RowView, load: Load, *, numbers: bool = True) -> str:
    """Give one cell of a row; an indikator has signs alone."""
    return counted(load) if numbers and not row.single else sign(load)


def head_line(grid: Grid, words: Catalogue, screen: Screen | None) -> str:
    """Give the line that names the months."""
    names = [month_name(month, words)[: 1 if grid.initials else 3] for month in SEMUA_BULAN]
    return _line(grid, " " * grid.name, [(name, _BOLD) for name in names], SEPANJANG_TAHUN, screen)


def row_lines(view: MatrixView, grid: Grid, screen: Screen | None) -> list[str]:
    """Give a line for each row. On a screen names are cut where they must be."""
    return [_line(grid, _name(row, grid, screen), _cells(row, grid), _all_year(row), screen) for row in view.rows]


def stacked_lines(row: RowView, screen: Screen) -> list[str]:
    """Give a row as two lines: its name, cut where it must be, and its twelve signs without any space."""
    name = shorten(f"{' ' * row.depth}{row.short}", screen.width)
    cells = "".join(paint(text, style, screen) for text, style in _cells(row, Grid(0, 1, 0, 0, numbers=False)))
    all_year = f" {_all_year(row)}" if _all_year(row) else ""
    return [paint(name, _BOLD, screen) if row.depth == 0 else name, f"  {cells}{all_year}"]


def load_lines(view: MatrixView, grid: Grid, words: Catalogue, screen: Screen | None) -> list[str]:
    """Give the load of each month: how many of each kind, and a bar of those that are not due all year."""
    highest = max((load.dated for load in view.load), default=0)
    bars = [(bar(load.dated, highest) * min(grid.month, 2), "") for load in view.load]
    lines = []
    for kind, style in (("tertentu", _RED), ("belum_pasti", _YELLOW), ("sepanjang_tahun", "")):
        cells = [_count(getattr(load, kind), style) for load in view.load]
        lines.append(_line(grid, _padded(words.say(f"matrix.load.{kind}"), grid.name), cells, "", screen))
    return [*lines, _line(grid, _padded(words.say("matrix.load.bar"), grid.name), bars, "", screen)]


def name_cells(row: RowView, grid: Grid) -> int:
    """Give the cells that a whole name takes with its indentation."""
    return cell_width(row.name) + grid.step * row.depth


def _name(row: RowView, grid: Grid, screen: Screen | None) -> str:
    indent = " " * (grid.step * row.depth)
    text = f"{indent}{row.name}"
    if cell_width(text) >= grid.name:
        text = f"{indent}{row.short}"
    padded = _padded(text, grid.name)
    return paint(padded, _BOLD, screen) if row.depth == 0 else padded


def _padded(text: str, width: int) -> str:
    shown = shorten(text, width - 1)
    return shown + " " * (width - cell_width(shown))


def _cells(row: RowView, grid: Grid) -> list[tuple[str, str]]:
    texts = [cell_text(row, load, numbers=grid.numbers) for load in row.bulan]
    return [(text, _style(text)) for text in texts]


def _style(text: str) -> str:
    if TERTENTU in text or BOTH in text:
        return _RED
    return _YELLOW if BELUM_PASTI in text else _DIM if text == NOTHING else ""


def _count(count: int, style: str) -> tuple[str, str]:
    return (str(count), style) if count else (NOTHING, _DIM)


def _all_year(row: RowView) -> str:
    return str(row.all_year) if row.all_year and not row.single else ""


def _line(grid: Grid, name: str, cells: list[tuple[str, str]], behind: str, screen: Screen | None) -> str:
    months = "".join(
        " " * (grid.gap + grid.month - cell_width(text)) + paint(text, style, screen) for text, style in cells
    )
    return f"{name}{months} {behind.rjust(grid.all_year)}".rstrip()
