"""The plan in figures, upright, and what it lacks."""

from collections.abc import Iterator, Mapping

from blocks import Cell, Row, command, commands, paragraph, run, table
from document import UPRIGHT_WIDE, add, start
from docx.document import Document

from rbplan.render.matriks import MONTH_TITLES
from rbplan.render.ringkasan import COUNT_TITLES

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
        table((80, *[11] * 9), _programs(), above=0.6),
        paragraph("RBAnakJudul", "Menurut bulan"),
        table((40, 30, 30, 34), _months(), above=0.3),
        paragraph("RBKeterangan", "Indikator yang belum pasti dihitung pada setiap bulan yang mungkin."),
        *_lacks(),
    )
    return document


def _programs() -> Iterator[Row]:
    heads = (Cell(paragraph("RBKepalaTegak", text), centred=True, turned=True) for text in COUNT_TITLES.values())
    yield Row([Cell(paragraph("RBKepalaTegak", "Program"), low=True), *heads], head=True, height=_TURNED)
    yield commands("tr", "for baris_program in ringkasan.program", 10)
    yield _figures("RBIsiTabel", "{{ baris_program.nama }}", "baris_program", COUNT_TITLES)
    yield commands("tr", "endfor", 10)
    yield _figures("RBProgram", "Jumlah", "ringkasan.jumlah", COUNT_TITLES)


def _months() -> Iterator[Row]:
    heads = ("Bulan", *MONTH_TITLES.values())
    yield Row([Cell(paragraph("RBKepalaTabel", text), centred=True) for text in heads], head=True)
    yield commands("tr", "for bulan in matriks.jumlah.bulan", 4)
    yield _figures("RBIsiTabel", "{{ bulan.nama }}", "bulan", MONTH_TITLES)
    yield commands("tr", "endfor", 4)


def _figures(style: str, name: str, source: str, kinds: Mapping[str, str]) -> Row:
    figures = [Cell(paragraph("RBAngka", f"{{{{ {source}.{kind} }}}}")) for kind in kinds]
    return Row([Cell(paragraph(style, name)), *figures])


def _lacks() -> Iterator[str]:
    yield paragraph("RBAnakJudul", "Yang belum siap")
    yield command("for bagian in ringkasan.kurang")
    yield paragraph("RBAnakDaftar", "{{ bagian.judul }} ({{ bagian.jumlah }})")
    yield command("for butir in bagian.butir")
    yield paragraph("RBDaftar", run("–", "{tab}", "{{ butir }}"))
    yield command("endfor")
    yield command("else")
    yield paragraph("RBDaftar", "Semuanya tersedia, pasti, dan sudah dicocokkan dengan naskah asli.")
    yield command("endfor")
