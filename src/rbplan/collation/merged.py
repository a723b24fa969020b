"""Cells that were merged: each cell below such an area says what its first cell says, and that it was merged."""

from collections.abc import Iterable
from typing import NamedTuple

from rbplan.collation.filled_sheet import Merge, Place, RawCell


class Area(NamedTuple):
    """The area of a merged cell: rows by the number of the line, positions from 0, both ends among them."""

    first_row: int
    last_row: int
    first: int
    last: int


class Line(NamedTuple):
    """A row that is being read: its place, and its cells by position."""

    place: Place
    cells: dict[int, RawCell]


def spread(lines: dict[int, Line], areas: Iterable[Area]) -> None:
    """Put what stands in merged cells into every cell below them. ``lines`` by their number are changed in place."""
    # An area may claim a million rows.
    end = max(lines, default=0) + 1
    for area in areas:
        top = lines.get(area.first_row)
        if top is None:
            continue
        first = top.cells.get(area.first, RawCell(""))
        merge = Merge(top.place, area.first, is_column=area.first == area.last)
        cell = first._replace(merge=merge)
        positions = range(area.first, area.last + 1)
        for number in range(area.first_row, min(area.last_row + 1, end)):
            if number in lines:
                lines[number].cells.update(dict.fromkeys(positions, cell))
