"""The year of a plan as plain text for pipes and files: one line a row, never cut or wrapped."""

from rbplan.present.matrix_grid import (
    Grid,
    all_year_width,
    head_line,
    load_lines,
    month_width,
    name_cells,
    row_lines,
)
from rbplan.present.matrix_view import MatrixView, legend
from rbplan.present.screen import cell_width
from rbplan.wording.catalogue import Catalogue


def matrix_plain(view: MatrixView, words: Catalogue) -> str:
    """Lay out the year in columns, every name whole."""
    lines = [*view.header, "", *(_table(view, words) if view.rows else [view.empty])]
    if view.remarks:
        lines += ["", *view.remarks]
    return "".join(f"{line}\n" for line in lines)


def _table(view: MatrixView, words: Catalogue) -> list[str]:
    grid = Grid(0, max(3, month_width(view)), 1, all_year_width(view), initials=False)
    titles = (words.say(f"matrix.load.{kind}") for kind in ("tertentu", "belum_pasti", "sepanjang_tahun", "bar"))
    names = max(*(name_cells(row, grid) for row in view.rows), *map(cell_width, titles))
    grid = grid._replace(name=names + 1)
    return [
        head_line(grid, words, None),
        *row_lines(view, grid, None),
        "",
        head_line(grid, words, None),
        *load_lines(view, grid, words, None),
        "",
        *legend(words, "tertentu", "belum_pasti", "sepanjang_tahun", "number", "bar"),
    ]
