"""A sheet as somebody gave it back: cells with their addresses, before anybody asks what they mean."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from rbplan.collation.columns import BULAN, HEADS, ID, NEEDED, column_of
from rbplan.diagnostic import Argument

Fault = Literal["", "formula", "error"]

SheetReason = Literal["broken", "entities", "lacks", "large", "locked", "no_mark", "no_table", "other_plan", "twice"]
"""Why a whole sheet cannot be read."""

CellReason = Literal[
    "both", "changed", "collated", "comments", "date", "error", "formula", "future", "id_shared", "id_similar",
    "id_twice", "id_unknown", "no_date", "no_id", "no_name", "no_position", "tick", "triwulan", "unclear", "unsound",
]  # fmt: skip
"""Why a row cannot be read, or what it says cannot be taken over."""

MOST_ROWS: Final = 5_000
"""Rows of a file, read or passed over. The first decree has 70 indikator."""

MOST_CELLS: Final = 100
"""Cells of a row that are looked at."""

_MONTHS_OF_A_HEAD: Final = 6
"""Half of the months make a head, so that the words of a row never do."""


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


class RawCell(NamedTuple):
    """What stands in a cell. ``day`` where it is a date of the spreadsheet, ``fault`` where it is no value at all."""

    text: str
    day: date | None = None
    fault: Fault = ""


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
    for row in rows:
        heads = _heads(row)
        if heads:
            columns = heads
        elif columns:
            empty = RawCell("")
            yield {
                column: Cell(cell.text, _at(row.place, position, column), cell.day, cell.fault)
                for position, column in columns.items()
                for cell in (row.cells.get(position, empty),)
            }
    if not columns:
        raise Unreadable("no_table")


def _heads(row: RawRow) -> dict[int, str]:
    """Give the columns by position where a row is a head, else nothing."""
    found = {position: column_of(cell.text) for position, cell in row.cells.items()}
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
