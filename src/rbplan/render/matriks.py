"""The year of a plan as plain data: its parts, each with what falls into each month."""

from typing import Final

from rbplan.matrix import Count, Load, Matrix, MatrixRow, Tally, make_matrix
from rbplan.plan.bulan import NAMA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.walk import LEVELS, Level
from rbplan.render.context_shape.figures import CountsData, LoadData, MatriksData, PartData, TallyData
from rbplan.render.heading_text import heading_text
from rbplan.render.matriks_words import matriks_words

MOST_ROWS: Final = 40
"""Rows that one page of F4 across can hold. A plan with more parts is shown by program."""


def whole_year(plan: Plan) -> Matrix:
    """Give the year of a plan down to its kegiatan, from which ``matriks`` and ``ringkasan`` are made."""
    return make_matrix(plan, "kegiatan")


def matriks(matrix: Matrix) -> MatriksData:
    """Give the year: ``tingkat``, the level down to which parts are shown, ``baris``, these, and ``jumlah``, the whole.

    A part says by ``program_ke`` to which program it belongs, from 1, as the rows of the table do.
    Each has ``indikator``, every one counted once by its certainty, and ``bulan``, what falls into each of the twelve
    months: ``beban`` is what is dated, certain and uncertain, without what is due all year. ``terbanyak`` is the
    highest of these of the whole, against which the others are drawn.
    """
    level: Level = "program" if len(matrix.rows) > MOST_ROWS else matrix.level
    return {
        "judul": f"Matriks rencana aksi reformasi birokrasi tahun {matrix.plan.tahun}",
        "tingkat": level,
        "baris": [_row(row) for row in matrix.rows if LEVELS.index(row.part.level) <= LEVELS.index(level)],
        "jumlah": _tally(matrix.total),
        "terbanyak": _highest(matrix),
        "keterangan": matriks_words(matrix),
    }


def _row(row: MatrixRow) -> PartData:
    return {
        "tingkat": row.part.level,
        "nama": heading_text(row.part.noun),
        "program_ke": int(row.part.path[1]) + 1,
        **_tally(row.tally),
    }


def _tally(tally: Tally) -> TallyData:
    loads = [_load(name, load) for name, load in zip(NAMA_BULAN, tally.bulan, strict=True)]
    return {"indikator": counts_data(tally.counts), "bulan": loads}


def counts_data(counts: Count) -> CountsData:
    """Give how many indikator there are, by how sure their months are."""
    return {
        "tertentu": counts.tertentu,
        "belum_pasti": counts.belum_pasti,
        "sepanjang_tahun": counts.sepanjang_tahun,
        "tidak_diketahui": counts.tidak_diketahui,
        "tanpa_centang": counts.tanpa_centang,
    }


def _load(name: str, load: Load) -> LoadData:
    return {
        "nama": name,
        "tertentu": load.tertentu,
        "belum_pasti": load.belum_pasti,
        "sepanjang_tahun": load.sepanjang_tahun,
        "beban": load.dated,
    }


def _highest(matrix: Matrix) -> int:
    return max(load.dated for load in matrix.total.bulan)
