"""The year of one plan on one sheet: what falls into each month, part by part."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.walk import LEVELS, Item, Level, Part, walk, walk_parts
from rbplan.plan.wanted import EVERYTHING, Wanted


class Load(NamedTuple):
    """How many indikator fall into one month.

    ``belum_pasti`` counts an indikator in each month that some reading of its row gives.
    """

    tertentu: int
    belum_pasti: int
    sepanjang_tahun: int

    @property
    def dated(self) -> int:
        """Those that distinguish this month from others: all but what is due all year."""
        return self.tertentu + self.belum_pasti


class Count(NamedTuple):
    """How many indikator there are, each counted once, by how sure their months are."""

    tertentu: int
    belum_pasti: int
    sepanjang_tahun: int
    tidak_diketahui: int
    tanpa_centang: int


class Tally(NamedTuple):
    """What some indikator make together. The load of month n stands at n - 1."""

    counts: Count
    bulan: tuple[Load, ...]


class MatrixRow(NamedTuple):
    """One part of the plan, with what all the indikator in it make together.

    ``above`` are the parts that hold it, the program first. ``item`` is the indikator of a row that is one, else None.
    """

    part: Part
    above: tuple[Part, ...]
    item: Item | None
    tally: Tally


class Matrix(NamedTuple):
    """The year of a plan. ``rows`` are its parts down to ``level``, each before its own, in the order of the plan."""

    plan: Plan
    level: Level
    rows: tuple[MatrixRow, ...]
    total: Tally
    wanted: Wanted = EVERYTHING


def make_matrix(plan: Plan, level: Level, wanted: Wanted = EVERYTHING) -> Matrix:
    """Count what falls into each month, in the whole plan and in each of its parts down to a level.

    Of all indikator, or of those that are ``wanted``; then a part that holds none of them has no row.
    """
    readings = Readings(plan)
    depth = LEVELS.index(level) + 1
    everything: list[Schedule] = []
    items: dict[tuple[str | int, ...], Item] = {}
    inside: dict[tuple[str | int, ...], list[Schedule]] = {}
    for item in walk(plan):
        if wanted.has(item):
            schedule = schedule_of(item.indikator, readings)
            everything.append(schedule)
            items[item.path] = item
            for level_number in range(1, depth + 1):
                inside.setdefault(item.path[: 2 * level_number], []).append(schedule)
    shown = (part for part in walk_parts(plan) if LEVELS.index(part.level) < depth)
    rows = [
        MatrixRow(part, above, items.get(part.path), _tally(inside.get(part.path, ())))
        for part, above in _with_those_above(shown)
        if not wanted.asked or part.path in inside
    ]
    return Matrix(plan, level, tuple(rows), _tally(everything), wanted)


def _with_those_above(parts: Iterable[Part]) -> Iterable[tuple[Part, tuple[Part, ...]]]:
    above: tuple[Part, ...] = ()
    for part in parts:
        above = above[: LEVELS.index(part.level)]
        yield part, above
        above = (*above, part)


def _tally(schedules: Sequence[Schedule]) -> Tally:
    count = Counter[str](schedule.certainty for schedule in schedules)
    monthly = Counter[tuple[str, int]](
        (schedule.certainty, month) for schedule in schedules for month in schedule.bulan
    )
    return Tally(
        Count(*(count[certainty] for certainty in Count._fields)),
        tuple(Load(*(monthly[certainty, month] for certainty in Load._fields)) for month in SEMUA_BULAN),
    )
