"""The columns of the lampiran's table."""

from typing import Final

PROGRAM_NUMBER, PROGRAM, KEGIATAN, SUB_KEGIATAN, INDIKATOR = range(5)
TICKS: Final = range(5, 17)
KET: Final = 17
JOINED: Final = 18
"""Hidden: the letters of the columns whose text is that of the row above."""

ID: Final = 19
"""Hidden, and only where the form is no official letter."""

TEXTS: Final = (PROGRAM_NUMBER, PROGRAM, KEGIATAN, SUB_KEGIATAN, INDIKATOR, KET)

HEADS: Final = {
    PROGRAM_NUMBER: "No",
    PROGRAM: "PROGRAM KEGIATAN",
    KEGIATAN: "KEGIATAN",
    SUB_KEGIATAN: "SUB KEGIATAN",
    INDIKATOR: "INDIKATOR KEBERHASILAN",
    KET: "KET.",
}
TICKS_HEAD: Final = "PELAKSANAAN (BULAN)"

WIDTHS: Final = (8.0, 29.0, 36.0, 53.0, 56.0, *(7.6 for _ in TICKS), 23.0)
"""Millimetres; together as wide as F4 across between its margins."""

RIGHT_HALF: Final = (TICKS[0], KET)
"""Where the head of the annex and its closing stand."""


def letter(column: int) -> str:
    """Give the letter by which Excel calls a column."""
    return chr(ord("A") + column)
