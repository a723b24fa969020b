"""A plan in figures, and what it lacks, as plain data."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from rbplan.plan.plan import Plan
from rbplan.plan.program import Program
from rbplan.plan.reading import Readings
from rbplan.plan.schedule import schedule_of
from rbplan.render.heading_text import heading_text
from rbplan.render.readiness import Reason, Unready, find_unready

CERTAINTIES: Final = ("tertentu", "belum_pasti", "sepanjang_tahun", "tidak_diketahui", "tanpa_centang")

_TITLES: Final[Mapping[Reason, str]] = MappingProxyType(
    {
        "keputusan": "Belum ada pada keputusan",
        "lampiran": "Belum ada pada kepala atau penutup lampiran",
        "bagian_tidak_tersedia": "Bagian lampiran yang tidak tersedia",
        "tidak_tersedia": "Tidak tersedia pada salinan",
        "terpotong": "Terpotong pada salinan",
        "belum_pasti": "Bulannya belum pasti",
        "belum_dicocokkan": "Belum dicocokkan dengan naskah asli",
    }
)

_LINES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "keputusannya sendiri",
        "pembentuk": "jabatan pembentuk",
        "menimbang": "Menimbang",
        "mengingat": "Mengingat",
        "menetapkan": "Menetapkan",
        "tempat": "tempat penetapan",
        "pada": "tanggal penetapan",
        "jabatan": "jabatan penanda tangan",
        "tanda": "tanda bahwa aslinya telah ditandatangani (ttd.)",
        "nama": "nama penanda tangan",
        "pengesahan": "pengesahan salinan",
    }
)
"""What the lines of a decree are called; the others are called as their keys."""


def ringkasan(plan: Plan) -> dict[str, Any]:
    """Give ``program``, a row of counts for each, ``jumlah``, their sum, and ``kurang``.

    ``kurang`` is what keeps the plan from being printed as a certified copy: by ``sebab``, each with its ``judul`` and
    its ``butir``.
    """
    readings = Readings(plan)
    rows = [{"nama": heading_text(program), **_counts(program, readings)} for program in plan.program]
    columns = ("kegiatan", "sub_kegiatan", "indikator", *CERTAINTIES, "dicocokkan")
    lacks: dict[Reason, list[str]] = {}
    for unready in find_unready(plan, "salinan"):
        lacks.setdefault(unready.reason, []).append(_butir(unready))
    return {
        "program": rows,
        "jumlah": {column: sum(row[column] for row in rows) for column in columns},
        "kurang": [{"sebab": reason, "judul": _TITLES[reason], "butir": places} for reason, places in lacks.items()],
    }


def _butir(unready: Unready) -> str:
    if unready.reason in ("keputusan", "lampiran"):
        return _LINES.get(unready.place, unready.place)
    if unready.reason == "bagian_tidak_tersedia":
        return f"perkiraan isi: {unready.place}" if unready.place else "isinya tidak diketahui"
    return unready.place


def _counts(program: Program, readings: Readings) -> dict[str, Any]:
    below = [sub_kegiatan for kegiatan in program.kegiatan for sub_kegiatan in kegiatan.sub_kegiatan]
    indikator = [each for sub_kegiatan in below for each in sub_kegiatan.indikator]
    found = [schedule_of(each, readings).certainty for each in indikator]
    return {
        "kegiatan": len(program.kegiatan),
        "sub_kegiatan": len(below),
        "indikator": len(indikator),
        **{certainty: found.count(certainty) for certainty in CERTAINTIES},
        "dicocokkan": sum(each.dicocokkan is not None for each in indikator),
    }
