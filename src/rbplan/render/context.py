"""What a template may know: plain data, versioned, spelt as in the plan.

Absent text is the empty text and absent lists are empty, so that a template never meets an undefined name.
"""

from collections.abc import Sequence
from datetime import date

from rbplan.plan.keputusan import Keputusan, Lampiran, Penutup
from rbplan.plan.plan import Plan
from rbplan.plan.rincian import Butir
from rbplan.plan.sidik import fingerprint
from rbplan.render.bentuk import TRANSCRIPT_MARK, USUAL_FORM, Bentuk, printed_decree
from rbplan.render.berkas import berkas, signed_on, stamp, titles
from rbplan.render.cell import butir_lines
from rbplan.render.context_shape.decree import ButirData, KeputusanData, LampiranData, PenutupData
from rbplan.render.context_shape.whole import ContextData
from rbplan.render.context_version import CONTEXT_VERSION
from rbplan.render.matriks import matriks, whole_year
from rbplan.render.notes import TICKS_WORDS, Notes
from rbplan.render.ringkasan import ringkasan
from rbplan.render.rows import rows


def make_context(
    plan: Plan, bentuk: Bentuk = USUAL_FORM, *, stamped: bool = False, day: date | None = None
) -> ContextData:
    """Give the context of a plan in one form of the decree: new plain data that nothing else holds.

    ``stamped`` asks for a foot on each page that says from which plan it was made. ``day`` is the day that the
    document carries in its properties in the place of the decree's own.
    """
    sidik = fingerprint(plan)
    keputusan = printed_decree(plan.keputusan[0] if plan.keputusan else None, bentuk)
    notes = Notes(plan)
    table = list(rows(plan, notes, bentuk))
    catatan = notes.as_data()
    year = whole_year(plan)
    months, figures = matriks(year), ringkasan(year)
    return {
        "konteks": CONTEXT_VERSION,
        "bentuk": bentuk,
        "tanda_bentuk": TRANSCRIPT_MARK if bentuk == "alih-teks" else "",
        "tahun": plan.tahun,
        "satker": {
            "kode": plan.satker.kode or "",
            "nama": plan.satker.nama,
            "singkatan": plan.satker.short_name,
        },
        "keputusan": _keputusan(keputusan),
        "lampiran": _lampiran(keputusan.lampiran or Lampiran(), TICKS_WORDS if catatan else ""),
        "baris": table,
        "catatan": catatan,
        "matriks": months,
        "ringkasan": figures,
        "berkas": berkas(plan, titles(keputusan, months, figures), sidik, day or signed_on(keputusan)),
        "cap": stamp(keputusan, sidik) if stamped else "",
    }


def _keputusan(keputusan: Keputusan) -> KeputusanData:
    return {
        "tanda_salinan": keputusan.tanda_salinan or "",
        "kop": list(keputusan.kop),
        "judul": list(keputusan.judul),
        "nomor": keputusan.nomor or "",
        "tentang": list(keputusan.tentang),
        "pembentuk": keputusan.pembentuk or "",
        "menimbang": _butir(keputusan.menimbang),
        "mengingat": _butir(keputusan.mengingat),
        "memperhatikan": _butir(keputusan.memperhatikan),
        "menetapkan": keputusan.menetapkan or "",
        "diktum": [{"nama": diktum.nama or "", "isi": diktum.isi or ""} for diktum in keputusan.diktum],
        "penutup": _penutup(keputusan.penutup or Penutup()),
        "pengesahan": list(keputusan.pengesahan),
        "nama_pengesah": keputusan.nama_pengesah or "",
    }


def _lampiran(lampiran: Lampiran, keterangan: str) -> LampiranData:
    return {
        "kepala": list(lampiran.kepala),
        "nomor": lampiran.nomor or "",
        "tentang": list(lampiran.tentang),
        "judul": list(lampiran.judul),
        "keterangan": keterangan,
        "penutup": _penutup(lampiran.penutup or Penutup()),
        "pengesahan": list(lampiran.pengesahan),
        "nama_pengesah": lampiran.nama_pengesah or "",
    }


def _penutup(penutup: Penutup) -> PenutupData:
    return {
        "tempat": penutup.tempat or "",
        "pada": penutup.pada or "",
        "tanggal": penutup.tanggal.isoformat() if penutup.tanggal else "",
        "jabatan": list(penutup.jabatan),
        "tanda": penutup.tanda or "",
        "nama": penutup.nama or "",
    }


def _butir(butir: Sequence[Butir]) -> list[ButirData]:
    return list(butir_lines(butir))
