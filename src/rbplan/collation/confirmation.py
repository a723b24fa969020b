"""What a person found who compared one row with the original, and the fix that writes it into the plan file."""

from datetime import date
from typing import Literal, NamedTuple

from rbplan.collation.pair_text import Pair, Style, bulan_pair, dicocokkan_pair
from rbplan.collation.put_keys import keeps_comments, put_keys, style_of
from rbplan.document.document import NodePath
from rbplan.fix import Change, Fix
from rbplan.load.load import Loaded
from rbplan.load.prune import original_path
from rbplan.plan.bacaan import Dicocokkan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.walk import Item

Obstacle = Literal["triwulan", "unsound", "comments"]
"""Why an indikator cannot be confirmed in its file.

``triwulan``: it is planned by quarter. ``unsound``: part of it could not be read. ``comments``: a value that would be
replaced holds comments that have no other place.
"""


class Confirmation(NamedTuple):
    """A person compared an item with another copy.

    ``bulan`` are the months ticked there, 1 to 12, sorted; empty: none is. ``dengan`` is ``asli`` or the id of a
    sumber.
    """

    item: Item
    bulan: tuple[int, ...]
    oleh: str
    jabatan: str
    tanggal: date
    dengan: str = "asli"

    @property
    def dicocokkan(self) -> Dicocokkan:
        """The same as the plan holds it."""
        return Dicocokkan(oleh=self.oleh, jabatan=self.jabatan, tanggal=self.tanggal, dengan=self.dengan)

    @property
    def is_made(self) -> bool:
        """Whether the plan says all of it already."""
        indikator = self.item.indikator
        return (indikator.bulan, indikator.dicocokkan) == (self.bulan, self.dicocokkan)


def earliest_day(plan: Plan) -> date:
    """Give the first day on which the original can have been looked at: that of the first decree.

    Without one, the first day of the year before the plan's.
    """
    signed = [each.penutup.tanggal for each in plan.keputusan if each.penutup and each.penutup.tanggal]
    return min(signed, default=date(max(plan.tahun - 1, 1), 1, 1))


def outside(confirmation: Confirmation, readings: Readings) -> tuple[int, ...]:
    """Give the months that no reading of the row gives. Where the row says nothing, there are none."""
    row = readings.of(confirmation.item.indikator.bacaan)
    if not row.readings:
        return ()
    return tuple(month for month in confirmation.bulan if month not in row.candidates)


class Doubt(NamedTuple):
    """The original is said to show what no reading of the row gives.

    ``outside`` are months that none gives, ``candidates`` those that some reading gives. ``certain`` are those that
    every reading gives, where one of them is said not to be ticked, else none. With neither ``outside`` nor
    ``certain``, the original is said to have no tick at all.
    """

    outside: tuple[int, ...]
    candidates: tuple[int, ...]
    certain: tuple[int, ...] = ()


def doubt_about(confirmation: Confirmation, readings: Readings) -> Doubt | None:
    """Tell what a person should look at once more before it is written; None where the readings allow it."""
    months, certain = outside(confirmation, readings), certain_months(confirmation, readings)
    drops = bool(confirmation.bulan) and not set(certain) <= set(confirmation.bulan)
    if not months and not drops and not lacks_every_tick(confirmation, readings):
        return None
    candidates = readings.of(confirmation.item.indikator.bacaan).candidates
    return Doubt(months, candidates, certain if drops else ())


def certain_months(confirmation: Confirmation, readings: Readings) -> tuple[int, ...]:
    """Give the months that every reading of the row gives.

    Where several indikator stand in one row, the ticks are shared among them, and none is certain of any.
    """
    bacaan = confirmation.item.indikator.bacaan
    row = readings.of(bacaan)
    if row.bulan is not None or bacaan is None:
        return row.bulan or ()
    if not row.readings or len(readings.sharing(bacaan)) > 1:
        return ()
    return tuple(month for month in row.candidates if all(month in reading for reading in row.readings))


def lacks_every_tick(confirmation: Confirmation, readings: Readings) -> bool:
    """Tell whether the original has no tick although every reading of the row gives a month."""
    row = readings.of(confirmation.item.indikator.bacaan)
    return not confirmation.bulan and bool(row.readings) and all(row.readings)


def obstacle(item: Item, loaded: Loaded) -> Obstacle | None:
    """Tell why an item cannot be confirmed; None where it can. ``loaded`` is the file that the item was read from."""
    if item.indikator.triwulan is not None:
        return "triwulan"
    path = original_path(item.path, loaded.left_out)
    document = loaded.document
    if any(_is_below(each, path) for each in (*document.distrusted, *document.partial)):
        return "unsound"
    return None if keeps_comments(document, path, ("bulan", "dicocokkan")) else "comments"


def confirmation_fix(confirmation: Confirmation, loaded: Loaded) -> Fix:
    """Give the fix that sets ``bulan`` and ``dicocokkan`` of the item, where ``rbplan fmt`` would put them.

    ``loaded`` is the file that the item was read from; ``obstacle`` has to be None for it.
    """
    path = original_path(confirmation.item.path, loaded.left_out)
    pairs = _pairs(confirmation, style_of(loaded.document, path))
    changes = tuple(Change((*path, pair.key), pair.data) for pair in pairs)
    return Fix(put_keys(loaded.document, path, pairs), changes, safe=False)


def _pairs(confirmation: Confirmation, style: Style) -> tuple[Pair, Pair]:
    return bulan_pair(confirmation.bulan, style), dicocokkan_pair(confirmation.dicocokkan, style)


def _is_below(path: NodePath, item: NodePath) -> bool:
    return path[: len(item)] == item
