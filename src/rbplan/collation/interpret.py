"""From the rows of a sheet that was filled in to what was collated."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rbplan.collation.columns import ID, SUB_KEGIATAN, URAIAN
from rbplan.collation.confirmation import Confirmation, obstacle
from rbplan.collation.filled_row import Defaults, Filled, is_blank, read_filled
from rbplan.collation.filled_sheet import FilledRow, Problem, RawSheet, Unreadable, filled_rows
from rbplan.collation.lembar import LONGEST_TEXT, heading_text, mark_text, printed, uraian_text
from rbplan.load.load import Loaded
from rbplan.plan.plan import Plan
from rbplan.plan.search import near_names
from rbplan.plan.walk import Item, walk


class Interpreted(NamedTuple):
    """What a sheet says: what was collated, in the order of the sheet, and the cells that cannot be read.

    ``blank`` counts the rows that nobody filled in, ``known`` those that say what the plan says already.
    """

    confirmations: tuple[Confirmation, ...]
    problems: tuple[Problem, ...]
    blank: int
    known: int


def interpret(sheet: RawSheet, loaded: Loaded, defaults: Defaults, texts: Mapping[str, str]) -> Interpreted:
    """Tell what a sheet says of a plan file. ``texts`` are those that the sheet was made with.

    Raises Unreadable, and ValueError for a file without a plan.
    """
    if loaded.plan is None:
        raise ValueError(loaded.document.file)
    check_mark(sheet, loaded.plan, texts)
    rows = list(filled_rows(sheet.rows))
    filled = [row for row in rows if not is_blank(row)]
    reader = _RowReader(loaded, filled, defaults, texts)
    read = [reader.read(row) for row in filled]
    return Interpreted(
        tuple(one for one in read if isinstance(one, Confirmation) and not one.is_made),
        _told_once(problem for one in read if not isinstance(one, Confirmation) for problem in one),
        sum(bool(row[ID].text.strip()) and is_blank(row) for row in rows),
        sum(isinstance(one, Confirmation) and one.is_made for one in read),
    )


def _told_once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Leave out what is told of the same cell already: a merged cell is part of several rows."""
    told: dict[object, Problem] = {}
    for problem in problems:
        place = problem.place
        key = (problem.reason, place and tuple(place.arguments.items()))
        told.setdefault(key, problem)
    return tuple(told.values())


def check_mark(sheet: RawSheet, plan: Plan, texts: Mapping[str, str]) -> None:
    """Raise Unreadable unless the sheet says that it is of this office and year."""
    expected = printed(mark_text(plan, texts))
    start = expected.partition(";")[0]
    # Most lines of a sheet are cells, and making them all harmless takes its time.
    candidates = (printed(line[: 2 * LONGEST_TEXT]) for line in sheet.lines if "rbplan" in line)
    marks = [line for line in candidates if line.startswith(f"{start.rpartition(' ')[0]} ")]
    if not marks:
        raise Unreadable("no_mark", mark=expected)
    others = [mark for mark in marks if mark.casefold() != expected.casefold()]
    if others:
        raise Unreadable("other_plan", mark=others[0][:200], expected=expected)


class _RowReader:
    """Reads row after row of one sheet."""

    def __init__(
        self, loaded: Loaded, filled: Iterable[FilledRow], defaults: Defaults, texts: Mapping[str, str]
    ) -> None:
        items = list(walk(loaded.plan)) if loaded.plan else []
        self._items = {item.indikator.id: item for item in items}
        self._in_plan = Counter(item.indikator.id for item in items)
        self._on_sheet = Counter(row[ID].text.strip() for row in filled)
        self._loaded, self._defaults, self._texts = loaded, defaults, texts

    def read(self, row: FilledRow) -> Confirmation | tuple[Problem, ...]:
        """Give what a row confirms, else what is wrong with it."""
        name = row[ID].text.strip()
        if row[ID].fault == "merged":
            return (Problem("merged", row[ID].place, {"id": printed(name)[:80]}),)
        item = self._items.get(name)
        if item is None:
            return (self._unknown(row, name),)
        wrong = self._wrong_row(row, item)
        if wrong is not None:
            return (wrong,)
        filled = read_filled(row, self._defaults)
        if not isinstance(filled, Filled):
            return filled
        confirmation = Confirmation(item, filled.bulan, filled.oleh, filled.jabatan, filled.tanggal)
        if item.indikator.dicocokkan is not None and not confirmation.is_made:
            return (Problem("collated", row[ID].place, {"id": name}),)
        return confirmation

    def _unknown(self, row: FilledRow, name: str) -> Problem:
        if not name:
            return Problem("no_id", row[ID].place)
        shown = printed(name)[:80]
        near = near_names(shown, self._items)
        if near:
            return Problem("id_similar", row[ID].place, {"id": shown, "suggestions": ", ".join(near)})
        return Problem("id_unknown", row[ID].place, {"id": shown})

    def _wrong_row(self, row: FilledRow, item: Item) -> Problem | None:
        """Say why a row cannot be that of its item, whatever was filled in."""
        name = item.indikator.id
        place, arguments = row[ID].place, {"id": name}
        if self._on_sheet[name] > 1:
            return Problem("id_twice", place, arguments)
        if self._in_plan[name] > 1:
            return Problem("id_shared", place, arguments)
        in_the_way = obstacle(item, self._loaded)
        return Problem(in_the_way, place, arguments) if in_the_way else self._changed(row, item)

    def _changed(self, row: FilledRow, item: Item) -> Problem | None:
        """Say which text is not that of the plan: it was edited, or one column was sorted without the others."""
        expected = {
            URAIAN: uraian_text(item, self._texts),
            SUB_KEGIATAN: heading_text(item.sub_kegiatan, self._texts),
        }
        for column, text in expected.items():
            if row[column].fault == "merged":
                return Problem("merged", row[column].place, {"id": item.indikator.id})
            if printed(row[column].text) != text:
                return Problem("changed", row[column].place, {"id": item.indikator.id, "text": text[:80]})
        return None
