"""The year of a plan as Markdown: a table that can also be read as it is written."""

from collections.abc import Sequence
from typing import Final

from rbplan.matrix import Load
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.present.matrix_grid import cell_text
from rbplan.present.matrix_signs import NOTHING, SEPANJANG_TAHUN, bar
from rbplan.present.matrix_view import MatrixView, RowView, legend
from rbplan.present.months import month_name
from rbplan.present.screen import cell_width
from rbplan.render.markdown import escape_markdown, finish_markdown
from rbplan.wording.catalogue import Catalogue

_WIDEST_PADDING: Final = 90
"""Cells up to which names are padded; one that is longer only moves the rest of its own line."""

_STEP: Final = "› "
"""Stands in front of a name once for each level: spaces would be taken away."""


def matrix_markdown(view: MatrixView, words: Catalogue) -> str:
    """Give a title, the table, what its signs mean, and the remarks."""
    title, *lines = view.header
    parts = [f"# {escape_markdown(title)}", *map(escape_markdown, lines)]
    if view.rows:
        parts.append("\n".join(_table(view, words)))
        signs = legend(words, "tertentu", "belum_pasti", "sepanjang_tahun", "number", "bar")
        parts.append("\n".join(f"- {escape_markdown(sign)}" for sign in signs))
    else:
        parts.append(escape_markdown(view.empty))
    if view.remarks:
        parts.append("\n".join(escape_markdown(remark) for remark in view.remarks))
    return finish_markdown("\n\n".join(parts) + "\n")


def _table(view: MatrixView, words: Catalogue) -> list[str]:
    months = [month_name(month, words)[:3] for month in SEMUA_BULAN]
    rows = [
        [escape_markdown(words.say("matrix.column.part")), *months, SEPANJANG_TAHUN],
        *(_row(row) for row in view.rows),
        *_loads(view.load, words),
    ]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    widths[0] = min(widths[0], _WIDEST_PADDING)
    rule = "|".join(["-" * (widths[0] + 2), *(f"{'-' * (width + 1)}:" for width in widths[1:])])
    head, *body = (_line(row, widths) for row in rows)
    return [head, f"|{rule}|", *body]


def _row(row: RowView) -> list[str]:
    name = escape_markdown(row.name)
    all_year = str(row.all_year) if row.all_year and not row.single else ""
    return [
        f"**{name}**" if row.depth == 0 else f"{_STEP * row.depth}{name}",
        *(cell_text(row, load) for load in row.bulan),
        all_year,
    ]


def _loads(loads: Sequence[Load], words: Catalogue) -> list[list[str]]:
    highest = max(load.dated for load in loads)
    kinds = ("tertentu", "belum_pasti", "sepanjang_tahun")
    counts = ((kind, [str(getattr(load, kind) or NOTHING) for load in loads]) for kind in kinds)
    rows = [[words.say(f"matrix.load.{kind}"), *cells] for kind, cells in counts]
    rows.append([words.say("matrix.load.bar"), *(bar(load.dated, highest) for load in loads)])
    return [[f"**{escape_markdown(title)}**", *cells, ""] for title, *cells in rows]


def _width(cell: str) -> int:
    """Count the cells of a text that is not yet finished."""
    return cell_width(finish_markdown(f"|{cell}")) - 1


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padding = [" " * max(0, width - _width(cell)) for cell, width in zip(cells, widths, strict=True)]
    first, *rest = cells
    numbers = (f"{space}{cell}" for cell, space in zip(rest, padding[1:], strict=True))
    return f"| {first}{padding[0]} | {' | '.join(numbers)} |"
