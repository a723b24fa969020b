"""The plan in figures, upright, and what it lacks."""

from collections.abc import Iterator

from blocks import Cell, Row, command, commands, paragraph, run, table
from document import UPRIGHT_WIDE, add, start
from docx.document import Document

_COUNTS, _KINDS = 9, 3
"""The columns of the two tables, behind that of the names."""

_TURNED = 40
"""The height of heads that run upwards, in millimetres: that of *Bulan tidak tersedia*, with some room."""


def ringkasan() -> Document:
    """Give the template of the ringkasan."""
    document = start(UPRIGHT_WIDE, noticed=False)
    add(
        document,
        paragraph("RBJudulRingkasan", "{{ ringkasan.judul|upper }}"),
        paragraph("RBJudul", "{{ satker.nama }}"),
        paragraph("RBJudul", "Keputusan Nomor {{ keputusan.nomor }}"),
        paragraph("RBAnakJudul", "Menurut program"),
        table((80, *[11] * _COUNTS), _programs(), above=0.6),
        paragraph("RBAnakJudul", "Menurut bulan"),
        table((40, *[33] * _KINDS), _months(), above=0.3),
        paragraph("RBKeterangan", "{{ ringkasan.keterangan }}"),
        *_lacks(),
    )
    return document


def _programs() -> Iterator[Row]:
    head = Cell(paragraph("RBKepalaTegak", "{{ kolom.judul }}"), centred=True, turned=True)
    name = Cell(paragraph("RBKepalaTegak", "Program"), low=True)
    yield Row([name, *_columns("ringkasan.kolom", head, _COUNTS)], head=True, height=_TURNED)
    yield commands("tr", "for baris_program in ringkasan.program", _COUNTS + 1)
    yield _figures(paragraph("RBIsiTabel", "{{ baris_program.nama }}"), "baris_program")
    yield commands("tr", "endfor", _COUNTS + 1)
    yield _figures(paragraph("RBProgram", "Jumlah"), "ringkasan.jumlah")


def _figures(name: str, source: str) -> Row:
    figure = Cell(paragraph("RBAngka", f"{{{{ {source}[kolom.kunci] }}}}"))
    return Row([Cell(name), *_columns("ringkasan.kolom", figure, _COUNTS)])


def _months() -> Iterator[Row]:
    head = Cell(paragraph("RBKepalaTabel", "{{ kolom.judul }}"), centred=True)
    name = Cell(paragraph("RBKepalaTabel", "Bulan"), centred=True)
    yield Row([name, *_columns("ringkasan.kolom_bulan", head, _KINDS)], head=True)
    yield commands("tr", "for bulan in matriks.jumlah.bulan", _KINDS + 1)
    figure = Cell(paragraph("RBAngka", "{{ bulan[kolom.kunci] }}"))
    name = Cell(paragraph("RBIsiTabel", "{{ bulan.nama }}"))
    yield Row([name, *_columns("ringkasan.kolom_bulan", figure, _KINDS)])
    yield commands("tr", "endfor", _KINDS + 1)


def _columns(source: str, cell: Cell, count: int) -> tuple[Cell, Cell, Cell]:
    """Give the cell that comes so many times, once for each column of a list, and the commands around it."""
    before = count // 2
    begin, end = (paragraph("RBPerintah", f"{{%tc {text} %}}") for text in (f"for kolom in {source}", "endfor"))
    return Cell(begin, before), cell, Cell(end, count - before - 1)


def _lacks() -> Iterator[str]:
    yield paragraph("RBAnakJudul", "Yang belum siap")
    yield command("for bagian in ringkasan.kurang")
    yield paragraph("RBAnakDaftar", "{{ bagian.judul }} ({{ bagian.jumlah }})")
    yield command("for butir in bagian.butir")
    yield paragraph("RBDaftar", run("–", "{tab}", "{{ butir }}"))
    yield command("endfor")
    yield command("endfor")
    yield command("if ringkasan.lengkap")
    yield paragraph("RBDaftar", "{{ ringkasan.lengkap }}")
    yield command("endif")
