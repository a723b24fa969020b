"""The year of a plan as a table for spreadsheets, whose cells are numbers that can be added."""

from collections.abc import Iterator
from typing import Final

from rbplan.matrix import Load, Matrix, MatrixRow
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.heading import Heading
from rbplan.plan.walk import LEVELS
from rbplan.present.csv_text import csv_text
from rbplan.present.months import month_name
from rbplan.present.naming import heading, label
from rbplan.wording.catalogue import Catalogue

_COUNTED_FIRST: Final = ("tertentu", "belum_pasti", "sepanjang_tahun", "tidak_diketahui", "tanpa_centang")


def matrix_csv(matrix: Matrix, words: Catalogue) -> str:
    """Give the parts of the matrix's own level, a line for each kind of schedule that its indikator have.

    There are no totals: whoever adds a column, or filters it by the kind, gets them. ``kepastian`` has the words of
    ``rbplan.matrix/1``.
    """
    depth = LEVELS.index(matrix.level) + 1
    names = [*LEVELS[:3], "id", "label"] if matrix.level == "indikator" else list(LEVELS[:depth])
    columns = [words.say(f"due.column.{name}") for name in names]
    months = [month_name(month, words)[:3] for month in SEMUA_BULAN]
    head = [*columns, words.say("matrix.column.kepastian"), words.say("matrix.column.count"), *months]
    rows = [line for row in matrix.rows if row.part.level == matrix.level for line in _lines(row, words)]
    return csv_text([head, *rows])


def _lines(row: MatrixRow, words: Catalogue) -> Iterator[list[str | int | None]]:
    """Give a line for each kind of schedule in a part; one that holds no indikator has a line all the same."""
    names = [heading(part.noun, words) for part in (*row.above, row.part) if isinstance(part.noun, Heading)]
    if row.item:
        names += [row.item.indikator.id, label(row.item, words)]
    counts = {kind: getattr(row.tally.counts, kind) for kind in _COUNTED_FIRST}
    for kind in [kind for kind, count in counts.items() if count] or [""]:
        monthly = [getattr(load, kind) if kind in Load._fields else 0 for load in row.tally.bulan]
        yield [*names, kind, counts.get(kind, 0), *(count or None for count in monthly)]
