"""The rows of the lampiran's table as the sheet has them.

Every row says its program, kegiatan and sub kegiatan, so that a filter finds it; merged cells would make filters fail.
What is said already by the row above is there and not shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from rbplan.inert import one_line
from rbplan.render.excel.cell_text import CellText, cell_text
from rbplan.render.excel.columns import (
    INDIKATOR,
    KEGIATAN,
    KET,
    PROGRAM,
    PROGRAM_NUMBER,
    SUB_KEGIATAN,
    TEXTS,
    TICKS,
)
from rbplan.render.excel.page import EASY_ROW, Page

_ALL: Final = frozenset((*TEXTS, *TICKS))
_MARKS: Final = {"tertentu": "√", "belum_pasti": "(√)", "belum_diisi": "…", "": ""}


class TableCell(NamedTuple):
    """What stands in a cell, and how many lines it takes."""

    text: CellText
    lines: int


class TableRow(NamedTuple):
    """A row of the sheet.

    ``cells`` has one for each column of text. ``repeated`` are the columns that say what the row above says, so that a
    filter treats both alike; ``joined`` those that belong to the cell above, which are these and the ones whose text
    goes on. ``ticks`` are twelve.
    """

    cells: Mapping[int, TableCell]
    repeated: frozenset[int]
    joined: frozenset[int]
    ticks: tuple[str, ...]
    name: str

    @property
    def lines(self) -> int:
        """How many lines are to be shown."""
        return max(cell.lines for column, cell in self.cells.items() if column not in self.repeated)


class GapRow(NamedTuple):
    """A line about a part that is not available, across the table; ``is_first`` and ``is_last`` of its lines."""

    text: str
    is_remark: bool
    is_first: bool
    is_last: bool


def table_rows(baris: Sequence[Mapping[str, Any]], page: Page) -> Iterator[TableRow | GapRow]:
    """Give the rows; where a text needs a higher row than there can be, it goes on in the next."""
    above: dict[int, list[TableCell]] = {}
    for row in baris:
        if row["jenis"] == "bagian_tidak_tersedia":
            yield from _gap(row, page)
            continue
        begun = _begun(row)
        above |= {column: _split(text, column, page) for column, text in begun.items()}
        yield from _lines(row, above, frozenset(above) - frozenset(begun))


def _begun(row: Mapping[str, Any]) -> dict[int, CellText]:
    """Give the cells that begin in this row, by column."""
    begun = {INDIKATOR: cell_text(row["indikator"]), KET: CellText("", _ket(row), "")}
    if row["program"] is not None:
        begun[PROGRAM_NUMBER] = CellText("", one_line(row["program"]["nomor"]), "")
        begun[PROGRAM] = cell_text(row["program"], numbered=False)
    for column, name in ((KEGIATAN, "kegiatan"), (SUB_KEGIATAN, "sub_kegiatan")):
        if row[name] is not None:
            begun[column] = cell_text(row[name])
    return begun


def _ket(row: Mapping[str, Any]) -> str:
    note = f"catatan {row['catatan']}" if row["catatan"] else ""
    return "\n".join(line for line in (one_line(row["ket"]), note) if line)


def _split(text: CellText, column: int, page: Page) -> list[TableCell]:
    pieces = page.pieces(text.whole, "text", (column, column), EASY_ROW)
    if len(pieces) == 1:
        return [TableCell(text, pieces[0].lines)]
    return [TableCell(CellText("", piece.text, ""), piece.lines) for piece in pieces]


def _lines(
    row: Mapping[str, Any], cells: Mapping[int, list[TableCell]], repeated: frozenset[int]
) -> Iterator[TableRow]:
    """Give the row, and one more for each further piece of the cells that begin in it."""
    begun = [column for column in TEXTS if column not in repeated]
    ticks = tuple(_MARKS[mark] for mark in row["bulan"])
    first = {column: cells[column][0] for column in TEXTS}
    yield TableRow(first, repeated, repeated, ticks, row["id"])
    for number in range(1, max(len(cells[column]) for column in begun)):
        going_on = {column: cells[column][number] for column in begun if number < len(cells[column])}
        yield TableRow({**first, **going_on}, _ALL - frozenset(going_on), _ALL, ticks, row["id"])


def _gap(row: Mapping[str, Any], page: Page) -> Iterator[GapRow]:
    remark = one_line(row["sebelum"])
    text = f"[{remark}]" if remark else one_line(row["isi"])
    lines = page.lines(text, "remark", (PROGRAM_NUMBER, KET))
    for number, line in enumerate(lines):
        yield GapRow(line, bool(remark), number == 0, number == len(lines) - 1)
