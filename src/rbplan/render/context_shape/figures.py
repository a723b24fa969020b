"""The plan in figures."""

from typing import TypedDict

from rbplan.plan.walk import Level
from rbplan.render.readiness import Reason


class CountsData(TypedDict):
    """`indikator` of a part of `matriks`: how many there are, each counted once."""

    tertentu: int
    """with certain months"""
    belum_pasti: int
    """whose months are not certain"""
    sepanjang_tahun: int
    """due all year"""
    tidak_diketahui: int
    """whose months the copy does not show"""
    tanpa_centang: int
    """without a tick"""


class LoadData(TypedDict):
    """A month of a part of `matriks`."""

    nama: str
    """its name"""
    tertentu: int
    """what is due in it for certain"""
    belum_pasti: int
    """what may be due in it"""
    sepanjang_tahun: int
    """what is due all year"""
    beban: int
    """the first two together"""


class TallyData(TypedDict):
    """`matriks.jumlah`: the whole plan."""

    indikator: CountsData
    """how many there are"""
    bulan: list[LoadData]
    """the twelve months, January first"""


class PartData(TallyData):
    """An item of `matriks.baris`: a part of the plan."""

    tingkat: Level
    """its level: `program` or `kegiatan`"""
    nama: str
    """its number and name, or in brackets what the copy lacks"""
    program_ke: int
    """to which program it belongs, from 1"""


class MatriksData(TypedDict):
    """`matriks`: the year by part and month. Knows no forms."""

    judul: str
    """the title of the document"""
    tingkat: Level
    """the level down to which parts are shown: `kegiatan`, or `program` where there are too many for a page"""
    baris: list[PartData]
    """the parts, in the order of the plan"""
    jumlah: TallyData
    """the whole"""
    terbanyak: int
    """the highest `beban` of the whole, against which the others are drawn"""
    keterangan: list[str]
    """sentences that say what numbers and signs mean, and what stands in no month"""


class SumData(CountsData):
    """`ringkasan.jumlah`: the whole plan in figures."""

    kegiatan: int
    """how many kegiatan"""
    sub_kegiatan: int
    """how many sub kegiatan"""
    indikator: int
    """how many indikator"""
    dicocokkan: int
    """how many of these were compared with the original"""


class ProgramData(SumData):
    """An item of `ringkasan.program`: one program in figures."""

    nama: str
    """its number and name, or in brackets what the copy lacks"""


class LackData(TypedDict):
    """An item of `ringkasan.kurang`."""

    sebab: Reason
    """why it keeps the plan from being printed as a certified copy"""
    judul: str
    """the same in words"""
    jumlah: int
    """how many things are concerned"""
    butir: list[str]
    """what is concerned; one item where it is every indikator"""


class RingkasanData(TypedDict):
    """`ringkasan`: the plan in figures, and what it lacks. Knows no forms."""

    judul: str
    """the title of the document"""
    program: list[ProgramData]
    """a row for each program"""
    jumlah: SumData
    """their sum"""
    kurang: list[LackData]
    """what is not ready, by reason"""
