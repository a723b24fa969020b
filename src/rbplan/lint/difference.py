"""Where what was written begins to differ from what is printed, white space apart."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple
from unicodedata import normalize

from rbplan.inert import inert
from rbplan.lint.excerpt import excerpt

_WORDS: Final = 4

_LEAD: Final = 30
"""Characters of one long word that are shown before the difference."""

_LONGEST: Final = 100_000
"""Characters of a text in which invisible ones are looked for; the longest cell of the first decree has 900."""


class Difference(NamedTuple):
    """The first words that differ, one of them empty where its text ends.

    ``piece`` is the position of the written text in which they stand; past the end, that of the last.
    """

    written: str
    printed: str
    piece: int


def first_difference(written: Sequence[str], printed: str) -> Difference | None:
    """Compare texts put together with the text of a cell; None where they agree letter for letter.

    White space is left aside, and what shows nothing or is only another coding of the same letter.
    """
    if _letters("".join(written)) == _letters(printed):
        return None
    texts, cell = [_shown(text) for text in written], _shown(printed)
    pieces = [_letters(text) for text in texts]
    joined, letters = "".join(pieces), _letters(cell)
    if joined == letters:
        return None
    offset = _agreeing(joined, letters)
    ends = accumulate(len(piece) for piece in pieces)
    piece = next((position for position, end in enumerate(ends) if offset < end), len(pieces) - 1)
    return Difference(_words(" ".join(texts), offset), _words(cell, offset), piece)


def _letters(text: str) -> str:
    return "".join(text.split())


def _shown(text: str) -> str:
    return normalize("NFC", inert(text)) if len(text) <= _LONGEST else text


def _agreeing(one: str, other: str) -> int:
    """Give how many letters two texts that differ have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((offset for offset, (left, right) in pairs if left != right), min(len(one), len(other)))


def _words(text: str, offset: int) -> str:
    """Give some words from the one that holds a letter, counted from 0 without white space."""
    words = text.split()
    start = 0
    for position, word in enumerate(words):
        if offset < start + len(word):
            skipped = max(offset - start - _LEAD, 0)
            shown = " ".join((word[skipped:], *words[position + 1 : position + _WORDS]))
            return excerpt(f"…{shown}" if skipped else shown)
        start += len(word)
    return ""
