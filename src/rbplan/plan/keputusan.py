"""The decree and its amendments, every text verbatim and line by line as printed."""

from typing import Literal

from rbplan.plan.noun import Id, Lines, Noun
from rbplan.plan.rincian import Butir
from rbplan.plan.tanggal import Tanggal


class Diktum(Noun):
    """One decision of the decree: KESATU, KEDUA, …"""

    nama: str | None = None
    isi: str | None = None


class Penutup(Noun):
    """The closing with the signature (decree lines 45-53 and 178-185)."""

    tempat: str | None = None
    """The line with the place, "Ditetapkan di Metro"."""
    pada: str | None = None
    """The line with the date, as printed."""
    tanggal: Tanggal | None = None
    """The same date for machines."""
    jabatan: Lines = ()
    tanda: str | None = None
    """What stands for the signature on a copy, "Ttd."."""
    nama: str | None = None


class Lampiran(Noun):
    """The head, title and closing of the annex, which may differ from the decree's own (lines 63-73 and 178-191)."""

    kepala: Lines = ()
    nomor: str | None = None
    tentang: Lines = ()
    judul: Lines = ()
    penutup: Penutup | None = None
    pengesahan: Lines = ()
    nama_pengesah: str | None = None


class Keputusan(Noun):
    """One decree of the chain. Without ``nomor`` and date it is a rancangan, a draft."""

    id: Id
    jenis: Literal["penetapan", "perubahan"]
    tanda_salinan: str | None = None
    """The word that marks a copy, above its first page."""
    kop: Lines = ()
    judul: Lines = ()
    nomor: str | None = None
    tentang: Lines = ()
    pembentuk: str | None = None
    menimbang: tuple[Butir, ...] = ()
    mengingat: tuple[Butir, ...] = ()
    memperhatikan: tuple[Butir, ...] = ()
    menetapkan: str | None = None
    diktum: tuple[Diktum, ...] = ()
    penutup: Penutup | None = None
    pengesahan: Lines = ()
    """The certification of a copy, up to the office of who certifies it."""
    nama_pengesah: str | None = None
    """The name below that signature. The decree of 2022 has none (line 59 is its last)."""
    lampiran: Lampiran | None = None
