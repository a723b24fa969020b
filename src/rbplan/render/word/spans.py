"""Cells that go on over several rows: one cell to look at, of which no page can cut off anything.

Word breaks a page between any two rows of a merged cell. It neither repeats the text on the next page nor shows there
what did not fit on the first one, and LibreOffice makes the last row as high as the rest of the text. So a text that is
merged stays with as many rows as it can need, which must not be many, or pages stay empty. A longer one is dealt out to
its rows, paragraph by paragraph, with no line between them: every row then stands for itself.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from rbplan.render.word.measure import Measure
from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Cell, Element, Row, keep_with_next, lay_out_cell, name, text_of, value

_MOST_KEPT: Final = 0.22
"""What a merged text may take of a page, about eight lines of the annex; its rows may take half as much again."""


class Column(NamedTuple):
    """A cell that goes on in others: the number of its row, itself and those below."""

    row: int
    first: Cell
    below: list[Cell]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Give all of them, from top to bottom."""
        return (self.first, *self.below)

    @property
    def rows(self) -> slice:
        """Give where its rows stand among those of the table."""
        return slice(self.row, self.row + len(self.below) + 1)


def join_cells(rows: Sequence[Row], page: float, measure: Measure) -> None:
    """Join the cells of a table that go on. ``page`` is the height of its pages, in points."""
    columns = _columns(rows, measure.styles)
    texts = [(column, measure.most(column.first)) for column in columns]
    heights = _heights(rows, columns, measure)
    for column in (column for column, height in texts if height > page * _MOST_KEPT):
        _deal_out(column.cells, heights[column.rows], measure)
    short = [(column, height) for column, height in texts if height <= page * _MOST_KEPT]
    heights = _heights(rows, [column for column, _ in short], measure)
    for column, height in short:
        _merge(column.cells)
        _keep(rows[column.rows], height, heights[column.rows])


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


def _heights(rows: Sequence[Row], columns: Sequence[Column], measure: Measure) -> list[float]:
    """Give how high each row is likely to become without the texts of these columns."""
    spread = {id(cell.element) for column in columns for cell in column.cells}
    return [
        max((measure.usual(cell) for cell in row.cells if id(cell.element) not in spread), default=0) for row in rows
    ]


def _merge(joined: Sequence[Cell]) -> None:
    if len(joined) > 1:
        for position, cell in enumerate(joined):
            lay_out_cell(cell.element, "vMerge", val="continue" if position else "restart")


def _keep(rows: Sequence[Row], height: float, heights: Sequence[float]) -> None:
    """Keep as many rows together as a text of that height can need."""
    for row, own in zip(rows[:-1], heights[:-1], strict=True):
        height -= own
        if height <= 0:
            break
        keep_with_next(row.element)


def _deal_out(cells: Sequence[Cell], heights: Sequence[float], measure: Measure) -> None:
    """Put the paragraphs of the first cell where they stand beside the rows, and merge what stays empty below them.

    A text that is higher than its rows makes all of them higher, each by its share.
    """
    paragraphs = [(each, measure.height(cells[0], each)) for each in cells[0].element.iterchildren(name("p"))]
    share = max(1.0, sum(height for _, height in paragraphs) / max(sum(heights), 1.0))
    last, room = 0, heights[0] * share
    for place, (each, height) in enumerate(paragraphs):
        while place and last < len(cells) - 1 and room < height / 2:
            last += 1
            room += heights[last] * share
        room -= height
        if last:
            _append(each, cells[last])
    for above, below in pairwise(cells[: last + 2]):
        _without_line(above, "bottom")
        _without_line(below, "top")
    _merge(cells[last + 1 :])


def _append(paragraph: Element, cell: Cell) -> None:
    """Put a paragraph at the end of a cell that goes on, or in the place of the one that only says that it does."""
    if not text_of(cell.element):
        cell.element.remove(next(cell.element.iterchildren(name("p"))))
    cell.element.append(paragraph)


def _without_line(cell: Cell, side: str) -> None:
    borders = lay_out_cell(cell.element, "tcBorders")
    line = borders.makeelement(name(side), {name("val"): "nil"})
    if side == "top":
        borders.insert(0, line)
    else:
        borders.append(line)
