"""Tables in Markdown whose columns stand below each other, also where nothing draws them."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

_ROOMY: Final = 200
"""Characters of a row. A table that needs no more is filled up whatever its cells."""

_MOST: Final = 80
"""Characters to which a column of a wider table is filled up, at most."""

_FITTING: Final = (4, 5)
"""And at most so far that so many of its cells fit. The others stand out, and the cells behind them give way."""

_LEAST: Final = 3
"""Characters of the rule below the head where it centres a column."""

_BOUNDARY: Final = re.compile(r"(?<!\\)\|")
_RULE: Final = re.compile(r"\|(?: *:?-+:? *\|)+ *")

_Row = list[str]


def align_tables(document: str) -> str:
    """Fill the cells of every table with spaces; tables with the same head have the same columns.

    Only spaces beside a cell are changed, which mean nothing. A row with more or fewer cells than its head is left.
    """
    lines = document.split("\n")
    tables: dict[str, list[tuple[int, _Row]]] = {}
    for table in _tables(lines):
        rows = [(number, _cells(lines[number])) for number in table]
        tables.setdefault(lines[table[0]], []).extend(row for row in rows if len(row[1]) == len(rows[0][1]))
    for rows in tables.values():
        for number, line in _aligned(rows):
            lines[number] = line
    return "\n".join(lines)


def _tables(lines: Sequence[str]) -> Iterator[range]:
    """Give the lines of each table: its head, its rule, its rows."""
    end = 0
    for number, line in enumerate(lines):
        if end < number and line.startswith("|") and lines[number - 1].startswith("|") and _RULE.fullmatch(line):
            end = number
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            yield range(number - 1, end)


def _cells(line: str) -> _Row:
    return [cell.strip(" ") for cell in _BOUNDARY.split(line.rstrip(" "))[1:-1]]


def _aligned(numbered: Sequence[tuple[int, _Row]]) -> Iterator[tuple[int, str]]:
    rows = [cells for _, cells in numbered]
    head, rule, *_ = rows
    widths = _widths(head, [cells for cells in rows if not _is_rule(cells)])
    for number, cells in numbered:
        yield number, _rule(cells, widths) if _is_rule(cells) else _row(cells, widths, rule)


def _is_rule(cells: _Row) -> bool:
    return all(cell.strip(":-") == "" and "-" in cell for cell in cells)


def _widths(head: _Row, rows: Sequence[_Row]) -> list[int]:
    columns = [sorted(map(_width, column)) for column in zip(*rows, strict=True)]
    longest = [max(_LEAST, column[-1]) for column in columns]
    if sum(longest) + len("|  ") * len(columns) < _ROOMY:
        return longest
    most, of = _FITTING
    fitting = (min(_MOST, column[(len(column) - 1) * most // of]) for column in columns)
    return [max(_LEAST, _width(cell), width) for cell, width in zip(head, fitting, strict=True)]


def _row(cells: _Row, widths: Sequence[int], rule: _Row) -> str:
    """Give a row; what a long cell takes too much, those of text behind it leave out of their spaces."""
    line = "|"
    owed = 0
    for cell, width, side in zip(cells, widths, rule, strict=True):
        free = width - _width(cell)
        if side.endswith(":"):
            left = free // 2 if side.startswith(":") else free
            line += f" {' ' * left}{cell}{' ' * (free - left)} |"
        else:
            free -= owed
            owed = max(-free, 0)
            line += f" {cell}{' ' * free} |"
    return line


def _rule(cells: _Row, widths: Sequence[int]) -> str:
    sides = ((cell.startswith(":"), cell.endswith(":")) for cell in cells)
    drawn = (
        f"{':' if left else '-'}{'-' * (width - 2)}{':' if right else '-'}"
        for (left, right), width in zip(sides, widths, strict=True)
    )
    return f"| {' | '.join(drawn)} |"


def _width(text: str) -> int:
    """Count the places that a text takes where all letters are equally wide."""
    if text.isascii():
        return len(text)
    return sum(map(_letter, text))


@lru_cache(maxsize=1024)
def _letter(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "FW" else 1
