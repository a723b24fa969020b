"""What a template cannot know of its tables: which rows are too high for a page, and which cells belong together."""

from collections.abc import Sequence
from typing import Final

from lxml import etree

from rbplan.render.word.hyphens import divide_words
from rbplan.render.word.measure import TWIPS, Measure
from rbplan.render.word.spans import join_cells
from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import (
    Element,
    Row,
    child,
    keep_with_next,
    lay_out_paragraph,
    name,
    read_row,
    sort_cell_layouts,
)

_MOST_OF_A_PAGE: Final = 0.85
"""What a row may take of it, with the heads above, before it may be divided."""

_LIKELY: Final = 0.9
"""What two rows may take of it by what is likely, so that they surely fit."""

_USUAL_PAGE: Final = (12240, 15840)


def mend_tables(body: Element, styles: Styles) -> None:
    """Mend every table of a document that was rendered, in place."""
    sort_cell_layouts(body)
    for table in list(body.iter(name("tbl"))):
        rows = [read_row(row) for row in list(table.iterchildren(name("tr"))) if _mended(row)]
        if not rows:
            table.getparent().remove(table)
            continue
        grid = table.iterfind(f"{name('tblGrid')}/{name('gridCol')}")
        measure = Measure(styles, [_twips(column, "w", 0) / TWIPS for column in grid])
        page = _page_height(table, body)
        join_cells(rows, page, measure)
        _allow_breaks(rows, page, measure)
        divide_words(rows, measure)
        if _is_too_high(rows, page, measure):
            _let_go(rows[-2])
        elif _says(rows[0], "tblHeader"):
            _keep_end(rows)


def _is_too_high(rows: Sequence[Row], page: float, measure: Measure) -> bool:
    """Tell whether the last row, where it is one cell, and the one above it are likely too high for one page."""
    if len(rows) == 1 or len(rows[-1].cells) > 1:
        return False
    together = [*(row for row in rows[:-2] if _says(row, "tblHeader")), *rows[-2:]]
    return sum(max(measure.usual(cell) for cell in row.cells) for row in together) > page * _LIKELY


def _let_go(row: Row) -> None:
    """Let a row be divided, and go on up to the next page, which otherwise would hold the closing alone.

    Of a table no program keeps the end of a row with the next. So where pages break is left to chance.
    """
    _divide(row)
    for paragraph in row.element.iter(name("p")):
        for layout in ("keepNext", "keepLines"):
            lay_out_paragraph(paragraph, layout, val="0")


def _keep_end(rows: Sequence[Row]) -> None:
    """Keep the last rows together: the last one may be the closing, which must not stand alone on a page."""
    for row in rows[-2:]:
        if _says(row, "cantSplit"):
            keep_with_next(row.element)


def _mended(row: Element) -> bool:
    """Tell whether a row has cells, and see to it that each has a paragraph at its end; else it is taken out."""
    if child(row, "tc") is None:
        row.getparent().remove(row)
        return False
    for cell in row.iterchildren(name("tc")):
        if len(cell) == 0 or cell[-1].tag != name("p"):
            etree.SubElement(cell, name("p"))
    return True


def _allow_breaks(rows: Sequence[Row], page: float, measure: Measure) -> None:
    """Let a row be divided that a page may not hold."""
    for row in rows:
        if _says(row, "cantSplit") and any(measure.most(cell) > page * _MOST_OF_A_PAGE for cell in row.cells):
            _divide(row)


def _divide(row: Row) -> None:
    for whole in list(row.element.iter(name("cantSplit"))):
        whole.getparent().remove(whole)


def _says(row: Row, word: str) -> bool:
    layout = child(row.element, "trPr")
    return layout is not None and child(layout, word) is not None


def _page_height(table: Element, body: Element) -> float:
    """Give the height of the text of the section that a table stands in, in points."""
    following = table.xpath("following::*[local-name() = 'sectPr'][1]")
    section = following[0] if following else body
    size, margins = child(section, "pgSz"), child(section, "pgMar")
    height = _twips(size, "h", _USUAL_PAGE[1])
    return (height - _twips(margins, "top", 1440) - _twips(margins, "bottom", 1440)) / TWIPS


def _twips(element: Element | None, attribute: str, default: int) -> int:
    text = "" if element is None else element.get(name(attribute), "")
    return int(text) if text.lstrip("-").isdigit() else default
