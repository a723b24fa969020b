"""Cells that go on over several rows: merged, but so that no page can cut off what stands in them.

Word does not repeat the text of a merged cell on the next page, and may hide what does not fit on the first one. So a
text that is merged stays with as many rows as it can need; a long one stays in its own row, and only the empty cells
below are merged, without a line in between.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from rbplan.render.word.measure import Measure
from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Cell, Row, keep_with_next, lay_out_cell, name, text_of, value

_MOST_OF_A_PAGE: Final = 0.5
"""What a text may take of it to be merged. The rows that stay together for its sake may take half as much again."""


class Column(NamedTuple):
    """A cell that goes on in others: the number of its row, itself and those below."""

    row: int
    first: Cell
    below: list[Cell]


def join_cells(rows: Sequence[Row], page: float, measure: Measure) -> None:
    """Join the cells of a table that go on. ``page`` is the height of its pages, in points."""
    columns = _columns(rows, measure.styles)
    spread = {id(cell.element) for column in columns for cell in (column.first, *column.below)}
    heights = [_least(row, measure, spread) for row in rows] if columns else []
    for column in columns:
        height = measure.most(column.first)
        if height <= page * _MOST_OF_A_PAGE:
            _merge((column.first, *column.below))
            for position in range(column.row, column.row + len(column.below)):
                height -= heights[position]
                if height <= 0:
                    break
                keep_with_next(rows[position].element)
        else:
            _without_line(column.first, "bottom")
            _without_line(column.below[0], "top")
            _merge(column.below)
            keep_with_next(rows[column.row].element)


def _columns(rows: Sequence[Row], styles: Styles) -> list[Column]:
    ended: list[Column] = []
    begun: dict[tuple[int, int], Column] = {}
    for position, row in enumerate(rows):
        before, begun = begun, {}
        for cell in row.cells:
            place = (cell.column, cell.span)
            above = before.pop(place, None)
            if above is not None and _goes_on(cell, styles):
                above.below.append(cell)
                begun[place] = above
                continue
            if above is not None:
                ended.append(above)
            begun[place] = Column(position, cell, [])
        ended += before.values()
    return [column for column in (*ended, *begun.values()) if column.below]


def _goes_on(cell: Cell, styles: Styles) -> bool:
    paragraphs = list(cell.element.iterchildren(name("p")))
    if len(paragraphs) != 1 or value(paragraphs[0], "pPr", "pStyle") != styles.goes_on:
        return False
    return bool(styles.goes_on) and not text_of(cell.element)


def _least(row: Row, measure: Measure, spread: set[int]) -> float:
    return max((measure.least(cell) for cell in row.cells if id(cell.element) not in spread), default=0)


def _merge(joined: Sequence[Cell]) -> None:
    if len(joined) > 1:
        for position, cell in enumerate(joined):
            lay_out_cell(cell.element, "vMerge", val="continue" if position else "restart")


def _without_line(cell: Cell, side: str) -> None:
    borders = lay_out_cell(cell.element, "tcBorders")
    line = borders.makeelement(name(side), {name("val"): "nil"})
    if side == "top":
        borders.insert(0, line)
    else:
        borders.append(line)
