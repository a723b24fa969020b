"""What falls due in a period."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple, get_args

from rbplan.plan.due_day import tenggat_in
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import Item, walk
from rbplan.plan.wanted import EVERYTHING, Wanted

Group = Literal["tertentu", "belum_pasti", "sepanjang_tahun"]
"""In which section an item is listed."""

GROUPS: Final[tuple[Group, ...]] = get_args(Group)
"""The sections, in the order of their urgency."""

Order = Literal["date", "plan", "pic"]
"""``date``: what has a day comes first; ``plan``: as in the decree; ``pic``: by who is responsible."""


class DueItem(NamedTuple):
    """An indikator with its schedule.

    ``tenggat`` are its days inside the period, sorted. ``previous`` and ``next`` are the nearest months, 1 to 12,
    before and after the period in which it is due, or some reading says so; None where there is none in the year.
    """

    item: Item
    schedule: Schedule
    tenggat: tuple[date, ...] = ()
    previous: int | None = None
    next: int | None = None


class Neighbour(NamedTuple):
    """The nearest month, 1 to 12, before or after a period in which something of a group is due, and what."""

    bulan: int
    items: tuple[DueItem, ...]


class Section(NamedTuple):
    """The items of one group that are due in the period, in the order that was asked for.

    ``before`` and ``after`` say what the same group had before the period and what it will have, within the year.
    """

    group: Group
    items: tuple[DueItem, ...]
    before: Neighbour | None
    after: Neighbour | None


class DueList(NamedTuple):
    """What one plan has due in a period of months (1 to 12, sorted), of what was asked for.

    ``sections`` are those that were asked for. ``without_schedule`` counts the indikator whose months the source does
    not show, ``without_tick`` those that it shows without a tick: no month lists them.
    """

    plan: Plan
    bulan: tuple[int, ...]
    sections: tuple[Section, ...]
    without_schedule: int
    without_tick: int
    wanted: Wanted = EVERYTHING

    def section(self, group: Group) -> Section:
        """Give the section of a group that was asked for."""
        return next(section for section in self.sections if section.group == group)


def find_due(
    plan: Plan,
    bulan: tuple[int, ...],
    wanted: Wanted = EVERYTHING,
    groups: Sequence[Group] = GROUPS,
    order: Order = "plan",
) -> DueList:
    """Find what is due in any of these months (1 to 12, at least one).

    An item whose months are not certain is due in every month that some reading of its row gives.
    """
    readings = Readings(plan)
    everything = [
        _due_item(item, schedule_of(item.indikator, readings), plan.tahun, bulan)
        for item in walk(plan)
        if wanted.has(item)
    ]
    count = Counter(due.schedule.certainty for due in everything)
    return DueList(
        plan,
        bulan,
        tuple(_section(group, everything, bulan, order) for group in groups),
        without_schedule=count["tidak_diketahui"],
        without_tick=count["tanpa_centang"],
        wanted=wanted,
    )


def _due_item(item: Item, schedule: Schedule, tahun: int, bulan: tuple[int, ...]) -> DueItem:
    months = schedule.bulan
    return DueItem(
        item,
        schedule,
        tenggat_in(item.indikator, tahun, bulan),
        max((month for month in months if month < min(bulan)), default=None),
        min((month for month in months if month > max(bulan)), default=None),
    )


def _section(group: Group, everything: list[DueItem], bulan: tuple[int, ...], order: Order) -> Section:
    members = [due for due in everything if due.schedule.certainty == group]
    return Section(
        group,
        _in_order((due for due in members if not set(bulan).isdisjoint(due.schedule.bulan)), order),
        before=_nearest(members, range(min(bulan) - 1, 0, -1)),
        after=_nearest(members, range(max(bulan) + 1, 13)),
    )


def _in_order(items: Iterable[DueItem], order: Order) -> tuple[DueItem, ...]:
    """Sort items that are in the order of the plan; those that are alike stay in that order."""
    if order == "date":
        return tuple(sorted(items, key=lambda due: due.tenggat[:1] or (date.max,)))
    if order == "pic":
        return tuple(sorted(items, key=lambda due: _by_name(due.item.penanggung_jawab)))
    return tuple(items)


def _by_name(name: str | None) -> tuple[bool, str]:
    """Sort names as in a register, those without a name behind all others."""
    return (not name, (name or "").casefold())


def _nearest(members: list[DueItem], months: range) -> Neighbour | None:
    for month in months:
        items = tuple(due for due in members if month in due.schedule.bulan)
        if items:
            return Neighbour(month, items)
    return None
