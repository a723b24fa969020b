"""What falls due in a period."""

from collections import Counter
from typing import Final, Literal, NamedTuple, get_args

from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, walk

Group = Literal["tertentu", "belum_pasti", "sepanjang_tahun"]
"""In which section an item is listed."""

GROUPS: Final[tuple[Group, ...]] = get_args(Group)
"""The sections, in the order of their urgency."""


class DueItem(NamedTuple):
    """An indikator with its schedule."""

    item: Item
    schedule: Schedule


class Neighbour(NamedTuple):
    """The nearest month, 1 to 12, before or after a period in which something of a group is due, and what."""

    bulan: int
    items: tuple[DueItem, ...]


class Section(NamedTuple):
    """The items of one group that are due in the period, in the order of the plan.

    ``before`` and ``after`` say what the same group had before the period and what it will have, within the year.
    """

    group: Group
    items: tuple[DueItem, ...]
    before: Neighbour | None
    after: Neighbour | None


class DueList(NamedTuple):
    """What one plan has due in a period of months (1 to 12, sorted).

    ``without_schedule`` counts the indikator whose months the source does not show, ``without_tick`` those that it
    shows without a tick: no month lists them.
    """

    plan: Plan
    bulan: tuple[int, ...]
    sections: tuple[Section, ...]
    without_schedule: int
    without_tick: int

    def section(self, group: Group) -> Section:
        """Give the section of a group."""
        return self.sections[GROUPS.index(group)]


def find_due(plan: Plan, bulan: tuple[int, ...]) -> DueList:
    """Find what is due in any of these months (1 to 12, at least one).

    An item whose months are not certain is due in every month that some reading of its row gives.
    """
    readings = Readings(plan)
    everything = [DueItem(item, schedule_of(item.indikator, readings)) for item in walk(plan)]
    count = Counter(due.schedule.certainty for due in everything)
    return DueList(
        plan,
        bulan,
        tuple(_section(group, everything, bulan) for group in GROUPS),
        without_schedule=count["tidak_diketahui"],
        without_tick=count["tanpa_centang"],
    )


def _section(group: Group, everything: list[DueItem], bulan: tuple[int, ...]) -> Section:
    members = [due for due in everything if due.schedule.certainty == group]
    return Section(
        group,
        tuple(due for due in members if not set(bulan).isdisjoint(due.schedule.bulan)),
        before=_nearest(members, range(min(bulan) - 1, 0, -1)),
        after=_nearest(members, range(max(bulan) + 1, 13)),
    )


def _nearest(members: list[DueItem], months: range) -> Neighbour | None:
    for month in months:
        items = tuple(due for due in members if month in due.schedule.bulan)
        if items:
            return Neighbour(month, items)
    return None
