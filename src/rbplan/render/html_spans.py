"""The cells of the lampiran's table and the rows that each stands beside, with the lines that these take in print."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from rbplan.render.context_shape.table import CellData
from rbplan.render.html_lines import (
    LEVELS,
    Level,
    Row,
    least_of_cell,
    least_of_row,
    most_of_cell,
    most_of_row,
    usual_of_row,
)
from rbplan.render.html_pieces import deal_out

_NAMED: Final[tuple[Level, ...]] = ("program", "kegiatan")
"""The columns whose names are repeated."""

_LONGEST: Final[dict[Level, int]] = {"program": 14, "kegiatan": 14, "sub_kegiatan": 8}
"""Lines of a cell that spans rows; browsers repeat nothing that is higher than a quarter of a page."""

LONGEST_ROW: Final = 15
"""Lines of a row that is not divided."""


@dataclass
class Span:
    """A cell and the rows that it stands beside, from ``first`` to before ``end``."""

    level: Level
    cell: CellData | None
    first: int
    end: int
    lines: int
    pieces: list[CellData] = field(default_factory=list)
    """What each row has of it, where it spans none in print."""

    @property
    def alone(self) -> bool:
        """Tell whether it stands beside one row."""
        return self.end - self.first == 1

    @property
    def is_long(self) -> bool:
        """Tell whether it is too long to span rows, and to be repeated."""
        return self.lines > _LONGEST[self.level]

    @property
    def is_repeated(self) -> bool:
        """Tell whether it is named again on each page where it goes on."""
        return self.level in _NAMED and not self.pieces and not self.is_long

    def deal(self, rows: Sequence[Row]) -> None:
        """Make it span no rows in print."""
        beside = [row for row in rows[self.first : self.end] if row["jenis"] == "indikator"]
        if self.cell is not None:
            self.pieces = deal_out(self.cell, [usual_of_row(row) for row in beside])


class Table:
    """The rows, with the cells beside each and its lines at most and at least."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Take the rows as the context has them."""
        self.rows = rows
        self.columns = {level: _spans(rows, level) for level in LEVELS}
        self.measure()

    def beside(self, number: int) -> list[Span]:
        """Give the cells beside a row."""
        return [column[number] for column in self.columns.values() if number in column]

    def is_beside_closing(self, span: Span) -> bool:
        """Tell whether a cell reaches beside the closing: the last names do, to be repeated there too."""
        return self.reaches_closing and span.end == len(self.rows) and span.level in _NAMED

    def spans_rows(self, span: Span) -> bool:
        """Tell whether a cell does not make its row as high as itself."""
        return not span.pieces and (not span.alone or self.is_beside_closing(span))

    def measure(self) -> None:
        """Guess the lines of the rows anew, after cells were dealt out to them."""
        last = self.beside(len(self.rows) - 1)
        self.reaches_closing = bool(last) and all(span.is_repeated for span in last if span.level in _NAMED)
        self.most = [self._most(number) for number in range(len(self.rows))]
        least = [self._least(number) for number in range(len(self.rows))]
        self.above = [0, *accumulate(least)]

    def least(self, first: int, end: int) -> int:
        """Give the lines of some rows at least."""
        return self.above[end] - self.above[first]

    def is_open(self, number: int) -> bool:
        """Tell whether a page may end within a row."""
        return self.most[number] > LONGEST_ROW

    def _most(self, number: int) -> int:
        row = self.rows[number]
        if row["jenis"] != "indikator":
            return 0
        lines = [most_of_row(row)]
        for span in self.beside(number):
            if span.pieces:
                lines.append(most_of_cell(span.pieces[number - span.first], span.level))
            elif not self.spans_rows(span):
                lines.append(span.lines)
        return max(lines)

    def _least(self, number: int) -> int:
        row = self.rows[number]
        if row["jenis"] != "indikator":
            return 0
        lines = [least_of_row(row)]
        for span in self.beside(number):
            if span.cell and not self.spans_rows(span):
                own = span.pieces[number - span.first] if span.pieces else span.cell
                lines.append(least_of_cell(own, span.level))
        return max(lines)


def _spans(rows: Sequence[Row], level: Level) -> dict[int, Span]:
    """Give the cell of a column beside each row."""
    found: dict[int, Span] = {}
    latest: Span | None = None
    for number, row in enumerate(rows):
        if row["jenis"] != "indikator":
            continue
        cell, after_gap = row[level], number - 1 not in found
        if cell is None and latest and level in _NAMED:
            cell = latest.cell
        if latest is None or row[level] is not None or after_gap:
            latest = Span(level, cell, number, number, most_of_cell(cell, level) if cell else 0)
        latest.end = number + 1
        found[number] = latest
    for number, span in found.items():
        if number == span.first and span.is_long and not span.alone:
            span.deal(rows)
    return found
