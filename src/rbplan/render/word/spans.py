"""Cells that go on over several rows: merged, but so that no page can cut off what stands in them.

Word does not repeat the text of a merged cell on the next page, and may hide what does not fit on the first one. So a
text that is merged stays with as many rows as it can need; a long one stays in its own row, and only the empty cells
below are merged, without a line in between.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from rbplan.render.word.measure import least_points, most_points
from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Element, cells, keep_with_next, lay_out_cell, name, text_of, value

_MOST_OF_A_PAGE: Final = 0.5
"""What a text may take of it to be merged. The rows that stay together for its sake may take half as much again."""


class Column(NamedTuple):
    """A cell that goes on in others: the number of its row, its width in points, itself and those below."""

    row: int
    width: float
    first: Element
    below: list[Element]


def join_cells(rows: Sequence[Element], widths: Sequence[float], page: float, styles: Styles) -> None:
    """Join the cells of a table that go on. ``widths`` of its columns and height of its pages, in points."""
    columns = _columns(rows, widths, styles)
    spread = {id(column.first) for column in columns} | {id(cell) for column in columns for cell in column.below}
    heights = [_least(row, widths, styles, spread) for row in rows] if columns else []
    for column in columns:
        height = most_points(column.first, column.width, styles)
        if height <= page * _MOST_OF_A_PAGE:
            _merge((column.first, *column.below))
            for position in range(column.row, column.row + len(column.below)):
                height -= heights[position]
                if height <= 0:
                    break
                keep_with_next(rows[position])
        else:
            _without_line(column.first, "bottom")
            _without_line(column.below[0], "top")
            _merge(column.below)
            keep_with_next(rows[column.row])


def _columns(rows: Sequence[Element], widths: Sequence[float], styles: Styles) -> list[Column]:
    ended: list[Column] = []
    begun: dict[tuple[int, int], Column] = {}
    for position, row in enumerate(rows):
        before, begun = begun, {}
        for column, span, cell in cells(row):
            above = before.pop((column, span), None)
            if above is not None and _goes_on(cell, styles):
                above.below.append(cell)
            else:
                ended += [above] if above is not None else []
                above = Column(position, _width(widths, column, span), cell, [])
            begun[column, span] = above
        ended += before.values()
    return [column for column in (*ended, *begun.values()) if column.below]


def _goes_on(cell: Element, styles: Styles) -> bool:
    paragraphs = list(cell.iterchildren(name("p")))
    if len(paragraphs) != 1 or value(paragraphs[0], "pPr/pStyle") != styles.goes_on:
        return False
    return bool(styles.goes_on) and not text_of(cell)


def _least(row: Element, widths: Sequence[float], styles: Styles, spread: set[int]) -> float:
    own = ((column, span, cell) for column, span, cell in cells(row) if id(cell) not in spread)
    return max((least_points(cell, _width(widths, column, span), styles) for column, span, cell in own), default=0)


def _width(widths: Sequence[float], column: int, span: int) -> float:
    return max(sum(widths[column : column + span]), 1.0)


def _merge(joined: Sequence[Element]) -> None:
    if len(joined) > 1:
        for position, cell in enumerate(joined):
            lay_out_cell(cell, "vMerge", val="continue" if position else "restart")


def _without_line(cell: Element, side: str) -> None:
    borders = lay_out_cell(cell, "tcBorders")
    line = borders.makeelement(name(side), {name("val"): "nil"})
    if side == "top":
        borders.insert(0, line)
    else:
        borders.append(line)
