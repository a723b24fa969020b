"""How many lines the texts of a row take in print, guessed from their characters, since only the browser knows."""

from typing import Final, Literal

from rbplan.render.context_shape.table import CellData, ItemRowData, MissingRowData

Level = Literal["program", "kegiatan", "sub_kegiatan"]
Row = ItemRowData | MissingRowData

LEVELS: Final[tuple[Level, ...]] = ("program", "kegiatan", "sub_kegiatan")

_NARROW: Final[dict[Level, int]] = {"program": 13, "kegiatan": 17, "sub_kegiatan": 22}
_CAPITALS: Final = 4
"""Characters of a printed line at least, and how many fewer of them there are where all are capitals."""

_WIDE: Final[dict[Level, int]] = {"program": 20, "kegiatan": 24, "sub_kegiatan": 36}
"""Characters of a printed line at most."""

_INDIKATOR: Final = (22, 29, 36)
_KET: Final = (8, 12, 16)
"""Characters of a line of these columns: at least, as a rule, at most."""


def most_of_cell(cell: CellData, level: Level) -> int:
    """Give the lines of a cell at most."""
    return sum(paragraphs_of(cell, _NARROW[level] - _CAPITALS * (cell["isi"] == cell["isi"].upper())))


def least_of_cell(cell: CellData, level: Level) -> int:
    """Give the lines of a cell at least."""
    return sum(paragraphs_of(cell, _WIDE[level]))


def most_of_row(row: ItemRowData) -> int:
    """Give the lines of indikator and KET. at most."""
    return max(sum(paragraphs_of(row["indikator"], _INDIKATOR[0])), -(-len(row["ket"]) // _KET[0]))


def usual_of_row(row: ItemRowData) -> int:
    """Give the lines that indikator and KET. are likely to take."""
    return max(1, sum(paragraphs_of(row["indikator"], _INDIKATOR[1])), -(-len(row["ket"]) // _KET[1]))


def least_of_row(row: ItemRowData) -> int:
    """Give the lines of indikator and KET. at least."""
    return max(1, sum(paragraphs_of(row["indikator"], _INDIKATOR[2])), -(-len(row["ket"]) // _KET[2]))


def paragraphs_of(cell: CellData, width: int) -> list[int]:
    """Give the lines of each paragraph of a cell in which so many characters stand in a line."""
    rincian = cell["rincian"]
    lengths = [
        len(cell["sebelum"]) + len(cell["nomor"]) + len(cell["isi"]) + len(cell["sesudah"]),
        len(rincian["pengantar"]),
        *(len(butir["nomor"]) + len(butir["isi"]) + 1 for butir in rincian["butir"]),
        len(rincian["penutup"]),
    ]
    return [-(-length // width) for length in lengths]
