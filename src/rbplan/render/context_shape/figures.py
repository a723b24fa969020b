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
    singkatan: str
    """its name in three letters"""
    tertentu: int
    """what is due in it for certain"""
    belum_pasti: int
    """what may be due in it"""
    sepanjang_tahun: int
    """what is due all year"""
    beban: int
    """what is due for certain and what may be due together"""
    teks: str
    """what a cell prints: `3`, `3?`, `–` where there is only what is due all year, `·` where there is nothing"""
    naungan: int
    """how dark the cell is, from 0, nothing, to 4, the most that any part of the plan has in a month"""


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
    setahun: str
    """what the column *Setahun* prints: how many are due all year; empty for none"""


class SumRowData(TypedDict):
    """An item of `matriks.penjumlahan`: the whole plan by one kind of month."""

    nama: str
    """what is counted"""
    kunci: str
    """the same as a field of a month and of `indikator`"""
    bulan: list[str]
    """what the twelve cells print; `·` for none"""
    setahun: str
    """what the column *Setahun* prints: each indikator counted once; `·` for none"""


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
    penjumlahan: list[SumRowData]
    """the whole, as the rows below the parts print it"""
    terbanyak: int
    """the highest `beban` of the whole, against which its bars are drawn"""
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


class ColumnData(TypedDict):
    """An item of `ringkasan.kolom` and `ringkasan.kolom_bulan`: a column of counts."""

    kunci: str
    """the field that it shows, of `ringkasan.program` or of a month of `matriks.jumlah`"""
    judul: str
    """its head"""


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
    kolom: list[ColumnData]
    """the columns of the table by program, behind its name"""
    kolom_bulan: list[ColumnData]
    """the columns of the table by month, behind its name"""
    keterangan: str
    """a sentence below the table by month"""
    lengkap: str
    """a sentence in the place of `kurang` where nothing is lacking; else empty"""
