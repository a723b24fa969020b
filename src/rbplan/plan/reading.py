"""Reading the ticks of a row as months.

The copy of the first decree prints up to 21 ticked cells where the form has twelve, so that most rows can be read in
more than one way. The ticked cells are stored as they stand; what they mean is concluded here, and only where no
reading contradicts another.
"""

from collections.abc import Iterable
from typing import NamedTuple

from rbplan.plan.bacaan import Bacaan
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.sumber import Sumber
from rbplan.plan.walk import Item, walk


class RowReading(NamedTuple):
    """What a row says of its months.

    ``readings`` holds the sets of months that compete, each sorted, without repeats. ``bulan`` is the one that is
    certain; None where there is none, be it that readings compete or that the row says nothing. ``december`` tells how
    each of the readings comes about: the cells, from 12, at which December stands then. With 12, cell n is month n and
    what lies beyond is none; with any other, months are rescaled. Empty where the row is read as it stands: without a
    tick, or ticked without a gap.
    """

    readings: tuple[tuple[int, ...], ...]
    bulan: tuple[int, ...] | None
    december: tuple[tuple[int, ...], ...] = ()

    @property
    def candidates(self) -> tuple[int, ...]:
        """Every month that some reading gives."""
        return tuple(sorted({month for reading in self.readings for month in reading}))


NO_READING = RowReading(readings=(), bulan=None)
"""Nothing was read: a plan that was written, not transcribed, or a table without any tick."""


_Row = tuple[str, int]
"""The id of a source and a line of it, from 1."""

_TableName = tuple[str, int | None]
"""The id of a source and the position of the table in it; None for the rows that stand in no table."""


class _Table(NamedTuple):
    """What the rows of one table of a source have in common.

    ``ends`` are the cells beyond 12 at which December may stand: the table's last ticked cell, and the last of each row
    that is ticked without a gap from cell 1. ``ticked`` tells whether any row has a tick.
    """

    ends: tuple[int, ...]
    ticked: bool


def _table(rows: Iterable[tuple[int, ...]]) -> _Table:
    """Look at the ticked cells of every row of a table."""
    ticked = [sel for sel in rows if sel]
    ends = {sel[-1] for sel in ticked if _is_gapless(sel)} | {max((sel[-1] for sel in ticked), default=0)}
    return _Table(tuple(sorted(end for end in ends if end > 12)), bool(ticked))


class Readings:
    """The readings of every row that a plan cites."""

    def __init__(self, plan: Plan) -> None:
        """Take the plan; its sumber say where the tables of the source stand."""
        self._sumber = {sumber.id: sumber for sumber in plan.sumber}
        self._first = plan.sumber[0].id if plan.sumber else ""
        rows: dict[_TableName, dict[int, tuple[int, ...]]] = {}
        citations: dict[_Row, list[Item]] = {}
        for item in walk(plan):
            bacaan = item.indikator.bacaan
            if bacaan is not None:
                citations.setdefault(self._row_of(bacaan), []).append(item)
                rows.setdefault(self._table_of(bacaan), {})[bacaan.baris] = bacaan.sel or ()
        self._citations = {row: tuple(items) for row, items in citations.items()}
        self._tables = {table: _table(lines.values()) for table, lines in rows.items()}

    def of(self, bacaan: Bacaan | None) -> RowReading:
        """Give what a row says by the rules of docs/format.md."""
        if bacaan is None or bacaan.sel is None:
            return NO_READING
        table = self._tables[self._table_of(bacaan)]
        sel = bacaan.sel
        if not sel:
            return RowReading(((),), ()) if table.ticked else NO_READING
        if _is_gapless(sel):
            return RowReading((SEMUA_BULAN,), SEMUA_BULAN)
        december: dict[tuple[int, ...], tuple[int, ...]] = {}
        for end, months in _readings(sel, table.ends):
            december[months] = (*december.get(months, ()), end)
        readings = tuple(december)
        shared = len(self._citations[self._row_of(bacaan)]) > 1
        certain = readings[0] if len(readings) == 1 and not shared else None
        return RowReading(readings, certain, tuple(december.values()))

    def sharing(self, bacaan: Bacaan) -> tuple[Item, ...]:
        """Give every indikator that cites the same row of the same source, in the order of the plan."""
        return self._citations[self._row_of(bacaan)]

    def sumber(self, bacaan: Bacaan) -> str:
        """Give the id of the source that is cited: the first, where none is named; empty where there is none."""
        return bacaan.sumber or self._first

    def _row_of(self, bacaan: Bacaan) -> _Row:
        return self.sumber(bacaan), bacaan.baris

    def _table_of(self, bacaan: Bacaan) -> _TableName:
        """Name the table that holds a row."""
        name = self.sumber(bacaan)
        sumber: Sumber | None = self._sumber.get(name)
        tables = enumerate(sumber.tabel if sumber else ())
        return name, next((position for position, lines in tables if bacaan.baris in lines), None)


def _is_gapless(sel: tuple[int, ...]) -> bool:
    """Tell whether cells are ticked without a gap from 1 to 12 or beyond."""
    return len(sel) >= 12 and sel == tuple(range(1, len(sel) + 1))


def _readings(sel: tuple[int, ...], ends: Iterable[int]) -> Iterable[tuple[int, tuple[int, ...]]]:
    """Give the cell at which December stands, and the months that follow from it."""
    yield 12, tuple(cell for cell in sel if cell <= 12)
    for end in ends:
        if end >= sel[-1]:
            yield end, tuple(sorted({-(-cell * 12 // end) for cell in sel}))
