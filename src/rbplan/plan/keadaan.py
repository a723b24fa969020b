"""What is known of a cell that is not whole."""

from typing import Literal

from rbplan.plan.noun import Noun

Keadaan = Literal["kosong", "tidak_tersedia", "terpotong"]
"""``kosong``: the cell is printed and empty. ``tidak_tersedia``: its page is not in the copy. ``terpotong``: it breaks
off. Absent: the cell is whole."""


class Perkiraan(Noun):
    """An inference about what a lost cell said, with its grounds. Never text that was read."""

    nomor: str | None = None
    nama: str | None = None
    dasar: str | None = None
