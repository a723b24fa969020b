"""The decree and its annex, without the table."""

from typing import TypedDict


class SatkerData(TypedDict):
    """`satker`: the office."""

    kode: str
    """its code"""
    nama: str
    """its name"""
    singkatan: str
    """its short name; the name where it has none"""


class ButirData(TypedDict):
    """An item of `menimbang`, `mengingat`, `memperhatikan` and `rincian.butir`."""

    tingkat: int
    """how deep it is nested, from 1"""
    nomor: str
    """its number, as printed: `a.`, `1)`"""
    isi: str
    """its words"""


class DiktumData(TypedDict):
    """An item of `keputusan.diktum`."""

    nama: str
    """KESATU, KEDUA, …"""
    isi: str
    """its words"""


class PenutupData(TypedDict):
    """`keputusan.penutup` and `lampiran.penutup`: the closing with the signature."""

    tempat: str
    """the line with the place"""
    pada: str
    """the line with the day, as printed"""
    tanggal: str
    """the day as a date, `2022-01-17`"""
    jabatan: list[str]
    """who signs, by office, line by line"""
    tanda: str
    """what stands for the signature: ttd.; only in a `salinan`"""
    nama: str
    """the name of who signs"""


class KeputusanData(TypedDict):
    """`keputusan`: the decree, line by line as printed."""

    tanda_salinan: str
    """SALINAN, or what the plan says in its place; only in a `salinan`"""
    kop: list[str]
    """the lines of the letterhead"""
    judul: list[str]
    """the lines of the title above the number"""
    nomor: str
    """the number; dots in a `rancangan`"""
    tentang: list[str]
    """the lines of what it is about"""
    pembentuk: str
    """the official who makes it"""
    menimbang: list[ButirData]
    """its considerations"""
    mengingat: list[ButirData]
    """its legal basis"""
    memperhatikan: list[ButirData]
    """what it also regards; often none"""
    menetapkan: str
    """what it establishes"""
    diktum: list[DiktumData]
    """its decisions"""
    penutup: PenutupData
    """its closing"""
    pengesahan: list[str]
    """the lines of the certification, up to the office of who certifies; only in a `salinan`"""
    nama_pengesah: str
    """the name below that signature, dots where the plan has none; empty without certification"""


class LampiranData(TypedDict):
    """`lampiran`: the annex around its table; what it does not print otherwise is that of the decree."""

    kepala: list[str]
    """the lines of its head above the number"""
    nomor: str
    """the number of the decree, as the annex prints it"""
    tentang: list[str]
    """the lines of what the decree is about"""
    judul: list[str]
    """the lines of the title above the table"""
    keterangan: str
    """a sentence above the notes, on what the ticks mean; empty where there are no notes"""
    penutup: PenutupData
    """its closing"""
    pengesahan: list[str]
    """the lines of its certification, up to the office of who certifies; only in a `salinan`"""
    nama_pengesah: str
    """the name below that signature, dots where the plan has none; empty without certification"""
