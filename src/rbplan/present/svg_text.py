"""Text inside a picture (SVG 1.1): escaped, and never wider than its place, whatever font the reader has."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from rbplan.inert import inert

_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})

_NARROW: Final = frozenset("iljtfrI.,:;'|!()[]- ·")
_WIDE: Final = frozenset("mwMWOQ@%√–—…&=+<>~")


def svg_escape(text: str) -> str:
    """Give a stranger's text for the content or an attribute of an element."""
    return inert(text).translate(_ESCAPED)


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Estimate how wide a text is at a font size, in the unit of the size; rather too wide than too narrow.

    By the advance widths of DejaVu Sans, the widest of the fonts that readers take for ``sans-serif``.
    """
    return sum(map(_em, text)) * size * (1.12 if bold else 1)


def shorten_to(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """Give a text that is not wider than the room; what is cut ends in an ellipsis."""
    if text_width(text, size, bold=bold) <= room:
        return text
    left = room / size / (1.12 if bold else 1) - _em("…")
    for position, character in enumerate(text):
        left -= _em(character)
        if left < 0:
            return f"{text[:position].rstrip()}…"
    return text


def wrap_to(text: str, size: float, room: float) -> Iterator[str]:
    """Give the lines of one of our own sentences."""
    line = ""
    for word in text.split():
        if line and text_width(f"{line} {word}", size) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _em(character: str) -> float:
    if character in _NARROW:
        return 0.42
    if character in _WIDE:
        return 1.0
    if character.isascii():
        return 0.76 if character.isupper() else 0.64
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 1.1
