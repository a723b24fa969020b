"""Making somebody's text harmless to a terminal, a page or a comment.

Plan text comes from whoever opened the pull request. Control characters can move the cursor or hide lines,
bidirectional marks can make a text read otherwise than it is, and characters without width make two words look alike.
"""

import re
from typing import Final
from unicodedata import category

_BREAKS: Final = frozenset("\t\n\x0b\x0c\r\x85\u2028\u2029")

_UNSEEN_CATEGORIES: Final = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
"""Control, format and surrogate characters, line and paragraph separators."""

_UNSEEN_OTHERS: Final = frozenset(
    (
        0x034F,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x3164,
        0xFFA0,
        *range(0x180B, 0x1810),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
    )
)
"""Letters and marks that show nothing: fillers, joiners, variation selectors."""


def is_unseen(character: str) -> bool:
    """Tell whether a character shows nothing, or changes how others are shown."""
    code = ord(character)
    return (
        category(character) in _UNSEEN_CATEGORIES
        or code in _UNSEEN_OTHERS
        or 0xE0000 <= code <= 0xE0FFF
        or code & 0xFFFE == 0xFFFE
    )


_BYTES: Final = re.compile("[\udc80-\udcff]")
"""How Python holds the bytes of a file's name that are no UTF-8."""


def whole_name(text: str) -> str:
    r"""Give a text with ``\xff`` for each byte of a file's name that is no UTF-8.

    Without the byte, the name could be that of another file.
    """
    return _BYTES.sub(lambda byte: f"\\x{ord(byte[0]) - 0xDC00:02x}", text)


def inert(text: str) -> str:
    """Give the text on one line, without control, bidirectional and zero-width characters.

    A byte of a file's name that is no UTF-8 becomes ``\\xff``.
    """
    if text.isascii() and text.isprintable():
        return text
    text = whole_name(text)
    spaced = "".join("\n" if character in _BREAKS else character for character in text)
    one_line = " ".join(part for part in spaced.split("\n") if part) if "\n" in spaced else spaced
    return "".join(character for character in one_line if not is_unseen(character))


def one_line(text: str) -> str:
    """Give the inert text with single spaces between its words, as a document prints it."""
    return " ".join(inert(text).split())


def inert_line(line: str) -> str:
    """Give one line of a file with every such character replaced by a visible one, so that columns stay true."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        " " if character in _BREAKS else "\N{REPLACEMENT CHARACTER}" if is_unseen(character) else character
        for character in line
    )
