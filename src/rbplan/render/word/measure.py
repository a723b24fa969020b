"""How many lines a text takes, usually and at most. Only Word knows."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Cell, Element, name, text_of

_WIDE: Final = 0.6
_USUAL: Final = 0.52
"""Of the size of the letters: how wide one is, in fonts that are wide, and in Bookman Old Style."""

_LEADING: Final = 1.3
_USUAL_LEADING: Final = 1.18
"""Of the size of the letters: from one line to the next, in fonts that take much, and in Bookman Old Style."""


TWIPS: Final = 20
"""Of a point: the unit of Word."""


class Measure(NamedTuple):
    """Measures the cells of one table. ``widths`` of its columns, in points."""

    styles: Styles
    widths: Sequence[float]

    def most(self, cell: Cell) -> float:
        """Give how high a cell may become, in points."""
        width = self._width(cell)
        return sum(
            _wrapped(text_of(paragraph), width / (size * _WIDE)) * size * _LEADING
            for paragraph, size in self._paragraphs(cell)
        )

    def usual(self, cell: Cell) -> float:
        """Give how high a cell is likely to become, in points."""
        return sum(self.height(cell, paragraph) for paragraph, _ in self._paragraphs(cell))

    def height(self, cell: Cell, paragraph: Element) -> float:
        """Give how high a paragraph is likely to become in a cell, in points."""
        size = self.styles.size(paragraph)
        return _wrapped(text_of(paragraph), self._width(cell) / (size * _USUAL)) * size * _USUAL_LEADING

    def _paragraphs(self, cell: Cell) -> Iterator[tuple[Element, float]]:
        return ((each, self.styles.size(each)) for each in cell.element.iterchildren(name("p")))

    def _width(self, cell: Cell) -> float:
        return max(sum(self.widths[cell.column : cell.column + cell.span]), 1.0)


def _wrapped(text: str, room: float) -> int:
    """Give the lines of a text of which ``room`` letters fit into one."""
    lines, used = 1, 0.0
    for word in text.split():
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0.0
        if len(word) > room:
            lines += int(len(word) / max(room, 1.0))
            used = len(word) % max(room, 1.0)
        else:
            used += len(word) + (1 if used else 0)
    return lines
