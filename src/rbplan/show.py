"""One indikator whole: what the plan says of it, how sure that is, and where it stands."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rbplan.lint.suppression import Suppression, read_suppressions
from rbplan.load.load import Loaded
from rbplan.plan.bacaan import Bacaan
from rbplan.plan.plan import Plan
from rbplan.plan.reading import Readings, RowReading
from rbplan.plan.schedule import Schedule, schedule_of
from rbplan.plan.sumber import Sumber
from rbplan.plan.walk import Item


class SourceRow(NamedTuple):
    """The row that an indikator was read from.

    ``sumber`` is the source, None where the plan lists none of that ``name``; ``cited_by`` are all indikator that cite
    the row, this one among them, in the order of the plan.
    """

    bacaan: Bacaan
    name: str
    sumber: Sumber | None
    cited_by: tuple[Item, ...]


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

    @property
    def shared_with(self) -> tuple[Item, ...]:
        """The other indikator that cite the same row, in the order of the plan."""
        return tuple(each for each in self.source.cited_by if each.path != self.item.path) if self.source else ()


def show_items(plan: Plan, loaded: Loaded, items: Iterable[Item]) -> tuple[Shown, ...]:
    """Give all that is known of some indikator, in the order of the plan; ``loaded`` is the file it was loaded from."""
    readings = Readings(plan)
    sources = {sumber.id: sumber for sumber in plan.sumber}
    suppressions, _ = read_suppressions(loaded.document)
    placed = [(item, loaded.line(item.path), loaded.last_line(item.path)) for item in items]
    covering = _covering(suppressions, [(line, last_line) for _, line, last_line in placed])
    return tuple(
        Shown(
            item,
            schedule_of(item.indikator, readings),
            readings.of(item.indikator.bacaan),
            _source_row(item.indikator.bacaan, readings, sources),
            tuple(_accepted(each, loaded) for each in found),
            line,
            last_line,
        )
        for (item, line, last_line), found in zip(placed, covering, strict=True)
    )


def _source_row(bacaan: Bacaan | None, readings: Readings, sources: dict[str, Sumber]) -> SourceRow | None:
    if bacaan is None:
        return None
    name = readings.sumber(bacaan)
    return SourceRow(bacaan, name, sources.get(name), readings.sharing(bacaan))


def _covering(
    suppressions: Iterable[Suppression], places: Iterable[tuple[int, int]]
) -> Iterator[tuple[Suppression, ...]]:
    """Give the suppressions that touch each of these places, going down the file once; places do not overlap."""
    waiting = sorted(suppressions, key=lambda each: each.first_line, reverse=True)
    begun: list[Suppression] = []
    for line, last_line in places:
        while waiting and waiting[-1].first_line <= last_line:
            begun.append(waiting.pop())
        begun = [each for each in begun if each.last_line >= line]
        yield tuple(sorted(begun, key=lambda each: each.directive.span))


def _accepted(suppression: Suppression, loaded: Loaded) -> Accepted:
    names = tuple(name.text for name in suppression.names)
    return Accepted(names, loaded.document.index.line(suppression.directive.span.start), suppression.directive.reason)
