"""How the rows of the lampiran's table stand on a web page and its print: which cells reach down, where a page may end.

A browser knows neither how many rows fit on a page nor what it has to name again on the next. It repeats the name of a
program or a kegiatan, made the head of a small table in its cell, beside whatever rows are left. So that no name is
higher than these rows, some may not begin a page, and some are made higher. How many lines a text takes is guessed
from its characters: a name at most, a row at least.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypedDict

from rbplan.render.context_shape.table import CellData, ItemRowData, MissingRowData

Level = Literal["program", "kegiatan", "sub_kegiatan"]
Row = ItemRowData | MissingRowData

LEVELS: Final[tuple[Level, ...]] = ("program", "kegiatan", "sub_kegiatan")
_NAMED: Final[tuple[Level, ...]] = ("program", "kegiatan")
"""The columns whose names are repeated."""

_NARROW: Final[dict[Level, int]] = {"program": 13, "kegiatan": 17, "sub_kegiatan": 22}
_CAPITALS: Final = 4
"""Characters of a printed line at least, and how many fewer of them there are where all are capitals."""

_WIDE: Final[dict[Level, int]] = {"program": 20, "kegiatan": 24, "sub_kegiatan": 36}
"""Characters of a printed line at most."""

_LONGEST_NAME: Final = 14
"""Lines of a name that is repeated; browsers repeat nothing that is higher than a quarter of a page."""

_LONGEST_ROW: Final = 15
_LONGEST_SIDE: Final = 8
"""Lines of a cell that is not divided: of one in its own row, and of one beside several rows."""

_HIGHEST: Final = 40


class RowLayout(TypedDict):
    """A row: over how many rows its cells reach, and its class."""

    rentang: dict[Level, int]
    ujung: dict[Level, bool]
    """Whether the cell reaches beside the closing."""

    panjang: dict[Level, bool]
    """Whether the name is too long to be repeated."""

    sambungan: bool
    """Whether it follows a part that the copy lacks: its cells begin anew."""

    kelas: str


@dataclass
class _Cell:
    """The cell that goes on in a column: its lines at most, and the lines of the rows that stand beside it already."""

    lines: int = 0
    beside: int = 0
    long: bool = False

    def exceeds(self, lines: int) -> bool:
        """Tell whether its text, undivided, is higher than so many lines."""
        return not self.long and lines < self.lines


@dataclass(frozen=True)
class _Reach:
    """From a row to the end of its cell: rows, and their lines at least."""

    rows: int = 0
    lines: int = 0


def lay_out(rows: Sequence[Row]) -> list[RowLayout]:
    """Give the layout of each row, in their order."""
    return list(_layouts(rows))


def _layouts(rows: Sequence[Row]) -> Iterator[RowLayout]:
    lines = [_least(rows, number) for number in range(len(rows))]
    reaches = {level: _reaches(rows, level, lines) for level in LEVELS}
    cells = {level: _Cell() for level in LEVELS}
    loose = False
    for number, row in enumerate(rows):
        here = {level: reaches[level][number] for level in LEVELS}
        after_gap = number > 0 and rows[number - 1]["jenis"] != "indikator"
        classes: list[str] = []
        if row["jenis"] == "indikator":
            _begin(row, here, cells, after_gap=after_gap)
            spare = _spare(row, here, cells) if loose else 0
            if number == len(rows) - 1:
                spare = max(spare, *(cells[level].lines - cells[level].beside for level in _NAMED))
            if not after_gap and _is_tied(row, here, cells, below=not (loose and spare)):
                classes.append("erat")
            loose = any(cell.long for cell in cells.values()) or _most(row["indikator"], 22) > _LONGEST_ROW
            classes += ["terbuka"] * loose + [f"lega-{min(spare, _HIGHEST)}"] * (spare > 1)
            for cell in cells.values():
                cell.beside += lines[number]
        yield {
            "rentang": {level: reach.rows for level, reach in here.items()},
            "ujung": {level: number + reach.rows > len(rows) for level, reach in here.items()},
            "panjang": {level: cell.long for level, cell in cells.items()},
            "sambungan": after_gap,
            "kelas": " ".join(classes),
        }


def _begin(row: ItemRowData, here: dict[Level, _Reach], cells: dict[Level, _Cell], *, after_gap: bool) -> None:
    for level in LEVELS:
        cell = row[level]
        if cell is not None:
            lines = _most(cell, _NARROW[level] - _CAPITALS * (cell["isi"] == cell["isi"].upper()))
            longest = _LONGEST_NAME
            if level == "sub_kegiatan":
                longest = _LONGEST_ROW if here[level].rows == 1 else _LONGEST_SIDE
            cells[level] = _Cell(lines, long=lines > longest)
        elif after_gap:
            cells[level].beside = 0


def _spare(row: ItemRowData, here: dict[Level, _Reach], cells: dict[Level, _Cell]) -> int:
    """Give how high the row has to be, in lines, so that a page may begin with it."""
    short = (cells[level].lines for level in _NAMED if row[level] is None and cells[level].exceeds(here[level].lines))
    return max(short, default=0)


def _is_tied(row: ItemRowData, here: dict[Level, _Reach], cells: dict[Level, _Cell], *, below: bool) -> bool:
    """Tell whether the row may not be the first of a page: a name would not fit above or, if asked for, below."""
    goes_on = [level for level in LEVELS if row[level] is None]
    return any(
        cells[level].exceeds(cells[level].beside)
        or (below and level in _NAMED and cells[level].exceeds(here[level].lines))
        for level in goes_on
    )


def _reaches(rows: Sequence[Row], level: Level, lines: Sequence[int]) -> list[_Reach]:
    """Give the reach of each row. The last names reach beside the closing, so that they are repeated there too."""
    reach = _Reach(rows=1 if level in _NAMED and rows and rows[-1]["jenis"] == "indikator" else 0)
    found = []
    for row, own in zip(reversed(rows), reversed(lines), strict=True):
        if row["jenis"] != "indikator":
            reach = _Reach()
            found.append(reach)
            continue
        reach = _Reach(reach.rows + 1, reach.lines + own)
        found.append(reach)
        if row[level] is not None:
            reach = _Reach()
    return found[::-1]


def _least(rows: Sequence[Row], number: int) -> int:
    row = rows[number]
    if row["jenis"] != "indikator":
        return 0
    following = rows[number + 1] if number + 1 < len(rows) else None
    lines = [1, _most(row["indikator"], 36)]
    for level in ("kegiatan", "sub_kegiatan"):
        cell = row[level]
        ends = following is None or following["jenis"] != "indikator" or following[level] is not None
        if cell is not None and ends:
            lines.append(_most(cell, _WIDE[level]))
    return max(lines)


def _most(cell: CellData, width: int) -> int:
    """Give the lines of a cell in which so many characters stand in a line."""
    rincian = cell["rincian"]
    texts = [
        len(cell["sebelum"]) + len(cell["nomor"]) + len(cell["isi"]) + len(cell["sesudah"]),
        len(rincian["pengantar"]),
        len(rincian["penutup"]),
        *(len(butir["nomor"]) + len(butir["isi"]) + 1 for butir in rincian["butir"]),
    ]
    return sum(-(-length // width) for length in texts)
