"""Reading a sheet back from Word or a program like it. What was deleted while changes were tracked does not count."""

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

from rbplan.collation.filled_sheet import MOST_CELLS, MOST_ROWS, Fault, Place, RawCell, RawRow, RawSheet, Unreadable
from rbplan.collation.merged import Area, Line, spread
from rbplan.collation.open_sheet import open_sheet
from rbplan.collation.symbol import symbol_text

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT: Final = "word/document.xml"
_DEEPEST: Final = 200
"""Levels of elements. Word writes about thirty."""

_SPACES: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}p": "\n", f"{_W}noBreakHyphen": "-"}
_SYMBOL: Final = f"{_W}sym"
_HEXADECIMAL: Final = re.compile(r"[0-9A-Fa-f]{1,6}")
_STRIKES: Final = (f"{_W}strike", f"{_W}dstrike", f"{_W}vanish")
_OFF: Final = ("0", "false", "off", "none")


def read_docx(content: bytes) -> RawSheet:
    """Read the cells of every table, and the paragraphs around them. Raises Unreadable."""
    package = open_sheet(content)
    try:
        # Without declarations, which open_sheet refuses, no entity can unfold.
        root = fromstring(package.read(_DOCUMENT))  # noqa: S314
    except (KeyError, ParseError):
        raise Unreadable("broken") from None
    tables = [element for element in _walk(root, f"{_W}tbl") if element.tag == f"{_W}tbl"]
    outside = (_text(element) for element in _walk(root, f"{_W}tbl", f"{_W}p") if element.tag == f"{_W}p")
    rows = tuple(row for number, table in enumerate(tables, 1) for row in _rows(table, number))
    if len(rows) > MOST_ROWS:
        raise Unreadable("large")
    return RawSheet(tuple(outside), rows)


def _rows(table: Element, number: int) -> Iterator[RawRow]:
    rows = [element for element in _walk(table, f"{_W}tr", f"{_W}tbl") if element.tag == f"{_W}tr"]
    lines: dict[int, Line] = {}
    areas: dict[tuple[int, int], Area] = {}
    above: dict[int, int] = {}
    for position, row in enumerate(rows, 1):
        lines[position] = Line(Place("docx", {"table": number, "row": position}), {})
        begun, above = above, {}
        for column, width, cell in _cells(row):
            lines[position].cells[column] = RawCell(_text(cell), None, _fault(cell))
            first = begun.get(column, position) if _goes_on(cell) else position
            above[column] = first
            areas[first, column] = Area(first, position, column, column + width - 1)
    spread(lines, (area for area in areas.values() if area.first_row < area.last_row or area.first < area.last))
    for line in lines.values():
        yield RawRow(line.place, line.cells)


def _cells(row: Element) -> Iterator[tuple[int, int, Element]]:
    """Give the position, from 0, and the width in columns of each cell of a row, and the cell."""
    column = _number(row, f"{_W}trPr/{_W}gridBefore")
    for cell in (element for element in _walk(row, f"{_W}tc") if element.tag == f"{_W}tc"):
        width = min(max(_number(cell, f"{_W}tcPr/{_W}gridSpan"), 1), MOST_CELLS)
        yield column, width, cell
        column += width
        if column > MOST_CELLS:
            break


def _goes_on(cell: Element) -> bool:
    """Tell whether a cell is part of the one above it."""
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merge is not None and merge.get(f"{_W}val") != "restart"


def _fault(cell: Element) -> Fault:
    elements = list(_walk(cell))
    if any(_is_struck(run) for run in elements if run.tag == f"{_W}r"):
        return "struck"
    return "symbol" if any(_symbol(each) is None for each in elements if each.tag == _SYMBOL) else ""


def _symbol(element: Element) -> str | None:
    """Give what a sign of the menu Insert, Symbol stands for; None where that is not known."""
    code = element.get(f"{_W}char", "")
    return symbol_text(element.get(f"{_W}font", ""), int(code, 16)) if _HEXADECIMAL.fullmatch(code) else None


def _is_struck(run: Element) -> bool:
    """Tell whether a piece of text was crossed out, or is hidden."""
    marks = [mark for name in _STRIKES if (mark := run.find(f"{_W}rPr/{name}")) is not None]
    return any(mark.get(f"{_W}val", "") not in _OFF for mark in marks) and bool(_text(run))


def _number(element: Element, path: str) -> int:
    found = element.find(path)
    value = found.get(f"{_W}val", "") if found is not None else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 0


def _walk(top: Element, *ends: str) -> Iterator[Element]:
    """Give what stands below an element, in order; what stands inside one of ``ends`` is not looked at."""
    waiting = [iter(top)]
    while waiting:
        element = next(waiting[-1], None)
        if element is None:
            waiting.pop()
            continue
        yield element
        if element.tag not in ends:
            if len(waiting) >= _DEEPEST:
                raise Unreadable("broken")
            waiting.append(iter(element))


def _text(top: Element) -> str:
    """Give the text of a cell or paragraph; what was typed while changes were tracked is part of it."""
    return "".join(_piece(element) for element in _walk(top)).strip()


def _piece(element: Element) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    if element.tag == _SYMBOL:
        return _symbol(element) or "\N{REPLACEMENT CHARACTER}"
    return _SPACES.get(str(element.tag), "")
