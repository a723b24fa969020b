"""The lampiran, across: head, title, table, closing and notes."""

from collections.abc import Iterator

from blocks import Cell, Row, command, commands, lines, paragraph, remark, run, table
from closing import closing, salinan
from document import ACROSS, add, start
from docx.document import Document

WIDTHS = (8, 35, 36, 50, 54, *[7.4] * 12, 28.2)
"""In the second one there is room for *Pertanggungjawaban*."""
_HEADS = ("No", "PROGRAM KEGIATAN", "KEGIATAN", "SUB KEGIATAN", "INDIKATOR KEBERHASILAN")
_NOTE = "RBCatatanNaskah"


def lampiran() -> Document:
    """Give the template of the lampiran alone."""
    document = start(ACROSS)
    add(document, *macros(), *salinan(), *annex())
    return document


def macros() -> Iterator[str]:
    """Give what is said once and used in many cells; it prints nothing where it stands."""
    yield remark("Isi satu sel tabel: nomor, teks, dan daftar di dalamnya. Sel tanpa isi melanjutkan sel di atasnya.")
    yield command("macro sel(isi, bernomor=true)")
    yield command("if isi")
    yield paragraph(
        "RBIsiTabel", *_remark("isi.sebelum"), "{% if isi.nomor and bernomor %}{{ isi.nomor }} {% endif %}{{ isi.isi }}"
    )
    yield command("if isi.rincian.pengantar")
    yield paragraph("RBIsiTabel", "{{ isi.rincian.pengantar }}")
    yield command("endif")
    yield command("for butir in isi.rincian.butir")
    for test, level in (("if butir.tingkat == 1", 1), ("elif butir.tingkat == 2", 2), ("else", 3)):
        yield command(test)
        yield paragraph(f"RBButirTabel{level}", "{{ butir.nomor }} {{ butir.isi }}")
    yield command("endif")
    yield command("endfor")
    yield command("if isi.rincian.penutup")
    yield paragraph("RBIsiTabel", "{{ isi.rincian.penutup }}")
    yield command("endif")
    yield command("if isi.sesudah")
    yield paragraph("RBIsiTabel", *_remark("isi.sesudah"))
    yield command("endif")
    yield command("else")
    yield paragraph("RBSelSambungan")
    yield command("endif")
    yield command("endmacro")
    yield remark("Tanda pada sel bulan")
    yield command('set tanda = dict([("", ""), ("tertentu", "√"), ("belum_pasti", "(√)"), ("belum_diisi", "…")])')


def annex() -> Iterator[str]:
    """Give head, title, table, closing and notes."""
    yield from lines("RBKepalaLampiran", "lampiran.kepala")
    yield paragraph("RBKepalaLampiran", "NOMOR : {{ lampiran.nomor }}")
    yield paragraph("RBKepalaLampiran", "TENTANG")
    yield from lines("RBKepalaLampiran", "lampiran.tentang")
    yield paragraph("RBJarak")
    yield paragraph("RBJarak")
    yield from lines("RBJudulLampiran", "lampiran.judul")
    yield paragraph("RBJarak")
    yield table(WIDTHS, (*_heads(), *_rows(), _closing()), margin=0.9, above=0.3)
    yield from _notes()
    yield paragraph("RBBatasBagian")


def _heads() -> Iterator[Row]:
    def head(text: str, merge: str = "", span: int = 1) -> Cell:
        return Cell(paragraph("RBKepalaTabel", text), span, merge, centred=True)

    names = [head(name, "restart") for name in _HEADS]
    below = [head("", "continue") for _ in _HEADS]
    yield Row([*names, head("PELAKSANAAN (BULAN)", span=12), head("KET.", "restart")], head=True)
    yield Row([*below, *(head(str(month)) for month in range(1, 13)), head("", "continue")], head=True)
    yield Row([Cell(paragraph("RBNomorKolom", str(number))) for number in range(1, 19)], head=True)


def _rows() -> Iterator[Row]:
    yield commands("tr", "for baris_tabel in baris", 18)
    yield commands("tr", 'if baris_tabel.jenis == "bagian_tidak_tersedia"', 18)
    lost = paragraph("RBIsiTabel", *_remark("baris_tabel.sebelum"), "{{ baris_tabel.isi }}")
    yield Row([Cell(lost, 18)])
    yield commands("tr", "else", 18)
    number = (
        command("if baris_tabel.program"),
        paragraph("RBCentang", "{{ baris_tabel.program.nomor }}"),
        command("else"),
        paragraph("RBSelSambungan"),
        command("endif"),
    )
    names = ("baris_tabel.program, false", "baris_tabel.kegiatan", "baris_tabel.sub_kegiatan", "baris_tabel.indikator")
    months = (
        Cell(paragraph("RBPerintah", "{%tc for b in baris_tabel.bulan %}"), 6),
        Cell(paragraph("RBCentang", run("{{ tanda[b] }}", style="RBTandaCentang"))),
        Cell(paragraph("RBPerintah", "{%tc endfor %}"), 5),
    )
    noted = (
        "{% if baris_tabel.catatan %}{% if baris_tabel.ket %} {% endif %}catatan {{ baris_tabel.catatan }}{% endif %}"
    )
    yield Row(
        [
            Cell("".join(number)),
            *(Cell(paragraph("RBIsiTabel", f"{{{{p sel({name}) }}}}")) for name in names),
            *months,
            Cell(paragraph("RBIsiTabel", f"{{{{ baris_tabel.ket }}}}{noted}")),
        ]
    )
    yield commands("tr", "endif", 18)
    yield commands("tr", "endfor", 18)


def _closing() -> Row:
    """Give the closing as the last row, without lines: LibreOffice keeps a row with the next, not with a paragraph."""
    return Row([Cell("".join((*closing("lampiran", "Lampiran"), paragraph("RBBatasBagian"))), 18, bare=True)])


def _remark(name: str) -> tuple[str, str, str]:
    """Give what the copy lacks, in brackets and italics, where there is such a thing."""
    return run(f"{{% if {name} %}}"), run(f"[{{{{ {name} }}}}]", style=_NOTE), run("{% endif %}")


def _notes() -> Iterator[str]:
    yield command("if catatan")
    yield paragraph("RBJudulCatatan", "Catatan alih teks")
    yield paragraph(
        "RBIsiTabel",
        "{% for kata in lampiran.keterangan.split() %}{% if not loop.first %} {% endif %}",
        '{% if "√" in kata %}',
        run("{{ kata }}", style="RBTandaCentang"),
        "{% else %}{{ kata }}{% endif %}{% endfor %}",
    )
    yield paragraph("RBJarak")
    yield command("for catatan_baris in catatan")
    yield paragraph(
        "RBCatatan",
        run("Catatan {{ catatan_baris.nomor }}.", "{tab}"),
        '{{ catatan_baris.tempat|join("; ") }}: {{ catatan_baris.isi }}',
    )
    yield command("endfor")
    yield command("endif")
