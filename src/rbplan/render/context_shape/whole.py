"""The whole context."""

from typing import TypedDict

from rbplan.render.bentuk import Bentuk
from rbplan.render.context_shape.decree import KeputusanData, LampiranData, SatkerData
from rbplan.render.context_shape.figures import MatriksData, RingkasanData
from rbplan.render.context_shape.table import ItemRowData, MissingRowData, NoteData


class TitlesData(TypedDict):
    """`berkas.judul`: what each document is called."""

    lampiran: str
    """the annex: its head, number and what the decree is about"""
    keputusan: str
    """the decree: its title, number and what it is about"""
    matriks: str
    """the year by part and month"""
    ringkasan: str
    """the plan in figures"""


class BerkasData(TypedDict):
    """`berkas`: the properties of the document, which no page shows."""

    judul: TitlesData
    """its title, by document"""
    pengarang: str
    """the office"""
    tanggal: str
    """its day, `2022-01-17`: that of the decree, or what SOURCE_DATE_EPOCH says; never today"""
    penanda: str
    """the word by which it can be traced to its plan"""


class ContextData(TypedDict):
    """The whole."""

    konteks: int
    """the version of this shape"""
    bentuk: Bentuk
    """the form of the decree"""
    tanda_bentuk: str
    """what each page of decree and annex says of its form; empty in an official letter"""
    tahun: int
    """the year"""
    satker: SatkerData
    """the office"""
    keputusan: KeputusanData
    """the decree"""
    lampiran: LampiranData
    """the annex around its table"""
    baris: list[ItemRowData | MissingRowData]
    """the rows of the table, in the order of the decree"""
    catatan: list[NoteData]
    """the notes below the table; only in an `alih-teks`"""
    matriks: MatriksData
    """the year by part and month"""
    ringkasan: RingkasanData
    """the plan in figures, and what it lacks"""
    berkas: BerkasData
    """the properties of the document"""
    cap: str
    """the line at the foot of each page; empty without `--stamp`"""
