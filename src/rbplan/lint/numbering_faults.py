"""Counting along a list: what is repeated, out of order, or skipped."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from rbplan.document.document import NodePath
from rbplan.lint.numbering import Entry, NumberedList


class Fault(NamedTuple):
    """Where counting fails, at ``entry``.

    ``repeat``: ``other`` has its number already. ``order``: ``other`` just before it has a higher one. ``gap``: the
    numbers ``missing``, first and last, stand nowhere in the list; ``other`` is the one before, None at the beginning.
    """

    kind: Literal["repeat", "order", "gap"]
    entry: Entry
    other: Entry | None
    missing: tuple[int, int] = (0, 0)


def faults_of(numbered: NumberedList) -> tuple[Fault, ...]:
    """Count along one list. A list in which several series mix cannot be counted: it has no faults."""
    series = {entry.ordinal.series for entry in numbered.entries if entry.ordinal}
    if len(series) != 1:
        return ()
    counting = _Counting(numbered)
    for entry in numbered.entries:
        counting.take(entry)
    return tuple(counting.faults)


class _Counting:
    """One pass along a list.

    ``expected`` is the next number. ``spare`` are the items since the last number that may stand for a missing one:
    those without a number, and those whose number was another's. ``open``: since then, any number may be lost.
    """

    def __init__(self, numbered: NumberedList) -> None:
        self.faults: list[Fault] = []
        self._present = {entry.ordinal.value for entry in numbered.entries if entry.ordinal}
        self._first: dict[int, Entry] = {}
        self._last: Entry | None = None
        self._expected = 1
        self._spare = 0
        self._open = numbered.beginning_lost

    def take(self, entry: Entry) -> None:
        if entry.ordinal is None:
            self._open = self._open or entry.unknown
            self._spare += not entry.unknown
            return
        value = entry.ordinal.value
        fault = self._fault(entry, value)
        if fault is not None and not entry.inferred:
            self.faults.append(fault)
        if fault is not None and fault.kind == "repeat":
            self._spare += 1
        else:
            self._expected, self._spare, self._open = max(self._expected, value + 1), 0, False
        self._first.setdefault(value, entry)
        self._last = entry

    def _fault(self, entry: Entry, value: int) -> Fault | None:
        if value in self._first:
            return None if self._goes_on(value) else Fault("repeat", entry, self._first[value])
        if self._last is not None and self._last.ordinal is not None and value < self._last.ordinal.value:
            return Fault("order", entry, self._last)
        # What stands further down is out of order there, and not missing here.
        first, last = self._expected, value - 1
        while first <= last and first in self._present:
            first += 1
        while first <= last and last in self._present:
            last -= 1
        if self._open or last - first < self._spare:
            return None
        return Fault("gap", entry, self._last, (first, last))

    def _goes_on(self, value: int) -> bool:
        """Tell whether a number repeats only because the one before it did."""
        if not self.faults or self._last is None or self._last.ordinal is None:
            return False
        last = self.faults[-1]
        return last.kind == "repeat" and value == self._last.ordinal.value + 1


def as_counted(lists: Iterable[NumberedList]) -> Iterator[NumberedList]:
    """Join the indikator of a kegiatan whose numbers run on through its sub kegiatan; leave all others as they are.

    Offices do both (decree lines 84-89 run on, 116-132 begin anew), so each kegiatan says for itself: numbers run on
    where more of its sub kegiatan continue the one before than begin at the first number again.
    """
    for kegiatan, group in groupby(lists, _kegiatan):
        together = tuple(group)
        if kegiatan is None:
            yield from together
            continue
        yield from (numbered for numbered in together if numbered.level != "indikator")
        indikator = [numbered for numbered in together if numbered.level == "indikator"]
        if _runs_on(indikator):
            entries = tuple(entry for numbered in indikator for entry in numbered.entries)
            yield NumberedList("indikator", kegiatan, entries, indikator[0].beginning_lost)
        else:
            yield from indikator


def _kegiatan(numbered: NumberedList) -> NodePath | None:
    return numbered.owner[:4] if len(numbered.owner) > 4 else None


def _runs_on(indikator: Sequence[NumberedList]) -> bool:
    continued = begun = last = 0
    for numbered in indikator:
        values = [entry.ordinal.value for entry in numbered.entries if entry.ordinal]
        if values and last:
            continued += values[0] == last + 1 and values[0] != 1
            begun += values[0] == 1
        last = values[-1] if values else last
    return continued > begun
