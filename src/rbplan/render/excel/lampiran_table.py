"""The table of the lampiran: heads, rows, filter, and what is repeated on each page."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from rbplan.render.excel.cell_text import CellText
from rbplan.render.excel.columns import (
    HEADS,
    ID,
    INDIKATOR,
    JOINED,
    KET,
    PROGRAM_NUMBER,
    TICKS,
    TICKS_HEAD,
    letter,
)
from rbplan.render.excel.lampiran_rows import GapRow, TableRow, table_rows
from rbplan.render.excel.page import Page, height_of

_THIN: Final = 1
_NO_LINE: Final = 0
_NOTHING_REPEATED: Final = "-"
"""Stands in the hidden column of a row that repeats nothing; by this column is seen whether a row is filtered out."""


def write_table(page: Page, baris: Sequence[Mapping[str, Any]], *, with_ids: bool) -> None:
    """Write the table from the next row on."""
    heads = page.row
    _write_heads(page)
    page.freeze(heads)
    first = page.row
    rows = [*table_rows(baris, page)]
    for row, below in pairwise([*rows, None]):
        if isinstance(row, GapRow):
            _write_gap(page, row)
        elif row is not None:
            _write_row(page, row, below, with_ids=with_ids)
    page.sheet.repeat_rows(heads, first - 1)
    for column, name in ((JOINED, "sambungan"), *(((ID, "id"),) if with_ids else ())):
        page.sheet.set_column(column, column, None, None, {"hidden": True})
        page.sheet.write_string(first - 1, column, name, page.styles.get("internal"))
    if rows:
        page.sheet.autofilter(first - 1, PROGRAM_NUMBER, page.row - 1, KET)
        # A number that the decree prints is text, and is meant to be.
        page.sheet.ignore_errors({"number_stored_as_text": f"A{first + 1}:{letter(KET)}{page.row}"})
        _hide_repeated(page, first)


def _write_heads(page: Page) -> None:
    for column, head in HEADS.items():
        page.span(head, "head", (column, column), rows=2)
    page.span(TICKS_HEAD, "head", (TICKS[0], TICKS[-1]))
    page.sheet.set_row(page.row, height_of(1))
    page.sheet.set_row(page.row + 1, height_of(1))
    page.row += 1
    for month, column in enumerate(TICKS, 1):
        page.sheet.write_number(page.row, column, month, page.styles.get("head"))
    page.row += 1
    page.sheet.set_row(page.row, height_of(1))
    for column in range(KET + 1):
        page.sheet.write_number(page.row, column, column + 1, page.styles.get("number"))
    page.row += 1


def _write_row(page: Page, row: TableRow, below: TableRow | GapRow | None, *, with_ids: bool) -> None:
    goes_on = below.joined if isinstance(below, TableRow) else frozenset()
    page.sheet.set_row(page.row, height_of(row.lines))
    for column, cell in row.cells.items():
        changes = {
            "top": _line(inside=column in row.joined),
            "bottom": _line(inside=column in goes_on),
            **({"align": "center"} if column == PROGRAM_NUMBER else {}),
        }
        _write_text(page, column, cell.text, plain=column in row.repeated, changes=changes)
    edges = {"top": _line(inside=INDIKATOR in row.joined), "bottom": _line(inside=INDIKATOR in goes_on)}
    for column, tick in zip(TICKS, row.ticks, strict=True):
        page.put(column, tick, "tick", **edges)
    repeated = "".join(letter(column) for column in sorted(row.repeated))
    page.put(JOINED, repeated or _NOTHING_REPEATED, "internal")
    if with_ids:
        page.put(ID, row.name, "internal")
    page.row += 1


def _line(*, inside: bool) -> int:
    """Give the line between two cells, of which there is none ``inside`` a cell of the decree that takes both."""
    return _NO_LINE if inside else _THIN


def _write_text(page: Page, column: int, text: CellText, *, plain: bool, changes: Mapping[str, object]) -> None:
    """Write a cell, its remarks in italics; ``plain`` has one style, since only that can be hidden."""
    if not text.printed:
        page.put(column, text.whole, "text", italic=bool(text.whole), **changes)
    elif plain or text.whole == text.printed:
        page.put(column, text.whole, "text", **changes)
    else:
        upright, italic = page.styles.get("plain"), page.styles.get("remark")
        pieces = [(italic, f"{text.before} "), (upright, text.printed), (italic, f" {text.after}")]
        said = [part for look, piece in pieces if piece.strip() for part in (look, piece)]
        look = page.styles.for_text("text", text.whole, **changes)
        page.sheet.write_rich_string(page.row, column, *said, look)


def _write_gap(page: Page, row: GapRow) -> None:
    """Write a line that runs over the empty cells beside it."""
    page.sheet.set_row(page.row, height_of(1))
    for column in range(KET + 1):
        changes = {
            "text_wrap": False,
            "italic": row.is_remark,
            "left": _THIN if column == PROGRAM_NUMBER else 0,
            "right": _THIN if column == KET else 0,
            "top": _THIN if row.is_first else 0,
            "bottom": _THIN if row.is_last else 0,
        }
        if column == PROGRAM_NUMBER:
            page.put(column, row.text, "text", **changes)
        else:
            page.sheet.write_blank(page.row, column, None, page.styles.get("text", **changes))
    page.put(JOINED, _NOTHING_REPEATED, "internal")
    page.row += 1


def _hide_repeated(page: Page, first: int) -> None:
    """Do not show what the row above says, as long as that row is shown; where it is filtered out, draw a line."""
    joined = letter(JOINED)
    repeats = f"ISNUMBER(FIND(CHAR(COLUMN()+64),${joined}{first + 1}))"
    for seen, look in ((1, "hidden"), (0, "divided")):
        rule = f"=AND({repeats},SUBTOTAL(103,${joined}{first})={seen})"
        what = {"type": "formula", "criteria": rule, "format": page.styles.get(look)}
        page.sheet.conditional_format(first, PROGRAM_NUMBER, page.row - 1, KET, what)
