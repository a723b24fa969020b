"""The terminal that an answer is shown on."""

import unicodedata
from dataclasses import dataclass
from typing import Final

NARROWEST: Final = 20


@dataclass(frozen=True, slots=True)
class Screen:
    """A terminal: its width in cells, at least NARROWEST, and whether it may be coloured.

    Where an answer goes to a pipe or a file there is no screen: nothing is wrapped, cut or coloured.
    """

    width: int
    colour: bool


def cell_width(text: str) -> int:
    """Count the cells that a text without control characters takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def paint(text: str, style: str, screen: Screen | None) -> str:
    """Give the text in an ANSI style ("1" bold, "31" red, …), or as it is where there is no colour."""
    return f"\x1b[{style}m{text}\x1b[0m" if screen is not None and screen.colour and text else text
