"""What a document says of itself: its properties, which no page shows, and the stamp that may be asked for."""

from datetime import date

from rbplan.plan.keputusan import Keputusan
from rbplan.plan.plan import Plan
from rbplan.plan.sidik import Sidik
from rbplan.render.context_shape.whole import BerkasData


def berkas(plan: Plan, keputusan: Keputusan, sidik: Sidik, day: date | None) -> BerkasData:
    """Give the properties of every document of a plan: ``judul``, ``pengarang``, ``tanggal``, ``penanda``.

    ``tanggal`` is the given day, else that of the decree, else empty; never today, so that the same plan gives the
    same bytes. ``penanda`` says from which plan the document was made.
    """
    signed = day or (keputusan.penutup.tanggal if keputusan.penutup else None)
    return {
        "judul": " ".join((*keputusan.judul, "NOMOR", keputusan.nomor or "", "TENTANG", *keputusan.tentang)),
        "pengarang": plan.satker.nama,
        "tanggal": signed.isoformat() if signed else "",
        "penanda": sidik.penanda,
    }


def stamp(keputusan: Keputusan, sidik: Sidik) -> str:
    """Give the line at the foot of each page: the number of the decree, and the short fingerprint of the plan."""
    return f"Keputusan Nomor {keputusan.nomor or '-'} · kode pengenal rencana {sidik.short}"
