"""How wide the columns of the Lembar Pencocokan are on F4 paper, landscape, with margins of a centimetre."""

import textwrap
from collections.abc import Mapping
from typing import Final

from rbplan.collation.columns import BULAN, ID, JABATAN, OLEH, SUB_KEGIATAN, TANGGAL, TANPA_CENTANG, URAIAN
from rbplan.render.paper import F4

PAPER: Final = (F4[1], F4[0])
"""Millimetres. F4 across."""

MARGIN: Final = 10.0
"""Millimetres."""

WIDTHS: Final = {
    "nomor": 9.0,
    "program": 23.0,
    "kegiatan": 26.0,
    SUB_KEGIATAN: 31.0,
    URAIAN: 37.0,
    "salinan": 29.0,
    **dict.fromkeys(BULAN, 5.8),
    TANPA_CENTANG: 12.5,
    OLEH: 21.0,
    JABATAN: 20.0,
    TANGGAL: 17.0,
    ID: 14.8,
}
"""Millimetres; together as wide as the paper between its margins."""

_MM_OF_A_LETTER: Final = 1.45
"""Of Arial at 8 points, on the wide side, so that a row is rather too high than too low."""

_FEWEST_LINES: Final = 3
"""Of a row: room for a name and a position written by hand."""


def lines_of(texts: Mapping[str, str]) -> int:
    """Count the lines that the highest cell of a row takes at 8 points."""
    return max(
        _FEWEST_LINES,
        *(len(textwrap.wrap(text, max(int(WIDTHS[column] / _MM_OF_A_LETTER), 1))) for column, text in texts.items()),
    )
