"""What a template cannot know of its tables: which rows are too high for a page, and which cells belong together."""

from collections.abc import Sequence
from typing import Final

from lxml import etree

from rbplan.render.word.measure import most_points
from rbplan.render.word.spans import join_cells
from rbplan.render.word.styles import Styles
from rbplan.render.word.wordml import Element, cells, keep_with_next, name, sort_cell_layouts

_TWIPS: Final = 20
"""Of a point."""

_MOST_OF_A_PAGE: Final = 0.7
"""What a row may take of it, with the heads above, before it may be divided."""

_USUAL_PAGE: Final = (12240, 15840)


def mend_tables(body: Element, styles: Styles) -> None:
    """Mend every table of a document that was rendered, in place."""
    sort_cell_layouts(body)
    for table in list(body.iter(name("tbl"))):
        rows = [row for row in table.iterchildren(name("tr")) if _mended(row)]
        if not rows:
            table.getparent().remove(table)
            continue
        widths = [
            int(column.get(name("w"), "0")) / _TWIPS
            for column in table.iterfind(f"{name('tblGrid')}/{name('gridCol')}")
        ]
        page = _page_height(table, body)
        _allow_breaks(rows, widths, page, styles)
        join_cells(rows, widths, page, styles)
        if _is_head(rows[0]):
            _keep_end(rows)


def _keep_end(rows: Sequence[Element]) -> None:
    """Keep the last rows together: the last one may be the closing, which must not stand alone on a page."""
    for row in rows[-2:]:
        if _is_whole(row):
            keep_with_next(row)


def _mended(row: Element) -> bool:
    """Tell whether a row has cells, and see to it that each has a paragraph at its end; else it is taken out."""
    if row.find(name("tc")) is None:
        row.getparent().remove(row)
        return False
    for cell in row.iterchildren(name("tc")):
        if len(cell) == 0 or cell[-1].tag != name("p"):
            etree.SubElement(cell, name("p"))
    return True


def _allow_breaks(rows: Sequence[Element], widths: Sequence[float], page: float, styles: Styles) -> None:
    """Let a row be divided that a page may not hold."""
    for row in rows:
        layout = row.find(name("trPr"))
        whole = layout.find(name("cantSplit")) if layout is not None else None
        if whole is None or layout is None:
            continue
        for column, span, cell in cells(row):
            width = max(sum(widths[column : column + span]), 1.0)
            if most_points(cell, width, styles) > page * _MOST_OF_A_PAGE:
                layout.remove(whole)
                break


def _page_height(table: Element, body: Element) -> float:
    """Give the height of the text of the section that a table stands in, in points."""
    following = table.xpath("following::*[local-name() = 'sectPr'][1]")
    section = following[0] if following else body
    size, margins = section.find(name("pgSz")), section.find(name("pgMar"))
    height = _twips(size, "h", _USUAL_PAGE[1])
    return (height - _twips(margins, "top", 1440) - _twips(margins, "bottom", 1440)) / _TWIPS


def _twips(element: Element | None, attribute: str, default: int) -> int:
    text = "" if element is None else element.get(name(attribute), "")
    return int(text) if text.lstrip("-").isdigit() else default


def _is_head(row: Element) -> bool:
    return row.find(f"{name('trPr')}/{name('tblHeader')}") is not None


def _is_whole(row: Element) -> bool:
    return row.find(f"{name('trPr')}/{name('cantSplit')}") is not None
