"""The forms of a decree, and what each prints of the lines around its text."""

import re
from collections.abc import Iterable
from typing import Final, Literal, get_args

from rbplan.plan.keputusan import Diktum, Keputusan, Lampiran, Penutup
from rbplan.plan.rincian import Butir

Bentuk = Literal["alih-teks", "rancangan", "asli", "salinan"]
"""``alih-teks``: a transcription, which says so. ``rancangan``: a draft. ``asli``: the original, to be signed.
``salinan``: the certified copy."""

BENTUK: Final[tuple[Bentuk, ...]] = get_args(Bentuk)

USUAL_FORM: Final[Bentuk] = "alih-teks"
"""The form where none is asked for."""

DOTS: Final = "…………"
"""Stands where an official still has to write something."""

TRANSCRIPT_MARK: Final = "ALIH TEKS – BUKAN SALINAN RESMI"
"""What each page of a transcription says of itself."""

_UNTITLED: Final = f"KEPUTUSAN {DOTS}"

_DAY: Final = re.compile(r"[0-9]{1,2}[ ./-]{1,3}\w{1,12}[ ./-]{1,3}[0-9]{4}")

_AFTER_TANGGAL: Final = re.compile(r"(?<=\btanggal)(,?\s+)\S.*", re.IGNORECASE | re.DOTALL)
"""A day in figures or in words, in one calendar or in two."""


def printed_decree(keputusan: Keputusan | None, bentuk: Bentuk) -> Keputusan:
    """Give the decree with exactly the lines that its form prints, and with its annex.

    Only a copy carries the mark SALINAN, what stands for the signature, and the certification, and it always carries
    the mark; a draft has no number and no day. What no decree can lack is dots where the plan does not have it.
    """
    whole = with_lampiran(keputusan or Keputusan(id="rancangan", jenis="penetapan"))
    if bentuk == "rancangan":
        whole = _undated(whole)
    return _filled(_marked(whole) if bentuk == "salinan" else _unmarked(whole))


def with_lampiran(keputusan: Keputusan) -> Keputusan:
    """Give the decree with an annex: its own, else one of the same number, title, signature and certification."""
    if keputusan.lampiran:
        return keputusan
    lampiran = Lampiran(
        kepala=("LAMPIRAN", *_lines(keputusan.judul, _UNTITLED)),
        nomor=keputusan.nomor,
        tentang=keputusan.tentang,
        judul=keputusan.tentang,
        penutup=keputusan.penutup,
        pengesahan=keputusan.pengesahan,
        nama_pengesah=keputusan.nama_pengesah,
    )
    return keputusan.model_copy(update={"lampiran": lampiran})


def _marked(keputusan: Keputusan) -> Keputusan:
    return keputusan.model_copy(update={"tanda_salinan": keputusan.tanda_salinan or "SALINAN"})


def _unmarked(keputusan: Keputusan) -> Keputusan:
    """Take out what only a certified copy carries."""

    def part(found: Keputusan | Lampiran) -> dict[str, object]:
        penutup = (found.penutup or Penutup()).model_copy(update={"tanda": None})
        return {"penutup": penutup, "pengesahan": (), "nama_pengesah": None}

    lampiran = keputusan.lampiran or Lampiran()
    annex = lampiran.model_copy(update=part(lampiran))
    return keputusan.model_copy(update={**part(keputusan), "tanda_salinan": None, "lampiran": annex})


def _undated(keputusan: Keputusan) -> Keputusan:
    """Put dots in the place of the number and of the day, wherever a line prints them."""
    numbers = {keputusan.nomor, keputusan.lampiran.nomor if keputusan.lampiran else None} - {None, ""}

    def dotted(line: str | None) -> str | None:
        for number in numbers:
            line = line and line.replace(str(number), DOTS)
        return line and _DAY.sub(DOTS, _AFTER_TANGGAL.sub(rf"\1{DOTS}", line))

    def part(found: Keputusan | Lampiran) -> dict[str, object]:
        penutup = found.penutup or Penutup()
        lines = {"tempat": dotted(penutup.tempat), "pada": dotted(penutup.pada), "tanggal": None}
        return {"nomor": None, "penutup": penutup.model_copy(update=lines)}

    lampiran = keputusan.lampiran or Lampiran()
    kepala, judul = (tuple(dotted(line) or "" for line in lines) for lines in (lampiran.kepala, keputusan.judul))
    annex = lampiran.model_copy(update={**part(lampiran), "kepala": kepala})
    return keputusan.model_copy(update={**part(keputusan), "judul": judul, "lampiran": annex})


def _filled(keputusan: Keputusan) -> Keputusan:
    """Put dots where the plan lacks what no decree can lack."""
    lampiran = keputusan.lampiran or Lampiran()
    annex = {
        "nomor": lampiran.nomor or DOTS,
        "tentang": _lines(lampiran.tentang),
        "judul": _lines(lampiran.judul),
        "penutup": _filled_penutup(lampiran.penutup or Penutup()),
        "nama_pengesah": _certifier(lampiran),
    }
    return keputusan.model_copy(
        update={
            "kop": _lines(keputusan.kop),
            "judul": _lines(keputusan.judul, _UNTITLED),
            "nomor": keputusan.nomor or DOTS,
            "tentang": _lines(keputusan.tentang),
            "pembentuk": keputusan.pembentuk or f"{DOTS},",
            "menimbang": keputusan.menimbang or (Butir(nomor="a.", isi=DOTS),),
            "mengingat": keputusan.mengingat or (Butir(nomor="1.", isi=DOTS),),
            "menetapkan": keputusan.menetapkan or DOTS,
            "diktum": keputusan.diktum or (Diktum(nama="KESATU", isi=DOTS),),
            "penutup": _filled_penutup(keputusan.penutup or Penutup()),
            "nama_pengesah": _certifier(keputusan),
            "lampiran": lampiran.model_copy(update=annex),
        }
    )


def _filled_penutup(penutup: Penutup) -> Penutup:
    return penutup.model_copy(
        update={
            "tempat": penutup.tempat or f"Ditetapkan di {DOTS}",
            "pada": penutup.pada or f"pada tanggal {DOTS}",
            "jabatan": _lines(penutup.jabatan, f"{DOTS},"),
            "nama": penutup.nama or DOTS,
        }
    )


def _certifier(part: Keputusan | Lampiran) -> str | None:
    """Give who certifies this part; dots to be written over by hand where it is certified by nobody known."""
    return part.nama_pengesah or (DOTS if part.pengesahan else None)


def _lines(lines: Iterable[str], absent: str = DOTS) -> tuple[str, ...]:
    return tuple(lines) or (absent,)
