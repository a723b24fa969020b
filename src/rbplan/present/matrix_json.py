"""The year of a plan as JSON: a frozen public copy, version 1."""

from collections.abc import Callable
from typing import Any

from rbplan.matrix import Matrix, MatrixRow, Tally
from rbplan.plan.bulan import SEMUA_BULAN
from rbplan.plan.walk import LEVELS
from rbplan.present.json_text import json_text


def matrix_json(matrix: Matrix, file: str, line_of: Callable[[tuple[str | int, ...]], int]) -> str:
    """Give ``rbplan.matrix/1``. ``line_of`` tells on which line of the file, from 1, what a path leads to begins.

    Names are null where the copy lacks them, and below the level of a row.
    """
    plan = matrix.plan
    return json_text(
        {
            "schema": "rbplan.matrix/1",
            "plans": [{"path": file, "tahun": plan.tahun, "satker": plan.satker.nama}],
            "level": matrix.level,
            "rows": [_row(row, line_of(row.part.path)) for row in matrix.rows],
            "total": _tally(matrix.total),
        }
    )


def _row(row: MatrixRow, line: int) -> dict[str, Any]:
    noun, perkiraan = row.part.noun, row.part.noun.perkiraan
    names = {part.level: part.text for part in (*row.above, row.part)}
    program, kegiatan, sub_kegiatan, indikator = (names.get(level) for level in LEVELS)
    return {
        "level": row.part.level,
        "id": noun.id,
        "nomor": noun.nomor,
        "program": program,
        "kegiatan": kegiatan,
        "sub_kegiatan": sub_kegiatan,
        "uraian": indikator,
        "label": row.item.label if row.item else row.part.text or "",
        "keadaan": noun.keadaan,
        "perkiraan": {"nomor": perkiraan.nomor, "nama": perkiraan.nama} if perkiraan else None,
        "line": line,
        **_tally(row.tally),
    }


def _tally(tally: Tally) -> dict[str, Any]:
    counts = tally.counts
    return {
        "indikator": {
            "tertentu": counts.tertentu,
            "belum_pasti": counts.belum_pasti,
            "sepanjang_tahun": counts.sepanjang_tahun,
            "tidak_diketahui": counts.tidak_diketahui,
            "tanpa_centang": counts.tanpa_centang,
        },
        "bulan": [
            {
                "bulan": month,
                "tertentu": load.tertentu,
                "belum_pasti": load.belum_pasti,
                "sepanjang_tahun": load.sepanjang_tahun,
            }
            for month, load in zip(SEMUA_BULAN, tally.bulan, strict=True)
        ],
    }
