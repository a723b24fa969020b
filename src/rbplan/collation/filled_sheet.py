"""A sheet as somebody gave it back: cells with their addresses, before anybody asks what they mean."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from rbplan.collation.columns import BULAN, HEADS, ID, JABATAN, NEEDED, OLEH, TANGGAL, column_of
from rbplan.diagnostic import Argument

Fault = Literal["", "formula", "error", "merged", "struck", "symbol"]

SheetReason = Literal["broken", "entities", "lacks", "large", "locked", "no_mark", "no_table", "other_plan", "twice"]
"""Why a whole sheet cannot be read."""

CellReason = Literal[
    "both", "changed", "collated", "comments", "date", "error", "formula", "future", "id_shared", "id_similar",
    "id_twice", "id_unknown", "merged", "name", "no_date", "no_id", "no_name", "no_position", "past", "position",
    "struck", "symbol", "tick", "triwulan", "unclear", "unseen", "unsound",
]  # fmt: skip
"""Why a row cannot be read, or what it says cannot be taken over."""

MOST_ROWS: Final = 5_000
"""Rows of a file, read or passed over. The first decree has 70 indikator."""

MOST_CELLS: Final = 100
"""Cells of a row that are looked at."""

_MONTHS_OF_A_HEAD: Final = 6
"""Half of the months make a head, so that the words of a row never do."""


_OF_SEVERAL_ROWS: Final = (OLEH, JABATAN, TANGGAL)
"""Columns of which one cell may be meant for several rows."""


class Place(NamedTuple):
    """The address of a cell or row. ``kind`` is the kind of file: ``xlsx``, ``docx``, ``md``.

    ``arguments`` are those of the wording ``collate.place.<kind>``: rows, lines and tables from 1.
    """

    kind: str
    arguments: Mapping[str, Argument]


class Problem(NamedTuple):
    """Why a cell, or a sheet, cannot be read. ``reason`` is the end of the key ``collate.bad.<reason>``."""

    reason: SheetReason | CellReason
    place: Place | None = None
    arguments: Mapping[str, Argument] = MappingProxyType({})


class Unreadable(Exception):
    """A file is no sheet that can be read at all."""

    def __init__(self, reason: SheetReason, **arguments: Argument) -> None:
        """Take the end of the key ``collate.bad.<reason>`` and its arguments."""
        super().__init__(reason)
        self.problem = Problem(reason, None, arguments)


class Merge(NamedTuple):
    """A merged cell: the row and the position, from 0, of its first cell, and whether it is one column wide."""

    place: Place
    position: int
    is_column: bool


class RawCell(NamedTuple):
    """What stands in a cell. ``day`` where it is a date of the spreadsheet, ``fault`` where it is no value at all.

    ``merge`` where it is part of a merged cell, whose text it has.
    """

    text: str
    day: date | None = None
    fault: Fault = ""
    merge: Merge | None = None


class RawRow(NamedTuple):
    """A row of some table. ``cells`` by their position from 0; ``place`` without a column."""

    place: Place
    cells: Mapping[int, RawCell]


class RawSheet(NamedTuple):
    """A file: the texts outside tables, and the rows of all its tables."""

    lines: tuple[str, ...]
    rows: tuple[RawRow, ...]


class Cell(NamedTuple):
    """A cell of a known column, with its address."""

    text: str
    place: Place
    day: date | None = None
    fault: Fault = ""


FilledRow = Mapping[str, Cell]
"""The cells of a row by column."""


def filled_rows(rows: Iterable[RawRow]) -> Iterator[FilledRow]:
    """Give the rows below a head, by column. A head that is repeated counts anew.

    Raises Unreadable where there is no head, or one that lacks a column or has it twice.
    """
    columns: dict[int, str] = {}
    head: Place | None = None
    for row in rows:
        heads = _heads(row)
        if heads:
            columns, head = heads, row.place
        elif columns and not _is_banner(row, columns, head):
            yield {column: _cell(row, position, columns) for position, column in columns.items()}
    if not columns:
        raise Unreadable("no_table")


def _cell(row: RawRow, position: int, columns: Mapping[int, str]) -> Cell:
    """Give a cell. One name or day over several rows is meant for each; what else was merged cannot be told apart."""
    cell, column = row.cells.get(position, RawCell("")), columns[position]
    merge = cell.merge
    if merge is None:
        return Cell(cell.text, _at(row.place, position, column), cell.day, cell.fault)
    place = _at(merge.place, merge.position, columns.get(merge.position, column))
    is_meant = merge.is_column and column in _OF_SEVERAL_ROWS
    return Cell(cell.text, place, cell.day, cell.fault if is_meant else "merged")


def _is_banner(row: RawRow, columns: Mapping[int, str], head: Place | None) -> bool:
    """Tell whether one merged cell takes the place of a whole row, as a title does, or heads reach down into it."""
    merges = [row.cells[position].merge if position in row.cells else None for position in columns]
    first = merges[0]
    return first is not None and all(merge is not None and (merge == first or merge.place == head) for merge in merges)


def _heads(row: RawRow) -> dict[int, str]:
    """Give the columns by position where a row is a head, else nothing. A merged head is that of its first column."""
    own = {
        position: cell
        for position, cell in row.cells.items()
        if cell.merge is None or (cell.merge.place, cell.merge.position) == (row.place, position)
    }
    found = {position: column_of(cell.text) for position, cell in own.items()}
    heads = {position: column for position, column in found.items() if column is not None}
    columns = list(heads.values())
    if ID not in columns or len(set(BULAN) & set(columns)) < _MONTHS_OF_A_HEAD:
        return {}
    lacking = [HEADS[column] for column in NEEDED if column not in columns]
    if lacking:
        raise Unreadable("lacks", columns=", ".join(lacking))
    twice = [HEADS[column] for column in NEEDED if columns.count(column) > 1]
    if twice:
        raise Unreadable("twice", columns=", ".join(twice))
    return heads


def _at(place: Place, position: int, column: str) -> Place:
    return Place(place.kind, {**place.arguments, "letter": _letter(position), "column": HEADS[column]})


def _letter(position: int) -> str:
    """Give the letters by which spreadsheets name a column: A, …, Z, AA, …"""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
