"""The whole decree: upright, then its lampiran across."""

from collections.abc import Iterator

from blocks import Cell, Row, command, commands, lines, paragraph, remark, run, table
from closing import closing, salinan
from document import ACROSS, UPRIGHT, add, lay_out, start
from docx.document import Document
from lampiran import annex, macros

_WIDTHS = (34, 4, 122)


def keputusan() -> Document:
    """Give the template of the decree."""
    document = start(UPRIGHT)
    add(document, *macros(), *salinan(), *_heads(), _body(), *_operative())
    section = document.add_section()
    boundary = document.element.body.findall(".//{*}p[{*}pPr]")[-1]
    boundary.style = "RBBatasBagian"
    lay_out(section, ACROSS, numbered=True)
    add(document, *annex())
    return document


def _heads() -> Iterator[str]:
    yield from lines("RBKop", "keputusan.kop")
    yield command("if keputusan.kop")
    yield paragraph("RBJudul")
    yield command("endif")
    yield from lines("RBJudul", "keputusan.judul")
    for text in ("NOMOR : {{ keputusan.nomor }}", "TENTANG"):
        yield paragraph("RBJarak")
        yield paragraph("RBJudul", text)
    yield paragraph("RBJarak")
    yield from lines("RBJudul", "keputusan.tentang")
    yield paragraph("RBJudul")
    yield paragraph("RBJudul", "{{ keputusan.pembentuk }}")
    yield paragraph("RBJudul")


def _body() -> str:
    """Give Menimbang and Mengingat, whose colons stand below each other."""
    rows: list[Row] = []
    for name in ("Menimbang", "Mengingat", "Memperhatikan"):
        once = "{{% if loop.first %}}{}{{% endif %}}"
        item = "".join(_item())
        rows += [
            commands("tr", f"for butir in keputusan.{name.lower()}", 3),
            Row(
                [
                    Cell(paragraph("RBLabel", once.format(name))),
                    Cell(paragraph("RBLabel", once.format(":"))),
                    Cell(item),
                ],
                whole=False,
            ),
            commands("tr", "endfor", 3),
        ]
    return table(_WIDTHS, rows, lines=False, margin=0.5)


def _item() -> Iterator[str]:
    for test, level in (("if butir.tingkat == 1", 1), ("elif butir.tingkat == 2", 2), ("else", 3)):
        yield command(test)
        yield paragraph(f"RBButir{level}", run("{{ butir.nomor }}", "{tab}", "{{ butir.isi }}"))
    yield command("endif")


def _operative() -> Iterator[str]:
    yield paragraph("RBMemutuskan", "MEMUTUSKAN:")
    yield remark("Diktum terakhir tidak terpisah halaman dari penutup, yaitu baris terakhir tabel ini")
    yield table(_WIDTHS, (*_dictum_rows(), _closing()), lines=False, margin=0.5)


def _dictum_rows() -> Iterator[Row]:
    yield _dictum("Menetapkan", "{{ keputusan.menetapkan }}", "RBDiktum")
    yield commands("tr", "for diktum in keputusan.diktum", 3)
    yield commands("tr", "if loop.last", 3)
    yield _dictum("{{ diktum.nama }}", "{{ diktum.isi }}", "RBDiktumAkhir")
    yield commands("tr", "else", 3)
    yield _dictum("{{ diktum.nama }}", "{{ diktum.isi }}", "RBDiktum")
    yield commands("tr", "endif", 3)
    yield commands("tr", "endfor", 3)


def _closing() -> Row:
    """Give the closing as the last row: LibreOffice keeps a row with the next, not with a paragraph."""
    return Row([Cell("".join((*closing("keputusan"), paragraph("RBBatasBagian"))), 3)])


def _dictum(name: str, text: str, style: str) -> Row:
    label = "RBLabelAkhir" if style == "RBDiktumAkhir" else "RBLabel"
    cells = [Cell(paragraph(label, name)), Cell(paragraph(label, ":")), Cell(paragraph(style, text))]
    return Row(cells, whole=False)
