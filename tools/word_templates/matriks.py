"""The year on one page, across."""

from collections.abc import Iterator

from blocks import Cell, Row, command, commands, paragraph, remark, run, table
from document import ACROSS_HIGH, add, start
from docx.document import Document

_WIDTHS = (141, *[12] * 12, 15)
_SHADES = ("FFFFFF", "E3E3E3", "CCCCCC", "B3B3B3", "999999")
"""Behind black figures, by ``naungan``, from none to the most; they can be told apart in grey."""
BARS_WORDS = "Balok menunjukkan beban seluruh rencana: bagian gelap sudah pasti, bagian terang belum pasti."


def matriks() -> Document:
    """Give the template of the matriks."""
    document = start(ACROSS_HIGH, noticed=False)
    add(
        document,
        remark("Arsir sel: makin banyak indikator, makin gelap"),
        command(f'set arsir = "{" ".join(_SHADES)}".split()'),
        paragraph("RBJudulRingkasan", "{{ matriks.judul|upper }}"),
        paragraph("RBJudul", "{{ satker.nama }}"),
        paragraph("RBJarak"),
        table(_WIDTHS, _rows()),
        paragraph("RBKeteranganMatriks", f'{{{{ matriks.keterangan|join(" ") }}}} {BARS_WORDS}'),
    )
    return document


def _rows() -> Iterator[Row]:
    first, last = (Cell(paragraph("RBKepalaMatriks", text)) for text in ("Bagian rencana", "Setahun"))
    months = _months("matriks.jumlah.bulan", Cell(paragraph("RBKepalaMatriks", "{{ bulan.singkatan }}")))
    yield Row([first, *months, last], head=True)
    yield commands("tr", "for baris_matriks in matriks.baris", 14)
    yield commands("tr", 'if baris_matriks.tingkat == "program"', 14)
    yield _part("RBProgramMatriks")
    yield commands("tr", "else", 14)
    yield _part("RBKegiatanMatriks")
    yield commands("tr", "endif", 14)
    yield commands("tr", "endfor", 14)
    yield commands("tr", "for penjumlahan in matriks.penjumlahan", 14)
    yield _sum()
    yield commands("tr", "endfor", 14)
    yield _bars()


def _months(source: str, cell: Cell) -> tuple[Cell, Cell, Cell]:
    """Give the cell that comes twelve times, once for each month of a list, and the commands around it."""
    begin = paragraph("RBPerintah", f"{{%tc for bulan in {source} %}}")
    return Cell(begin, 6), cell, Cell(paragraph("RBPerintah", "{%tc endfor %}"), 5)


def _part(style: str) -> Row:
    shade = run("{% cellbg arsir[bulan.naungan] %}")
    months = _months("baris_matriks.bulan", Cell(paragraph("RBAngkaMatriks", shade, "{{ bulan.teks }}")))
    name, all_year = paragraph(style, "{{ baris_matriks.nama }}"), "{{ baris_matriks.setahun }}"
    return Row([Cell(name), *months, Cell(paragraph("RBAngkaMatriks", all_year))])


def _sum() -> Row:
    months = _months("penjumlahan.bulan", Cell(paragraph("RBAngkaMatriks", "{{ bulan }}")))
    name, all_year = paragraph("RBProgramMatriks", "{{ penjumlahan.nama }}"), "{{ penjumlahan.setahun }}"
    return Row([Cell(name), *months, Cell(paragraph("RBAngkaMatriks", all_year))])


def _bars() -> Row:
    """Give the load of each month as a bar that stands on its figure."""
    steps = '({} * 12 / (matriks.terbanyak or 1))|round(0, "ceil")|int'
    bar = (
        command(f"set pasti = {steps.format('bulan.tertentu')}"),
        command(f"for langkah in range({steps.format('bulan.beban')} - pasti)"),
        paragraph("RBBatangBelumPasti"),
        command("endfor"),
        command("for langkah in range(pasti)"),
        paragraph("RBBatangPasti"),
        command("endfor"),
        paragraph("RBAngkaMatriks", "{{ bulan.beban }}"),
    )
    months = _months("matriks.jumlah.bulan", Cell("".join(bar), low=True))
    name = Cell(paragraph("RBProgramMatriks", "Beban: jatuh tempo dan belum pasti"))
    return Row([name, *months, Cell(paragraph("RBAngkaMatriks"))])
