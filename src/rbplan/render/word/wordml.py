"""The few words of WordprocessingML that are needed to mend a document."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

from lxml import etree

Element: TypeAlias = Any
"""An element of lxml, which carries no types."""

_NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_CELL_LAYOUT: Final = (
    *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection"),
    *("tcFitText", "vAlign", "hideMark"),
)
_PARAGRAPH_LAYOUT: Final = ("pStyle", "keepNext")
"""The order in which Word wants them; it calls a file broken that has another."""


def name(word: str) -> str:
    """Give an element or attribute by the name that it has after ``w:``."""
    return f"{{{_NAMESPACE}}}{word}"


def value(element: Element, path: str) -> str:
    """Give the ``w:val`` of what stands at a path below, such as ``pPr/pStyle``; empty where there is none."""
    found = element.find("/".join(map(name, path.split("/"))))
    return "" if found is None else found.get(name("val"), "")


def number(element: Element, path: str, default: int) -> int:
    """Give such a value as a whole number."""
    text = value(element, path)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else default


def text_of(element: Element) -> str:
    """Give the text below an element."""
    return "".join(piece.text or "" for piece in element.iter(name("t")))


def lay_out_cell(cell: Element, word: str, **attributes: str) -> Element:
    """Set one thing of a cell's layout, in the place where Word wants it, and give its element."""
    layout = cell.find(name("tcPr"))
    if layout is None:
        layout = etree.Element(name("tcPr"))
        cell.insert(0, layout)
    return _put(layout, word, attributes, _CELL_LAYOUT)


def keep_with_next(row: Element) -> None:
    """Keep a row on the page of the one below it."""
    for paragraph in row.iter(name("p")):
        layout = paragraph.find(name("pPr"))
        if layout is None:
            layout = etree.Element(name("pPr"))
            paragraph.insert(0, layout)
        _put(layout, "keepNext", {}, _PARAGRAPH_LAYOUT)


def sort_cell_layouts(body: Element) -> None:
    """Put the layout of each cell into the order that Word wants; docxtpl puts shades and spans first."""
    for layout in body.iter(name("tcPr")):
        places = [_place(child, _CELL_LAYOUT) for child in layout]
        if places != sorted(places):
            layout[:] = sorted(layout, key=lambda child: _place(child, _CELL_LAYOUT))


def cells(row: Element) -> Iterator[tuple[int, int, Element]]:
    """Give the first column, from 0, the width in columns and the element of each cell of a row."""
    column = 0
    for cell in row.iterchildren(name("tc")):
        span = number(cell, "tcPr/gridSpan", 1)
        yield column, span, cell
        column += span


def _put(layout: Element, word: str, attributes: dict[str, str], order: Sequence[str]) -> Element:
    made = layout.find(name(word))
    if made is None:
        made = etree.Element(name(word))
        place = order.index(word)
        before = sum(_place(child, order) < place for child in layout)
        layout.insert(before, made)
    for key, text in attributes.items():
        made.set(name(key), text)
    return made


def _place(child: Element, order: Sequence[str]) -> int:
    word = etree.QName(child).localname
    return order.index(word) if word in order else len(order)
