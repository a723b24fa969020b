"""The tables of a source as text: a line a row, its cells separated by tabs.

The first five cells are those of the decree's form (No, program, kegiatan, sub kegiatan, indikator); behind them stand
the months and the remarks, of which a copy may print more or fewer cells than the form has. The lines that name and
number the columns, at the head of each table, are no rows, nor is a line without anything in it.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from rbplan.lint.source_file import SourceFile
from rbplan.plan.bacaan import WIDEST_ROW
from rbplan.plan.plan import Plan
from rbplan.plan.ranges import Range
from rbplan.plan.sumber import LAST_LINE, Sumber

COLUMNS: Final = ("No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN", "KET.")
"""The columns of a row that hold text, as the first decree calls them."""

_BEFORE_MONTHS: Final = 5

_MOST_CELLS: Final = _BEFORE_MONTHS + WIDEST_ROW

_TICKS: Final = frozenset("√✓✔☑✅●•vVxX\uf0fc")
"""What stands for a tick, alone in its cell; the last is the tick of the font Wingdings, as Word gives it away."""

_MARKS: Final = re.compile(r"</?p>|\*\*")
"""What the conversion of a page into text leaves behind, and the decree does not say."""


class SourceRow(NamedTuple):
    """One row: its texts by column, its ticked cells from 1, the position of its table (-1: none was named)."""

    cells: tuple[str, ...]
    sel: tuple[int, ...]
    tabel: int


class SourceTables(NamedTuple):
    """The rows of a source by line, from 1, in ascending order, and how many lines its file has."""

    rows: Mapping[int, SourceRow]
    lines: int


def tables_of(plan: Plan, sources: Mapping[str, SourceFile], cited: Collection[str]) -> Mapping[str, SourceTables]:
    """Give the tables of each source that can be read and is ``cited``, by the id of its sumber.

    A file that is not the one that the plan was read from, as ``sha256`` tells, says nothing about the plan.
    """
    found = {}
    for sumber in {sumber.id: sumber for sumber in plan.sumber}.values():
        source = sources.get(sumber.id)
        if (
            sumber.id not in cited
            or source is None
            or source.content is None
            or sumber.sha256 not in (None, source.digest)
        ):
            continue
        text = source_text(source.content)
        if text is not None:
            found[sumber.id] = _tables(text, sumber)
    return found


def source_text(content: bytes) -> str | None:
    """Give the text of a source in UTF-8; None where it is anything else, a picture of a page for example."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def apart(tabel: Iterable[Range]) -> Iterator[tuple[int, Range]]:
    """Give position and lines of each table in the order of the lines, without those that an earlier one has."""
    last = 0
    for position, lines in sorted(enumerate(tabel), key=lambda each: each[1]):
        if lines.last > last:
            yield position, Range(max(lines.first, last + 1), lines.last)
            last = lines.last


def _tables(text: str, sumber: Sumber) -> SourceTables:
    lines = text.split("\n", LAST_LINE)[:LAST_LINE]
    count = text.count("\n") + (text != "" and not text.endswith("\n"))
    rows: dict[int, SourceRow] = {}
    for position, (first, last) in apart(sumber.tabel) if sumber.tabel else [(-1, Range(1, len(lines)))]:
        rows.update(_rows(lines[first - 1 : last], first, position))
    return SourceTables(rows, count)


def _rows(lines: Sequence[str], first: int, position: int) -> Iterator[tuple[int, SourceRow]]:
    at_head = True
    for baris, line in enumerate(lines, first):
        if "\t" not in line:
            at_head = True
            continue
        cells = [_clean(cell) for cell in line.split("\t", _MOST_CELLS)[:_MOST_CELLS]]
        if not any(cells) or (at_head and _is_head(cells)):
            continue
        at_head = False
        months = cells[_BEFORE_MONTHS:]
        sel = tuple(number for number, cell in enumerate(months, 1) if cell in _TICKS)
        texts = cells[:_BEFORE_MONTHS] + [""] * (_BEFORE_MONTHS - len(cells))
        ket = " ".join(cell for cell in months if cell and cell not in _TICKS)
        yield baris, SourceRow((*texts, ket), sel, position)


def _is_head(cells: Sequence[str]) -> bool:
    """Tell whether a line names the columns or numbers them."""
    filled = [cell for cell in cells if cell]
    return cells[0].rstrip(".").casefold() in ("no", "nomor") or (
        len(filled) > 1 and all(cell.isdecimal() for cell in filled)
    )


def _clean(cell: str) -> str:
    # Most cells are empty or hold a tick.
    if len(cell) < 2 and not cell.isspace():
        return cell
    return " ".join((_MARKS.sub(" ", cell) if "<" in cell or "*" in cell else cell).split())
