"""What is told of a place in a Word template, which has no lines: the words that stand there."""

from typing import Final

_MOST: Final = 60
"""Characters."""


def words_of(text: str) -> str:
    """Give the words of a text, of a long one the beginning."""
    words = " ".join(text.split())
    return words if len(words) <= _MOST else f"{words[: _MOST - 1]}…"
