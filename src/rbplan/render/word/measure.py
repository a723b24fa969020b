"""How many lines a text takes at most and at least. Only Word knows; both are held far enough apart to be true."""

from typing import Final

from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Element, name, text_of

_WIDE: Final = 0.64
_NARROW: Final = 0.42
"""Of the size of the letters: how wide one is, in fonts that are wide, and in those that are narrow."""

LEADING: Final = 1.4
"""Of the size of the letters: from one line to the next, in fonts that take much."""


def most_points(cell: Element, width: float, styles: Styles) -> float:
    """Give how high a cell may become, in points. ``width`` in points."""
    return sum(
        _wrapped(text_of(paragraph), width / (styles.size(paragraph) * _WIDE)) * styles.size(paragraph) * LEADING
        for paragraph in cell.iterchildren(name("p"))
    )


def least_points(cell: Element, width: float, styles: Styles) -> float:
    """Give how high a cell becomes at least, in points."""
    return sum(
        max(1, round(len(text_of(paragraph)) * styles.size(paragraph) * _NARROW / width)) * styles.size(paragraph)
        for paragraph in cell.iterchildren(name("p"))
    )


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
