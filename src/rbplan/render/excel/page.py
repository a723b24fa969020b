"""A sheet that is written from top to bottom, row by row, each as high as its text."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Any, Final, NamedTuple

from xlsxwriter import Workbook

from rbplan.render.excel.book import HIGHEST_ROW, INCH
from rbplan.render.excel.letters import line_starts
from rbplan.render.excel.page_marks import MarkedSheet
from rbplan.render.excel.styles import SIZE, Styles, is_bold, size_of

_PIXELS: Final = 96
"""Of an inch, for Excel."""

_POINTS: Final = 72
"""Of an inch."""

_INSIDE: Final = 4.0
"""Points that a cell keeps free beside its text, and above and below it."""

_PITCH: Final = 1.25
"""From line to line, by the size of the letters."""

EASY_ROW: Final = 300.0
"""Points. Of a higher row a screen of 768 lines may never show the end, since sheets are scrolled by whole rows."""


class Piece(NamedTuple):
    """Text for one row, and how many lines it takes."""

    text: str
    lines: int


class Page:
    """A sheet, and the row that is written next, from 0."""

    def __init__(self, book: Workbook, name: str, widths: Sequence[float]) -> None:
        """Add a sheet with columns of these widths, in millimetres."""
        self.sheet: Any = book.add_worksheet(name, worksheet_class=MarkedSheet)
        self.styles = Styles(book)
        self.row = 0
        self._pixels = [round(width / INCH * _PIXELS) for width in widths]
        for column, pixels in enumerate(self._pixels):
            self.sheet.set_column_pixels(column, column, pixels)

    def lines(self, text: str, style: str, columns: tuple[int, int]) -> list[str]:
        """Give the lines of a text as they fit into these columns together."""
        starts = self._starts(text, style, columns)
        return [text[begin:end] for begin, end in pairwise([*starts, len(text)])]

    def pieces(self, text: str, style: str, columns: tuple[int, int], highest: float = HIGHEST_ROW) -> list[Piece]:
        """Give a text in one piece where a row not higher than ``highest``, in points, holds it; else in several.

        None of these is higher than is easy to read; they are about as high, and begin with a line of the text itself
        where one is near.
        """
        starts = self._starts(text, style, columns)
        begins = [0]
        if len(starts) > most_lines(size_of(style), highest):
            most = most_lines(size_of(style), EASY_ROW)
            step = ceil(len(starts) / ceil(len(starts) / most))
            while len(starts) - begins[-1] > most:
                near = range(begins[-1] + step, begins[-1] + step // 2, -1)
                begins.append(next((line for line in near if text[starts[line] - 1] == "\n"), near[0]))
        places = [*starts, len(text)]
        return [
            Piece(text[places[begin] : places[end]].removesuffix("\n"), end - begin)
            for begin, end in pairwise([*begins, len(starts)])
        ]

    def _starts(self, text: str, style: str, columns: tuple[int, int]) -> list[int]:
        pixels = sum(self._pixels[columns[0] : columns[1] + 1])
        room = pixels * _POINTS / _PIXELS - _INSIDE
        return line_starts(text, size_of(style), room, bold=is_bold(style))

    def put(self, column: int, text: str, style: str, **changes: object) -> None:
        """Write a text into the row; without one the cell is empty, and found as such."""
        look = self.styles.for_text(style, text, **changes)
        if text:
            self.sheet.write_string(self.row, column, text, look)
        else:
            self.sheet.write_blank(self.row, column, None, look)

    def block(self, text: str, style: str, columns: tuple[int, int]) -> None:
        """Write a text over all these columns, on a row of its own, or on several where one is not high enough."""
        for piece in self.pieces(text, style, columns):
            self.sheet.set_row(self.row, height_of(piece.lines, size_of(style)))
            self.span(piece.text, style, columns)
            self.row += 1

    def span(self, text: str, style: str, columns: tuple[int, int], rows: int = 1) -> None:
        """Write a text into one cell made of all these columns of the row, and of rows below it."""
        if columns[0] < columns[1] or rows > 1:
            look = self.styles.get(style)
            self.sheet.merge_range(self.row, columns[0], self.row + rows - 1, columns[1], "", look)
        self.put(columns[0], text, style)

    def skip(self, points: float) -> None:
        """Leave a row empty."""
        self.sheet.set_row(self.row, points)
        self.row += 1

    def freeze(self, first: int, columns: int = 0) -> None:
        """Keep the rows from ``first`` to the one above the next in view, and so many columns.

        What stands above ``first`` would take room all the time: it is printed, and not seen on the screen.
        """
        self.sheet.set_top_left_cell(first, 0)
        self.sheet.freeze_panes(self.row - first, columns, self.row, columns)
        self.sheet.set_selection(self.row, columns, self.row, columns)


def height_of(lines: int, size: float = SIZE) -> float:
    """Give the height of a row with so many lines, in points, at most that which Excel allows."""
    return min(lines * size * _PITCH + _INSIDE, HIGHEST_ROW)


def most_lines(size: float, high: float) -> int:
    """Count the lines that a row holds which is so many points high."""
    return int((high - _INSIDE) / (size * _PITCH))
