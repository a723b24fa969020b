"""Paragraphs and tables as WordprocessingML, in the order of elements that Word asks for."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

TWIPS = 1440 / 25.4
"""Of a millimetre."""

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def twips(millimetres: float) -> int:
    """Give a length in the unit of Word."""
    return round(millimetres * TWIPS)


def run(*pieces: str, style: str = "") -> str:
    """Give a piece of text; ``{tab}`` alone is a tabulator."""
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    inside = "".join(
        "<w:tab/>" if piece == "{tab}" else f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in pieces
    )
    return f"<w:r>{look}{inside}</w:r>"


def paragraph(style: str, *content: str, tabs: Iterable[tuple[float, str]] = ()) -> str:
    """Give a paragraph of runs, or of plain text where a piece is none."""
    stops = "".join(f'<w:tab w:val="{kind}" w:pos="{twips(place)}"/>' for place, kind in tabs)
    runs = "".join(piece if piece.startswith("<w:") else run(piece) for piece in content)
    tabs_of = f"<w:tabs>{stops}</w:tabs>" if stops else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{tabs_of}</w:pPr>{runs}</w:p>'


def command(text: str) -> str:
    """Give a paragraph that only says what to do with those below it."""
    return paragraph("RBPerintah", f"{{%p {text} %}}")


def lines(style: str, source: str) -> Iterator[str]:
    """Give a paragraph for each text of a list of the context."""
    yield command(f"for baris_teks in {source}")
    yield paragraph(style, "{{ baris_teks }}")
    yield command("endfor")


def remark(text: str) -> str:
    """Give a paragraph for whoever edits the template; it is not printed."""
    return paragraph("RBPerintah", f"{{#p {text} #}}")


class Cell(NamedTuple):
    """A cell of paragraphs. ``span`` columns wide; ``merge`` is "restart" or "continue" for a cell of several rows.

    ``low``: what stands in it stands at its bottom; ``bare``: no lines but the one above; ``turned``: its text runs
    upwards.
    """

    content: str
    span: int = 1
    merge: str = ""
    centred: bool = False
    low: bool = False
    bare: bool = False
    turned: bool = False


class Row(NamedTuple):
    """A row. ``head``: it comes again on every page; ``whole``: the end of a page does not divide it.

    ``height`` in millimetres where it cannot follow from the text, which is so of a text that runs upwards.
    """

    cells: Sequence[Cell]
    head: bool = False
    whole: bool = True
    height: float = 0


def commands(kind: str, text: str, columns: int) -> Row:
    """Give a row that only says what to do with the rows below it."""
    return Row([Cell(paragraph("RBPerintah", f"{{%{kind} {text} %}}"), columns)])


def table(
    widths: Sequence[float], rows: Iterable[Row], *, lines: bool = True, margin: float = 1.1, above: float = 0
) -> str:
    """Give a table whose columns are so many millimetres wide.

    ``margin`` stands at the sides of each cell, ``above`` over and under its text.
    """
    columns = [twips(width) for width in widths]
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in _SIDES)
    room = {"top": above, "left": margin, "bottom": above, "right": margin}
    margins = "".join(f'<w:{side} w:w="{twips(width)}" w:type="dxa"/>' for side, width in room.items())
    grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        f"{f'<w:tblBorders>{borders}</w:tblBorders>' if lines else ''}"
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{''.join(_row(row, columns) for row in rows)}</w:tbl>"
    )


def _row(row: Row, columns: Sequence[int]) -> str:
    layout = "<w:cantSplit/>" if row.whole else ""
    layout += f'<w:trHeight w:val="{twips(row.height)}" w:hRule="atLeast"/>' if row.height else ""
    layout += "<w:tblHeader/>" if row.head else ""
    cells, begin = [], 0
    for cell in row.cells:
        cells.append(_cell(cell, sum(columns[begin : begin + cell.span])))
        begin += cell.span
    if begin != len(columns):
        raise ValueError(f"a row of {begin} columns in a table of {len(columns)}")
    return f"<w:tr>{f'<w:trPr>{layout}</w:trPr>' if layout else ''}{''.join(cells)}</w:tr>"


def _cell(cell: Cell, width: int) -> str:
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    merge = f'<w:vMerge w:val="{cell.merge}"/>' if cell.merge else ""
    sides = "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "bottom", "right"))
    borders = f"<w:tcBorders>{sides}</w:tcBorders>" if cell.bare else ""
    place = "center" if cell.centred else "bottom" if cell.low else ""
    align = f'<w:vAlign w:val="{place}"/>' if place else ""
    turn = '<w:textDirection w:val="btLr"/>' if cell.turned else ""
    layout = f'<w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{borders}{turn}{align}'
    return f"<w:tc><w:tcPr>{layout}</w:tcPr>{cell.content}</w:tc>"
