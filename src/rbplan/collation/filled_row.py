"""What one row of a sheet says, as far as that can be told without the plan."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rbplan.collation.columns import BOXES, FILLED_IN, ID, JABATAN, OLEH, TANGGAL, TANPA_CENTANG, months_of
from rbplan.collation.day import read_day
from rbplan.collation.filled_sheet import Cell, CellReason, FilledRow, Problem
from rbplan.collation.lembar import printed
from rbplan.collation.person import has_unseen, says_nothing
from rbplan.collation.tick import is_ticked


class Defaults(NamedTuple):
    """What counts where a row that was ticked leaves it blank.

    ``today`` is the last day that can have been, ``earliest`` the first.
    """

    oleh: str
    jabatan: str
    tanggal: date | None
    today: date
    earliest: date = date.min


class Filled(NamedTuple):
    """What was filled in: the months that are ticked, none where the box for that is, who collated it, and when."""

    bulan: tuple[int, ...]
    oleh: str
    jabatan: str
    tanggal: date


def is_blank(row: FilledRow) -> bool:
    """Tell whether nothing was filled in: such a row was not collated yet, which says nothing of its ticks."""
    return not any(_says_something(row[column], is_box=column in BOXES) for column in FILLED_IN)


def _says_something(cell: Cell, *, is_box: bool) -> bool:
    if cell.fault:
        return True
    return is_ticked(cell.text) is not False if is_box else bool(cell.text.strip())


def read_filled(row: FilledRow, defaults: Defaults) -> Filled | tuple[Problem, ...]:
    """Read what was filled in, or say of each cell why that cannot be done."""
    problems = [*_faults(row), *_odd_boxes(row)]
    ticked = {column: row[column] for column in BOXES if is_ticked(row[column].text)}
    bulan = months_of(ticked)
    if not problems:
        problems += _contradictions(row, bulan, none=TANPA_CENTANG in ticked)
    oleh, jabatan = printed(row[OLEH].text) or defaults.oleh, printed(row[JABATAN].text) or defaults.jabatan
    problems += _nobody(row, oleh, jabatan)
    tanggal = _day(row[TANGGAL], defaults)
    if isinstance(tanggal, str):
        problem = _problem(tanggal, row, TANGGAL)
        earliest = defaults.earliest.isoformat()
        problems.append(problem._replace(arguments={**problem.arguments, "earliest": earliest}))
    if problems or isinstance(tanggal, str):
        return tuple(problems)
    return Filled(bulan, oleh, jabatan, tanggal)


def _faults(row: FilledRow) -> Iterator[Problem]:
    for column in (ID, *FILLED_IN):
        fault = row[column].fault
        if fault:
            yield _problem(fault, row, column)


def _nobody(row: FilledRow, oleh: str, jabatan: str) -> Iterator[Problem]:
    """Say where there is no name or no position. A sheet may break their lines, but hides nothing in them."""
    reasons: tuple[tuple[str, str, CellReason, CellReason], ...] = (
        (OLEH, oleh, "no_name", "name"),
        (JABATAN, jabatan, "no_position", "position"),
    )
    for column, text, missing, odd in reasons:
        if row[column].fault:
            continue
        if not text:
            yield _problem(missing, row, column)
        elif has_unseen("".join(row[column].text.split())):
            yield _problem("unseen", row, column)
        elif says_nothing(text):
            yield _problem(odd, row, column)


def _odd_boxes(row: FilledRow) -> Iterator[Problem]:
    for column in BOXES:
        if not row[column].fault and is_ticked(row[column].text) is None:
            yield _problem("tick", row, column)


def _contradictions(row: FilledRow, bulan: tuple[int, ...], *, none: bool) -> Iterator[Problem]:
    if bulan and none:
        yield _problem("both", row, TANPA_CENTANG)
    elif not bulan and not none:
        yield _problem("unclear", row, TANPA_CENTANG)


def _day(cell: Cell, defaults: Defaults) -> date | CellReason:
    """Give the day, or why there is none."""
    if cell.fault:
        # It is reported already.
        return defaults.today
    day = cell.day or read_day(cell.text) or (None if cell.text.strip() else defaults.tanggal)
    if day is None:
        return "date" if cell.text.strip() else "no_date"
    if day > defaults.today:
        return "future"
    return "past" if day < defaults.earliest else day


def _problem(reason: CellReason, row: FilledRow, column: str) -> Problem:
    return Problem(reason, row[column].place, {"id": printed(row[ID].text), "text": printed(row[column].text)[:60]})
