"""The signs of the year's table: they differ, so that colour is never needed to tell them apart."""

from typing import Final

from rbplan.matrix import Load

TERTENTU: Final = "√"
"""What the decree itself ticks with."""
BELUM_PASTI: Final = "?"
BOTH: Final = "*"
SEPANJANG_TAHUN: Final = "–"
NOTHING: Final = "·"
"""Something to lead the eye along a row."""

_BARS: Final = "▁▂▃▄▅▆▇█"


def counted(load: Load) -> str:
    """Give what falls into a month with its numbers: ``2√``, ``3?``, ``1√2?``."""
    signs = ((load.tertentu, TERTENTU), (load.belum_pasti, BELUM_PASTI))
    return "".join(f"{count}{sign}" for count, sign in signs if count) or _rest(load)


def sign(load: Load) -> str:
    """Give what falls into a month as one sign, without numbers."""
    if load.tertentu and load.belum_pasti:
        return BOTH
    return TERTENTU if load.tertentu else BELUM_PASTI if load.belum_pasti else _rest(load)


def bar(count: int, highest: int) -> str:
    """Give a column of one cell, full for the highest count; nothing for 0."""
    return _BARS[-(-8 * count // highest) - 1] if count else ""


def _rest(load: Load) -> str:
    return SEPANJANG_TAHUN if load.sepanjang_tahun else NOTHING
