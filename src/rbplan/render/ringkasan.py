"""A plan in figures, and what it lacks, as plain data."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from rbplan.matrix import Count, Matrix
from rbplan.plan.program import Program
from rbplan.render.context_shape.figures import ColumnData, LackData, RingkasanData, SumData
from rbplan.render.heading_text import heading_text
from rbplan.render.matriks import MONTH_TITLES, counts_data
from rbplan.render.readiness import Lack, Reason, Unready, find_unready, group_by_reason, is_collated, originals_of

_TITLES: Final[Mapping[Reason, str]] = MappingProxyType(
    {
        "keputusan": "Belum ada pada keputusan",
        "lampiran": "Belum ada pada kepala atau penutup lampiran",
        "bagian_tidak_tersedia": "Bagian lampiran yang tidak tersedia",
        "tidak_tersedia": "Tidak tersedia pada salinan",
        "terpotong": "Terpotong pada salinan",
        "belum_diisi": "Belum diisi",
        "tanpa_indikator": "Belum memuat indikator",
        "diubah": "Diubah dengan keputusan yang kemudian",
        "belum_pasti": "Bulannya belum pasti",
        "tidak_diketahui": "Bulannya tidak tersedia",
        "belum_dicocokkan": "Belum dicocokkan dengan naskah asli",
    }
)

_LINES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": "keputusannya sendiri",
        "kepala": "kepala lampiran",
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


COUNT_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kegiatan": "Kegiatan",
        "sub_kegiatan": "Sub kegiatan",
        "indikator": "Indikator",
        "tertentu": "Bulan tertentu",
        "belum_pasti": "Belum pasti",
        "sepanjang_tahun": "Sepanjang tahun",
        "tidak_diketahui": "Bulan tidak tersedia",
        "tanpa_centang": "Tanpa centang",
        "dicocokkan": "Sudah dicocokkan",
    }
)
"""What the columns of the table by program are called, in their order."""


def ringkasan(year: Matrix) -> RingkasanData:
    """Give ``program``, a row of counts for each, ``jumlah``, their sum, ``kurang``, and the words around them.

    ``year`` has a row for each program at least. ``kurang`` is what keeps the plan from being printed as a certified
    copy: by ``sebab``, each with its ``judul``, the ``jumlah`` of what is concerned, and its ``butir``.
    """
    plan = year.plan
    originals = originals_of(plan)
    jumlah = _sum(plan.program, year.total.counts, originals)
    lacks = group_by_reason(find_unready(plan, "salinan"), jumlah["indikator"])
    tallies = [row.tally for row in year.rows if row.part.level == "program"]
    return {
        "judul": f"Ringkasan rencana aksi reformasi birokrasi tahun {plan.tahun}",
        "program": [
            {"nama": heading_text(program), **_sum([program], tally.counts, originals)}
            for program, tally in zip(plan.program, tallies, strict=True)
        ],
        "jumlah": jumlah,
        "kolom": _columns(COUNT_TITLES),
        "kolom_bulan": _columns(MONTH_TITLES),
        "keterangan": "Indikator yang belum pasti dihitung pada setiap bulan yang mungkin.",
        "kurang": [_kurang(lack) for lack in lacks],
        "lengkap": "" if lacks else "Semuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.",
    }


def _columns(titles: Mapping[str, str]) -> list[ColumnData]:
    return [{"kunci": key, "judul": title} for key, title in titles.items()]


def _kurang(lack: Lack) -> LackData:
    count = len(lack.found)
    butir = [f"seluruh {count} indikator"] if lack.everywhere else [_butir(unready) for unready in lack.found]
    return {"sebab": lack.reason, "judul": _TITLES[lack.reason], "jumlah": count, "butir": butir}


def _butir(unready: Unready) -> str:
    if unready.reason in ("keputusan", "lampiran"):
        return _LINES.get(unready.place, unready.place)
    if unready.reason == "bagian_tidak_tersedia":
        return f"perkiraan isi: {unready.place}" if unready.place else "isinya tidak diketahui"
    return unready.place or "belum ada program"


def _sum(program: Sequence[Program], counts: Count, originals: frozenset[str]) -> SumData:
    kegiatan = [each for one in program for each in one.kegiatan]
    sub_kegiatan = [each for one in kegiatan for each in one.sub_kegiatan]
    indikator = [each for one in sub_kegiatan for each in one.indikator]
    return {
        "kegiatan": len(kegiatan),
        "sub_kegiatan": len(sub_kegiatan),
        "indikator": len(indikator),
        **counts_data(counts),
        "dicocokkan": sum(is_collated(each, originals) for each in indikator),
    }
