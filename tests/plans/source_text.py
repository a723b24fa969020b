"""The scan behind plans/2022.yaml, read without rbplan; the plan laid out beside it, or damaged."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from rbplan.load.load import load_plan
from rbplan.plan.plan import Plan
from rbplan.plan.rincian import Butir, Rincian

Differences = Callable[[str, Plan], list[str]]
Change = Callable[[Any], Any]

PLAN_FILE = Path(__file__).parents[2] / "plans" / "2022.yaml"
SOURCE_FILE = PLAN_FILE.parent / "2022" / "sumber" / "salinan.txt"

TICK = "√"
COLUMNS = ("No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN")
LEVELS = ("program", "kegiatan", "sub_kegiatan", "indikator")
HEADS = {
    (*COLUMNS, "PELAKSANAAN (BULAN)", "KET."),
    tuple(str(number) for number in range(1, 13)),
    tuple(str(number) for number in range(6, 18)),
    tuple(str(number) for number in range(1, 8)),
}

SEVERAL_INDIKATOR = {78: 3, 140: 2, 165: 8}
"""Rows whose cell holds more than one indikator; every other row holds one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One data row: its line, its five cells of text, its ticked cells from 1 at the first month cell."""

    baris: int
    cells: tuple[str, ...]
    sel: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the scan, by its first and last line."""

    first: int
    last: int
    rows: tuple[Row, ...]


class Reading(NamedTuple):
    """What docs/format.md concludes from the ticks of a row: a kind, and the months that an indikator may have."""

    kind: str
    bulan: tuple[int, ...] | None = None


class Piece(NamedTuple):
    """One text of a cell, a number or words."""

    text: str
    is_nomor: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """An item of the plan: its level, its dotted path, the row of its first indikator (0: it has none)."""

    level: str
    path: str
    baris: int
    item: Any

    @property
    def text(self) -> str | None:
        text: str | None = self.item.uraian if self.level == "indikator" else self.item.nama
        return text


def load() -> Plan:
    plan = load_plan(PLAN_FILE.read_bytes(), str(PLAN_FILE)).plan
    assert plan is not None
    return plan


def source_text() -> str:
    return SOURCE_FILE.read_bytes().decode("utf-8")


def clean(text: str) -> str:
    """Drop the marks of the conversion and collapse white space."""
    return " ".join(re.sub(r"</?p>|\*\*", " ", text).split())


def tables_of(source: str) -> tuple[Table, ...]:
    tables: list[Table] = []
    for baris, line in enumerate(source.split("\n"), 1):
        if "\t" not in line:
            continue
        if tables and tables[-1].last == baris - 1:
            above = tables.pop()
            tables.append(Table(above.first, baris, above.rows + _data_rows(baris, line)))
        else:
            tables.append(Table(baris, baris, _data_rows(baris, line)))
    return tuple(tables)


def _data_rows(baris: int, line: str) -> tuple[Row, ...]:
    cells = line.split("\t")
    if tuple(cell.strip() for cell in cells if cell.strip()) in HEADS:
        return ()
    months = [cell.strip() for cell in cells[5:]]
    assert set(months) <= {"", TICK}, f"baris {baris}: a cell after the fifth holds more than a tick"
    sel = tuple(number for number, cell in enumerate(months, 1) if cell)
    return (Row(baris, tuple(clean(cell) for cell in cells[:5]), sel),)


def rows_of(source: str) -> dict[int, Row]:
    return {row.baris: row for table in tables_of(source) for row in table.rows}


def is_gapless(row: Row) -> bool:
    return row.sel == tuple(range(1, len(row.sel) + 1))


def read(row: Row, table: Table) -> Reading:
    """Read the ticks of a row as docs/format.md says."""
    ticked = [other for other in table.rows if other.sel]
    if not row.sel:
        return Reading("tanpa_centang", ()) if ticked else Reading("tidak_diketahui")
    if is_gapless(row) and len(row.sel) >= 12:
        return Reading("sepanjang_tahun", tuple(range(1, 13)))
    ends = {other.sel[-1] for other in ticked if is_gapless(other)} | {max(other.sel[-1] for other in ticked)}
    ends = {end for end in ends if end > 12 and end >= row.sel[-1]}
    readings = {tuple(sorted({-(-sel * 12 // end) for sel in row.sel})) for end in ends}
    readings.add(tuple(sel for sel in row.sel if sel <= 12))
    if len(readings) == 1 and row.baris not in SEVERAL_INDIKATOR:
        return Reading("tertentu", *readings)
    return Reading("belum_pasti")


def readings_of(source: str) -> dict[int, Reading]:
    return {row.baris: read(row, table) for table in tables_of(source) for row in table.rows}


def printed_lines(source: str) -> list[str]:
    """Give the lines outside the tables that are not empty, without the list dashes of the conversion."""
    lines = (clean(line).removeprefix("- ") for line in source.split("\n") if "\t" not in line)
    return [line for line in lines if line]


def placed(plan: Plan) -> list[Placed]:
    return [one for n, program in enumerate(plan.program) for one in _placed(program, 0, f"program.{n}")]


def _placed(item: Any, depth: int, path: str) -> list[Placed]:
    if depth == LEVELS.index("indikator"):
        return [Placed("indikator", path, item.bacaan.baris if item.bacaan else 0, item)]
    level = LEVELS[depth + 1]
    below = [
        one for n, child in enumerate(getattr(item, level)) for one in _placed(child, depth + 1, f"{path}.{level}.{n}")
    ]
    return [Placed(LEVELS[depth], path, below[0].baris if below else 0, item), *below]


def pieces(nomor: str | None, *texts: str | None) -> list[Piece]:
    numbered = [Piece(nomor, is_nomor=True)] if nomor is not None else []
    return numbered + [Piece(text) for text in texts if text is not None]


def rincian_pieces(rincian: Rincian | None) -> list[Piece]:
    if rincian is None:
        return []
    items = [piece for butir in rincian.butir for piece in butir_pieces(butir)]
    return pieces(None, rincian.pengantar) + items + pieces(None, rincian.penutup)


def butir_pieces(butir: Butir) -> list[Piece]:
    return pieces(butir.nomor, butir.isi) + [piece for below in butir.butir for piece in butir_pieces(below)]


def plan_cells(plan: Plan) -> dict[int, list[list[Piece]]]:
    cells: dict[int, list[list[Piece]]] = {}
    for one in placed(plan):
        row = cells.setdefault(one.baris, [[] for _ in COLUMNS])
        if one.level == "program":
            row[0] += pieces(one.item.nomor)
            row[1] += pieces(None, one.text)
        else:
            text = pieces(one.item.nomor, one.text) + rincian_pieces(getattr(one.item, "rincian", None))
            row[LEVELS.index(one.level) + 1] += text
    return cells


def changed(value: Any, path: str, change: Change) -> Any:
    """Give a copy of a frozen noun in which the part at a dotted path is changed."""
    if not path:
        return change(value)
    key, _, rest = path.partition(".")
    if key.isdigit():
        index = int(key)
        return (*value[:index], changed(value[index], rest, change), *value[index + 1 :])
    return value.model_copy(update={key: changed(getattr(value, key), rest, change)})


def replaced(old: str, new: str) -> Change:
    """Give a change of a text that must be there."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def put(**update: Any) -> Change:
    return lambda item: item.model_copy(update=update)


def to(value: Any) -> Change:
    return lambda _: value


def without(place: int) -> Change:
    return lambda items: items[:place] + items[place + 1 :]


def swapped(items: tuple[Any, ...]) -> tuple[Any, ...]:
    return (items[1], items[0], *items[2:])
