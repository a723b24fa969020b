"""How much room a text takes in Bookman, since Excel makes no row high enough by itself where the height is stated."""

import unicodedata
from collections.abc import Iterator
from typing import Final

_FIRST: Final = 32
_WIDTHS: Final = (
    *(320, 300, 380, 620, 620, 900, 800, 220, 300, 300, 440, 600, 320, 400, 320, 600),  # space to /
    *(620, 620, 620, 620, 620, 620, 620, 620, 620, 620, 320, 320, 600, 600, 600, 540),  # 0 to ?
    *(820, 680, 740, 740, 800, 720, 640, 800, 800, 340, 600, 720, 600, 920, 740, 800),  # @ to O
    *(620, 820, 720, 660, 620, 780, 700, 960, 720, 640, 640, 300, 600, 300, 600, 500),  # P to _
    *(220, 580, 620, 520, 620, 520, 320, 540, 660, 300, 300, 620, 300, 940, 660, 560),  # ` to o
    *(620, 580, 440, 520, 380, 680, 520, 780, 560, 540, 480, 280, 600, 280, 600),  # p to ~
)
"""Of the upright letters, in thousandths of the size. Bookman Old Style, URW Bookman and TeX Gyre Bonum share them."""

_OTHER: Final = 760
_SPACE: Final = _WIDTHS[0]

_BOLD: Final = 1.09
"""How much wider bold letters are at most, on the whole of a line."""

_SPARE: Final = 0.95
"""The part of a line that is filled: not every program breaks at the same letter, or has the font."""


def line_starts(text: str, size: float, points: float, *, bold: bool = False) -> list[int]:
    """Give where each line begins in a text of some size that is broken to be so many points wide."""
    room = points * _SPARE * 1000 / size / (_BOLD if bold else 1)
    starts: list[int] = []
    before = 0
    for paragraph in text.split("\n"):
        starts.extend(before + start for start in _starts(paragraph, room))
        before += len(paragraph) + 1
    return starts


def _starts(paragraph: str, room: float) -> Iterator[int]:
    yield 0
    position = 0
    filled = 0.0
    for word in paragraph.split(" "):
        width = _width(word)
        if filled and filled + width > room:
            yield position
            filled = 0.0
        taken = 0
        while width > room:
            # A word that no line has room for goes on in the next.
            fitting, wide = _fitting(word, taken, room)
            taken += fitting
            if taken == len(word):
                break
            width -= wide
            yield position + taken
        filled += width + _SPACE
        position += len(word) + 1


def _fitting(word: str, taken: int, room: float) -> tuple[int, int]:
    """Count the letters, one at least, that fit into a line, and give how wide they are."""
    filled = 0
    for count in range(len(word) - taken):
        width = _letter(word[taken + count])
        if count and filled + width > room:
            return count, filled
        filled += width
    return len(word) - taken, filled


def _width(text: str) -> int:
    if text.isascii():
        return sum(_WIDTHS[ord(letter) - _FIRST] for letter in text if " " <= letter <= "~")
    return sum(_letter(letter) for letter in text)


def _letter(letter: str) -> int:
    if " " <= letter <= "~":
        return _WIDTHS[ord(letter) - _FIRST]
    if unicodedata.combining(letter):
        return 0
    return 1000 if unicodedata.east_asian_width(letter) in "FW" else _OTHER
