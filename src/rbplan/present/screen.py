"""The terminal that an answer is shown on."""

import unicodedata
from typing import Final, NamedTuple

NARROWEST: Final = 20


class Screen(NamedTuple):
    """A terminal: its width in cells, at least NARROWEST, and whether it may be coloured.

    Where an answer goes to a pipe or a file there is no screen: nothing is wrapped, cut or coloured.
    """

    width: int
    colour: bool


def cell_width(text: str) -> int:
    """Count the cells that a text without control characters takes on a terminal."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def fit(text: str, width: int) -> str:
    """Give as much of the beginning of a text as fits into a number of cells."""
    if text.isascii():
        return text[:width]
    used = 0
    for position, character in enumerate(text):
        used += _cells(character)
        if used > width:
            return text[:position]
    return text


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def paint(text: str, style: str, screen: Screen | None) -> str:
    """Give the text in an ANSI style ("1" bold, "31" red, …), or as it is where there is no colour."""
    return f"\x1b[{style}m{text}\x1b[0m" if screen is not None and screen.colour and text else text


def shorten(text: str, width: int) -> str:
    """Give a text that fits into a number of cells, at least one; what is cut ends in an ellipsis."""
    return text if cell_width(text) <= width else f"{fit(text, width - 1).rstrip()}…"


def fold(text: str, width: int) -> list[str]:
    """Give the lines of a text on a screen of so many cells; a word that is too long is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        candidate = f"{line} {word}" if line else word
        if cell_width(candidate) <= width:
            line = candidate
            continue
        if line:
            lines.append(line)
        *pieces, line = _pieces(word, width)
        lines += pieces
    return [*lines, line]


def _pieces(word: str, width: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while start < len(word):
        # Of what comes next only: to measure the whole rest each time would take long for a long word.
        piece = fit(word[start : start + 4 * width], width)
        pieces.append(piece)
        start += len(piece)
    return pieces
