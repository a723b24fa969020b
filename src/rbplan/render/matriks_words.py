"""What is written below the year of a plan: the meaning of its numbers and signs, and what falls into no month."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Final, Literal

from rbplan.matrix import Matrix, MatrixRow
from rbplan.plan.walk import Level
from rbplan.render.place import place_of

_MOST_PLACES: Final = 10
"""How many kegiatan a sentence names; more would fill the page."""

_BY_PROGRAM: Final = "Kegiatan tidak ditampilkan karena terlalu banyak untuk satu halaman."

_Unplaced = Literal["tidak_diketahui", "tanpa_centang"]


def matriks_words(matrix: Matrix, level: Level) -> list[str]:
    """Give the sentences, those about signs only where the year has the sign.

    ``matrix`` goes down to kegiatan; ``level`` is that down to which parts are shown.
    """
    return [
        *([_BY_PROGRAM] if level != matrix.level else []),
        "Angka adalah jumlah indikator yang jatuh tempo pada bulan itu, tanpa yang berlangsung sepanjang tahun.",
        *_about_signs(matrix),
        "Kolom Setahun memuat yang berlangsung sepanjang tahun; pada baris jumlah, setiap indikator dihitung sekali.",
        *_unplaced(matrix, "tidak_diketahui", "bulannya tidak tersedia"),
        *_unplaced(matrix, "tanpa_centang", "tidak bercentang"),
    ]


def _about_signs(matrix: Matrix) -> Iterator[str]:
    if matrix.total.counts.belum_pasti:
        yield "Tanda ? berarti ada yang belum pasti: mungkin pada bulan itu, cocokkan dengan naskah asli."
    if matrix.total.counts.sepanjang_tahun:
        yield "Tanda – berarti hanya ada yang berlangsung sepanjang tahun."
    yield "Tanda · berarti tidak ada yang tercatat."


def _unplaced(matrix: Matrix, certainty: _Unplaced, why: str) -> Iterator[str]:
    """Say how many indikator stand in no month, why, and in which kegiatan unless these are many."""
    count = attrgetter(certainty)
    number = count(matrix.total.counts)
    if number:
        places = [_place(row) for row in matrix.rows if row.part.level == "kegiatan" and count(row.tally.counts)]
        where = f" ({'; '.join(places)})" if len(places) <= _MOST_PLACES else ""
        yield f"Tidak masuk bulan mana pun karena {why}: {number} indikator{where}."


def _place(row: MatrixRow) -> str:
    return place_of([*(part.noun for part in row.above), row.part.noun], whole=True)
