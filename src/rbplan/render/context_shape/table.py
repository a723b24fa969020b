"""The table of the annex, and its notes."""

from typing import Literal, TypedDict

from rbplan.plan.keadaan import Keadaan
from rbplan.plan.schedule import Certainty
from rbplan.render.context_shape.decree import ButirData

Mark = Literal["tertentu", "belum_pasti", "belum_diisi", ""]


class PerkiraanData(TypedDict):
    """`perkiraan` of a cell: what is believed to stand in a part that the copy lacks."""

    nomor: str
    """its number"""
    nama: str
    """its words"""


class RincianData(TypedDict):
    """`rincian` of a cell: a list inside it."""

    pengantar: str
    """text before the list"""
    butir: list[ButirData]
    """its items, from top to bottom"""
    penutup: str
    """text after it"""


class CellData(TypedDict):
    """A cell: `program`, `kegiatan`, `sub_kegiatan` or `indikator` of a row."""

    nomor: str
    """its number, as printed"""
    isi: str
    """its words; in a `rancangan` dots where the plan lacks them"""
    judul: str
    """number and words in one line, for bookmarks and lists; where there are none, in brackets what the copy lacks"""
    keadaan: Keadaan | Literal["belum_diisi", ""]
    """why it is not whole; empty where it is, and in an official letter"""
    perkiraan: PerkiraanData
    """what is believed to stand there"""
    sebelum: str
    """what is not there, in words, to be put in brackets before the rest; empty in an official letter"""
    sesudah: str
    """the same, to be put in brackets behind the rest"""
    rincian: RincianData
    """the list inside it"""


class ItemRowData(TypedDict):
    """A row of `baris` whose `jenis` is `indikator`."""

    jenis: Literal["indikator"]
    """what kind of row it is"""
    id: str
    """the id of the indikator; empty in a row of a program, kegiatan or sub kegiatan without any"""
    program_ke: int
    """to which program it belongs, from 1"""
    program: CellData | None
    """the cell of its program; none where the cell of the row above goes on"""
    kegiatan: CellData | None
    """the cell of its kegiatan; none where that of the row above goes on"""
    sub_kegiatan: CellData | None
    """the cell of its sub kegiatan; none where that of the row above goes on"""
    indikator: CellData
    """its own cell"""
    ket: str
    """the column KET."""
    bulan: list[Mark]
    """twelve marks, January first; `belum_pasti` only in an `alih-teks`, `belum_diisi` only in a `rancangan`"""
    catatan: int
    """the number of its note, 0 where it has none"""


class MissingRowData(TypedDict):
    """A row of `baris` whose `jenis` is `bagian_tidak_tersedia`: a part that the copy lacks."""

    jenis: Literal["bagian_tidak_tersedia"]
    """what kind of row it is"""
    id: str
    """always empty"""
    perkiraan_isi: str
    """what is believed to stand there"""
    sebelum: str
    """that it is not there, in words, to be put in brackets; empty in an official letter"""
    isi: str
    """dots in an official letter, else empty"""


class NoteData(TypedDict):
    """An item of `catatan`."""

    nomor: int
    """its number, from 1"""
    kepastian: Certainty
    """how sure the months are"""
    tempat: list[str]
    """the places of the rows that it is about"""
    baris: int | str
    """the line of the source, empty where the plan names none"""
    sel: str
    """the ticked cells of that line: `1, 7`"""
    pembacaan: list[str]
    """each way to read them, as months"""
    isi: str
    """all this in a sentence that follows the places and a colon"""
