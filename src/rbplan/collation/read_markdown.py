"""Reading a sheet back from Markdown: the tables of a text, whose boxes are ``[ ]`` or ``[x]``."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import Final

from rbplan.collation.filled_sheet import MOST_CELLS, MOST_ROWS, Place, RawCell, RawRow, RawSheet, Unreadable
from rbplan.collation.open_sheet import LARGEST_FILE

_BAR: Final = re.compile(r"(?<!\\)(?:\\\\)*\|")
_RULE: Final = re.compile(r"\s*:?-+:?\s*")
_STRUCK: Final = re.compile(r"(?<!\\)~~|<(?:del|s|strike)>", re.IGNORECASE)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])|(&(?:#[0-9]{1,7}|[a-z]{2,5});)", re.IGNORECASE)


def read_markdown(content: bytes) -> RawSheet:
    """Read the tables of a text. Raises Unreadable."""
    if len(content) > LARGEST_FILE:
        raise Unreadable("large")
    try:
        lines = content.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise Unreadable("broken") from None
    if len(lines) > MOST_ROWS:
        raise Unreadable("large")
    rows = tuple(
        RawRow(Place("md", {"row": number}), cells)
        for number, line in enumerate(lines, 1)
        if line.lstrip().startswith("|") and (cells := _cells(line))
    )
    return RawSheet(tuple(_plain(line) for line in lines if not line.lstrip().startswith("|")), rows)


def _cells(line: str) -> dict[int, RawCell]:
    """Give the cells of a line; nothing for the line of dashes below a head."""
    # Before the first bar stands nothing, and a bar ends the last cell.
    pieces = list(islice(_pieces(line.strip()), 1, MOST_CELLS + 2))
    if pieces and not pieces[-1].strip():
        pieces.pop()
    if all(_RULE.fullmatch(piece) for piece in pieces):
        return {}
    return {
        position: RawCell(_plain(piece), None, "struck" if _STRUCK.search(piece) else "")
        for position, piece in enumerate(pieces[:MOST_CELLS])
    }


def _pieces(line: str) -> Iterator[str]:
    start = 0
    for bar in _BAR.finditer(line):
        yield line[start : bar.end() - 1]
        start = bar.end()
    yield line[start:]


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda match: match[1] or unescape(match[2]), text).strip()
