"""The few words of WordprocessingML that are needed to mend a document."""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, NamedTuple, TypeAlias

from lxml import etree

Element: TypeAlias = Any
"""An element of lxml, which carries no types."""

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_CELL_LAYOUT: Final = (
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection"),
    *("tcFitText", "vAlign", "hideMark"),
)
_PARAGRAPH_LAYOUT: Final = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *("pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"),
    *("autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind"),
)
"""The order in which Word wants them; it calls a file broken that has another."""


@cache
def name(word: str) -> str:
    """Give an element or attribute by the name that it has after ``w:``."""
    return f"{{{NAMESPACE}}}{word}"


def child(element: Element, word: str) -> Element | None:
    """Give the first child of that name. Many times as fast as the paths of lxml."""
    return next(element.iterchildren(name(word)), None)


def value(element: Element, layout: str, word: str) -> str:
    """Give the ``w:val`` of a part of an element's layout, such as ``pStyle`` in ``pPr``; empty where there is none."""
    found = child(element, layout)
    found = None if found is None else child(found, word)
    return "" if found is None else found.get(name("val"), "")


def number(element: Element, layout: str, word: str, default: int) -> int:
    """Give such a value as a whole number."""
    text = value(element, layout, word)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else default


def text_of(element: Element) -> str:
    """Give the text below an element."""
    return "".join(piece.text or "" for piece in element.iter(name("t")))


def lay_out_cell(cell: Element, word: str, **attributes: str) -> Element:
    """Set one thing of a cell's layout, in the place where Word wants it, and give its element."""
    return _put(_layout(cell, "tcPr"), word, attributes, _CELL_LAYOUT)


def lay_out_paragraph(paragraph: Element, word: str, **attributes: str) -> Element:
    """Set one thing of a paragraph's layout, down to its indents, and give its element."""
    return _put(_layout(paragraph, "pPr"), word, attributes, _PARAGRAPH_LAYOUT)


def keep_with_next(row: Element) -> None:
    """Keep a row on the page of the one below it."""
    for paragraph in row.iter(name("p")):
        lay_out_paragraph(paragraph, "keepNext")


def sort_cell_layouts(body: Element) -> None:
    """Put the layout of each cell into the order that Word wants; docxtpl puts shades and spans first."""
    for layout in body.iter(name("tcPr")):
        places = [_place(each, _CELL_LAYOUT) for each in layout]
        if places != sorted(places):
            layout[:] = sorted(layout, key=lambda each: _place(each, _CELL_LAYOUT))


class Cell(NamedTuple):
    """A cell of a row: its first column, from 0, and its width in columns."""

    column: int
    span: int
    element: Element


class Row(NamedTuple):
    """A row of a table, with its cells."""

    element: Element
    cells: tuple[Cell, ...]


def read_row(row: Element) -> Row:
    """Give a row with its cells."""
    found: list[Cell] = []
    column = 0
    for cell in row.iterchildren(name("tc")):
        span = number(cell, "tcPr", "gridSpan", 1)
        found.append(Cell(column, span, cell))
        column += span
    return Row(row, tuple(found))


def _layout(element: Element, word: str) -> Element:
    """Give the element with the layout of another, which is its first."""
    layout = child(element, word)
    if layout is None:
        layout = etree.Element(name(word))
        element.insert(0, layout)
    return layout


def _put(layout: Element, word: str, attributes: dict[str, str], order: Sequence[str]) -> Element:
    made = child(layout, word)
    if made is None:
        made = etree.Element(name(word))
        place = order.index(word)
        before = sum(_place(other, order) < place for other in layout)
        layout.insert(before, made)
    for key, text in attributes.items():
        made.set(name(key), text)
    return made


def _place(element: Element, order: Sequence[str]) -> int:
    word = element.tag.rpartition("}")[2]
    return order.index(word) if word in order else len(order)
