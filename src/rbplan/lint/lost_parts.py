"""Which gaps the parts that a copy lacks can explain."""

from bisect import bisect_left
from typing import NamedTuple

from rbplan.document.document import NodePath
from rbplan.plan.plan import Plan
from rbplan.plan.sumber import BagianTidakTersedia
from rbplan.plan.walk import walk


class Row(NamedTuple):
    """A row of a source: the id of the sumber, and the line of it, from 1."""

    sumber: str
    baris: int


class LostParts:
    """The lost parts of a plan's sources, against the rows that its items were read from."""

    def __init__(self, plan: Plan) -> None:
        """Take the plan; an item without ``bacaan`` says nothing of where it stands."""
        first = plan.sumber[0].id if plan.sumber else ""
        self._parts = [(sumber.id, part) for sumber in plan.sumber for part in sumber.bagian_tidak_tersedia]
        self._paths: list[NodePath] = []
        self._rows: list[Row] = []
        for item in walk(plan) if self._parts else ():
            bacaan = item.indikator.bacaan
            if bacaan is not None:
                self._paths.append(item.path)
                self._rows.append(Row(bacaan.sumber or first, bacaan.baris))

    def before(self, path: NodePath) -> Row | None:
        """Give the last row above a part of the plan, or above where it would stand."""
        position = bisect_left(self._paths, path)
        return self._rows[position - 1] if position else None

    def first_of(self, path: NodePath) -> Row | None:
        """Give the first row of a part of the plan, or of what follows it."""
        position = bisect_left(self._paths, path)
        return self._rows[position] if position < len(self._rows) else None

    def may_lie(self, low: Row | None, high: Row | None) -> bool:
        """Tell whether a lost part may lie between two rows; None where the plan begins or ends.

        Where parts are lost and no item says where it was read, they may lie anywhere.
        """
        if low is None and high is None:
            return bool(self._parts)
        return any(
            _lies(part, low.baris if low and low.sumber == sumber else None,
                  high.baris if high and high.sumber == sumber else None)
            for sumber, part in self._parts
            if sumber in {row.sumber for row in (low, high) if row}
        )  # fmt: skip


def _lies(part: BagianTidakTersedia, low: int | None, high: int | None) -> bool:
    begins, ends = part.setelah, part.sebelum
    below = low is None or ((begins is None or begins >= low) and (ends is None or ends > low))
    above = high is None or ((ends is None or ends <= high) and (begins is None or begins < high))
    return below and above


def following(path: NodePath) -> NodePath:
    """Give the path behind a list item: of its next sibling, or where that would stand."""
    last = path[-1]
    if not isinstance(last, int):
        raise TypeError("not the path of a list item")
    return (*path[:-1], last + 1)
