"""The year of a plan as plain data: its parts, each with what falls into each month."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rbplan.matrix import Count, Load, Matrix, MatrixRow, Tally, make_matrix
from rbplan.plan.bulan import NAMA_BULAN
from rbplan.plan.plan import Plan
from rbplan.plan.walk import LEVELS, Level
from rbplan.render.context_shape.figures import CountsData, LoadData, MatriksData, PartData, SumRowData, TallyData
from rbplan.render.heading_text import heading_text
from rbplan.render.matriks_words import matriks_words

MOST_ROWS: Final = 40
"""Rows that one page of F4 across can hold. A plan with more parts is shown by program."""


MOST_SHADES: Final = 4

NOTHING: Final = "·"
"""What is printed where there is nothing."""

MONTH_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {"tertentu": "Jatuh tempo", "belum_pasti": "Belum pasti", "sepanjang_tahun": "Sepanjang tahun"}
)
"""The kinds of what falls into a month, and what they are called."""


def whole_year(plan: Plan) -> Matrix:
    """Give the year of a plan down to its kegiatan, from which ``matriks`` and ``ringkasan`` are made."""
    return make_matrix(plan, "kegiatan")


def matriks(matrix: Matrix) -> MatriksData:
    """Give the year: ``tingkat``, the level down to which parts are shown, ``baris``, these, and ``jumlah``, the whole.

    A part says by ``program_ke`` to which program it belongs, from 1, as the rows of the table do.
    Each has ``indikator``, every one counted once by its certainty, and ``bulan``, what falls into each of the twelve
    months: ``beban`` is what is dated, certain and uncertain, without what is due all year. ``terbanyak`` is the
    highest of these of the whole.
    """
    level: Level = "program" if len(matrix.rows) > MOST_ROWS else matrix.level
    shown = [row for row in matrix.rows if LEVELS.index(row.part.level) <= LEVELS.index(level)]
    darkest = max((load.dated for row in shown for load in row.tally.bulan), default=0)
    return {
        "judul": f"Matriks rencana aksi reformasi birokrasi tahun {matrix.plan.tahun}",
        "tingkat": level,
        "baris": [_row(row, darkest) for row in shown],
        "jumlah": _tally(matrix.total, darkest),
        "penjumlahan": [_sum_row(kind, title, matrix.total) for kind, title in MONTH_TITLES.items()],
        "terbanyak": max(load.dated for load in matrix.total.bulan),
        "keterangan": matriks_words(matrix, level),
    }


def _row(row: MatrixRow, darkest: int) -> PartData:
    return {
        "tingkat": row.part.level,
        "nama": heading_text(row.part.noun),
        "program_ke": int(row.part.path[1]) + 1,
        "setahun": _figure(row.tally.counts.sepanjang_tahun, ""),
        **_tally(row.tally, darkest),
    }


def _tally(tally: Tally, darkest: int) -> TallyData:
    loads = [_load(name, load, darkest) for name, load in zip(NAMA_BULAN, tally.bulan, strict=True)]
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


def _load(name: str, load: Load, darkest: int) -> LoadData:
    return {
        "nama": name,
        "singkatan": name[:3],
        "tertentu": load.tertentu,
        "belum_pasti": load.belum_pasti,
        "sepanjang_tahun": load.sepanjang_tahun,
        "beban": load.dated,
        "teks": _load_text(load),
        # More than the darkest, where a sum is drawn with the parts, is as dark as can be.
        "naungan": min(MOST_SHADES, -(-load.dated * MOST_SHADES // max(darkest, 1))),
    }


def _load_text(load: Load) -> str:
    if load.dated:
        return f"{load.dated}?" if load.belum_pasti else str(load.dated)
    return "–" if load.sepanjang_tahun else NOTHING


def _sum_row(kind: str, title: str, total: Tally) -> SumRowData:
    return {
        "nama": title,
        "kunci": kind,
        "bulan": [_figure(getattr(load, kind), NOTHING) for load in total.bulan],
        "setahun": _figure(getattr(total.counts, kind), NOTHING),
    }


def _figure(number: int, absent: str) -> str:
    return str(number) if number else absent
