"""What a document says of itself: its properties, which no page shows, and the stamp that may be asked for."""

from collections.abc import Iterable
from datetime import date

from rbplan.plan.keputusan import Keputusan, Lampiran
from rbplan.plan.plan import Plan
from rbplan.plan.sidik import Sidik
from rbplan.render.context_shape.figures import MatriksData, RingkasanData
from rbplan.render.context_shape.whole import BerkasData, TitlesData


def berkas(plan: Plan, titles: TitlesData, sidik: Sidik, day: date | None) -> BerkasData:
    """Give the properties of every document of a plan: ``judul``, ``pengarang``, ``tanggal``, ``penanda``.

    ``tanggal`` is the given day, else empty; never today, so that the same plan gives the same bytes. ``penanda`` says
    from which plan the document was made.
    """
    return {
        "judul": titles,
        "pengarang": plan.satker.nama,
        "tanggal": day.isoformat() if day else "",
        "penanda": sidik.penanda,
    }


def titles(keputusan: Keputusan, matriks: MatriksData, ringkasan: RingkasanData) -> TitlesData:
    """Give what each document is called in one line; ``keputusan`` is the printed decree, with its annex."""
    lampiran = keputusan.lampiran or Lampiran()
    return {
        "lampiran": _title(lampiran.kepala, lampiran.nomor, lampiran.tentang),
        "keputusan": _title(keputusan.judul, keputusan.nomor, keputusan.tentang),
        "matriks": matriks["judul"],
        "ringkasan": ringkasan["judul"],
    }


def _title(above: Iterable[str], nomor: str | None, tentang: Iterable[str]) -> str:
    return " ".join((*above, "NOMOR", nomor or "", "TENTANG", *tentang))


def signed_on(keputusan: Keputusan) -> date | None:
    """Give the day of a decree; None where it has none yet."""
    return keputusan.penutup.tanggal if keputusan.penutup else None


def stamp(keputusan: Keputusan, sidik: Sidik) -> str:
    """Give the line at the foot of each page: the number of the decree, and the short fingerprint of the plan."""
    return f"Keputusan Nomor {keputusan.nomor} · kode pengenal rencana {sidik.short}"
