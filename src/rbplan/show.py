"""One indikator whole: what the plan says of it, how sure that is, and where it stands."""

from collections.abc import Iterable
from typing import NamedTuple

from rbplan.lint.suppression import Suppression, read_suppressions
from rbplan.load.load import Loaded
from rbplan.plan.bacaan import Bacaan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import NO_READING, Readings, RowReading
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.sumber import Sumber
from rbplan.plan.walk import Item


class SourceRow(NamedTuple):
    """The row that an indikator was read from.

    ``sumber`` is the source, None where the plan lists none of that ``name``; ``shared_with`` are the other indikator
    that cite the same row, in the order of the plan.
    """

    bacaan: Bacaan
    name: str
    sumber: Sumber | None
    shared_with: tuple[Item, ...]


class Accepted(NamedTuple):
    """A comment that accepts findings in the lines of an indikator: rules as written, its line from 1, its reason."""

    rules: tuple[str, ...]
    line: int
    reason: str


class Shown(NamedTuple):
    """An indikator with its schedule. ``line`` and ``last_line``, from 1, are where it stands in the file of the plan.

    ``row`` says what its ticks mean, also where the plan states other months; ``source`` is None where it cites none.
    """

    item: Item
    schedule: Schedule
    row: RowReading
    source: SourceRow | None
    accepted: tuple[Accepted, ...]
    line: int
    last_line: int


def show_items(plan: Plan, loaded: Loaded, items: Iterable[Item]) -> tuple[Shown, ...]:
    """Give all that is known of some indikator of a plan; ``loaded`` is the file that it was loaded from."""
    readings = Readings(plan)
    suppressions, _ = read_suppressions(loaded.document)
    sources = {sumber.id: sumber for sumber in plan.sumber}
    return tuple(_shown(item, readings, loaded, suppressions, sources) for item in items)


def _shown(
    item: Item,
    readings: Readings,
    loaded: Loaded,
    suppressions: tuple[Suppression, ...],
    sources: dict[str, Sumber],
) -> Shown:
    bacaan = item.indikator.bacaan
    line, last_line = loaded.line(item.path), loaded.last_line(item.path)
    return Shown(
        item,
        schedule_of(item.indikator, readings),
        readings.of(bacaan) if bacaan else NO_READING,
        _source_row(item, bacaan, readings, sources) if bacaan else None,
        tuple(
            Accepted(
                tuple(name.text for name in each.names),
                loaded.document.index.line(each.comment.span.start),
                each.reason,
            )
            for each in suppressions
            if each.first_line <= last_line and line <= each.last_line
        ),
        line,
        last_line,
    )


def _source_row(item: Item, bacaan: Bacaan, readings: Readings, sources: dict[str, Sumber]) -> SourceRow:
    name = readings.sumber(bacaan)
    others = tuple(other for other in readings.sharing(bacaan) if other.path != item.path)
    return SourceRow(bacaan, name, sources.get(name), others)
