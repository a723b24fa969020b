"""The year on one page, across."""

from collections.abc import Iterator

from blocks import Cell, Row, command, commands, paragraph, remark, run, table
from document import ACROSS_HIGH, add, start
from docx.document import Document

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
_WIDTHS = (141, *[12] * 12, 15)
_SHADES = ("FFFFFF", "E3E3E3", "CCCCCC", "B3B3B3", "999999")
"""Behind black figures, from none to the most; they can be told apart in grey."""
BARS_WORDS = "Balok menunjukkan beban seluruh rencana: bagian gelap sudah pasti, bagian terang belum pasti."


def matriks() -> Document:
    """Give the template of the matriks."""
    document = start(ACROSS_HIGH, noticed=False)
    add(
        document,
        remark("Arsir sel: makin banyak indikator, makin gelap"),
        command(
            'set terbanyak = matriks.baris|map(attribute="bulan")|sum(start=[dict(beban=1)])|map(attribute="beban")|max'
        ),
        command(f'set arsir = "{" ".join(_SHADES)}".split()'),
        paragraph("RBJudulRingkasan", "{{ matriks.judul|upper }}"),
        paragraph("RBJudul", "{{ satker.nama }}"),
        paragraph("RBJarak"),
        table(_WIDTHS, _rows()),
        paragraph("RBKeteranganMatriks", f'{{{{ matriks.keterangan|join(" ") }}}} {BARS_WORDS}'),
    )
    return document


def _rows() -> Iterator[Row]:
    heads = [*_MONTHS, "Setahun"]
    yield Row([Cell(paragraph("RBKepalaMatriks", text)) for text in ("Bagian rencana", *heads)], head=True)
    yield commands("tr", "for baris_matriks in matriks.baris", 14)
    yield commands("tr", 'if baris_matriks.tingkat == "program"', 14)
    yield _part("RBProgramMatriks")
    yield commands("tr", "else", 14)
    yield _part("RBKegiatanMatriks")
    yield commands("tr", "endif", 14)
    yield commands("tr", "endfor", 14)
    for name, kind in (
        ("Jatuh tempo", "tertentu"),
        ("Belum pasti", "belum_pasti"),
        ("Sepanjang tahun", "sepanjang_tahun"),
    ):
        yield _sum(name, kind)
    yield _bars()


def _months(cell: str) -> tuple[Cell, Cell, Cell]:
    """Give the cells that come twelve times, once for each month of ``daftar``."""
    begin = paragraph("RBPerintah", "{%tc for bulan in DAFTAR %}")
    return Cell(begin, 6), Cell(cell), Cell(paragraph("RBPerintah", "{%tc endfor %}"), 5)


def _part(style: str) -> Row:
    shade = 'arsir[(bulan.beban * 4 / terbanyak)|round(0, "ceil")|int]'
    figure = (
        "{% if bulan.beban %}{{ bulan.beban }}{% if bulan.belum_pasti %}?{% endif %}"
        "{% elif bulan.sepanjang_tahun %}–{% else %}·{% endif %}"
    )
    months = _months(paragraph("RBAngkaMatriks", run(f"{{% cellbg {shade} %}}"), figure))
    all_year = (
        "{% if baris_matriks.indikator.sepanjang_tahun %}{{ baris_matriks.indikator.sepanjang_tahun }}{% endif %}"
    )
    begin = months[0]._replace(content=months[0].content.replace("DAFTAR", "baris_matriks.bulan"))
    name = Cell(paragraph(style, "{{ baris_matriks.nama }}"))
    return Row([name, begin, *months[1:], Cell(paragraph("RBAngkaMatriks", all_year))])


def _sum(name: str, kind: str) -> Row:
    begin, month, end = _months(paragraph("RBAngkaMatriks", f'{{{{ bulan.{kind} or "·" }}}}'))
    begin = begin._replace(content=begin.content.replace("DAFTAR", "matriks.jumlah.bulan"))
    total = Cell(paragraph("RBAngkaMatriks", f"{{{{ matriks.jumlah.indikator.{kind} }}}}"))
    return Row([Cell(paragraph("RBProgramMatriks", name)), begin, month, end, total])


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
    begin, month, end = _months("".join(bar))
    begin = begin._replace(content=begin.content.replace("DAFTAR", "matriks.jumlah.bulan"))
    name = Cell(paragraph("RBProgramMatriks", "Beban: jatuh tempo dan belum pasti"))
    return Row([name, begin, month._replace(low=True), end, Cell(paragraph("RBAngkaMatriks"))])
